import Phrases
import Timeline

/// The large figure of every view: what it counts, its label and its urgency.
package struct Countdown: Sendable, Equatable, Encodable {
    /// `12:34`, and `+1:05` in overtime; empty if nothing is counted.
    package var figure = ""
    /// The widest form the figure will have during this count, such as `00:00`, so that it does not move.
    package var slots = "00:00"
    package var label = ""
    /// The most important word of the label.
    package var shortLabel = ""
    package var detail = ""
    /// The figure with its word, for places without a label.
    package var spoken = ""
    package var tone = Tone.plain
    /// True in overtime: the figure has a sign and stands in a filled field.
    package var isOver = false
    /// True if the segment would advance by itself but waits for GO.
    package var waitsForGo: Bool

    package init(_ source: ScreenSource) {
        waitsForGo = source.state.isWaitingForGo
        if let current = source.forecast.current {
            count(current, source)
        } else {
            countToStart(source)
        }
        if shortLabel.isEmpty { shortLabel = label }
        if spoken.isEmpty { spoken = figure }
    }

    private mutating func countToStart(_ source: ScreenSource) {
        let words = source.words
        let stage = words.phrases.stage
        label = words.phase(source.forecast.phase)
        guard let next = source.forecast.next else { return }
        let figures = source.state.running.figures[next]
        let expected = source.state.nextStartsByItself ? source.forecast.segments[next].expectedStart : nil
        guard let target = expected ?? figures.hardStart ?? figures.plannedStart, let left = source.left(to: target) else {
            detail = stage.waitingForGo
            return
        }
        let at = words.time(target)
        detail = source.state.nextStartsByItself ? stage.startsByItself(at: at) : stage.starts(at: at)
        sayWhetherItWaits(words)
        figure = Figures.up(Milliseconds(abs(left.count)))
        if left >= .zero {
            shortLabel = stage.startsIn
            tone = left <= source.state.show.warn.red ? .near : .plain
        } else {
            shortLabel = stage.startIsLate
            spoken = words.phrases.hardTimes.late(by: figure)
            tone = .late
        }
        label += " · " + shortLabel
        slots = Self.slots(left)
    }

    private mutating func count(_ current: Forecast.Current, _ source: ScreenSource) {
        let words = source.words
        let stage = words.phrases.stage
        let run = ShownRun(current, source)
        let isHeld = source.forecast.phase == .held
        guard let remaining = run.remaining, let length = run.length, let nominalEnd = run.end else {
            // An open segment counts up, calmly.
            figure = Figures.up(run.elapsed)
            label = isHeld ? stage.held : stage.elapsed
            slots = Self.slots(run.elapsed)
            return
        }
        let end = words.time(nominalEnd)
        slots = Self.slots(max(length, Milliseconds(abs(remaining.count))))
        if current.remaining ?? .zero < .zero {
            figure = "+" + Figures.up(-remaining)
            slots = "+" + slots
            label = stage.overtime
            spoken = stage.overtime(by: figure)
            if isHeld { label += " " + stage.held }
            detail = stage.wasToEnd(at: end)
            tone = .overtime
            isOver = true
        } else {
            let warn = source.state.running.segments[current.number].warn ?? source.state.show.warn
            figure = Figures.up(remaining)
            label = words.phase(source.forecast.phase)
            let isAuto = source.state.running.figures[current.number].isAuto && !waitsForGo
            detail = isAuto ? stage.endsByItself(at: end) : stage.ends(at: end)
            tone = remaining <= warn.red ? .last : remaining <= warn.yellow ? .near : .plain
        }
        sayWhetherItWaits(words)
    }

    /// Says that an automatic segment waits for GO, in overtime or not.
    private mutating func sayWhetherItWaits(_ words: Words) {
        if waitsForGo { detail = words.phrases.stage.waitingForGo + " · " + detail }
    }

    private static func slots(_ span: Milliseconds) -> String {
        let hours = abs(span.count) / 3_600_000
        return hours == 0 ? "00:00" : String(repeating: "0", count: String(hours).count) + ":00:00"
    }
}
