import ArgumentParser
import Console
import Glibc
import Phrases
import Recording
import Terminal
import Timeline

/// One time at the console, from taking the terminal over to giving it back: live, in rehearsal, or going on.
enum Sitting {
    static func rehearse(
        _ state: State, _ wallClock: WallClock, isExcerpt: Bool, from start: ShowTime, speed: Double, log: String?,
        _ options: ConsoleOptions
    ) throws {
        let keymap = try prepare(options)
        let reading = ClockReading.now()
        let day = state.show.date ?? Day.of(wall: Int(reading.wall / 1_000_000)).text
        let clock = Header.Clock(
            day: day, timeZone: state.show.timeZone, start: start, speed: speed, wallClock: wallClock)
        let (writer, header) = try begin(state, isExcerpt: isExcerpt, .rehearsal, clock, log: log)
        try sit(
            Model(
                state, mode: .rehearsal(speed: speed), at: start, words: options.words.by(wallClock), who: Who.current()),
            header,
            clock: .rehearsal(RehearsalClock(ClockAnchor(header))),
            Recorder(writer), options, keymap, saying: nil)
    }

    static func run(_ show: Show, log: String?, _ options: ConsoleOptions) throws {
        let keymap = try prepare(options)
        TimeZones.use(show.timeZone)
        let wall = Int(ClockReading.now().wall / 1_000_000)
        let day = ShowDay.of(show, wall: wall)
        if log == nil, let holder = try runningElsewhere(show) {
            switch askToBeginBeside(holder) {
            case .look: return try Watching.watch(.show(id: show.id), options, keymap)
            case .begin: break
            case .leave: return
            }
        }
        if log == nil, let interrupted = try interrupted(show, wall: wall) {
            switch askToGoOn(interrupted, wall: wall) {
            case .goOn: return try resume(interrupted.path, salvage: false, options)
            case .beginAnew: break
            case .leave: return
            }
        }
        let dial = day.dial
        let words = options.words.by(dial.wallClock)
        let state = State(show.inShowTimes(dial.wallClock))
        let now = ShowTime(milliseconds: wall - day.start(offset: dial.offset))
        let clock = Header.Clock(
            day: day.text, timeZone: show.timeZone, start: now, offset: dial.offset, wallClock: dial.wallClock)
        let (writer, header) = try begin(state, .live, clock, log: log)
        try sit(
            Model(state, mode: .live, at: now, words: words, who: Who.current()), header,
            clock: .live(LiveClock(header.clock, ClockReading.now())),
            Recorder(writer), options, keymap, saying: notices(state, on: day, wall: wall, words))
    }

    /// What is worth knowing about the day, and nil where it is a day like any other.
    private static func notices(_ state: State, on day: Day, wall: Int, _ words: Words) -> String? {
        var notices: [String] = []
        let today = Day.of(wall: wall)
        if let planned = state.show.date, planned != day.text {
            notices.append(words.phrases.clock.otherDay(planned: planned, today: day.text))
        } else if day != today {
            notices.append(words.phrases.clock.countsFrom(day: day.text))
        }
        if let zone = state.show.timeZone, !TimeZones.hasTable(zone) { notices.append(words.phrases.clock.noZone(zone)) }
        if let span = state.show.plannedSpan { notices += words.clock.changes(within: span).map(words.clockChange) }
        return notices.isEmpty ? nil : notices.joined(separator: " · ")
    }

    static func resume(_ log: String?, salvage: Bool, _ options: ConsoleOptions) throws {
        let keymap = try prepare(options)
        let taken: Resumption?
        do throws(RecordingFault) {
            let path = if let log { log } else { try lastUnfinished() }
            taken = try takeUp(path, salvage: salvage)
        } catch {
            throw Failure.because(error)
        }
        guard let resumption = taken else { return }
        let comeback = try Comeback(resumption, options.words)
        try sit(
            comeback.model, resumption.reading.header, clock: comeback.clock, comeback.recorder, options, keymap,
            saying: comeback.notice)
    }

    // Parts of it.

    /// Before anything is made: a call without a terminal, or with keys at fault, leaves nothing behind.
    static func prepare(_ options: ConsoleOptions) throws -> Keymap {
        do { try TerminalScreen.check() } catch { throw Failure.because(error.phrase(Speech.phrases), Failure.usage) }
        return try options.keys.load()
    }

    private static func sit(
        _ model: Model, _ header: Header, clock: ShowClock, _ recorder: Recorder, _ options: ConsoleOptions, _ keymap: Keymap,
        saying first: String?
    ) throws {
        let loop = try ConsoleLoop(options)
        var model = options.applied(to: model, keymap)
        model.learn(from: header.earlier)
        let seat = LiveSeat(model, clock: clock, recorder: recorder, saying: first)
        let ending = loop.run(seat)
        loop.close()
        // A show that is still on is gone on with by `resume`, and so is one whose console did not leave on purpose;
        // one that is over, or never began, ends cleanly.
        let isOver = seat.phase == .ended || seat.phase == .standby
        if ending == .left, isOver {
            try recorder.finish(at: seat.showTime)
        } else {
            try recorder.letGo(at: seat.showTime)
        }
        Failure.say(Speech.phrases.calls.recording(recorder.path))
        if let taken = seat.taken {
            Failure.say(Elsewhere(taken, within: Situation.patience).whoGoesOn(taken, Speech.phrases))
        } else if !isOver {
            Failure.say(Speech.phrases.calls.goOnWith(recorder.path))
        }
        if case .told(let signal) = ending { throw ExitCode(128 + signal) }
    }

    private static func begin(
        _ state: State, isExcerpt: Bool = false, _ mode: Header.Mode, _ clock: Header.Clock, log: String?
    ) throws(ExitCode) -> (RecordingWriter, Header) {
        let moment = Moment.now()
        let show = state.show
        var header = Header(
            program: Version.text, mode: mode, clock: clock, moment: moment, who: Who.current(), show: show,
            earlier: (try? RecordingShelf.usual().earlierRuns(of: show)) ?? [])
        header.isExcerpt = isExcerpt
        do throws(RecordingFault) {
            if let log { return (try RecordingWriter.create(log, header: header, beginning: state), header) }
            let path = try RecordingShelf.usual().newPath(show: show.id, mode: mode, wall: moment.wall)
            return (try RecordingWriter.create(path, header: header, beginning: state), header)
        } catch {
            throw Failure.because(error)
        }
    }

    private static func lastUnfinished() throws(RecordingFault) -> String {
        let shelf = try RecordingShelf.usual()
        // One that is on is what is meant, and not an older one that is not: whoever means that says so.
        let recordings = shelf.list().filter(\.isOfAShow)
        let unfinished = recordings.first { $0.end == .interrupted }
        if let entry = recordings.first, case .beingWritten(let holder) = entry.end {
            if let other = unfinished {
                Failure.say(Speech.phrases.calls.anotherToResume(other.path))
            }
            throw .beingWritten(path: entry.path, by: holder)
        }
        guard let entry = unfinished else {
            throw .missing(path: Speech.phrases.calls.noneUnfinished(in: shelf.folder))
        }
        return entry.path
    }
}
