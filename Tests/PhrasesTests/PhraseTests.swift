import Phrases
import Testing
import Timeline

/// Every phrase in every language, by an example of each.
@Suite struct PhraseTests {
    /// Signs, figures and what is called out on every stage: these are the same in both languages.
    private static let international: Set = [
        "frame.quoted(_:)", "frame.onAirSign", "hardTimes.comes(_:at:_:)", "hardTimes.moves(_:from:to:_:)", "cues.go",
        "done.go(_:)", "done.called(_:_:)", "keyLine.go", "keyLine.minute", "replayKeys.minute", "log.go(_:)",
        "log.happened(_:_:) cueCalled", "reload.segmentAdded(_:length:)", "reload.segmentRemoved(_:)",
        "reload.segmentChanged(_:_:)",
    ]

    /// The system's own words are English, and need no number there.
    private static let withoutNumber = "systemErrors.other(_:_:)"

    @Test func everyExampleIsThere() {
        #expect(PhraseExample.all.count > 900)
        #expect(Self.international.union([Self.withoutNumber]).isSubset(of: Set(PhraseExample.all.map(\.name))))
    }

    /// What stands around a text, such as the blanks of a badge, is laid out and not said.
    @Test(arguments: Language.allCases) func aPhraseIsATextWithoutBlanksAroundIt(_ language: Language) {
        for example in PhraseExample.all {
            let text = example.text(language.phrases)
            #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(example.name): “\(text)”")
        }
    }

    @Test(arguments: Language.allCases) func aPhraseSaysWhatItIsGiven(_ language: Language) {
        for example in PhraseExample.all where language != .english || example.name != Self.withoutNumber {
            let text = example.text(language.phrases)
            for given in example.says { #expect(text.contains(given), "\(example.name) without \(given): “\(text)”") }
        }
    }

    @Test func whatIsNotInternationalIsTranslated() {
        for example in PhraseExample.all {
            let (english, vietnamese) = (example.text(.english), example.text(.vietnamese))
            #expect((english == vietnamese) == Self.international.contains(example.name), "\(example.name): “\(english)”")
        }
    }

    /// One instead of many, in the language that tells them apart.
    @Test func englishKnowsOneFromMany() {
        #expect(Phrases.english.frame.minutesToAir(1) == "1 MINUTE TO AIR")
        #expect(Phrases.english.frame.secondsToAir(10) == "10 SECONDS TO AIR")
    }

    @Test func aLanguageIsFoundByItsCode() {
        for language in Language.allCases { #expect(language.phrases.code == language.rawValue) }
    }

    /// Texts of the same kind are told apart.
    @Test(arguments: Language.allCases) func helpIsDifferentForEveryKey(_ language: Language) {
        let help = (PhraseExample.keyHelp + PhraseExample.seats.filter { $0.name.hasSuffix("Help") })
            .map { $0.text(language.phrases) }
        #expect(Set(help).count == help.count)
    }
}
