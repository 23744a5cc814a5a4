import Glibc
import Testing

extension ProgramTests {
    /// Recordings whose checksums are right and whose clocks are at the ends of what can be, or beyond.
    @Suite struct FarAwayTests {
        let place: Place

        init() throws {
            place = try Place(["show.yaml": TestShows.workedDay, "day.txt": "08:00 go\n08:20:10 end\n08:30 go\n08:43 go\n"])
            #expect(try Program.call("simulate", "show.yaml", "day.txt", "--log", "day.jsonl", in: place).code == 0)
        }

        struct Header: CustomTestStringConvertible {
            var mode = "live"
            var day = "2023-10-10"
            var wall = "1696899600000"
            var up = "100"
            var start = "0"
            var speed = "1"
            /// Of this start of this machine.
            var isOfThisBoot = false
            var testDescription: String { "\(mode) \(day) wall \(wall) up \(up) start \(start) speed \(speed) \(isOfThisBoot)" }
        }

        /// The recording with such a header, whose records have its clocks.
        private func forge(_ header: Header) throws {
            var lines = Forgery.opened(try place.read(place.path("day.jsonl")))
            let boot =
                header.isOfThisBoot ? try place.read("/proc/sys/kernel/random/boot_id").split(separator: "\n")[0] : "elsewhere"
            for number in lines.indices {
                lines[number].replace(
                    try Regex(#""wall":[0-9]+,"boot":"[^"]*","up":[0-9]+"#),
                    with: #""wall":\#(header.wall),"boot":"\#(boot)","up":\#(header.up)"#, maxReplacements: 1)
            }
            lines[0].replace(
                try Regex(#""mode":"[a-z]+","clock":.*?\},"wall""#),
                with:
                    #""mode":"\#(header.mode)","clock":{"day":"\#(header.day)","timezone":null,"start":\#(header.start),"speed":\#(header.speed)},"wall""#,
                maxReplacements: 1)
            if header.mode == "rehearsal" {
                // As fast as can be, and at the end of time.
                let at = #","wall":\#(header.wall),"boot":"\#(boot)","up":\#(header.up),"by":{"who":"x","via":"desk"},"what":["#
                lines.append(#"{"seq":\#(lines.count),"t":4000000000000"# + at + #""paced",\#(header.speed)]"#)
            }
            try place.write(Forgery.sealed(lines), to: "forged.jsonl")
            mkdir(place.path("state"), 0o700)
            mkdir(place.path("state/runofshow"), 0o700)
            mkdir(place.path("state/runofshow/worked-day"), 0o700)
            try place.write(Forgery.sealed(lines), to: "state/runofshow/worked-day/2023-10-10-080000-live.jsonl")
        }

        private static let farAway: [Header] = [true, false].flatMap { isOfThisBoot in
            ["live", "rehearsal", "simulated"].flatMap { mode in
                [
                    Header(
                        mode: mode, day: "9999-12-31", wall: "9000000000000", up: "9000000000000", start: "4000000000000",
                        speed: "1000", isOfThisBoot: isOfThisBoot),
                    Header(
                        mode: mode, day: "0001-01-01", wall: "0", up: "0", start: "-4000000000000", speed: "0.001",
                        isOfThisBoot: isOfThisBoot),
                ]
            }
        }

        @Test(arguments: farAway)
        func aRecordingFromFarAwayStopsNoCall(header: Header) throws {
            try forge(header)
            for call in [
                ["report", "forged.jsonl"], ["report", "forged.jsonl", "--format", "json"],
                ["report", "forged.jsonl", "--format", "csv"],
                ["report", "forged.jsonl", "--format", "html"], ["report", "forged.jsonl", "day.jsonl"], ["logs"],
                ["export", "forged.jsonl"], ["learn", "show.yaml", "forged.jsonl"],
                ["mirror", "forged.jsonl", "copy.jsonl", "--once"],
            ] {
                let ending = try Program.call(call, in: place)
                #expect([0, 65].contains(ending.code), "\(call): \(ending.code) \(ending.errors)")
            }
            for call in [["watch", "forged.jsonl"], ["replay", "forged.jsonl"], ["resume", "forged.jsonl"], []] {
                let seat = try TerminalSession(calling: call, in: place)
                try seat.wait(for: "\(call)") { picture in
                    seat.ending != nil || seat.terminal.isAlternate && picture.lines.last?.isEmpty == false
                }
                // Long enough for its clock to go on.
                seat.look(for: 1.2)
                #expect(seat.ending == nil, "\(call): \(seat.picture)")
                seat.signal(SIGTERM)
                // A rehearsal at the end of time cannot record its leaving, and says so.
                let isBeyond = header.mode == "rehearsal" && call.first == "resume"
                let code = try seat.waitForEnd().code
                #expect(code == 128 + Int(SIGTERM) || isBeyond && code == 74, "\(call): \(code)")
            }
        }

        @Test(arguments: [
            (Header(day: "2023-02-29"), "its day is not in the calendar"), (Header(day: "292277026596-12-04"), "its day"),
            (Header(day: "-2147483648-1-1"), "its day"), (Header(day: "10000-01-01"), "its day"), (Header(day: ""), "its day"),
            (Header(wall: "-1"), "its clock is not between"), (Header(wall: "9000000000001"), "its clock is not between"),
            (Header(up: "9223372036854775807"), "its clock is not between"), (Header(up: "-1"), "its clock is not between"),
            (Header(start: "4000000000001"), "126 years"), (Header(start: "-9223372036854775807"), "126 years"),
            (Header(speed: "1e300"), "slower or faster"), (Header(speed: "0"), "slower or faster"),
            (Header(speed: "-1"), "slower or faster"),
            (Header(speed: "1e-300"), "slower or faster"),
        ])
        func whatNoConsoleWritesIsRefusedAndSaid(header: Header, text: String) throws {
            try forge(header)
            for call in ["report", "export"] {
                let ending = try Program.call(call, "forged.jsonl", in: place)
                #expect(
                    ending.code == 65 && ending.errors.contains("forged.jsonl:1: damaged: ") && ending.errors.contains(text),
                    "\(ending.errors)")
            }
            #expect(try Program.call("logs", in: place).code == 0)
            for call in ["watch", "resume", "replay"] {
                let seat = try TerminalSession(call, "forged.jsonl", in: place, columns: 120)
                #expect(try seat.waitForEnd().code == 65)
                #expect(seat.picture.shows(text), "\(seat.picture)")
            }
        }

        /// The machine's clock and the recording's have nothing to do with each other: the show goes on from where it was.
        @Test func aShowOfAnotherCenturyGoesOnByItsOwnClock() throws {
            try forge(Header(day: "2323-10-10"))
            let seat = try TerminalSession("resume", "forged.jsonl", in: place, columns: 120)
            try seat.see("the machine's clock is far off: the show's clock goes on from 08:43:0")
            try seat.see("✓ saved")
            #expect(try Program.call("report", "forged.jsonl", in: place).code == 0)
        }
    }
}
