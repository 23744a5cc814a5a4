/// The languages that people are spoken to in. Commands, ids and the keys of files are the same in both.
package enum Language: String, Sendable, CaseIterable {
    case english = "en"
    case vietnamese = "vi"
}
