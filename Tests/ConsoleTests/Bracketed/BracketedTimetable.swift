// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedTimetable: TimetablePhrases {
    private let english = Phrases.english.timetable

    var byHand: String { bracketed(english.byHand) }
    func changeover(_ length: String) -> String {
        bracketed(english.changeover(length))
    }
    func startBy(_ time: String) -> String {
        bracketed(english.startBy(time))
    }
    func with(_ segment: String) -> String {
        bracketed(english.with(segment))
    }
}
