// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let recording: [PhraseExample] = [
        PhraseExample("recording.moved(to:from:)", says: ["<path>", "<old>"]) { $0.recording.moved(to: "<path>", from: "<old>") },
        PhraseExample("recording.movedFromChanged(to:from:)", says: ["<path>", "<old>"]) { $0.recording.movedFromChanged(to: "<path>", from: "<old>") },
        PhraseExample("recording.goesOn(in:)", says: ["<path>"]) { $0.recording.goesOn(in: "<path>") },
        PhraseExample("recording.another(_:)", says: ["<title>"]) { $0.recording.another("<title>") },
        PhraseExample("recording.anotherRehearsal(by:)", says: ["<who>"]) { $0.recording.anotherRehearsal(by: "<who>") },
        PhraseExample("recording.rehearsedFrom(_:at:)", says: ["<name>", "<time>"]) { $0.recording.rehearsedFrom("<name>", at: "<time>") },
        PhraseExample("recording.tornTail(line:bytes:copy:)", says: ["5", "6", "<copy>"]) { $0.recording.tornTail(line: 5, bytes: 6, copy: "<copy>") },
        PhraseExample("recording.tornTail(line:bytes:copy:)", says: ["6", "<copy>"]) { $0.recording.tornTail(line: 1, bytes: 6, copy: "<copy>") },
        PhraseExample("recording.tornTail(line:bytes:copy:)", says: ["5", "<copy>"]) { $0.recording.tornTail(line: 5, bytes: 1, copy: "<copy>") },
        PhraseExample("recording.tornTail(line:bytes:copy:)", says: ["5", "6"]) { $0.recording.tornTail(line: 5, bytes: 6, copy: nil) },
        PhraseExample("recording.passedOver(_:)", says: ["5"]) { $0.recording.passedOver(5) },
        PhraseExample("recording.passedOver(_:)", says: []) { $0.recording.passedOver(1) },
    ]
}
