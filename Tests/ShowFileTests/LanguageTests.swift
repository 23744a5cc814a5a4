import Phrases
import Testing
import Timeline

@testable import ShowFile

/// Every fault is said in both languages, and both say the same of it.
@Suite struct LanguageTests {
    static let all = Array(sequence(first: Fault.tooLarge) { next(after: $0) })

    @Test(arguments: all)
    func aFaultIsSaidInBothLanguages(fault: Fault) {
        let (english, vietnamese) = (fault.phrase(.english), fault.phrase(.vietnamese))
        #expect(!english.isEmpty && english.unicodeScalars.allSatisfy(\.isASCII))
        #expect(Self.isVietnamese(vietnamese), "\(vietnamese)")
        #expect(Self.values(english) == Self.values(vietnamese), "\(english)\n\(vietnamese)")
        let diagnostic = Diagnostic(line: 3, column: 7, fault: fault)
        #expect(diagnostic.text(file: "f").hasPrefix("f:3:7: \(diagnostic.severity.rawValue): "))
        #expect(diagnostic.text(file: "f", .vietnamese) == "f:3:7: \(diagnostic.severity.rawValue): \(vietnamese)")
    }

    @Test func everyFaultIsTried() { #expect(Self.all.count == 76) }

    /// Letters that only Vietnamese has, among those that are written here.
    private static func isVietnamese(_ text: String) -> Bool {
        text.unicodeScalars.contains { "ăâđêôơưĐ".unicodeScalars.contains($0) || (0x1EA0...0x1EF9).contains($0.value) }
    }

    /// What the file says and what it should: figures, names with figures, and keys.
    private static func values(_ text: String) -> [String] {
        let words = text.matches(of: /[A-Za-z0-9:_.+-]*[0-9][A-Za-z0-9:_.+-]*/).map { trimmed(String($0.output)) }
        let keys = text.matches(of: /'([a-z]+)'/).map { String($0.output.1) }
        return Set(words + keys).sorted()
    }

    private static func trimmed(_ word: String) -> String {
        var word = Substring(word)
        while let last = word.last, last == ":" || last == "." { word.removeLast() }
        return String(word)
    }

    private static let time = ShowTime.midnight + .minutes(510)
    private static let later = ShowTime.midnight + .minutes(570)
    private static let span = Milliseconds.seconds(95)

    /// Each of them once. One that is new has no place in this switch yet: it does not compile without.
    private static func next(after fault: Fault) -> Fault? {
        switch fault {
        case .tooLarge: .empty
        case .empty: .notUTF8
        case .notUTF8: .controlCharacter(0x1B)
        case .controlCharacter: .syntax("did not find x1", .tab)
        case .syntax: .severalDocuments
        case .severalDocuments: .tooDeep
        case .tooDeep: .tooManyNodes
        case .tooManyNodes: .tooMany(.cue, limit: 12)
        case .tooMany: .unknownAlias("a1")
        case .unknownAlias: .wrongForm(.entry("n1", in: .departments), expected: .text, found: .mapping)
        case .wrongForm: .unknownKey("k1", of: .segment, nearest: "k2")
        case .unknownKey: .restOfText("rest1")
        case .restOfText: .duplicateKey("k1", firstLine: 12)
        case .duplicateKey: .missingKey(.title, of: .part)
        case .missingKey: .textEmpty(.item(of: .parts))
        case .textEmpty: .textTooLong(.name(in: .columns), limit: 200)
        case .textTooLong: .textUnsafe(.keys(of: .warn), 0x202E)
        case .textUnsafe: .notADuration(.duration, "d1")
        case .notADuration: .notATime(.start, "t1")
        case .notATime: .weekdayWithoutDate(.start, "Sat 08:00")
        case .weekdayWithoutDate: .notAnAnchor("a1")
        case .notAnAnchor: .notATruth(.reserve, "yes1")
        case .notATruth: .notAPriority("p1")
        case .notAPriority: .notADate("2023-02-30")
        case .notADate: .notAnAdvance("au1", nearest: "auto")
        case .notAnAdvance: .notAControl("h1", nearest: "hand")
        case .notAControl: .notAnID(.id, "a 1")
        case .notAnID: .unknownTimeZone("Asia/Hanoi1")
        case .unknownTimeZone: .duplicateID(.segment, "s1", firstLine: 12)
        case .duplicateID: .unknownSegment(.from, "s1", nearest: "s2")
        case .unknownSegment: .unknownWindow("w1", nearest: "w2")
        case .unknownWindow: .partIsShow
        case .partIsShow: .noSegments
        case .noSegments: .durationAndUntil
        case .durationAndUntil: .neitherDurationNorUntil
        case .neitherDurationNorUntil: .lengthOfTwo(other: "s2")
        case .lengthOfTwo: .noLengthLeft(until: time, meant: time + .hours(24))
        case .noLengthLeft: .startAndPlanned
        case .startAndPlanned: .lengthOfMilestone(.until)
        case .lengthOfMilestone: .notOfOpen(.min)
        case .notOfOpen: .autoByEar
        case .autoByEar: .laneItemWithoutTimes
        case .laneItemWithoutTimes: .laneItemWithAnd(.duration)
        case .laneItemWithAnd: .untilBeforeStart(start: later, until: time)
        case .untilBeforeStart: .minAboveDuration(min: span, duration: .minutes(1))
        case .minAboveDuration: .maxBelowDuration(max: span, duration: .minutes(3))
        case .maxBelowDuration: .minAboveMax(min: span, max: .minutes(1))
        case .minAboveMax: .windowBackwards(from: "s1", to: "s2")
        case .windowBackwards: .offNotAfterOn(on: later, off: time, meant: time + .hours(24))
        case .offNotAfterOn: .redAboveYellow(red: span, yellow: .minutes(1))
        case .redAboveYellow: .clockIsSet(from: time, to: later)
        case .clockIsSet: .timeMissing(time, countsAs: later)
        case .timeMissing: .timeTwice(time)
        case .timeTwice: .secondsAmongMinutes("0:10", read: .seconds(10), meant: .minutes(10))
        case .secondsAmongMinutes: .noStart
        case .noStart: .startMissed(segment: "s1", at: time, by: span, meant: time + .hours(24))
        case .startMissed: .startByMissed(segment: "s1", at: time, by: span, meant: nil)
        case .startByMissed: .untilMissed(segment: "s1", at: time, by: span, meant: nil)
        case .untilMissed: .partEndMissed(part: "p1", at: time, by: span, meant: nil)
        case .partEndMissed: .showEndMissed(at: time, by: span, meant: nil)
        case .showEndMissed: .onMissed(window: "w1", at: time, by: span)
        case .onMissed: .offMissed(window: "w1", at: time, by: span)
        case .offMissed: .gap(before: "s1", after: "s2", of: span)
        case .gap: .gapOnAir(before: "s1", after: "s2", window: "w1", of: span)
        case .gapOnAir: .windowStartsEarly(window: "w1", at: time, by: span)
        case .windowStartsEarly: .windowEndsEarly(window: "w1", at: time, by: span)
        case .windowEndsEarly: .windowEmpty(window: "w1")
        case .windowEmpty: .cueBeyond(cue: "c1", offset: span, segment: "s1", length: .minutes(1))
        case .cueBeyond: .cueOutside(cue: "c1", at: .midnight, segment: "s1", start: time, end: later, meant: nil)
        case .cueOutside: .unknownDepartment(cue: "c1", "d1", nearest: "d2")
        case .unknownDepartment: .notAKeyFile
        case .notAKeyFile: .notKeys("a1")
        case .notKeys: .sameAction("a1", firstLine: 12)
        case .sameAction: .moreErrors(12)
        case .moreErrors: .moreWarnings(12)
        case .moreWarnings: nil
        }
    }
}
