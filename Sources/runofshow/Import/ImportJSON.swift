import JSON
import ShowFormats
import Timeline

/// What `import --format json` prints.
enum ImportJSON {
    static func tree(_ show: ImportedShow) -> JSONTree {
        .object([
            "show": .object(["title": .string(show.title), "date": text(show.date?.text)]),
            "parts": .array(zip(show.parts, show.plannedTimes).map(part)),
            "lanes": .array(show.lanes.map(lane)),
            "decisions": .array(
                show.decisions.map { .object(["what": .string($0.what(Speech.phrases)), "why": .string($0.why(Speech.phrases))]) }),
            "warnings": .array(show.warnings.map(warning)),
        ])
    }

    private static func text(_ text: String?) -> JSONTree { text.map { .string($0) } ?? .null }
    private static func number(_ number: Int?) -> JSONTree { number.map { .integer($0) } ?? .null }

    private static func part(_ part: ImportedPart, _ times: [ImportedShow.Planned]) -> JSONTree {
        .object([
            "title": text(part.title), "start": number(part.start), "segments": .array(zip(part.segments, times).map(segment)),
        ])
    }

    private static func segment(_ segment: ImportedSegment, _ times: ImportedShow.Planned) -> JSONTree {
        var columns: [String: JSONTree] = [:]
        for column in segment.columns where columns[column.name] == nil { columns[column.name] = .string(column.text) }
        return .object([
            "id": .string(segment.id), "title": .string(segment.title), "start": number(segment.start),
            "until": number(segment.until),
            "duration": number(segment.duration), "planned": number(segment.planned), "reserve": .bool(segment.isReserve),
            "advance": .string(segment.isAuto ? Segment.Advance.auto.rawValue : Segment.Advance.manual.rawValue),
            "who": text(segment.who),
            "note": text(segment.note), "location": text(segment.place), "columns": .object(columns),
            "flag": .bool(segment.isFlagged),
            "plannedStart": number(times.start), "plannedEnd": number(times.end), "cues": .array(segment.cues.map(cue)),
        ])
    }

    private static func cue(_ cue: ImportedCue) -> JSONTree {
        .object(["at": .string(cue.anchor.text), "dept": text(cue.department), "call": .string(cue.call)])
    }

    private static func lane(_ lane: ImportedLane) -> JSONTree {
        .object([
            "title": .string(lane.title),
            "items": .array(
                lane.items.map {
                    .object(["title": .string($0.title), "start": .integer($0.start), "end": .integer($0.end), "who": text($0.who)])
                }),
        ])
    }

    private static func warning(_ warning: SheetWarning) -> JSONTree {
        .object([
            "sheet": text(warning.sheet), "row": number(warning.row), "column": text(warning.column),
            "message": .string(warning.message(Speech.phrases)),
        ])
    }
}
