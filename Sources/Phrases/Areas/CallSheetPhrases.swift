/// A call sheet on paper. Times and names come in as they are to be shown.
package protocol CallSheetPhrases: Sendable {
    /// Below the title: whom the page is made for.
    func isFor(_ names: String) -> String
    /// The time of the first segment on the page.
    func first(_ time: String) -> String
    var contacts: String { get }
    func onAir(_ title: String, _ on: String, _ off: String) -> String
    /// The heading of the column of cues.
    var cues: String { get }
    func until(_ time: String) -> String
    /// In place of a time.
    var reserve: String { get }
    /// In place of a length.
    var open: String { get }
}
