internal import Timeline

/// A show as a table: what CSV, workbooks and Markdown write.
struct ShowTable {
    enum Cell: Equatable {
        case empty
        case text(String)
        case time(ShowTime)
        case length(Milliseconds)
        case number(Int)
    }

    struct Row {
        /// The title of the part that begins here.
        var part: String?
        var cells: [Cell]
    }

    private(set) var columns: [ShowColumn] = []
    private(set) var rows: [Row] = []
    private let exported: ExportedShow
    private var taken: Set<String> = []

    /// - Parameter forPeople: as people read it, the columns of departments among them; else as programs do.
    init(_ exported: ExportedShow, forPeople: Bool) throws(ExportRefusal) {
        self.exported = exported
        let rows = try exported.rows()
        columns = forPeople ? Self.forPeople(exported, rows) : Self.forPrograms(exported, rows)
        self.rows = rows.enumerated().map { index, row in
            Row(part: row.isFirstOfPart ? partTitle(row) : nil, cells: columns.map { cell($0, row, isFirst: index == 0) })
        }
    }

    /// What the file holds of a show; an overview holds little.
    private static func held(_ exported: ExportedShow) -> HeldKeys {
        if exported.profile == .overview { return HeldKeys(show: ["start"], part: ["title"], segment: ["who"]) }
        return HeldKeys(
            show: ["date", "start"], part: ["title", "start", "until", "note"],
            segment: [
                "start", "planned", "startBy", "min", "max", "priority", "changeover", "flag", "milestone", "advance", "reserve",
                "open", "until", "who", "location", "note", "warn", "columns",
            ], cue: ["call", "at", "dept", "standby", "auto"])
    }

    /// What it does not hold. Where the first segment of a part has a time itself, its row has no room for the part's.
    static func losses(_ exported: ExportedShow) -> [ExportLoss] {
        let crowded = exported.show.parts.filter { part in
            guard part.start != nil, let first = part.segments.first(where: { !$0.isReserve }) else { return false }
            return first.start != nil || first.planned != nil
        }
        return held(exported).losses(of: exported.show) + crowded.map { ExportLoss(thing: .part($0.id), keys: ["start"]) }
    }

    // Columns.

    private static func forPrograms(_ exported: ExportedShow, _ rows: [ExportedRow]) -> [ShowColumn] {
        let actual: [ShowColumn] = exported.actual == nil ? [] : [.actualStart, .actualEnd, .actualLength, .over]
        if exported.profile == .overview { return [.number, .planned, .length, .title, .who] + actual }
        return [.part, .number, .planned, .start, .until, .length, .title, .who, .place, .note] + actual + [
            .min, .max, .advance, .reserve,
        ]
            + others(exported, rows) + [.cues] + free(rows) + [.timing, .id] + ofParts(exported) + [.show, .date, .departments]
    }

    private static func forPeople(_ exported: ExportedShow, _ rows: [ExportedRow]) -> [ShowColumn] {
        let actual: [ShowColumn] = exported.actual == nil ? [] : [.actualStart, .actualEnd, .actualLength, .over]
        if exported.profile == .overview { return [.number, .planned, .length, .title, .who] + actual }
        let used = Set(rows.flatMap { exported.cues(of: $0.segment) }.compactMap(\.department))
        let declared = exported.show.departments.map(\.id)
        let departments = declared.filter(used.contains) + used.subtracting(declared).sorted()
        let place: [ShowColumn] = rows.contains { $0.segment.location != nil } ? [.place] : []
        return [.number, .planned] + [.length, .title, .who] + place + departments.map { .department($0) } + free(rows) + [.note]
            + actual + [.start, .until, .min, .max, .advance, .reserve] + others(exported, rows) + [.cues, .timing, .id, .part]
            + ofParts(exported) + [.show, .date, .departments]
    }

    /// Those that few shows need.
    private static func others(_ exported: ExportedShow, _ rows: [ExportedRow]) -> [ShowColumn] {
        let others: [(ShowColumn, (Segment) -> Bool)] = [
            (.flag, { $0.isFlagged }), (.priority, { $0.priority != 0 }), (.changeover, { $0.changeover != .zero }),
            (.startBy, { $0.startBy != nil }), (.warn, { $0.warn != nil }),
        ]
        return others.filter { other in rows.contains { other.1($0.segment) } }.map(\.0)
    }

    private static func ofParts(_ exported: ExportedShow) -> [ShowColumn] {
        (exported.show.parts.contains { $0.until != nil } ? [.partUntil] : [])
            + (exported.show.parts.contains { $0.details.note != nil } ? [.partNote] : [])
    }

    private static func free(_ rows: [ExportedRow]) -> [ShowColumn] {
        var (names, known) = ([String](), Set<String>())
        for row in rows {
            for column in row.segment.columns where known.insert(column.name).inserted { names.append(column.name) }
        }
        return names.prefix(Limit.Sheet.columns - 60).map { .free($0) }
    }

    /// The header of a column for programs.
    static func header(_ column: ShowColumn, _ exported: ExportedShow) -> String {
        switch column {
        case .department(let id): return exported.title(ofDepartment: id)
        case .free(let name):
            let isOurs =
                ShowColumn.named[SheetText.words(name)] != nil || name.hasPrefix(ShowColumn.freeMark)
                || exported.show.departments.contains { SheetText.words($0.title) == SheetText.words(name) }
                || SheetText.words(name).isEmpty
            return isOurs ? ShowColumn.freeMark + name : name
        default: return column.header ?? ""
        }
    }

    // Cells.

    private func partTitle(_ row: ExportedRow) -> String? {
        let part = exported.show.parts[row.part]
        // A part without a title has its id in that place.
        return part.title.isEmpty ? nil : part.title
    }

    private func cell(_ column: ShowColumn, _ row: ExportedRow, isFirst: Bool) -> Cell {
        let segment = row.segment
        let part = exported.show.parts[row.part]
        func text(_ text: String?) -> Cell { text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty }
        func time(_ time: ShowTime?) -> Cell { time.map { .time($0) } ?? .empty }
        func length(_ length: Milliseconds?) -> Cell { length.map { .length($0) } ?? .empty }
        func mark(_ isSet: Bool) -> Cell { isSet ? .text("yes") : .empty }
        switch column {
        case .part: return text(partTitle(row))
        case .number: return row.number.map { .number($0) } ?? .empty
        case .planned: return time(row.plan.start ?? segment.planned ?? segment.start)
        case .start: return time(segment.start ?? row.plan.hardStart)
        case .until: if case .until(let until) = segment.length { return .time(until) } else { return .empty }
        case .length: return self.length(row)
        case .title: return text(segment.title)
        case .who: return text(segment.who)
        case .place: return text(segment.location)
        case .note: return text(segment.note)
        case .actualStart: return time(row.actual?.start)
        case .actualEnd: return time(row.actual?.end)
        case .actualLength: return length(actualLength(row))
        case .over: return over(row)
        case .department(let id):
            return text(segment.cues.filter { $0.department == id }.map(SheetCueText.shown).joined(separator: "\n"))
        case .free(let name): return text(segment.columns.first { $0.name == name }?.text)
        case .min: return length(segment.min)
        case .max: return length(segment.max)
        case .priority: return segment.priority == 0 ? .empty : .number(segment.priority)
        case .advance: return segment.advance == .auto && !segment.isMilestone ? .text(Segment.Advance.auto.rawValue) : .empty
        case .reserve: return mark(segment.isReserve)
        case .flag: return mark(segment.isFlagged)
        case .changeover: return segment.changeover == .zero ? .empty : .length(segment.changeover)
        case .startBy: return time(segment.startBy)
        case .warn: return text(segment.warn.map { $0.yellow.text + "/" + $0.red.text })
        case .cues: return text(SheetCueText.write(segment.cues.map { inClock($0, row.plan) }))
        case .timing: return .text(timing(row).rawValue)
        case .id: return .text(segment.id)
        case .partUntil: return row.isFirstOfPart ? time(part.until) : .empty
        case .partNote: return row.isFirstOfPart ? text(part.details.note) : .empty
        case .show: return isFirst ? text(exported.show.title) : .empty
        case .date: return isFirst ? text(exported.show.date) : .empty
        case .departments:
            return isFirst ? text(exported.show.departments.map { $0.id + "=" + $0.title }.joined(separator: "; ")) : .empty
        }
    }

    private func length(_ row: ExportedRow) -> Cell {
        if row.segment.isMilestone { return .text(Self.milestone) }
        switch row.segment.length {
        case .duration(let duration): return .length(duration)
        case .until: return row.plan.start.flatMap { start in row.plan.end.map { .length($0 - start) } } ?? .empty
        case .open, .toNextTime: return .text(Self.open)
        }
    }

    static let milestone = "milestone"
    static let open = "open"

    private func timing(_ row: ExportedRow) -> RowTiming {
        if row.segment.start != nil { return .hard }
        if row.plan.hardStart != nil { return .part }
        return row.segment.planned == nil ? .follows : .planned
    }

    private func actualLength(_ row: ExportedRow) -> Milliseconds? {
        row.actual?.start.flatMap { start in row.actual?.end.map { $0 - start } }
    }

    private func over(_ row: ExportedRow) -> Cell {
        guard let actual = actualLength(row), let start = row.plan.start, let end = row.plan.end else { return .empty }
        let over = actual - (end - start)
        // A spreadsheet has no negative times.
        return over == .zero ? .empty : .text((over < .zero ? "\u{2212}" : "") + Milliseconds(abs(over.count)).clockText)
    }

    /// A cue by a window, which no sheet has, goes by the clock.
    private func inClock(_ cue: Cue, _ plan: PlannedTimes) -> Cue {
        guard cue.anchor.window != nil else { return cue }
        var cue = cue
        cue.anchor = exported.due(cue, plan).map { .clock($0) } ?? .call
        return cue
    }
}

extension Milliseconds {
    /// `0:10:00`: every spreadsheet reads this as a length.
    var clockText: String {
        let all = abs(count)
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let rest = all % 1000
        return "\(all / 3_600_000):\(two(all / 60_000 % 60)):\(two(all / 1000 % 60))"
            + (rest == 0 ? "" : "." + (rest < 10 ? "00" : rest < 100 ? "0" : "") + String(rest))
    }
}

extension ShowTable.Cell {
    /// As a text; nothing for an empty one.
    var text: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .time(let time): time.text
        case .length(let length): length.clockText
        case .number(let number): String(number)
        }
    }
}
