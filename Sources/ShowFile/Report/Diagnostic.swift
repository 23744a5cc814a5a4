package import Phrases
internal import Timeline

/// One fault of a show file, and where it stands.
package struct Diagnostic: Sendable, Equatable {
    package enum Severity: String, Sendable {
        /// The show does not load.
        case error
        /// The show loads; somebody should look at it.
        case warning
    }

    /// From 1.
    package var line: Int
    /// From 1, in characters.
    package var column: Int
    package var fault: Fault

    package init(line: Int, column: Int, fault: Fault) {
        self.line = line
        self.column = column
        self.fault = fault
    }

    package var severity: Severity { fault.isWarning ? .warning : .error }
    /// On one line, with nothing in it that could act on a terminal.
    package func message(_ phrases: Phrases) -> String { SafeText.make(fault.phrase(phrases)) }

    /// `shows/gala.yaml:12:5: error: …`, the way compilers write it. What editors look for in it, the place and the
    /// severity, is the same in all languages.
    package func text(file: String, _ phrases: Phrases = .english) -> String {
        "\(SafeText.make(file)):\(line):\(column): \(severity.rawValue): \(message(phrases))"
    }
}
