import CLinux
import CNcurses
import Console
import Glibc

/// Keys from ncurses: characters, function keys and bracketed paste.
struct KeyReader {
    // Codes beyond those of ncurses.
    private static let pasteBegins: Int32 = 0x2000
    private static let pasteEnds: Int32 = 0x2001
    private static let blocksRepeat: Int32 = 0x2002
    private static let blocksDoNot: Int32 = 0x2003

    /// Makes the terminal deliver every key at once and unchanged.
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

    /// Draws a block, repeats it twice, asks for the cursor position, and erases everything.
    ///
    /// Terminals with the same name do not all do what its description says: some cannot repeat, and some repeat only one-byte
    /// characters. The block is in the second row because a reply from the first row looks like a function key.
    static let repeatQuestion = Array("\u{1B}[2;1H█\u{1B}[2b\u{1B}[6n\u{1B}[2;1H   \u{1B}[H".utf8)

    /// The terminal has proved that it repeats a block.
    private(set) var isRepeating = false

    private var decoder: KeyDecoder
    private var waiting: ArraySlice<Key> = []
    /// The key before, if nothing was waited for since.
    private var previous: Key?
    /// Nanoseconds on a clock that cannot be set.
    var now: () -> Int64 = { cs_now(CLOCK_MONOTONIC) }

    init(isUTF8: Bool) { decoder = KeyDecoder(isUTF8: isUTF8) }

    /// The next available key, or nil. A complete paste is one key.
    mutating func next(_ window: UnsafeMutablePointer<WINDOW>) -> Key? {
        while waiting.isEmpty {
            let code = wgetch(window)
            // A change of size is not a key.
            if code == ROS_KEY_RESIZE || code == Self.blocksDoNot { continue }
            if code == Self.blocksRepeat {
                isRepeating = true
                continue
            }
            waiting = decoder.take(Self.token(code), at: now())[...]
            if code == ERR, waiting.isEmpty {
                previous = nil
                return nil
            }
        }
        let key = waiting.removeFirst()
        defer { previous = key }
        return key.after(previous)
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
