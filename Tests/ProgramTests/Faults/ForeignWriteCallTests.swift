import Glibc
import Testing

extension ProgramTests {
    /// Somebody else writes to the recording that is being written.
    @Suite struct ForeignWriteCallTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        @Test(arguments: Vandal.allCases)
        func aRecordingThatSomebodyElseWritesToGoesOnWholeInANewFile(vandal: Vandal) throws {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place, columns: 200)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("✓ saved")
            let recording = try #require(place.recordings.first)
            let older = Array(try place.read(recording).utf8)
            seat.type("+")
            try seat.see(" of 11:00")
            try seat.see("✓ saved")
            let watcher = try TerminalSession("watch", recording, in: place, columns: 200)
            try watcher.see("following")
            try watcher.see("11:00")

            try vandal.write(to: recording, older: older)
            let next = recording.replacing(".jsonl", with: "-2.jsonl")
            try seat.see("the recording goes on, whole, in")
            #expect(seat.picture.shows("somebody else wrote to"))
            try watcher.see("the recording goes on in")
            seat.type("+")
            try seat.see(" of 12:00")
            try seat.see("✓ saved")
            try watcher.see("12:00")
            #expect(try place.records(next).count == 3)

            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            // By the name that it was begun by, whatever stands there by now.
            let again = try TerminalSession("resume", recording, in: place)
            try again.see(" of 12:00")
        }

        @Test func anotherShowInTheRecordingsPlaceIsNotShownForIt() throws {
            let other = TestShows.plain.replacing("Overture", with: "Another overture")
            try place.write(other, to: "other.yaml")
            try place.write("20:00 go\n", to: "other.txt")
            #expect(
                try Program.call("simulate", "other.yaml", "other.txt", "--log", place.path("other.jsonl"), in: place).code == 0)
            let seat = try TerminalSession(
                "rehearse", "show.yaml", "--at", "20:00", "--log", place.path("a.jsonl"), in: place, columns: 200)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("✓ saved")
            let watcher = try TerminalSession("watch", place.path("a.jsonl"), in: place, columns: 200)
            try watcher.see("following")
            try watcher.see("Overture")
            rename(place.path("other.jsonl"), place.path("a.jsonl"))
            try watcher.see("the recording goes on in a-2.jsonl")
            #expect(!watcher.picture.shows("Another overture"))

            // Nobody is left who would go on with it elsewhere.
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            try place.write(Array(try place.read(place.path("a.jsonl")).utf8), to: "b.jsonl")
            rename(place.path("b.jsonl"), place.path("a-2.jsonl"))
            try watcher.see("another recording has its name now")
            #expect(!watcher.picture.shows("Another overture"))
        }
    }

    /// What somebody else does to a file that is being written, in place.
    enum Vandal: CaseIterable {
        case cuts, putsAnOlderCopyBack, appends, changesAByte

        /// - Parameter older: what stood in the file some time ago.
        func write(to path: String, older: [UInt8]) throws {
            let descriptor = open(path, O_RDWR)
            guard descriptor >= 0 else { throw SystemError("open") }
            defer { close(descriptor) }
            var status = stat()
            fstat(descriptor, &status)
            switch self {
            case .cuts: ftruncate(descriptor, status.st_size / 2)
            case .putsAnOlderCopyBack:
                ftruncate(descriptor, 0)
                pwrite(descriptor, older, older.count, 0)
            case .appends: pwrite(descriptor, "mine\n", 5, status.st_size)
            case .changesAByte:
                var byte: UInt8 = 0
                pread(descriptor, &byte, 1, status.st_size - 60)
                byte ^= 1
                pwrite(descriptor, &byte, 1, status.st_size - 60)
            }
        }
    }
}
