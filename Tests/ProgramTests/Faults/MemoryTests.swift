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
            place = try Place(["show.yaml": Shows.workedDay, "long.txt": lines.joined(separator: "\n") + "\n"])
            let ending = try Program.call("simulate", "show.yaml", "long.txt", "--log", "long.jsonl", in: place, within: 120)
            #expect(ending.code == 0)
        }

        @Test func aReportOfManyRecordsTakesLittleMemory() throws {
            let ending = try Program.call("report", "long.jsonl", in: place, within: 60)
            #expect(ending.code == 0 && ending.output.contains("Opening"))
            // 300 MB for a million, of which some 15 are the program.
            #expect(ending.peak < 15 << 20 + Self.count * 285, "\(ending.peak >> 20) MB")
        }

        @Test func aMirrorTakesNoMoreForALongRecording() throws {
            let ending = try Program.call("mirror", "long.jsonl", "copy.jsonl", "--once", in: place, within: 60)
            #expect(ending.code == 0)
            #expect(try place.read(place.path("copy.jsonl")) == place.read(place.path("long.jsonl")))
            #expect(ending.peak < 50 << 20, "\(ending.peak >> 20) MB")
        }
    }
}

private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
