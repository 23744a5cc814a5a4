/// The languages that people are spoken to in. Commands, ids and the keys of files are the same in both.
package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case vietnamese = "vi"

    /// The text in this language. Both stand side by side, so that one without its counterpart does not compile.
    package func say(_ english: @autoclosure () -> String, _ vietnamese: @autoclosure () -> String) -> String {
        switch self {
        case .english: english()
        case .vietnamese: vietnamese()
        }
    }
}
