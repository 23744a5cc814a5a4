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
        let held = HeldKeys(
            show: ["date", "start", "timezone", "venue", "end", "onAir", "lanes", "who", "note", "location", "contacts"],
            part: ["title", "start", "until", "who", "note", "location", "contacts"],
            segment: [
                "start", "planned", "until", "open", "milestone", "changeover", "flag", "reserve", "who", "location", "note",
                "contacts",
                "columns",
            ], cue: ["call", "at", "dept"], holdsWindows: true)
        return ExportedFile(bytes: Array(page.utf8), losses: held.losses(of: exported.show))
    }

    private func page(language: String) -> String {
        let show = exported.show
        let head: [Markup] = [
            .element("meta", ["charset": "utf-8"]),
            .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
            .element("title", [:], title), .style(CallSheetStyle.sheet),
        ]
        var body: [Markup] = [.element("h1", [:], title)]
        if let link = exported.link { body.insert(code(link), at: 0) }
        let place = [show.date, show.venue, show.details.location].compactMap { $0 }.joined(separator: " · ")
        if !place.isEmpty { body.append(.element("p", ["class": "place"], place)) }
        if !exported.names.isEmpty {
            body.append(.element("p", ["class": "for"], say.isFor(exported.names.joined(separator: ", "))))
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

    private var columns: [String] {
        var (names, known) = ([String](), Set<String>())
        for row in rows { for column in row.segment.columns where known.insert(column.name).inserted { names.append(column.name) } }
        // A page has room for a few.
        return Array(names.prefix(4))
    }

    private var hasCues: Bool { rows.contains { !exported.cues(of: $0.segment).isEmpty } }

    private var table: Markup {
        let names = columns
        var titles = [heads.number, heads.time, heads.length, heads.title, heads.who] + names
        if hasCues { titles.append(say.cues) }
        titles.append(heads.note)
        let head = Markup.element("thead", [:], [.element("tr", [:], titles.map { .element("th", [:], $0) })])
        var lines: [Markup] = []
        for row in rows {
            let part = exported.show.parts[row.part]
            if row.isFirstOfPart, !part.title.isEmpty {
                let more = [part.details.location, part.details.who, part.details.note, part.until.map { say.until(clock($0)) }]
                let text = ([part.title] + more.compactMap { $0 }).joined(separator: " · ")
                lines.append(
                    .element("tr", ["class": "part"], [.element("td", ["colspan": String(titles.count)], text)]))
            }
            lines.append(line(row, names))
        }
        return .element("table", ["class": "order"], [head, .element("tbody", [:], [.lines(lines)])])
    }

    private func line(_ row: ExportedRow, _ names: [String]) -> Markup {
        let segment = row.segment
        var time = row.plan.start.map { (row.plan.hardStart == nil ? "" : "◆ ") + clock($0) } ?? say.reserve
        if let actual = row.actual?.start { time += " → " + clock(actual) }
        var cells: [Markup] = [
            .element("td", [:], row.number.map { String($0) } ?? ""), .element("td", ["class": "time"], time),
            .element("td", ["class": "time"], length(row)), .element("td", [:], segment.title),
            .element("td", [:], [segment.who, segment.location].compactMap { $0 }.joined(separator: " · ")),
        ]
        for name in names { cells.append(.element("td", [:], segment.columns.first { $0.name == name }?.text ?? "")) }
        if hasCues {
            let cues = exported.cues(of: segment).map { cue in
                let department = cue.department.map(exported.title(ofDepartment:))
                let due = exported.due(cue, row.plan).map { clock($0, seconds: true) }
                return Markup.element(
                    "div", [:], [due, department.map { $0 + ":" }, cue.call].compactMap { $0 }.joined(separator: " "))
            }
            cells.append(.element("td", ["class": "cues"], cues))
        }
        cells.append(.element("td", [:], segment.note ?? ""))
        return .element("tr", segment.isFlagged ? ["class": "flag"] : [:], cells)
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
