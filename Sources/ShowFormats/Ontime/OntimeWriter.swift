internal import Timeline

/// Writes a project of Ontime 4.
struct OntimeWriter {
    private let exported: ExportedShow
    private var entries: [(key: String, value: JsonValue)] = []
    private var order: [JsonValue] = []
    private var flatOrder: [JsonValue] = []
    private var taken: Set<String> = []
    private var moved: [ExportLoss] = []

    static func write(_ exported: ExportedShow) throws(ExportRefusal) -> ExportedFile {
        var writer = OntimeWriter(exported)
        let text = try IndentedJson.write(writer.project())
        return ExportedFile(bytes: Array(text.utf8), losses: held.losses(of: exported.show) + writer.moved)
    }

    static let held = HeldKeys(
        part: ["title", "start", "note"],
        segment: ["start", "planned", "until", "advance", "reserve", "flag", "who", "note", "warn", "columns"],
        cue: ["call", "clock", "dept"])

    private init(_ exported: ExportedShow) {
        self.exported = exported
        taken = Set(exported.show.parts.flatMap { $0.segments.map(\.id) })
    }

    private mutating func project() throws(ExportRefusal) -> JsonValue {
        let rows = try exported.rows()
        let fields = OntimeFields(rows)
        var last: ShowTime?
        for (number, part) in exported.show.parts.enumerated() {
            let own = rows.filter { $0.part == number }
            guard !own.isEmpty else { continue }
            let isGroup = !part.title.isEmpty
            let group = isGroup ? unique("group-" + part.id) : nil
            var inside: [JsonValue] = []
            for row in own {
                for milestone in milestones(row, group) {
                    inside.append(.text(milestone.key))
                    entries.append(milestone)
                }
                inside.append(.text(row.segment.id))
                entries.append((row.segment.id, .object(event(row, group, fields, &last))))
            }
            if let group {
                order.append(.text(group))
                flatOrder.append(.text(group))
                entries.append((group, .object(self.group(part, group, inside))))
            } else {
                order += inside
            }
            flatOrder += inside
        }
        let rundown: [(key: String, value: JsonValue)] = [
            ("id", .text(Self.rundown)), ("title", .text(exported.show.title)), ("order", .list(order)),
            ("flatOrder", .list(flatOrder)),
            ("entries", .object(entries)), ("revision", .number(0)),
        ]
        return .object([
            ("rundowns", .object([(Self.rundown, .object(rundown))])), ("project", about(fields)), ("settings", Self.settings),
            ("viewSettings", .object([])), ("urlPresets", .list([])), ("customFields", fields.declared),
            ("automation", Self.automation),
        ])
    }

    private static let rundown = "default"

    private mutating func unique(_ id: String) -> String {
        let id = Slug.unique(id) { taken.contains($0) }
        taken.insert(id)
        return id
    }

    private func about(_ fields: OntimeFields) -> JsonValue {
        .object([
            ("title", .text(exported.show.title)), ("description", .text(exported.show.venue ?? "")), ("url", .text("")),
            ("info", .text(exported.show.details.note ?? "")), ("logo", .null), ("custom", fields.renamed),
        ])
    }

    private static let settings = JsonValue.object([
        ("version", .text("4.11.0")), ("serverPort", .number(4001)), ("editorKey", .null), ("operatorKey", .null),
        ("timeFormat", .text("24")), ("language", .text("en")),
    ])

    private static let automation = JsonValue.object([
        ("enabledAutomations", .truth(false)), ("enabledOscIn", .truth(false)), ("oscPortIn", .number(8888)),
        ("triggers", .list([])), ("automations", .object([])),
    ])

    private func group(_ part: Part, _ id: String, _ inside: [JsonValue]) -> [(key: String, value: JsonValue)] {
        [
            ("type", .text("group")), ("id", .text(id)), ("title", .text(part.title)), ("note", .text(part.details.note ?? "")),
            ("entries", .list(inside)), ("targetDuration", .null), ("colour", .text("")), ("custom", .object([])),
            ("revision", .number(0)),
        ]
    }

    /// A reserve's cues would go to the event behind it, so they are left out.
    private mutating func milestones(_ row: ExportedRow, _ group: String?) -> [(key: String, value: JsonValue)] {
        guard !row.segment.isReserve else {
            moved += row.segment.cues.map { ExportLoss(thing: .cue($0.id), keys: ["call"]) }
            return []
        }
        return row.segment.cues.map { cue in
            let id = unique(cue.id)
            let time = exported.due(cue, row.plan)
            let title = time.map { Self.clock($0) + " - " + cue.call } ?? cue.call
            return (
                id,
                .object([
                    ("type", .text("milestone")), ("id", .text(id)),
                    ("cue", .text(cue.department.map(exported.title(ofDepartment:)) ?? "")), ("title", .text(title)),
                    ("note", .text("")), ("colour", .text("")), ("custom", .object([])),
                    ("parent", group.map { .text($0) } ?? .null), ("revision", .number(0)),
                ])
            )
        }
    }

    static func clock(_ time: ShowTime) -> String {
        let text = ShowTime(milliseconds: max(0, time.milliseconds) / 1000 * 1000).text
        return text.hasSuffix(":00") ? String(text.dropLast(3)) : text
    }

    private mutating func event(
        _ row: ExportedRow, _ group: String?, _ fields: OntimeFields, _ last: inout ShowTime?
    ) -> [(key: String, value: JsonValue)] {
        let segment = row.segment
        let start = row.plan.start ?? segment.planned ?? segment.start ?? last ?? .midnight
        let end = row.plan.end ?? start + Self.duration(segment)
        let warn = Self.warn(segment, exported.show)
        var isCountToEnd = false
        if case .until = segment.length { isCountToEnd = true }
        let isLinked = row.plan.hardStart == nil && segment.start == nil && (last == nil || last == start || segment.isReserve)
        if !isLinked, segment.planned != nil { moved.append(ExportLoss(thing: .segment(segment.id), keys: ["planned"])) }
        if !segment.isReserve { last = end }
        let day = 86_400_000
        return [
            ("type", .text("event")), ("id", .text(segment.id)), ("flag", .truth(segment.isFlagged)),
            ("cue", .text(Self.column("Cue", segment) ?? "")), ("title", .text(segment.title)),
            ("note", .text(segment.note ?? "")),
            ("endAction", .text(segment.advance == .auto ? "play-next" : "none")), ("timerType", .text("count-down")),
            ("countToEnd", .truth(isCountToEnd)), ("linkStart", .truth(isLinked)),
            ("timeStrategy", .text(isCountToEnd ? "lock-end" : "lock-duration")),
            ("timeStart", .number(Double(start.milliseconds % day))), ("timeEnd", .number(Double(end.milliseconds % day))),
            ("duration", .number(Double((end - start).count))), ("skip", .truth(segment.isReserve)),
            ("colour", .text(Self.column("Colour", segment) ?? "")), ("timeWarning", .number(Double(warn.yellow.count))),
            ("timeDanger", .number(Double(warn.red.count))), ("dayOffset", .number(Double(start.milliseconds / day))),
            ("custom", .object(fields.values(segment))), ("triggers", .list([])), ("parent", group.map { .text($0) } ?? .null),
            ("revision", .number(0)), ("delay", .number(0)), ("gap", .number(0)),
        ]
    }

    private static func duration(_ segment: Segment) -> Milliseconds {
        if case .duration(let duration) = segment.length { duration } else { .zero }
    }

    /// None where neither the segment nor the show has its own.
    static func warn(_ segment: Segment, _ show: Show) -> WarningTimes {
        segment.warn ?? (show.warn == WarningTimes() ? WarningTimes(yellow: .zero, red: .zero) : show.warn)
    }

    static func column(_ name: String, _ segment: Segment) -> String? { segment.columns.first { $0.name == name }?.text }
}
