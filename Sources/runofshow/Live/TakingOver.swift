import Console
import Phrases
import Recording
import Timeline

/// A recording that another machine has a claim to is not gone on with unasked: a lock does not reach there.
extension Sitting {
    /// How long the mirror is waited for to see that it was taken over from, in milliseconds.
    private static let patience = 3000

    /// The recording, locked, and this console's own to go on with.
    /// - Returns: nil where the one who was asked would rather not.
    static func takeUp(_ path: String, salvage: Bool) throws(RecordingFault) -> Resumption? {
        var asked: Situation?
        while true {
            var resumption: Resumption? = try Resumption(path, salvage: salvage)
            guard let reading = resumption?.reading else { return nil }
            let claims = ClaimFiles(beside: reading.path)
            guard let standing = try standing(claims, reading.records) else { return resumption }
            let situation = Situation(standing, records: reading.records.count, now: SystemClock.wall)
            guard situation == asked else {
                // Whoever is only asked holds no lock: nobody is to take a question for a console at work. An answer is
                // to what was asked, and looked at again under the lock.
                resumption = nil
                guard situation.ask(isAgain: asked != nil) else { return nil }
                asked = situation
                continue
            }
            let own = Takeover.here(from: reading.path)
            let before = try? claims.taken()
            do { try claims.write(own) } catch { throw .cannotWrite(path: claims.takenPath, error: error.number) }
            if case .takenOver(let other)? = before { other.tell(of: own, from: reading.path) }
            // What the mirror copies until it has seen that counts still.
            resumption = nil
            if situation.isFresh { claims.waitForMirror(within: patience) }
            let taken = try Resumption(path, salvage: salvage, isTakenOver: true)
            // Somebody else may have said yes meanwhile: the later one is asked again.
            if try self.standing(claims, taken.reading.records) == .takenOver(own) { return taken }
        }
    }

    private static func standing(
        _ claims: ClaimFiles, _ records: [Record]
    ) throws(RecordingFault) -> ClaimFiles.Standing? {
        do { return try claims.standing(for: records) } catch { throw .cannotRead(path: claims.takenPath, error: error.number) }
    }
}

/// Who else has the show, as it is asked about. When the answer comes it may be another one.
struct Situation: Equatable {
    let standing: ClaimFiles.Standing
    /// Where the show goes on that was taken over.
    let elsewhere: Elsewhere?
    /// Somebody was heard of a moment ago.
    let isFresh: Bool
    private let records: Int
    private let now: Int

    /// How long a disk is waited for on which the show may go on, in milliseconds.
    static let patience = 1000

    /// - Parameters:
    ///   - records: how many there are.
    ///   - now: in milliseconds since 1970.
    init(_ standing: ClaimFiles.Standing, records: Int, now: Int) {
        self.standing = standing
        self.records = records
        self.now = now
        isFresh = if case .claimed(let claim) = standing { claim.isFresh(at: now) } else { false }
        elsewhere = if case .takenOver(let takeover) = standing { Elsewhere(takeover, within: Self.patience) } else { nil }
    }

    /// Whether the answer to the one is an answer to the other.
    static func == (a: Situation, b: Situation) -> Bool {
        guard a.isFresh == b.isFresh, a.elsewhere == b.elsewhere else { return false }
        // Of somebody who is at work, more is to be expected.
        return a.isFresh ? a.claimant == b.claimant : a.claimant == b.claimant && a.records == b.records
    }

    /// When they were last heard of is no news.
    private var claimant: ClaimFiles.Standing {
        guard case .claimed(var claim) = standing else { return standing }
        claim.heard = 0
        return .claimed(claim)
    }

    /// - Parameter isAgain: it is no longer as it was when it was asked before.
    /// - Returns: whether to take over.
    func ask(isAgain: Bool) -> Bool {
        if isAgain { Failure.say(Speech.phrases.questions.changedSinceAsked) }
        Failure.say(phrase(at: now, Speech.phrases))
        return Sitting.answer(Speech.phrases.questions.takeOver, ["t", "q"]) == "t"
    }
}
