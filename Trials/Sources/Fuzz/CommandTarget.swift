import LiveShow
import Screens
import Timeline

@testable import Console

/// Bytes as lines of commands, at the prompt of a console and in a script.
enum CommandTarget {
    static func run(_ bytes: [UInt8]) {
        asScript(bytes)
        guard let text = String(validating: bytes, as: UTF8.self) else { return }
        _ = ShowTime(text: text)
        _ = Milliseconds(text: text)
        var commands: [Command] = []
        for line in text.split(whereSeparator: \.isNewline).prefix(12) {
            do {
                let command = try Command(text: line)
                requireReadsBack(command)
                commands.append(command)
            } catch {
                for language in Language.allCases { requireHarmless(Words(language).fault(error), "a fault") }
            }
        }
        var choice = Choice(bytes)
        Running.run(commands, Example.show, from: ShowTime(8, 0), &choice)
        atThePrompt(text.split(whereSeparator: \.isNewline).prefix(4).map(String.init), &choice)
    }

    private static func requireReadsBack(_ command: Command) {
        let text = command.text
        // What quotes make longer than a line may be cannot be read back.
        guard text.count <= Command.longestLine else { return }
        let again = try? Command(text: text)
        require(again == command, "\(command) is written \(text.debugDescription) and read as \(String(describing: again))")
    }

    private static func asScript(_ bytes: [UInt8]) {
        let script = Script(bytes, .steady)
        for (a, b) in zip(script.steps, script.steps.dropFirst()) {
            require(a.time <= b.time && a.line < b.line, "steps go back")
        }
        for mistake in script.mistakes {
            for language in Language.allCases {
                requireHarmless(mistake.text(file: "a.script", Words(language)), "a mistake in a script")
            }
        }
    }

    /// What is pasted or typed there, with the word completed, and the effect that is foretold of it.
    private static func atThePrompt(_ lines: [String], _ choice: inout Choice) {
        var model = DeskModel(State(Example.show), mode: .live, at: ShowTime(8, 0), words: Words(choice.one(of: Language.allCases)))
        var moment = Model.Moment(show: ShowTime(8, 0), real: 1_000_000)
        for line in lines {
            let typed: [Key] = choice.int(0...1) == 0 ? [.paste(line)] : line.prefix(40).map { .character($0) }
            for key in [.character(":")] + typed + [.tab, .backtab, .enter] as [Key] {
                _ = model.press(key, moment)
                if case .line(_, let editor) = model.console.prompt { requireHarmless(editor.text, "the line being typed") }
            }
            for line in model.console.hint.lines { requireHarmless(line, "a hint") }
            if let notice = model.console.notice { requireHarmless(notice.text, "a notice") }
            let grid = Screen.draw(model.console, Size(columns: 80, rows: 24))
            if let fault = grid.fault { fatalError(fault) }
            _ = model.press(.escape, moment)
            moment.real += 1000
            moment.show = moment.show + .seconds(1)
        }
    }
}

/// A show in which every command finds something to do.
enum Example {
    static let show = Show(
        id: "example", title: "Example", start: ShowTime(8, 0), departments: [Department(id: "lx", title: "Light")],
        windows: [
            OnAirWindow(id: "tv", title: "TV", on: ShowTime(8, 30), off: ShowTime(10, 30), from: "b", to: "d"),
            OnAirWindow(id: "web", title: "Web", on: ShowTime(9, 0), off: ShowTime(9, 20), from: "c", to: "d", by: .hand),
        ],
        parts: [
            Part(
                id: "p", title: "Part",
                segments: [
                    .of("a", "until 08:20", start: "08:00", cues: [.of("c1", .start(.seconds(30)), "lx")]),
                    .of("b", "10m", start: "08:30", min: "5m", cues: [.of("c2", .beforeEnd(.seconds(20))), .of("c3", .call)]),
                    .of("c", "20m", min: "15m", max: "25m", .auto), .of("d", "1h", min: "50m"), .of("e", "5m", isReserve: true),
                ]),
            Part(
                id: "q", title: "Open end", until: ShowTime(12, 0),
                segments: [
                    Segment(id: "f", title: "Prayers", length: .open, changeover: .minutes(2)),
                    Segment(id: "g", title: "Doors", length: .duration(.zero), advance: .auto, isMilestone: true),
                    Segment(
                        id: "h", title: "Close", length: .duration(.minutes(10)), startBy: ShowTime(11, 50), isFlagged: true,
                        cues: [
                            Cue(id: "c4", anchor: .on(window: "web", -60_000), department: "lx", call: "Stand by"),
                            Cue(id: "c5", anchor: .start(5000), call: "Lights", isAuto: true),
                        ]),
                ]),
        ],
        lanes: [Lane(title: "Foyer", items: [LaneItem(title: "Coffee", times: .with("c"), standby: .minutes(5))])])
}
