// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let watching: [PhraseExample] = [
        PhraseExample("watching.following") { $0.watching.following },
        PhraseExample("watching.gone(since:)", says: ["<time>"]) { $0.watching.gone(since: "<time>") },
        PhraseExample("watching.left(at:)", says: ["<time>"]) { $0.watching.left(at: "<time>") },
        PhraseExample("watching.closed") { $0.watching.closed },
        PhraseExample("watching.silent(since:)", says: ["<time>"]) { $0.watching.silent(since: "<time>") },
        PhraseExample("watching.notSaved") { $0.watching.notSaved },
        PhraseExample("watching.heard(at:)", says: ["<time>"]) { $0.watching.heard(at: "<time>") },
        PhraseExample("watching.takenOver") { $0.watching.takenOver },
        PhraseExample("watching.damaged") { $0.watching.damaged },
        PhraseExample("watching.noNews") { $0.watching.noNews },
        PhraseExample("watching.consoleIsGone(since:)", says: ["<time>"]) { $0.watching.consoleIsGone(since: "<time>") },
        PhraseExample("watching.consoleWasLeft(at:)", says: ["<time>"]) { $0.watching.consoleWasLeft(at: "<time>") },
        PhraseExample("watching.recordingWasClosed(at:)", says: ["<time>"]) { $0.watching.recordingWasClosed(at: "<time>") },
        PhraseExample("watching.consoleDoesNotAnswer(since:)", says: ["<time>"]) { $0.watching.consoleDoesNotAnswer(since: "<time>") },
        PhraseExample("watching.consoleCannotSave") { $0.watching.consoleCannotSave },
        PhraseExample("watching.runElsewhere(lastHeard:)", says: ["<time>"]) { $0.watching.runElsewhere(lastHeard: "<time>") },
        PhraseExample("watching.noNewsOfConsole(_:)", says: ["<reason>"]) { $0.watching.noNewsOfConsole("<reason>") },
        PhraseExample("watching.looksOn") { $0.watching.looksOn },
        PhraseExample("watching.takesOver(_:key:)", says: ["<name>", "<key>"]) { $0.watching.takesOver("<name>", key: "<key>") },
        PhraseExample("watching.wasTakenOver(by:at:)", says: ["<name>", "<time>"]) { $0.watching.wasTakenOver(by: "<name>", at: "<time>") },
        PhraseExample("watching.waiting") { $0.watching.waiting },
        PhraseExample("watching.noConsoleYet(for:)", says: ["<show>"]) { $0.watching.noConsoleYet(for: "<show>") },
        PhraseExample("watching.noRecordingYet(at:)", says: ["<path>"]) { $0.watching.noRecordingYet(at: "<path>") },
        PhraseExample("watching.opensByItself") { $0.watching.opensByItself },
        PhraseExample("watching.waitingKeys") { $0.watching.waitingKeys },
    ]
}
