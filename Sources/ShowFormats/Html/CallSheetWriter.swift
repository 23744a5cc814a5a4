internal import CQrencode
import PageMarkup
internal import Phrases
internal import Timeline

/// Writes a page to print: when, where and who to call, then the running order. For a department or a person only what
/// concerns them.
struct CallSheetWriter {
    private let exported: ExportedShow
    private let rows: [ExportedRow]
    private let say: any CallSheetPhrases
    private let heads: any SheetHeadPhrases

    static func write(_ exported: ExportedShow, _ phrases: Phrases) throws(ExportRefusal) -> ExportedFile {
        let writer = CallSheetWriter(
            exported: exported, rows: try exported.rows(), say: phrases.callSheet, heads: phrases.sheetHeads)
        let page = writer.page(language: phrases.code)
        return ExportedFile(bytes: Array(page.utf8), losses: held(exported.profile).losses(of: exported.show))
    }

    private static func held(_ profile: ExportedShow.Profile) -> HeldKeys {
        var held = HeldKeys(
            show: ["date", "start", "timezone", "venue", "end", "onAir", "lanes", "who", "note", "location", "contacts"],
            part: ["title", "start", "until", "who", "note", "location", "contacts"],
            segment: [
                "start", "planned", "until", "open", "milestone", "changeover", "flag", "reserve", "who", "location", "contacts",
            ], holdsWindows: true)
        if profile == .full {
            held.segment.formUnion(["note", "columns"])
            held.cue = ["call", "at", "dept"]
        }
        return held
    }

    /// The whole show is a sheet across the page, with a column a department; an excerpt stands upright.
    private var isAcross: Bool { exported.names.isEmpty && exported.profile == .full }

    private func page(language: String) -> String {
        let show = exported.show
        let head: [Markup] = [
            .element("meta", ["charset": "utf-8"]),
            .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("title", [:], title), .style(isAcross ? CallSheetStyle.across : CallSheetStyle.upright),
            .style(CallSheetStyle.sheet),
        ]
        var body: [Markup] = [.element("h1", [:], title)]
        if let link = exported.link { body.insert(code(link), at: 0) }
        let place = [show.date, show.venue, show.details.location].compactMap { $0 }.joined(separator: " · ")
        if !place.isEmpty { body.append(.element("p", ["class": "place"], place)) }
        if !exported.names.isEmpty {
            body.append(.element("p", ["class": "for"], say.isFor(exported.names.map(title(of:)).joined(separator: ", "))))
        }
        if let first = rows.lazy.compactMap({ $0.plan.start }).first {
            body.append(.element("p", ["class": "call"], say.first(clock(first))))
        }
        if let note = show.details.note { body.append(.element("p", [:], note)) }
        body += contacts + windows + [table] + lanes
        let page = Markup.element(
            "html", ["lang": language], [.element("head", [:], [.lines(head)]), .element("body", [:], [.lines(body)])])
        return "<!DOCTYPE html>\n" + page.source + "\n"
    }

    private var title: String { exported.show.title }

    // Who to call.

    private var contacts: [Markup] {
        let show = exported.show
        var all = show.details.contacts
        for part in show.parts { all += part.details.contacts }
        for row in rows { all += row.segment.contacts }
        var unique: [Contact] = []
        for contact in all where !unique.contains(contact) { unique.append(contact) }
        guard !unique.isEmpty else { return [] }
        let lines = unique.map { contact in
            Markup.element(
                "tr", [:],
                [
                    .element("th", [:], contact.role ?? ""), .element("td", [:], contact.name),
                    .element("td", [:], contact.phone ?? ""),
                ])
        }
        return [.element("h2", [:], say.contacts), .element("table", ["class": "contacts"], [.lines(lines)])]
    }

    private var windows: [Markup] {
        exported.show.windows.map {
            .element("p", ["class": "air"], say.onAir($0.title, clock($0.on), clock($0.off)))
        }
    }

    // The running order.

    /// A column of the table: its kind is its class in the style.
    private enum Column: Equatable {
        case number, time, length, title, who, cues, note
        case free(String)
        case department(String)
    }

    /// A page has room for so many.
    private static let mostFree = 4
    private static let mostDepartments = 6

    private var free: [String] {
        var (names, known) = ([String](), Set<String>())
        for row in rows { for column in row.segment.columns where known.insert(column.name).inserted { names.append(column.name) } }
        return names
    }

    /// Upright there is room only for the columns of those that it is for.
    private var shownFree: ArraySlice<String> {
        if isAcross { return free.prefix(Self.mostFree) }
        let asked = Set(exported.names.flatMap { [SheetText.words($0), SheetText.words(title(of: $0))] })
        return free.filter { asked.contains(SheetText.words($0)) }.prefix(Self.mostFree)
    }

    /// A department by its title, a person as written.
    private func title(of name: String) -> String {
        exported.show.departments.first { SheetText.words($0.id) == SheetText.words(name) }?.title ?? name
    }

    private var columns: [Column] {
        var columns: [Column] = [.number, .time, .length, .title, .who]
        guard exported.profile == .full else { return columns }
        columns += shownFree.map { .free($0) }
        let cues = rows.flatMap { exported.cues(of: $0.segment) }
        let used = Set(cues.compactMap(\.department))
        let declared = exported.show.departments.map(\.id)
        let departments = declared.filter(used.contains) + used.subtracting(declared).sorted()
        if isAcross, departments.count <= Self.mostDepartments {
            columns += departments.map { .department($0) }
            if cues.contains(where: { $0.department == nil }) { columns.append(.cues) }
        } else if !cues.isEmpty {
            columns.append(.cues)
        }
        return columns + [.note]
    }

    private func heading(_ column: Column) -> Markup {
        switch column {
        case .number: .element("th", ["class": "number"], heads.number)
        case .time: .element("th", ["class": "time"], heads.time)
        case .length: .element("th", ["class": "time"], heads.length)
        case .title: .element("th", ["class": "title"], heads.title)
        case .who: .element("th", ["class": "who"], heads.who)
        case .cues: .element("th", ["class": "cues"], say.cues)
        case .note: .element("th", ["class": "note"], heads.note)
        case .free(let name): .element("th", [:], name)
        case .department(let id): .element("th", ["class": "department"], exported.title(ofDepartment: id))
        }
    }

    private var table: Markup {
        let columns = columns
        let head = Markup.element("thead", [:], [.element("tr", [:], columns.map(heading))])
        var lines: [Markup] = []
        for row in rows {
            let part = exported.show.parts[row.part]
            if row.isFirstOfPart, !part.title.isEmpty {
                let more = [part.details.location, part.details.who, part.details.note, part.until.map { say.until(clock($0)) }]
                let text = ([part.title] + more.compactMap { $0 }).joined(separator: " · ")
                lines.append(
                    .element("tr", ["class": "part"], [.element("td", ["colspan": String(columns.count)], text)]))
            }
            lines.append(
                .element("tr", row.segment.isFlagged ? ["class": "flag"] : [:], columns.map { cell($0, row, columns) }))
        }
        return .element("table", ["class": "order"], [head, .element("tbody", [:], [.lines(lines)])])
    }

    private func cell(_ column: Column, _ row: ExportedRow, _ columns: [Column]) -> Markup {
        let segment = row.segment
        switch column {
        case .number: return .element("td", [:], row.number.map { String($0) } ?? "")
        case .time: return .element("td", ["class": "time"], time(row))
        case .length: return .element("td", ["class": "time"], length(row))
        case .title: return .element("td", [:], segment.title)
        case .who: return .element("td", [:], [segment.who, segment.location].compactMap { $0 }.joined(separator: " · "))
        case .free(let name): return .element("td", [:], segment.columns.first { $0.name == name }?.text ?? "")
        case .department(let id):
            return cues(exported.cues(of: segment).filter { $0.department == id }, row, namesDepartments: false)
        case .cues:
            let own = exported.cues(of: segment).filter { cue in
                cue.department.map { !columns.contains(.department($0)) } ?? true
            }
            return cues(own, row, namesDepartments: true)
        case .note:
            // What has no column of its own.
            let more = segment.columns.filter { !columns.contains(.free($0.name)) }.map { $0.name + ": " + $0.text }
            let lines = ([segment.note].compactMap { $0 } + more).map { Markup.element("div", [:], $0) }
            return .element("td", [:], lines)
        }
    }

    private func time(_ row: ExportedRow) -> String {
        var time = row.plan.start.map { (row.plan.hardStart == nil ? "" : "◆ ") + clock($0) } ?? say.reserve
        if let actual = row.actual?.start { time += " → " + clock(actual) }
        return time
    }

    private func cues(_ cues: [Cue], _ row: ExportedRow, namesDepartments: Bool) -> Markup {
        let lines = cues.map { cue in
            let department = namesDepartments ? cue.department.map(exported.title(ofDepartment:)) : nil
            let due = exported.due(cue, row.plan).map { clock($0, seconds: true) }
            return Markup.element(
                "div", [:], [due, department.map { $0 + ":" }, cue.call].compactMap { $0 }.joined(separator: " "))
        }
        return .element("td", ["class": "cues"], lines)
    }

    private func length(_ row: ExportedRow) -> String {
        if row.segment.isMilestone { return "" }
        switch row.segment.length {
        case .duration(let duration): return duration.text
        case .until(let until): return say.until(clock(until))
        case .open, .toNextTime: return say.open
        }
    }

    private var lanes: [Markup] {
        exported.show.lanes.flatMap { lane -> [Markup] in
            let lines = lane.items.map { item -> Markup in
                let time: String
                switch item.times {
                case .clock(let start, let end): time = clock(start) + "–" + clock(end)
                case .with(let id): time = rows.first { $0.segment.id == id }?.segment.title ?? id
                }
                let who = [item.who, item.location, item.note].compactMap { $0 }.joined(separator: " · ")
                return .element("tr", [:], [.element("th", [:], time), .element("td", [:], item.title), .element("td", [:], who)])
            }
            return [.element("h2", [:], lane.title), .element("table", ["class": "lane"], [.lines(lines)])]
        }
    }

    private func clock(_ time: ShowTime, seconds: Bool = false) -> String {
        let day = 86_400_000
        let text = ShowTime(milliseconds: (time.milliseconds % day + day) % day / 1000 * 1000).text
        return text.hasSuffix(":00") && !(seconds && time.milliseconds % 60_000 != 0) ? String(text.dropLast(3)) : text
    }

    // The code.

    /// The address as a QR code, drawn as one path; the address by itself where it is too long for one.
    private func code(_ link: String) -> Markup {
        let address = Markup.element("p", ["class": "address"], link)
        guard let code = QRcode_encodeString8bit(link, 0, QR_ECLEVEL_M) else { return address }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        var path = ""
        for row in 0..<width {
            for column in 0..<width where code.pointee.data[row * width + column] & 1 == 1 {
                path += "M\(column + 4) \(row + 4)h1v1h-1z"
            }
        }
        let side = width + 8
        let drawing = Markup.element(
            "svg", ["viewBox": "0 0 \(side) \(side)", "class": "code", "role": "img", "aria-label": link],
            [.element("path", ["d": path], [])])
        return .element("div", ["class": "link"], [drawing, address])
    }
}
