package import LiveShow
import Phrases
package import Screens
package import Timeline

/// What all consoles have, and all that a screen depends on: ``DeskModel``, ``WatcherModel`` and ``ReplayModel`` are made of
/// it. What the terminal is to do comes back as effects.
package struct Model: Sendable {
    package typealias Mode = RunMode

    /// What the surroundings are to do.
    package enum Effect: Sendable, Equatable {
        case leave
        case suspend
        /// A cue calls for attention, by ``Model/bell``.
        case ring
        /// Reads the show file again, for ``DeskModel/offer(_:from:_:)``.
        case readShowFile
    }

    /// The moment at which something comes in.
    package struct Moment: Sendable {
        package var show: ShowTime
        /// Milliseconds on a clock that nobody sets: for what has to do with fingers rather than with the show.
        package var real: Int

        package init(show: ShowTime, real: Int) {
            self.show = show
            self.real = real
        }
    }

    /// The show that is run here. One that is only looked at has a desk without a recording.
    package var desk: Desk
    package internal(set) var state: State {
        _read { yield desk.state }
        _modify { yield &desk.state }
    }
    /// The forecast at the moment that is shown.
    var shown: ShownForecast
    package var forecast: Forecast {
        _read { yield shown.forecast }
    }
    package internal(set) var mode: Mode
    package var words: Words
    /// What the keys do; what is said of them goes by it.
    package var keymap: Keymap { didSet { words.keys = keymap.labels } }
    var status: ConsoleStatus
    /// A line that stays at hand about this run: that it is on another day than planned, or another clock.
    package internal(set) var notice: Notice?
    package internal(set) var prompt: Prompt?
    /// What an open prompt says about what is typed or asked.
    package internal(set) var hint = Hint()
    package internal(set) var selection = Selection()
    package internal(set) var keyLock = KeyLock()
    package internal(set) var help = HelpPage()
    package internal(set) var view = View.manager
    /// What happened so far, oldest first. In replay it is the beginning of all that happened.
    package internal(set) var log: ArraySlice<LogLine> = []
    /// Who called which cue last, by its id.
    var callers: [String: String] = [:]
    package internal(set) var logScroll = LogScroll()
    /// What the cue sheet shows.
    package internal(set) var filter = DepartmentFilter()
    /// Whom the backstage view is for: names, departments or segments.
    package var backstageFor: [String] = []
    /// What those backstage were told when they last looked.
    var lookedAt: [String: ShowTime] = [:]
    /// The operator of this console.
    package let actor: Actor

    /// Whether and how cues ring.
    package var bell = Bell.off
    package var cueBell = CueBell()

    var enterGuard = EnterGuard()
    var inputMethod = InputMethod()
    var history = PromptHistory()
    var completion: Completion?
    var effects: [Effect] = []

    init(
        _ desk: Desk, _ status: ConsoleStatus, mode: Mode, at now: ShowTime, words: Words, keymap: Keymap = Keymap(),
        log: [LogLine] = [], by actor: Actor
    ) {
        self.desk = desk
        self.status = status
        self.actor = actor
        self.mode = mode
        self.words = words
        self.keymap = keymap
        self.words.keys = keymap.labels
        shown = ShownForecast(desk.state, at: now)
        for line in log { keep(line) }
        show(at: now)
    }

    /// A console that shows a show and runs none.
    init(showing show: Show, _ status: ConsoleStatus, mode: Mode, at now: ShowTime, words: Words) {
        let desk = Desk(State(show), clock: .stopped(now), who: "", recording: nil)
        self.init(desk, status, mode: mode, at: now, words: words, by: Actor("", via: .desk))
    }

    /// Time has passed: brings the screen up to the moment.
    mutating func tick(_ moment: Moment) -> [Effect] {
        if let notice, moment.real - notice.since >= Notice.stay { self.notice = nil }
        if let asked = prompt?.asked, moment.real - asked >= Prompt.Question.patience {
            prompt = nil
            say(words.phrases.keyboard.questionClosed, .warning, moment)
        }
        show(at: moment.show)
        if bell != .off, cueBell.look(state, forecast) { effects.append(.ring) }
        return takeEffects()
    }

    /// The next show time at which the screen would differ if nothing came in.
    package var nextMoment: ShowTime { shown.nextMoment }

    package mutating func say(_ text: String, _ weight: Notice.Weight, _ moment: Moment) {
        notice = Notice(text: text, weight: weight, since: moment.real)
    }

    /// Says why nothing came of a key or a command, and has the recording know, where one is made.
    mutating func refuse(_ what: String, as why: Refusal.Reason = .rejected, _ text: String, _ moment: Moment) {
        say(text, .refused, moment)
        desk.refuse(Refusal(what, at: moment.show, why: why))
    }

    /// Brings all that is shown up to the moment.
    mutating func show(at now: ShowTime) {
        shown.show(state, at: now)
        selection.keepWithin(state.segments.count)
        refreshHint(at: now)
    }

    /// From here on, the ranges of the hard times rest on these runs.
    package mutating func learn(from runs: [EarlierRun]) { shown.learn(from: runs, state) }

    /// What is due by itself happens.
    /// - Returns: what that was.
    mutating func letPass(_ moment: Moment) -> [Change] {
        // Until the next turn of the forecast nothing is due.
        if shown.isUnturned(state, by: moment.show) { return [] }
        let changes = desk.tick(at: moment.show)
        note(changes)
        return changes
    }

    /// The console sits down at the show: see ``Desk/open(at:)``.
    mutating func open(_ moment: Moment) { note(desk.open(at: moment.show)) }

    /// Takes in what was done here and is recorded.
    mutating func note(_ changes: [Change]) {
        for change in changes { keep(LogLine(at: change.at, by: desk.actor(of: change, by: actor), what: .change(change))) }
        // Whatever moved the show on by itself, the eyes follow the show.
        if changes.contains(where: { $0.cause == .automatic }) { selection.followShow() }
    }

    mutating func takeEffects() -> [Effect] {
        defer { effects.removeAll(keepingCapacity: true) }
        return effects
    }
}
