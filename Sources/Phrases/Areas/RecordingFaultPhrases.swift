/// Why a recording cannot be opened, made or gone on with: a sentence each, and what can be done about it where something can.
/// Names of files come in as they are to be shown.
package protocol RecordingFaultPhrases: Sendable {
    func missing(_ name: String) -> String
    func isFolder(_ name: String) -> String
    func isNoFile(_ name: String) -> String
    func isLink(_ name: String) -> String
    func noPermission(_ name: String) -> String
    func empty(_ name: String) -> String
    func notARecording(_ name: String) -> String
    func cutInHeader(_ name: String) -> String
    /// - Parameters:
    ///   - version: of the format.
    ///   - known: the version that this program reads.
    ///   - program: the version of the program that wrote it.
    func newerVersion(_ name: String, version: Int, known: Int, program: String?) -> String
    func tooLarge(_ name: String) -> String
    func damagedShow(_ name: String, _ damage: String) -> String
    func damaged(_ name: String, line: Int, _ damage: String) -> String
    /// A line records an event of a newer program.
    func unknownEvent(_ name: String, line: Int, event: String) -> String
    func beingWritten(_ name: String, by who: String) -> String
    func alreadyThere(_ name: String) -> String
    func changed(_ name: String) -> String
    func replaced(_ name: String) -> String
    func cannotRead(_ name: String, _ why: String) -> String
    func cannotWrite(_ name: String, _ why: String) -> String
    func cannotMakeFolder(_ name: String, _ why: String) -> String
    var noHome: String { get }
}
