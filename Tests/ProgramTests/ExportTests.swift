import Glibc
import Testing

extension ProgramTests {
    /// A recording's show as the night left it.
    @Suite struct ExportTests {
        let place: Place
        init() throws { place = try Place(["day.yaml": TestShows.workedDay]) }

        private func record(_ script: String) throws {
            try place.write(script, to: "script.txt")
            #expect(try Program.call("simulate", "day.yaml", "script.txt", "--log", "day.jsonl", in: place).code == 0)
        }

        private let night = """
            08:00:00 go
            08:20:10 end
            08:25:00 edit opening who Linh @ Hà Nội
            08:25:00 cue add speech +1m Slides: “one”
            08:25:00 skip awards
            08:25:00 insert after speech 3m Film
            08:31:30 go
            08:33:00 add 2m speech
            08:33:00 cue drop lx1

            """

        @Test func whatIsExportedIsCheckedAndRunsAgain() throws {
            try record(night)
            let printed = try Program.call("export", "day.jsonl", "--as", "show", in: place)
            #expect(printed.code == 0)
            #expect(printed.errors.contains("cues that were dropped are kept: lx1"))
            let written = try Program.call("export", "day.jsonl", "--as", "show", "--to", "left.yaml", in: place)
            #expect(written.code == 0 && written.output.isEmpty)
            #expect(try place.read(place.path("left.yaml")) == printed.output)
            for line in [
                "who: \"Linh @ Hà Nội\"", "- id: film", "duration: 22m", "reserve: true",
                "{id: slides-one, at: +1m, call: \"Slides: “one”\"}",
            ] { #expect(printed.output.contains(line), "\(line)") }
            let check = try Program.call("check", "left.yaml", in: place)
            #expect(check.code == 0 && !check.output.contains("error:"), "\(check.output)")
            // It runs as any other.
            try place.write("08:00:00 go\n08:00:00 print\n", to: "script.txt")
            #expect(try Program.call("simulate", "left.yaml", "script.txt", in: place).code == 0)
        }

        @Test func aFileThatExistsIsNotWrittenOverUnasked() throws {
            try record(night)
            try place.write("mine", to: "left.yaml")
            let refused = try Program.call("export", "day.jsonl", "--as", "show", "--to", "left.yaml", in: place)
            #expect(refused.code == 73 && refused.errors.contains("left.yaml exists"))
            #expect(try place.read(place.path("left.yaml")) == "mine")
            let forced = try Program.call("export", "day.jsonl", "--to", "left.yaml", "--force", in: place)
            #expect(forced.code == 0)
            #expect(try place.read(place.path("left.yaml")).hasPrefix("show: \"A worked day\""))
            #expect(
                Set(Place.names(place.folder)).isSuperset(of: ["left.yaml"])
                    && !Place.names(place.folder).contains { $0.hasSuffix(".new") })
        }

        @Test func faultsHaveTheirExitCodes() throws {
            #expect(try Program.call("export", "no.jsonl", in: place).code == 66)
            try place.write("nothing of the kind\n", to: "not.jsonl")
            #expect(try Program.call("export", "not.jsonl", in: place).code == 65)
            try record(night)
            #expect(try Program.call("export", "day.jsonl", "--as", "stone", in: place).code == 64)
            #expect(try Program.call("export", "day.jsonl", "--to", "no/such/folder.yaml", in: place).code == 73)
            mkfifo(place.path("pipe"), 0o644)
            for other in ["pipe", "."] {
                let ending = try Program.call("export", "day.jsonl", "--to", other, "--force", in: place)
                #expect(ending.code == 73 && ending.errors.contains("is not a plain file"))
            }
            let help = try Program.call("export", "--help", "--lang", "vi", in: place)
            #expect(help.code == 0)
        }

        @Test func bothLanguagesExplainIt() throws {
            place.environment["LC_ALL"] = "vi_VN.UTF-8"
            #expect(try Program.call("export", "--help", in: place).output.contains("VÍ DỤ"))
            place.environment["LC_ALL"] = "C.UTF-8"
            #expect(try Program.call("export", "--help", in: place).output.contains("EXAMPLE"))
        }
    }
}
