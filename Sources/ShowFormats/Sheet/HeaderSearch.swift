/// The columns of a table as its header names them.
struct SheetColumns: Equatable {
    /// Every role that was found, by its column. They are few and asked for with each cell: going through them is faster than
    /// hashing.
    private(set) var found: [RoleColumn] = []

    struct RoleColumn: Equatable {
        var role: ColumnRole
        var column: Int
    }

    /// The column of each role that was found.
    var roles: [ColumnRole: Int] {
        get { Dictionary(uniqueKeysWithValues: found.map { ($0.role, $0.column) }) }
        set { found = newValue.map { RoleColumn(role: $0.key, column: $0.value) }.sorted { $0.column < $1.column } }
    }

    /// The headers, word for word; empty where a column has none.
    var headers: [String] = []
    /// What a bare number in the column of lengths counts.
    var lengthUnit: LengthText.Unit?
    /// Columns whose header may mean a time of day or a length.
    var times: [Int] = []
    /// Columns that are a stage each, where the sheet is a grid of them.
    var grid: [Int] = []
    /// Columns of departments, in order.
    var departments: [Int] = []
    /// Words that were known.
    var known = 0

    subscript(role: ColumnRole) -> Int? {
        for entry in found where entry.role == role { return entry.column }
        return nil
    }

    func header(_ column: Int) -> String {
        column < headers.count && !headers[column].isEmpty ? headers[column] : SheetText.letters(ofColumn: column)
    }
}

/// Finds the header of a sheet: the row of the first thirty with the most known words.
enum HeaderSearch {
    static let rowsSearched = 30

    /// The header of a sheet and how many rows it takes; nil where no row has two known words.
    static func find(_ rows: [SheetRow]) -> (row: Int, count: Int)? {
        var best: (row: Int, words: Int, sure: Int)?
        for (index, row) in rows.prefix(rowsSearched).enumerated() where !row.isHidden {
            let (words, sure) = knownWords(row)
            guard words >= 2 else { continue }
            if words > best?.words ?? 0 || words == best?.words && sure > best?.sure ?? 0 { best = (index, words, sure) }
        }
        guard let best else { return nil }
        // A second row of header below, or above, with words of its own.
        let next = best.row + 1
        if next < rows.count, isSecondHeader(rows[next], below: rows[best.row]) { return (best.row, 2) }
        if best.row > 0, isSpanningHeader(rows[best.row - 1], above: rows[best.row]) { return (best.row - 1, 2) }
        return (best.row, 1)
    }

    /// Different columns that a row's words stand for.
    static func knownWords(_ row: SheetRow) -> (words: Int, sure: Int) {
        var (words, sure) = (0, 0)
        var seen: Set<ColumnRole> = []
        for cell in row.cells {
            guard case .text(let text) = cell.content, text.utf8.count <= 90, let word = HeaderWords.find(text) else { continue }
            if let role = word.role {
                guard seen.insert(role).inserted else { continue }
            }
            words += 1
            sure += word.weight
        }
        return (words, sure)
    }

    /// Below a header: words for what stands merged above them, and no times.
    private static func isSecondHeader(_ row: SheetRow, below header: SheetRow) -> Bool {
        guard knownWords(row).words >= 2, !hasTimes(row) else { return false }
        // Where every column has its header above already, it is a translation of it.
        return row.filled.allSatisfy { $0 < max(header.cells.count, row.cells.count) }
    }

    /// Above a header: few words, each over several columns of it.
    private static func isSpanningHeader(_ row: SheetRow, above header: SheetRow) -> Bool {
        let filled = row.filled
        guard filled.count >= 2 || filled.count == 1 && filled[0] > 0, !hasTimes(row), knownWords(row).words >= 1 else {
            return false
        }
        return row.filled.allSatisfy { column in
            guard case .text(let text) = row[column].content else { return false }
            return text.utf8.count <= 60
        }
    }

    private static func hasTimes(_ row: SheetRow) -> Bool {
        row.cells.contains { cell in
            switch cell.content {
            case .number: true
            case .text(let text): ClockText.read(text, readsBareNumbers: false) != nil
            default: false
            }
        }
    }

    /// The columns of a header.
    static func columns(_ header: ArraySlice<SheetRow>) -> SheetColumns {
        var columns = SheetColumns()
        let width = header.map(\.cells.count).max() ?? 0
        var words = [HeaderWord?](repeating: nil, count: width)
        columns.headers = [String](repeating: "", count: width)
        // Where two rows are the header, the one with more in it names the columns; the other what it leaves open.
        for row in header.sorted(by: { $0.filled.count > $1.filled.count }) {
            for column in row.filled {
                if columns.headers[column].isEmpty { columns.headers[column] = SheetText.oneLine(row[column].shown) }
                if let word = HeaderWords.find(row[column].shown), word.weight > words[column]?.weight ?? 0 { words[column] = word }
            }
        }
        assign(words, to: &columns)
        return columns
    }

    /// `Time | Main Stage | Second Stage | Tent`: no titles, but two stages or more.
    private static func findGrid(_ words: [HeaderWord?], _ columns: inout SheetColumns) {
        guard columns[.title] == nil, columns[.who] == nil else { return }
        let stages = words.indices.filter { words[$0]?.role == .stage || words[$0]?.role == .place }
        guard stages.count >= 2 else { return }
        columns.grid = words.indices.filter { column in
            !columns.headers[column].isEmpty && (stages.contains(column) || words[column] == nil)
        }
        (columns.roles[.stage], columns.roles[.place]) = (nil, nil)
    }

    /// Each role to the column that is the surest of it, the first of several.
    private static func assign(_ words: [HeaderWord?], to columns: inout SheetColumns) {
        for (column, word) in words.enumerated() {
            guard let word else { continue }
            columns.known += 1
            if word.isDepartment { columns.departments.append(column) }
            guard let role = word.role else { continue }
            if role == .time { columns.times.append(column) }
            if let other = columns.roles[role], words[other]?.weight ?? 0 >= word.weight { continue }
            columns.roles[role] = column
        }
        if let length = columns[.length] { columns.lengthUnit = words[length]?.unit }
        findGrid(words, &columns)
        // Where nothing else is a title, whoever performs is.
        if columns[.title] == nil, let who = columns[.who], performers.contains(SheetText.words(columns.headers[who])) {
            columns.roles[.title] = who
            columns.roles[.who] = nil
        }
    }

    private static let performers: Set<String> = [
        "artist", "artists", "performer", "performers", "band", "talent", "artiste", "artistes", "artista", "artistas", "kunstler",
        "nghe si",
        "penampil", "演员", "表演者",
    ]
}
