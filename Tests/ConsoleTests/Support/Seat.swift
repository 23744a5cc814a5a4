import LiveShow
import Recording
import Timeline

@testable import Console

/// From a show time on, the clock of a rehearsal runs so many times as fast.
struct Pace: Equatable {
    var time: ShowTime
    var speed: Double

    init(from time: ShowTime, _ speed: Double) { (self.time, self.speed) = (time, speed) }
}

/// Somebody at the keys of a console, and the two clocks that go on meanwhile.
struct Seat {
    private(set) var model: Model
    private(set) var changes: [Change] = []
    /// What the surroundings were asked for.
    private(set) var asked: [Model.Effect] = []
    /// How the clock of a rehearsal was set.
    private(set) var paces: [Pace] = []
    /// What records told of that nothing came of.
    private var told: [Refusal] = []
    private let records = KeptRecords()
    private(set) var now: ShowTime
    /// Milliseconds of the clock for fingers.
    private(set) var real = 1_000_000
    private let speed: Double

    init(_ show: Show, at time: String, mode: Model.Mode = .live, _ language: Language = .english) {
        now = clock(time)
        model = Model(
            Desk(State(show), clock: .stopped(now), who: "", recording: records), mode: mode, at: now, words: Words(language),
            by: Actor("", via: .desk))
        if case .rehearsal(let speed) = mode { self.speed = speed } else { speed = 1 }
    }

    var moment: Model.Moment { Model.Moment(show: now, real: real) }

    /// Time passes until then, and the screen is brought up to it.
    mutating func wait(until time: String) { wait(clock(time) - now) }

    mutating func wait(_ span: Milliseconds) {
        now = now + span
        real += Int(Double(span.count) / speed)
        tick()
    }

    mutating func tick() { take(model.tick(moment)) }

    /// The keys, one after the other in the same moment.
    mutating func press(_ keys: Key...) { press(keys) }

    mutating func press(_ keys: [Key]) {
        for key in keys { take(model.press(key, moment)) }
    }

    /// The keys at a time: `at("08:30", " ")`.
    mutating func at(_ time: String, _ keys: Key...) {
        wait(until: time)
        press(keys)
    }

    mutating func type(_ text: String) { press(text.map { Key.character($0) }) }

    /// A command at the prompt.
    mutating func command(_ line: String) {
        press(":")
        type(line)
        press(.enter)
    }

    /// From here on another console runs the show.
    mutating func looksOn(_ link: Link) {
        model.link = link
        model.follow(model.state, Array(model.log), mode: model.mode, isAnew: true, moment)
        press(.escape)
    }

    /// Leaves the desk, and plays back what was done there since `start`.
    mutating func playsBack(from start: String, _ keys: Key...) {
        var playing = Playing(self, from: clock(start), speed: 60, model.words.language)
        for key in keys { playing.press(key) }
        model = playing.model
    }

    /// What the console that runs it has recorded comes in.
    mutating func hear(_ desk: Seat, _ changes: [Change]) {
        let lines = changes.map { LogLine(at: $0.at, who: "linh pts/3", what: .change($0)) }
        model.follow(desk.model.state, lines, mode: model.mode, isAnew: false, moment)
    }

    mutating func learn(from runs: [EarlierRun]) { model.learn(from: runs) }
    mutating func setSaving(_ saving: Saving) { model.saving = saving }
    mutating func setRival(_ rival: Rival?) { model.setRival(rival, moment) }
    mutating func say(_ text: String, _ weight: Notice.Weight = .warning) { model.say(text, weight, moment) }
    mutating func setWords(_ language: Language) { model.words = Words(language) }

    mutating func stepClock(by: Milliseconds) {
        now = now + by
        model.clockStepped(by: by, moment)
        take([])
    }

    private mutating func take(_ effects: [Model.Effect]) {
        asked += effects
        for record in records.take() {
            told += record.refused.first
            switch record.entry {
            case .change(let change): changes.append(change)
            case .paced(let speed): paces.append(Pace(from: record.t, speed))
            case .resumed, .left, .closed: break
            }
        }
    }

    // What is to be seen.

    var state: State { model.state }
    /// What nothing came of; the last of it no record has told yet.
    var refused: [Refusal] { told + model.desk.refused.first }
    var notice: String? { model.notice?.text }
    var current: String? { state.stage.current.map { state.running.segments[$0].id } }
    var selected: String? { model.selection.segment.map { state.running.segments[$0].id } }
    var question: Prompt.Question.Subject? {
        if case .question(let question) = model.prompt { question.subject } else { nil }
    }
    /// The line being typed.
    var line: String? {
        if case .line(_, let editor) = model.prompt { editor.text } else { nil }
    }
    var hint: [String] { model.hint.lines }
    func status(_ id: String) -> SegmentState.Status? { state.running.segment(id).map { state.segments[$0].status } }
    func screen(_ columns: Int, _ rows: Int) -> Grid { Screen.draw(model, Size(columns: columns, rows: rows)) }
}
