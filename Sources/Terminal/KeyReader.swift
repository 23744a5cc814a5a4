import CLinux
import CNcurses
import Console
import Glibc

/// Keys from ncurses: characters, function keys, and what is pasted between the terminal's brackets.
struct KeyReader {
    // Codes beyond those that ncurses gives out itself.
    private static let pasteBegins: Int32 = 0x2000
    private static let pasteEnds: Int32 = 0x2001
    private static let blocksRepeat: Int32 = 0x2002
    private static let blocksDoNot: Int32 = 0x2003

    /// Has the terminal hand on every key at once and as it is.
    static func prepare(_ window: UnsafeMutablePointer<WINDOW>) {
        raw()
        noecho()
        nonl()
        keypad(window, true)
        nodelay(window, true)
        meta(window, true)
        define_key("\u{1B}[200~", pasteBegins)
        define_key("\u{1B}[201~", pasteEnds)
        define_key("\u{1B}[2;4R", blocksRepeat)
        define_key("\u{1B}[2;2R", blocksDoNot)
    }

    /// Draws a block and has it repeated twice, asks where the cursor is then, and wipes all that away.
    ///
    /// Terminals that are called by one name do not all do what its description says: some do not repeat, some do not
    /// repeat what is more than a byte. In the second row, since an answer from the first looks like a function key.
    static let repeatQuestion = Array("\u{1B}[2;1H█\u{1B}[2b\u{1B}[6n\u{1B}[2;1H   \u{1B}[H".utf8)

    /// The terminal was seen to repeat a block.
    private(set) var isRepeating = false

    private var decoder: KeyDecoder
    private var waiting: ArraySlice<Key> = []
    /// Nanoseconds on a clock that nobody sets.
    var now: () -> Int64 = { cs_now(CLOCK_MONOTONIC) }

    init(isUTF8: Bool) { decoder = KeyDecoder(isUTF8: isUTF8) }

    /// The next key that is there, or nil. A paste is one key, when it has come whole.
    mutating func next(_ window: UnsafeMutablePointer<WINDOW>) -> Key? {
        while waiting.isEmpty {
            let code = wgetch(window)
            // What tells of another size is no key.
            if code == ROS_KEY_RESIZE || code == Self.blocksDoNot { continue }
            if code == Self.blocksRepeat {
                isRepeating = true
                continue
            }
            waiting = decoder.take(Self.token(code), at: now())[...]
            if code == ERR, waiting.isEmpty { return nil }
        }
        return waiting.removeFirst()
    }

    private static func token(_ code: Int32) -> KeyDecoder.Token {
        switch code {
        case ERR: .nothing
        case 0...0xFF: .byte(UInt8(code))
        case pasteBegins: .pasteBegins
        case pasteEnds: .pasteEnds
        default: .key(function(code))
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
}
