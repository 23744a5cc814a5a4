/// What `export` and `import --into` say beside the file and the difference. Names of files, ids and keys of show files come in
/// as they are to be shown.
package protocol ExportPhrases: Sendable {
    // What a format does not hold

    /// - Parameter keys: of a show file, with commas between.
    func notHeld(_ format: String, _ thing: String, keys: String) -> String
    var show: String { get }
    func part(_ id: String) -> String
    func segment(_ id: String) -> String
    func cue(_ id: String) -> String

    // Why nothing is written

    var noDate: String { get }
    func nothingFor(_ names: String) -> String
    func tooManyRows(limit: Int) -> String
    var cannotWrite: String { get }
    func onlyOfRecording(_ format: String) -> String
    /// - Parameter formats: with commas between.
    func unknownFormat(_ name: String, formats: String) -> String
    func binaryToTerminal(_ format: String) -> String

    // A later revision of a sheet

    func newInSheet(_ titles: String) -> String
    func notInSheet(_ titles: String) -> String
    func otherOrder(_ titles: String) -> String
    func upToDate(_ name: String) -> String
    func changed(_ name: String) -> String
    func notChanged(_ name: String) -> String
    func cannotChange(_ name: String, line: Int) -> String
    var toOrInto: String { get }
    var writeNeedsInto: String { get }
}
