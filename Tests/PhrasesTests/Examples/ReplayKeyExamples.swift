// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let replayKeys: [PhraseExample] = [
        PhraseExample("replayKeys.playOrPauseHelp") { $0.replayKeys.playOrPauseHelp },
        PhraseExample("replayKeys.slowerHelp") { $0.replayKeys.slowerHelp },
        PhraseExample("replayKeys.fasterHelp") { $0.replayKeys.fasterHelp },
        PhraseExample("replayKeys.earlierEventHelp") { $0.replayKeys.earlierEventHelp },
        PhraseExample("replayKeys.nextEventHelp") { $0.replayKeys.nextEventHelp },
        PhraseExample("replayKeys.minuteBackHelp") { $0.replayKeys.minuteBackHelp },
        PhraseExample("replayKeys.minuteOnHelp") { $0.replayKeys.minuteOnHelp },
        PhraseExample("replayKeys.tenSecondsBackHelp") { $0.replayKeys.tenSecondsBackHelp },
        PhraseExample("replayKeys.tenSecondsOnHelp") { $0.replayKeys.tenSecondsOnHelp },
        PhraseExample("replayKeys.beginningHelp") { $0.replayKeys.beginningHelp },
        PhraseExample("replayKeys.endHelp") { $0.replayKeys.endHelp },
        PhraseExample("replayKeys.placeHelp") { $0.replayKeys.placeHelp },
        PhraseExample("replayKeys.selectedHelp") { $0.replayKeys.selectedHelp },
        PhraseExample("replayKeys.searchHelp") { $0.replayKeys.searchHelp },
        PhraseExample("replayKeys.searchNextHelp") { $0.replayKeys.searchNextHelp },
        PhraseExample("replayKeys.searchBackHelp") { $0.replayKeys.searchBackHelp },
        PhraseExample("replayKeys.play") { $0.replayKeys.play },
        PhraseExample("replayKeys.faster") { $0.replayKeys.faster },
        PhraseExample("replayKeys.earlierEvent") { $0.replayKeys.earlierEvent },
        PhraseExample("replayKeys.nextEvent") { $0.replayKeys.nextEvent },
        PhraseExample("replayKeys.minute") { $0.replayKeys.minute },
        PhraseExample("replayKeys.place") { $0.replayKeys.place },
        PhraseExample("replayKeys.selected") { $0.replayKeys.selected },
        PhraseExample("replayKeys.search") { $0.replayKeys.search },
    ]
}
