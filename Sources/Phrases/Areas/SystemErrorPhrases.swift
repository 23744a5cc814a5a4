/// What the system's error numbers mean, in clauses without a full stop: `cannot be written: the disk is full.`
package protocol SystemErrorPhrases: Sendable {
    var diskFull: String { get }
    var quotaUsedUp: String { get }
    var readOnly: String { get }
    var device: String { get }
    var notAllowed: String { get }
    var missing: String { get }
    var noFolder: String { get }
    var tooLarge: String { get }
    var tooManyFiles: String { get }
    var nameTooLong: String { get }
    var unreadable: String { get }
    /// - Parameter text: the system's own words, in English.
    func other(_ number: Int, _ text: String) -> String
}
