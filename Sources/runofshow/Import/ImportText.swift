import Console
import Phrases
import ShowFormats
import Timeline

/// What `import` understood, for a person: the timetable, the decisions with their reasons, the warnings with their cells.
struct ImportText {
    private let show: ImportedShow
    private let file: String
    private let writtenTo: String?
    private var say: any SheetPhrases { Speech.phrases.sheets }

    init(_ show: ImportedShow, file: String, writtenTo: String?) {
        self.show = show
        self.file = file
        self.writtenTo = writtenTo
    }

    var lines: [StyledLine] {
        var lines = [heading]
        for (part, times) in zip(show.parts, show.plannedTimes) {
            lines.append(StyledLine())
            if let title = part.title { lines.append(StyledLine(title, .strong)) }
            for (segment, time) in zip(part.segments, times) { lines.append(line(segment, time)) }
        }
        for lane in show.lanes {
            lines += [StyledLine(), StyledLine(lane.title, .strong)]
            lines += lane.items.map { StyledLine("  \(clock($0.start))–\(clock($0.end))  \($0.title)") }
        }
        lines += decisions + warnings
        lines.append(StyledLine())
        lines.append(
            writtenTo.map { StyledLine(say.written(SafeText.make($0, limit: 300)), .good) }
                ?? StyledLine(say.notWritten(file), .quiet))
        return lines
    }

    private var heading: StyledLine {
        var line = StyledLine(show.title, .strong)
        let count = say.counted(segments: show.segments.count, parts: show.parts.count)
        line.add([show.date?.text, count].compactMap { $0 }.map { "  " + $0 }.joined(), .quiet)
        return line
    }

    /// `  18:30–18:50  20m    Speech  Mr. X`, with ◆ at a hard start.
    private func line(_ segment: ImportedSegment, _ time: ImportedShow.Planned) -> StyledLine {
        let span = time.start.flatMap { start in time.end.map { "\(clock(start))–\(clock($0))" } } ?? say.reserve
        var line = StyledLine(segment.start == nil ? "  " : "◆ ", .warning)
        line.add(Cells.padded(span, 11) + "  ")
        line.add(Cells.padded(length(segment), 8) + "  ", .quiet)
        line.add(segment.title)
        let more = [segment.who, segment.place].compactMap { $0 }.joined(separator: ", ")
        if !more.isEmpty { line.add("  " + more, .quiet) }
        return line
    }

    private func length(_ segment: ImportedSegment) -> String {
        if let until = segment.until { return "\(say.until) \(clock(until))" }
        return segment.duration.map { Milliseconds($0).text } ?? say.open
    }

    private var decisions: [StyledLine] {
        guard !show.decisions.isEmpty else { return [] }
        return [StyledLine(), StyledLine(say.decisions, .strong)]
            + show.decisions.map { decision in
                var line = StyledLine("  " + decision.what(Speech.phrases))
                line.add(": " + decision.why(Speech.phrases), .quiet)
                return line
            }
    }

    private var warnings: [StyledLine] {
        guard !show.warnings.isEmpty else { return [] }
        return [StyledLine(), StyledLine(say.warnings, .strong)]
            + show.warnings.map { warning in
                let place = warning.place(Speech.phrases)
                var line = StyledLine("  " + (place.isEmpty ? "" : place + ": "), .warning)
                line.add(warning.message(Speech.phrases))
                return line
            }
    }

    /// As the show counts, past 24:00.
    private func clock(_ time: Int) -> String {
        let text = ShowTime(milliseconds: time).text
        return text.hasSuffix(":00") ? String(text.dropLast(3)) : text
    }
}
