package import Recording

extension Resumption {
    /// How long the mirror is waited for to see that it was taken over from, in milliseconds.
    private static let mirrorPatience = 3000

    /// The recording, locked, and this console's own to go on with. One that another machine has a claim to is not gone on
    /// with unasked: a lock does not reach there.
    /// - Parameters:
    ///   - mayTakeOver: asked where somebody else has the show, or had it last. The question holds no lock, so that nobody
    ///     takes it for a console at work; `isAgain` where things have changed since it was asked before.
    /// - Returns: nil where the one who was asked would rather not.
    package static func takeUp(
        _ path: String, salvage: Bool, mayTakeOver: (_ situation: TakeoverSituation, _ isAgain: Bool) -> Bool
    ) throws(RecordingFault) -> Resumption? {
        var asked: TakeoverSituation?
        while true {
            var resumption: Resumption? = try Resumption(path, salvage: salvage)
            guard let reading = resumption?.reading else { return nil }
            let claims = ClaimFiles(beside: reading.path)
            guard let standing = try standing(claims, reading.records) else { return resumption }
            let situation = TakeoverSituation(standing, records: reading.records.count, now: SystemClock.wall)
            guard situation == asked else {
                // An answer is to what was asked, and looked at again under the lock.
                resumption = nil
                guard mayTakeOver(situation, asked != nil) else { return nil }
                asked = situation
                continue
            }
            let own = Takeover.here(from: reading.path)
            let before = try? claims.taken()
            do { try claims.write(own) } catch { throw .cannotWrite(path: claims.takenPath, error: error.number) }
            if case .takenOver(let other)? = before { other.tell(of: own, from: reading.path) }
            // What the mirror copies until it has seen that counts still.
            resumption = nil
            if situation.isFresh { claims.waitForMirror(within: mirrorPatience) }
            let taken = try Resumption(path, salvage: salvage, isTakenOver: true)
            // Somebody else may have said yes meanwhile: the later one is asked again.
            if try self.standing(claims, taken.reading.records) == .takenOver(own) { return taken }
        }
    }

    private static func standing(
        _ claims: ClaimFiles, _ records: [Record]
    ) throws(RecordingFault) -> ClaimFiles.ClaimStatus? {
        do { return try claims.standing(for: records) } catch { throw .cannotRead(path: claims.takenPath, error: error.number) }
    }
}
