// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline


extension PhraseExample {
    static let advice: [PhraseExample] = [
        PhraseExample("advice.beforeTheDay") { $0.advice.beforeTheDay },
        PhraseExample("advice.forNextTime") { $0.advice.forNextTime },
        PhraseExample("advice.endedEarly(_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.endedEarly("<title>", at: "<time>", .init(["1:00"], of: 3)) },
        PhraseExample("advice.endedEarly(_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.endedEarly("<title>", at: "<time>", .init(["1:00"], of: 1)) },
        PhraseExample("advice.endedEarly(_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.endedEarly("<title>", at: "<time>", .init(["1:00", "0:30"], of: 2)) },
        PhraseExample("advice.endedEarly(_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.endedEarly("<title>", at: "<time>", .init(["1:00", "2:00", "3:00"], of: 3)) },
        PhraseExample("advice.missed(_:_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.missed(.start, "<title>", at: "<time>", .init(["1:00"], of: 3)) },
        PhraseExample("advice.missed(_:_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.missed(.until, "<title>", at: "<time>", .init(["1:00"], of: 3)) },
        PhraseExample("advice.missed(_:_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.missed(.on, "<title>", at: "<time>", .init(["1:00"], of: 3)) },
        PhraseExample("advice.missed(_:_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.missed(.off, "<title>", at: "<time>", .init(["1:00"], of: 3)) },
        PhraseExample("advice.missed(_:_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.missed(.start, "<title>", at: "<time>", .init(["1:00"], of: 1)) },
        PhraseExample("advice.missed(_:_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.missed(.start, "<title>", at: "<time>", .init(["1:00", "0:30"], of: 2)) },
        PhraseExample("advice.missed(_:_:at:_:)", says: ["<title>", "<time>"]) { $0.advice.missed(.start, "<title>", at: "<time>", .init(["1:00", "2:00", "3:00"], of: 3)) },
        PhraseExample("advice.tooLong(_:planned:wouldDo:cut:_:)", says: ["<title>", "<planned>", "<wouldDo>", "<cut>"]) { $0.advice.tooLong("<title>", planned: "<planned>", wouldDo: "<wouldDo>", cut: "<cut>", .init(["1:00"], of: 3)) },
        PhraseExample("advice.tooLong(_:planned:wouldDo:cut:_:)", says: ["<title>", "<planned>", "<wouldDo>", "<cut>"]) { $0.advice.tooLong("<title>", planned: "<planned>", wouldDo: "<wouldDo>", cut: "<cut>", .init(["1:00"], of: 1)) },
        PhraseExample("advice.tooLong(_:planned:wouldDo:cut:_:)", says: ["<title>", "<planned>", "<wouldDo>", "<cut>"]) { $0.advice.tooLong("<title>", planned: "<planned>", wouldDo: "<wouldDo>", cut: "<cut>", .init(["1:00", "0:30"], of: 2)) },
        PhraseExample("advice.tooLong(_:planned:wouldDo:cut:_:)", says: ["<title>", "<planned>", "<wouldDo>", "<cut>"]) { $0.advice.tooLong("<title>", planned: "<planned>", wouldDo: "<wouldDo>", cut: "<cut>", .init(["1:00", "2:00", "3:00"], of: 3)) },
        PhraseExample("advice.tooShort(_:planned:wouldDo:_:)", says: ["<title>", "<planned>", "<wouldDo>"]) { $0.advice.tooShort("<title>", planned: "<planned>", wouldDo: "<wouldDo>", .init(["1:00"], of: 3)) },
        PhraseExample("advice.tooShort(_:planned:wouldDo:_:)", says: ["<title>", "<planned>", "<wouldDo>"]) { $0.advice.tooShort("<title>", planned: "<planned>", wouldDo: "<wouldDo>", .init(["1:00"], of: 1)) },
        PhraseExample("advice.tooShort(_:planned:wouldDo:_:)", says: ["<title>", "<planned>", "<wouldDo>"]) { $0.advice.tooShort("<title>", planned: "<planned>", wouldDo: "<wouldDo>", .init(["1:00", "0:30"], of: 2)) },
        PhraseExample("advice.tooShort(_:planned:wouldDo:_:)", says: ["<title>", "<planned>", "<wouldDo>"]) { $0.advice.tooShort("<title>", planned: "<planned>", wouldDo: "<wouldDo>", .init(["1:00", "2:00", "3:00"], of: 3)) },
        PhraseExample("advice.neverRun(_:)", says: []) { $0.advice.neverRun(.init(["A", "B"], lengths: ["1:00"], most: 2)) },
        PhraseExample("advice.neverRun(_:)", says: []) { $0.advice.neverRun(.init(["A", "B", "C"], most: 1)) },
        PhraseExample("advice.improvised(_:)", says: []) { $0.advice.improvised(.init(["A", "B"], lengths: ["1:00"], most: 2)) },
        PhraseExample("advice.improvised(_:)", says: []) { $0.advice.improvised(.init(["A", "B", "C"], most: 1)) },
        PhraseExample("advice.heldOnce(_:for:)", says: ["<title>", "<time>"]) { $0.advice.heldOnce("<title>", for: "<time>") },
        PhraseExample("advice.held(_:for:longest:in:)", says: ["5", "<time>", "<longest>", "<title>"]) { $0.advice.held(5, for: "<time>", longest: "<longest>", in: "<title>") },
        PhraseExample("advice.held(_:for:longest:in:)", says: ["<time>", "<longest>", "<title>"]) { $0.advice.held(1, for: "<time>", longest: "<longest>", in: "<title>") },
        PhraseExample("advice.cuesMissed(_:)", says: []) { $0.advice.cuesMissed(.init(["A", "B"], lengths: ["1:00"], most: 2)) },
        PhraseExample("advice.cuesMissed(_:)", says: []) { $0.advice.cuesMissed(.init(["A", "B", "C"], most: 1)) },
        PhraseExample("advice.unpunctual(_:within:of:median:)", says: ["<department>", "6", "7", "<median>"]) { $0.advice.unpunctual("<department>", within: 6, of: 7, median: "<median>") },
        PhraseExample("advice.unpunctual(_:within:of:median:)", says: ["<department>", "7", "<median>"]) { $0.advice.unpunctual("<department>", within: 1, of: 7, median: "<median>") },
        PhraseExample("advice.unpunctual(_:within:of:median:)", says: ["<department>", "6", "<median>"]) { $0.advice.unpunctual("<department>", within: 6, of: 1, median: "<median>") },
        PhraseExample("advice.goTwice(_:)", says: ["5"]) { $0.advice.goTwice(5) },
        PhraseExample("advice.goTwice(_:)", says: []) { $0.advice.goTwice(1) },
        PhraseExample("advice.keysWhileLocked(_:)", says: ["5"]) { $0.advice.keysWhileLocked(5) },
        PhraseExample("advice.keysWhileLocked(_:)", says: []) { $0.advice.keysWhileLocked(1) },
        PhraseExample("advice.commandsRefused(_:most:)", says: ["5", "<most>"]) { $0.advice.commandsRefused(5, most: "<most>") },
        PhraseExample("advice.commandsRefused(_:most:)", says: ["<most>"]) { $0.advice.commandsRefused(1, most: "<most>") },
        PhraseExample("advice.putRight(_:)", says: ["5"]) { $0.advice.putRight(5) },
        PhraseExample("advice.putRight(_:)", says: []) { $0.advice.putRight(1) },
    ]
}
