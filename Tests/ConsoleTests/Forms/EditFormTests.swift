import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Forms at the console: what is typed, what is refused at which field, and what is done.
@Suite struct EditFormTests {
    private func segment(_ id: String, _ seat: Seat) -> Segment? {
        seat.state.running.segment(id).map { seat.state.running.segments[$0] }
    }

    private func form(_ seat: Seat) -> Form? {
        if case .form(let form) = seat.model.prompt { form } else { nil }
    }

    private func events(_ seat: Seat) -> [Event] { seat.changes.flatMap(\.events) }

    @Test func everyChangedFieldIsACommandAndIsUndoneByItself() {
        var seat = Seat.opened()
        let before = seat.changes.count
        seat.at("08:33", .down, "e")
        seat.type(" II")
        seat.press(.tab, .control("u"))
        seat.type("The mayor")
        seat.press(.tab, .tab, .control("u"))
        seat.type("25m")
        seat.press(.enter)
        #expect(seat.model.prompt == nil)
        #expect(
            seat.changes.dropFirst(before).map(\.events) == [
                [.segmentEdited("speech", .title, "Speech II")], [.segmentEdited("speech", .who, "The mayor")],
                [.lengthAdjusted("speech", .minutes(5))],
            ])
        #expect(seat.notice?.contains("The mayor") == true)
        seat.press("u")
        #expect(segment("speech", seat)?.who == "The mayor")
        seat.press("u", "u")
        #expect(segment("speech", seat)?.title == "Speech")
    }

    @Test func whatIsLeftAsItWasIsNoCommand() {
        for way: Key in [.enter, .escape, .control("c")] {
            var seat = Seat.opened()
            let before = seat.changes.count
            seat.at("08:33", .down, "e", .tab)
            if way != .enter { seat.type("Somebody") }
            seat.press(way)
            #expect(seat.model.prompt == nil && seat.changes.count == before)
            #expect(seat.notice == seat.model.words.phrases.keyboard.leftAsItWas)
            // An Enter that repeats the one that accepted is no GO; any other is.
            seat.press(.enter)
            #expect(seat.current == (way == .enter ? "opening" : "speech"))
            if way == .enter { seat.press(" ") }
            #expect(seat.current == "speech")
        }
    }

    @Test func nonsenseIsSaidAtItsFieldAndWhatIsTypedStays() {
        var seat = Seat.opened()
        let before = seat.changes.count
        seat.at("08:33", .down, "e", .control("u"), .tab, .tab, .tab)
        seat.type("x")
        #expect(form(seat)?[.length]?.fault == seat.model.words.phrases.forms.lengthForm)
        #expect(form(seat)?[.text(.title)]?.fault == seat.model.words.reason(.noTitle))
        #expect(form(seat)?[.text(.who)]?.fault == nil)
        seat.press(.enter)
        // The first that is at fault is in use, and nothing was done, not even what was right.
        #expect(form(seat)?.focus == 0 && form(seat)?[.length]?.text == "20mx" && seat.changes.count == before)
        seat.type("S")
        seat.press(.up, .up, .backspace, .enter)
        #expect(seat.model.prompt == nil && segment("speech", seat)?.title == "S")
    }

    @Test func theEffectIsShownBeforeItIsAccepted() {
        var seat = Seat.opened()
        seat.at("08:33", .down, "e", .tab, .tab, .tab, .control("u"))
        seat.type("30m")
        #expect(form(seat)?.lines.map(\.text) == ["off air TV 10:31:30 → 10:41:30, LATE 11:30"])
        seat.press(.enter)
        #expect(seat.state.forecast(at: seat.now).hardPoints.last?.expected == clock("10:41:30"))
    }

    @Test func spaceIsATextAndTheFormNeverHidesTheRemainingTime() {
        var before = Seat.opened()
        before.wait(until: "08:33")
        var seat = before
        seat.press(.down, "e", .tab, " ", " ")
        #expect(seat.current == "opening" && form(seat)?[.text(.who)]?.editor.text == "The chair  ")
        for size in [Size.least, .usual, .large, .huge] {
            let closed = before.screen(size.columns, size.rows).text
            let open = seat.screen(size.columns, size.rows).text
            let band = NowBandLayout(Countdown(seat.model.source), columns: size.columns, rows: size.rows - 3).rows + 2
            #expect(open.prefix(band) == closed.prefix(band))
            #expect(open.last?.contains("Esc leave") == true)
        }
    }

    /// Automatic advances go on under a form, which says so and still takes what can be put right.
    @Test func whatBeginsMeanwhileIsSaidQuietlyAndWhatIsOverIsRefused() {
        var seat = Seat(Show.of(.of("a", "1m", .auto), .of("b", "1m", .auto), .of("c", "1m")), at: "08:00")
        seat.press(" ", .down, "e", .tab)
        seat.type("Linh")
        seat.wait(until: "08:01:10")
        #expect(seat.current == "b")
        #expect(form(seat)?.lines.first?.text == seat.model.words.phrases.forms.hasBegun("b"))
        var accepted = seat
        accepted.press(.enter)
        #expect(segment("b", accepted)?.who == "Linh")
        seat.wait(until: "08:02:10")
        #expect(seat.current == "c")
        #expect(form(seat)?.lines.first == .init(text: seat.model.words.phrases.forms.isOver("b"), isFault: true))
        seat.press(.enter)
        #expect(form(seat)?[.text(.who)]?.text == "Linh" && segment("b", seat)?.who == nil)
        seat.press(.escape)
        #expect(seat.model.prompt == nil)
    }

    @Test func whatIsDoneIsNotEdited() {
        var seat = Seat.opened()
        for key: Key in ["e", "E"] {
            seat.press(.home, key)
            #expect(seat.model.prompt == nil && seat.notice == "“Doors open” is done")
        }
        seat.press(.home, "M")
        #expect(seat.model.prompt == nil)
        seat.press(.home, "i")
        #expect(seat.model.prompt == nil)
    }

    @Test func insertingAsksForTitleAndLengthAndTakesWho() {
        var seat = Seat.opened()
        seat.at("08:33", "i", .enter)
        #expect(form(seat)?[.text(.title)]?.fault != nil && form(seat)?[.length]?.fault != nil)
        seat.type("Film")
        seat.press(.tab)
        seat.type("0s")
        seat.press(.enter)
        #expect(form(seat)?[.length]?.fault == seat.model.words.reason(.noLength))
        seat.press(.control("u"))
        seat.type("4m")
        seat.press(.tab)
        seat.type("Crew")
        seat.press(.enter)
        #expect(
            events(seat).suffix(2) == [
                .segmentInserted("film", after: "opening", .minutes(4), title: "Film"),
                .segmentEdited("film", .who, "Crew"),
            ])
        #expect(seat.selected == "film")
    }

    @Test func aPasteIsTextLikeAnyOther() {
        var seat = Seat.opened()
        seat.at("08:33", .down, "e", .tab, .control("u"), .paste("Ban\nTổ chức\u{1B}[2J"), .enter)
        #expect(segment("speech", seat)?.who == "Ban Tổ chức[2J")
    }
}
