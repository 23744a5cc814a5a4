// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedStartScreen: StartScreenPhrases {
    private let english = Phrases.english.startScreen

    var showKeys: String { bracketed(english.showKeys) }
    var openRecordingKeys: String { bracketed(english.openRecordingKeys) }
    var endedRecordingKeys: String { bracketed(english.endedRecordingKeys) }
    var showsTitle: String { bracketed(english.showsTitle) }
    var recordingsTitle: String { bracketed(english.recordingsTitle) }
    var sheet: String { bracketed(english.sheet) }
    var noShows: String { bracketed(english.noShows) }
    var noRecordings: String { bracketed(english.noRecordings) }
    var chooseARecording: String { bracketed(english.chooseARecording) }
    var chooseAShow: String { bracketed(english.chooseAShow) }
}
