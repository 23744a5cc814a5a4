import Phrases
import Screens
import Testing
import TextLayout
import Timeline

@testable import Console

/// A console whose show goes on at another one has to know.
@Suite struct OtherDeskTests {
    private let otherDesk = OtherDesk(name: "mai pts/1 on booth", since: clock("09:12:40"))

    @Test func thatTheShowWasTakenOverStaysOnTheScreen() {
        var seat = Seat(Shows.day, at: "08:00")
        seat.press(" ")
        seat.setOtherDesk(otherDesk)
        for key: Key in ["2", "4", "5", "6", "1"] {
            seat.press(key)
            #expect(seat.screen(80, 24).text(row: 0).contains(" TAKEN OVER "), "\(key)")
        }
        seat.wait(.minutes(1))
        #expect(seat.screen(80, 24).contains("THE SHOW WAS TAKEN OVER at 09:12:40 by mai pts/1 on booth"))
    }

    /// Over whatever was said last, and once: who, and what to do about it.
    @Test(arguments: Language.allCases) func whenItHappensItIsSaidWhoItIsAndWhatToDo(_ language: Language) {
        var seat = Seat(Shows.day, at: "08:00", language)
        seat.press(" ")
        let before = seat.notice
        seat.setOtherDesk(otherDesk)
        let said = seat.notice
        #expect(said != before && said?.contains("mai pts/1 on booth") == true)
        #expect(said?.contains(language == .english ? "agree by voice; q leaves" : "hãy thống nhất bằng lời; q thoát") == true)
        #expect(said.map { CellWidth.of($0) < 80 } == true)
        seat.press("h")
        seat.setOtherDesk(otherDesk)
        #expect(seat.notice != said)
        seat.setOtherDesk(nil)
        #expect(!seat.screen(80, 24).text(row: 0).contains(seat.model.words.phrases.watching.takenOver))
    }

    /// What was overtaken is not to be taken up again.
    @Test func whoLeavesIsNotToldToComeBack() {
        var seat = Seat(Shows.day, at: "08:00")
        seat.press(" ")
        seat.setOtherDesk(otherDesk)
        seat.press("q")
        #expect(seat.hint == ["THE SHOW WAS TAKEN OVER at 09:12:40 by mai pts/1 on booth"])
    }

    /// Who only looks on is told no less, and never that all is well.
    @Test(arguments: Language.allCases) func whoLooksOnIsToldToo(_ language: Language) {
        var seat = Seat(Shows.day, at: "08:00", language)
        seat.press(" ")
        seat.looksOn(.takenOver(otherDesk))
        seat.wait(.minutes(1))
        let grid = seat.screen(80, 24)
        #expect(grid.text(row: 0).contains(seat.model.words.phrases.watching.takenOver) && grid.contains("09:12:40"))
        #expect(grid.contains("mai pts/1 on booth") && !grid.contains(seat.model.words.link(.following)))
    }

    /// It is said before anything about the disk: what is saved here counts for nobody.
    @Test func itGoesBeforeWhatIsSaved() {
        var seat = Seat(Shows.day, at: "08:00")
        seat.setSaving(Saving(unsaved: 3, waiting: 900, failure: "disk full"))
        seat.setOtherDesk(otherDesk)
        let grid = seat.screen(80, 24)
        #expect(grid.text(row: 0).contains("TAKEN OVER") && !grid.contains("NOT SAVED"))
    }
}
