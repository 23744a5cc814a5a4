/// What the mirror is to say of who runs the show: decided here, written by ``Mirror``.
enum ClaimUpkeep: Equatable {
    case write(Claim)
    /// The recording was closed: nobody has the show any more.
    case remove
    case leave

    /// What is known of the desk at one look.
    struct Look {
        var desk: Follower.DeskPresence
        var last: Record?
        /// When and through whom the console that is there came to the desk.
        var since: Moment
        var who: String
        /// Something came since the look before.
        var hasNews: Bool
        /// In milliseconds since 1970.
        var now: Int
        /// This machine.
        var host: String
    }

    /// - Parameter before: what the mirror said last, in this run or in one before.
    static func next(after before: Claim?, _ look: Look) -> ClaimUpkeep {
        if look.last?.entry == .closed { return before == nil ? .leave : .remove }
        let (who, since) = (look.who, look.since.wall)
        switch look.desk {
        case .manned(let holder):
            return .write(
                Claim(who: who, host: look.host, process: holder?.process ?? 0, since: since, heard: look.now))
        case .outOfSight:
            // Only what comes tells that somebody is there.
            guard look.hasNews, look.last?.entry != .left else { return gone(before, look) }
            return .write(Claim(who: who, host: nil, process: 0, since: since, heard: look.now))
        case .empty: return gone(before, look)
        }
    }

    private static func gone(_ before: Claim?, _ look: Look) -> ClaimUpkeep {
        guard var claim = before, claim.gone == nil else { return .leave }
        // From another machine nothing may come for long; that is no sign.
        if look.desk == .outOfSight, look.last?.entry != .left { return .leave }
        claim.gone = look.now
        return .write(claim)
    }
}
