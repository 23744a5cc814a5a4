import Console
import Timeline

/// Makes keys of what a terminal sends, byte by byte. It touches no terminal and knows no time but what it is told.
///
/// ncurses finds the keys that the terminal is known to have; letters are put together here. Its own wide reading takes
/// whatever comes behind a byte that is no UTF-8 for a part of it, a GO among it, and lets go of a letter that comes in
/// two pieces, as it does over a slow line.
struct KeyDecoder {
    enum Token: Equatable {
        case byte(UInt8)
        case key(Key)
        case pasteBegins, pasteEnds
        /// Nothing more is there at present.
        case nothing
    }

    private enum Phase {
        case plain
        /// After ESC, which is a key of its own unless something belongs to it.
        case escape
        /// In a sequence that nobody knows, with so many bytes that it may still have.
        case sequence(Int)
        /// Between the brackets of a paste; when its last piece came, in nanoseconds.
        case paste(String.UnicodeScalarView, at: Int64)
    }

    private var phase = Phase.plain
    private var letter = LetterDecoder()

    /// - Parameter isUTF8: whether the terminal's letters are; else each byte is one, as the C library has it.
    init(isUTF8: Bool = true) { letter.isUTF8 = isUTF8 }

    /// The longest paste that is kept, in scalars; the rest is read and let go.
    static let longestPaste = Limit.Terminal.paste
    /// A paste comes in pieces where the line is slow; where nothing comes for so long, in nanoseconds, its closing
    /// bracket is lost, and what comes then is typed.
    static let pastePatience: Int64 = 2_000_000_000
    private static let longestSequence = Limit.Terminal.sequence

    /// Takes what came, at a time in nanoseconds.
    /// - Returns: the keys that it completes, mostly one or none.
    mutating func take(_ token: Token, at now: Int64) -> [Key] {
        switch phase {
        case .plain: return typed(token, now)
        case .escape: return afterEscape(token, now)
        case .sequence(let left): return inSequence(token, left, now)
        case .paste(let text, let last): return pasted(token, text, last, now)
        }
    }

    private mutating func typed(_ token: Token, _ now: Int64) -> [Key] {
        switch token {
        case .nothing: return []
        case .byte(let byte):
            return letter.take(byte).flatMap { letter in
                guard case .scalar(let scalar) = letter else { return [Key.unknown] }
                if scalar == "\u{1B}" {
                    phase = .escape
                    return []
                }
                return [Self.key(scalar)]
            }
        case .key(let key): return letter.end() + [key]
        case .pasteBegins:
            phase = .paste(.init(), at: now)
            return letter.end()
        case .pasteEnds: return letter.end() + [.unknown]
        }
    }

    private static func key(_ scalar: Unicode.Scalar) -> Key {
        switch scalar.value {
        case 9: .tab
        case 10, 13: .enter
        case 127: .backspace
        case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        case 0...31, 128...159: .unknown
        default: scalar.properties.isNoncharacterCodePoint ? .unknown : .character(Character(scalar))
        }
    }

    /// A lone ESC is a key, and what follows it at once is one of its own: a GO is never lost behind it. Only a
    /// sequence that nobody knows (`ESC [ … letter`, `ESC O letter`) goes whole, so that its letters are not taken
    /// for commands.
    private mutating func afterEscape(_ token: Token, _ now: Int64) -> [Key] {
        if token == .byte(UInt8(ascii: "[")) || token == .byte(UInt8(ascii: "O")) {
            phase = .sequence(Self.longestSequence)
            return []
        }
        phase = .plain
        return [.escape] + typed(token, now)
    }

    private mutating func inSequence(_ token: Token, _ left: Int, _ now: Int64) -> [Key] {
        guard case .byte(let byte) = token else {
            phase = .plain
            return [.unknown] + typed(token, now)
        }
        switch byte {
        // No sequence goes on beyond these: ⏎ counts, and another ESC begins anew.
        case ..<0x20:
            phase = .plain
            return [.unknown] + typed(token, now)
        case 0x20..<0x40 where left > 1, 0x7F... where left > 1:
            phase = .sequence(left - 1)
            return []
        default:
            phase = .plain
            return [.unknown]
        }
    }

    private mutating func pasted(
        _ token: Token, _ text: String.UnicodeScalarView, _ last: Int64, _ now: Int64
    ) -> [Key] {
        if token == .nothing { return [] }
        if now - last > Self.pastePatience {
            phase = .plain
            letter = LetterDecoder(isUTF8: letter.isUTF8)
            return [.paste(String(text))] + typed(token, now)
        }
        var text = text
        if case .byte(let byte) = token {
            for case .scalar(let scalar) in letter.take(byte) where text.count < Self.longestPaste { text.append(scalar) }
        } else if token == .pasteEnds {
            phase = .plain
            _ = letter.end()
            return [.paste(String(text))]
        }
        // Let go of before it is changed, so that it is not copied for each byte.
        phase = .plain
        phase = .paste(text, at: now)
        return []
    }
}
