import Glibc
import Testing

extension ProgramTests {
    /// Shows and recordings by their path, id, title, or the beginning of one; what runs, where none is named.
    @Suite struct FindingTests {
        let place: Place

        init() throws {
            place = try Place(["script.txt": "20:00:00 go\n20:05:00 end\n"])
            for folder in ["shows", "booth"] { mkdir(place.path(folder), 0o755) }
            for (id, title) in [("gala-1", "Gala ở Huế"), ("gala-2", "Gala ở Đà Nẵng"), ("forum", "Diễn đàn cảng biển")] {
                let text = TestShows.plain.replacing("id: plain", with: "id: \(id)")
                    .replacing("show: Plain evening", with: "show: \(title)")
                try place.write(text, to: "shows/\(id).yaml")
            }
        }

        /// Of a show that is not running, as every recording of the test.
        private func record(_ show: String, _ file: String) throws {
            let ending = try Program.call("simulate", show, "script.txt", "--log", file, in: place)
            #expect(ending.code == 0, "\(ending.errors)")
        }

        @Test(arguments: ["shows/forum.yaml", "forum", "forum.yaml", "Diễn đàn cảng biển", "dien dan", "for"])
        func everyCallTakesAShowByAnyOfItsNames(name: String) throws {
            let checked = try Program.call("check", name, "--quiet", in: place)
            #expect(checked.code == 0 && checked.output.contains("shows/forum.yaml: no errors"), "\(checked)")
            let exported = try Program.call("export", name, in: place)
            #expect(exported.code == 0 && exported.output.contains("id: forum"), "\(exported.errors)")
            #expect(try Program.call("simulate", name, "script.txt", in: place).code == 0)
            try record(name, "forum.jsonl")
            #expect(try Program.call("learn", name, "forum.jsonl", in: place).code == 0)
            unlink(place.path("forum.jsonl"))
        }

        @Test func aNameThatNobodyHasListsWhatThereIs() throws {
            for call in [
                ["check", "ball"], ["simulate", "ball", "script.txt"], ["export", "ball"], ["learn", "ball", "x.jsonl"],
            ] {
                let ending = try Program.call(call, in: place)
                #expect(ending.code == 66 && ending.output.isEmpty, "\(call): \(ending)")
                #expect(ending.errors.contains("1  Diễn đàn cảng biển  shows/forum.yaml") && ending.errors.contains("“ball”"))
            }
            for call in [["report", "ball"], ["export", "ball", "--as", "recording"], ["mirror", "ball", "booth"]] {
                let ending = try Program.call(call, in: place)
                #expect(ending.code == 66 && ending.errors.contains("“ball”"), "\(call): \(ending)")
            }
            let seat = try TerminalSession("watch", "ball", in: place)
            #expect(try seat.waitForEnd().code == 66)
            #expect(seat.picture.shows("--wait waits until one with this id runs"))
        }

        @Test func withoutANameOneIsChosenFromAList() throws {
            for call in ["check", "learn", "export", "run", "rehearse"] {
                let ending = try Program.call(call, in: place)
                #expect(ending.code == 64, "\(call): \(ending)")
            }
            let ending = try Program.call("check", in: place)
            #expect(ending.errors.contains("2  Gala ở Huế  shows/gala-1.yaml"), "\(ending.errors)")
            let seat = try TerminalSession("check", in: place)
            try seat.see("Which one? 1 to 3:")
            seat.type("3" + Keys.enter)
            #expect(try seat.waitForEnd().code == 0)
            #expect(seat.picture.shows("shows/gala-2.yaml"))
        }

        @Test func whereSeveralMatchOneIsChosen() throws {
            let ending = try Program.call("check", "gala", in: place)
            #expect(ending.code == 64 && ending.errors.contains("1  Gala ở Huế") && !ending.errors.contains("forum"))
            #expect(ending.errors.contains("several begin with “gala”"))
            let seat = try TerminalSession("rehearse", "gala", "--at", "20:00", in: place)
            try seat.see("Which one? 1 to 2:")
            seat.type("2" + Keys.enter)
            try seat.see("REHEARSAL")
            try seat.see("Gala ở Đà Nẵng")
        }

        @Test func whatRunsIsFoundWithoutAName() throws {
            let desk = try TerminalSession("rehearse", "forum", "--at", "20:00", in: place)
            try desk.see("REHEARSAL")
            desk.go()
            try desk.see("▶ Overture")
            try desk.see("saved")
            let director = try TerminalSession("watch", in: place)
            try director.see("following")
            let mirror = try TerminalSession("mirror", "booth", in: place, columns: 120)
            try mirror.see("in step")
            for call in [["report"], ["check"], ["export"]] {
                let ending = try Program.call(call, in: place)
                #expect(ending.code == 0 && ending.output.contains(call == ["check"] ? "shows/forum.yaml" : "Diễn đàn"), "\(call)")
            }
            for name in ["forum", "Diễn đàn cảng biển", "dien"] {
                let watcher = try TerminalSession("watch", name, in: place)
                try watcher.see("following")
                #expect(try Program.call("report", name, in: place).code == 0)
            }
        }

        /// A known show is waited for, and any other only if one says so.
        @Test func theNextRunOfAKnownShowIsWaitedFor() throws {
            let known = try TerminalSession("watch", "Diễn đàn", in: place)
            try known.see("No console is running “forum” yet.")
            let other = try TerminalSession("watch", "ball", "--wait", in: place)
            try other.see("No console is running “ball” yet.")
            let desk = try TerminalSession("rehearse", "forum", "--at", "20:00", in: place)
            try desk.see("REHEARSAL")
            try known.see("following")
            #expect(other.picture.shows("No console is running “ball” yet."))
            let missing = try TerminalSession("watch", "later.jsonl", in: place)
            #expect(try missing.waitForEnd().code == 66)
        }

        @Test func timesAreTakenAsAShowFileHasThem() throws {
            let friday = TestShows.plain.replacing("id: plain", with: "date: 2026-11-27")
            try place.write(friday, to: "friday.yaml")
            for (time, clock) in [
                ("20:00", "20:00:0"), ("20h00", "20:00:0"), ("8:00 PM", "20:00:0"), ("+1 08:00", "08:00:0"),
                ("Sat 08:00", "08:00:0"),
                ("25:10", "01:10:0"),
            ] {
                let seat = try TerminalSession("rehearse", "friday.yaml", "--at", time, in: place)
                try seat.wait(for: time) { $0.lines[0].contains("REHEARSAL") && $0.lines[0].contains(clock) }
            }
            let undated = try TerminalSession("rehearse", "forum", "--at", "Sat 08:00", in: place)
            #expect(try undated.waitForEnd().code == 64)
            #expect(undated.picture.flat.contains("the show has no date"))
            let nonsense = try TerminalSession("rehearse", "forum", "--at", "soon", in: place)
            #expect(try nonsense.waitForEnd().code == 64)
        }

        @Test func theBellRingsForOneDepartment() throws {
            let departments = "start: 08:00\ndepartments: {light: Light, sound: Sound}\nonAir:"
            try place.write(TestShows.workedDay.replacing("start: 08:00\nonAir:", with: departments), to: "day.yaml")
            func bells(_ seat: TerminalSession) -> Int { seat.written.count { $0 == 7 } }
            let desk = try TerminalSession("rehearse", "day.yaml", "--at", "08:31:50", in: place)
            try desk.see("REHEARSAL")
            desk.command("cue add opening 08:32:20 @sound Music")
            try desk.see("Music")
            let light = try TerminalSession("watch", "worked-day", "--bell", "bell", "--dept", "light", in: place)
            let sound = try TerminalSession("watch", "worked-day", "--dept", "Sou", in: place)
            try light.see("following")
            try sound.see("following")
            // Its notice begins at 08:32:05.
            for seat in [sound, light] { try seat.wait(for: "08:32:07", within: 60) { $0.lines[0].suffix(8) >= "08:32:07" } }
            #expect(bells(sound) > 0 && bells(light) == 0)
        }
    }
}
