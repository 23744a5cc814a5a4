import CVterm
import FoundationEssentials
import Glibc
import Testing
import Timeline

extension ProgramTests {
    /// What comes from outside, and what of it reaches the screen, the disk and who reads them.
    @Suite struct TerminalSafetyTests {
        /// A name that clears the screen, begins a line, turns the writing round and speaks C1.
        private static let evil = "a\u{1B}[2J\rb\u{9B}31m\u{202E}c"

        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        private func expectSafe(_ ending: Program.Ending, _ call: [String]) {
            for text in [ending.output, ending.errors] {
                let lines = text.split(separator: "\n")
                #expect(
                    lines.allSatisfy { !SafeText.hasControls(String($0)) && !$0.contains("\r") },
                    "\(call): \(text.debugDescription)")
            }
        }

        @Test func aNameFromOutsideNeverActsOnTheTerminal() throws {
            let evil = Self.evil
            try place.write(TestShows.plain.replacing("duration: 5m", with: "duration: ten"), to: "\(evil).yaml")
            try place.write("nonsense\n", to: "\(evil).txt")
            try place.write("junk\n", to: "\(evil).jsonl")
            mkdir(place.path(evil), 0o700)
            let calls = [
                ["check", "\(evil).yaml"], ["check", "\(evil)2.yaml"], ["check", evil], ["check", "--format", evil, "show.yaml"],
                ["check", "\(evil).yaml", "--format", "json"], ["simulate", "show.yaml", "\(evil).txt"],
                ["simulate", "show.yaml", "\(evil)2.txt"], ["report", "\(evil).jsonl"], ["report", evil],
                ["export", "\(evil).jsonl", "--as", "show"], ["mirror", "--once", "\(evil).jsonl", "."],
                ["mirror", "--once", "x.jsonl", "\(evil)/none"], ["mirror", "--once", evil + "2", evil],
                ["resume", "\(evil).jsonl"],
                ["keys", "--keys", "\(evil).yaml"], ["--\(evil)"], [evil], ["logs", evil],
                ["rehearse", "show.yaml", "--speed", evil],
            ]
            for call in calls {
                let ending = try Program.call(call, in: place)
                #expect(ending.code != 0 && !(ending.output + ending.errors).isEmpty, "\(call)")
                expectSafe(ending, call)
            }
            place.environment["XDG_STATE_HOME"] = place.path(evil)
            let logs = try Program.call("logs", in: place)
            #expect(logs.code == 0)
            expectSafe(logs, ["logs"])
            place.environment["TERM"] = evil
            let seat = try TerminalSession("rehearse", "show.yaml", in: place)
            #expect(try seat.waitForEnd().code == 64)
            #expect(!seat.written.contains(0x1B))
        }

        @Test func inJSONItIsTheSameTextAndHarmless() throws {
            struct Line: Decodable { var file: String }
            let name = "\(Self.evil).yaml"
            try place.write("show: [\n", to: name)
            let ending = try Program.call("check", name, "--format", "json", in: place)
            #expect(ending.code == 65)
            expectSafe(ending, [name])
            let line = try JSONDecoder().decode(Line.self, from: Data(ending.output.split(separator: "\n")[0].utf8))
            #expect(Array(line.file.utf8) == Array(name.utf8))
        }

        /// What is made belongs to its owner alone, and tells no more than the show, who and when.
        @Test func aRecordingIsPrivateAndHoldsNoSecrets() throws {
            umask(0)
            place.environment["API_TOKEN"] = "s3cret-token"
            place.environment["SSH_CONNECTION"] = "192.0.2.77 50000 192.0.2.1 22"
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--for", "a-private-argument", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("saved")
            try seat.leave()
            _ = try seat.waitForEnd()
            let recording = try #require(place.recordings.first)
            let text = try place.read(recording)
            for secret in ["s3cret-token", "192.0.2.77", "a-private-argument", place.folder, "xterm", "show.yaml"] {
                #expect(!text.contains(secret), "\(secret)")
            }
            var folder = recording
            var status = stat()
            #expect(lstat(recording, &status) == 0 && status.st_mode & 0o7777 == 0o600)
            while let slash = folder.lastIndex(of: "/"), folder != place.folder + "/state" {
                folder = String(folder[..<slash])
                #expect(lstat(folder, &status) == 0 && status.st_mode & 0o7777 == 0o700, "\(folder)")
            }
        }

        @Test func aLinkInARecordingsPlaceIsNotWrittenThrough() throws {
            try place.write("mine\n", to: "precious")
            symlink(place.path("precious"), place.path("log.jsonl"))
            let seat = try TerminalSession("rehearse", "show.yaml", "--log", "log.jsonl", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 73)
            #expect(try place.read(place.path("precious")) == "mine\n")
            unlink(place.path("log.jsonl"))
            symlink(place.path("nothing-yet"), place.path("log.jsonl"))
            #expect(try Program.call("simulate", "show.yaml", "/dev/null", "--log", "log.jsonl", in: place).code != 0)
            #expect(access(place.path("nothing-yet"), F_OK) != 0)
        }
    }
}
