/// The views that people sit at: the help of their keys, and what only one of them says.
package protocol ViewPhrases: Sendable {
    // The help of the keys 1 to 6

    var stageManagerHelp: String { get }
    var directorHelp: String { get }
    var presenterHelp: String { get }
    var cueSheetHelp: String { get }
    var logHelp: String { get }
    var backstageHelp: String { get }

    // Backstage

    /// Over the list: whom it is for, and the key by which they say that they have seen it.
    func waiting(for names: String, key: String) -> String
    func waitingForAll(key: String) -> String
    var nothingToWaitFor: String { get }
    /// It has moved since they last looked.
    func earlier(by span: String) -> String
    func later(by span: String) -> String

    // The log

    var nothingHappened: String { get }
    /// The log is scrolled back: so many lines are below.
    func newer(_ count: Int) -> String
}
