/// How a sheet's columns are laid on pages beside each other: as large as they fit, and on more pages before they become too small to
/// read. The first columns stand on each page.
struct PrintedPages: Equatable {
    /// In hundredths.
    var scale: Int
    /// The columns with which further pages begin.
    var breaks: [Int]

    /// - Parameters:
    ///   - widths: of the columns, in letters.
    ///   - repeated: how many of them stand on each page.
    ///   - page: what a page holds at full size, in inches.
    init(_ widths: [Double], repeated: Int, page: Double) {
        let inches = widths.map(Self.inches)
        let fixed = inches.prefix(repeated).reduce(0, +)
        // At the smallest scale, so that there are as few pages as can be.
        let room = page / Self.least
        (scale, breaks) = (100, [])
        var (used, widest) = (fixed, fixed)
        for column in inches.indices.dropFirst(repeated) {
            if used + inches[column] > room, used > fixed {
                breaks.append(column)
                used = fixed
            }
            used += inches[column]
            widest = max(widest, used)
        }
        scale = max(10, min(100, Int(page / max(widest, 0.1) * 100)))
    }

    private static let least = 0.6

    /// Seven points a letter and five around, of 96 in an inch: the usual font of workbooks.
    private static func inches(_ letters: Double) -> Double { (7 * letters + 5) / 96 }
}
