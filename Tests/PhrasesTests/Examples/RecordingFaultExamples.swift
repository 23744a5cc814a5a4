// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let recordingFaults: [PhraseExample] = [
        PhraseExample("recordingFaults.missing(_:)", says: ["<name>"]) { $0.recordingFaults.missing("<name>") },
        PhraseExample("recordingFaults.isFolder(_:)", says: ["<name>"]) { $0.recordingFaults.isFolder("<name>") },
        PhraseExample("recordingFaults.isNoFile(_:)", says: ["<name>"]) { $0.recordingFaults.isNoFile("<name>") },
        PhraseExample("recordingFaults.isLink(_:)", says: ["<name>"]) { $0.recordingFaults.isLink("<name>") },
        PhraseExample("recordingFaults.noPermission(_:)", says: ["<name>"]) { $0.recordingFaults.noPermission("<name>") },
        PhraseExample("recordingFaults.empty(_:)", says: ["<name>"]) { $0.recordingFaults.empty("<name>") },
        PhraseExample("recordingFaults.notARecording(_:)", says: ["<name>"]) { $0.recordingFaults.notARecording("<name>") },
        PhraseExample("recordingFaults.cutInHeader(_:)", says: ["<name>"]) { $0.recordingFaults.cutInHeader("<name>") },
        PhraseExample("recordingFaults.newerVersion(_:version:known:program:)", says: ["<name>", "6", "7", "<program>"]) { $0.recordingFaults.newerVersion("<name>", version: 6, known: 7, program: "<program>") },
        PhraseExample("recordingFaults.newerVersion(_:version:known:program:)", says: ["<name>", "7", "<program>"]) { $0.recordingFaults.newerVersion("<name>", version: 1, known: 7, program: "<program>") },
        PhraseExample("recordingFaults.newerVersion(_:version:known:program:)", says: ["<name>", "6", "<program>"]) { $0.recordingFaults.newerVersion("<name>", version: 6, known: 1, program: "<program>") },
        PhraseExample("recordingFaults.newerVersion(_:version:known:program:)", says: ["<name>", "6", "7"]) { $0.recordingFaults.newerVersion("<name>", version: 6, known: 7, program: nil) },
        PhraseExample("recordingFaults.tooLarge(_:)", says: ["<name>"]) { $0.recordingFaults.tooLarge("<name>") },
        PhraseExample("recordingFaults.damagedShow(_:_:)", says: ["<name>", "<damage>"]) { $0.recordingFaults.damagedShow("<name>", "<damage>") },
        PhraseExample("recordingFaults.damaged(_:line:_:)", says: ["<name>", "6", "<damage>"]) { $0.recordingFaults.damaged("<name>", line: 6, "<damage>") },
        PhraseExample("recordingFaults.damaged(_:line:_:)", says: ["<name>", "<damage>"]) { $0.recordingFaults.damaged("<name>", line: 1, "<damage>") },
        PhraseExample("recordingFaults.unknownEvent(_:line:event:)", says: ["<name>", "6", "<event>"]) { $0.recordingFaults.unknownEvent("<name>", line: 6, event: "<event>") },
        PhraseExample("recordingFaults.unknownEvent(_:line:event:)", says: ["<name>", "<event>"]) { $0.recordingFaults.unknownEvent("<name>", line: 1, event: "<event>") },
        PhraseExample("recordingFaults.beingWritten(_:by:)", says: ["<name>", "<who>"]) { $0.recordingFaults.beingWritten("<name>", by: "<who>") },
        PhraseExample("recordingFaults.alreadyThere(_:)", says: ["<name>"]) { $0.recordingFaults.alreadyThere("<name>") },
        PhraseExample("recordingFaults.changed(_:)", says: ["<name>"]) { $0.recordingFaults.changed("<name>") },
        PhraseExample("recordingFaults.replaced(_:)", says: ["<name>"]) { $0.recordingFaults.replaced("<name>") },
        PhraseExample("recordingFaults.cannotRead(_:_:)", says: ["<name>", "<why>"]) { $0.recordingFaults.cannotRead("<name>", "<why>") },
        PhraseExample("recordingFaults.cannotWrite(_:_:)", says: ["<name>", "<why>"]) { $0.recordingFaults.cannotWrite("<name>", "<why>") },
        PhraseExample("recordingFaults.cannotMakeFolder(_:_:)", says: ["<name>", "<why>"]) { $0.recordingFaults.cannotMakeFolder("<name>", "<why>") },
        PhraseExample("recordingFaults.noHome") { $0.recordingFaults.noHome },
    ]
}
