// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let callSheet: [PhraseExample] = [
        PhraseExample("callSheet.isFor(_:)", says: ["<names>"]) { $0.callSheet.isFor("<names>") },
        PhraseExample("callSheet.first(_:)", says: ["<time>"]) { $0.callSheet.first("<time>") },
        PhraseExample("callSheet.contacts") { $0.callSheet.contacts },
        PhraseExample("callSheet.onAir(_:_:_:)", says: ["<title>", "<on>", "<off>"]) { $0.callSheet.onAir("<title>", "<on>", "<off>") },
        PhraseExample("callSheet.cues") { $0.callSheet.cues },
        PhraseExample("callSheet.until(_:)", says: ["<time>"]) { $0.callSheet.until("<time>") },
        PhraseExample("callSheet.reserve") { $0.callSheet.reserve },
        PhraseExample("callSheet.open") { $0.callSheet.open },
    ]
}
