/// What the timetable of `check` says beside times, titles and lengths.
package protocol TimetablePhrases: Sendable {
    /// A window that a person puts on and off the air.
    var byHand: String { get }
    /// `length` is as it is typed: `5m`.
    func changeover(_ length: String) -> String
    func startBy(_ time: String) -> String
    /// An item of a lane that runs as long as a segment, by its id.
    func with(_ segment: String) -> String
}
