import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// The line of messages, the top line, and what is said where there is no room.
@Suite struct FrameTests {
    private func line(_ seat: Seat) -> String {
        String(seat.screen(100, 24).text(row: 22).trimmingSuffix { $0 == " " })
    }

    /// A prompt before what was just said, that before a disk that fails, that before the show's message.
    @Test func theLineOfMessagesHasAnOrder() {
        var seat = Seat.opened()
        seat.wait(.seconds(10))
        #expect(line(seat) == "")
        seat.command("message WRAP UP")
        seat.wait(Milliseconds(Notice.stay))
        #expect(line(seat) == " WRAP UP")
        seat.setSaving(Saving(unsaved: 1, waiting: 5, failure: "the disk is full"))
        #expect(line(seat) == "the disk is full")
        seat.press("w")
        #expect(line(seat) == "“w” does nothing here: ? shows the keys")
        seat.press(":", "g")
        #expect(line(seat) == ":g")
        seat.press(.escape, .escape)
        #expect(line(seat) == "the disk is full")
        seat.setSaving(Saving())
        #expect(line(seat) == " WRAP UP")
        seat.command("message")
        seat.wait(Milliseconds(Notice.stay))
        #expect(line(seat) == "")
    }

    @Test func aNoticeStaysEightSeconds() {
        var seat = Seat.opened()
        seat.say("look", .warning)
        seat.wait(Milliseconds(Notice.stay - 1))
        #expect(seat.notice == "look")
        seat.wait(Milliseconds(1))
        #expect(seat.notice == nil)
    }

    /// Eight seconds of the person's time, and the next key takes it away at once.
    @Test func aNoticeIsForThePerson() {
        var seat = Seat(Shows.day, at: "08:00", mode: .rehearsal(speed: 60))
        seat.say("look", .warning)
        seat.wait(.minutes(7))
        #expect(seat.notice == "look")
        seat.press(.down)
        #expect(seat.notice == nil)
    }

    @Test func theClockThatWasSetIsSaid() {
        var seat = Seat.opened()
        seat.wait(.seconds(10))
        seat.stepClock(by: .seconds(90))
        #expect(seat.notice == seat.model.words.clockStepped(.seconds(90)))
        #expect(seat.changes.last?.events == [.clockStepped(.seconds(90))])
        #expect(seat.model.forecast.current?.elapsed == .seconds(10))
        seat.stepClock(by: .seconds(-3600))
        #expect(seat.model.forecast.current?.elapsed == .seconds(10))
    }

    @Test(arguments: [
        (Saving(), "✓ saved"), (Saving(unsaved: 2, waiting: 249), "saving…"),
        (Saving(unsaved: 2, waiting: 250), "SAVING 0.2 s"),
        (Saving(unsaved: 2, waiting: 12_340), "SAVING 12.3 s"), (Saving(unsaved: 2, failure: "full"), "NOT SAVED: 2"),
    ])
    func theTopLineSaysWhatIsOnTheDisk(_ saving: Saving, _ text: String) {
        var seat = Seat.opened()
        seat.setSaving(saving)
        for columns in [60, 80, 200] {
            #expect(seat.screen(columns, 24).text(row: 0).hasSuffix(" \(text) 08:31:30"))
        }
    }

    /// A rehearsal is a rehearsal at every size and in every view.
    @Test func theModeIsAlwaysThere() {
        for language in Language.allCases {
            for mode in [Model.Mode.live, .rehearsal(speed: 1), .rehearsal(speed: 10)] {
                let seat = Seat(Shows.hanoi, at: "09:00", mode: mode, language)
                for columns in 60...200 {
                    #expect(seat.screen(columns, 16).text(row: 0).hasPrefix(" \(Words(language).mode(mode)) "))
                }
            }
        }
    }

    @Test func whetherWeAreOnAir() {
        let show = Show.of(
            windows: [
                .of("A", "08:00", "08:10", from: "a", to: "a"), .of("B", "08:05", "08:20", from: "a", to: "b"),
                .of("C", "09:00", "09:10", from: "b", to: "b"),
            ],
            .of("a", "10m"), .of("b", "10m"))
        var seat = Seat(show, at: "07:58")
        let states = ["07:58:30", "07:59:30.001", "08:00", "08:05", "08:10", "08:19:59.001", "08:20", "09:10"].map {
            time in
            seat.wait(until: time)
            return OnAirState(seat.model.source)?.text
        }
        #expect(
            states == [
                "○ OFF AIR · A on in 1:30", "30 SECONDS TO AIR · 0:30", "● ON AIR A · off in 10:00", "● ON AIR A · off in 5:00",
                "● ON AIR B · off in 10:00",
                "● ON AIR B · off in 0:01", "○ OFF AIR · C on in 40:00", "○ OFF AIR",
            ])
        #expect(OnAirState(Seat(Shows.letters, at: "08:00").model.source) == nil)
    }

    /// Time to air and to off air is whole at any width, whatever else is on the line.
    @Test func theTimeToAirIsNeverCut() {
        for (time, left) in [("08:00:00", "30:00"), ("08:32:10", "1:57:50")] {
            for language in Language.allCases {
                for mode in [Model.Mode.live, .rehearsal(speed: 10)] {
                    var seat = Seat(Shows.hanoi, at: time, mode: mode, language)
                    seat.setSaving(Saving(unsaved: 12, failure: "full"))
                    for isLocked in [false, true] {
                        if isLocked { seat.press("L") }
                        for columns in 60...140 {
                            let line = seat.screen(columns, 24).text(row: 0)
                            #expect(line.contains(" \(left) "), "\(line)")
                        }
                    }
                }
            }
        }
    }

    /// The marks that a gallery calls out, each for five seconds, and the last ten seconds one by one.
    @Test func theLastMinutesAreCalledOut() {
        let called = (1...700).compactMap { left in
            OnAirState.call(.seconds(left), Phrases.english.frame).map { "\(left) \($0)" }
        }
        #expect(called.count == 5 * 5 + 10)
        #expect(called.last == "600 10 MINUTES TO AIR" && called.first == "1 1 SECOND TO AIR")
        #expect(
            called.contains("596 10 MINUTES TO AIR") && called.contains("60 1 MINUTE TO AIR")
                && called.contains("26 30 SECONDS TO AIR"))
        #expect(OnAirState.call(Milliseconds(9001), Phrases.vietnamese.frame) == "10 GIÂY NỮA LÊN SÓNG")
        #expect(OnAirState.call(.zero, Phrases.english.frame) == nil)
    }

    /// Where there is no room for a view there is still the clock, the remaining time and what is needed.
    @Test func tooSmallStillSaysTheTime() {
        var seat = Seat.opened()
        seat.wait(until: "08:43:00")
        for (columns, rows) in [(59, 16), (60, 15), (20, 3), (59, 2)] {
            let text = seat.screen(columns, rows).text.joined(separator: "\n")
            #expect(text.contains("08:43:00") && text.contains("OVERTIME +1:30"))
            #expect(rows < 3 || text.contains("needs 60x16"))
        }
        #expect(seat.screen(20, 1).text == ["+1:30 08:43:00      "])
        #expect(seat.screen(60, 16).contains("▶ Opening"))
    }

    @Test func theTruthIsWhatIsLateNowAndAtTheHardPoints() {
        let show = Show.of(
            windows: [.of("tv", "08:00", "09:00", from: "a", to: "c")],
            .of("a", "20m"), .of("b", "20m", start: "08:20"), .of("c", "20m"), .of("d", "5m"))
        var seat = Seat(show, at: "08:00")
        seat.press(" ")
        seat.press("+")
        let line = HardTimeSummary(seat.model.source)
        #expect(line.behind.text == "BEHIND PLAN 1:00" && line.behind.tone == .plain)
        #expect(line.focus?.id == "start:b" && line.focus?.verdict == "LATE 1:00")
        #expect(line.last?.id == "off:tv" && line.last?.expected == "09:01:00" && line.last?.time == "09:00")
        #expect(line.next == nil)
        // Once all is over it is still said how it went.
        seat.command("goto d")
        #expect(HardTimeSummary(seat.model.source).next == nil && HardTimeSummary(seat.model.source).focus?.id == "off:tv")
        #expect(Seat(Shows.letters, at: "08:00").screen(80, 24).contains("no hard time left"))
    }

    /// Late and early look alike without their word and without colour: no size drops it from beside the figure.
    @Test(arguments: [(60, 24), (60, 40), (80, 16), (80, 24), (100, 16), (100, 17), (120, 40), (200, 16), (200, 60)])
    func whetherLateOrEarlyStandsBesideTheFigure(_ columns: Int, _ rows: Int) {
        for (time, words) in [("08:31:30", "LATE"), ("08:20:00", "EARLY")] {
            var seat = Seat(
                Show.of(windows: [.of("tv", "08:00", "09:00", from: "a", to: "b")], .of("a", "30m"), .of("b", "30m")), at: "08:00")
            seat.press(" ")
            seat.at(time, " ")
            let band = seat.screen(columns, rows).text[1..<7]
            #expect(band.contains { $0.contains(words) }, "\(columns)x\(rows): \(band.joined(separator: "\n"))")
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isMeant: (Character) -> Bool) -> Substring {
        var text = self[...]
        while let last = text.last, isMeant(last) { text.removeLast() }
        return text
    }
}
