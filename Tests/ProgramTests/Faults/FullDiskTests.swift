import Glibc
import Testing

extension ProgramTests {
    /// Disks that are full or read-only, folders that go.
    @Suite struct FullDiskTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        private func inMidShow() throws -> TerminalSession {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("✓ saved")
            return seat
        }

        /// The recordings on a small disk, as the test sees them from outside.
        private func recordings(_ disk: SmallDisk) -> [String] {
            let library = disk.seen + "/runofshow/plain"
            return Place.names(library).filter { $0.hasSuffix(".jsonl") }.sorted().map { library + "/" + $0 }
        }

        @Test(Machine.mountsDisks) func aDiskThatFillsUpWhileTheShowRunsAndIsEmptiedAgain() throws {
            let disk = try SmallDisk(in: place, size: "64k")
            let seat = try inMidShow()
            try disk.fill()
            // What there is left in the recording's last block is still to be had.
            var length = 10
            while !seat.picture.shows("NOT SAVED"), length < 50 {
                seat.type("+")
                length += 1
                try seat.see("of \(length):00")
                try seat.noLongerSee("saving…")
            }
            try seat.see("NOT SAVED: 1")
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            try seat.see("NOT SAVED: 2")
            // No half line stands in the file meanwhile.
            let recording = try #require(recordings(disk).first)
            #expect(try place.read(recording).hasSuffix("}\n"))
            disk.empty()
            try seat.see("✓ saved")
            let records = try place.records(recording)
            #expect(records.filter { $0.contains(#""add",60000"#) }.count == length - 10)
            #expect(records.last?.contains(#""what":["go"]"#) == true)

            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", in: place)
            try again.see("▶ Văn nghệ chào mừng")
        }

        @Test(Machine.mountsDisks) func aDiskOfFourKilobytesTakesWhatItCanAndTheRestOnceItIsLarger() throws {
            let disk = try SmallDisk(in: place, size: "4k")
            let seat = try inMidShow()
            for _ in 0..<20 { seat.type("]") }
            try seat.see("of 13:20")
            try seat.see("NOT SAVED: ")
            let recording = try #require(recordings(disk).first)
            #expect(try place.read(recording).hasSuffix("}\n"))
            try disk.change("size=1m")
            try seat.see("✓ saved")
            #expect(try place.records(recording).count == 21)
        }

        @Test(Machine.mountsDisks) func aDiskWithoutRoomForTheFirstLineIsSaidBeforeTheShowStarts() throws {
            let disk = try SmallDisk(in: place, size: "64k")
            try disk.fill()
            let seat = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 73)
            #expect(seat.picture.shows("the disk is full"))
            #expect(!seat.written.contains(0x1B))
            // Nothing half made is left.
            #expect(Place.names(disk.seen + "/runofshow/plain") == [])
        }

        @Test(Machine.mountsDisks) func onAReadOnlyDiskAShowIsNeitherBegunNorGoneOnWithButLookedAt() throws {
            let disk = try SmallDisk(in: place, size: "256k")
            var seat = try inMidShow()
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            try disk.change("ro")

            seat = try TerminalSession("rehearse", "show.yaml", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 73)
            #expect(seat.picture.shows("the disk is read-only"))
            seat = try TerminalSession("resume", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 73)
            #expect(seat.picture.shows("the disk is read-only"))
            #expect(!seat.written.contains(0x1B))
            let recording = try #require(recordings(disk).first?.replacing(disk.seen, with: disk.folder))
            #expect(try Program.call("report", recording, in: place).code == 0)
            #expect(try Program.call("logs", in: place).output.contains("interrupted"))

            try disk.change("rw")
            seat = try TerminalSession("resume", in: place)
            try seat.see("▶ Overture")
        }

        @Test func aFileThatMayNotGrowIsCutBackToItsLastWholeLine() throws {
            let seat = try inMidShow()
            let recording = try #require(place.recordings.first)
            let whole = try place.read(recording)
            // The first half of the next line finds room.
            seat.limitFiles(to: whole.utf8.count + 60)
            seat.type("+")
            try seat.see("NOT SAVED: 1")
            #expect(try place.read(recording) == whole)
            seat.limitFiles(to: nil)
            try seat.see("✓ saved")
            #expect(try place.records(recording).count == 2)
        }

        @Test func aFolderThatVanishesIsMadeAnewWithAllOfTheRecording() throws {
            let seat = try inMidShow()
            // All at once: the console must not find it half gone.
            #expect(rename(place.path("state"), place.path("elsewhere")) == 0)
            seat.type("+")
            try seat.see("the recording goes on, whole, in")
            try seat.see("of 11:00")
            try seat.see("✓ saved")
            let recording = try #require(place.recordings.first)
            #expect(try place.records(recording).count == 2)
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", in: place)
            try again.see("of 11:00")
        }

        @Test func aRecordingThatIsReplacedIsNotWrittenToAndBegunAnew() throws {
            let seat = try inMidShow()
            let recording = try #require(place.recordings.first)
            rename(recording, recording + ".mine")
            let name = String(try #require(recording.split(separator: "/").last))
            let folder = String(try #require(recording.split(separator: "/").dropLast().last))
            try place.write("somebody else's\n", to: "state/runofshow/\(folder)/\(name)")
            seat.type("+")
            try seat.see("the recording goes on, whole, in")
            try seat.see("✓ saved")
            #expect(try place.read(recording) == "somebody else's\n")
            let next = try #require(place.recordings.first { $0 != recording })
            #expect(try place.records(next).count == 2)
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", next, in: place)
            try again.see("of 11:00")
        }

        @Test func thatTheRecordingIsGoneIsNoticedWhileNothingHappens() throws {
            let seat = try inMidShow()
            unlink(try #require(place.recordings.first))
            try seat.see("the recording goes on, whole, in", within: 20)
            #expect(try place.records(try #require(place.recordings.first)).count == 1)
        }
    }
}
