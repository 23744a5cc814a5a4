import Glibc
import Testing

extension ProgramTests {
    /// A show that goes on at a second machine: what each of those who look at it is told, and the way back.
    @Suite struct TakeoverCallTests: Mirrored {
        let place: Place
        init() throws { place = try Self.newPlace() }

        private func mirrors(_ from: String, _ to: String) throws -> TerminalSession {
            let mirror = try TerminalSession("mirror", from, to, in: place, columns: 200)
            try mirror.see("in step: ")
            return mirror
        }

        /// At the booth, from the copy.
        private func takesOver() throws -> TerminalSession {
            let second = try TerminalSession("resume", try copy(), in: place, columns: 200)
            try second.see("[t] take over")
            second.type("t" + Keys.enter)
            try second.see("▶ Overture")
            try second.see("saved")
            return second
        }

        /// The desk is dead, and the booth one segment on.
        private func goesOnAtTheBooth() throws -> TerminalSession {
            let desk = try runs()
            let mirror = try mirrors(show, "booth")
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            try mirror.see("NOBODY IS AT THE DESK")
            let second = try takesOver()
            #expect(try mirror.waitForEnd().code == 74)
            second.go()
            try second.see("▶ Văn nghệ chào mừng")
            try second.see("saved")
            return second
        }

        private func laterPart(of path: String) -> String { path.replacing(".jsonl", with: "-2.jsonl") }

        @Test func mirroredBackItIsCopiedAndTheDeskGoesOnFromThere() throws {
            let second = try goesOnAtTheBooth()
            let (own, back) = (try own(), laterPart(of: try own()))
            let before = try place.read(own)
            let mirror = try mirrors(laterPart(of: try copy()), String(own[..<own.lastIndex(of: "/")!]))
            #expect(try place.read(back) == place.read(laterPart(of: try copy())))
            // Who looks on at the desk sees the booth's show, and that it comes from elsewhere.
            let director = try TerminalSession("watch", own, in: place, columns: 120)
            try director.see("▶ Văn nghệ chào mừng")
            try director.see("heard ")
            second.type("+")
            try mirror.see("in step: 4 records")
            #expect(!second.picture.shows("TAKEN OVER"))
            second.signal(SIGKILL)
            _ = try second.waitForEnd()
            try mirror.see("NOBODY IS AT THE DESK")
            let desk = try TerminalSession("resume", own, in: place, columns: 200)
            try desk.see("that console went away")
            desk.type("t" + Keys.enter)
            try desk.see("▶ Văn nghệ chào mừng")
            try mirror.see("was taken over")
            #expect(try place.read(own) == before)
        }

        @Test func theMirrorBackTellsTheBoothThatTheDeskHasTheShowAgain() throws {
            let second = try goesOnAtTheBooth()
            let own = try own()
            let mirror = try mirrors(laterPart(of: try copy()), String(own[..<own.lastIndex(of: "/")!]))
            let desk = try TerminalSession("resume", own, in: place, columns: 200)
            try desk.see("THE SHOW IS BEING RUN by")
            desk.type("t" + Keys.enter)
            try desk.see("▶ Văn nghệ chào mừng")
            try second.see("TAKEN OVER")
            #expect(try mirror.waitForEnd().code == 74)
        }

        @Test func whereThatMirrorIsGoneTheBoothIsToldAllTheSame() throws {
            let second = try goesOnAtTheBooth()
            let own = try own()
            let mirror = try mirrors(laterPart(of: try copy()), String(own[..<own.lastIndex(of: "/")!]))
            mirror.signal(SIGKILL)
            _ = try mirror.waitForEnd()
            let desk = try TerminalSession("resume", own, in: place, columns: 200)
            try desk.see("[t] take over")
            desk.type("t" + Keys.enter)
            // Where that took so long that nothing is heard of them any more, it is asked anew.
            let next = try desk.wait(for: "the show") {
                $0.shows("▶ Văn nghệ chào mừng") || $0.shows("Things have changed")
            }
            if next.shows("Things have changed") { desk.type("t" + Keys.enter) }
            try desk.see("▶ Văn nghệ chào mừng")
            try second.see("TAKEN OVER")
        }

        @Test func whoLooksOnAtTheDeskIsToldWhoHasTheShow() throws {
            let desk = try runs()
            let director = try TerminalSession("watch", try own(), in: place, columns: 120)
            try director.see("following")
            let mirror = try mirrors(show, "booth")
            _ = try takesOver()
            #expect(try mirror.waitForEnd().code == 74)
            // The console at the desk is there still.
            try director.see(" TAKEN OVER ")
            try director.see("THE SHOW WAS TAKEN OVER at")
            #expect(!director.picture.shows("following"))
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            director.look(for: 1.5)
            #expect(director.picture.shows(" TAKEN OVER "))
        }

        @Test func anOpenQuestionIsNoConsole() throws {
            _ = try goesOnAtTheBooth()
            let claim = try own().replacing(".jsonl", with: ".taken")
            let desk = try TerminalSession("resume", try own(), in: place, columns: 200)
            try desk.see("[t] take over")
            // What it is told of the takeover is another matter.
            unlink(claim)
            let director = try TerminalSession("watch", try own(), in: place, columns: 120)
            try director.see("THE CONSOLE IS GONE")
            #expect(!director.picture.shows("following"))
        }

        @Test func aLateAnswerIsToWhatWasAskedAlone() throws {
            var desk = try runs()
            let mirror = try mirrors(show, "booth")
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            try mirror.see("NOBODY IS AT THE DESK")
            let second = try TerminalSession("resume", try copy(), in: place, columns: 200)
            try second.see("that console went away")
            desk = try TerminalSession("resume", try own(), in: place)
            try desk.see("▶ Overture")
            try mirror.see("run by")
            second.type("t" + Keys.enter)
            try second.see("Things have changed since that was asked.")
            try second.see("THE SHOW IS BEING RUN by")
            #expect(!Place.names(booth).contains { $0.hasSuffix(".taken") })
            // Of somebody who is at work more is to be expected.
            desk.type("+")
            try mirror.see("in step: 3 records")
            second.type("t" + Keys.enter)
            try second.see("▶ Overture")
            try desk.see("TAKEN OVER")
        }

        @Test func whoTakesItBackIsToldWhatIsMissingAndTheOtherIsTold() throws {
            let second = try goesOnAtTheBooth()
            let desk = try TerminalSession("resume", try own(), in: place, columns: 200)
            let question = try desk.see("[t] take over").flat
            #expect(question.contains("What was done there since is NOT in this one. That console IS STILL AT WORK."))
            #expect(question.contains("runofshow resume \(laterPart(of: try copy()))"))
            desk.type("t" + Keys.enter)
            try desk.see("▶ Overture")
            try second.see(" TAKEN OVER ")
            #expect(!desk.picture.shows("TAKEN OVER"))
        }

        @Test func whoLeavesIsToldWhoGoesOnAndSoAreThoseWhoLookForTheRecording() throws {
            let desk = try runs()
            let mirror = try mirrors(show, "booth")
            _ = try takesOver()
            #expect(try mirror.waitForEnd().code == 74)
            try desk.see("agree by voice; q leaves")
            try desk.leave()
            #expect(try desk.waitForEnd().code == 0)
            try desk.see("the show was taken over: ")
            #expect(desk.picture.flat.contains(" goes on with it in \(laterPart(of: try copy()))"))
            #expect(!desk.picture.shows("the show is not over"))
            #expect(try Program.call("logs", in: place).output.contains("  taken over "))
            func report(_ path: String) throws -> String {
                try Program.call("report", path, in: place).output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            #expect(try report(own()).contains("went on with it. What was done there is not in here."))
            let theirs = try report(copy())
            #expect(theirs.contains("went on with it, in this recording.") && theirs.contains("this is the newest"))
            let again = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try again.see("[g] go on with it")
            #expect(again.picture.shows("the show was taken over: "))
        }
    }
}
