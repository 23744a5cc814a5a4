package import LiveShow
import Phrases
package import Screens
package import Timeline

/// A console that plays a recording back. The show at each moment, and all that is drawn of it, comes about as it did live.
package struct ReplayModel: Sendable {
    /// What it has like all consoles, and what is drawn.
    package var console: Model
    /// All of the recording, and the place in it.
    package private(set) var replay: Replay { didSet { console.status = .replaying(replay) } }

    /// At its beginning.
    package init(_ timeline: ReplayTimeline, of show: Show, speed: Double, words: Words) {
        replay = Replay(timeline, speed: speed)
        console = Model(showing: show, .replaying(replay), mode: timeline.mode(after: 0), at: timeline.start, words: words)
        showPlace()
    }

    /// Time has passed.
    package mutating func play(to real: Int) -> [Model.Effect] {
        if replay.pass(to: real) { say(words.phrases.replay.ended, .done, moment(real)) }
        takeUpPlace()
        return console.tick(moment(real))
    }

    package mutating func press(_ key: Key, _ real: Int) -> [Model.Effect] {
        _ = play(to: real)
        let moment = moment(real)
        switch console.take(key, moment) {
        case .action(let action): act(action, moment)
        case .line(let kind, let text): finish(kind, text, moment)
        case .taken, .prompt: break
        }
        console.sayInputMethod(moment)
        // The key may have gone to another place.
        showPlace()
        return console.takeEffects()
    }

    /// To a show time, and plays on from there.
    package mutating func start(from time: ShowTime?, _ real: Int) {
        var replay = replay
        if let time { replay.move(to: time) }
        if !replay.isAtEnd { replay.play(at: replay.speed, real) }
        self.replay = replay
        showPlace()
    }

    /// When the screen would differ if no key came, in milliseconds of the clock that nobody sets; nil where it would
    /// not.
    package var nextMoment: Int? {
        var next = replay.position + max(Milliseconds(1), console.nextMoment - replay.time)
        if replay.line < replay.timeline.lines.count { next = min(next, replay.timeline.positions[replay.line]) }
        let fades = console.notice.map { $0.since + Notice.stay }
        return [replay.real(at: next), fades].compactMap { $0 }.min()
    }

    package func moment(_ real: Int) -> Model.Moment { Model.Moment(show: timeAtPlace, real: real) }

    /// No state is looked at before its last change.
    private var timeAtPlace: ShowTime { max(replay.time, state.lastChangeAt ?? replay.time) }

    private mutating func act(_ action: Action, _ moment: Model.Moment) {
        switch action {
        case .leave: console.effects.append(.leave)
        case .replay(let way): act(way, moment)
        case .desk: say(words.phrases.watching.looksOn, .refused, moment)
        // These all consoles do alike.
        case .shared: break
        }
    }

    private mutating func finish(_ kind: Prompt.Kind, _ text: String, _ moment: Model.Moment) {
        switch kind {
        case .place: if !text.isEmpty { goToPlace(text, moment) }
        case .search: search(text.isEmpty ? replay.wanted : text, backwards: false, moment)
        case .command, .find, .note, .message, .began: break
        }
    }

    private mutating func act(_ way: Action.Replaying, _ moment: Model.Moment) {
        switch way {
        case .playOrPause: playOrPause(moment)
        case .faster: setSpeed(RehearsalPace.speeds.first { $0 > replay.speed }, words.phrases.clock.runsNoFaster, moment)
        case .slower: setSpeed(RehearsalPace.speeds.last { $0 < replay.speed }, words.phrases.clock.runsNoSlower, moment)
        case .nextLine: step(by: 1, words.phrases.replay.nothingLater, moment)
        case .earlierLine: step(by: -1, words.phrases.replay.nothingEarlier, moment)
        case .by(let span): jump(moment) { $0.move(to: $0.position + span) }
        case .beginning: jump(moment) { $0.move(toLine: 0) }
        case .end: jump(moment) { $0.move(toLine: $0.timeline.lines.count) }
        case .toSelected: toBeginning(of: selection.segment ?? state.stage.current ?? state.stage.next, moment)
        case .toPlace: console.open(.place)
        case .search: console.open(.search)
        case .searchNext: search(replay.wanted, backwards: false, moment)
        case .searchBack: search(replay.wanted, backwards: true, moment)
        }
    }

    private mutating func playOrPause(_ moment: Model.Moment) {
        jump(moment) { replay in
            if replay.isPlaying { return replay.pause() }
            if replay.isAtEnd { replay.move(toLine: 0) }
            replay.play(at: replay.speed, moment.real)
        }
    }

    private mutating func setSpeed(_ speed: Double?, _ refusal: String, _ moment: Model.Moment) {
        guard let speed else { return say(refusal, .refused, moment) }
        jump(moment) { replay in if !replay.isAtEnd { replay.play(at: speed, moment.real) } }
        say(words.phrases.replay.speed(Figures.speed(speed)), .done, moment)
    }

    /// Event by event it stands still: what is looked at is what just happened.
    private mutating func step(by count: Int, _ refusal: String, _ moment: Model.Moment) {
        guard (0...replay.timeline.lines.count).contains(replay.line + count) else {
            return say(refusal, .refused, moment)
        }
        show(line: replay.line + count, moment)
    }

    /// Stands still behind a line and says what it is.
    private mutating func show(line: Int, _ moment: Model.Moment) {
        jump(moment) {
            $0.pause(); $0.move(toLine: line)
        }
        let timeline = replay.timeline
        if line > 0 { say(words.sentence(timeline.lines[line - 1], state), .done, moment) } else { notice = nil }
    }

    /// What was typed for a place: a time, `#` and the number of an event, or `goto` and a segment.
    mutating func goToPlace(_ text: String, _ moment: Model.Moment) {
        if let reading = ShowTime(text: text) { return go(to: words.clock.showTime(reading), moment) }
        if text.first == "#", let line = Int(text.dropFirst()), case let count = replay.timeline.lines.count {
            guard (0...count).contains(line) else { return say(words.phrases.replay.eventsUpTo(count), .refused, moment) }
            return show(line: line, moment)
        }
        if case .goto(let jump)? = (try? Command(text: text)).map(console.resolved) {
            guard let number = state.running.segment(jump.segment) else {
                return say(reason(.unknownSegment(jump.segment)), .refused, moment)
            }
            return toBeginning(of: number, moment)
        }
        say(words.phrases.replay.placeForm, .refused, moment)
    }

    private mutating func go(to time: ShowTime, _ moment: Model.Moment) {
        jump(moment) { $0.move(to: time) }
        let timeline = replay.timeline
        let last = timeline.time(of: timeline.lines.count)
        if time < timeline.start { say(words.phrases.replay.begins(at: words.time(timeline.start)), .done, moment) }
        if time > last { say(words.phrases.replay.ends(at: words.time(last)), .done, moment) }
    }

    /// To where a segment began: the next time it did, else the first. What was taken back is no beginning, unless there is
    /// no other.
    private mutating func toBeginning(of number: Int?, _ moment: Model.Moment) {
        guard let number else { return say(words.phrases.keyboard.selectFirst, .refused, moment) }
        let id = state.running.segments[number].id
        let all = replay.timeline.beginnings.filter { $0.segment == id }
        let stood = all.filter { !$0.isTakenBack }
        let lines = (stood.isEmpty ? all : stood).map(\.line)
        guard let line = lines.first(where: { $0 > replay.line }) ?? lines.first else {
            return say(words.phrases.replay.neverBegan(title(id)), .refused, moment)
        }
        selection.followShow()
        show(line: line, moment)
    }

    mutating func jump(_ moment: Model.Moment, _ move: (inout Replay) -> Void) {
        var replay = replay
        move(&replay)
        replay.anchor(moment.real)
        self.replay = replay
        showPlace()
    }

    /// Brings all that is drawn to the place.
    private mutating func showPlace() {
        takeUpPlace()
        console.show(at: timeAtPlace)
    }

    /// The show, its log and its clock as they were at the place; its figures are still those of another moment.
    private mutating func takeUpPlace() {
        guard replay.shownLine != replay.line else { return }
        let timeline = replay.timeline
        console.state = timeline.state(after: replay.line, near: (console.state, replay.shownLine))
        console.log = timeline.lines[..<replay.line]
        console.callers = timeline.callers(after: replay.line)
        console.logScroll.toNewest()
        console.mode = timeline.mode(after: replay.line)
        replay.shownLine = replay.line
    }
}

/// What its keys go by of what all consoles have.
extension ReplayModel {
    var state: State {
        _read { yield console.desk.state }
    }
    var words: Words {
        _read { yield console.words }
    }
    var selection: Selection {
        _read { yield console.selection }
        _modify { yield &console.selection }
    }
    var notice: Notice? {
        _read { yield console.notice }
        _modify { yield &console.notice }
    }

    package mutating func say(_ text: String, _ weight: Notice.Weight, _ moment: Model.Moment) {
        console.say(text, weight, moment)
    }

    func reason(_ rejection: Rejection) -> String { console.reason(rejection) }
    func title(_ id: String) -> String { console.title(id) }
    mutating func look(for text: String) { replay.wanted = text }
}
