internal import Glibc
internal import Timeline

/// Who operates a console, as written in a recording: `linh pts/3`.
package enum Who {
    /// The user's name, or number without a name, and the terminal if there is one.
    package static func current() -> String {
        let name = userName()
        guard let terminal = Terminal.of("self") else { return name }
        return "\(name) \(terminal)"
    }

    private static func userName() -> String {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer -> String? in
            guard getpwuid_r(geteuid(), &entry, buffer.baseAddress!, buffer.count, &found) == 0, found != nil,
                let name = entry.pw_name
            else { return nil }
            return String(cString: name)
        }
        return SafeText.make(name ?? "uid \(geteuid())", limit: 60)
    }
}

/// The terminal of a process.
enum Terminal {
    /// `pts/3` or `tty1`; nil if its standard input is no terminal or cannot be read.
    static func of(_ process: String) -> String? {
        guard let link = ProcFile.link("/proc/\(process)/fd/0"),
            link.hasPrefix("/dev/pts/") || link.hasPrefix("/dev/tty")
        else { return nil }
        return SafeText.make(String(link.dropFirst("/dev/".count)), limit: 60)
    }
}
