import Testing
import Timeline

@testable import Recording

/// Which files may be continued, where the copy goes, and the claim: all without a disk.
@Suite("Deciding about a mirror")
struct MirrorCheckTests {
    private func check(_ copy: String, _ source: String, pieces: Int = 3) -> MirrorCheck {
        let (copy, source) = (Array(copy.utf8).map { $0 == UInt8(ascii: "0") ? 0 : $0 }, Array(source.utf8))
        var check = MirrorCheck()
        for start in stride(from: 0, to: copy.count, by: pieces) {
            let end = min(copy.count, start + pieces)
            check.compare(copy[start..<end], with: source[min(start, source.count)..<min(end, source.count)])
        }
        return check
    }

    @Test(arguments: 1...8)
    func theBeginningOfTheRecordingIsContinued(pieces: Int) {
        for end in 0...6 {
            let found = check(String("abcdef".prefix(end)), "abcdef", pieces: pieces)
            #expect(found.right == end && !found.isDifferent && !found.isLonger && !found.hasZeros)
        }
    }

    @Test(arguments: 1...8)
    func zerosFromAPowerCutAreReplaced(pieces: Int) {
        for (copy, right) in [("abc000", 3), ("ab0d0f", 2), ("000000", 0), ("abcdef00", 6), ("ab000000", 2)] {
            let found = check(copy, "abcdef", pieces: pieces)
            #expect(found.right == right && found.hasZeros && !found.isDifferent && !found.isLonger, "\(copy)")
        }
    }

    @Test(arguments: 1...8)
    func otherFilesAreRefused(pieces: Int) {
        #expect(check("abXdef", "abcdef", pieces: pieces).isDifferent)
        #expect(check("ab0dXf", "abcdef", pieces: pieces).isDifferent)
        #expect(check("abcdefg", "abcdef", pieces: pieces).isLonger)
        #expect(check("abcdef0g", "abcdef", pieces: pieces).isLonger)
    }

    @Test func aPartKeepsItsNameInAFolderAndItsNumberInAFile() {
        let folder = MirrorPlace("/mnt/booth")
        #expect(folder == .folder("/mnt/booth"))
        #expect(folder.path(for: "/a/b.jsonl", isLaterPart: false) == "/mnt/booth/b.jsonl")
        #expect(folder.path(for: "/a/b-2.jsonl", isLaterPart: true) == "/mnt/booth/b-2.jsonl")
        let file = MirrorPlace("/mnt/booth/copy.jsonl")
        #expect(file == .file("/mnt/booth/copy.jsonl") && file.folder == "/mnt/booth")
        #expect(file.path(for: "/a/b.jsonl", isLaterPart: false) == "/mnt/booth/copy.jsonl")
        #expect(file.path(for: "/a/b-2.jsonl", isLaterPart: true) == "/mnt/booth/copy-2.jsonl")
        // A name that only looks like that of a part.
        #expect(file.path(for: "/a/b-2.jsonl", isLaterPart: false) == "/mnt/booth/copy.jsonl")
    }

    private func look(
        _ desk: Follower.DeskPresence, last: Entry? = nil, hasNewRecords: Bool = false, now: Int = 9000
    ) -> ClaimUpkeep.DeskObservation {
        let record = last.map { Record(seq: 1, t: .midnight, moment: Sample.moment, by: Actor("linh", via: .desk), entry: $0) }
        return ClaimUpkeep.DeskObservation(
            desk: desk, last: record, since: Moment(wallClockMs: 5, boot: "b", up: 0), who: "linh pts/3",
            hasNewRecords: hasNewRecords,
            now: now, host: "desk")
    }

    @Test func theClaimIsRenewedAtEveryPoll() {
        let desk = Follower.DeskPresence.occupied(LockHolder(process: 47))
        let first = Claim(who: "linh pts/3", host: "desk", process: 47, since: 5, heard: 9000)
        #expect(ClaimUpkeep.next(after: nil, look(desk)) == .write(first))
        var later = first
        later.heard = 10_000
        #expect(ClaimUpkeep.next(after: first, look(desk, now: 10_000)) == .write(later))
    }

    @Test func aMissingConsoleIsRecordedOnce() {
        let claim = Claim(who: "linh pts/3", host: "desk", process: 47, since: 5, heard: 9000)
        var gone = claim
        gone.gone = 12_000
        #expect(ClaimUpkeep.next(after: claim, look(.empty, now: 12_000)) == .write(gone))
        #expect(ClaimUpkeep.next(after: gone, look(.empty, now: 13_000)) == .leave)
        #expect(ClaimUpkeep.next(after: nil, look(.empty)) == .leave)
        // Back again.
        guard case .write(let back) = ClaimUpkeep.next(after: gone, look(.occupied(nil))) else {
            Issue.record("nobody is back")
            return
        }
        #expect(back.gone == nil)
    }

    @Test func onlyNewRecordsShowARemoteConsole() {
        guard case .write(let claim) = ClaimUpkeep.next(after: nil, look(.unknown, hasNewRecords: true)) else {
            Issue.record("what came tells nothing")
            return
        }
        #expect(claim.host == nil && claim.heard == 9000)
        #expect(ClaimUpkeep.next(after: claim, look(.unknown, now: 99_000)) == .leave)
        guard case .write(let left) = ClaimUpkeep.next(after: claim, look(.unknown, last: .left, hasNewRecords: true)) else {
            Issue.record("who left is still there")
            return
        }
        #expect(left.gone == 9000)
    }

    @Test func aClosedRecordingHasNoClaim() {
        let claim = Claim(who: "linh", host: nil, process: 0, since: 5, heard: 6)
        #expect(ClaimUpkeep.next(after: claim, look(.empty, last: .closed)) == .remove)
        #expect(ClaimUpkeep.next(after: nil, look(.empty, last: .closed)) == .leave)
    }

    @Test func claimsAndTakeoversReadBack() throws {
        var claim = Claim(who: "linh “pts” \\", host: "desk", process: 4711, since: 1, heard: 2, gone: 3)
        func again(_ claim: Claim) throws -> Claim {
            try claim.line.withUnsafeBufferPointer { (line) throws(JSONFault) in try Claim(line: line) }
        }
        #expect(try again(claim) == claim)
        (claim.host, claim.gone) = (nil, nil)
        #expect(try again(claim) == claim)
        let takeover = Takeover(who: "mai", host: "booth", boot: "b", process: 12, at: 44, file: "a.jsonl")
        let read = try takeover.line.withUnsafeBufferPointer { (line) throws(JSONFault) in try Takeover(line: line) }
        #expect(read == takeover)
        var passedOn = takeover
        passedOn.copy = "/mnt/b \"oth\"/a.jsonl"
        #expect(try passedOn.line.withUnsafeBufferPointer { (line) throws(JSONFault) in try Takeover(line: line) } == passedOn)
        for cut in 0..<claim.line.count {
            #expect(throws: JSONFault.self) {
                try claim.line[..<cut].withUnsafeBufferPointer { (line) throws(JSONFault) in _ = try Claim(line: line) }
            }
        }
    }
}
