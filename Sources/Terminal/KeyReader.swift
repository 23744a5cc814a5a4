import CLinux
import CNcurses
import Console
import Glibc

/// Keys from ncurses: characters, function keys, and what is pasted between the terminal's brackets.
struct KeyReader {
    // Codes beyond those that ncurses gives out itself.
    private static let pasteBegins: Int32 = 0x2000
    private static let pasteEnds: Int32 = 0x2001

    static func prepare() {
        define_key("\u{1B}[200~", pasteBegins)
        define_key("\u{1B}[201~", pasteEnds)
    }

    /// What has come of a paste whose closing bracket has not.
    private var pasted: String.UnicodeScalarView?
    private var pastedAt: Int64 = 0

    /// The next key that is there, or nil. A paste is one key, when it has come whole.
    mutating func next(_ window: UnsafeMutablePointer<WINDOW>) -> Key? {
        var code = wint_t()
        while true {
            let kind = wget_wch(window, &code)
            if kind == ERR { return nil }
            if pasted != nil {
                guard let key = goOnPasting(kind, code, window) else { continue }
                return key
            }
            if kind == KEY_CODE_YES, Int32(bitPattern: code) == Self.pasteBegins {
                (pasted, pastedAt) = (.init(), cs_now(CLOCK_MONOTONIC))
                continue
            }
            return kind == KEY_CODE_YES ? Self.function(Int32(bitPattern: code)) : Self.key(code, window)
        }
    }

    private static func function(_ code: Int32) -> Key {
        switch code {
        case ROS_KEY_UP: .up
        case ROS_KEY_DOWN: .down
        case ROS_KEY_LEFT: .left
        case ROS_KEY_RIGHT: .right
        case ROS_KEY_PPAGE: .pageUp
        case ROS_KEY_NPAGE: .pageDown
        case ROS_KEY_HOME: .home
        case ROS_KEY_END: .end
        case ROS_KEY_BACKSPACE: .backspace
        case ROS_KEY_DC: .delete
        case ROS_KEY_BTAB: .backtab
        case ROS_KEY_ENTER: .enter
        default: .unknown
        }
    }

    private static func key(_ code: wint_t, _ window: UnsafeMutablePointer<WINDOW>) -> Key {
        switch code {
        case 9: return .tab
        case 10, 13: return .enter
        case 27: return afterEscape(window)
        case 127: return .backspace
        case 1...26:
            return .control(Character(Unicode.Scalar(UInt8(code) + 0x60)))
        default:
            guard let scalar = Unicode.Scalar(code), !scalar.properties.isNoncharacterCodePoint, code >= 32 else {
                return .unknown
            }
            return .character(Character(scalar))
        }
    }

    /// A lone ESC is a key, and what follows it at once is one of its own: a GO is never lost behind it. Only a
    /// sequence that nobody knows (`ESC [ … letter`, `ESC O letter`) goes whole, so that its letters are not taken
    /// for commands.
    private static func afterEscape(_ window: UnsafeMutablePointer<WINDOW>) -> Key {
        var code = wint_t()
        guard wget_wch(window, &code) != ERR else { return .escape }
        guard code == 0x5B || code == 0x4F else {
            unget_wch(wchar_t(bitPattern: code))
            return .escape
        }
        for _ in 0..<32 {
            guard wget_wch(window, &code) != ERR, !(0x40...0x7E).contains(code) else { break }
        }
        return .unknown
    }

    /// The longest paste that is kept, in characters; the rest is read and let go.
    private static let longestPaste = 4096
    /// A paste comes in pieces where the line is slow; where nothing comes for so long, in nanoseconds, its closing
    /// bracket is lost, and what comes then is typed.
    private static let pastePatience: Int64 = 2_000_000_000

    /// Takes a piece of a paste.
    /// - Returns: the paste, where that was its end.
    private mutating func goOnPasting(_ kind: Int32, _ code: wint_t, _ window: UnsafeMutablePointer<WINDOW>) -> Key? {
        let now = cs_now(CLOCK_MONOTONIC)
        let isLost = now - pastedAt > Self.pastePatience
        pastedAt = now
        if isLost {
            if kind == KEY_CODE_YES { ungetch(Int32(bitPattern: code)) } else { unget_wch(wchar_t(bitPattern: code)) }
        } else if kind != KEY_CODE_YES {
            if let count = pasted?.count, count < Self.longestPaste, let scalar = Unicode.Scalar(code) {
                pasted?.append(scalar)
            }
            return nil
        } else if Int32(bitPattern: code) != Self.pasteEnds {
            return nil
        }
        defer { pasted = nil }
        return .paste(String(pasted ?? .init()))
    }
}
