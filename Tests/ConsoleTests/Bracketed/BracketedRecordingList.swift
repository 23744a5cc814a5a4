// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedRecordingList: RecordingListPhrases {
    private let english = Phrases.english.recordingList

    func none(in folder: String) -> String {
        bracketed(english.none(in: folder))
    }
    func ofNewerProgram(_ name: String, others: Int) -> String {
        bracketed(english.ofNewerProgram(name, others: others))
    }
    var nothingYet: String { bracketed(english.nothingYet) }
    var live: String { bracketed(english.live) }
    var rehearsal: String { bracketed(english.rehearsal) }
    var simulated: String { bracketed(english.simulated) }
    var continued: String { bracketed(english.continued) }
    var takenOver: String { bracketed(english.takenOver) }
    var endedCleanly: String { bracketed(english.endedCleanly) }
    var interrupted: String { bracketed(english.interrupted) }
    var beingWritten: String { bracketed(english.beingWritten) }
}
