// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let callHelp: [PhraseExample] = [
        PhraseExample("callHelp.program") { $0.callHelp.program },
        PhraseExample("callHelp.programDetails") { $0.callHelp.programDetails },
        PhraseExample("callHelp.run") { $0.callHelp.run },
        PhraseExample("callHelp.runDetails") { $0.callHelp.runDetails },
        PhraseExample("callHelp.resume") { $0.callHelp.resume },
        PhraseExample("callHelp.resumeDetails") { $0.callHelp.resumeDetails },
        PhraseExample("callHelp.rehearse") { $0.callHelp.rehearse },
        PhraseExample("callHelp.rehearseDetails") { $0.callHelp.rehearseDetails },
        PhraseExample("callHelp.watch") { $0.callHelp.watch },
        PhraseExample("callHelp.watchDetails") { $0.callHelp.watchDetails },
        PhraseExample("callHelp.mirror") { $0.callHelp.mirror },
        PhraseExample("callHelp.mirrorDetails") { $0.callHelp.mirrorDetails },
        PhraseExample("callHelp.replay") { $0.callHelp.replay },
        PhraseExample("callHelp.replayDetails") { $0.callHelp.replayDetails },
        PhraseExample("callHelp.check") { $0.callHelp.check },
        PhraseExample("callHelp.checkDetails") { $0.callHelp.checkDetails },
        PhraseExample("callHelp.simulate") { $0.callHelp.simulate },
        PhraseExample("callHelp.simulateDetails") { $0.callHelp.simulateDetails },
        PhraseExample("callHelp.logs") { $0.callHelp.logs },
        PhraseExample("callHelp.logsDetails") { $0.callHelp.logsDetails },
        PhraseExample("callHelp.report") { $0.callHelp.report },
        PhraseExample("callHelp.reportDetails") { $0.callHelp.reportDetails },
        PhraseExample("callHelp.learn") { $0.callHelp.learn },
        PhraseExample("callHelp.learnDetails") { $0.callHelp.learnDetails },
        PhraseExample("callHelp.importing") { $0.callHelp.importing },
        PhraseExample("callHelp.importDetails") { $0.callHelp.importDetails },
        PhraseExample("callHelp.new") { $0.callHelp.new },
        PhraseExample("callHelp.newDetails") { $0.callHelp.newDetails },
        PhraseExample("callHelp.export") { $0.callHelp.export },
        PhraseExample("callHelp.exportDetails") { $0.callHelp.exportDetails },
        PhraseExample("callHelp.keys") { $0.callHelp.keys },
        PhraseExample("callHelp.keysDetails") { $0.callHelp.keysDetails },
    ]
}
