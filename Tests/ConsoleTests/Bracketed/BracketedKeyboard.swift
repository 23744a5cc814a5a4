// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedKeyboard: KeyboardPhrases {
    private let english = Phrases.english.keyboard

    var goTwice: String { bracketed(english.goTwice) }
    var goAsItAdvanced: String { bracketed(english.goAsItAdvanced) }
    func enterWasForLine(goKey: String) -> String {
        bracketed(english.enterWasForLine(goKey: goKey))
    }
    var pastedLines: String { bracketed(english.pastedLines) }
    var pasted: String { bracketed(english.pasted) }
    func unknown(_ key: String, helpKey: String) -> String {
        bracketed(english.unknown(key, helpKey: helpKey))
    }
    func unknown(helpKey: String) -> String {
        bracketed(english.unknown(helpKey: helpKey))
    }
    var selectFirst: String { bracketed(english.selectFirst) }
    var nothingFound: String { bracketed(english.nothingFound) }
    var leftAsItWas: String { bracketed(english.leftAsItWas) }
    var questionClosed: String { bracketed(english.questionClosed) }
    func locked(key: String) -> String {
        bracketed(english.locked(key: key))
    }
    func lockedOnceMore(key: String) -> String {
        bracketed(english.lockedOnceMore(key: key))
    }
    var unlocked: String { bracketed(english.unlocked) }
    var leave: String { bracketed(english.leave) }
    func goTo(_ title: String) -> String {
        bracketed(english.goTo(title))
    }
    func skip(_ title: String) -> String {
        bracketed(english.skip(title))
    }
    func bringBack(_ title: String) -> String {
        bracketed(english.bringBack(title))
    }
    func moveHere(_ title: String) -> String {
        bracketed(english.moveHere(title))
    }
    var standsHere: String { bracketed(english.standsHere) }
    var yesOrNo: String { bracketed(english.yesOrNo) }
    var leavingShow: String { bracketed(english.leavingShow) }
    var leavingRehearsal: String { bracketed(english.leavingRehearsal) }
}
