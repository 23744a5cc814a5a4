import Testing

extension ProgramTests {
    /// Vietnamese, in both Unicode forms, and wide letters beside narrow ones.
    @Suite struct SpokenLanguageTests {
        let place: Place
        init() throws { place = try Place() }

        /// `Nghệ sĩ Đặng Thái Sơn` with every mark as a scalar of its own.
        private static let decomposed = "Nghe\u{323}\u{302} si\u{303} \u{110}a\u{306}\u{323}ng Tha\u{301}i So\u{31B}n"
        /// The same in precomposed letters, written by number so that no editor changes it.
        private static let composed = "Ngh\u{1EC7} s\u{129} \u{110}\u{1EB7}ng Th\u{E1}i S\u{1A1}n"

        @Test func aShowWrittenInDecomposedLettersIsShownInComposedOnes() throws {
            let show = TestShows.plain.replacing("title: Overture", with: "title: \(Self.decomposed)")
            #expect(show.hasScalars(of: Self.decomposed) && !show.hasScalars(of: Self.composed))
            let seat = try TerminalSession.rehearsing(show, at: "20:00", in: place)
            seat.go()
            let picture = try seat.see("▶ " + Self.composed)
            #expect(!picture.shows(Self.decomposed))
            try seat.seeRecorded("\"go\"", in: place)
            #expect(try place.read(place.recordings[0]).hasScalars(of: Self.composed))
        }

        @Test func lettersTypedAndPastedInEitherFormAreTheSameOnScreenAndOnDisk() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("m")
            seat.paste(Self.decomposed)
            try seat.see("> " + Self.composed)
            seat.type(Keys.enter)
            try seat.see("message shown")
            try seat.seeRecorded(Self.composed, in: place)
            seat.type(Keys.escape)
            try seat.see(" " + Self.composed)
            seat.type("n" + Self.decomposed)
            try seat.see("> " + Self.composed)
            seat.type(Keys.enter)
            try seat.see("noted")
            try seat.seeRecorded(#""what":["note",""# + Self.composed, in: place)
        }

        @Test func columnsStayStraightWhateverTheTitleIs() throws {
            let titles = [
                Self.decomposed, "開幕式と挨拶", "Gala 🎉 night 👨‍👩‍👧", "한국어 무대", "Ｗｉｄｅ", "e\u{301}\u{323}\u{302}\u{303}\u{304}\u{307}",
                "Plain",
            ]
            var show = "show: Letters\nstart: 20:00\nparts:\n  - title: Part\n    segments:\n"
            for title in titles { show += "      - {title: \"\(title)\", duration: 7m}\n" }
            let seat = try TerminalSession.rehearsing(show, at: "19:59", in: place, columns: 100, rows: 40)
            let picture = try seat.see("Plain")
            // Where the same figure begins in each row, counted in the terminal's own cells.
            let columns = picture.columns(of: " 7:00 ")
            #expect(columns.count == titles.count)
            #expect(Set(columns).count == 1, "\(columns)")
        }

        @Test func theVietnameseConsoleSpeaksVietnamese() throws {
            try place.write(TestShows.plain, to: "show.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--lang", "vi", in: place)
            try seat.see("CHỜ BẮT ĐẦU")
            seat.go()
            try seat.see("CÒN LẠI")
            seat.type("q")
            try seat.see("Thoát khỏi bàn điều khiển?")
            seat.type(Keys.escape)
            try seat.see("giữ nguyên")
        }

        @Test func theLocaleChoosesTheLanguage() throws {
            try place.write(TestShows.plain, to: "show.yaml")
            // Whether or not the machine has that locale.
            place.environment["LC_ALL"] = nil
            place.environment["LANG"] = "vi_VN.UTF-8"
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try seat.see("TẬP DUYỆT")
            try seat.see("CHỜ BẮT ĐẦU")
        }
    }
}
