import LiveShow
import Phrases
import Timeline

@testable import Screens

/// A short evening on television, run by commands at their times.
struct SmallShow {
    private static let show = Show(
        id: "evening", title: "Evening", start: time("20:00"),
        departments: [Department(id: "lx", title: "Light")],
        windows: [OnAirWindow(id: "tv", title: "TV", on: time("20:00"), off: time("20:30"), from: "welcome", to: "band")],
        parts: [
            Part(
                id: "live", title: "Live", location: "Studio 1",
                segments: [
                    Segment(
                        id: "welcome", title: "Welcome", length: .duration(.minutes(10)), start: time("20:00"), who: "Host",
                        cues: [Cue(id: "lx1", anchor: .beforeEnd(.minutes(1)), department: "lx", call: "Blackout")]),
                    Segment(
                        id: "band", title: "Band", length: .duration(.minutes(20)), min: .minutes(15),
                        note: "Check the monitors.",
                        cues: [Cue(id: "snd1", anchor: .call, department: nil, call: "Applause")]),
                ])
        ])

    private(set) var state = State(Self.show)
    private var log: [LogLine] = []
    private let language: Language

    init(_ language: Language = .english) { self.language = language }

    static func time(_ text: String) -> ShowTime {
        guard let time = ShowTime(text: text) else { preconditionFailure("\(text) is not a time") }
        return time
    }

    /// Does a command at a time.
    func doing(_ command: Command, at time: String) -> SmallShow {
        var next = self
        let outcome = next.state.perform(command, at: Self.time(time))
        precondition(outcome.rejection == nil, "\(command.text) is refused")
        next.log += outcome.changes.map { LogLine(at: $0.at, who: "mai", what: .change($0)) }
        return next
    }

    func source(at time: String) -> ScreenSource {
        let callers = log.reduce(into: [String: String]()) { callers, line in
            guard case .change(let change) = line.what else { return }
            for case .cueCalled(let called) in change.events { callers[called.cue] = line.who }
        }
        return ScreenSource(
            state, state.forecast(at: Self.time(time)), Words(language), log: log[...], callers: callers)
    }

    // As the tests have it.

    static func before(_ language: Language = .english) -> ScreenSource { SmallShow(language).source(at: "19:58:30") }

    static func onTime(_ language: Language = .english) -> ScreenSource {
        SmallShow(language).doing(.go, at: "20:00").source(at: "20:04:15")
    }

    static func late(_ language: Language = .english) -> ScreenSource {
        SmallShow(language).doing(.go, at: "20:00").doing(.add(.minutes(2), nil), at: "20:03").source(at: "20:10:30")
    }

    static func overtime(_ language: Language = .english) -> ScreenSource {
        SmallShow(language).doing(.go, at: "20:00").source(at: "20:11:05")
    }

    static func held(_ language: Language = .english) -> ScreenSource {
        SmallShow(language).doing(.go, at: "20:00").doing(.hold, at: "20:04").source(at: "20:05")
    }

    static func ended(_ language: Language = .english) -> ScreenSource {
        SmallShow(language).doing(.go, at: "20:00").doing(.cue(.go, "lx1"), at: "20:09").doing(.go, at: "20:10")
            .doing(.go, at: "20:31").source(at: "20:32")
    }

    static func all(_ language: Language) -> [ScreenSource] {
        [before(language), onTime(language), late(language), overtime(language), held(language), ended(language)]
    }
}
