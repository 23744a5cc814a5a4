// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let stage: [PhraseExample] = [
        PhraseExample("stage.beforeStart") { $0.stage.beforeStart },
        PhraseExample("stage.remaining") { $0.stage.remaining },
        PhraseExample("stage.held") { $0.stage.held },
        PhraseExample("stage.between") { $0.stage.between },
        PhraseExample("stage.ended") { $0.stage.ended },
        PhraseExample("stage.overtime") { $0.stage.overtime },
        PhraseExample("stage.startsIn") { $0.stage.startsIn },
        PhraseExample("stage.startIsLate") { $0.stage.startIsLate },
        PhraseExample("stage.waitingForGo") { $0.stage.waitingForGo },
        PhraseExample("stage.ends(at:)", says: ["<time>"]) { $0.stage.ends(at: "<time>") },
        PhraseExample("stage.endsByItself(at:)", says: ["<time>"]) { $0.stage.endsByItself(at: "<time>") },
        PhraseExample("stage.wasToEnd(at:)", says: ["<time>"]) { $0.stage.wasToEnd(at: "<time>") },
        PhraseExample("stage.starts(at:)", says: ["<time>"]) { $0.stage.starts(at: "<time>") },
        PhraseExample("stage.startsByItself(at:)", says: ["<time>"]) { $0.stage.startsByItself(at: "<time>") },
        PhraseExample("stage.elapsed(_:of:)", says: ["<span>", "<length>"]) { $0.stage.elapsed("<span>", of: "<length>") },
        PhraseExample("stage.held(for:)", says: ["<span>"]) { $0.stage.held(for: "<span>") },
        PhraseExample("stage.showEnded") { $0.stage.showEnded },
        PhraseExample("stage.now") { $0.stage.now },
        PhraseExample("stage.next") { $0.stage.next },
        PhraseExample("stage.next(_:)", says: ["<title>"]) { $0.stage.next("<title>") },
        PhraseExample("stage.noNext") { $0.stage.noNext },
        PhraseExample("stage.planned") { $0.stage.planned },
        PhraseExample("stage.expected") { $0.stage.expected },
        PhraseExample("stage.partEnds(planned:expected:)", says: ["<planned>", "<expected>"]) { $0.stage.partEnds(planned: "<planned>", expected: "<expected>") },
    ]
}
