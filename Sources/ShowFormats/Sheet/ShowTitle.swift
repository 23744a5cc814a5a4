internal import Timeline

/// The show's title and date in the rows above the header.
enum ShowTitle {
    /// The row that names a run sheet, else the first with one text.
    static func find(_ rows: [SheetRow]) -> (text: String, row: Int)? {
        var texts: [(text: String, row: Int)] = []
        for row in rows where !row.isHidden {
            let filled = row.filled
            guard let column = filled.first, case .text(let text) = row[column].content else { continue }
            let line = SheetText.oneLine(text)
            // `Event: Summer Gala`.
            if let value = value(of: line, in: row, behind: column) { return (value, row.number) }
            guard filled.count == 1 || row[column].span > 1, line.count <= 200, line.count(where: \.isLetter) >= 3, !isDetail(line)
            else { continue }
            texts.append((line, row.number))
        }
        return texts.first { text in
            let words = " \(SheetText.words(text.text)) ";
            return names.contains { words.contains(" \($0) ") || !$0.utf8.allSatisfy { $0 < 0x80 } && words.contains($0) }
        }
            ?? texts.first
    }

    static func date(_ rows: [SheetRow]) -> (CalendarDate, Int)? {
        for row in rows {
            for column in row.filled {
                switch row[column].content {
                case .text(let text): if let date = DateText.find(text) { return (date, row.number) }
                case .number(let number) where row[column].format == .date || row[column].format == .dateAndClock:
                    if let date = CalendarDate(serial: Int(min(max(number, 0), 200_000)), countsFrom1904: false) {
                        return (date, row.number)
                    }
                default: break
                }
            }
        }
        return nil
    }

    private static func value(of line: String, in row: SheetRow, behind column: Int) -> String? {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard let label = parts.first, labels.contains(SheetText.words(String(label))) else { return nil }
        if parts.count == 2, case let value = SheetText.trimmed(String(parts[1])), !value.isEmpty { return value }
        guard let next = row.filled.first(where: { $0 > column }), case .text(let text) = row[next].content else { return nil }
        return SheetText.oneLine(text)
    }

    /// A date, a place, a telephone number: not the title.
    private static func isDetail(_ line: String) -> Bool {
        let label = SheetText.words(String(line.split(separator: ":").first ?? ""))
        return line.contains(":") && details.contains(label) || DateText.isDay(line)
    }

    private static let labels: Set<String> = [
        "event", "show", "title", "event name", "show title", "project", "production", "chuong trinh", "ten chuong trinh",
        "su kien", "veranstaltung",
        "titel", "evenement", "spectacle", "evento", "acara", "nama acara", "活动名称", "活动", "名称",
    ]
    private static let details: Set<String> = [
        "date", "venue", "location", "place", "time", "ngay", "dia diem", "thoi gian", "datum", "ort", "zeit", "lieu", "heure",
        "fecha", "lugar", "hora",
        "tanggal", "tempat", "waktu", "client", "version", "contact", "updated", "stand", "日期", "地点", "时间", "khach hang",
        "director", "prepared by", "hari tanggal",
    ]
    private static let names: [String] = [
        "run sheet", "runsheet", "running order", "run of show", "rundown", "run down", "cue sheet", "schedule", "programme",
        "program", "agenda", "timeline",
        "kich ban", "duong day", "chuong trinh", "ablaufplan", "ablauf", "regieplan", "programm", "sendeplan", "conducteur",
        "deroule", "deroulement",
        "escaleta", "minuto a minuto", "programa", "guion", "susunan acara", "jadwal", "流程", "流程表", "节目单", "议程", "安排",
    ]
}
