// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let timetable: [PhraseExample] = [
        PhraseExample("timetable.byHand") { $0.timetable.byHand },
        PhraseExample("timetable.changeover(_:)", says: ["<length>"]) { $0.timetable.changeover("<length>") },
        PhraseExample("timetable.startBy(_:)", says: ["<time>"]) { $0.timetable.startBy("<time>") },
        PhraseExample("timetable.with(_:)", says: ["<segment>"]) { $0.timetable.with("<segment>") },
    ]
}
