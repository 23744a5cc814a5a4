// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedOptionHelp: OptionHelpPhrases {
    private let english = Phrases.english.optionHelp

    var language: String { bracketed(english.language) }
    var show: String { bracketed(english.show) }
    var recording: String { bracketed(english.recording) }
    var recordings: String { bracketed(english.recordings) }
    var recordingOrShow: String { bracketed(english.recordingOrShow) }
    var mirroredRecording: String { bracketed(english.mirroredRecording) }
    var wait: String { bracketed(english.wait) }
    var log: String { bracketed(english.log) }
    var format: String { bracketed(english.format) }
    var reload: String { bracketed(english.reload) }
    var quiet: String { bracketed(english.quiet) }
    var salvage: String { bracketed(english.salvage) }
    var view: String { bracketed(english.view) }
    var backstageFor: String { bracketed(english.backstageFor) }
    var background: String { bracketed(english.background) }
    var keyFile: String { bracketed(english.keyFile) }
    var bell: String { bracketed(english.bell) }
    var bellFor: String { bracketed(english.bellFor) }
    var resumedRecording: String { bracketed(english.resumedRecording) }
    var resumeSalvage: String { bracketed(english.resumeSalvage) }
    var rehearseAt: String { bracketed(english.rehearseAt) }
    var rehearseSpeed: String { bracketed(english.rehearseSpeed) }
    var firstSegment: String { bracketed(english.firstSegment) }
    var lastSegment: String { bracketed(english.lastSegment) }
    var mirrorDestination: String { bracketed(english.mirrorDestination) }
    var mirrorOnce: String { bracketed(english.mirrorOnce) }
    var replaySpeed: String { bracketed(english.replaySpeed) }
    var replayFrom: String { bracketed(english.replayFrom) }
    var replaySalvage: String { bracketed(english.replaySalvage) }
    var simulatedShow: String { bracketed(english.simulatedShow) }
    var script: String { bracketed(english.script) }
    var simulateFrom: String { bracketed(english.simulateFrom) }
    var simulateAt: String { bracketed(english.simulateAt) }
    var simulateFormat: String { bracketed(english.simulateFormat) }
    var simulateLog: String { bracketed(english.simulateLog) }
    var reportFormat: String { bracketed(english.reportFormat) }
    var learnWrite: String { bracketed(english.learnWrite) }
    var learnFormat: String { bracketed(english.learnFormat) }
    var sheet: String { bracketed(english.sheet) }
    var importTo: String { bracketed(english.importTo) }
    var importInto: String { bracketed(english.importInto) }
    var importWrite: String { bracketed(english.importWrite) }
    var importForce: String { bracketed(english.importForce) }
    var importSheet: String { bracketed(english.importSheet) }
    var importHeader: String { bracketed(english.importHeader) }
    var importColumns: String { bracketed(english.importColumns) }
    var importDay: String { bracketed(english.importDay) }
    var importStage: String { bracketed(english.importStage) }
    var importLanes: String { bracketed(english.importLanes) }
    var importStart: String { bracketed(english.importStart) }
    var importEncoding: String { bracketed(english.importEncoding) }
    var importFormat: String { bracketed(english.importFormat) }
    var newFile: String { bracketed(english.newFile) }
    var newTemplate: String { bracketed(english.newTemplate) }
    var exportSource: String { bracketed(english.exportSource) }
    var exportForm: String { bracketed(english.exportForm) }
    var exportFor: String { bracketed(english.exportFor) }
    var exportProfile: String { bracketed(english.exportProfile) }
    var exportLink: String { bracketed(english.exportLink) }
    var exportStrip: String { bracketed(english.exportStrip) }
    var exportSpeed: String { bracketed(english.exportSpeed) }
    var exportView: String { bracketed(english.exportView) }
    var exportTo: String { bracketed(english.exportTo) }
    var exportForce: String { bracketed(english.exportForce) }
}
