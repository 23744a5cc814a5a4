package import LiveShow
package import Screens
package import Timeline

/// The console that runs the show: its keys give commands to the desk.
package struct DeskModel: Sendable {
    /// What it has like all consoles, and what is drawn.
    package var console: Model
    var pace = RehearsalPace()
    var goGuard = DoubleGoGuard()
    /// The last jump of a rehearsal's clock, as long as it can be taken back.
    var lastJump: ClockJump?
    /// To where the key that is being handled has set a rehearsal's clock back.
    var setBackTo: ShowTime?

    /// - Parameter actor: the operator of this console.
    package init(
        _ desk: Desk, mode: Model.Mode, at now: ShowTime, words: Words = Words(), log: [LogLine] = [], by actor: Actor
    ) {
        console = Model(desk, .desk(Saving(), takenOver: nil), mode: mode, at: now, words: words, log: log, by: actor)
    }

    /// A show that is only tried out: nothing is recorded.
    package init(_ state: State, mode: Model.Mode, at now: ShowTime, words: Words = Words()) {
        self.init(
            Desk(state, clock: .stopped(now), who: "", recording: nil), mode: mode, at: now, words: words,
            by: Actor("", via: .desk))
    }

    /// The console sits down at the show: what has to happen by itself until then happens.
    package mutating func open(_ moment: Model.Moment) { console.open(moment) }

    /// Time has passed: does what is due by itself, and brings the screen up to the moment.
    package mutating func tick(_ moment: Model.Moment) -> [Model.Effect] {
        letPass(moment)
        return console.tick(moment)
    }

    /// What is due by itself happens.
    /// - Returns: what that was.
    @discardableResult
    mutating func letPass(_ moment: Model.Moment) -> [Change] {
        let begins = { (event: Event) in if case .segmentStarted = event { true } else { false } }
        let changes = console.letPass(moment)
        guard let last = changes.last(where: { $0.events.contains(where: begins) }) else { return changes }
        let speed = if case .rehearsal(let speed) = console.mode, speed > 0 { speed } else { 1.0 }
        // Of one that began longer ago it does not matter when.
        let ago = min(Double((moment.show - last.at).count) / speed, Double(Milliseconds.longest.count))
        goGuard.segmentBegan(at: moment.real - Int(ago))
        return changes
    }

    /// What the disk has.
    package mutating func set(_ saving: Saving) { console.status = .desk(saving, takenOver: console.otherDesk) }

    /// That somebody took the show over is said over whatever was said last: from then on nothing done here counts.
    package mutating func setOtherDesk(_ otherDesk: OtherDesk?, _ moment: Model.Moment) {
        guard otherDesk != console.otherDesk else { return }
        console.status = .desk(console.saving ?? Saving(), takenOver: otherDesk)
        if let otherDesk { say(words.takesOver(otherDesk), .warning, moment) }
    }
}

/// What its keys go by of what all consoles have.
extension DeskModel {
    var state: State {
        _read { yield console.desk.state }
    }
    var forecast: Forecast {
        _read { yield console.shown.forecast }
    }
    var words: Words {
        _read { yield console.words }
    }
    var keymap: Keymap {
        _read { yield console.keymap }
    }
    var selection: Selection {
        _read { yield console.selection }
        _modify { yield &console.selection }
    }
    var prompt: Prompt? {
        _read { yield console.prompt }
        _modify { yield &console.prompt }
    }
    var notice: Notice? {
        _read { yield console.notice }
        _modify { yield &console.notice }
    }
    var view: View {
        get { console.view }
        set { console.view = newValue }
    }
    var enterGuard: EnterGuard {
        get { console.enterGuard }
        set { console.enterGuard = newValue }
    }

    package mutating func say(_ text: String, _ weight: Notice.Weight, _ moment: Model.Moment) {
        console.say(text, weight, moment)
    }

    mutating func refuse(_ what: String, as why: Refusal.Why = .rejected, _ text: String, _ moment: Model.Moment) {
        console.refuse(what, as: why, text, moment)
    }

    func reason(_ rejection: Rejection) -> String { console.reason(rejection) }
    func title(_ id: String) -> String { console.title(id) }
}
