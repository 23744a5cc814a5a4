internal import Timeline

/// Writes Ontime's spreadsheet, with its headers.
enum OntimeSheetWriter {
    private static let headers = [
        "ID", "Flag", "Cue", "Title", "Colour", "Time Start", "Time End", "Duration", "Link Start", "Count to end", "Note",
        "Timer Type", "End Action", "Warning Time", "Danger Time", "Skip",
    ]

    static func write(_ exported: ExportedShow) throws(ExportRefusal) -> ExportedFile {
        let rows = try exported.rows()
        let fields = OntimeFields(rows)
        let book = try Workbook(sheet: sheetName, title: exported.show.title)
        for (column, header) in (headers + fields.fields.map(\.name)).enumerated() { book.set(0, column, header, .heading) }
        var line = 1
        var last: ShowTime?
        for row in rows {
            let part = exported.show.parts[row.part]
            if row.isFirstOfPart, !part.title.isEmpty {
                put(book, line, "group-" + part.id, part.title, kind: "group", note: part.details.note)
                line += 1
            }
            for cue in row.segment.isReserve ? [] : row.segment.cues {
                let title = exported.due(cue, row.plan).map { OntimeWriter.clock($0) + " - " + cue.call } ?? cue.call
                put(book, line, cue.id, title, kind: "milestone", note: nil)
                if let department = cue.department { book.set(line, 2, exported.title(ofDepartment: department)) }
                line += 1
            }
            event(book, line, row, exported, fields, &last)
            line += 1
        }
        let losses = OntimeWriter.held.losses(of: exported.show)
        return ExportedFile(bytes: try book.bytes(), losses: losses)
    }

    private static let sheetName = "event schedule"

    private static func put(_ book: Workbook, _ line: Int, _ id: String, _ title: String, kind: String, note: String?) {
        book.set(line, 0, id)
        book.set(line, 3, title)
        book.set(line, 10, note ?? "")
        book.set(line, 11, kind)
    }

    private static func event(
        _ book: Workbook, _ line: Int, _ row: ExportedRow, _ exported: ExportedShow, _ fields: OntimeFields, _ last: inout ShowTime?
    ) {
        let segment = row.segment
        func yes(_ column: Int, _ isSet: Bool) { if isSet { book.set(line, column, "TRUE") } }
        let day = 86_400_000
        func clock(_ column: Int, _ time: ShowTime) {
            book.set(line, column, Double(time.milliseconds % day) / Double(day), .time(seconds: true))
        }
        var isCountToEnd = false
        if case .until = segment.length { isCountToEnd = true }
        put(book, line, segment.id, segment.title, kind: "count-down", note: segment.note)
        yes(1, segment.isFlagged)
        book.set(line, 2, OntimeWriter.column("Cue", segment) ?? "")
        book.set(line, 4, OntimeWriter.column("Colour", segment) ?? "")
        if let start = row.plan.start, let end = row.plan.end {
            clock(5, start)
            clock(6, end)
            book.set(line, 7, Double((end - start).count) / Double(day), .time(seconds: true))
            yes(8, row.plan.hardStart == nil && (last == nil || last == start))
            last = end
        } else {
            if case .duration(let length) = segment.length {
                book.set(line, 7, Double(length.count) / Double(day), .time(seconds: true))
            }
            yes(8, true)
        }
        yes(9, isCountToEnd)
        book.set(line, 12, segment.advance == .auto ? "play-next" : "")
        let warn = OntimeWriter.warn(segment, exported.show)
        guard warn.yellow > .zero else { return finish(book, line, segment, fields) }
        book.set(line, 13, Double(warn.yellow.count) / Double(day), .time(seconds: true))
        book.set(line, 14, Double(warn.red.count) / Double(day), .time(seconds: true))
        finish(book, line, segment, fields)
    }

    private static func finish(_ book: Workbook, _ line: Int, _ segment: Segment, _ fields: OntimeFields) {
        if segment.isReserve { book.set(line, 15, "TRUE") }
        for (column, field) in fields.fields.enumerated() {
            book.set(line, headers.count + column, fields.text(field.name, segment) ?? "")
        }
    }
}
