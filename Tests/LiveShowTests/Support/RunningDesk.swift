import Glibc
import LiveShow
import Recording
import Testing
import Timeline

/// A desk with a recording on a disk, clocks set by the test, and an actor who gives commands.
struct RunningDesk {
    /// 10 October 2023, 00:00 in Hà Nội.
    static let midnight = 1_696_870_800_000
    static let stageManager = Actor("linh pts/3", via: .desk)

    let clocks: TestClocks
    let header: Header
    let path: String
    let recorder: Recorder
    private(set) var desk: Desk
    private(set) var changes: [Change] = []

    /// - Parameter speed: of a rehearsal; nil for a live show.
    init(_ show: Show, at time: String, rehearsing speed: Double? = nil, in folder: ScratchFolder) throws {
        let start = clock(time)
        clocks = TestClocks(wallClockMs: Self.midnight + start.milliseconds)
        path = folder.file("a.jsonl")
        header = Header(
            program: "1", mode: speed == nil ? .live : .rehearsal,
            clock: Header.Clock(
                day: "2023-10-10", timeZone: "Asia/Ho_Chi_Minh", start: start, speed: speed ?? 1,
                offset: speed == nil ? .hours(7) : nil),
            moment: clocks.moment, who: Self.stageManager.who, show: show)
        let settings = RecordingWriter.Settings(fallbackFolders: [])
        recorder = Recorder(
            try RecordingWriter.create(path, header: header, settings: settings), moment: { [clocks] in clocks.moment })
        desk = Desk(
            State(show),
            clock: speed == nil ? .live(LiveClock(header.clock, clocks.reading)) : .rehearsal(RehearsalClock(ClockAnchor(header))),
            who: Self.stageManager.who, recording: recorder)
    }

    var now: ShowTime { desk.showTime(clocks.reading) }
    var current: String? { desk.state.stage.current.map { desk.state.running.segments[$0].id } }

    /// Lets time pass until then, with automatic changes at their times.
    mutating func wait(until time: String) {
        let end = clock(time)
        while let wake = desk.nextWake, wake <= end {
            if wake > now { clocks.pass(wake - now) }
            let happened = desk.tick(at: now)
            if happened.isEmpty { break }
            changes += happened
        }
        if end > now { clocks.pass(end - now) }
    }

    /// Performs each line, such as `08:00:00 go`; none may be refused.
    mutating func run(_ lines: String..., by actor: Actor = stageManager, sourceLocation: SourceLocation = #_sourceLocation) {
        for line in lines {
            let rejection = perform(line, by: actor)
            #expect(rejection == nil, "\(line)", sourceLocation: sourceLocation)
        }
    }

    /// Why a line is refused; nil if it is not.
    @discardableResult
    mutating func perform(_ line: String, by actor: Actor = stageManager) -> Rejection? {
        let (time, text) = (line.prefix { $0 != " " }, line.drop { $0 != " " }.dropFirst())
        wait(until: String(time))
        guard let command = try? Command(text: text) else { preconditionFailure("\(line) is no command") }
        let outcome = desk.perform(command, by: actor, at: now)
        changes += outcome.changes
        return outcome.rejection
    }

    mutating func pace(_ speed: Double, from time: String? = nil) {
        desk.pace(speed, from: time.map(clock) ?? now, by: Self.stageManager)
    }

    mutating func takeStep() -> Desk.TakenStep? { desk.takeStep(clocks.reading) }
    mutating func refuse(_ refusal: Refusal) { desk.refuse(refusal) }

    /// Closes the desk, on purpose or not.
    mutating func leave(onPurpose: Bool = true) -> WriterStatus? {
        desk.leave(onPurpose: onPurpose, by: Self.stageManager, at: now)
    }

    /// Copies what a power cut would leave after a sync, without so many bytes of the end.
    func copy(to path: String, without bytes: Int = 0) {
        for _ in 0..<10_000 where recorder.status.queued > 0 { usleep(1000) }
        #expect(recorder.status.queued == 0)
        ScratchFolder.write(Array(ScratchFolder.read(self.path).dropLast(bytes)), to: path)
    }

    func read() throws -> Reading { try RecordingReader.open(path) }
}

/// `clock("08:30")`. An invalid time stops the test.
func clock(_ text: String) -> ShowTime {
    guard let time = ShowTime(text: text) else { preconditionFailure("\(text) is not a time") }
    return time
}
