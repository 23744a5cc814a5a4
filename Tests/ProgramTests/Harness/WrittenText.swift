/// What a program wrote to a terminal, taken apart: the sequences that ncurses draws with, and text. Whatever else a
/// terminal would obey is a stray.
struct WrittenText {
    /// Sequences, control characters and invisible directions that have no business there, readable.
    private(set) var strays: [String] = []

    init(_ bytes: [UInt8]) {
        var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            switch scalar.value {
            case 0x1B: takeSequence(&scalars)
            // Line feed, carriage return, backspace, bell, tab; the two shifts between character sets.
            case 0x07...0x0A, 0x0D, 0x0E, 0x0F: break
            case 0...0x1F, 0x7F...0x9F: strays.append(Self.named(scalar))
            default: if Self.isDirection(scalar) { strays.append(Self.named(scalar)) }
            }
        }
    }

    /// `ESC [ … letter` that moves, clears, colours or sets a mode; two character sets; the two keypad modes.
    private mutating func takeSequence(_ scalars: inout Substring.UnicodeScalarView) {
        let first = scalars.popFirst()
        switch first {
        case "[":
            var body = ""
            while let next = scalars.popFirst() {
                body.unicodeScalars.append(next)
                if (0x40...0x7E).contains(next.value) { break }
            }
            if !Self.draws(body) { strays.append("ESC [ \(body)") }
        case "(", ")":
            let set = scalars.popFirst()
            if set != "B" && set != "0" { strays.append("ESC ( \(set.map(Self.named) ?? "")") }
        case "=", ">", "7", "8", "M": break
        default: strays.append("ESC \(first.map(Self.named) ?? "")")
        }
    }

    /// Figures, a question mark before them at most, and one of these letters.
    private static func draws(_ body: String) -> Bool {
        if body == "!p" { return true }
        // Where the cursor is, asked once.
        if body == "6n" { return true }
        let figures = body.dropLast().drop { $0 == "?" }
        return body.last.map("ABCDEFGHJKLMPSTXZ@bdfghlmrt".contains) == true && body.count - figures.count <= 2
            && figures.allSatisfy { $0 == ";" || ("0"..."9").contains($0) }
    }

    private static func isDirection(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0x2028, 0x2029, 0xFEFF: true
        default: false
        }
    }

    private static func named(_ scalar: Unicode.Scalar) -> String {
        "U+" + String(scalar.value, radix: 16, uppercase: true)
    }

    /// What in a text that was printed, to no terminal, one would obey: nothing but the line feed may be there.
    static func strays(printed text: String) -> [String] {
        text.unicodeScalars
            .filter { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || isDirection($0)) }.map(named)
    }
}
