/// What calls say beside their results: why they refuse something, and what there is to know. Names of files come in as they
/// are to be shown.
package protocol CallPhrases: Sendable {
    // Arguments.
    func tooManyArguments(_ count: Int, limit: Int) -> String
    /// - Parameter number: from 1.
    func argumentTooLong(number: Int, bytes: Int, limit: Int) -> String
    func tooManyRecordings(_ count: Int, limit: Int) -> String
    /// - Parameters:
    ///   - option: such as `--strip`.
    ///   - format: a value of `--as`.
    func optionGoesWith(_ option: String, format: String) -> String
    func speedOutOfRange(_ speed: Double) -> String
    func noSegment(_ id: String, nearest: String?) -> String
    func segmentsBackwards(from: String, to: String) -> String

    // Files.
    func isFolder(_ name: String) -> String
    func isNoPlainFile(_ name: String) -> String
    func exists(_ name: String) -> String
    func changedMeanwhile(_ name: String) -> String
    func standardOutput(_ why: String) -> String

    // Shows.
    func hasWarnings(_ name: String, count: Int) -> String
    func isFaultless(_ name: String) -> String
    var cannotBeRead: String { get }
    func line(_ number: Int, _ fault: String) -> String
    func cannotBeAFile(because why: String?) -> String
    /// - Parameter ids: some of them, with commas between.
    func droppedCuesAreKept(_ ids: String) -> String

    // Recordings.
    func isThereAlready(_ name: String) -> String
    func isSimulated(_ name: String) -> String
    func isOfAnotherShow(_ name: String, _ show: String, not asked: String) -> String
    func areOfTwoShows(_ one: String, _ other: String) -> String
    func recording(_ path: String) -> String
    /// The console was left before anything happened; its recording was removed.
    var nothingRecorded: String { get }
    // Under a list of those there are.
    func noRecordingNamed(_ name: String) -> String
    func noShowNamed(_ name: String) -> String
    func nothingNamed(_ name: String) -> String
    func nothingToWatch(_ name: String) -> String
    /// Under a list of those with such a name.
    func severalAreNamed(_ name: String) -> String
    /// - Parameter text: the time, such as `Sat 08:00`.
    func weekdayNeedsDate(_ text: String) -> String
    var nameAShow: String { get }
    var nameARecording: String { get }
    var nameAShowOrRecording: String { get }
    /// Asks for a number of the list.
    func whichOne(of count: Int) -> String
    var recordingHasNoExcerpt: String { get }
    func goOnWith(_ path: String) -> String
    func anotherToResume(_ path: String) -> String
    func noneUnfinished(in folder: String) -> String
    func notSaved(_ count: Int, _ why: String) -> String
    var diskDoesNotAnswer: String { get }
}
