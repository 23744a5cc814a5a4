import Glibc
import Testing
import Timeline

extension ProgramTests {
    /// Each limit of a call is met with a clear message, at once.
    @Suite struct CallLimitTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        @Test func anArgumentThatIsTooLong() throws {
            let long = String(repeating: "a", count: Limit.Call.argument)
            #expect(try Program.call("check", long, in: place).code == 66)
            let ending = try Program.call("check", long + "a", in: place)
            #expect(ending.code == 64 && ending.errors.contains("argument 2 is too long"))
            #expect(ending.errors.utf8.count < 400)
        }

        @Test func tooManyArguments() throws {
            let many = [String](repeating: "x", count: Limit.Call.arguments)
            let ending = try Program.call(["report"] + many, in: place)
            #expect(ending.code == 64 && ending.errors.contains("at most \(Limit.Call.arguments) arguments"))
            let recordings = try Program.call(["report"] + many.prefix(Limit.Call.recordings + 1), in: place)
            #expect(recordings.code == 64 && recordings.errors.contains("at most \(Limit.Call.recordings) recordings"))
        }

        @Test func aScriptThatIsTooLargeIsNotRunInPart() throws {
            var line = "08:00:00 note " + String(repeating: "n", count: 1009) + "\n"
            line = String(repeating: line, count: Limit.Script.bytes / line.utf8.count + 1)
            try place.write(line, to: "script.txt")
            let ending = try Program.call("simulate", "show.yaml", "script.txt", in: place)
            #expect(ending.code == 65 && ending.output.isEmpty)
            #expect(ending.errors.contains("the script is too large: it has at most 16 MB"))
        }

        @Test func moreMistakesInAScriptThanAnybodyReads() throws {
            try place.write(String(repeating: "x\n", count: 5000), to: "script.txt")
            let ending = try Program.call("simulate", "show.yaml", "script.txt", in: place)
            #expect(ending.code == 65)
            #expect(ending.errors.split(separator: "\n").count == Limit.Script.mistakes + 1)
            #expect(ending.errors.contains("and \(5000 - Limit.Script.mistakes) more"))
        }

        @Test func oneIsNotAskedForEver() throws {
            var seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("LIVE")
            seat.go()
            try seat.see("saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("[g] go on with it")
            for _ in 0..<Limit.Call.questions { seat.type("?" + Keys.enter) }
            #expect(try seat.waitForEnd().code == 0)
        }

        @Test func aFloodOfKeysDoesNotKeepTheScreenFromBeingDrawn() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            // Letters as they come, so that each screen shows others: the end of the line, at every place in the flood.
            var (letters, dice) = ([UInt8](), UInt32(7))
            for _ in 0..<(4 * Limit.Console.keysAtOnce) {
                dice = dice &* 1_664_525 &+ 1_013_904_223
                letters.append(UInt8(ascii: "a") + UInt8(dice >> 24) % 26)
            }
            let text = String(decoding: letters, as: UTF8.self)
            let before = seat.written.count
            seat.type("n" + text)
            try seat.see(String(text.suffix(8)))
            let drawn = String(decoding: seat.written[before...], as: UTF8.self)
            let pieces = stride(from: 0, to: letters.count, by: 8).map { String(decoding: letters[$0..<($0 + 8)], as: UTF8.self) }
            // Each screen has nine or so of them.
            #expect(pieces.filter { drawn.contains($0) }.count >= 20)
            // All of them count, in the end.
            seat.type(Keys.enter)
            try seat.seeRecorded(text, in: place)
        }

        @Test(arguments: ["4000000000", "100000"])
        func aTerminalThatSaysItIsHugeIsNotBelieved(size: String) throws {
            place.environment["LINES"] = size
            place.environment["COLUMNS"] = size
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try seat.see("REHEARSAL")
            seat.pretend(columns: 60_000, rows: 60_000)
            seat.look(for: 0.2)
            seat.resize(columns: 80, rows: 24)
            try seat.see("REHEARSAL")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
        }
    }
}
