/// Decides what the mirror writes about who runs the show. ``Mirror`` writes it.
enum ClaimUpkeep: Equatable {
    case write(Claim)
    /// The recording was closed: nobody has the show any more.
    case remove
    case leave

    /// What a poll found out about the desk.
    struct DeskObservation {
        var desk: Follower.DeskPresence
        var last: Record?
        /// When the present console came to the desk, and who.
        var since: Moment
        var who: String
        /// Something arrived since the previous poll.
        var hasNewRecords: Bool
        /// In milliseconds since 1970.
        var now: Int
        /// The name of this machine.
        var host: String
    }

    /// - Parameter before: the mirror's previous claim, from this run or an earlier one.
    static func next(after before: Claim?, _ observation: DeskObservation) -> ClaimUpkeep {
        if observation.last?.entry == .closed { return before == nil ? .leave : .remove }
        let (who, since) = (observation.who, observation.since.wallClockMs)
        switch observation.desk {
        case .occupied(let holder):
            return .write(
                Claim(who: who, host: observation.host, process: holder?.process ?? 0, since: since, heard: observation.now))
        case .unknown:
            // Only new records show that somebody is there.
            guard observation.hasNewRecords, observation.last?.entry != .left else { return gone(before, observation) }
            return .write(Claim(who: who, host: nil, process: 0, since: since, heard: observation.now))
        case .empty: return gone(before, observation)
        }
    }

    private static func gone(_ before: Claim?, _ observation: DeskObservation) -> ClaimUpkeep {
        guard var claim = before, claim.gone == nil else { return .leave }
        // Silence from another machine means nothing; it may be quiet for long.
        if observation.desk == .unknown, observation.last?.entry != .left { return .leave }
        claim.gone = observation.now
        return .write(claim)
    }
}
