internal import Timeline

/// Which column of a table is which: by the header's words, by `--columns`, and by what stands in the columns where words do
/// not tell.
struct ColumnChoice {
    private(set) var times: CellTimes
    var columns: SheetColumns
    var reasons: [ColumnRole: SheetDecision.ColumnReason] = [:]

    init(_ columns: SheetColumns, _ times: CellTimes) {
        self.columns = columns
        self.times = times
        for role in columns.roles.keys { reasons[role] = .word }
    }

    // By the call.

    /// `start=A,title=Nội dung`.
    mutating func choose(_ text: String) throws(SheetRefusal) {
        for pair in text.split(separator: ",") {
            let sides = pair.split(separator: "=", maxSplits: 1).map { SheetText.trimmed(String($0)) }
            guard sides.count == 2, let role = ColumnRole.named.first(where: { $0.rawValue == sides[0].lowercased() }) else {
                throw .badColumns(String(pair))
            }
            guard let column = column(sides[1]) else { throw .noColumn(sides[1]) }
            let place = role == .time ? .start : role
            for (other, old) in columns.roles where old == column && other != place { columns.roles[other] = nil }
            columns.roles[place] = column
            reasons[place] = .asked
            if place == .start { columns.roles[.time] = nil }
        }
    }

    /// A header's text goes before letters: a column may be headed `A`.
    private func column(_ name: String) -> Int? {
        let words = SheetText.words(name)
        if let column = columns.headers.firstIndex(where: { !$0.isEmpty && SheetText.words($0) == words && !words.isEmpty }) {
            return column
        }
        guard let column = SheetText.column(ofLetters: name), column < max(Limit.Sheet.columns, columns.headers.count) else {
            return nil
        }
        return column
    }

    // By what stands there.

    /// `Time` and `Thời gian` head times of day here and lengths there.
    mutating func settleTime(_ rows: ArraySlice<SheetRow>) {
        columns.roles[.time] = nil
        reasons[.time] = nil
        for time in columns.times where !isTaken(time) {
            let (clocks, lengths) = count(time, rows)
            if MinuteSpan.fill(texts(time, rows)) {
                times.countsMinutes = true
                columns.roles[.start] = time
                reasons[.start] = .word
            } else if clocks == 0, lengths == 0, isOfWords(time, rows) || !isEmptyOfTimes(.end, rows) && columns[.end] != nil {
                continue
            } else if lengths > clocks {
                guard columns[.length] == nil else { continue }
                columns.roles[.length] = time
                reasons[.length] = .values
            } else if columns[.start] == nil || isEmptyOfTimes(.start, rows) && clocks > 0 {
                columns.roles[.start] = time
                reasons[.start] = .word
            }
        }
        // A column of times whose header says nothing.
        if columns[.start] == nil, columns[.end] == nil || columns[.length] == nil,
            let start = column(of: rows, where: { isMostly($0.clocks, of: $0.filled) })
        {
            columns.roles[.start] = start
            reasons[.start] = .values
        }
        if columns[.start] == nil, columns[.length] == nil, columns[.end] == nil,
            let length = column(of: rows, where: { isMostly($0.lengths, of: $0.filled) })
        {
            columns.roles[.length] = length
            reasons[.length] = .values
        }
    }

    /// `Block` heads blocks of rows here and the rows themselves there.
    mutating func settleTitle(_ rows: ArraySlice<SheetRow>) {
        guard columns[.title] == nil, let part = columns[.part], reasons[.part] != .asked else { return }
        let texts = texts(part, rows)
        guard texts.count >= 3, Set(texts).count * 5 >= texts.count * 4,
            case let filled = rows.count(where: { !$0.isEmpty && !$0.isHidden }), texts.count * 5 >= filled * 4
        else { return }
        columns.roles[.part] = nil
        reasons[.part] = nil
        take(.title, part)
        reasons[.title] = .values
    }

    /// Without a header: the first column of times, the next if it holds times too, lengths, and the longest texts.
    mutating func guess(_ rows: ArraySlice<SheetRow>) -> Bool {
        let width = rows.map(\.cells.count).max() ?? 0
        let counts = (0..<width).map { self.counts($0, rows) }
        guard
            let start = counts.indices.first(where: { counts[$0].clocks >= 2 && isMostly(counts[$0].clocks, of: counts[$0].filled) }
            )
        else { return false }
        take(.start, start)
        var next = start + 1
        if next < width, counts[next].clocks >= 2, isMostly(counts[next].clocks, of: counts[next].filled) {
            take(.end, next)
            next += 1
        }
        if let length = counts.indices.first(where: {
            $0 > start && !isTaken($0) && counts[$0].lengths >= 2 && isMostly(counts[$0].lengths, of: counts[$0].filled)
        }) {
            take(.length, length)
        }
        let texts = counts.indices.filter { !isTaken($0) && counts[$0].letters > 0 }
        // The first texts behind the times; a column of numbers before them has no letters.
        let behind = texts.first { column in column > start && counts[column].filled * 2 >= rows.count }
        let longest = texts.max { (a: Int, b: Int) -> Bool in counts[a].letters < counts[b].letters }
        guard let title = behind ?? longest else { return false }
        take(.title, title)
        columns.headers = [String](repeating: "", count: width)
        return true
    }

    private func isTaken(_ column: Int) -> Bool { columns.roles.values.contains(column) }

    private mutating func take(_ role: ColumnRole, _ column: Int) {
        columns.roles[role] = column
        reasons[role] = .position
    }

    private struct Counts {
        var filled = 0
        var clocks = 0
        var lengths = 0
        var letters = 0
    }

    /// The column that the header names for a role holds no times, and nobody asked for it.
    private func isEmptyOfTimes(_ role: ColumnRole, _ rows: ArraySlice<SheetRow>) -> Bool {
        columns[role].map { reasons[role] != .asked && count($0, rows).clocks == 0 } ?? false
    }

    private func isMostly(_ count: Int, of all: Int) -> Bool { count > 0 && count * 5 >= all * 3 }

    private func column(of rows: ArraySlice<SheetRow>, where isWanted: (Counts) -> Bool) -> Int? {
        let width = rows.map(\.cells.count).max() ?? 0
        return (0..<width).first { column in
            guard !isTaken(column) else { return false }
            let counts = counts(column, rows)
            return max(counts.clocks, counts.lengths) >= 2 && isWanted(counts)
        }
    }

    private func count(_ column: Int, _ rows: ArraySlice<SheetRow>) -> (clocks: Int, lengths: Int) {
        let counts = counts(column, rows)
        return (counts.clocks, counts.lengths)
    }

    private func texts(_ column: Int, _ rows: ArraySlice<SheetRow>) -> [String] {
        rows.prefix(300).compactMap { row in
            guard !row.isHidden, case .text(let text) = row[column].content, text.utf8.count <= 200 else { return nil }
            return text
        }
    }

    /// No cell of it has a figure: `Show-Current-Time` with a yes or a no in each.
    private func isOfWords(_ column: Int, _ rows: ArraySlice<SheetRow>) -> Bool {
        let texts = texts(column, rows)
        return texts.count >= 2 && texts.allSatisfy { !$0.contains(where: \.isNumber) && !SheetWords.isToBeConfirmed($0) }
    }

    private func counts(_ column: Int, _ rows: ArraySlice<SheetRow>) -> Counts {
        var counts = Counts()
        for row in rows.prefix(300) where !row[column].isEmpty && !row.isHidden {
            counts.filled += 1
            switch row[column].content {
            case .number(let number):
                switch row[column].format {
                case .clock, .dateAndClock: counts.clocks += 1
                case .elapsed: counts.lengths += 1
                case .general where number < 1 && number > 0: counts.clocks += 1
                default: break
                }
            case .text(let text):
                counts.letters += text.unicodeScalars.prefix(80).count { $0.properties.isAlphabetic }
                // Both `1h30` and `8h` may be either; with minutes or an apostrophe it is a length.
                var isLength = false
                if case .exact? = LengthText.read(text, bareUnit: nil) { isLength = true }
                let clock = ClockText.read(text, readsBareNumbers: false)
                let hasUnit = SheetText.plain(text).contains { "m'\"ps分".contains($0) } && !text.contains(":")
                if let clock, clock.rest.unicodeScalars.count <= 12, !(isLength && hasUnit && clock.end == nil) {
                    counts.clocks += 1
                } else if isLength {
                    counts.lengths += 1
                }
            default: break
            }
        }
        return counts
    }
}
