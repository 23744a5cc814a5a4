import Phrases
import Recording
import Timeline

/// The status of a mirror in one line.
struct MirrorLine: Equatable {
    /// The kind of message. Without a terminal, only a line with a new topic is printed.
    enum Topic: Equatable {
        case waiting, beginning, inStep, behind
        case destinationSilent, sourceSilent
        case destinationFails, sourceFails
    }

    var topic: Topic
    var text: String

    /// A delay shorter than this is normal, in milliseconds.
    private static let slowMs = 250
    /// After how long without an answer a disk is reported, in milliseconds.
    private static let timeoutMs = 2000

    /// - Parameters:
    ///   - now: in milliseconds of ``SystemClock/monotonic``.
    ///   - waits: the text while there is no recording yet.
    init(_ status: MirrorStatus, now: Int, waits: String, _ phrases: Phrases) {
        let behind = status.behindSince.map { now - $0 } ?? 0
        let far =
            behind >= Self.slowMs && status.behind > 0 ? phrases.mirror.behind(status.behind, SpokenDuration.text(behind)) : nil
        let silent = status.activity == .resting ? 0 : now - status.activeSince
        // How much is at risk comes first, because a row may be too short for the whole reason.
        let lag = far.map { $0 + " · " } ?? ""
        if silent >= Self.timeoutMs, status.activity == .writing {
            topic = .destinationSilent
            text = lag + phrases.mirror.destinationDoesNotAnswer(for: SpokenDuration.text(silent))
        } else if silent >= Self.timeoutMs {
            topic = .sourceSilent
            text = lag + phrases.mirror.recordingDoesNotAnswer(for: SpokenDuration.text(silent))
        } else if case .destination(let fault)? = status.problem {
            topic = .destinationFails
            text = lag + phrases.mirror.destinationFails(fault.phrase(phrases))
        } else if case .source(let fault)? = status.problem {
            topic = .sourceFails
            text = lag + phrases.mirror.recordingFails(fault.phrase(phrases))
        } else if status.source == nil {
            (topic, text) = (.waiting, waits)
        } else if let far {
            (topic, text) = (.behind, far)
        } else if status.copied == 0, status.known > 0 {
            topic = .beginning
            text = phrases.mirror.looksAtDestination
        } else {
            topic = if case .unsaved = status.desk { .sourceFails } else { .inStep }
            text = phrases.mirror.inStep(status.copied) + " · " + Self.desk(status.desk, phrases.mirror)
        }
        text = SafeText.make(text, limit: 400)
    }

    private static func desk(_ desk: MirrorStatus.MirroredDesk, _ say: any MirrorPhrases) -> String {
        switch desk {
        case .occupied(let who): say.isRun(by: who)
        case .unsaved(let who): say.cannotSave(who)
        case .empty: say.nobodyAtDesk
        case .closed: say.recordingIsClosed
        case .unknown: say.deskElsewhere
        }
    }
}
