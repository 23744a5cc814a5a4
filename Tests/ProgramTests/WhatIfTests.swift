import Testing

extension ProgramTests {
    /// Other commands from a moment of a recording.
    @Suite struct WhatIfTests {
        let place: Place

        /// The worked day up to the speech, which begins four minutes late.
        init() throws {
            place = try Place([
                "show.yaml": TestShows.workedDay,
                "day.txt": "08:00:00 go\n08:20:10 end\n08:31:30 go\n08:40:00 hold\n08:41:00 resume\n08:44:00 go\n",
            ])
            #expect(try Program.call("simulate", "show.yaml", "day.txt", "--log", "day.jsonl", in: place).code == 0)
        }

        @Test func whatWouldHaveBecomeStandsBesideWhatDid() throws {
            // Without the hold, and on to the speech in time.
            try place.write("08:41:30 go\n", to: "other.txt")
            let ending = try Program.call("simulate", "--from", "day.jsonl", "--at", "08:39", "other.txt", in: place)
            #expect(ending.code == 0, "\(ending.errors)")
            #expect(ending.output.contains("off air Channel 1  10:30:00 → 10:31:30 LATE 1:30; recorded: 10:34:00 LATE 4:00\n"))
        }

        @Test func withoutATimeItGoesOnFromTheEnd() throws {
            try place.write("08:44:10 catch-up off:tv\n", to: "other.txt")
            let ending = try Program.call("simulate", "--from", "day.jsonl", "other.txt", in: place)
            #expect(ending.output.contains("off air Channel 1  10:30:00 → 10:30:00 ON TIME; recorded: 10:34:00 LATE 4:00\n"))
            let json = try Program.call("simulate", "--from", "day.jsonl", "other.txt", "--format", "json", in: place)
            #expect(json.output.contains(#""expected":37800000,"id":"off:tv","kind":"off","over":0"#))
        }

        /// Both run through what was recorded afterwards: an empty script gains nothing.
        @Test func bothRunThroughTheRecordedOverruns() throws {
            // The opening ran 1:30 over after this moment, and the speech 2:00.
            try place.write(
                "08:00:00 go\n08:20:10 end\n08:31:30 go\n08:43:00 go\n09:05:00 go\n10:05:00 go\n10:36:00 end\n", to: "whole.txt")
            #expect(try Program.call("simulate", "show.yaml", "whole.txt", "--log", "whole.jsonl", in: place).code == 0)
            try place.write("", to: "empty.txt")
            let same = try Program.call("simulate", "--from", "whole.jsonl", "--at", "08:35", "empty.txt", in: place)
            #expect(same.code == 0, "\(same.errors)")
            #expect(
                same.output.contains("off air Channel 1  10:30:00 → 10:36:00 LATE 6:00; recorded: 10:36:00 LATE 6:00\n"),
                "\(same.output)")
            try place.write("08:36:00 trim 4m awards\n", to: "shorter.txt")
            let shorter = try Program.call("simulate", "--from", "whole.jsonl", "--at", "08:35", "shorter.txt", in: place)
            #expect(
                shorter.output.contains("off air Channel 1  10:30:00 → 10:32:00 LATE 2:00; recorded: 10:36:00 LATE 6:00\n"),
                "\(shorter.output)")
        }

        @Test func theRecordingStaysAsItIs() throws {
            let before = try place.read(place.path("day.jsonl"))
            try place.write("08:50:00 go\n", to: "other.txt")
            _ = try Program.call("simulate", "--from", "day.jsonl", "other.txt", in: place)
            #expect(try place.read(place.path("day.jsonl")) == before)
        }

        @Test func aCallThatMakesNoSenseIsRefused() throws {
            for arguments in [
                ["show.yaml"], ["--from", "day.jsonl", "show.yaml", "day.txt"], ["show.yaml", "day.txt", "--at", "08:00"],
            ] {
                #expect(try Program.call(["simulate"] + arguments, in: place).code == 64, "\(arguments)")
            }
            #expect(try Program.call("simulate", "--from", "none.jsonl", "day.txt", in: place).code == 66)
        }
    }
}
