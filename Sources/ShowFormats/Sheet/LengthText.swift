/// Reads lengths as people write them: `5 min`, `5’30”`, `20 phút`, `1h30`, `0:05:00`, `40mins + 3mins`.
enum LengthText {
    enum Reading: Equatable {
        /// In milliseconds.
        case exact(Int)
        /// `0:05`: hours and minutes, or minutes and seconds.
        case twoPart(Int, Int)
    }

    enum Unit: Int { case hours = 3_600_000, minutes = 60_000, seconds = 1000 }

    /// - Parameter bareUnit: what a number without a unit counts; nil where such a number is no length.
    static func read(_ text: String, bareUnit: Unit?) -> Reading? {
        let plain = SheetText.plain(text)
        guard plain.utf8.count <= 80 else { return nil }
        if let minutes = phrases[SheetText.trimmed(plain)] { return .exact(minutes * 60_000) }
        let parts = plain.split(separator: "+", omittingEmptySubsequences: false)
        if parts.count > 1 {
            var sum = 0
            for part in parts {
                guard case .exact(let length)? = one(String(part), bareUnit) else { return nil }
                sum += length
            }
            return .exact(sum)
        }
        return one(plain, bareUnit)
    }

    /// Lengths without a figure.
    private static let phrases: [String: Int] = [
        "half an hour": 30, "half hour": 30, "an hour": 60, "one hour": 60, "nua tieng": 30, "nua gio": 30, "halbe stunde": 30,
        "eine halbe stunde": 30, "eine stunde": 60, "demi-heure": 30, "une demi-heure": 30, "une heure": 60, "media hora": 30,
        "una hora": 60,
        "setengah jam": 30, "satu jam": 60, "半小时": 30, "半个小时": 30, "一小时": 60, "一个小时": 60, "一刻钟": 15,
    ]

    // A regex literal inside a function is parsed again at each call, here for every cell. These never change.
    private nonisolated(unsafe) static let threePart = /(\d{1,3}):(\d{2}):(\d{2})(?:[.,:]\d{1,3})?(?:\s*h(?:rs?)?)?/
    private nonisolated(unsafe) static let twoPart = /(\d{1,3}):(\d{2})(?:\s*([a-z]+))?/
    private nonisolated(unsafe) static let number = /(\d{1,5})(?:[.,](\d{1,2}))?/
    private nonisolated(unsafe) static let upperBound = /\s*-\s*(\d{1,4})(?=\s*\D)/

    private static func one(_ plain: String, _ bareUnit: Unit?) -> Reading? {
        var text = plain[...]
        func trim() { while let first = text.first, first.isWhitespace || "~(≈[".contains(first) { text.removeFirst() } }
        trim()
        for lead in [
            "ca.", "ca ", "approx.", "approx ", "about ", "khoang ", "environ ", "aprox.", "aprox ", "sekitar ", "约", "max ",
            "max.",
        ]
        where text.hasPrefix(lead) { text.removeFirst(lead.count) }
        trim()
        while let last = text.last, last.isWhitespace || ")].".contains(last) { text.removeLast() }
        guard text.utf8.contains(UInt8(ascii: ":")) else { return units(text, bareUnit) }
        if let written = figures(text) { return written }
        if let match = text.wholeMatch(of: threePart),
            let hours = Int(match.1), let minutes = Int(match.2), let seconds = Int(match.3), minutes < 60, seconds < 60
        {
            return .exact(((hours * 60 + minutes) * 60 + seconds) * 1000)
        }
        if let match = text.wholeMatch(of: twoPart), let first = Int(match.1),
            let second = Int(match.2), second < 60
        {
            switch match.3.map({ unit(String($0)) }) {
            case .none: return .twoPart(first, second)
            case .some(.hours): return .exact((first * 60 + second) * 60_000)
            case .some(.minutes): return .exact((first * 60 + second) * 1000)
            default: return nil
            }
        }
        return units(text, bareUnit)
    }

    /// `0:05` and `0:05:00`, without the cost of a regex: most columns of lengths have nothing else. Nil for any other.
    private static func figures(_ text: Substring) -> Reading? {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, (1...3).contains(parts[0].count),
            parts.dropFirst().allSatisfy({ $0.count == 2 }),
            parts.allSatisfy({ $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } })
        else { return nil }
        let figures = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } }
        guard figures.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        if figures.count == 2 { return .twoPart(figures[0], figures[1]) }
        return .exact(((figures[0] * 60 + figures[1]) * 60 + figures[2]) * 1000)
    }

    /// Numbers with units, each smaller than the one before.
    private static func units(_ text: Substring, _ bareUnit: Unit?) -> Reading? {
        var rest = text
        var total = 0.0
        var last: Unit?
        func skip() { while let first = rest.first, first.isWhitespace || first == "," { rest.removeFirst() } }
        var isFirst = true
        while true {
            skip()
            if !isFirst, rest.isEmpty { break }
            if !isFirst, let and = ["and ", "und ", "et ", "y ", "va ", "dan "].first(where: rest.hasPrefix) {
                rest.removeFirst(and.count)
            }
            guard let match = rest.prefixMatch(of: number) else { return nil }
            var value = Double(match.1) ?? 0
            if let fraction = match.2 { value += (Double(fraction) ?? 0) / (fraction.count == 1 ? 10 : 100) }
            rest = rest[match.range.upperBound...]
            if rest.first == "½" {
                value += 0.5
                rest.removeFirst()
            }
            // A range, `5-10 min`: what it may take.
            if isFirst, let range = rest.prefixMatch(of: upperBound), let upper = Double(range.1), upper > value {
                value = upper
                rest = rest[range.range.upperBound...]
            }
            while rest.first?.isWhitespace == true { rest.removeFirst() }
            let word = rest.prefix { $0.isLetter || "'\"".contains($0) }
            let unit: Unit
            if word.isEmpty {
                // `1h30`, `5'30`; by itself what the column counts.
                guard let implied = last == nil ? bareUnit : last == .hours ? .minutes : last == .minutes ? .seconds : nil,
                    rest.isEmpty
                else { return nil }
                unit = implied
            } else if let (found, length) = unitAtStart(of: word) {
                unit = found
                rest = rest.dropFirst(length)
                if rest.first == "." { rest.removeFirst() }
            } else {
                return nil
            }
            if let last, unit.rawValue >= last.rawValue { return nil }
            total += value * Double(unit.rawValue)
            last = unit
            isFirst = false
        }
        guard total <= 1000 * 3_600_000 else { return nil }
        return .exact(Int(total.rounded()))
    }

    /// The unit that a run of letters begins with; behind it there may be the next number's letters only in Chinese.
    private static func unitAtStart(of word: Substring) -> (Unit, Int)? {
        if let unit = unit(String(word)) { return (unit, word.count) }
        for length in stride(from: min(2, word.count), through: 1, by: -1) {
            let start = String(word.prefix(length))
            if let unit = unit(start), start.unicodeScalars.allSatisfy({ !$0.isASCII }) || "'\"".contains(start) {
                return (unit, length)
            }
        }
        return nil
    }

    static func unit(_ word: String) -> Unit? { words[word] }

    private static let words: [String: Unit] = {
        var words: [String: Unit] = [:]
        let lists: [(Unit, String)] = [
            (.hours, "h hr hrs hour hours std stunde stunden heure heures hora horas jam gio tieng 小时 小時 时 g"),
            (.minutes, "m min mins minute minutes minuten minuto minutos mn phut p ph menit mnt ' 分 分钟 分鐘"),
            (
                .seconds,
                "s sec secs second seconds sek sekunde sekunden seconde secondes segundo segundos seg giay detik dtk \" '' 秒 秒钟"
            ),
        ]
        for (unit, list) in lists { for word in list.split(separator: " ") { words[String(word)] = unit } }
        return words
    }()
}
