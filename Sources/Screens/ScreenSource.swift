package import LiveShow
package import Timeline

/// The input of every screen: the show at one moment, its log and the words.
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
}

/// What a viewer chose to see.
package struct Viewer: Sendable, Equatable {
    /// The selected segment's number; nil follows the show.
    package var selected: Int?
    /// The department shown on the cue sheet; nil shows all.
    package var department: String?
    /// The names, departments or segments that the backstage view is for.
    package var waitingFor: [String]
    /// The expected times when the people backstage last confirmed them.
    package var lookedAt: [String: ShowTime]
    /// How many lines the log is scrolled back.
    package var logScroll: Int

    /// Whether the cue sheet shows a department's cues.
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
