// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedMessage: MessagePhrases {
    private let english = Phrases.english.messages

    var important: String { bracketed(english.important) }
    var urgent: String { bracketed(english.urgent) }
    var toPresenter: String { bracketed(english.toPresenter) }
    func shown(_ text: String, signs: String?, until time: String?) -> String {
        bracketed(english.shown(text, signs: signs, until: time))
    }
    var cleared: String { bracketed(english.cleared) }
    var clearedForPresenter: String { bracketed(english.clearedForPresenter) }
    var blanked: String { bracketed(english.blanked) }
    var unblanked: String { bracketed(english.unblanked) }
    var presenterIsBlank: String { bracketed(english.presenterIsBlank) }
    var toAll: String { bracketed(english.toAll) }
    var toPresenterAlone: String { bracketed(english.toPresenterAlone) }
    var normal: String { bracketed(english.normal) }
    func lasting(_ span: String) -> String {
        bracketed(english.lasting(span))
    }
    var untilCleared: String { bracketed(english.untilCleared) }
    var enterClears: String { bracketed(english.enterClears) }
    var enterClearsForPresenter: String { bracketed(english.enterClearsForPresenter) }
}
