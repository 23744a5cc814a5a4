package import LiveShow
package import Timeline

/// The show at a moment, what happened so far, and the words for it: what every screen is made of.
package struct ScreenSource: Sendable {
    package var state: State
    package var forecast: Forecast
    package var words: Words
    /// Oldest first.
    package var log: ArraySlice<LogLine>
    /// Who called which cue last, by its id.
    package var callers: [String: String]

    package init(
        _ state: State, _ forecast: Forecast, _ words: Words, log: ArraySlice<LogLine> = [], callers: [String: String] = [:]
    ) {
        self.state = state
        self.forecast = forecast
        self.words = words
        self.log = log
        self.callers = callers
    }

    var now: ShowTime { forecast.now }

    func left(to time: ShowTime?) -> Milliseconds? { time.map { $0 - forecast.now } }
}

/// What a viewer chose to see.
package struct Viewer: Sendable, Equatable {
    /// A segment, by its number; nil follows the show.
    package var selected: Int?
    /// The department of the cue sheet; nil shows all.
    package var department: String?
    /// Whom the backstage view is for: names, departments or segments.
    package var waitingFor: [String]
    /// What those backstage were told when they last looked.
    package var lookedAt: [String: ShowTime]
    /// Lines that the log is scrolled back from its newest.
    package var logScroll: Int

    /// Whether a department's cues are on the cue sheet.
    package func shows(_ department: String?) -> Bool { self.department == nil || department == self.department }

    package init(
        selected: Int? = nil, department: String? = nil, waitingFor: [String] = [], lookedAt: [String: ShowTime] = [:],
        logScroll: Int = 0
    ) {
        self.selected = selected
        self.department = department
        self.waitingFor = waitingFor
        self.lookedAt = lookedAt
        self.logScroll = logScroll
    }
}
