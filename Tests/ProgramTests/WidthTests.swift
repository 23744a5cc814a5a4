import CVterm
import Console
import Testing
import TextLayout

extension ProgramTests {
    /// The console's own table of widths against what draws its screens: a terminal, and the C library that ncurses
    /// asks.
    @Suite struct WidthTests {
        /// The cells by which libvterm moves its cursor for a scalar behind a letter.
        private func terminalWidth(_ scalar: Unicode.Scalar) -> Int {
            let terminal = VirtualTerminal(columns: 10, rows: 1)
            terminal.feed(Array("a\(Character(scalar))".utf8))
            return terminal.picture.cursor.column - 1
        }

        private static func scalars(_ ranges: ClosedRange<UInt32>...) -> [Unicode.Scalar] {
            ranges.flatMap { $0.compactMap { Unicode.Scalar($0) } }
                .filter { ![.unassigned, .control, .surrogate].contains($0.properties.generalCategory) }
        }

        /// What a show's texts are likely to hold.
        static let letters = scalars(
            0x20...0x7E, 0xA1...0xAC, 0xAE...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x482, 0x48A...0x52F,
            0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF)
        static let eastAsian = scalars(
            0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3105...0x312F, 0x4E00...0x9FFC, 0xAC00...0xD7A3,
            0xF900...0xFA6D, 0xFF01...0xFF5E, 0xFF61...0xFF9F)
        static let signs =
            scalars(0x2190...0x2193, 0x2500...0x259F, 0x25A0...0x25FC, 0x2713...0x2713, 0x23CE...0x23CE)
            + "▶✓‒◆●‖…█▓▒░│─→·“”‘’–—▸↑↓×±▼▲⏎−".unicodeScalars
        static let emoji = Array("🎉🎤🎬🎵🎶🔴👏💡📷🎥🔊⏰⌛✅❌❓❗⭐🏆🙂😀🥁🚪".unicodeScalars)
        /// Those that came with Unicode 12 and later. libvterm 0.3 keeps a table of Unicode 11 and draws them narrow;
        /// the C library, and with it ncurses and most terminals, has them wide, and so has the console.
        static let youngEmoji = Array("🟢🟡🟥🪑🪄".unicodeScalars)

        /// By name, so that a report does not list them all.
        static let all = ["letters": letters, "East Asian": eastAsian, "signs": signs, "emoji": emoji]

        @Test(arguments: all.keys.sorted())
        func widthsAreThoseOfTheTerminalAndTheCLibrary(name: String) throws {
            let scalars = try #require(Self.all[name])
            let byLibrary = scalars.filter { CellWidth.of($0) != Int(cv_width($0.value)) }
            #expect(byLibrary.isEmpty, "the C library: \(byLibrary.prefix(40).map(Self.name))")
            let byTerminal = scalars.filter { CellWidth.of($0) != terminalWidth($0) }
            #expect(byTerminal.isEmpty, "the terminal: \(byTerminal.prefix(40).map(Self.name))")
        }

        @Test func emojiYoungerThanTheTerminalAreAsWideAsTheCLibraryHasThem() {
            for scalar in Self.youngEmoji { #expect(CellWidth.of(scalar) == Int(cv_width(scalar.value)), "\(scalar)") }
        }

        private static func name(_ scalar: Unicode.Scalar) -> String {
            "U+\(String(scalar.value, radix: 16)) console \(CellWidth.of(scalar)) library \(cv_width(scalar.value))"
        }
    }
}
