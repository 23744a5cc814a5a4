/// Why what was typed is no command, or a file of keys is wrong. Commands, their arguments and examples stay as they are.
package protocol CommandFaultPhrases: Sendable {
    // Commands

    var empty: String { get }
    /// `nearest` is a command that was probably meant.
    func unknownCommand(_ word: String, nearest: String?) -> String
    func missing(usage: String) -> String
    func tooMuch(_ text: String, usage: String) -> String
    func notALength(_ text: String) -> String
    func notATime(_ text: String) -> String
    /// The moment of a cue.
    func notAMoment(_ text: String) -> String
    func notASide(_ text: String) -> String
    func notACueCall(_ text: String) -> String
    func notASegmentText(_ text: String) -> String
    func notACueField(_ text: String) -> String

    // The file of keys

    func unknownAction(_ name: String, nearest: String?) -> String
    func unknownKey(_ name: String, nearest: String?) -> String
    func keyIsTaken(_ name: String, by action: String) -> String
    func actionHasNoKey(_ action: String) -> String
}
