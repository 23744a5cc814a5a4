/// Why there is no console in this terminal.
package protocol TerminalPhrases: Sendable {
    var notATerminal: String { get }
    var noName: String { get }
    func unusable(_ name: String) -> String
    /// The same, to somebody who typed the program's name alone.
    func startScreen(_ problem: String) -> String
}
