import Phrases
import Timeline

/// View 6: for people backstage. The current and the next segment, and for each of their items the expected time, the time
/// until then, and how it has moved since they last looked.
package struct BackstageScreen: ViewScreen {
    package var now: Line
    package var next: Line?
    /// The people it is for.
    package var heading: String
    package var rows: [Row]
    /// The text to show if there is nothing to wait for.
    package var none: String?

    package struct Line: Sendable, Equatable, Encodable {
        package var label: String
        package var title: String
        package var figure: String
        package var tone: Tone
    }

    package struct Row: Sendable, Equatable, Encodable {
        package enum Status: String, Sendable, Encodable { case waiting, on, over }

        package var status: Status
        package var title: String
        package var expected: String
        /// The time until then.
        package var figure: String
        /// How far it has moved since they last looked.
        package var moved: String
        package var tone: Tone
    }

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, viewer, rows: .max) }

    /// - Parameter rows: the maximum number of rows, from the last finished one on.
    package init(_ source: ScreenSource, _ viewer: Viewer, rows: Int) {
        let words = source.words
        let items = BackstageItem.all(source, viewer)
        let countdown = Countdown(source)
        let segments = source.state.running.segments
        now = Line(
            label: words.phrases.stage.now,
            title: source.forecast.current.map { segments[$0.number].title } ?? words.phase(source.forecast.phase),
            figure: countdown.spoken, tone: countdown.tone)
        next = source.forecast.next.map {
            let left = source.left(to: source.forecast.segments[$0].expectedStart)
            return Line(
                label: words.phrases.stage.next, title: segments[$0].title,
                figure: left.map { Figures.up(max(.zero, $0)) } ?? "", tone: .plain)
        }
        heading = words.waiting(for: viewer.waitingFor)
        let first = items.firstIndex { !$0.isOver } ?? 0
        let top = max(0, min(first - 1, items.count - rows))
        self.rows = items.dropFirst(top).prefix(rows).map { Row($0, source) }
        none = items.isEmpty ? words.phrases.views.nothingToWaitFor : nil
    }
}

extension BackstageScreen.Row {
    fileprivate init(_ item: BackstageItem, _ source: ScreenSource) {
        let words = source.words
        let left = source.left(to: item.expected)
        status = item.isOn ? .on : item.isOver ? .over : .waiting
        title = item.title
        expected = item.expected.map { words.time($0) } ?? words.phrases.cues.byEar
        figure = ""
        if status == .waiting, let left {
            figure = left < .zero ? words.phrases.hardTimes.late(by: Figures.up(-left)) : Figures.up(left)
        }
        moved = item.moved.map { words.movedBy($0) } ?? ""
        let isSoon = left.map { $0 <= .minutes(5) } ?? false
        tone = status == .on ? .onStage : status == .over ? .past : isSoon ? .near : .plain
    }
}
