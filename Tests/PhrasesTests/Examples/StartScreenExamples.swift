// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let startScreen: [PhraseExample] = [
        PhraseExample("startScreen.showKeys") { $0.startScreen.showKeys },
        PhraseExample("startScreen.openRecordingKeys") { $0.startScreen.openRecordingKeys },
        PhraseExample("startScreen.endedRecordingKeys") { $0.startScreen.endedRecordingKeys },
        PhraseExample("startScreen.showsTitle") { $0.startScreen.showsTitle },
        PhraseExample("startScreen.recordingsTitle") { $0.startScreen.recordingsTitle },
        PhraseExample("startScreen.sheet") { $0.startScreen.sheet },
        PhraseExample("startScreen.noShows") { $0.startScreen.noShows },
        PhraseExample("startScreen.noRecordings") { $0.startScreen.noRecordings },
        PhraseExample("startScreen.chooseARecording") { $0.startScreen.chooseARecording },
        PhraseExample("startScreen.chooseAShow") { $0.startScreen.chooseAShow },
    ]
}
