struct EnglishStartScreen: StartScreenPhrases {
    var showKeys: String { "↑↓ choose   ⏎ or t rehearse   r run live   c check   q leave" }
    var openRecordingKeys: String { "↑↓ choose   ⏎ go on   p replay   o report   q leave" }
    var endedRecordingKeys: String { "↑↓ choose   ⏎ or p replay   o report   q leave" }
    var showsTitle: String { "SHOWS" }
    var recordingsTitle: String { "RECORDINGS  (⏎ goes on with ▶, plays the others back)" }
    var sheet: String { "sheet: import" }
    var noShows: String { "no show files in shows/" }
    var noRecordings: String { "none yet" }
    var chooseARecording: String { "choose a recording for that" }
    var chooseAShow: String { "choose a show for that" }
}
