import Console
import LiveShow
import Phrases
import Timeline

/// The timetable of a show file as the program understands it: every segment and cue with its clock time, on-air windows
/// and lanes.
struct TimetableText {
    private let show: Show
    private let wallClock: WallClock
    private let state: State
    private let forecast: Forecast
    /// The width of the times of segments, in cells.
    private var timesWidth = 0
    private var sheet: any SheetPhrases { Speech.phrases.sheets }

    /// - Parameter file: the show with readings of the wall clock, as its file has it.
    init(_ file: Show) {
        wallClock = TimeZones.wallClock(of: file)
        show = file.inShowTimes(wallClock)
        state = State(show)
        let start = state.running.figures.lazy.compactMap(\.plannedStart).first ?? .midnight
        forecast = state.forecast(at: start)
        timesWidth = state.running.figures.reduce(0) { max($0, CellWidth.of(times($1))) }
    }

    var lines: [StyledLine] {
        var lines = [heading] + windows
        var number = 0
        for part in show.parts {
            lines += [StyledLine(), heading(part)]
            for _ in part.segments {
                lines.append(line(number))
                lines += state.running.cues(of: number).map { cue($0) }
                number += 1
            }
        }
        for lane in show.lanes { lines += self.lines(lane) }
        return lines
    }

    private var heading: StyledLine {
        var line = StyledLine(show.title, .strong)
        let count = sheet.counted(segments: state.running.segments.count, parts: show.parts.count)
        let end = show.end.map { "\(sheet.until) \(clock($0))" }
        line.add([show.date, show.timeZone, count, end].compactMap(\.self).map { "  " + $0 }.joined(), .quiet)
        return line
    }

    private func heading(_ part: Part) -> StyledLine {
        var line = StyledLine(part.title.isEmpty ? part.id : part.title, .strong)
        let until = part.until.map { "\(sheet.until) \(clock($0))" }
        line.add([until, part.location].compactMap(\.self).map { "  " + $0 }.joined(), .quiet)
        return line
    }

    private var windows: [StyledLine] {
        show.windows.map { window in
            var line = StyledLine("● \(clock(window.on))–\(clock(window.off))  ")
            line.add(window.title)
            line.add("  \(window.from) – \(window.to)", .quiet)
            if window.by == .hand { line.add("  " + Speech.phrases.timetable.byHand, .quiet) }
            return line
        }
    }

    /// `  18:30–18:50  20m    Speech  Mr. X`, with ◆ at a hard start.
    private func line(_ number: Int) -> StyledLine {
        let (segment, plan) = (state.running.segments[number], state.running.figures[number])
        var line = StyledLine(plan.hardStart == nil ? "  " : "◆ ", .warning)
        line.add(Cells.padded(times(plan), timesWidth) + "  ")
        line.add(Cells.padded(length(segment, plan), 7) + " ", .quiet)
        line.add(segment.title)
        let changeover = segment.changeover > .zero ? Speech.phrases.timetable.changeover(segment.changeover.text) : nil
        let startBy = segment.startBy.map { Speech.phrases.timetable.startBy(clock($0)) }
        let more = [segment.who, segment.location, startBy, changeover].compactMap(\.self)
        line.add(more.map { "  " + $0 }.joined() + "  \(segment.id)", .quiet)
        return line
    }

    private func times(_ plan: RunningOrder.SegmentFigures) -> String {
        plan.plannedStart.flatMap { start in plan.plannedEnd.map { span(start, $0) } } ?? sheet.reserve
    }

    private func length(_ segment: Segment, _ plan: RunningOrder.SegmentFigures) -> String {
        switch segment.length {
        case .open: sheet.open
        case _ where segment.isMilestone: ""
        default: plan.plannedStart.flatMap { start in plan.plannedEnd.map { ($0 - start).text } } ?? given(segment)
        }
    }

    /// The length of a reserve, which has no planned times.
    private func given(_ segment: Segment) -> String {
        switch segment.length {
        case .duration(let length): length.text
        case .until(let time): "\(sheet.until) \(clock(time))"
        case .open, .toNextTime: ""
        }
    }

    private func cue(_ number: Int) -> StyledLine {
        let cue = state.running.cues[number]
        let due = forecast.cues[number].due.map { clock($0) }
        var line = StyledLine("      " + Cells.padded(due ?? Speech.phrases.cues.byEar, 11), .quiet)
        line.add("  " + cue.call)
        let department = cue.department.map { id in show.departments.first { $0.id == id }?.title ?? id }
        line.add([department, anchor(cue)].compactMap(\.self).map { "  " + $0 }.joined() + "  \(cue.id)", .quiet)
        return line
    }

    /// What the time follows; nil for a clock time and for a cue by ear, whose time says it all.
    private func anchor(_ cue: Cue) -> String? {
        switch cue.anchor {
        case .clock, .call: nil
        default: cue.anchor.text
        }
    }

    private func lines(_ lane: Lane) -> [StyledLine] {
        [StyledLine(), StyledLine(lane.title, .strong)]
            + lane.items.map { item in
                let span =
                    switch item.times {
                    case .clock(let start, let end): self.span(start, end)
                    case .with(let segment): Speech.phrases.timetable.with(segment)
                    }
                var line = StyledLine("  " + Cells.padded(span, timesWidth) + "  " + item.title)
                line.add([item.who, item.location].compactMap(\.self).map { "  " + $0 }.joined(), .quiet)
                return line
            }
    }

    private func span(_ start: ShowTime, _ end: ShowTime) -> String {
        start == end ? clock(start) : "\(clock(start))–\(clock(end, after: start))"
    }

    /// The reading of the wall clock, without seconds where there are none: `08:30`, `+1 00:10` on the next day. The end
    /// of a span only names its day where that is not the start's.
    private func clock(_ time: ShowTime, after start: ShowTime? = nil) -> String {
        let reading = wallClock.reading(time)
        let day = self.day(reading)
        var text = Figures.time(reading)
        if text.hasSuffix(":00") { text.removeLast(3) }
        return day == (start.map { self.day(wallClock.reading($0)) } ?? 0) ? text : "\(day < 0 ? "" : "+")\(day) \(text)"
    }

    private func day(_ reading: ShowTime) -> Int { reading.milliseconds.flooredBy(86_400_000) }
}
