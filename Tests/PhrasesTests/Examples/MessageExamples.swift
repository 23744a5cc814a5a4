// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let messages: [PhraseExample] = [
        PhraseExample("messages.important") { $0.messages.important },
        PhraseExample("messages.urgent") { $0.messages.urgent },
        PhraseExample("messages.toPresenter") { $0.messages.toPresenter },
        PhraseExample("messages.shown(_:signs:until:)", says: ["<text>", "<signs>", "<time>"]) { $0.messages.shown("<text>", signs: "<signs>", until: "<time>") },
        PhraseExample("messages.shown(_:signs:until:)", says: ["<text>", "<time>"]) { $0.messages.shown("<text>", signs: nil, until: "<time>") },
        PhraseExample("messages.shown(_:signs:until:)", says: ["<text>", "<signs>"]) { $0.messages.shown("<text>", signs: "<signs>", until: nil) },
        PhraseExample("messages.cleared") { $0.messages.cleared },
        PhraseExample("messages.clearedForPresenter") { $0.messages.clearedForPresenter },
        PhraseExample("messages.blanked") { $0.messages.blanked },
        PhraseExample("messages.unblanked") { $0.messages.unblanked },
        PhraseExample("messages.presenterIsBlank") { $0.messages.presenterIsBlank },
        PhraseExample("messages.toAll") { $0.messages.toAll },
        PhraseExample("messages.toPresenterAlone") { $0.messages.toPresenterAlone },
        PhraseExample("messages.normal") { $0.messages.normal },
        PhraseExample("messages.lasting(_:)", says: ["<span>"]) { $0.messages.lasting("<span>") },
        PhraseExample("messages.untilCleared") { $0.messages.untilCleared },
        PhraseExample("messages.enterClears") { $0.messages.enterClears },
        PhraseExample("messages.enterClearsForPresenter") { $0.messages.enterClearsForPresenter },
    ]
}
