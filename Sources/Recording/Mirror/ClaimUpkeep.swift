/// Decides what the mirror writes about who runs the show. ``Mirror`` writes it.
enum ClaimUpkeep: Equatable {
    case write(Claim)
    /// The recording was closed: nobody has the show any more.
    case remove
    case leave

    /// What a poll found out about the desk.
    struct Look {
        var desk: Follower.DeskPresence
        var last: Record?
        /// When the present console came to the desk, and who.
        var since: Moment
        var who: String
        /// Something arrived since the previous poll.
        var hasNews: Bool
        /// In milliseconds since 1970.
        var now: Int
        /// The name of this machine.
        var host: String
    }

    /// - Parameter before: the mirror's previous claim, from this run or an earlier one.
    static func next(after before: Claim?, _ look: Look) -> ClaimUpkeep {
        if look.last?.entry == .closed { return before == nil ? .leave : .remove }
        let (who, since) = (look.who, look.since.wall)
        switch look.desk {
        case .manned(let holder):
            return .write(
                Claim(who: who, host: look.host, process: holder?.process ?? 0, since: since, heard: look.now))
        case .outOfSight:
            // Only new records show that somebody is there.
            guard look.hasNews, look.last?.entry != .left else { return gone(before, look) }
            return .write(Claim(who: who, host: nil, process: 0, since: since, heard: look.now))
        case .empty: return gone(before, look)
        }
    }

    private static func gone(_ before: Claim?, _ look: Look) -> ClaimUpkeep {
        guard var claim = before, claim.gone == nil else { return .leave }
        // Silence from another machine means nothing; it may be quiet for long.
        if look.desk == .outOfSight, look.last?.entry != .left { return .leave }
        claim.gone = look.now
        return .write(claim)
    }
}
