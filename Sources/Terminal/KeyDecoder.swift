import Console
import Timeline

/// Decodes keys from the bytes of a terminal. It uses no terminal and no clock of its own.
///
/// ncurses finds the terminal's known keys; characters are decoded here. The wide input of ncurses would swallow the bytes after an
/// invalid UTF-8 byte, even a GO, and would lose a character that arrives in two pieces over a slow line.
struct KeyDecoder {
    enum Token: Equatable {
        case byte(UInt8)
        case key(Key)
        case pasteBegins, pasteEnds
        /// No more input at present.
        case nothing
    }

    private enum Phase {
        case plain
        /// After ESC, which is a key by itself unless a sequence follows.
        case escape
        /// In an unknown sequence, with the number of bytes it may still have.
        case sequence(Int)
        /// Between the brackets of a paste, with the time of its last piece in nanoseconds.
        case paste(String.UnicodeScalarView, at: Int64)
    }

    private var phase = Phase.plain
    private var letter = LetterDecoder()

    /// - Parameter isUTF8: whether the terminal uses UTF-8; otherwise each byte is a character of the C library's locale.
    init(isUTF8: Bool = true) { letter.isUTF8 = isUTF8 }

    /// The longest paste that is kept, in scalars; the rest is discarded.
    static let longestPaste = Limit.Terminal.paste
    /// A paste arrives in pieces over a slow line. If nothing arrives for this long, in nanoseconds, its closing bracket is lost
    /// and the following input was typed.
    static let pasteTimeoutNs: Int64 = 2_000_000_000
    private static let longestSequence = Limit.Terminal.sequence

    /// Processes a token at a time in nanoseconds.
    ///
    /// - Returns: the completed keys, usually one or none.
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

    /// A lone ESC is a key, and what follows at once is another one, so a GO after it is never lost. Only an unknown sequence (`ESC
    /// [ … letter`, `ESC O letter`) is dropped as a whole, so that its letters do not count as commands.
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
        // These bytes end any sequence: ⏎ counts, and another ESC starts a new sequence.
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
        if now - last > Self.pasteTimeoutNs {
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
        // Release the phase's copy first, so that the text is not copied for each byte.
        phase = .plain
        phase = .paste(text, at: now)
        return []
    }
}
