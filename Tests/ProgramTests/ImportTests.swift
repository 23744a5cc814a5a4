import FoundationEssentials
import Glibc
import Testing

extension ProgramTests {
    /// A sheet that somebody sent becomes a show file.
    @Suite struct ImportTests {
        let place: Place
        init() throws {
            place = try Place([
                "gala.csv": "Gala,,,\nTime,Length,Item,Who\n18:00,30,Doors,\n18:30,15,Welcome,Ann\nTBC,5,Film,\n19:00,60,Dinner,\n",
                "days.csv": "Day,Time,Item\nFriday,9:00,A\n,9:30,B\nSaturday,9:00,C\n,9:30,D\n",
                "letter.txt": "We met at 10:30 and sang.\n", "broken.xlsx": "PK\u{3}\u{4} and no more",
            ])
        }

        @Test func itShowsWhatItUnderstoodAndWritesNothing() throws {
            let before = Place.names(place.folder).sorted()
            let ending = try Program.call("import", "gala.csv", in: place)
            #expect(ending.code == 0 && ending.errors.isEmpty)
            for text in [
                "18:30–18:45", "Welcome  Ann", "Row 2 is the header", "row 5, column A: “TBC” is no time", "Nothing was written",
            ] {
                #expect(ending.output.contains(text), "\(text)")
            }
            #expect(!ending.output.contains("\u{1B}"))
            #expect(Place.names(place.folder).sorted() == before)
        }

        @Test func itSpeaksVietnamese() throws {
            let ending = try Program.call("import", "gala.csv", "--lang", "vi", in: place)
            #expect(ending.output.contains("Dòng 2 là dòng tiêu đề cột") && ending.output.contains("Chưa ghi gì"))
        }

        @Test func theJSONHasAllKeys() throws {
            struct Printed: Decodable {
                struct Part: Decodable {
                    var title: String?
                    var start: Int?
                    var segments: [Segment]
                }
                struct Segment: Decodable {
                    var id: String
                    var title: String
                    var planned: Int?
                    var duration: Int?
                    var reserve: Bool
                    var advance: String
                    var who: String?
                    var columns: [String: String]
                    var plannedStart: Int?
                    var plannedEnd: Int?
                }
                struct Decision: Decodable {
                    var what: String
                    var why: String
                }
                struct Warning: Decodable {
                    var row: Int?
                    var column: String?
                    var message: String
                }
                var show: [String: String?]
                var parts: [Part]
                var decisions: [Decision]
                var warnings: [Warning]
            }
            let ending = try Program.call("import", "gala.csv", "--format", "json", in: place)
            let printed = try JSONDecoder().decode(Printed.self, from: Data(ending.output.utf8))
            #expect(printed.show["title"] == "Gala")
            let segments = printed.parts.flatMap(\.segments)
            #expect(segments.map(\.title) == ["Doors", "Welcome", "Film", "Dinner"])
            #expect(segments.map(\.planned) == [64_800_000, 66_600_000, nil, 68_400_000])
            #expect(segments[2].plannedStart == 67_500_000 && segments[2].columns == ["Time": "TBC"])
            #expect(printed.warnings.map(\.row) == [5] && !printed.decisions.isEmpty)
        }

        @Test func theShowFileLoadsAndPlansTheSame() throws {
            #expect(try Program.call("import", "gala.csv", "--to", "gala.yaml", in: place).code == 0)
            let text = try place.read(place.path("gala.yaml"))
            #expect(text.hasPrefix("# Imported from gala.csv\n") && text.contains("planned: 18:30:00"))
            let check = try Program.call("check", "gala.yaml", in: place)
            #expect(check.code == 0 && !check.output.contains("error:"), "\(check.output)")
            try place.write("00:00:00 print\n", to: "s.txt")
            let simulated = try Program.call("simulate", "gala.yaml", "s.txt", "--format", "json", in: place)
            #expect(simulated.output.contains("\"plannedStart\":67500000"))
            // It is not written over unasked.
            try place.write("mine", to: "gala.yaml")
            #expect(try Program.call("import", "gala.csv", "--to", "gala.yaml", in: place).code == 73)
            #expect(try place.read(place.path("gala.yaml")) == "mine")
            #expect(try Program.call("import", "gala.csv", "--to", "gala.yaml", "--force", in: place).code == 0)
        }

        @Test func eachRefusalHasItsCode() throws {
            let days = try Program.call("import", "days.csv", in: place)
            #expect(days.code == 65 && days.errors.contains("--day") && days.errors.contains("“Friday”, “Saturday”"))
            #expect(try Program.call("import", "days.csv", "--day", "friday", in: place).code == 0)
            #expect(try Program.call("import", "days.csv", "--day", "Sunday", in: place).code == 64)
            #expect(try Program.call("import", "gala.csv", "--start", "soon", in: place).code == 64)
            let letter = try Program.call("import", "letter.txt", in: place)
            #expect(letter.code == 65 && letter.errors.contains("no run sheet"))
            #expect(try Program.call("import", "broken.xlsx", in: place).code == 66)
            #expect(try Program.call("import", "nowhere.csv", in: place).code == 66)
        }

        @Test func aFileOfAGigabyteIsRefusedAtOnce() throws {
            // Text at its beginning, and a gigabyte that takes no room on the disk.
            try place.write("Time,Item\n9:00,A\n", to: "large.csv")
            #expect(truncate(place.path("large.csv"), 1 << 30) == 0)
            let clock = ContinuousClock()
            let begun = clock.now
            let ending = try Program.call("import", "large.csv", in: place)
            #expect(ending.code == 65 && ending.errors.contains("32 MB"), "\(ending.errors)")
            #expect(clock.now - begun < .seconds(5))
        }

        @Test(arguments: ["run", "rehearse", "check"]) func aCallThatWantsAShowSaysWhatToCall(call: String) throws {
            let ending = try Program.call(call, "gala.csv", in: place)
            #expect(ending.code == 65 && ending.errors.contains("runofshow import gala.csv --to"))
        }

        @Test func standardInputIsRead() throws {
            place.wrapper = ["/bin/sh", "-c", "exec \"$@\" < gala.csv", "sh"]
            let ending = try Program.call("import", "-", in: place)
            #expect(ending.code == 0 && ending.output.contains("Welcome"))
        }
    }
}
