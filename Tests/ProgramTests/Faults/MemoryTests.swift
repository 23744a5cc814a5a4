import Glibc
import Testing

extension ProgramTests {
    /// How much memory a call takes does not grow with the recording, or hardly.
    @Suite struct MemoryTests {
        let place: Place

        /// Changes in the recording.
        private static let count = 120_000

        init() throws {
            var lines = ["08:00 go", "08:20 end", "08:30 go"]
            for number in 0..<(Self.count / 2) {
                let second = 8 * 3600 + 1800 + number / 100
                let time = "\(second / 3600):\(two(second / 60 % 60)):\(two(second % 60))"
                lines += ["0" + time + " add 1s", "0" + time + " trim 1s"]
            }
            place = try Place(["show.yaml": TestShows.workedDay, "long.txt": lines.joined(separator: "\n") + "\n"])
            let ending = try Program.call("simulate", "show.yaml", "long.txt", "--log", "long.jsonl", in: place, within: 120)
            #expect(ending.code == 0)
        }

        /// What it may keep of its own; the kernel's count of what was used has the tests' own memory in it.
        private func limitMemory(megabytes: Int) { place.wrapper = ["/usr/bin/prlimit", "--data=\(megabytes << 20)"] }

        /// 300 MB for a million changes, and so much less for these.
        @Test func aReportOfManyRecordsTakesLittleMemory() throws {
            limitMemory(megabytes: 300 * Self.count / 1_000_000)
            for format in ["text", "json", "csv", "html"] {
                let ending = try Program.call("report", "long.jsonl", "--format", format, in: place, within: 120)
                #expect(ending.code == 0 && ending.output.contains("Opening"), "\(format): \(ending.errors)")
            }
        }

        @Test func aMirrorTakesNoMoreForALongRecording() throws {
            limitMemory(megabytes: 25)
            let ending = try Program.call("mirror", "long.jsonl", "copy.jsonl", "--once", in: place, within: 120)
            #expect(ending.code == 0)
            #expect(try place.read(place.path("copy.jsonl")) == place.read(place.path("long.jsonl")))
        }
    }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
