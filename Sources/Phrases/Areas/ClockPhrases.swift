/// Texts about clocks and days: a rehearsal's clock, the machine's clock, and the day a show is planned for.
package protocol ClockPhrases: Sendable {
    // The clock of a rehearsal

    var stands: String { get }
    /// `speed` is `2` or `0.5`.
    func runs(_ speed: String) -> String
    var onlyInRehearsal: String { get }
    var runsNoFaster: String { get }
    var runsNoSlower: String { get }
    var noHardTimeAhead: String { get }
    /// The clock was moved to just before the next hard time.
    func jumped(to time: String, before point: String) -> String

    // The machine's clock

    var isFarOff: String { get }
    /// Somebody set it while the show was on.
    func setForward(_ span: String) -> String
    func setBack(_ span: String) -> String
    /// It was far off before. `day` is as it is written in show files.
    func setForwardAtLast(day: String, by span: String) -> String
    func setBackAtLast(day: String, by span: String) -> String
    var isRightAgain: String { get }
    func isRightAgain(afterOffFor span: String) -> String
    /// Summer time begins while the show is on. Both are times of the day.
    func summerTimeBegins(from before: String, to after: String) -> String
    func summerTimeEnds(from before: String, to after: String) -> String
    func noZone(_ zone: String) -> String

    // When a console is opened

    func otherDay(planned: String, today: String) -> String
    /// On a later day of a show.
    func countsFrom(day: String) -> String
    /// A show was resumed. `span` has passed since its console was left.
    func resumed(after span: String) -> String
    func resumedByWallClock(after span: String) -> String
    /// The machine has restarted and its clock is not set.
    func resumedWithClockFarOff(from time: String) -> String
    func rehearsalGoesOn(at time: String) -> String
}
