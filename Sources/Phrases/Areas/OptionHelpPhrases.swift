/// The help of arguments, options and flags.
package protocol OptionHelpPhrases: Sendable {
    // What several calls take.
    var language: String { get }
    var show: String { get }
    var recording: String { get }
    var recordings: String { get }
    var recordingOrShow: String { get }
    /// `mirror`: with one argument only, it is the destination.
    var mirroredRecording: String { get }
    /// Of `watch` and `mirror`.
    var wait: String { get }
    /// Where a new recording goes.
    var log: String { get }
    /// Text, or JSON a line.
    var format: String { get }
    var reload: String { get }
    /// `check` without the timetable.
    var quiet: String { get }
    /// Reads what stands before a damaged line.
    var salvage: String { get }

    // The console.
    var view: String { get }
    var backstageFor: String { get }
    var background: String { get }
    var keyFile: String { get }
    var bell: String { get }
    var bellFor: String { get }

    // One call's own.
    var resumedRecording: String { get }
    var resumeSalvage: String { get }
    var rehearseAt: String { get }
    var rehearseSpeed: String { get }
    var firstSegment: String { get }
    var lastSegment: String { get }
    var mirrorDestination: String { get }
    var mirrorOnce: String { get }
    var replaySpeed: String { get }
    var replayFrom: String { get }
    var replaySalvage: String { get }
    var simulatedShow: String { get }
    var script: String { get }
    var simulateFrom: String { get }
    var simulateAt: String { get }
    var simulateFormat: String { get }
    var simulateLog: String { get }
    var reportFormat: String { get }
    var learnWrite: String { get }
    var learnFormat: String { get }
    var sheet: String { get }
    var importTo: String { get }
    var importInto: String { get }
    var importWrite: String { get }
    var importForce: String { get }
    var importSheet: String { get }
    var importHeader: String { get }
    var importColumns: String { get }
    var importDay: String { get }
    var importStage: String { get }
    var importLanes: String { get }
    var importStart: String { get }
    var importEncoding: String { get }
    var importFormat: String { get }
    var newFile: String { get }
    var newTemplate: String { get }
    var exportSource: String { get }
    var exportForm: String { get }
    var exportFor: String { get }
    var exportProfile: String { get }
    var exportLink: String { get }
    var exportStrip: String { get }
    var exportSpeed: String { get }
    var exportView: String { get }
    var exportTo: String { get }
    var exportForce: String { get }
}
