import CVterm
import Glibc

/// How a terminal treats what goes through it: lines or single keys, echo or none.
struct TerminalModes: Equatable {
    private let flags: [UInt32]
    private let characters: [UInt8]

    init(of descriptor: Int32) {
        var modes = termios()
        tcgetattr(descriptor, &modes)
        flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
        characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
    }
}
