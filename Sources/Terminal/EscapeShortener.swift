/// Shortens the output of ncurses without changing its effect.
///
/// ncurses finds the cells that changed, but its output is long: before each change of attributes it leaves a character set that
/// was never entered, it repeats three bytes for each cell of a block figure, and it moves to the next row by number. Shorter forms
/// are used if the terminal's description has them; everything else is passed unchanged.
package struct EscapeShortener {
    /// Abilities from the terminal's description.
    package struct Terminal {
        /// `CSI n b` repeats a character.
        var repeats: Bool
        /// `CSI n X` erases cells in the current background without moving the cursor.
        var erases: Bool
        /// A line feed only moves down: the terminal modes allow it, and the description has no other way down.
        var feedsLines: Bool
        var columns: Int

        package init(repeats: Bool, erases: Bool, feedsLines: Bool, columns: Int) {
            self.repeats = repeats
            self.erases = erases
            self.feedsLines = feedsLines
            self.columns = columns
        }
    }

    private let terminal: Terminal
    private var out: [UInt8] = []
    /// The position of the cursor, from 1; nil if unknown.
    private var place: (row: Int, column: Int)?
    /// Whether a character set other than the first may be active.
    private var isSetUnknown = true
    private var pen = Pen()
    /// The range of the parameters in `out`, if it ends with a change of attributes.
    private var attributes: Range<Int>?

    package init(_ terminal: Terminal) { self.terminal = terminal }

    /// Shortens whole screens: everything that ncurses wrote between two waits.
    package mutating func shorten(_ bytes: [UInt8]) -> [UInt8] {
        out.removeAll(keepingCapacity: true)
        attributes = nil
        // If the terminal was resized, its cursor may have moved.
        place = nil
        var at = 0
        while at < bytes.count {
            switch bytes[at] {
            case 0x1B: at = escape(bytes, at)
            case 0x20 where pen.isBare: at = blanks(bytes, at)
            case 0x20..<0x7F:
                put(bytes[at...at])
                advance(1)
                at += 1
            case 0xE2 where Self.isBlock(bytes, at): at = blocks(bytes, at)
            default: at = other(bytes, at)
            }
        }
        return out
    }

    private mutating func put(_ bytes: ArraySlice<UInt8>) {
        attributes = nil
        out += bytes
    }

    private mutating func put(_ text: String) {
        attributes = nil
        out += text.utf8
    }

    // Characters.

    /// After the last column, terminals differ in where the cursor is.
    private mutating func advance(_ cells: Int) {
        guard let place, place.column + cells <= terminal.columns else { return place = nil }
        self.place?.column += cells
    }

    /// U+2500 to U+259F, lines and blocks: always one cell wide and three bytes long.
    private static func isBlock(_ bytes: [UInt8], _ at: Int) -> Bool {
        at + 2 < bytes.count && (0x94...0x96).contains(bytes[at + 1]) && !(bytes[at + 1] == 0x96 && bytes[at + 2] > 0x9F)
    }

    private mutating func blocks(_ bytes: [UInt8], _ at: Int) -> Int {
        let block = bytes[at..<(at + 3)]
        var count = 1
        while at + 3 * count + 2 < bytes.count, bytes[(at + 3 * count)..<(at + 3 * count + 3)] == block { count += 1 }
        let more = "\u{1B}[\(count - 1)b"
        // Not used near the last column, because terminals differ in where a repetition leaves the cursor there.
        let fits = place.map { $0.column + count < terminal.columns } ?? false
        if terminal.repeats, fits, more.utf8.count < 3 * (count - 1) {
            put(block)
            put(more)
        } else {
            put(bytes[at..<(at + 3 * count)])
        }
        advance(count)
        return at + 3 * count
    }

    /// Blanks before an absolute cursor move can be erased instead of written.
    private mutating func blanks(_ bytes: [UInt8], _ at: Int) -> Int {
        let end = bytes[at...].firstIndex { $0 != 0x20 } ?? bytes.count
        let count = end - at
        let erase = "\u{1B}[\(count)X"
        if terminal.erases, erase.utf8.count <= count, Self.placeFollows(bytes, end), let place,
            place.column + count <= terminal.columns
        {
            put(erase)
        } else {
            put(bytes[at..<end])
            advance(count)
        }
        return end
    }

    /// Whether a sequence with row and column follows, `CSI row ; column H`.
    private static func placeFollows(_ bytes: [UInt8], _ at: Int) -> Bool {
        guard bytes[at...].starts(with: [0x1B, 0x5B]), let end = bytes[(at + 2)...].firstIndex(where: { $0 >= 0x40 }) else {
            return false
        }
        return bytes[end] == UInt8(ascii: "H") && figures(bytes[(at + 2)..<end])?.count == 2
    }

    private mutating func other(_ bytes: [UInt8], _ at: Int) -> Int {
        put(bytes[at...at])
        switch bytes[at] {
        case 0x08: place = place.flatMap { $0.column > 1 ? ($0.row, $0.column - 1) : nil }
        case 0x0D: place?.column = 1
        // The width of other characters is not known here.
        default: place = nil
        }
        return at + 1
    }

    // Sequences.

    private mutating func escape(_ bytes: [UInt8], _ at: Int) -> Int {
        if bytes[at...].starts(with: [0x1B, 0x28, 0x42]) { return skipSet(bytes, at) }
        guard at + 1 < bytes.count, bytes[at + 1] == 0x5B, let end = bytes[(at + 2)...].firstIndex(where: { $0 >= 0x40 }) else {
            // After another kind of sequence, complete or not, the cursor position is unknown.
            place = nil
            isSetUnknown = isSetUnknown || at + 1 < bytes.count && bytes[at + 1] == 0x28
            put(bytes[at...at])
            return at + 1
        }
        let figures = Self.figures(bytes[(at + 2)..<end])
        switch (bytes[end], figures) {
        case (UInt8(ascii: "m"), let figures?): attribute(bytes[(at + 2)..<end], figures)
        case (UInt8(ascii: "H"), let to?) where to.count == 2: move((to[0], to[1]), bytes[at...end])
        case (UInt8(ascii: "d"), let to?) where to.count == 1: move(place.map { (to[0], $0.column) }, bytes[at...end])
        case (UInt8(ascii: "G"), let to?) where to.count == 1:
            let sideways = place.map { Self.sideways($0.column, to[0]) }
            if let sideways, sideways.utf8.count < end + 1 - at { put(sideways) } else { put(bytes[at...end]) }
            place?.column = to[0]
        case (UInt8(ascii: "K"), _?), (UInt8(ascii: "X"), _?): put(bytes[at...end])
        default:
            put(bytes[at...end])
            place = nil
        }
        return end + 1
    }

    /// The parameters of a sequence; nil if it contains anything else.
    private static func figures(_ bytes: ArraySlice<UInt8>) -> [Int]? {
        var figures = [0]
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard figures[figures.count - 1] < 100_000 else { return nil }
                figures[figures.count - 1] = figures[figures.count - 1] * 10 + Int(byte - UInt8(ascii: "0"))
            case UInt8(ascii: ";"): figures.append(0)
            default: return nil
            }
        }
        return figures
    }

    /// Drops `ESC ( B` before a change of attributes, except the first, which may have an effect.
    private mutating func skipSet(_ bytes: [UInt8], _ at: Int) -> Int {
        if isSetUnknown || !bytes[(at + 3)...].starts(with: [0x1B, 0x5B]) {
            isSetUnknown = false
            put(bytes[at..<(at + 3)])
        }
        return at + 3
    }

    /// How many parameters a change of attributes may have; every terminal takes at least this many.
    private static let mostFigures = 16

    /// Merges consecutive changes of attributes.
    private mutating func attribute(_ bytes: ArraySlice<UInt8>, _ values: [Int]) {
        var figures = bytes
        // No reset is needed if nothing is set.
        if pen.isPlain, values.count > 1, bytes.starts(with: [UInt8(ascii: "0"), UInt8(ascii: ";")]) {
            figures = bytes.dropFirst(2)
        }
        pen.take(values)
        guard let before = attributes,
            (out[before] + figures).count(where: { $0 == UInt8(ascii: ";") }) + 2 <= Self.mostFigures
        else {
            out += [0x1B, 0x5B]
            let start = out.count
            out += figures
            attributes = start..<out.count
            out.append(UInt8(ascii: "m"))
            return
        }
        out.removeLast()
        if values.first == 0, figures.count == bytes.count {
            // A reset cancels the change just before it.
            out.removeSubrange(before)
        } else {
            out.append(UInt8(ascii: ";"))
        }
        out += figures
        attributes = before.lowerBound..<out.count
        out.append(UInt8(ascii: "m"))
    }

    /// Moves the cursor; `new` is nil if only the row is given and the column is unknown.
    private mutating func move(_ new: (row: Int, column: Int)?, _ bytes: ArraySlice<UInt8>) {
        if terminal.feedsLines, let place, let new, new.row == place.row + 1,
            case let sideways = Self.sideways(place.column, new.column), sideways.utf8.count + 1 < bytes.count
        {
            put("\n" + sideways)
        } else {
            put(bytes)
        }
        place = new
    }

    private static func sideways(_ from: Int, _ to: Int) -> String {
        if to == from { return "" }
        if to == 1 { return "\r" }
        if to > from { return "\u{1B}[\(to - from == 1 ? "" : String(to - from))C" }
        return from - to <= 4 ? String(repeating: "\u{8}", count: from - to) : "\u{1B}[\(from - to)D"
    }
}

/// What `CSI … m` has set, as far as it matters here.
private struct Pen {
    /// Unknown until the first reset.
    private var isKnown = false
    private var hasBackground = false
    /// Reverse or underline: visible on a blank.
    private var isOnBlanks = false
    private var hasMore = false

    /// No attributes and no colours.
    var isPlain: Bool { isKnown && !hasBackground && !isOnBlanks && !hasMore }
    /// A blank shows only the terminal's own background.
    var isBare: Bool { isKnown && !hasBackground && !isOnBlanks }

    mutating func take(_ figures: [Int]) {
        for figure in figures {
            switch figure {
            case 0: self = Pen(isKnown: true)
            case 1, 2, 22, 30...37, 39, 90...97: hasMore = true
            case 4, 7: isOnBlanks = true
            case 40...47, 100...107: hasBackground = true
            case 49: hasBackground = false
            // Other values are not tracked, nor is anything after them.
            default:
                isKnown = false
                return
            }
        }
    }
}
