// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedMirror: MirrorPhrases {
    private let english = Phrases.english.mirror

    var looksAtDestination: String { bracketed(english.looksAtDestination) }
    func inStep(_ records: Int) -> String {
        bracketed(english.inStep(records))
    }
    func behind(_ records: Int, _ time: String) -> String {
        bracketed(english.behind(records, time))
    }
    func destinationDoesNotAnswer(for time: String) -> String {
        bracketed(english.destinationDoesNotAnswer(for: time))
    }
    func recordingDoesNotAnswer(for time: String) -> String {
        bracketed(english.recordingDoesNotAnswer(for: time))
    }
    func destinationFails(_ why: String) -> String {
        bracketed(english.destinationFails(why))
    }
    func recordingFails(_ why: String) -> String {
        bracketed(english.recordingFails(why))
    }
    func isRun(by who: String) -> String {
        bracketed(english.isRun(by: who))
    }
    func cannotSave(_ who: String) -> String {
        bracketed(english.cannotSave(who))
    }
    var nobodyAtDesk: String { bracketed(english.nobodyAtDesk) }
    var recordingIsClosed: String { bracketed(english.recordingIsClosed) }
    var deskElsewhere: String { bracketed(english.deskElsewhere) }
    func noFolder(_ name: String) -> String {
        bracketed(english.noFolder(name))
    }
    func isTheRecording(_ name: String) -> String {
        bracketed(english.isTheRecording(name))
    }
    func isSomethingElse(_ name: String) -> String {
        bracketed(english.isSomethingElse(name))
    }
    func holdsMore(_ name: String) -> String {
        bracketed(english.holdsMore(name))
    }
    func isNoFile(_ name: String) -> String {
        bracketed(english.isNoFile(name))
    }
    func wasTakenOver(_ name: String, by who: String?) -> String {
        bracketed(english.wasTakenOver(name, by: who))
    }
    var deskIsTold: String { bracketed(english.deskIsTold) }
    var deskCannotBeTold: String { bracketed(english.deskCannotBeTold) }
    var isOnTheSameDisk: String { bracketed(english.isOnTheSameDisk) }
}
