import Glibc
import Testing

extension ProgramTests {
    /// Recordings that are torn, changed, too new, or somebody else's.
    @Suite struct RecordingFaultTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        /// A killed rehearsal of five records, in the first segment, which was made a minute longer three times.
        private func killed() throws -> String {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Overture")
            for length in ["of 11:00", "of 12:00", "of 13:00", "of 14:00"] {
                seat.type("+")
                try seat.see(length)
            }
            try seat.see("✓ saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            return try #require(place.recordings.first)
        }

        private func change(_ recording: String, _ edit: (inout [UInt8]) -> Void) throws {
            var bytes = Array(try place.read(recording).utf8)
            edit(&bytes)
            try place.write(bytes, to: String(recording.dropFirst(place.folder.utf8.count + 1)))
        }

        @Test func aChangedByteIsNamedWithItsLineAndSalvageGoesOnFromWhatStandsBeforeIt() throws {
            let recording = try killed()
            // In the fourth line a minute becomes 90 s.
            try change(recording) { bytes in
                let starts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
                let at = bytes[starts[3]...].firstRange(of: Array("60000".utf8))!.lowerBound
                bytes[at] = UInt8(ascii: "9")
            }
            let before = try place.read(recording)
            for call in ["resume", "replay"] {
                let seat = try TerminalSession(call, recording, in: place, columns: 250)
                #expect(try seat.waitForEnd().code == 65, "\(call)")
                #expect(seat.picture.shows(":4: damaged"), "\(call): \(seat.picture)")
            }
            // Who looks on is not sent away: what stands before it is there.
            let watcher = try TerminalSession("watch", recording, in: place, columns: 250)
            try watcher.see(":4: damaged")
            #expect(watcher.picture.shows("DAMAGED") && watcher.picture.shows("of 11:00"))
            for call in ["report", "export"] {
                let ending = try Program.call(call, recording, in: place)
                #expect(ending.code == 65 && ending.errors.contains(":4: damaged") && ending.errors.contains("--salvage"))
            }
            let seat = try TerminalSession("resume", recording, "--salvage", in: place)
            try seat.see("▶ Overture")
            try seat.see("of 11:00")
            try seat.see("✓ saved")
            // The damaged one stays as it is.
            #expect(try place.read(recording) == before)
            seat.type("+")
            try seat.see("of 12:00")
            try seat.see("✓ saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", recording, in: place)
            try again.see("of 12:00")
        }

        enum Tear: CaseIterable { case cut, zeros, zerosBehind, cutAfterOneByte }

        @Test(arguments: Tear.allCases)
        func aTornEndIsSetAsideAndNamedAndAllBeforeItCounts(tear: Tear) throws {
            let recording = try killed()
            try change(recording) { bytes in
                let start = bytes.dropLast().lastIndex(of: 0x0A)! + 1
                switch tear {
                case .cut: bytes.removeLast(20)
                case .zeros: for index in start..<bytes.count { bytes[index] = 0 }
                case .zerosBehind: bytes += [UInt8](repeating: 0, count: 4096)
                case .cutAfterOneByte: bytes.removeSubrange((start + 1)...)
                }
            }
            let seat = try TerminalSession("resume", in: place, columns: 160)
            try seat.see("do not count; kept in")
            try seat.see(tear == .zerosBehind ? "of 14:00" : "of 13:00")
            seat.type("+")
            try seat.see("✓ saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", recording, in: place)
            try again.see(tear == .zerosBehind ? "of 15:00" : "of 14:00")
            #expect(!again.picture.shows("do not count"))
        }

        @Test func aRecordingFromANewerVersionIsRefusedWithTheVersionThatItTakes() throws {
            let recording = try killed()
            var lines = Forgery.opened(try place.read(recording))
            lines[0] = lines[0].replacing(/"version":\d+,"program":"[^"]*"/, with: #""version":99,"program":"9.8.7""#)
            let text = Forgery.sealed(lines)
            try place.write(text, to: "new.jsonl")
            for call in [["resume"], ["resume", "--salvage"], ["replay"], ["watch"]] {
                let seat = try TerminalSession(calling: call + ["new.jsonl"], in: place, columns: 250)
                #expect(try seat.waitForEnd().code == 65, "\(call)")
                #expect(seat.picture.shows("version 99") && seat.picture.shows("runofshow 9.8.7"), "\(call): \(seat.picture)")
                #expect(!seat.written.contains(0x1B))
            }
            for call in ["report", "export"] {
                let ending = try Program.call(call, "new.jsonl", in: place)
                #expect(ending.code == 65 && ending.errors.contains("9.8.7"))
            }
            #expect(try place.read(place.path("new.jsonl")) == text)
        }

        @Test func aSecondConsoleIsRefusedAndOfferedToLookOn() throws {
            let first = try TerminalSession("run", "show.yaml", in: place)
            try first.see("LIVE")
            let recording = try #require(place.recordings.first)
            let second = try TerminalSession("resume", recording, in: place, columns: 400)
            #expect(try second.waitForEnd().code == 74)
            let refusal = second.picture
            #expect(refusal.shows("process \(first.program) (runofshow) on pts/"))
            #expect(refusal.shows("runofshow watch \(recording)"))
            // What is offered is there.
            let watcher = try TerminalSession("watch", recording, in: place)
            try watcher.see("following")
            first.go()
            try watcher.see("▶   1 Overture")

            // And where the same show is begun a second time.
            let third = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try third.see("This show is being run by process \(first.program)")
            third.type("w" + Keys.enter)
            try third.see("following")
            try third.see("▶   1 Overture")
            third.type(" ")
            try third.see("this console only looks on")
            #expect(place.recordings.count == 1)
        }

        @Test func anInterruptedShowIsOfferedThoughARehearsalWasInterruptedSince() throws {
            let live = try TerminalSession("run", "show.yaml", in: place)
            try live.see("LIVE")
            live.go()
            try live.see("✓ saved")
            live.signal(SIGKILL)
            _ = try live.waitForEnd()
            _ = try killed()
            let again = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try again.see("was interrupted today")
            again.type("g" + Keys.enter)
            try again.see("LIVE")
            try again.see("▶ Overture")
        }
    }
}
