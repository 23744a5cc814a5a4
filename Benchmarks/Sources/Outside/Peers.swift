import Glibc
import Scenes

/// The programs that are measured side by side, each in its own pseudo-terminal of 120x40, in the same minute.
struct Peers {
    let product: String
    let clock: String
    let stalledDisk: String
    private let folder = Files.scratch()

    /// A segment of the Hà Nội show in whose middle it is looked, and where it begins: as planned.
    private static let segment = "chairman"
    private static let planned = 8 * 3600 + 55 * 60

    /// The programs that are called, and the library that stalls the disk.
    init(_ arguments: ArraySlice<String>) throws {
        guard arguments.count == 3 else { throw Trouble(usage) }
        let arguments = Array(arguments)
        (product, clock, stalledDisk) = (arguments[0], arguments[1], arguments[2])
        // The machine's own zone is set so that it is the right time for the show, whenever that is.
        let text = String(decoding: Files.read(Files.hanoi), as: UTF8.self)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        Files.write(lines.filter { !$0.hasPrefix("timezone:") }.joined(separator: "\n"), to: folder + "/hanoi.yaml")
        for long in Long.allCases {
            // The first one is on stage for as long as anybody looks.
            let show = MadeUpShow.of(long.segments, cuesPerSegment: long.cues, first: .seconds(1800))
            Files.write(Scenes.text(of: show), to: "\(folder)/\(long.rawValue).yaml")
        }
    }

    /// Long running orders; a file may hold 200,000 cues.
    private enum Long: String, CaseIterable {
        case some, many, most

        var segments: Int { self == .most ? 100_000 : 10_000 }
        var cues: Int { self == .many ? 5 : 1 }
        var name: String { "runofshow, \(segments) segments, \(segments * cues) cues" }
    }

    // What is called.

    private var plain: [String: String] {
        ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder, "COLUMNS": "120", "LINES": "40"]
    }

    /// The live console on a show, the clock on the wall so many seconds after midnight.
    private func console(_ show: String, at seconds: Int, _ name: String, stalled: Bool = false) -> Call {
        let now = Int(Clock.now / 1_000_000_000)
        let offset = ((seconds - now) % 86_400 + 86_400 + 43_200) % 86_400 - 43_200
        let sign = offset < 0 ? "" : "-"
        let away = abs(offset)
        var environment = plain
        environment["TZ"] = "SHOW\(sign)\(away / 3600):\(away / 60 % 60):\(away % 60)"
        environment["XDG_STATE_HOME"] = Files.scratch()
        if stalled { environment["LD_PRELOAD"] = stalledDisk }
        return Call(name: name, path: product, arguments: ["run", "\(folder)/\(show).yaml"], environment: environment)
    }

    private var hanoi: Call { console("hanoi", at: Self.planned - 3, "runofshow, Hà Nội") }
    private func long(_ show: Long) -> Call { console(show.rawValue, at: 8 * 3600, show.name) }

    private var others: [Call] {
        [
            Call(name: "C clock", path: clock, environment: plain),
            Call(name: "tty-clock -s", path: "/usr/bin/tty-clock", arguments: ["-s", "-c"], environment: plain),
            Call(name: "htop -d 10", path: "/usr/bin/htop", arguments: ["-d", "10"], environment: plain),
            Call(name: "watch -n 1 date", path: "/usr/bin/watch", arguments: ["-n", "1", "date"], environment: plain),
        ].filter { access($0.path, X_OK) == 0 }
    }

    // What is measured.

    func measureFirstScreens() throws {
        print("First screen: from the start of the process to the last byte before it comes to rest, of 15 starts.")
        var first = TextTable(["", "median ms", "p99 ms", "bytes"])
        for call in [{ hanoi }, { long(.some) }, { long(.many) }] + others.map({ call in { call } }) {
            let starts = try (0..<15).map { _ in try FirstScreen(call()) }
            let times = Spread(starts.map(\.milliseconds))
            first.add([starts[0].name, times.median.text(1), times.p99.text(1), String(starts[0].bytes)])
        }
        show(first)
    }

    func measureRest(seconds: Int) throws {
        print("At rest, \(seconds) s in the same minute; the second: when it changes, after the true second.")
        let programs =
            try [running(hanoi), running(long(.some)), running(long(.many)), running(long(.most))]
            + others.map { try RunningProgram($0) }
        let rests = Rest.measure(programs, seconds: seconds)
        let least = rests.first { $0.name == "C clock" }?.processor ?? 0
        var rest = TextTable(["", "CPU µs/s", "x C clock", "wake-ups/s", "bytes/s", "MB", "second p50 ms", "p99 ms", "drift ms"])
        for each in rests {
            rest.add([
                each.name, each.processor.text(0), least > 0 ? (each.processor / least).text(2) : "-", each.wakeUps.text(2),
                each.bytes.text(0), each.megabytes.text(1), each.phases.median.text(2), each.phases.p99.text(2), each.drift.text(2),
            ])
        }
        show(rest)
    }

    func measureKeys() throws {
        print("Key to first byte.")
        var keys = TextTable(["", "keys", "p50 ms", "p99 ms", "most ms"])
        for (call, key) in [
            (hanoi, "h"), (console("hanoi", at: Self.planned - 3, "runofshow, every sync stalled 400 ms", stalled: true), "h"),
            (long(.some), "h"), (long(.many), "h"),
        ] {
            keys.add(try Keys(running(call), key).line)
        }
        for (call, key) in zip(others, ["k", "b", "\u{1B}[B"]) { keys.add(try Keys(RunningProgram(call), key).line) }
        show(keys)
    }

    private func show(_ table: TextTable) {
        for line in table.text + [""] { print(line) }
        fflush(nil)
    }

    /// The console with its show running as planned.
    private func running(_ call: Call) throws -> RunningProgram {
        let program = try RunningProgram(call)
        guard program.waitForRest() != nil else { throw Trouble("\(call.name) shows nothing") }
        if call.arguments.last?.hasSuffix("hanoi.yaml") == true {
            // On the planned second, the segments before it left out.
            program.watch(until: (Clock.now / 1_000_000_000 + 2) * 1_000_000_000 + 200_000_000)
            program.type(":goto \(Self.segment)\r")
        } else {
            program.type(" ")
        }
        guard program.waitForRest() != nil else { throw Trouble("\(call.name) does not answer") }
        return program
    }
}

/// How long a program takes to show something.
struct FirstScreen {
    let name: String
    let milliseconds: Double
    let bytes: Int

    init(_ call: Call) throws {
        let program = try RunningProgram(call)
        name = call.name
        // What comes after the first rest is not the first screen any more.
        guard let last = program.waitForRest(quiet: 150) else { throw Trouble("\(call.name) shows nothing") }
        milliseconds = Double(last - program.started) / 1e6
        bytes = program.chunks.reduce(0) { $0 + $1.bytes }
    }
}
