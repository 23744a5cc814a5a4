import Testing

extension ProgramTests {
    /// What is said without a screen, in both languages.
    @Suite struct TwoLanguagesTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        @Test(arguments: ["run", "resume", "rehearse", "mirror", "check", "simulate", "logs", "keys"])
        func everyCallExplainsItselfInBoth(call: String) throws {
            let (english, vietnamese) = (
                try Program.call(call, "--help", in: place), try Program.call(call, "--help", "--lang", "vi", in: place)
            )
            #expect(english.code == 0 && vietnamese.code == 0)
            #expect(english.output.contains("EXAMPLE") && vietnamese.output.contains("VÍ DỤ"))
            #expect(english.output.contains("--lang") && vietnamese.output.contains("--lang"))
            // Of the call's own arguments none is left in English; the two that the parser adds are.
            let left = vietnamese.output.split(separator: "\n").filter { line in
                line.hasPrefix("  -") && !line.contains("--version") && !line.contains("--help")
                    && line.unicodeScalars.allSatisfy(\.isASCII) && line.contains("> ")
            }
            #expect(left.filter { english.output.contains($0) && $0.count > 40 } == [])
        }

        @Test func theLanguageMayStandAnywhere() throws {
            for arguments in [
                ["--lang", "vi", "check", "x.yaml"], ["check", "--lang=vi", "x.yaml"], ["check", "x.yaml", "--lang", "vi"],
            ] {
                #expect(try Program.call(arguments, in: place).errors == "runofshow: x.yaml: không có tệp hoặc thư mục này\n")
            }
            place.environment["LC_ALL"] = nil
            place.environment["LC_MESSAGES"] = "vi_VN"
            place.environment["LANG"] = "en_GB.UTF-8"
            #expect(
                try Program.call("check", "show.yaml", "--quiet", in: place).output
                    == "show.yaml: không có lỗi, không có cảnh báo\n")
            #expect(
                try Program.call("check", "show.yaml", "-q", "--lang", "en", in: place).output
                    == "show.yaml: no errors, no warnings\n")
            #expect(try Program.call("check", "show.yaml", "--lang", "fr", in: place).code == 64)
        }

        /// Keys of JSON, severities and places are the same in all languages; the message is not.
        @Test func faultsOfAFileKeepTheirForm() throws {
            try place.write("show: S\nparts:\n  - {title: P, segments: [{title: A}]}\n", to: "bad.yaml")
            let text = try Program.call("check", "bad.yaml", "--lang", "vi", in: place)
            #expect(text.code == 65)
            let message =
                "mỗi tiết mục phải có 'duration' hoặc 'until', hoặc có một giờ phía sau cho biết thời lượng: 'start' hay 'planned' của "
                + "tiết mục khác, 'until' của phần hoặc 'end' của chương trình"
            #expect(text.output == "bad.yaml:3:27: error: \(message)\n")
            let json = try Program.call("check", "bad.yaml", "--lang", "vi", "--format", "json", in: place)
            #expect(
                json.output.hasPrefix(
                    #"{"column":27,"file":"bad.yaml","line":3,"message":"\#(message)","severity":"error"}"#))
        }

        @Test func aScriptIsRunAndRefusedInTheLanguage() throws {
            try place.write("20:00 go\n20:01 print\n20:02 hold\n20:02 hold\n", to: "day.txt")
            let ending = try Program.call("simulate", "show.yaml", "day.txt", "--lang", "vi", in: place)
            #expect(ending.code == 65)
            #expect(ending.output.hasPrefix("20:01:00  đang chạy"))
            #expect(ending.errors == "day.txt:4: error: bị từ chối: hold: đang tạm dừng rồi: h để chạy tiếp\n")
            try place.write("20:00\n19:00 go\nx go\n20:01 hodl\n", to: "bad.txt")
            let bad = try Program.call("simulate", "show.yaml", "bad.txt", "--lang", "vi", in: place)
            #expect(bad.errors.split(separator: "\n").count == 3)
            for line in bad.errors.split(separator: "\n") { #expect(line.contains { !$0.isASCII }) }
        }
    }
}
