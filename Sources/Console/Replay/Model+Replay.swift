package import LiveShow
package import Timeline

/// Playing a recording back. The show at each moment, and all that is drawn of it, comes about as it did live.
extension Model {
    /// A console that plays a recording, at its beginning.
    package init(replaying timeline: ReplayTimeline, of show: Show, speed: Double, words: Words) {
        self.init(State(show), mode: timeline.mode(after: 0), at: timeline.start, words: words)
        replay = Replay(timeline, speed: speed)
        showReplay()
    }

    /// Time has passed.
    package mutating func play(to real: Int) -> [Effect] {
        if replay?.pass(to: real) == true { say(words.replayEnded, .done, replayMoment(real)) }
        takeUpPlace()
        return tick(replayMoment(real))
    }

    package mutating func pressInReplay(_ key: Key, _ real: Int) -> [Effect] {
        _ = play(to: real)
        let effects = press(key, replayMoment(real))
        // The key may have gone to another place.
        showReplay()
        return effects
    }

    /// To a show time, and plays on from there.
    package mutating func startReplay(from time: ShowTime?, _ real: Int) {
        guard var replay else { return }
        if let time { replay.move(to: time) }
        if !replay.isAtEnd { replay.play(at: replay.speed, real) }
        self.replay = replay
        showReplay()
    }

    /// When the screen would differ if no key came, in milliseconds of the clock that nobody sets; nil where it would
    /// not.
    package var nextReplayMoment: Int? {
        guard let replay else { return nil }
        var next = replay.position + max(Milliseconds(1), nextMoment - replay.time)
        if replay.line < replay.timeline.lines.count { next = min(next, replay.timeline.positions[replay.line]) }
        let fades = notice.map { $0.since + Notice.stay }
        return [replay.real(at: next), fades].compactMap { $0 }.min()
    }

    package func replayMoment(_ real: Int) -> Moment { Moment(show: timeAtPlace, real: real) }

    /// No state is looked at before its last change.
    private var timeAtPlace: ShowTime {
        let time = replay?.time ?? .midnight
        return max(time, state.lastChangeAt ?? time)
    }

    mutating func act(_ way: Action.Replaying, _ moment: Moment) {
        guard let replay else { return say(words.onlyInReplay, .refused, moment) }
        switch way {
        case .playOrPause: playOrPause(moment)
        case .faster: setSpeed(RehearsalPace.speeds.first { $0 > replay.speed }, words.asFastAsItGets, moment)
        case .slower: setSpeed(RehearsalPace.speeds.last { $0 < replay.speed }, words.asSlowAsItGets, moment)
        case .nextLine: step(by: 1, words.noLaterLine, moment)
        case .earlierLine: step(by: -1, words.noEarlierLine, moment)
        case .by(let span): jump(moment) { $0.move(to: $0.position + span) }
        case .beginning: jump(moment) { $0.move(toLine: 0) }
        case .end: jump(moment) { $0.move(toLine: $0.timeline.lines.count) }
        case .toSelected: toBeginning(of: selection.segment ?? state.stage.current ?? state.stage.next, moment)
        case .toPlace: open(.place)
        case .search: open(.search)
        case .searchNext: search(replay.wanted, backwards: false, moment)
        case .searchBack: search(replay.wanted, backwards: true, moment)
        }
    }

    private mutating func playOrPause(_ moment: Moment) {
        jump(moment) { replay in
            if replay.isPlaying { return replay.pause() }
            if replay.isAtEnd { replay.move(toLine: 0) }
            replay.play(at: replay.speed, moment.real)
        }
    }

    private mutating func setSpeed(_ speed: Double?, _ refusal: String, _ moment: Moment) {
        guard let speed else { return say(refusal, .refused, moment) }
        jump(moment) { replay in if !replay.isAtEnd { replay.play(at: speed, moment.real) } }
        say(words.replaySpeed(speed), .done, moment)
    }

    /// Event by event it stands still: what is looked at is what just happened.
    private mutating func step(by count: Int, _ refusal: String, _ moment: Moment) {
        guard let replay, (0...replay.timeline.lines.count).contains(replay.line + count) else {
            return say(refusal, .refused, moment)
        }
        show(line: replay.line + count, moment)
    }

    /// Stands still behind a line and says what it is.
    private mutating func show(line: Int, _ moment: Moment) {
        jump(moment) {
            $0.pause(); $0.move(toLine: line)
        }
        guard let timeline = replay?.timeline else { return }
        if line > 0 { say(words.sentence(timeline.lines[line - 1], state), .done, moment) } else { notice = nil }
    }

    /// What was typed for a place: a time, `#` and the number of an event, or `goto` and a segment.
    mutating func goToPlace(_ text: String, _ moment: Moment) {
        if let reading = ShowTime(text: text) { return go(to: words.clock.showTime(reading), moment) }
        if text.first == "#", let line = Int(text.dropFirst()), let count = replay?.timeline.lines.count {
            guard (0...count).contains(line) else { return say(words.noSuchLine(count), .refused, moment) }
            return show(line: line, moment)
        }
        if case .goto(let jump)? = (try? Command(text: text)).map(resolved) {
            guard let number = state.running.segment(jump.segment) else {
                return say(reason(.unknownSegment(jump.segment)), .refused, moment)
            }
            return toBeginning(of: number, moment)
        }
        say(words.placeForm, .refused, moment)
    }

    private mutating func go(to time: ShowTime, _ moment: Moment) {
        jump(moment) { $0.move(to: time) }
        guard let timeline = replay?.timeline else { return }
        let last = timeline.time(of: timeline.lines.count)
        if time < timeline.start { say(words.recordingBegins(words.time(timeline.start)), .done, moment) }
        if time > last { say(words.recordingEnds(words.time(last)), .done, moment) }
    }

    /// To where a segment began: the next time it did, else the first. What was taken back is no beginning, unless there is
    /// no other.
    private mutating func toBeginning(of number: Int?, _ moment: Moment) {
        guard let number, let replay else { return say(words.selectFirst, .refused, moment) }
        let id = state.running.segments[number].id
        let all = replay.timeline.beginnings.filter { $0.segment == id }
        let stood = all.filter { !$0.isTakenBack }
        let lines = (stood.isEmpty ? all : stood).map(\.line)
        guard let line = lines.first(where: { $0 > replay.line }) ?? lines.first else {
            return say(words.neverBegan(title(id)), .refused, moment)
        }
        selection.followShow()
        show(line: line, moment)
    }

    mutating func jump(_ moment: Moment, _ move: (inout Replay) -> Void) {
        guard var replay else { return }
        move(&replay)
        replay.anchor(moment.real)
        self.replay = replay
        showReplay()
    }

    /// Brings all that is drawn to the place.
    private mutating func showReplay() {
        takeUpPlace()
        show(at: timeAtPlace)
    }

    /// The show, its log and its clock as they were at the place; its figures are still those of another moment.
    private mutating func takeUpPlace() {
        guard let replay, replay.shownLine != replay.line else { return }
        state = replay.timeline.state(after: replay.line, near: (state, replay.shownLine))
        log = replay.timeline.lines[..<replay.line]
        callers = replay.timeline.callers(after: replay.line)
        logScroll.toNewest()
        mode = replay.timeline.mode(after: replay.line)
        self.replay?.shownLine = replay.line
    }
}
