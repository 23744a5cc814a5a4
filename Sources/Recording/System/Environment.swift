internal import Glibc

/// The environment variables of the program.
package enum Environment {
    /// The variables that determine where recordings are kept.
    package static func current() -> [String: String] {
        var variables: [String: String] = [:]
        for name in ["XDG_STATE_HOME", "HOME"] {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return variables
    }
}
