import JSON
import ShowFile
import Timeline

extension Diagnostic {
    /// In the form of `check --format json`.
    func tree(file: String) -> JSONTree {
        .object([
            "file": .exact(file), "line": .integer(line), "column": .integer(column), "severity": .string(severity.rawValue),
            "message": .exact(message(Speech.phrases)),
        ])
    }
}
