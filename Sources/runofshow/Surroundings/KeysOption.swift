import ArgumentParser
import Console
import Glibc
import Phrases
import Screens
import ShowFile
import Timeline

/// The keys: from a file, or the standard ones.
struct KeysOption: ParsableArguments {
    @Option(
        name: .customLong("keys"),
        help: .phrase(\.keyFile),
        completion: .file(extensions: ["yaml", "yml"]))
    var file: String?

    /// Loads the keymap, or prints all mistakes of the file on standard error.
    func load() throws(ExitCode) -> Keymap {
        if file == "standard" { return Keymap() }
        guard let path = file ?? Self.usual() else { return Keymap() }
        let read = KeyFile(try InputFile.read(path, limit: KeyFile.bytes))
        let (keymap, mistakes) = Keymap.standard(
            with: read.entries.map { KeyAssignment($0.action.text, $0.keys.map(\.text)) })
        guard mistakes.isEmpty, read.diagnostics.isEmpty else {
            for line in Self.lines(mistakes, read, path) { Failure.say(line) }
            throw Failure.badInput
        }
        return keymap
    }

    /// In the format of a show file's errors, sorted by position: YAML errors together with wrong keys.
    private static func lines(_ mistakes: [KeyMistake], _ file: KeyFile, _ path: String) -> [String] {
        let placed =
            file.diagnostics.map { (line: $0.line, column: $0.column, text: $0.text(file: path, Speech.phrases)) }
            + mistakes.map { mistake in
                let entry = file.entries[mistake.assignment]
                let word = mistake.key.map { entry.keys[$0] } ?? entry.action
                let message = SafeText.make(Speech.words.fault(mistake.fault), limit: 400)
                let text = "\(SafeText.make(path, limit: 300)):\(word.line):\(word.column): error: \(message)"
                return (word.line, word.column, text)
            }
        return placed.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.map(\.text)
    }

    /// `$XDG_CONFIG_HOME/runofshow/keys.yaml`, or `~/.config/runofshow/keys.yaml`; nil if the file does not exist.
    private static func usual() -> String? {
        func variable(_ name: String) -> String? {
            getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
        }
        guard let folder = variable("XDG_CONFIG_HOME") ?? variable("HOME").map({ $0 + "/.config" }) else { return nil }
        let path = folder + "/runofshow/keys.yaml"
        return InputFile.exists(path) ? path : nil
    }
}
