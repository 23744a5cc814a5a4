// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let mirror: [PhraseExample] = [
        PhraseExample("mirror.looksAtDestination") { $0.mirror.looksAtDestination },
        PhraseExample("mirror.inStep(_:)", says: ["5"]) { $0.mirror.inStep(5) },
        PhraseExample("mirror.inStep(_:)", says: []) { $0.mirror.inStep(1) },
        PhraseExample("mirror.behind(_:_:)", says: ["5", "<time>"]) { $0.mirror.behind(5, "<time>") },
        PhraseExample("mirror.behind(_:_:)", says: ["<time>"]) { $0.mirror.behind(1, "<time>") },
        PhraseExample("mirror.destinationDoesNotAnswer(for:)", says: ["<time>"]) { $0.mirror.destinationDoesNotAnswer(for: "<time>") },
        PhraseExample("mirror.recordingDoesNotAnswer(for:)", says: ["<time>"]) { $0.mirror.recordingDoesNotAnswer(for: "<time>") },
        PhraseExample("mirror.destinationFails(_:)", says: ["<why>"]) { $0.mirror.destinationFails("<why>") },
        PhraseExample("mirror.recordingFails(_:)", says: ["<why>"]) { $0.mirror.recordingFails("<why>") },
        PhraseExample("mirror.isRun(by:)", says: ["<who>"]) { $0.mirror.isRun(by: "<who>") },
        PhraseExample("mirror.cannotSave(_:)", says: ["<who>"]) { $0.mirror.cannotSave("<who>") },
        PhraseExample("mirror.nobodyAtDesk") { $0.mirror.nobodyAtDesk },
        PhraseExample("mirror.recordingIsClosed") { $0.mirror.recordingIsClosed },
        PhraseExample("mirror.deskElsewhere") { $0.mirror.deskElsewhere },
        PhraseExample("mirror.noFolder(_:)", says: ["<name>"]) { $0.mirror.noFolder("<name>") },
        PhraseExample("mirror.isTheRecording(_:)", says: ["<name>"]) { $0.mirror.isTheRecording("<name>") },
        PhraseExample("mirror.isSomethingElse(_:)", says: ["<name>"]) { $0.mirror.isSomethingElse("<name>") },
        PhraseExample("mirror.holdsMore(_:)", says: ["<name>"]) { $0.mirror.holdsMore("<name>") },
        PhraseExample("mirror.isNoFile(_:)", says: ["<name>"]) { $0.mirror.isNoFile("<name>") },
        PhraseExample("mirror.wasTakenOver(_:by:)", says: ["<name>", "<who>"]) { $0.mirror.wasTakenOver("<name>", by: "<who>") },
        PhraseExample("mirror.wasTakenOver(_:by:)", says: ["<name>"]) { $0.mirror.wasTakenOver("<name>", by: nil) },
        PhraseExample("mirror.deskIsTold") { $0.mirror.deskIsTold },
        PhraseExample("mirror.deskCannotBeTold") { $0.mirror.deskCannotBeTold },
        PhraseExample("mirror.isOnTheSameDisk") { $0.mirror.isOnTheSameDisk },
    ]
}
