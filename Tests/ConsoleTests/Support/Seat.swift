import LiveShow
import Phrases
import Recording
import Screens
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
    /// What they are at a console for.
    private enum Role {
        case desk(DeskModel)
        case watcher(WatcherModel)
        case replay(ReplayModel)
    }

    private var role: Role
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
        let desk = Desk(State(show), clock: .stopped(now), who: "", recording: records)
        role = .desk(
            DeskModel(desk, mode: mode, at: now, words: Words(phrases: SpokenLanguage.phrases(language)), by: Actor("", via: .desk))
        )
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

    mutating func tick() {
        switch role {
        case .desk(var model):
            let effects = model.tick(moment)
            role = .desk(model)
            take(effects)
        case .watcher(var model):
            let effects = model.tick(moment)
            role = .watcher(model)
            take(effects)
        case .replay: break
        }
    }

    /// The keys, one after the other in the same moment.
    mutating func press(_ keys: Key...) { press(keys) }

    mutating func press(_ keys: [Key]) {
        for key in keys {
            switch role {
            case .desk(var model):
                let effects = model.press(key, moment)
                role = .desk(model)
                take(effects)
            case .watcher(var model):
                let effects = model.press(key, moment)
                role = .watcher(model)
                take(effects)
            case .replay(var model):
                let effects = model.press(key, real)
                role = .replay(model)
                take(effects)
            }
        }
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
        var watcher = WatcherModel(state.show, mode: model.mode, at: now, words: model.words)
        watcher.console = model
        watcher.console.desk = Desk(state, clock: .stopped(now), who: "", recording: nil)
        watcher.link = link
        watcher.follow(state, Array(model.log), mode: model.mode, isAnew: true, moment)
        role = .watcher(watcher)
        press(.escape)
    }

    /// Leaves the desk, and plays back what was done there since `start`.
    mutating func playsBack(from start: String, _ keys: Key...) {
        var playing = Playing(self, from: clock(start), speed: 60, model.words.phrases)
        for key in keys { playing.press(key) }
        role = .replay(playing.player)
    }

    /// What the console that runs it has recorded comes in.
    mutating func hear(_ desk: Seat, _ changes: [Change]) {
        let lines = changes.map { LogLine(at: $0.at, who: "linh pts/3", what: .change($0)) }
        guard case .watcher(var model) = role else { preconditionFailure("a desk hears of nothing") }
        model.follow(desk.model.state, lines, mode: model.console.mode, isAnew: false, moment)
        role = .watcher(model)
    }

    var isAheadOfDesk: Bool { if case .watcher(let model) = role { model.isAheadOfDesk } else { false } }

    /// The surroundings read an edited show file.
    mutating func offer(_ show: Show) {
        atDesk { [moment] in $0.offer(show, from: "day.yaml", moment) }
        take([])
    }

    mutating func learn(from runs: [EarlierRun]) { model.learn(from: runs) }
    mutating func setSaving(_ saving: Saving) { atDesk { $0.set(saving) } }
    mutating func setOtherDesk(_ otherDesk: OtherDesk?) { atDesk { [moment] in $0.setOtherDesk(otherDesk, moment) } }
    mutating func say(_ text: String, _ weight: Notice.Weight = .warning) { model.say(text, weight, moment) }
    mutating func setWords(_ language: Language) { model.words = Words(language) }

    private mutating func atDesk(_ work: (inout DeskModel) -> Void) {
        guard case .desk(var model) = role else { preconditionFailure("nobody is at a desk") }
        work(&model)
        role = .desk(model)
    }

    mutating func stepClock(by: Milliseconds) {
        now = now + by
        model.clockStepped(by: by, moment)
        take([])
    }

    /// A segment is skipped by another hand, while something is open here.
    mutating func skipsElsewhere(_ id: String) {
        _ = model.desk.state.perform(.skip(id), at: now)
        model.show(at: now)
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

    private(set) var model: Model {
        get {
            switch role {
            case .desk(let model): model.console
            case .watcher(let model): model.console
            case .replay(let model): model.console
            }
        }
        set {
            switch role {
            case .desk(var model):
                model.console = newValue
                role = .desk(model)
            case .watcher(var model):
                model.console = newValue
                role = .watcher(model)
            case .replay(var model):
                model.console = newValue
                role = .replay(model)
            }
        }
    }
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
