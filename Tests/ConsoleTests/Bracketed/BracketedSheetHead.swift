// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedSheetHead: SheetHeadPhrases {
    private let english = Phrases.english.sheetHeads

    var number: String { bracketed(english.number) }
    var time: String { bracketed(english.time) }
    var length: String { bracketed(english.length) }
    var title: String { bracketed(english.title) }
    var who: String { bracketed(english.who) }
    var place: String { bracketed(english.place) }
    var note: String { bracketed(english.note) }
    var actualStart: String { bracketed(english.actualStart) }
    var actualEnd: String { bracketed(english.actualEnd) }
    var actualLength: String { bracketed(english.actualLength) }
    var over: String { bracketed(english.over) }
}
