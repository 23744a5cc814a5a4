/// Words in the cells of a sheet that say what kind of row it is.
enum SheetWords {
    /// A time that does not move.
    static func saysFixed(_ text: String) -> Bool { fixed.contains(SheetText.words(text)) }

    /// In a column that asks for it, any mark but a no.
    static func isYes(_ text: String) -> Bool {
        let words = SheetText.words(text)
        if fixed.contains(words) { return true }
        if words.isEmpty { return text.contains { "✓✔☑●•*".contains($0) } }
        return !no.contains(words)
    }

    /// `Total`, `Tổng cộng`, `Gesamt`.
    static func isTotal(_ text: String) -> Bool {
        let words = SheetText.words(text)
        guard words.utf8.count <= 60 else { return false }
        return totals.contains { words == $0 || words.hasPrefix($0 + " ") }
    }

    /// A heading in the column of titles: `PHẦN II: KHAI MẠC`, `Part one`, `第一部分`.
    static func isPartHeading(_ text: String) -> Bool {
        let words = SheetText.words(text).split(separator: " ").map(String.init)
        guard let first = words.first, words.count <= 14 else { return false }
        if first.hasPrefix("第"), first.contains(/^第[一二三四五六七八九十\d]+(部分|篇章|章|幕|环节|板块|阶段)/) { return true }
        guard parts.contains(first), words.count >= 2 else { return false }
        return Int(words[1]) != nil || isRoman(words[1]) || words[1].count == 1 || numbers.contains(words[1])
    }

    /// `I`, `IV`, `A`: how parts are numbered where segments have figures.
    static func isPartNumber(_ text: String) -> Bool {
        let words = SheetText.words(text)
        return isRoman(words) || words.count == 1 && ("a"..."h").contains(words)
    }

    static func isRoman(_ word: String) -> Bool { !word.isEmpty && word.count <= 5 && word.allSatisfy { "ivx".contains($0) } }

    /// A time that is not known yet.
    static func isToBeConfirmed(_ text: String) -> Bool { unknown.contains(SheetText.words(text)) || SheetText.words(text).isEmpty }

    private static let fixed: Set<String> = [
        "fixed", "hard", "hard time", "hard start", "fixed time", "fixed start", "live", "on air", "go live", "hard out", "co dinh",
        "gio co dinh",
        "moc co dinh", "truc tiep", "len song", "phat song truc tiep", "fix", "fest", "fixzeit", "feste zeit", "fixe", "heure fixe",
        "en direct",
        "direct", "antenne", "fijo", "hora fija", "en vivo", "al aire", "tetap", "waktu tetap", "siaran langsung", "live on air",
        "on air live", "固定", "直播",
        "固定时间",
    ]
    private static let no: Set<String> = [
        "", "no", "n", "false", "0", "soft", "khong", "nein", "non", "tidak", "否", "不", "flexible", "flex", "weich", "variable",
        "rec", "recorded",
        "planned", "mem", "linh hoat",
    ]
    private static let totals: [String] = [
        "total", "totals", "total time", "total duration", "total runtime", "running total", "grand total", "sum", "tong",
        "tong cong", "tong thoi luong",
        "tong thoi gian", "gesamt", "gesamtdauer", "gesamtzeit", "summe", "total general", "duree totale", "duracion total",
        "tiempo total", "jumlah",
        "total durasi", "durasi total", "合计", "总计", "总时长", "共计",
    ]
    private static let parts: Set<String> = [
        "part", "act", "section", "block", "session", "phan", "chuong", "hoi", "teil", "block", "akt", "abschnitt", "partie",
        "acte", "bloc", "parte", "acto",
        "bloque", "bagian", "babak", "sesi", "segmen", "segment",
    ]
    private static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "mot", "hai", "ba", "eins", "zwei", "un", "une", "deux", "uno", "dos", "satu", "dua",
        "tiga",
    ]
    private static let unknown: Set<String> = [
        "tbc", "tba", "tbd", "n a", "na", "open", "offen", "nach absprache", "a confirmer", "por confirmar", "chua xac dinh",
        "chua ro", "待定", "x", "xx",
        "menyusul",
    ]
}
