// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedReplay: ReplayPhrases {
    private let english = Phrases.english.replay

    var title: String { bracketed(english.title) }
    var simulated: String { bracketed(english.simulated) }
    func speed(_ speed: String) -> String {
        bracketed(english.speed(speed))
    }
    var ended: String { bracketed(english.ended) }
    var onlyInReplay: String { bracketed(english.onlyInReplay) }
    var nothingLater: String { bracketed(english.nothingLater) }
    var nothingEarlier: String { bracketed(english.nothingEarlier) }
    func eventsUpTo(_ count: Int) -> String {
        bracketed(english.eventsUpTo(count))
    }
    var placeForm: String { bracketed(english.placeForm) }
    func neverBegan(_ title: String) -> String {
        bracketed(english.neverBegan(title))
    }
    func begins(at time: String) -> String {
        bracketed(english.begins(at: time))
    }
    func ends(at time: String) -> String {
        bracketed(english.ends(at: time))
    }
    var stillWritten: String { bracketed(english.stillWritten) }
    var searchSign: String { bracketed(english.searchSign) }
    var searchFirst: String { bracketed(english.searchFirst) }
    func foundFromBeginning(_ line: String) -> String {
        bracketed(english.foundFromBeginning(line))
    }
    func foundFromEnd(_ line: String) -> String {
        bracketed(english.foundFromEnd(line))
    }
    func foundOnlyHere(_ line: String) -> String {
        bracketed(english.foundOnlyHere(line))
    }
}
