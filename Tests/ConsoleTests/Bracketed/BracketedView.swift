// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedView: ViewPhrases {
    private let english = Phrases.english.views

    var stageManagerHelp: String { bracketed(english.stageManagerHelp) }
    var directorHelp: String { bracketed(english.directorHelp) }
    var presenterHelp: String { bracketed(english.presenterHelp) }
    var cueSheetHelp: String { bracketed(english.cueSheetHelp) }
    var logHelp: String { bracketed(english.logHelp) }
    var backstageHelp: String { bracketed(english.backstageHelp) }
    func waiting(for names: String, key: String) -> String {
        bracketed(english.waiting(for: names, key: key))
    }
    func waitingForAll(key: String) -> String {
        bracketed(english.waitingForAll(key: key))
    }
    var nothingToWaitFor: String { bracketed(english.nothingToWaitFor) }
    func earlier(by span: String) -> String {
        bracketed(english.earlier(by: span))
    }
    func later(by span: String) -> String {
        bracketed(english.later(by: span))
    }
    var nothingHappened: String { bracketed(english.nothingHappened) }
    func newer(_ count: Int) -> String {
        bracketed(english.newer(count))
    }
}
