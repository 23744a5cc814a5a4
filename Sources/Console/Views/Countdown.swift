import Phrases
import Timeline

/// The one large figure: what it counts, in which words, and how urgent it is. Every view shows it the same way.
struct Countdown {
    /// `12:34`; empty where nothing is counted.
    var figure = ""
    /// The places that the figure may need before the count is over, so that it keeps its place: `00:00`.
    var slots = "00:00"
    var label = ""
    /// The one word of it that counts.
    var shortLabel: String { shortened.isEmpty ? label : shortened }
    private var shortened = ""
    var detail = ""
    var tone: Style.Tone = .plain
    var isOver = false

    init(_ model: Model) {
        let words = model.words
        let stage = words.phrases.stage
        let forecast = model.forecast
        if let current = forecast.current {
            count(current, model)
            return
        }
        label = words.phase(forecast.phase)
        guard let next = forecast.next else { return }
        let figures = model.state.running.figures[next]
        guard let target = figures.hardStart ?? figures.plannedStart else {
            detail = stage.waitingForGo
            return
        }
        let left = target - forecast.now
        let willStart = model.state.nextStartsByItself
        detail = willStart ? stage.startsByItself(at: words.time(target)) : stage.starts(at: words.time(target))
        sayWhetherItWaits(model)
        if left >= .zero {
            figure = Figures.down(left)
            shortened = stage.startsIn
            label += " · " + stage.startsIn
            tone = left <= model.state.show.warn.red ? .near : .plain
        } else {
            figure = Figures.up(-left)
            shortened = stage.startIsLate
            label += " · " + stage.startIsLate
            tone = .over
            isOver = true
        }
        slots = Self.slots(left)
    }

    private mutating func count(_ current: Forecast.Current, _ model: Model) {
        let words = model.words
        let stage = words.phrases.stage
        let segment = model.state.running.segments[current.number]
        let warn = segment.warn ?? model.state.show.warn
        let held = model.forecast.phase == .held
        guard let remaining = current.remaining, let length = current.length, let nominalEnd = current.nominalEnd else {
            // Without a length it counts up.
            figure = Figures.up(current.elapsed)
            label = words.phase(model.forecast.phase)
            slots = Self.slots(current.elapsed)
            return
        }
        if remaining < .zero {
            figure = Figures.up(-remaining)
            label = stage.overtime
            if held { label += " " + stage.held }
            detail = stage.wasToEnd(at: words.time(nominalEnd))
            tone = .over
            isOver = true
        } else {
            figure = Figures.down(remaining)
            label = words.phase(model.forecast.phase)
            let isAuto = model.state.running.figures[current.number].isAuto && !model.state.isWaitingForGo
            let end = words.time(nominalEnd)
            detail = isAuto ? stage.endsByItself(at: end) : stage.ends(at: end)
            tone = remaining <= warn.red ? .over : remaining <= warn.yellow ? .near : .plain
        }
        sayWhetherItWaits(model)
        slots = Self.slots(max(length, Milliseconds(abs(remaining.count))))
    }

    /// What would go on by itself and waits instead, in overtime or not, says so.
    private mutating func sayWhetherItWaits(_ model: Model) {
        if model.state.isWaitingForGo { detail = model.words.phrases.stage.waitingForGo + " · " + detail }
    }

    private static func slots(_ span: Milliseconds) -> String {
        let hours = abs(span.count) / 3_600_000
        return hours == 0 ? "00:00" : String(repeating: "0", count: String(hours).count) + ":00:00"
    }
}
