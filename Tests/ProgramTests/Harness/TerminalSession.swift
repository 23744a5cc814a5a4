import CVterm
import Glibc

/// Somebody at a terminal with the program running in it: types, looks, waits.
final class TerminalSession {
    let terminal: VirtualTerminal
    let program: pid_t
    /// All that the program wrote.
    private(set) var written: [UInt8] = []
    /// How it stopped, went on and ended, in order.
    private(set) var reports: [WaitStatus] = []
    /// The terminal's modes before the program saw it.
    let modesBefore: TerminalModes
    private var seat = cv_seat()
    private var isOpen = true
    private var lastGo = 0.0

    convenience init(
        _ arguments: String..., in place: Place, columns: Int = 80, rows: Int = 24, passesHangUp: Bool = true
    ) throws {
        try self.init(calling: arguments, in: place, columns: columns, rows: rows, passesHangUp: passesHangUp)
    }

    init(
        calling arguments: [String], in place: Place, columns: Int = 80, rows: Int = 24, passesHangUp: Bool = true
    ) throws {
        terminal = VirtualTerminal(columns: columns, rows: rows)
        var seat = cv_seat()
        let command = place.command(arguments)
        let result = CStrings.with(command) { arguments in
            CStrings.with(place.environment.map { "\($0)=\($1)" }) { environment in
                cv_sit_down(
                    &seat, command[0], arguments, environment, place.folder, Int32(columns), Int32(rows),
                    passesHangUp ? 1 : 0)
            }
        }
        guard result == 0 else { throw SystemError("pseudo-terminal") }
        self.seat = seat
        modesBefore = TerminalModes(of: seat.master)
        var number: Int32 = 0
        guard read(seat.reports, &number, 4) == 4 else { throw SystemError("no process") }
        program = number
    }

    deinit {
        if ending == nil { kill(program, SIGKILL) }
        kill(seat.keeper, SIGKILL)
        waitpid(seat.keeper, nil, 0)
        closeTerminal()
        close(seat.reports)
    }

    // Typing.

    /// Types keys as they come: letters, or what a key sends.
    func type(_ keys: String) {
        send(Array(keys.utf8))
        if keys.hasSuffix(Keys.enter) { lastGo = Stopwatch.now }
    }

    /// Leaves a show that is on: the question takes no yes in its first moment.
    func leave(asking question: String = "Leave the console?") throws {
        type("q")
        try see(question)
        look(for: 0.9)
        type("y")
    }

    /// Keys that are no text.
    func type(_ bytes: [UInt8]) { send(bytes) }

    /// A line at the prompt.
    func command(_ line: String) { type(":" + line + Keys.enter) }

    func paste(_ text: String) { send(terminal.pasted(text)) }

    private func send(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(seat.master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    /// A GO that counts: far enough from the one before.
    func go(_ key: String = " ") {
        look(for: max(0, lastGo + 0.85 - Stopwatch.now))
        type(key)
        lastGo = Stopwatch.now
    }

    // The terminal.

    func resize(columns: Int, rows: Int) {
        terminal.resize(columns: columns, rows: rows)
        cv_set_size(seat.master, Int32(columns), Int32(rows))
    }

    /// The terminal says that it has another size than it has.
    func pretend(columns: Int, rows: Int) { cv_set_size(seat.master, Int32(columns), Int32(rows)) }

    /// Stops what is written to the terminal, as Ctrl-S does in a terminal that knows it, and lets it go on.
    func stall(_ on: Bool) { cv_stall(seat.master, on ? 1 : 0) }

    /// False is a terminal that leaves open what it is asked.
    var isAnswering = true

    /// False is a terminal that reads nothing: what is written fills up on the way to it.
    var reads = true

    /// How large a file it may write, in bytes; nil as large as it likes.
    func limitFiles(to bytes: Int?) {
        var limit = rlimit(rlim_cur: bytes.map { rlim_t($0) } ?? rlim_t.max, rlim_max: rlim_t.max)
        cv_limit_files(program, &limit)
    }

    /// The line drops, the window is closed.
    func closeTerminal() {
        if isOpen { close(seat.master) }
        isOpen = false
    }

    /// The terminal's modes now.
    var modes: TerminalModes { TerminalModes(of: seat.master) }

    // The process.

    func signal(_ number: Int32) { kill(program, number) }

    /// As a shell's `fg` does.
    func bringToFront() { kill(seat.keeper, SIGUSR1) }

    /// How long the program has kept a processor busy.
    func secondsOfWork() throws -> Double {
        var clock = clockid_t()
        var time = timespec()
        guard clock_getcpuclockid(program, &clock) == 0, clock_gettime(clock, &time) == 0 else {
            throw SystemError("no clock of process \(program)")
        }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    var ending: WaitStatus? { reports.last { !$0.isStopped && !$0.isGoingOn } }

    // Looking.

    var picture: Picture { terminal.picture }

    /// Looks on for so many seconds, whatever comes.
    func look(for seconds: Double) { look(for: seconds) { _ in } }

    /// Looks on for so many seconds, and at each screen that comes.
    func look(for seconds: Double, at each: (Picture) -> Void) {
        let end = Stopwatch.now + seconds
        while Stopwatch.now < end {
            if takeIn(within: end - Stopwatch.now) { each(picture) }
        }
    }

    /// Waits until the screen is as wanted, and whole: nothing more comes for the moment.
    @discardableResult
    func wait(for what: String, within seconds: Double = 10, _ isThere: (Picture) -> Bool) throws -> Picture {
        let end = Stopwatch.now + seconds
        while true {
            let picture = picture
            if isThere(picture) {
                if takeIn(within: 0.01) { continue }
                return picture
            }
            guard Stopwatch.now < end else { throw TooLate("no \(what) on\n\(picture.framed)") }
            takeIn(within: min(0.5, end - Stopwatch.now))
        }
    }

    /// Waits until a text stands on the screen.
    @discardableResult
    func see(_ text: String, within seconds: Double = 10) throws -> Picture {
        try wait(for: "“\(text)”", within: seconds) { $0.shows(text) }
    }

    @discardableResult
    func noLongerSee(_ text: String) throws -> Picture { try wait(for: "screen without “\(text)”") { !$0.shows(text) } }

    /// Waits until the program has stopped, gone on or ended.
    func waitUntil(_ what: String, within seconds: Double = 10, _ isSo: ([WaitStatus]) -> Bool) throws {
        let end = Stopwatch.now + seconds
        while !isSo(reports) {
            guard Stopwatch.now < end else { throw TooLate("not \(what); on\n\(picture.framed)") }
            takeIn(within: min(0.5, end - Stopwatch.now))
        }
    }

    func waitForEnd(within seconds: Double = 10) throws -> WaitStatus {
        try waitUntil("ended", within: seconds) { _ in ending != nil }
        // What it wrote last may still lie in the terminal.
        while takeIn(within: 0) {}
        return ending!
    }

    /// Takes in what the program writes, and answers what the terminal is asked.
    @discardableResult
    private func takeIn(within seconds: Double) -> Bool {
        var descriptors = [
            pollfd(fd: isOpen && reads ? seat.master : -1, events: Int16(POLLIN), revents: 0),
            pollfd(fd: seat.reports, events: Int16(POLLIN), revents: 0),
        ]
        guard poll(&descriptors, 2, Int32((max(0, seconds) * 1000).rounded(.up))) > 0 else { return false }
        var isSomething = false
        if descriptors[0].revents & Int16(POLLIN) != 0 {
            var block = [UInt8](repeating: 0, count: 1 << 16)
            let count = read(seat.master, &block, block.count)
            if count > 0 {
                written += block[..<count]
                terminal.feed(block[..<count])
                let answers = terminal.answers()
                if isAnswering { send(answers) }
                isSomething = true
            }
        }
        if descriptors[1].revents & Int16(POLLIN) != 0 {
            var status: Int32 = 0
            if read(seat.reports, &status, 4) == 4 { reports.append(WaitStatus(status)) }
            isSomething = true
        }
        return isSomething
    }
}

/// What keys send.
enum Keys {
    static let enter = "\r"
    static let escape = "\u{1B}"
    static let up = "\u{1B}OA"
    static let down = "\u{1B}OB"
    static let left = "\u{1B}OD"
    static let home = "\u{1B}OH"
    static let end = "\u{1B}OF"
    static let backspace = "\u{7F}"
    static let tab = "\t"
    static func control(_ letter: Character) -> String { String(UnicodeScalar(letter.asciiValue! & 0x1F)) }
}
