internal import Timeline

/// Days as people write them.
enum DateText {
    /// The first day that a text names: `2026-11-27`, `27.11.2026`, `27/11/2026`, `27 November 2026`, `November 27, 2026`,
    /// `ngày 27 tháng 11 năm 2026`, `2026年11月27日`.
    /// - Parameter monthFirst: `11/12/2026` is 12 November.
    static func find(_ text: String, monthFirst: Bool = false) -> CalendarDate? {
        let plain = SheetText.plain(text)
        guard plain.utf8.count <= 300 else { return nil }
        let tokens = tokens(plain)
        for start in tokens.indices {
            if let date = date(tokens[start...], monthFirst) { return date }
        }
        return nil
    }

    enum Token: Equatable {
        case number(Int, digits: Int)
        case word(String)
        case mark(Unicode.Scalar)
    }

    static func tokens(_ plain: String) -> [Token] {
        var tokens: [Token] = []
        var rest = plain.unicodeScalars[...]
        while let first = rest.first {
            if ("0"..."9").contains(first) {
                let digits = rest.prefix { ("0"..."9").contains($0) }
                tokens.append(.number(Int(String(digits.prefix(9))) ?? 0, digits: digits.count))
                rest = rest[digits.endIndex...]
            } else if ["年", "月", "日", "号"].contains(first) {
                tokens.append(.mark(first))
                rest.removeFirst()
            } else if first.properties.isAlphabetic {
                let letters = rest.prefix { $0.properties.isAlphabetic && !["年", "月", "日", "号"].contains($0) }
                tokens.append(.word(String(letters)))
                rest = rest[letters.endIndex...]
            } else {
                if !SheetText.isBlank(first) { tokens.append(.mark(first)) }
                rest.removeFirst()
            }
        }
        return tokens
    }

    private static func date(_ tokens: ArraySlice<Token>, _ monthFirst: Bool) -> CalendarDate? {
        let t = Array(tokens.prefix(8))
        func number(_ i: Int) -> (value: Int, digits: Int)? {
            if i < t.count, case .number(let value, let digits) = t[i] { (value, digits) } else { nil }
        }
        func mark(_ i: Int, _ marks: Set<Unicode.Scalar>) -> Bool {
            if i < t.count, case .mark(let mark) = t[i] { marks.contains(mark) } else { false }
        }
        func word(_ i: Int) -> String? { if i < t.count, case .word(let word) = t[i] { word } else { nil } }
        func year(_ n: (value: Int, digits: Int)?) -> Int? {
            guard let n else { return nil }
            return n.digits == 4 ? n.value : n.digits == 2 ? 2000 + n.value : nil
        }
        // Figures with marks between.
        if let a = number(0), let b = number(2), let c = number(4) {
            if a.digits == 4, mark(1, ["-", "/", ".", "年"]), mark(3, ["-", "/", ".", "月"]) {
                return day(a.value, b.value, c.value)
            }
            if a.digits <= 2, b.digits <= 2, mark(1, [".", "/", "-"]), mark(3, [".", "/", "-"]), t[1] == t[3], let year = year(c) {
                // Two figures behind a point or a dash might as well be a time.
                if c.digits == 2, t[1] != .mark("/"), t[1] != .mark(".") { return nil }
                let isMonthFirst = monthFirst && t[1] == .mark("/") && a.value <= 12 || b.value > 12
                return isMonthFirst ? day(year, a.value, b.value) : day(year, b.value, a.value)
            }
        }
        // Vietnamese: ngày 27 tháng 11 năm 2026.
        if let a = number(0), word(1) == "thang", let b = number(2), word(3) == "nam", let c = number(4) {
            return day(c.value, b.value, a.value)
        }
        // The month's name.
        if let a = number(0), a.digits <= 2 {
            var at = 1
            if mark(at, ["."]) { at += 1 }
            if let suffix = word(at), ["st", "nd", "rd", "th", "er", "de", "of"].contains(suffix) { at += 1 }
            if let name = word(at), let month = months[name] {
                at += 1
                if mark(at, [".", ",", "-"]) { at += 1 }
                if let of = word(at), ["de", "del", "of"].contains(of) { at += 1 }
                if let year = number(at), year.digits == 4 { return day(year.value, month, a.value) }
            }
            if mark(1, ["-"]), let name = word(2), let month = months[name], mark(3, ["-"]), let year = year(number(4)) {
                return day(year, month, a.value)
            }
        }
        if let name = word(0), let month = months[name], let a = number(1) ?? (mark(1, ["."]) ? number(2) : nil), a.digits <= 2 {
            var at = mark(1, ["."]) ? 3 : 2
            if let suffix = word(at), ["st", "nd", "rd", "th"].contains(suffix) { at += 1 }
            if mark(at, [","]) { at += 1 }
            if let year = number(at), year.digits == 4 { return day(year.value, month, a.value) }
        }
        return nil
    }

    /// A sheet's dates are of years that people plan for.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
        (1900...2199).contains(year) ? CalendarDate(year, month, day) : nil
    }

    private static let months: [String: Int] = {
        let names = [
            "january jan januar janner janvier janv enero ene januari",
            "february feb februar fevrier fev fevr febrero februari",
            "march mar marz maerz mars marzo maret", "april apr avril avr abril abr",
            "may mai mayo mei", "june jun juni juin junio", "july jul juli juillet juil julio",
            "august aug aout agosto ago agustus agu", "september sep sept septembre septiembre setiembre",
            "october oct oktober okt octobre octubre", "november nov novembre noviembre nopember",
            "december dec dezember dez decembre diciembre dic desember des",
        ]
        var months: [String: Int] = [:]
        for (index, list) in names.enumerated() { for name in list.split(separator: " ") { months[String(name)] = index + 1 } }
        return months
    }()

    /// Whether a text is a day and no more: a date, a weekday, `Day 2`, or these together.
    static func isDay(_ text: String) -> Bool {
        let words = SheetText.words(text).split(separator: " ").map(String.init)
        guard !words.isEmpty, words.count <= 9 else { return false }
        if find(text) != nil, words.allSatisfy({ isDateWord($0) }) { return true }
        if words.contains(where: { weekdays.contains($0) }), words.allSatisfy({ isDateWord($0) }) { return true }
        return isNumberedDay(words)
    }

    /// A day, alone or with more behind it: `Tuesday May 24: Workshops`, `Samstag – Hauptbühne`.
    static func beginsWithDay(_ text: String) -> Bool {
        if isDay(text) { return true }
        return [":", " - ", " – ", " — ", " (", ","].contains { mark in
            text.firstRange(of: mark).map { isDay(String(text[..<$0.lowerBound])) } ?? false
        }
    }

    // A regex literal inside a function is parsed again at each call, here for every cell. These never change.
    private nonisolated(unsafe) static let dayAndNumber = /^(day|tag|jour|dia|hari|ngay)\d+$/
    private nonisolated(unsafe) static let ordinal = /^\d+(st|nd|rd|th|er)$/

    /// `Day 2`, `Ngày 1`, `2. Tag`, `第一天`.
    private static func isNumberedDay(_ words: [String]) -> Bool {
        let joined = words.joined(separator: " ")
        if joined.hasPrefix("第"), joined.contains(/^第[一二三四五六七八九十\d]+[天日]/) { return true }
        let names: Set = ["day", "ngay", "tag", "jour", "dia", "hari", "journee"]
        let numbers: Set = ["one", "two", "three", "four", "five", "i", "ii", "iii", "iv", "pertama", "kedua", "ketiga", "ke"]
        func isNumber(_ word: String) -> Bool { Int(word) != nil || numbers.contains(word) }
        guard words.count >= 2 else { return joined.contains(dayAndNumber) }
        let begins = names.contains(words[0]) && isNumber(words[1]) || isNumber(words[0]) && names.contains(words[1])
        return begins && words.dropFirst(2).allSatisfy { isDateWord($0) || weekdays.contains($0) }
    }

    private static func isDateWord(_ word: String) -> Bool {
        Int(word) != nil || months[word] != nil || weekdays.contains(word) || dateWords.contains(word)
            || word.allSatisfy { "年月日号0123456789星期周一二三四五六天".contains($0) }
            || word.first?.isNumber == true && word.contains(ordinal)
    }

    private static let dateWords: Set<String> = [
        "day", "tag", "jour", "dia", "hari", "date", "datum", "fecha", "tanggal", "ngay", "thang", "nam", "the", "of", "de", "del",
        "le", "den", "am", "thu", "chu", "nhat",
    ]

    static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs",
        "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo",
        "di",
        "mi", "do", "fr", "sa", "so", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes",
        "miercoles", "jueves", "viernes", "sabado", "domingo", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu",
        "ahad",
        "hai", "ba", "tu", "sau", "bay", "t2", "t3", "t4", "t5", "t6", "t7", "cn", "星期一", "星期二", "星期三", "星期四", "星期五",
        "星期六", "星期日", "星期天", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "周末",
    ]
}
