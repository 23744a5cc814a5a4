import Glibc
import Phrases
import Recording
import ReportFormats
import Terminal
import Testing
import Timeline

@testable import runofshow

/// Every fault is said in both languages, and both say the same of it.
@Suite struct FaultPhraseTests {
    @Test(arguments: sequence(first: RecordingFault.missing(path: "/p1")) { next(after: $0) }.map(\.self))
    func aFaultIsSaidInBothLanguages(fault: RecordingFault) { check(fault.phrase) }

    @Test(arguments: sequence(first: Damage.checksum) { next(after: $0) }.map(\.self))
    func aDamageIsSaidInBothLanguages(damage: Damage) { check(damage.phrase) }

    @Test(arguments: [
        LockHolder(process: 0), LockHolder(process: 4711), LockHolder(process: 4711, program: "runofshow1"),
        LockHolder(process: 4711, program: "runofshow1", terminal: "pts/3"),
    ])
    func whoWritesIsSaidInBothLanguages(holder: LockHolder) { check(holder.phrase) }

    @Test(arguments: [
        ENOSPC, EDQUOT, EROFS, EIO, EACCES, EPERM, ENOENT, ENOTDIR, EFBIG, EMFILE, ENFILE, ENAMETOOLONG, EBADMSG,
    ])
    func anErrorOfTheSystemIsSaidInBothLanguages(number: Int32) { check(SystemFault(number).phrase) }

    @Test(arguments: [
        MirrorFault.noFolder(path: "/p1"), .sameFile(path: "/p1"), .somethingElse(path: "/p1"), .holdsMore(path: "/p1"),
        .isNoFile(path: "/p1"), .takenOver(path: "/p1", by: nil),
        .takenOver(path: "/p1", by: Takeover(who: "mai", host: "b2", boot: "", process: 1, at: 1, file: "")),
    ])
    func whyThereIsNoMirrorIsSaidInBothLanguages(fault: MirrorFault) { check(fault.phrase) }

    @Test(arguments: [TerminalFault.notATerminal, .unusable(""), .unusable("t1")])
    func whyThereIsNoScreenIsSaidInBothLanguages(fault: TerminalFault) { check(fault.phrase, isASCII: false) }

    /// What is rare has the system's own words, and its number to look for.
    @Test func aRareErrorOfTheSystemIsNamed() {
        let fault = SystemFault(ELOOP)
        #expect(fault.phrase(.english) == fault.systemText)
        #expect(fault.phrase(.vietnamese) == "lỗi hệ thống \(ELOOP) (\(fault.systemText))")
    }

    @Test func itIsSaidWhoAndWhichProgramIsMeant() {
        let newer = RecordingFault.newerVersion(path: "a", version: 9, program: "3.1.0")
        #expect(newer.phrase(.english).hasSuffix("this program reads version 2. It takes runofshow 3.1.0 or later."))
        let unknown = RecordingFault.damaged(path: "a", line: 6, .unknownEvent("ready"))
        #expect(unknown.phrase(.english).hasPrefix("a:6: it records \"ready\", which this program does not know: "))
        #expect(unknown.phrase(.vietnamese).hasPrefix("a:6: dòng này có “ready” mà chương trình này không biết: "))
        let held = RecordingFault.beingWritten(path: "a", by: LockHolder(process: 4711, program: "runofshow", terminal: "pts/3"))
        #expect(held.phrase(.english).hasPrefix("a is being written by process 4711 (runofshow) on pts/3. "))
        #expect(held.phrase(.vietnamese).hasPrefix("a đang được ghi bởi tiến trình 4711 (runofshow) tại pts/3. "))
    }

    private func check(_ phrase: (Phrases) -> String, isASCII: Bool = true) {
        let (english, vietnamese) = (phrase(.english), phrase(.vietnamese))
        #expect(!english.isEmpty && (!isASCII || english.unicodeScalars.allSatisfy(\.isASCII)))
        #expect(
            vietnamese.unicodeScalars.contains { "ăâđêôơưĐ".unicodeScalars.contains($0) || (0x1EA0...0x1EF9).contains($0.value) },
            "\(vietnamese)")
        #expect(values(english) == values(vietnamese), "\(english)\n\(vietnamese)")
    }

    private func values(_ text: String) -> [String] {
        text.matches(of: /[A-Za-z0-9\/]*[0-9]+/).map { String($0.output) }.sorted()
    }

    /// Each of them once. One that is new has no place in this switch yet: it does not compile without.
    private static func next(after fault: RecordingFault) -> RecordingFault? {
        switch fault {
        case .missing: .isFolder(path: "/p1")
        case .isFolder: .isNoFile(path: "/p1")
        case .isNoFile: .isLink(path: "/p1")
        case .isLink: .noPermission(path: "/p1")
        case .noPermission: .empty(path: "/p1")
        case .empty: .notARecording(path: "/p1")
        case .notARecording: .cutInHeader(path: "/p1")
        case .cutInHeader: .newerVersion(path: "/p1", version: 9, program: "3.1.0")
        case .newerVersion: .tooLarge(path: "/p1")
        case .tooLarge: .damaged(path: "/p1", line: 12, .checksum)
        case .damaged: .beingWritten(path: "/p1", by: LockHolder(process: 4711))
        case .beingWritten: .alreadyThere(path: "/p1")
        case .alreadyThere: .changed(path: "/p1")
        case .changed: .replaced(path: "/p1")
        case .replaced: .cannotRead(path: "/p1", error: EIO)
        case .cannotRead: .cannotWrite(path: "/p1", error: ENOSPC)
        case .cannotWrite: .cannotMakeFolder(path: "/p1", error: EROFS)
        case .cannotMakeFolder: .noHome
        case .noHome: nil
        }
    }

    private static func next(after damage: Damage) -> Damage? {
        switch damage {
        case .checksum: .sequence(expected: 12, found: 14)
        case .sequence: .notARecord(byte: 30)
        case .notARecord: .unknownEvent("event1")
        case .unknownEvent: .outOfRange(.day)
        case .outOfRange(.day): .outOfRange(.start)
        case .outOfRange(.start): .outOfRange(.speed)
        case .outOfRange(.speed): .outOfRange(.wall)
        case .outOfRange(.wall): .outOfRange(.up)
        case .outOfRange(.up): .outOfRange(.continues)
        case .outOfRange(.continues): .doesNotFit
        case .doesNotFit: .tooLong
        case .tooLong: .cut
        case .cut: .zeros
        case .zeros: nil
        }
    }
}
