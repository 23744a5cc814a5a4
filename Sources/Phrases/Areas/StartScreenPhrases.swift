/// The screen that `runofshow` opens without arguments: the shows at hand and the recordings.
package protocol StartScreenPhrases: Sendable {
    // The last line. Names of keys stay as they are

    /// A show is chosen.
    var showKeys: String { get }
    /// A recording that can be resumed.
    var openRecordingKeys: String { get }
    /// A recording that came to its end.
    var endedRecordingKeys: String { get }

    // The lists

    var showsTitle: String { get }
    var recordingsTitle: String { get }
    /// `shows/` is a folder.
    /// In place of a show's fault: a spreadsheet beside the shows.
    var sheet: String { get }
    var noShows: String { get }
    var noRecordings: String { get }

    // A key that is for the other list

    var chooseARecording: String { get }
    var chooseAShow: String { get }
}
