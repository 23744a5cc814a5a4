import Phrases
import Timeline

/// The one large figure: what it counts, in which words, and how urgent it is. Every view shows it the same way.
package struct Countdown: Sendable, Equatable, Encodable {
    /// `12:34`; empty where nothing is counted.
    package var figure = ""
    /// The places that the figure may need before the count is over, so that it keeps its place: `00:00`.
    package var slots = "00:00"
    package var label = ""
    /// The one word of it that counts.
    package var shortLabel = ""
    package var detail = ""
    /// The figure with its word, where no label stands by it.
    package var spoken = ""
    package var tone = Tone.plain
    package var isOver = false
    /// It would go on by itself, and waits for a GO instead.
    package var waitsForGo: Bool

    package init(_ source: ScreenSource) {
        waitsForGo = source.state.isWaitingForGo
        if let current = source.forecast.current {
            count(current, source)
        } else {
            countToStart(source)
        }
        if shortLabel.isEmpty { shortLabel = label }
        spoken = isOver ? source.words.phrases.hardTimes.over(by: figure) : figure
    }

    private mutating func countToStart(_ source: ScreenSource) {
        let words = source.words
        let stage = words.phrases.stage
        label = words.phase(source.forecast.phase)
        guard let next = source.forecast.next else { return }
        let figures = source.state.running.figures[next]
        guard let target = figures.hardStart ?? figures.plannedStart else {
            detail = stage.waitingForGo
            return
        }
        let left = target - source.now
        let at = words.time(target)
        detail = source.state.nextStartsByItself ? stage.startsByItself(at: at) : stage.starts(at: at)
        sayWhetherItWaits(words)
        if left >= .zero {
            figure = Figures.down(left)
            shortLabel = stage.startsIn
            tone = left <= source.state.show.warn.red ? .near : .plain
        } else {
            figure = Figures.up(-left)
            shortLabel = stage.startIsLate
            tone = .late
            isOver = true
        }
        label += " · " + shortLabel
        slots = Self.slots(left)
    }

    private mutating func count(_ current: Forecast.Current, _ source: ScreenSource) {
        let words = source.words
        let stage = words.phrases.stage
        guard let remaining = current.remaining, let length = current.length, let nominalEnd = current.nominalEnd else {
            // An open segment counts up.
            figure = Figures.up(current.elapsed)
            label = words.phase(source.forecast.phase)
            slots = Self.slots(current.elapsed)
            return
        }
        let end = words.time(nominalEnd)
        if remaining < .zero {
            figure = Figures.up(-remaining)
            label = stage.overtime
            if source.forecast.phase == .held { label += " " + stage.held }
            detail = stage.wasToEnd(at: end)
            tone = .overtime
            isOver = true
        } else {
            let warn = source.state.running.segments[current.number].warn ?? source.state.show.warn
            figure = Figures.down(remaining)
            label = words.phase(source.forecast.phase)
            let isAuto = source.state.running.figures[current.number].isAuto && !waitsForGo
            detail = isAuto ? stage.endsByItself(at: end) : stage.ends(at: end)
            tone = remaining <= warn.red ? .last : remaining <= warn.yellow ? .near : .plain
        }
        sayWhetherItWaits(words)
        slots = Self.slots(max(length, Milliseconds(abs(remaining.count))))
    }

    /// What would go on by itself and waits instead, in overtime or not, says so.
    private mutating func sayWhetherItWaits(_ words: Words) {
        if waitsForGo { detail = words.phrases.stage.waitingForGo + " · " + detail }
    }

    private static func slots(_ span: Milliseconds) -> String {
        let hours = abs(span.count) / 3_600_000
        return hours == 0 ? "00:00" : String(repeating: "0", count: String(hours).count) + ":00:00"
    }
}
