import Glibc
import Testing

extension ProgramTests {
    /// Keys of one's own, and the bell.
    @Suite struct KeysTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        @Test func aFileOfKeysCounts() throws {
            try place.write("go: G\nhelp: [ctrl-g, \"?\"]\nlock: K\n", to: "keys.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--keys", "keys.yaml", in: place)
            try seat.see("Ctrl-G ? keys")
            seat.type(" ")
            try seat.see("does nothing here: Ctrl-G shows the keys")
            seat.go("G")
            try seat.see("▶ Overture")
            seat.type("K")
            try seat.see("press K twice to unlock")
        }

        @Test func theFileInItsUsualPlaceCountsWhereItIsThere() throws {
            let folder = place.folder + "/config"
            place.environment["XDG_CONFIG_HOME"] = folder
            for made in [folder, folder + "/runofshow"] { mkdir(made, 0o755) }
            try place.write("go: G\n", to: "config/runofshow/keys.yaml")
            #expect(try Program.call("keys", in: place).output.hasPrefix("go: G "))
            #expect(try Program.call("keys", "--keys", "standard", in: place).output.hasPrefix("go: [space, enter] "))
            place.environment["XDG_CONFIG_HOME"] = nil
            #expect(try Program.call("keys", in: place).output.hasPrefix("go: [space, enter] "))
        }

        @Test func allMistakesAreSaidAtOnceAndNothingIsMade() throws {
            try place.write("bakc: b\nundo: [u, spcae]\nredo: u\ngo: []\nundo: z\nlock:\n", to: "keys.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--keys", "keys.yaml", in: place)
            #expect(try seat.waitForEnd().code == 65)
            #expect(place.recordings == [])
            let ending = try Program.call("keys", "--keys", "keys.yaml", in: place)
            #expect(ending.code == 65)
            #expect(ending.output == "")
            #expect(
                ending.errors.split(separator: "\n").map { $0.prefix { $0 != ";" } } == [
                    "keys.yaml:1:1: error: unknown action 'bakc'", "keys.yaml:2:11: error: unknown key 'spcae'",
                    "keys.yaml:3:7: error: the key 'u' is already bound to 'undo'",
                    "keys.yaml:4:1: error: 'go' is left without a key", "keys.yaml:5:1: error: 'undo' is already on line 2",
                    "keys.yaml:6:6: error: 'lock' needs a key or a list of keys, such as 'back: b' or 'go: [space, enter]'",
                ])
            #expect(try Program.call("keys", "--keys", "nothere.yaml", in: place).code == 66)
        }

        /// What is printed is a file that says the same.
        @Test(arguments: ["en", "vi"])
        func theMapIsAFile(language: String) throws {
            let map = try Program.call("keys", "--lang", language, in: place)
            #expect(map.code == 0)
            try place.write(map.output, to: "keys.yaml")
            #expect(try Program.call("keys", "--keys", "keys.yaml", "--lang", language, in: place).output == map.output)
        }

        @Test func aCueRingsWhereThatIsAskedFor() throws {
            let show = """
                show: Bells
                start: 20:00
                parts:
                  - title: P
                    segments:
                      - {title: Overture, duration: 7m, cues: [{id: lx1, at: +2s, call: Lights, standby: 1s}]}
                """
            try place.write(show, to: "cues.yaml")
            for (bell, sign) in [("bell", "\u{7}"), ("flash", "\u{1B}[?5h"), ("off", "")] {
                let seat = try TerminalSession("rehearse", "cues.yaml", "--at", "20:00", "--bell", bell, in: place)
                seat.go()
                try seat.see("OVERDUE")
                let written = String(decoding: seat.written, as: UTF8.self)
                if bell == "off" {
                    #expect(!written.contains("\u{7}") && !written.contains("\u{1B}[?5h"))
                } else {
                    #expect(written.ranges(of: sign).count == 2)
                }
                #expect(written.ranges(of: "\u{1B}[?5l").count == (bell == "flash" ? 2 : 0))
            }
        }
    }
}
