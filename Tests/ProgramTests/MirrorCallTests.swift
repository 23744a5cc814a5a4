import Glibc
import Testing

extension ProgramTests {
    /// A recording that is kept on a second machine, and the show that goes on there.
    @Suite struct MirrorCallTests: Mirrored {
        let place: Place
        init() throws { place = try Self.newPlace() }

        private func isInStep() -> Bool {
            guard let own = place.recordings.first, let text = try? place.read(own), let copy = try? copy() else { return false }
            return (try? place.read(copy)) == text
        }

        @Test func aDeskThatIsKilledIsTakenOverFromTheCopyAndItsRecordingStaysAsItWas() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place, columns: 200)
            try mirror.see("in step: 1 record · run by")
            desk.type("+")
            try desk.see("of 11:00")
            try mirror.see("in step: 2 records")
            #expect(isInStep())
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            try mirror.see("NOBODY IS AT THE DESK")
            let own = try #require(place.recordings.first)
            let before = try place.read(own)

            let second = try TerminalSession("resume", try copy(), in: place, columns: 200)
            try second.see("that console went away")
            second.type("t" + Keys.enter)
            try second.see("▶ Overture")
            try second.see("of 11:00")
            try mirror.see("was taken over")
            #expect(try mirror.waitForEnd().code == 74)
            second.go()
            try second.see("▶ Văn nghệ chào mừng")
            try second.see("saved")
            #expect(try place.read(own) == before)
            #expect(try place.read(try copy()) == before)
            // The show goes on in a part of its own.
            #expect(Place.names(booth).filter { $0.hasSuffix("-2.jsonl") }.count == 1)
        }

        @Test func aDeskThatIsStillThereIsToldThatItHasLostTheShow() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place, columns: 200)
            try mirror.see("in step: 1 record")
            let second = try TerminalSession("resume", try copy(), in: place, columns: 200)
            try second.see("THE SHOW IS BEING RUN by")
            #expect(second.picture.shows("process \(desk.program)"))
            second.type("t" + Keys.enter)
            try second.see("▶ Overture")
            try desk.see("TAKEN OVER")
            try desk.see("THE SHOW WAS TAKEN OVER at")
            try mirror.see("The console at the desk is told so.")
        }

        @Test(Machine.injectsFaults) func aDeskThatCannotSaveIsSaidToBe() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place, columns: 200)
            try mirror.see("in step: 1 record · run by")
            let full = try Injection("write:error=ENOSPC", into: desk)
            desk.type("+")
            try desk.see("NOT SAVED: 1")
            try mirror.see("CANNOT SAVE")
            _ = full.end()
            try mirror.see("in step: 2 records · run by")
            #expect(isInStep())
        }

        @Test func noWordOfTheQuestionIsBroken() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place)
            try mirror.see("in step: 1 record")
            let second = try TerminalSession("resume", try copy(), in: place, columns: 80)
            let question = try second.see("[t] take over").flat
            #expect(question.contains("Two consoles that both run it are worse than none."))
            #expect(question.contains("THE SHOW IS BEING RUN by") && desk.ending == nil)
        }

        @Test func whoSaysNoLeavesEverythingAsItIs() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place, columns: 200)
            try mirror.see("in step: 1 record")
            let second = try TerminalSession("resume", try copy(), in: place, columns: 200)
            try second.see("[t] take over")
            second.type("q" + Keys.enter)
            #expect(try second.waitForEnd().code == 0)
            #expect(!second.written.contains(0x1B))
            desk.type("+")
            try mirror.see("in step: 2 records")
            #expect(!Place.names(booth).contains { $0.hasSuffix(".taken") })
            // Without a terminal there is nobody to ask.
            #expect(try Program.call("resume", try copy(), in: place).code == 64)
        }

        @Test func aFolderThatIsGoneIsSaidAndCaughtUpWith() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place, columns: 200)
            try mirror.see("in step: 1 record")
            rename(booth, booth + "-unplugged")
            desk.type("+")
            // How far comes before why: a narrow terminal has no room for all of that.
            try mirror.wait(for: "the lag") {
                guard let line = $0.line(with: "DESTINATION NOT WRITABLE: there is no such file or folder") else { return false }
                return line.dropFirst(10).hasPrefix("behind by 1 record, ")
            }
            rename(booth + "-unplugged", booth)
            try mirror.see("in step: 2 records")
            #expect(isInStep())
        }

        @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
        func itLeavesCleanly(number: Int32) throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place)
            try mirror.see("in step: 1 record")
            mirror.signal(number)
            #expect(try mirror.waitForEnd().code == 128 + Int(number))
            #expect(mirror.modes == mirror.modesBefore)
            #expect(!Place.names(booth).contains { $0.hasSuffix(".new") })
            #expect(desk.ending == nil)
        }

        @Test func aShowThatNobodyRunsYetIsWaitedFor() throws {
            let mirror = try TerminalSession("mirror", show, "booth", "--wait", in: place, columns: 200)
            try mirror.see("No console is running “\(show)” yet.")
            let desk = try runs()
            try mirror.see("in step: 1 record")
            desk.signal(SIGKILL)
        }

        @Test func aNewerRunIsGoneOverTo() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place, columns: 200)
            try mirror.see("in step: 1 record")
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            try mirror.see("NOBODY IS AT THE DESK")
            let next = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try next.see("REHEARSAL")
            next.go()
            try mirror.see("-rehearsal.jsonl → ")
            try mirror.see("in step: 1 record")
            #expect(Place.names(booth).filter { $0.hasSuffix(".jsonl") }.count == 2)
        }

        @Test func nothingIsBusyWhileNothingHappens() throws {
            let desk = try runs()
            let mirror = try TerminalSession("mirror", show, "booth", in: place)
            try mirror.see("in step: 1 record")
            let before = try mirror.secondsOfWork()
            mirror.look(for: 2)
            #expect(try mirror.secondsOfWork() - before < 0.5)
            #expect(desk.ending == nil)
        }

        // Without a terminal.

        @Test func onceCopiesWhatThereIs() throws {
            let desk = try runs()
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            let own = try #require(place.recordings.first)
            let ending = try Program.call("mirror", "--once", own, "booth/copy.jsonl", in: place)
            #expect(ending.code == 0)
            #expect(ending.output.contains("in step: 1 record"))
            #expect(!ending.output.contains("\r") && !ending.output.contains("\u{1B}"))
            #expect(try place.read(booth + "/copy.jsonl") == place.read(own))
            // Again, with nothing to do.
            #expect(try Program.call("mirror", "--once", own, "booth/copy.jsonl", in: place).code == 0)
            try place.write("something else\n", to: "booth/other.jsonl")
            let refused = try Program.call("mirror", "--once", own, "booth/other.jsonl", in: place)
            #expect(refused.code == 73 && refused.errors.contains("is not a copy of this recording"))
            #expect(try place.read(booth + "/other.jsonl") == "something else\n")
            #expect(!refused.output.contains("in step"))
        }

        @Test func whatCannotBeMirroredEndsWithItsOwnCode() throws {
            #expect(try Program.call("mirror", "--once", "missing.jsonl", "booth", in: place).code == 66)
            let none = try Program.call("mirror", "--once", show, "nowhere", in: place)
            #expect(none.code == 73 && none.errors.contains("There is no folder nowhere"))
            try place.write("what is this\n", to: "junk.jsonl")
            #expect(try Program.call("mirror", "--once", "junk.jsonl", "booth", in: place).code == 65)
            // One argument is the destination: what is mirrored is what runs.
            #expect(try Program.call("mirror", "booth", in: place).code == 64)
            // Said once.
            let nobody = try Program.call("mirror", "--once", "show.yaml", "booth", in: place)
            #expect(nobody.code == 66 && nobody.output.isEmpty && nobody.errors.contains("No console is running"))
            #expect(try Program.call("mirror", "--help", in: place).output.contains("Ctrl-C"))
            let vietnamese = try Program.call("mirror", "--once", show, "nowhere", "--lang", "vi", in: place)
            #expect(vietnamese.errors.contains("Không có thư mục nowhere"))
        }
    }
}
