import Phrases
import Testing
import Timeline

/// Sentences about several things: what is named of them, and how often something was seen.
@Suite struct SeveralTests {
    @Test func theFirstAreNamedAndTheOthersCounted() {
        let three = TitleList(["A “x”", "B", "C"], lengths: ["1:00", nil, "2:00"], most: 2)
        #expect(three.titles == ["A “x”", "B"] && three.more == 1)
        #expect(Phrases.english.advice.improvised(three).contains(": ‘A “x”’ (1:00), “B” and 1 more. "))
        #expect(Phrases.vietnamese.advice.improvised(three).contains(": ‘A “x”’ (1:00), “B” và 1 nữa. "))
        #expect(Phrases.english.reportSentences.skipped(TitleList(["A", "B"], most: 5)) == "Skipped: “A”, “B”.")
    }

    @Test(arguments: [
        (["0:10"], 1, "A starts at 8 and began late, by 0:10: be ready sooner."),
        (["0:10"], 4, "A starts at 8 and began late in 1 of 4 recordings, by 0:10: be ready sooner."),
        (["0:10", "0:05"], 2, "A starts at 8 and began late in both recordings, by 0:10 and 0:05: be ready sooner."),
        (["0:05", "0:07", "0:10"], 3, "A starts at 8 and began late in all 3 recordings, by 0:05 to 0:10: be ready sooner."),
    ])
    func howOftenAndByHowMuchIsSaid(figures: [String], all: Int, text: String) {
        let said = Phrases.english.advice.missed(.start, "A", at: "8", Occurrence(figures, of: all))
        #expect(said.replacing("“A”", with: "A") == text)
    }

    @Test func whatWasSeenOnceMayNotBeUsual() {
        let once = Phrases.english.advice.tooShort("A", planned: "10:00", wouldDo: "8:00", Occurrence(["2:00"], of: 1))
        #expect(once.hasSuffix("8:00 would do instead of 10:00, if another run says so too."))
        let often = Phrases.english.advice.tooShort("A", planned: "10:00", wouldDo: "8:00", Occurrence(["2:00", "2:00"], of: 2))
        #expect(often.hasSuffix("8:00 would do instead of 10:00."))
    }

    @Test func oneIsToldFromMany() {
        #expect(Phrases.english.mirror.inStep(1) == "in step: 1 record")
        #expect(Phrases.english.mirror.behind(2, "3 s") == "behind by 2 records, 3 s")
        #expect(Phrases.english.calls.hasWarnings("a", count: 1) == "a: 1 warning, see: runofshow check a")
        #expect(Phrases.english.report.changes(1, by: "mai", takenBack: 0) == "mai: 1 change")
        #expect(Phrases.english.showFile.moreErrors(1) == "and 1 more error")
    }
}
