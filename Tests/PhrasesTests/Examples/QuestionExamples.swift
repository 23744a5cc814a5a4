// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let questions: [PhraseExample] = [
        PhraseExample("questions.isBeingRun(by:)", says: ["<who>"]) { $0.questions.isBeingRun(by: "<who>") },
        PhraseExample("questions.lookOnOrBegin") { $0.questions.lookOnOrBegin },
        PhraseExample("questions.interruptedToday(at:_:)", says: ["<time>", "<path>"]) { $0.questions.interruptedToday(at: "<time>", "<path>") },
        PhraseExample("questions.interruptedYesterday(at:_:)", says: ["<time>", "<path>"]) { $0.questions.interruptedYesterday(at: "<time>", "<path>") },
        PhraseExample("questions.interrupted(on:at:_:)", says: ["<day>", "<time>", "<path>"]) { $0.questions.interrupted(on: "<day>", at: "<time>", "<path>") },
        PhraseExample("questions.goOnOrBegin") { $0.questions.goOnOrBegin },
        PhraseExample("questions.changedSinceAsked") { $0.questions.changedSinceAsked },
        PhraseExample("questions.copyWhoseConsoleIsGone(_:ago:)", says: ["<who>", "<ago>"]) { $0.questions.copyWhoseConsoleIsGone("<who>", ago: "<ago>") },
        PhraseExample("questions.copyOfAShowBeingRun(by:heard:)", says: ["<who>", "<ago>"]) { $0.questions.copyOfAShowBeingRun(by: "<who>", heard: "<ago>") },
        PhraseExample("questions.copyOfAShowRun(by:heard:)", says: ["<who>", "<ago>"]) { $0.questions.copyOfAShowRun(by: "<who>", heard: "<ago>") },
        PhraseExample("questions.takenOverFromACopy(by:ago:)", says: ["<who>", "<ago>"]) { $0.questions.takenOverFromACopy(by: "<who>", ago: "<ago>") },
        PhraseExample("questions.takenOverAndThisIsTheirs(by:ago:)", says: ["<who>", "<ago>"]) { $0.questions.takenOverAndThisIsTheirs(by: "<who>", ago: "<ago>") },
        PhraseExample("questions.claimUnreadable") { $0.questions.claimUnreadable },
        PhraseExample("questions.stillAtWork") { $0.questions.stillAtWork },
        PhraseExample("questions.noLongerAtWork") { $0.questions.noLongerAtWork },
        PhraseExample("questions.atWorkOrNot") { $0.questions.atWorkOrNot },
        PhraseExample("questions.toHaveTheirs(_:)", says: ["<path>"]) { $0.questions.toHaveTheirs("<path>") },
        PhraseExample("questions.toHaveTheirsOnceLeft(_:)", says: ["<path>"]) { $0.questions.toHaveTheirsOnceLeft("<path>") },
        PhraseExample("questions.takeOver") { $0.questions.takeOver },
        PhraseExample("questions.goesOnElsewhere(by:in:)", says: ["<who>", "<path>"]) { $0.questions.goesOnElsewhere(by: "<who>", in: "<path>") },
        PhraseExample("questions.goesOnElsewhere(by:in:)", says: ["<who>"]) { $0.questions.goesOnElsewhere(by: "<who>", in: nil) },
    ]
}
