// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let optionHelp: [PhraseExample] = [
        PhraseExample("optionHelp.language") { $0.optionHelp.language },
        PhraseExample("optionHelp.show") { $0.optionHelp.show },
        PhraseExample("optionHelp.recording") { $0.optionHelp.recording },
        PhraseExample("optionHelp.recordings") { $0.optionHelp.recordings },
        PhraseExample("optionHelp.recordingOrShow") { $0.optionHelp.recordingOrShow },
        PhraseExample("optionHelp.log") { $0.optionHelp.log },
        PhraseExample("optionHelp.format") { $0.optionHelp.format },
        PhraseExample("optionHelp.salvage") { $0.optionHelp.salvage },
        PhraseExample("optionHelp.view") { $0.optionHelp.view },
        PhraseExample("optionHelp.backstageFor") { $0.optionHelp.backstageFor },
        PhraseExample("optionHelp.background") { $0.optionHelp.background },
        PhraseExample("optionHelp.keyFile") { $0.optionHelp.keyFile },
        PhraseExample("optionHelp.bell") { $0.optionHelp.bell },
        PhraseExample("optionHelp.resumedRecording") { $0.optionHelp.resumedRecording },
        PhraseExample("optionHelp.resumeSalvage") { $0.optionHelp.resumeSalvage },
        PhraseExample("optionHelp.rehearseAt") { $0.optionHelp.rehearseAt },
        PhraseExample("optionHelp.rehearseSpeed") { $0.optionHelp.rehearseSpeed },
        PhraseExample("optionHelp.firstSegment") { $0.optionHelp.firstSegment },
        PhraseExample("optionHelp.lastSegment") { $0.optionHelp.lastSegment },
        PhraseExample("optionHelp.mirrorDestination") { $0.optionHelp.mirrorDestination },
        PhraseExample("optionHelp.mirrorOnce") { $0.optionHelp.mirrorOnce },
        PhraseExample("optionHelp.replaySpeed") { $0.optionHelp.replaySpeed },
        PhraseExample("optionHelp.replayFrom") { $0.optionHelp.replayFrom },
        PhraseExample("optionHelp.replaySalvage") { $0.optionHelp.replaySalvage },
        PhraseExample("optionHelp.simulatedShow") { $0.optionHelp.simulatedShow },
        PhraseExample("optionHelp.script") { $0.optionHelp.script },
        PhraseExample("optionHelp.simulateFrom") { $0.optionHelp.simulateFrom },
        PhraseExample("optionHelp.simulateAt") { $0.optionHelp.simulateAt },
        PhraseExample("optionHelp.simulateFormat") { $0.optionHelp.simulateFormat },
        PhraseExample("optionHelp.simulateLog") { $0.optionHelp.simulateLog },
        PhraseExample("optionHelp.reportFormat") { $0.optionHelp.reportFormat },
        PhraseExample("optionHelp.learnWrite") { $0.optionHelp.learnWrite },
        PhraseExample("optionHelp.learnFormat") { $0.optionHelp.learnFormat },
        PhraseExample("optionHelp.exportForm") { $0.optionHelp.exportForm },
        PhraseExample("optionHelp.exportTo") { $0.optionHelp.exportTo },
        PhraseExample("optionHelp.exportForce") { $0.optionHelp.exportForce },
    ]
}
