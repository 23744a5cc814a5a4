// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let newShow: [PhraseExample] = [
        PhraseExample("newShow.askTitle") { $0.newShow.askTitle },
        PhraseExample("newShow.askKind(_:usual:)", says: ["<names>", "<usual>"]) { $0.newShow.askKind("<names>", usual: "<usual>") },
        PhraseExample("newShow.askDate(usual:)", says: ["<usual>"]) { $0.newShow.askDate(usual: "<usual>") },
        PhraseExample("newShow.askStart(usual:)", says: ["<usual>"]) { $0.newShow.askStart(usual: "<usual>") },
        PhraseExample("newShow.usualTitle") { $0.newShow.usualTitle },
        PhraseExample("newShow.badDate(_:)", says: ["<text>"]) { $0.newShow.badDate("<text>") },
        PhraseExample("newShow.badStart(_:)", says: ["<text>"]) { $0.newShow.badStart("<text>") },
        PhraseExample("newShow.noTemplate(_:names:)", says: ["<name>", "<names>"]) { $0.newShow.noTemplate("<name>", names: "<names>") },
        PhraseExample("newShow.written(_:)", says: ["<name>"]) { $0.newShow.written("<name>") },
    ]
}
