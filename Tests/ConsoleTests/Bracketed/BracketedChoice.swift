// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedChoice: ChoicePhrases {
    private let english = Phrases.english.choices

    func catchUp(_ point: String) -> String {
        bracketed(english.catchUp(point))
    }
    func giveBack(_ point: String) -> String {
        bracketed(english.giveBack(point))
    }
    func shorten(by span: String) -> String {
        bracketed(english.shorten(by: span))
    }
    func shorten(by span: String, left: String) -> String {
        bracketed(english.shorten(by: span, left: left))
    }
    func lengthen(by span: String) -> String {
        bracketed(english.lengthen(by: span))
    }
    func skip(_ title: String, winsBack span: String) -> String {
        bracketed(english.skip(title, winsBack: span))
    }
    var letItBeLate: String { bracketed(english.letItBeLate) }
    var letItBeEarly: String { bracketed(english.letItBeEarly) }
    var nothingHasRoom: String { bracketed(english.nothingHasRoom) }
    var windows: String { bracketed(english.windows) }
    func putOnAir(_ title: String, planned time: String) -> String {
        bracketed(english.putOnAir(title, planned: time))
    }
    func takeOffAir(_ title: String, planned time: String) -> String {
        bracketed(english.takeOffAir(title, planned: time))
    }
    var beganSign: String { bracketed(english.beganSign) }
    var beganForm: String { bracketed(english.beganForm) }
    func jumpPast(_ point: String) -> String {
        bracketed(english.jumpPast(point))
    }
    func jumpTakenBack(to time: String) -> String {
        bracketed(english.jumpTakenBack(to: time))
    }
    var goIsOff: String { bracketed(english.goIsOff) }
    var turnInputMethodOff: String { bracketed(english.turnInputMethodOff) }
    var spaceWithLetter: String { bracketed(english.spaceWithLetter) }
}
