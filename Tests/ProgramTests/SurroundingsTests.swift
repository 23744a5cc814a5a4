import CVterm
import Glibc
import Testing

extension ProgramTests {
    /// Terminals, locales and disks that are not as one would like them.
    @Suite struct SurroundingsTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        @Test(arguments: [["run", "show.yaml"], ["rehearse", "show.yaml"], ["resume"], []])
        func withoutATerminalAConsoleSaysSoAndLeavesNothingBehind(arguments: [String]) throws {
            let ending = try Program.call(arguments, in: place)
            #expect(ending.code == 64)
            #expect(ending.errors.contains("needs a terminal"))
            #expect(ending.output.isEmpty)
            #expect(Place.names(place.folder).sorted() == ["home", "show.yaml"])
        }

        @Test(arguments: ["dumb", "no-such-terminal", ""])
        func aTerminalOnWhichNothingCanBePlacedIsRefused(name: String) throws {
            place.environment["TERM"] = name
            let seat = try TerminalSession("rehearse", "show.yaml", in: place)
            #expect(try seat.waitForEnd().code == 64)
            #expect(seat.picture.shows(name.isEmpty ? "TERM is not set" : name))
            // Nothing half-drawn.
            #expect(!seat.written.contains(0x1B))
            #expect(place.recordings.isEmpty)
        }

        /// Terminals that nobody has any more, by their descriptions.
        private static let descriptions = #"""
            printer|prints on paper, hc, os, am, cols#132, bel=^G, cr=^M, cud1=^J, ind=^J,
            nowhere|cannot be told where, am, cols#80, lines#24, clear=\E[H\E[2J, cr=^M, cud1=^J,
            strikes|strikes over what was there, os, use=placing,
            cookies|shows each attribute as a cell, xmc#1, smso=\E[7m, rmso=\E[m, use=placing,
            nothing|describes no one terminal, gn, use=placing,
            placing|places text by ANSI, am, cols#80, lines#24, clear=\E[H\E[2J, cr=^M, cud1=^J, cup=\E[%i%p1%d;%p2%dH,
            own|has its own sequences, am, cols#80, lines#24, clear=\E*$<5>, cr=^M, cud1=^J, cub1=^H, cup=\E=%p1%' '%+%c%p2%' '%+%c, sgr0=\EG0$<2>, smso=\EG4, rmso=\EG0,

            """#

        private func describe(_ name: String) throws {
            try place.write(Self.descriptions, to: "descriptions")
            try #require(system("tic -o \(place.folder)/terminfo \(place.folder)/descriptions") == 0)
            place.environment["TERMINFO"] = place.path("terminfo")
            place.environment["TERM"] = name
        }

        @Test(arguments: ["printer", "nowhere", "strikes", "cookies", "nothing"])
        func aTerminalThatCannotDrawTheScreenIsRefused(name: String) throws {
            try describe(name)
            let seat = try TerminalSession("rehearse", "show.yaml", in: place)
            #expect(try seat.waitForEnd().code == 64)
            #expect(seat.picture.shows("“\(name)”"))
            #expect(!seat.written.contains(0x1B))
            #expect(place.recordings.isEmpty)
        }

        @Test func oneThatOnlyPlacesTextIsDrawnOn() throws {
            try describe("placing")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Overture")
        }

        /// One whose sequences are others would show those of ANSI.
        @Test func aTerminalOfItsOwnKindGetsNothingButItsOwn() throws {
            try describe("own")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try seat.wait(for: "a screen") { _ in String(decoding: seat.written, as: UTF8.self).contains("REHEARSAL") }
            seat.signal(SIGSEGV)
            #expect(try seat.waitForEnd().signal == SIGSEGV)
            let written = String(decoding: seat.written, as: UTF8.self)
            #expect(!written.contains("\u{1B}[") && !written.contains("$<"))
        }

        @Test func withNO_COLORThereAreNoColoursAndWordsAndSignsSayIt() throws {
            place.environment["NO_COLOR"] = "1"
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            seat.command("set 1s")
            let picture = try seat.see(" OVERTIME ")
            #expect(picture.rows.joined().allSatisfy { $0.colour == nil && $0.background == nil })
            #expect(picture.cells(of: " OVERTIME ").allSatisfy { $0.isReversed })
        }

        @Test func withoutUTF8ThereArePlainStandIns() throws {
            place.environment["LC_ALL"] = "C"
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("> Overture")
            seat.go()
            try seat.see("> Van nghe chao mung")
            try seat.see("*   1 Overture")
            #expect(!seat.written.contains { $0 > 0x7F })
        }

        @Test func aFolderThatCannotBeMadeIsSaidBeforeTheShowStarts() throws {
            // Where the recordings' folder would be there is a file.
            try place.write("", to: "state")
            let seat = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 73)
            #expect(seat.picture.shows(place.folder + "/state"))
            #expect(!seat.written.contains(0x1B))
        }

        @Test func aRecordingThatIsThereAlreadyIsNotWrittenOver() throws {
            try place.write("precious", to: "mine.jsonl")
            let seat = try TerminalSession("rehearse", "show.yaml", "--log", "mine.jsonl", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 73)
            #expect(try place.read(place.path("mine.jsonl")) == "precious")
        }

        @Test func recordingsAreForNobodyElsesEyes() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("saved")
            let recording = try #require(place.recordings.first)
            var status = stat()
            #expect(stat(recording, &status) == 0 && status.st_mode & 0o777 == 0o600)
            #expect(stat(place.path("state/runofshow"), &status) == 0 && status.st_mode & 0o777 == 0o700)
        }
    }
}
