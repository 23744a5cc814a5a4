internal import Timeline

/// A rundown of Ontime as a spreadsheet, known by its headers: made a project of, and read as one.
struct OntimeSheet {
    private let times: CellTimes
    private var headers: [String: Int] = [:]
    private var custom: [(column: Int, label: String)] = []
    private var group: String?
    private(set) var project = OntimeProject()

    /// The header's row; nil where this is no sheet of Ontime's.
    static func header(_ rows: [SheetRow]) -> Int? {
        rows.prefix(HeaderSearch.rowsSearched).firstIndex { row in
            let words = Set(row.filled.map { SheetText.words(row[$0].shown) })
            return words.intersection(own).count >= 5
                && !words.isDisjoint(with: ["link start", "timer type", "end action", "count to end"])
                && words.contains("title")
        }
    }

    private static let own: Set<String> = [
        "id", "flag", "cue", "title", "colour", "time start", "time end", "duration", "link start", "count to end", "note",
        "timer type", "end action",
        "warning time", "danger time", "skip",
    ]

    static func project(_ rows: [SheetRow], header: Int, _ times: CellTimes, _ notes: SheetNotes) -> OntimeProject {
        var sheet = OntimeSheet(times: times)
        sheet.take(header: rows[header])
        for row in rows[(header + 1)...] where !row.isEmpty && !row.isHidden { sheet.take(row) }
        sheet.project.isSheet = true
        sheet.project.knowsLinks = true
        sheet.project.linksByTimes = sheet.headers["link start"] == nil
        sheet.project.notes = notes
        sheet.project.notes.decide(.header(row: rows[header].number, .words(sheet.headers.count)))
        return sheet.project
    }

    private init(times: CellTimes) { self.times = times }

    private mutating func take(header: SheetRow) {
        for column in header.filled {
            let text = SheetText.oneLine(header[column].shown)
            let words = SheetText.words(text)
            if Self.own.contains(words), headers[words] == nil {
                headers[words] = column
            } else {
                custom.append((column, text))
                project.labels.append((text, text))
            }
        }
    }

    private func cell(_ row: SheetRow, _ header: String) -> SheetCell { headers[header].map { row[$0] } ?? .empty }
    private func text(_ row: SheetRow, _ header: String) -> String? {
        let text = SheetText.oneLine(cell(row, header).shown)
        return text.isEmpty ? nil : text
    }

    private mutating func take(_ row: SheetRow) {
        let kind = text(row, "timer type").map { $0.lowercased() } ?? "event"
        var value: [(key: String, value: JsonValue)] = [("row", .number(Double(row.number)))]
        func add(_ key: String, _ text: String?) { if let text { value.append((key, .text(text))) } }
        add("title", text(row, "title"))
        add("note", text(row, "note"))
        add("cue", text(row, "cue"))
        add("colour", text(row, "colour"))
        let id = text(row, "id") ?? "row-\(row.number)"
        switch kind {
        case "group", "group-start":
            group = id
            project.entries.append(OntimeProject.Entry(id: id, kind: "group", value: .object(value)))
        case "group-end": group = nil
        case "milestone":
            project.entries.append(OntimeProject.Entry(id: id, kind: "milestone", value: .object(value), group: group))
        case "event", "count-down", "count-up", "clock", "none", "":
            event(row, kind, &value)
            project.entries.append(OntimeProject.Entry(id: id, kind: "event", value: .object(value), group: group))
        default:
            // Ontime leaves such rows out as well.
            project.notes.decide(.dropped(.timerType, [text(row, "title"), kind].compactMap { $0 }.joined(separator: ": ")))
        }
    }

    private func event(_ row: SheetRow, _ kind: String, _ value: inout [(key: String, value: JsonValue)]) {
        value.append(("timerType", .text(kind == "event" || kind.isEmpty ? "count-down" : kind)))
        for (key, header) in [("timeStart", "time start"), ("timeEnd", "time end")] {
            if let time = times.clock(cell(row, header))?.start { value.append((key, .number(Double(time.milliseconds)))) }
        }
        for (key, header) in [("duration", "duration"), ("timeWarning", "warning time"), ("timeDanger", "danger time")] {
            switch times.length(cell(row, header), unit: .minutes) {
            case .exact(let length)?: value.append((key, .number(Double(length))))
            // Two parts are hours and minutes in all of Ontime.
            case .twoPart(let hours, let minutes)?: value.append((key, .number(Double((hours * 60 + minutes) * 60_000))))
            case nil: break
            }
        }
        for (key, header) in [("flag", "flag"), ("countToEnd", "count to end"), ("skip", "skip")] {
            value.append((key, .truth(isYes(row, header))))
        }
        value.append(("linkStart", .truth(headers["link start"] == nil || isYes(row, "link start"))))
        if let action = text(row, "end action") { value.append(("endAction", .text(action))) }
        let fields = custom.compactMap { column, label -> (key: String, value: JsonValue)? in
            let text = SheetText.oneLine(row[column].shown)
            return text.isEmpty ? nil : (label, .text(text))
        }
        value.append(("custom", .object(fields)))
    }

    private func isYes(_ row: SheetRow, _ header: String) -> Bool {
        switch cell(row, header).content {
        case .truth(let value): value
        case .empty: false
        case .number(let number): number != 0
        case .text(let text): SheetWords.isYes(text)
        }
    }
}
