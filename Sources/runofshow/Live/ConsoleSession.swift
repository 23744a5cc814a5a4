import ArgumentParser
import Console
import Glibc
import LiveShow
import Phrases
import Recording
import Screens
import Terminal
import Timeline

/// A session at the console, from opening the screen to closing it: live, rehearsal or resumed.
enum ConsoleSession {
    static func rehearse(
        _ state: State, _ file: RunningShowFile, _ wallClock: WallClock, isExcerpt: Bool, from start: ShowTime, speed: Double,
        log: String?,
        _ options: ConsoleOptions
    ) throws {
        let keymap = try prepare(options)
        let reading = ClockReading.now()
        let day = state.show.date ?? Day.of(wallClockMs: Int(reading.wallClockNs / 1_000_000)).text
        let clock = Header.Clock(
            day: day, timeZone: state.show.timeZone, start: start, speed: speed, wallClock: wallClock)
        let other = try otherRehearsal(state.show, log: log)
        let (writer, header) = try begin(state, isExcerpt: isExcerpt, .rehearsal, clock, log: log)
        let recorder = Recorder(writer)
        let desk = Desk(
            state, clock: .rehearsal(RehearsalClock(ClockAnchor(header))), who: Who.current(), recording: recorder)
        try open(
            DeskModel(desk, mode: .rehearsal(speed: speed), at: start, words: options.words.by(wallClock), by: atDesk),
            file, header, recorder, options, keymap, saying: other, isDisposable: log == nil)
    }

    static func run(_ show: Show, _ file: RunningShowFile, log: String?, _ options: ConsoleOptions) throws {
        let keymap = try prepare(options)
        TimeZones.use(show.timeZone)
        let wallClockMs = Int(ClockReading.now().wallClockNs / 1_000_000)
        let day = ShowDay.of(show, wallClockMs: wallClockMs)
        if log == nil, let holder = try runningElsewhere(show) {
            switch askAboutRunningShow(holder) {
            case .watch: return try WatcherSession.watch(.show(id: show.id), options, keymap)
            case .begin: break
            case .leave: return
            }
        }
        if log == nil, let interrupted = try interrupted(show, wallClockMs: wallClockMs) {
            switch askToResume(interrupted, wallClockMs: wallClockMs) {
            case .resume: return try resume(interrupted.path, salvage: false, options)
            case .beginAnew: break
            case .leave: return
            }
        }
        let dial = day.dial
        let words = options.words.by(dial.wallClock)
        let state = State(show.inShowTimes(dial.wallClock))
        let now = ShowTime(milliseconds: wallClockMs - day.start(offset: dial.offset))
        let clock = Header.Clock(
            day: day.text, timeZone: show.timeZone, start: now, offset: dial.offset, wallClock: dial.wallClock)
        let (writer, header) = try begin(state, .live, clock, log: log)
        let recorder = Recorder(writer)
        let desk = Desk(
            state, clock: .live(LiveClock(header.clock, ClockReading.now())), who: Who.current(), recording: recorder)
        try open(
            DeskModel(desk, mode: .live, at: now, words: words, by: atDesk), file, header, recorder, options, keymap,
            saying: notices(state, on: day, wallClockMs: wallClockMs, words), isDisposable: log == nil)
    }

    /// The operator of this console.
    static var atDesk: Actor { Actor(Who.current(), via: .desk) }

    /// What is unusual about the day; nil on a normal day.
    private static func notices(_ state: State, on day: Day, wallClockMs: Int, _ words: Words) -> String? {
        var notices: [String] = []
        let today = Day.of(wallClockMs: wallClockMs)
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
        let named = try log.map { try RecordingFinder.path($0, toResume: true) }
        let found: (show: ResumedShow, recorder: Recorder, header: Header)?
        do throws(RecordingFault) {
            let path = if let named { named } else { try lastUnfinished() }
            found = try resumed(path, salvage: salvage)
        } catch {
            throw Failure.because(error)
        }
        guard let (show, recorder, header) = found else { return }
        let words = options.words.by(header.clock.wallClock)
        try open(
            DeskModel(show.desk, mode: show.mode, at: show.start, words: words, log: show.log, by: atDesk),
            RunningShowFile(of: header.show), header, recorder, options, keymap,
            saying: show.notices.map { $0.text(words) }.joined(separator: " · "), isDisposable: false)
    }

    private static func resumed(_ path: String, salvage: Bool) throws(RecordingFault) -> (ResumedShow, Recorder, Header)? {
        let resumption = try Resumption.resume(path, salvage: salvage) { $0.ask(isAgain: $1) }
        guard let resumption else { return nil }
        let header = resumption.reading.header
        TimeZones.use(header.clock.timeZone)
        let (writer, tornCopy) = try resumption.begin()
        let recorder = Recorder(writer)
        return (ResumedShow(resumption, tornCopy: tornCopy, by: atDesk, recording: recorder), recorder, header)
    }

    // Steps of a session.

    /// Checks the terminal and the keys before anything is created, so that a failed call leaves nothing behind.
    static func prepare(_ options: ConsoleOptions) throws -> Keymap {
        do { try TerminalScreen.check() } catch { throw Failure.because(error.phrase(Speech.phrases), Failure.usage) }
        return try options.keys.load()
    }

    /// - Parameter isDisposable: the recording is removed if nothing happened until the console was left.
    static func open(
        _ model: DeskModel, _ file: RunningShowFile, _ header: Header, _ recorder: Recorder, _ options: ConsoleOptions,
        _ keymap: Keymap,
        saying first: String?, isDisposable: Bool
    ) throws {
        let loop = try ConsoleLoop(options)
        var model = model
        model.console = options.applied(to: model.console, keymap)
        model.console.learn(from: header.earlier)
        let controller = DeskController(model, recorder, file, saying: first)
        let ending = loop.run(controller)
        loop.close()
        let status = controller.leave(onPurpose: ending == .left)
        if let status, status.queued > 0 { throw Failure.because(status.unsaved, Failure.cannotWrite) }
        if isDisposable, ending == .left, controller.isUntouched, controller.takeover == nil, unlink(recorder.path) == 0 {
            return Failure.say(Speech.phrases.calls.nothingRecorded)
        }
        Failure.say(Speech.phrases.calls.recording(recorder.path))
        if let taken = controller.takeover {
            Failure.say(TakeoverDestination(taken, within: TakeoverSituation.timeoutMs).takeoverNotice(taken, Speech.phrases))
        } else if controller.isOn {
            Failure.say(Speech.phrases.calls.goOnWith(recorder.path))
        }
        if case .signal(let signal) = ending { throw ExitCode(128 + signal) }
    }

    static func begin(
        _ state: State, isExcerpt: Bool = false, _ mode: Header.Mode, _ clock: Header.Clock, log: String?
    ) throws(ExitCode) -> (RecordingWriter, Header) {
        let moment = Moment.now()
        let show = state.show
        var header = Header(
            program: Version.text, mode: mode, clock: clock, moment: moment, who: Who.current(), show: show,
            earlier: (try? RecordingLibrary.usual().earlierRuns(of: show)) ?? [])
        header.isExcerpt = isExcerpt
        do throws(RecordingFault) {
            if let log { return (try RecordingWriter.create(log, header: header, beginning: state), header) }
            let path = try RecordingLibrary.usual().newPath(show: show.id, mode: mode, wallClockMs: moment.wallClockMs)
            return (try RecordingWriter.create(path, header: header, beginning: state), header)
        } catch {
            throw Failure.because(error)
        }
    }

    private static func lastUnfinished() throws(RecordingFault) -> String {
        let library = try RecordingLibrary.usual()
        // If a show is running now, it is meant, not an older interrupted one; the message says how to resume that one.
        let recordings = library.list().filter(\.isOfAShow)
        let unfinished = recordings.first { $0.end == .interrupted }
        if let entry = recordings.first, case .beingWritten(let holder) = entry.end {
            if let other = unfinished {
                Failure.say(Speech.phrases.calls.anotherToResume(other.path))
            }
            throw .beingWritten(path: entry.path, by: holder)
        }
        guard let entry = unfinished else {
            throw .missing(path: Speech.phrases.calls.noneUnfinished(in: library.folder))
        }
        return entry.path
    }
}
