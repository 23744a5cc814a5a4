package import Recording

extension Resumption {
    /// How long to wait until the mirror notices the takeover, in milliseconds.
    private static let mirrorTimeoutMs = 3000

    /// Locks the recording for this console to resume. If a console on another machine may have the show, asks first, because a
    /// lock does not reach there.
    ///
    /// - Parameters:
    ///   - mayTakeOver: called if somebody else has the show, or had it last. No lock is held during the question, so that nobody
    ///     mistakes it for a running console. `isAgain` is true if the situation changed since the last question.
    /// - Returns: nil if the answer is no.
    package static func resume(
        _ path: String, salvage: Bool, mayTakeOver: (_ situation: TakeoverSituation, _ isAgain: Bool) -> Bool
    ) throws(RecordingFault) -> Resumption? {
        var asked: TakeoverSituation?
        while true {
            var resumption: Resumption? = try Resumption(path, salvage: salvage)
            guard let reading = resumption?.reading else { return nil }
            let claims = ClaimFiles(beside: reading.path)
            guard let claimStatus = try claimStatus(claims, reading.records) else { return resumption }
            let situation = TakeoverSituation(claimStatus, records: reading.records.count, now: SystemClock.wallClockMs)
            guard situation == asked else {
                // The answer belongs to this situation, which is checked again under the lock.
                resumption = nil
                guard mayTakeOver(situation, asked != nil) else { return nil }
                asked = situation
                continue
            }
            let own = Takeover.here(from: reading.path)
            let before = try? claims.takeoverStatus()
            do { try claims.write(own) } catch { throw .cannotWrite(path: claims.takeoverPath, error: error.number) }
            if case .takenOver(let other)? = before { other.announce(own, from: reading.path) }
            // What the mirror copies until it notices the takeover still counts.
            resumption = nil
            if situation.isFresh { claims.waitForMirror(within: mirrorTimeoutMs) }
            let taken = try Resumption(path, salvage: salvage, isTakenOver: true)
            // Somebody else may have taken over meanwhile; if theirs is later, ask again.
            if try self.claimStatus(claims, taken.reading.records) == .takenOver(own) { return taken }
        }
    }

    private static func claimStatus(
        _ claims: ClaimFiles, _ records: [Record]
    ) throws(RecordingFault) -> ClaimFiles.ClaimStatus? {
        do { return try claims.status(for: records) } catch { throw .cannotRead(path: claims.takeoverPath, error: error.number) }
    }
}
