import Glibc
import Testing

extension ProgramTests {
    /// Files that are no show: one clear error each, soon, and in little memory.
    @Suite struct HostileShowTests {
        let place: Place
        init() throws {
            place = try Place(["script.txt": ""])
            // 200 MB for data; beyond it the program would die.
            if Machine.has("/usr/bin/prlimit") { place.wrapper = ["/usr/bin/prlimit", "--data=209715200", "--"] }
        }

        enum Sort: CaseIterable {
            case missing, folder, pipe, device, empty, huge, notUTF8, nested, aliasBomb, zeros

            var code: Int {
                switch self {
                case .missing, .folder, .pipe, .device: 66
                default: 65
                }
            }

            var error: String {
                switch self {
                case .missing: "No such file or directory"
                case .folder: "is a folder"
                case .pipe, .device: "is not a plain file"
                case .empty: "the file is empty"
                case .huge: "the file is too large; a show file has at most 64 MB"
                case .notUTF8: "UTF-8"
                case .nested: "nested too deeply"
                case .aliasBomb: "too much for a show file"
                case .zeros: "0"
                }
            }
        }

        /// - Returns: its name.
        private func make(_ sort: Sort) throws -> String {
            let name = "show.yaml"
            let path = place.path(name)
            switch sort {
            case .missing: break
            case .folder: mkdir(path, 0o755)
            case .pipe: mkfifo(path, 0o644)
            case .device: return "/dev/zero"
            case .empty: try place.write("", to: name)
            case .huge:
                try place.write("show: ", to: name)
                truncate(path, 100 << 20)
            case .notUTF8: try place.write([UInt8]("show: \"caf".utf8) + [0xE9, 0x22, 0x0A], to: name)
            case .nested: try place.write("show: S\nparts:\n " + String(repeating: "[", count: 10_000), to: name)
            case .aliasBomb:
                let levels = (1..<9).map { level in
                    "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]\n"
                }
                try place.write("a0: &a0 [x,x,x,x,x,x,x,x,x]\n" + levels.joined() + "show: S\n", to: name)
            case .zeros: try place.write(String(repeating: "\0", count: 4096), to: name)
            }
            return name
        }

        private func expectOneError(_ text: String, _ sort: Sort, sourceLocation: SourceLocation = #_sourceLocation) {
            let lines = text.split(whereSeparator: \.isNewline)
            #expect(lines.count == 1, "\(lines.prefix(5))", sourceLocation: sourceLocation)
            #expect(text.contains(sort.error), "\(text.prefix(300))", sourceLocation: sourceLocation)
            #expect(WrittenText.strays(printed: text).isEmpty, sourceLocation: sourceLocation)
        }

        @Test(Machine.limitsMemory, arguments: Sort.allCases)
        func aCallSaysOnceWhatIsWrong(sort: Sort) throws {
            let name = try make(sort)
            for call in [["check", name], ["simulate", name, "script.txt"]] {
                let ending = try Program.call(call, in: place)
                #expect(ending.code == sort.code)
                expectOneError(ending.output + ending.errors, sort)
                // Much less in the program as it is shipped; this one is built for being tested.
                #expect(ending.work < 3)
            }
        }

        @Test(Machine.limitsMemory, arguments: Sort.allCases)
        func aConsoleSaysItBeforeItTakesTheTerminal(sort: Sort) throws {
            let name = try make(sort)
            for call in ["run", "rehearse"] {
                let seat = try TerminalSession(call, name, in: place, columns: 200)
                #expect(try seat.waitForEnd().code == sort.code)
                expectOneError(String(decoding: seat.written, as: UTF8.self).replacing("\r\n", with: "\n"), sort)
                #expect(place.recordings.isEmpty)
            }
        }

        @Test(arguments: [Sort.missing, .folder, .pipe, .device, .empty, .notUTF8, .zeros])
        func whatIsNoRecordingIsSaidToBeNone(sort: Sort) throws {
            let name = try make(sort)
            for call in ["report", "export"] {
                let ending = try Program.call(call, name, in: place)
                #expect([65, 66].contains(ending.code), "\(call): \(ending)")
                #expect(ending.output.isEmpty && ending.errors.split(separator: "\n").count == 1, "\(ending.errors)")
                #expect(ending.errors.contains(name) && WrittenText.strays(printed: ending.errors).isEmpty)
            }
            for call in ["resume", "replay"] {
                let seat = try TerminalSession(call, name, in: place, columns: 200)
                #expect([65, 66].contains(try seat.waitForEnd().code), "\(call): \(seat.picture)")
                #expect(seat.picture.shows(name) && !seat.written.contains(0x1B))
            }
        }
    }
}
