import CVterm
import Glibc
import Testing

extension ProgramTests {
    /// What rehearsals teach the show file.
    @Suite struct LearnTests {
        let place: Place

        /// Two runs of the worked day: the opening takes 12:30 and 12:00, a minute of the first a hold.
        init() throws {
            let first = "08:00 go\n08:20:10 end\n08:30 go\n08:40 hold\n08:41 resume\n08:43:30 go\n09:03:30 go\n10:03 go\n10:33 go\n"
            place = try Place([
                "show.yaml": TestShows.workedDay, "one.txt": first,
                "two.txt": "08:00 go\n08:20 end\n08:30 go\n08:42 go\n09:02 go\n10:02 go\n10:32 go\n",
                "other.yaml": TestShows.plain, "other.txt": "20:00 go\n20:11 go\n",
            ])
            for (show, name) in [("show", "one"), ("show", "two"), ("other", "other")] {
                #expect(try Program.call("simulate", "\(show).yaml", "\(name).txt", "--log", "\(name).jsonl", in: place).code == 0)
            }
        }

        private func learn(_ arguments: String...) throws -> Program.Ending { try Program.call(["learn"] + arguments, in: place) }

        @Test func itProposesAndWritesNothing() throws {
            let ending = try learn("show.yaml", "one.jsonl", "two.jsonl")
            #expect(ending.code == 0)
            let rows = ending.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            #expect(
                rows.contains(["Opening", "10:00", "12:30", "12:00", "12:15", "12:07-12:22", "→", "12m20s"]), "\(ending.output)")
            #expect(
                ending.output.contains(
                    """
                    --- show.yaml
                    +++ show.yaml
                    @@ -14,1 +14,1 @@ show.yaml:14 Opening: 12:30 12:00, median 12:15
                    -        duration: 10m
                    +        duration: 12m20s

                    """))
            #expect(ending.output.contains("◆ off air Channel 1 10:30: 10:30:00 → 10:32:20 (+2:20), LATE 2:20"))
            #expect(ending.output.contains("Nothing has been written: --write"))
            #expect(try place.read(place.path("show.yaml")) == TestShows.workedDay)
        }

        @Test func whatItWritesIsJustThat() throws {
            chmod(place.path("show.yaml"), 0o640)
            symlink("show.yaml", place.path("link.yaml"))
            let ending = try learn("link.yaml", "one.jsonl", "two.jsonl", "--write")
            #expect(ending.code == 0 && ending.output.contains("Written to link.yaml"))
            let wanted = TestShows.workedDay.replacing("        duration: 10m\n", with: "        duration: 12m20s\n")
            #expect(try place.read(place.path("show.yaml")) == wanted)
            var status = stat()
            #expect(lstat(place.path("show.yaml"), &status) == 0 && status.st_mode == S_IFREG | 0o640)
            #expect(lstat(place.path("link.yaml"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
            #expect(Place.names(place.folder).allSatisfy { !$0.hasSuffix(".new") })
            // There is nothing more to learn from the same.
            let again = try learn("show.yaml", "one.jsonl", "two.jsonl", "--write")
            #expect(again.code == 0 && again.output.contains("Nothing to change"))
            #expect(try place.read(place.path("show.yaml")) == wanted)
        }

        @Test func theDifferenceIsOneThatPatchTakes() throws {
            guard access("/usr/bin/patch", X_OK) == 0 else { return }
            let difference = try learn("show.yaml", "one.jsonl", "two.jsonl").output
            try place.write(difference, to: "difference")
            let wanted = try learn("show.yaml", "one.jsonl", "two.jsonl", "--write")
            #expect(wanted.code == 0)
            let written = try place.read(place.path("show.yaml"))
            try place.write(TestShows.workedDay, to: "show.yaml")
            #expect(system("cd \(place.folder) && /usr/bin/patch -s -p0 < difference") == 0)
            #expect(try place.read(place.path("show.yaml")) == written)
        }

        @Test func oneRecordingIsSaidToBeOne() throws {
            let ending = try learn("show.yaml", "one.jsonl", "one.jsonl")
            #expect(ending.code == 0 && ending.output.contains("One recording shows what can happen"))
            #expect(ending.errors.contains("one.jsonl is part of a recording that is already there: it counts once"))
            #expect(ending.errors.contains("one.jsonl is simulated"))
            #expect(ending.output.contains("Nothing to change"))
        }

        @Test func scriptsReadAnObject() throws {
            let ending = try learn("show.yaml", "one.jsonl", "two.jsonl", "--format", "json")
            #expect(ending.code == 0 && ending.output.split(separator: "\n").count == 1)
            for text in [
                #""id":"opening","lower":727500,"max":null,"median":735000,"min":null,"planned":600000,"proposed":{"duration":740000,"max":null,"min":null},"reason":null,"taken":[{"length":750000,"lengthened":false,"trimmed":false},{"length":720000,"lengthened":false,"trimmed":false}],"title":"Opening","upper":742500"#,
                #""reason":"until""#,
                #""hardPoints":[{"after":37940000,"before":37800000,"id":"off:tv","over":140000,"time":37800000}]"#,
                #""change":140000"#, #""written":false"#,
            ] { #expect(ending.output.contains(text), "\(text) in \(ending.output)") }
        }

        @Test func itSpeaksVietnamese() throws {
            let ending = try learn("show.yaml", "one.jsonl", "two.jsonl", "--lang", "vi")
            #expect(ending.output.contains("show.yaml:14 Opening: 12:30 12:00, trung vị 12:15"))
            #expect(ending.output.contains("hết sóng Channel 1") && ending.output.contains("Chưa ghi gì: --write"))
        }

        @Test func whatIsAtFaultIsSaid() throws {
            #expect(try learn("show.yaml").code == 64)
            #expect(try learn("show.yaml", "none.jsonl").code == 66)
            #expect(try learn("none.yaml", "one.jsonl").code == 66)
            let other = try learn("show.yaml", "one.jsonl", "other.jsonl")
            #expect(other.code == 65 && other.errors.contains("other.jsonl is a recording of “plain”, not of “worked-day”"))
            try place.write("show: A worked day\nid: worked-day\nparts: []\n", to: "empty.yaml")
            let empty = try learn("empty.yaml", "one.jsonl")
            #expect(empty.code == 65 && empty.errors.contains("empty.yaml:3:"))
        }

        @Test func whereNothingCanBeWrittenAllStaysAsItWas() throws {
            guard geteuid() != 0 else { return }
            chmod(place.folder, 0o500)
            defer { chmod(place.folder, 0o700) }
            #expect(try learn("show.yaml", "one.jsonl", "two.jsonl", "--write").code == 73)
            #expect(try place.read(place.path("show.yaml")) == TestShows.workedDay)
        }
    }
}
