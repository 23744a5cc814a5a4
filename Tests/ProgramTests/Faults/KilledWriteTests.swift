import Glibc
import Testing

extension ProgramTests {
    /// A call that is killed while it writes a file leaves the file that was there whole, and the next one clears up.
    @Suite struct KilledWriteTests {
        let place: Place

        init() throws {
            let script = "08:00 go\n08:20 end\n08:30 go\n08:42:30 go\n09:02 go\n10:02 go\n10:32 go\n"
            place = try Place([
                "show.yaml": TestShows.workedDay, "one.txt": script, "two.txt": script.replacing("08:20", with: "08:21"),
            ])
            for name in ["one", "two"] {
                #expect(try Program.call("simulate", "show.yaml", "\(name).txt", "--log", "\(name).jsonl", in: place).code == 0)
            }
        }

        private var unfinished: [String] { Place.names(place.folder).filter { $0.hasSuffix(".new") } }

        private static let calls = [
            (call: ["learn", "show.yaml", "one.jsonl", "two.jsonl", "--write"], file: "show.yaml"),
            (call: ["export", "one.jsonl", "--to", "left.yaml"], file: "left.yaml"),
            (call: ["export", "one.jsonl", "--to", "show.yaml", "--force"], file: "show.yaml"),
        ]

        @Test(.enabled(if: access(Injection.strace, X_OK) == 0), arguments: calls)
        func whatAKilledCallLeavesGoesWithTheNext(call: [String], file: String) throws {
            try place.write("mine", to: ".\(file).x.new")
            let before = try? place.read(place.path(file))
            place.wrapper = [
                Injection.strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync", "-e", "inject=fsync:signal=SIGKILL:when=1",
            ]
            #expect(try Program.call(call, in: place).code == 128 + Int(SIGKILL))
            #expect((try? place.read(place.path(file))) == before)
            #expect(unfinished.count == 2)
            place.wrapper = []
            #expect(try Program.call(call, in: place).code == 0)
            #expect(try place.read(place.path(file)) != before)
            #expect(unfinished == [".\(file).x.new"])
        }
    }
}
