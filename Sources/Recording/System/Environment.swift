internal import Glibc

/// The variables that the program was started with.
package enum Environment {
    /// Those that say where recordings are kept.
    package static func current() -> [String: String] {
        var variables: [String: String] = [:]
        for name in ["XDG_STATE_HOME", "HOME"] {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return variables
    }
}
