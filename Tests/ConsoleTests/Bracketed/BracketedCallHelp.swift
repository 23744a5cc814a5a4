// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedCallHelp: CallHelpPhrases {
    private let english = Phrases.english.callHelp

    var program: String { bracketed(english.program) }
    var programDetails: String { bracketed(english.programDetails) }
    var run: String { bracketed(english.run) }
    var runDetails: String { bracketed(english.runDetails) }
    var resume: String { bracketed(english.resume) }
    var resumeDetails: String { bracketed(english.resumeDetails) }
    var rehearse: String { bracketed(english.rehearse) }
    var rehearseDetails: String { bracketed(english.rehearseDetails) }
    var watch: String { bracketed(english.watch) }
    var watchDetails: String { bracketed(english.watchDetails) }
    var mirror: String { bracketed(english.mirror) }
    var mirrorDetails: String { bracketed(english.mirrorDetails) }
    var replay: String { bracketed(english.replay) }
    var replayDetails: String { bracketed(english.replayDetails) }
    var check: String { bracketed(english.check) }
    var checkDetails: String { bracketed(english.checkDetails) }
    var simulate: String { bracketed(english.simulate) }
    var simulateDetails: String { bracketed(english.simulateDetails) }
    var logs: String { bracketed(english.logs) }
    var logsDetails: String { bracketed(english.logsDetails) }
    var report: String { bracketed(english.report) }
    var reportDetails: String { bracketed(english.reportDetails) }
    var learn: String { bracketed(english.learn) }
    var learnDetails: String { bracketed(english.learnDetails) }
    var importing: String { bracketed(english.importing) }
    var importDetails: String { bracketed(english.importDetails) }
    var new: String { bracketed(english.new) }
    var newDetails: String { bracketed(english.newDetails) }
    var export: String { bracketed(english.export) }
    var exportDetails: String { bracketed(english.exportDetails) }
    var keys: String { bracketed(english.keys) }
    var keysDetails: String { bracketed(english.keysDetails) }
}
