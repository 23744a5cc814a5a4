import LiveShow
import Phrases
import Screens
import Timeline

@testable import Console

/// Somebody who plays back what a desk recorded.
struct Playing {
    private(set) var player: ReplayModel
    private var real = 5_000_000

    /// All that the desk did since it was opened at `start`; no step of the clock among it.
    init(_ desk: Seat, from start: ShowTime, speed: Double = 1, _ phrases: Phrases = .english) {
        var timeline = ReplayTimeline(desk.state.show, mode: desk.model.mode, start: start)
        var state = State(desk.state.show)
        var (clocks, clock) = ([ShowTime](), start)
        var refused = desk.refused[...]
        for line in desk.model.log {
            if case .change(let change) = line.what {
                do { try state.apply(change) } catch { preconditionFailure("\(change) does not fit") }
            }
            // What came to nothing is told by the next line.
            let told = refused.prefix { $0.at <= line.at }
            refused = refused.dropFirst(told.count)
            timeline.append(line, state, refused: Array(told))
            clock = max(clock, line.at)
            clocks.append(clock)
        }
        timeline.finish(clocks: clocks, positions: clocks.map { $0 - start })
        player = ReplayModel(timeline, of: desk.state.show, speed: speed, words: Words(phrases: phrases))
        player.console.keymap = player.console.keymap.inReplay
    }

    var model: Model { player.console }

    mutating func play(from time: String? = nil) { player.start(from: time.map(clock), real) }
    mutating func wait(_ span: Milliseconds) {
        real += span.count
        _ = player.play(to: real)
    }
    @discardableResult mutating func press(_ keys: Key...) -> [Model.Effect] {
        keys.flatMap { player.press($0, real) }
    }
    mutating func type(_ text: String) { for character in text { press(.character(character)) } }
    mutating func go(to place: String) {
        press(":")
        type(place)
        press(.enter)
    }
    mutating func open(_ view: View) { player.console.open(view) }

    var replay: Replay { player.replay }
    var time: String { replay.time.text }
    var line: Int { replay.line }
    var notice: String? { model.notice?.text }
    func screen(_ columns: Int, _ rows: Int) -> Grid { Screen.draw(model, Size(columns: columns, rows: rows)) }
    /// The last line of the screen, keys left out.
    func bar(_ columns: Int = 80) -> String { String(screen(columns, 24).text[23].prefix(columns - 16)) }
}

extension Model {
    /// The same show on another view, nothing of one's own open over it.
    func untouched(_ view: View) -> Model {
        var model = self
        (model.prompt, model.notice, model.lookedAt) = (nil, nil, [:])
        (model.selection, model.help, model.keyLock) = (Selection(), HelpPage(), KeyLock())
        (model.logScroll, model.filter) = (LogScroll(), DepartmentFilter())
        model.open(view)
        return model
    }
}
