import Glibc
import Testing

extension ProgramTests {
    /// A show file that is edited while the show runs.
    @Suite struct ReloadAtDeskTests {
        let place: Place
        init() throws { place = try Place() }

        private func edit(_ old: String, _ new: String) throws {
            let text = try place.read(place.path("show.yaml"))
            #expect(text.contains(old))
            try place.write(text.replacing(old, with: new), to: "show.yaml")
        }

        @Test func itIsShownAskedAboutTakenOverAndUndone() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try edit("title: Finale", "title: Grand finale")
            seat.command("reload")
            try seat.see("RELOAD show.yaml: 1 change")
            #expect(seat.picture.shows("Finale: title Finale → Grand finale"))
            #expect(!seat.picture.shows("3 Grand finale"))
            seat.type("y")
            try seat.see("show file reloaded")
            try seat.see("3 Grand finale")
            try seat.seeRecorded(#""what":["reload"]"#, in: place)
            seat.type("u")
            try seat.noLongerSee("3 Grand finale")
        }

        @Test func aFileWithErrorsLeavesTheShowAsItWas() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try place.write("show: Plain evening\nparts: [{segments: [{title: A, length: 5m}]}]\n", to: "show.yaml")
            seat.command("reload")
            try seat.see("not reloaded: show.yaml:2:")
            #expect(seat.picture.shows("▶ Overture"))
        }

        @Test func anEditIsOfferedByItselfWhereItIsWatched() throws {
            try place.write(TestShows.plain, to: "show.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--reload", in: place)
            try seat.see("STANDBY")
            seat.go()
            try seat.see("▶ Overture")
            try edit("title: Finale", "title: Grand finale")
            try seat.see("RELOAD show.yaml: 1 change")
            seat.type("n")
            try seat.see("left as it was")
        }

        /// The recording contains the edited show: to resume it, the file is not needed.
        @Test func aKilledConsoleComesBackWithTheEditedShow() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try edit("title: Finale", "title: Grand finale")
            seat.command("reload")
            try seat.see("RELOAD show.yaml: 1 change")
            seat.type("y")
            try seat.seeRecorded(#""what":["reload"]"#, in: place)
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", in: place)
            try again.see("3 Grand finale")
            again.command("reload")
            try again.see("no show file for")
        }
    }
}
