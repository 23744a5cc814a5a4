import ArgumentParser
import Console
import JSON
import LiveShow
import Phrases
import Recording
import ReportFormats
import Screens
import Terminal
import Timeline

/// The replay of a recording as a terminal recording (asciicast, version 2), which asciinema and its web player play.
struct Asciicast {
    static let name = "asciicast"
    /// The terminal that is recorded.
    private static let size = Size(columns: 100, rows: 30)
    /// Milliseconds between two screens at least: ten a second.
    private static let frame = 100

    let timeline: ReplayTimeline
    let header: Header
    let speed: Double
    let view: View
    let words: Words

    /// Writes each screen when it is drawn; the whole is never in memory.
    func write(_ put: @escaping ([UInt8]) throws(ExitCode) -> Void) throws(ExitCode) {
        var output = LongOutput(put: put)
        try JSONTree.object([
            "version": .integer(2), "width": .integer(Self.size.columns), "height": .integer(Self.size.rows),
            "timestamp": .integer(header.moment.wallClockMs / 1000), "title": .string(header.show.title),
            "env": .object(["TERM": .string("xterm-256color")]),
        ]).writeLine(to: &output)
        var model = ReplayModel(timeline, of: header.show, speed: speed, words: words)
        model.console.learn(from: header.earlier)
        model.console.open(view)
        model.start(from: nil, 0)
        var text = TerminalText()
        var now = 0
        while true {
            _ = model.play(to: now)
            let drawn = text.draw(Screen.draw(model.console, Self.size))
            if !drawn.isEmpty {
                try JSONTree.array([.number(Double(now) / 1000), .string("o"), .exact(drawn)]).writeLine(to: &output)
                try output.writeIfFull()
            }
            guard let next = model.nextMoment else { break }
            now = max(next, now + Self.frame)
        }
        try output.finish()
    }
}
