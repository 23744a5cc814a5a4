import Testing
import Timeline

@testable import Console

/// A console whose show goes on at another one has to know.
@Suite struct RivalTests {
    private let rival = Rival(name: "mai pts/1 on booth", since: clock("09:12:40"))

    @Test func thatTheShowWasTakenOverStaysOnTheScreen() {
        var seat = Seat(Shows.day, at: "08:00")
        seat.press(" ")
        seat.setRival(rival)
        for key: Key in ["2", "4", "5", "6", "1"] {
            seat.press(key)
            #expect(seat.screen(80, 24).text(row: 0).contains(" TAKEN OVER "), "\(key)")
        }
        seat.wait(.minutes(1))
        #expect(seat.screen(80, 24).contains("THE SHOW WAS TAKEN OVER at 09:12:40 by mai pts/1 on booth"))
    }

    /// It is said before anything about the disk: what is saved here counts for nobody.
    @Test func itGoesBeforeWhatIsSaved() {
        var seat = Seat(Shows.day, at: "08:00")
        seat.setSaving(Saving(unsaved: 3, waiting: 900, failure: "disk full"))
        seat.setRival(rival)
        let grid = seat.screen(80, 24)
        #expect(grid.text(row: 0).contains("TAKEN OVER") && !grid.contains("NOT SAVED"))
    }
}
