import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// Playing a recording back: where it is, how it goes on, and what its line shows.
@Suite struct ReplayTests {
    /// Doors to speech: a hold, overtime, a note, two cues.
    private static let desk: Seat = {
        var desk = Seat(Shows.day, at: "08:00:00", mode: .rehearsal(speed: 1))
        desk.at("08:00:00", " ")
        desk.at("08:20:10", " ")
        desk.at("08:25:00", "h")
        desk.at("08:27:00", "h")
        desk.wait(until: "08:30:00")
        desk.command("note Camera 2 is dark")
        desk.at("08:36:00", " ")
        return desk
    }()

    private func playing(speed: Double = 1) -> Playing {
        Playing(Self.desk, from: clock("08:00:00"), speed: speed)
    }

    private func id(_ playing: Playing) -> String? {
        playing.model.state.stage.current.map { playing.model.state.running.segments[$0].id }
    }

    // Playing.

    @Test func itBeginsAtTheBeginningAndRunsAsFastAsOneSays() {
        var playing = playing(speed: 60)
        playing.play()
        #expect(playing.time == "08:00:00" && playing.replay.isPlaying)
        playing.wait(.seconds(10))
        #expect(playing.time == "08:10:00" && id(playing) == "doors")
        playing.press(">")
        playing.wait(.seconds(5))
        #expect(playing.time == "08:20:00")
        playing.press("<", "<")
        playing.wait(.seconds(1))
        #expect(playing.time == "08:20:30" && id(playing) == "opening")
    }

    @Test func spaceStopsItAndLetsItGoOn() {
        var playing = playing()
        playing.play(from: "08:10:00")
        playing.press(" ")
        playing.wait(.minutes(5))
        #expect(playing.time == "08:10:00")
        playing.press(" ")
        playing.wait(.seconds(7))
        #expect(playing.time == "08:10:07")
    }

    @Test func atItsEndItStopsAndBeginsAnewWhenAsked() {
        var playing = playing(speed: 600)
        playing.play()
        playing.wait(.minutes(10))
        #expect(playing.time == "08:36:00" && !playing.replay.isPlaying && playing.line == 6)
        #expect(playing.notice == Words().phrases.replay.ended)
        playing.press(" ")
        playing.wait(.seconds(1))
        #expect(playing.time == "08:10:00")
    }

    /// A cue that falls due between two events is shown when it does: the screen is drawn anew for that, and no more
    /// often than it changes.
    @Test func theNextLookIsWhenTheScreenDiffers() {
        var playing = playing(speed: 10)
        playing.play(from: "08:10:00")
        let now = playing.player.moment(0)
        #expect(now.show == clock("08:10:00"))
        guard let next = playing.player.nextMoment, let event = playing.replay.real(at: .seconds(1210)) else {
            Issue.record("it would sleep for ever")
            return
        }
        // A second of the show is a tenth of one.
        #expect(event - next == 60_900)
        playing.press(" ")
        playing.wait(Milliseconds(Notice.stay))
        #expect(playing.player.nextMoment == nil)
    }

    // Going.

    @Test func eventByEventForwardsAndBackwards() {
        var playing = playing()
        playing.play()
        playing.press(.right)
        #expect(playing.line == 1 && playing.time == "08:00:00" && !playing.replay.isPlaying)
        playing.press(.right)
        #expect(
            playing.time == "08:20:10" && id(playing) == "opening" && playing.notice == "GO: “Opening” begins, “Doors open” ends")
        playing.press(.right)
        #expect(playing.model.state.phase == .held)
        playing.press(.left)
        #expect(playing.line == 2 && playing.model.state.phase == .running)
        playing.press(.left, .left)
        #expect(playing.line == 0 && playing.model.state.phase == .standby)
        playing.press(.left)
        #expect(playing.notice == Words().phrases.replay.nothingEarlier)
        playing.press(.end, .right)
        #expect(playing.line == 6 && playing.notice == Words().phrases.replay.nothingLater)
    }

    @Test func toATimeAnEventASegment() {
        var playing = playing()
        playing.go(to: "08:26")
        #expect(playing.time == "08:26:00" && playing.model.state.phase == .held)
        playing.go(to: "23:00")
        #expect(playing.time == "08:36:00" && playing.notice == "the recording ends at 08:36:00")
        playing.go(to: "01:00")
        #expect(playing.time == "08:00:00" && playing.notice == "the recording begins at 08:00:00")
        playing.go(to: "#3")
        #expect(playing.line == 3 && playing.time == "08:25:00")
        playing.go(to: "#99")
        #expect(playing.notice == Words().phrases.replay.eventsUpTo(6))
        playing.go(to: "goto opening")
        #expect(playing.time == "08:20:10" && id(playing) == "opening")
        playing.go(to: "goto close")
        #expect(playing.notice == Words().phrases.replay.neverBegan("Close"))
        playing.go(to: "goto nobody")
        #expect(playing.notice == Words().reason(.unknownSegment("nobody")))
        playing.go(to: "hold")
        #expect(playing.notice == Words().phrases.replay.placeForm && playing.time == "08:20:10")
    }

    @Test func theSelectedSegmentIsGoneTo() {
        var playing = playing()
        playing.press(.down, .down, "g")
        #expect(id(playing) == "speech" && playing.time == "08:36:00" && playing.model.selection.segment == nil)
        playing.press("/")
        playing.type("door")
        playing.press(.enter, "g")
        #expect(id(playing) == "doors" && playing.time == "08:00:00")
    }

    /// A GO that was taken back is no beginning, unless there is no other.
    @Test func whatWasTakenBackIsNotGoneTo() {
        var desk = Seat(Shows.day, at: "08:00:00")
        desk.at("08:00:00", " ")
        desk.at("08:20:00", " ")
        desk.at("08:20:05", "u")
        desk.at("08:21:00", " ")
        desk.at("08:30:00", " ")
        desk.at("08:30:04", "b")
        func gone(_ segment: String, _ desk: Seat) -> String {
            var playing = Playing(desk, from: clock("08:00:00"))
            playing.go(to: "goto \(segment)")
            return playing.time
        }
        #expect(gone("opening", desk) == "08:21:00" && gone("doors", desk) == "08:00:00")
        #expect(gone("speech", desk) == "08:30:00")
        // Done again, and the taking back undone, it stands.
        desk.at("08:30:06", "u")
        desk.at("08:35:00", " ")
        desk.at("08:36:00", "u")
        desk.press(.control("r"))
        #expect(gone("speech", desk) == "08:30:00" && gone("awards", desk) == "08:35:00")
        // A second run is one, too.
        desk.wait(until: "08:40:00")
        desk.command("goto opening")
        desk.press(.enter)
        var playing = Playing(desk, from: clock("08:00:00"))
        for time in ["08:21:00", "08:40:00", "08:21:00"] {
            playing.go(to: "goto opening")
            #expect(playing.time == time)
        }
    }

    @Test func minutesAndSeconds() {
        var playing = playing()
        playing.press("+", "+", "-", "]", "]", "[")
        #expect(playing.time == "08:01:10")
        playing.press(.home, "-")
        #expect(playing.time == "08:00:00")
    }

    @Test func theLogIsSearched() {
        var playing = playing()
        playing.press("n")
        #expect(playing.notice == Words().phrases.replay.searchFirst)
        playing.press("f")
        playing.type("camera")
        playing.press(.enter)
        #expect(playing.time == "08:30:00" && playing.line == 5 && playing.notice == "note: Camera 2 is dark")
        playing.press("f")
        playing.type("begins")
        playing.press(.enter)
        #expect(playing.line == 6)
        playing.press("n")
        #expect(playing.line == 1 && playing.notice == "again from the beginning: GO: “Doors open” begins")
        playing.press("N")
        #expect(playing.line == 6 && playing.notice?.hasPrefix("again from the end: GO") == true)
        // Nothing typed is what was looked for last.
        playing.press("f")
        #expect(playing.screen(80, 24).contains("search the log /"))
        playing.press(.enter)
        #expect(playing.line == 1)
        playing.press("N")
        playing.press("f")
        playing.type("nowhere")
        playing.press(.enter)
        #expect(playing.line == 6 && playing.notice == Words().phrases.keyboard.nothingFound)
    }

    /// The words of the commands are found as well as those of the log, and what was refused where it was.
    @Test func commandsAndRefusalsAreFound() {
        var desk = Seat(Shows.day, at: "08:00:00")
        desk.at("08:00:00", " ")
        desk.at("08:05:00", "h")
        desk.at("08:06:00", "h")
        desk.at("08:10:00", " ")
        desk.at("08:10:00.300", " ")
        desk.at("08:12:00", "c")
        desk.at("08:14:00", "w")
        desk.command("note end")
        var playing = Playing(desk, from: clock("08:00:00"))
        func found(_ text: String) -> String {
            playing.press(.home, "f")
            playing.type(text)
            playing.press(.enter)
            return "\(playing.time) #\(playing.line) \(playing.notice ?? "")"
        }
        #expect(found("hold") == "08:05:00 #2 “Doors open” held")
        #expect(found("resume") == "08:06:00 #3 “Doors open” released")
        #expect(found("cue").hasPrefix("08:12:00 #5 "))
        #expect(found("twice") == "08:10:00.300 #4 refused: GO struck twice in a row: one counted")
        #expect(playing.model.log.count == 4)
        #expect(found("does nothing") == "08:14:00 #5 refused: key “w”, which does nothing")
        playing.press("n")
        #expect(playing.notice == "only here: refused: key “w”, which does nothing")
        #expect(found("released") == "08:06:00 #3 “Doors open” released")
    }

    @Test func whatNobodyPerformedIsMarkedAsSimulated() {
        for (language, text) in [(Language.english, "SIMULATED"), (.vietnamese, "MÔ PHỎNG")] {
            var timeline = ReplayTimeline(Shows.day, mode: .rehearsal(speed: 1), start: clock("08:00"), isSimulated: true)
            timeline.finish(clocks: [], positions: [])
            let player = ReplayModel(timeline, of: Shows.day, speed: 1, words: Words(language))
            #expect(Screen.draw(player.console, .large).text[0].contains(text))
        }
    }

    /// Nothing that happens in replay is recorded, and no key of the desk does anything.
    @Test func nothingCanBeChanged() {
        var playing = playing()
        playing.play(from: "08:21:00")
        for binding in Keymap().bindings where ![.leave, .shared(.suspend), .shared(.lock)].contains(binding.action) {
            for key in binding.keys {
                let effects = playing.press(key, .escape)
                #expect(effects.isEmpty, "\(binding.label)")
            }
        }
        #expect(playing.press("q") == [.leave])
        #expect(playing.model.bindings.allSatisfy { !$0.action.isForDesk })
    }

    /// An automatic advance that the recording does not have did not happen.
    @Test func nothingHappensThatDidNot() {
        let show = Show.of(.of("a", "1m", .auto), .of("b", "1m"))
        var desk = Seat(show, at: "08:00:00")
        desk.press(" ")
        desk.command("note n")
        // As though the console had been killed there and gone on with nine minutes later.
        var timeline = ReplayTimeline(show, mode: .live, start: clock("08:00:00"))
        var state = State(show)
        for line in desk.model.log {
            if case .change(let change) = line.what { _ = try? state.apply(change) }
            timeline.append(line, state)
        }
        timeline.finish(clocks: [clock("08:00:00"), clock("08:10:00")], positions: [.zero, .minutes(10)])
        var player = ReplayModel(timeline, of: show, speed: 1, words: Words())
        player.start(from: clock("08:05:00"), 0)
        #expect(player.console.state.phase == .running && player.console.log.count == 1)
    }

    // The bar.

    @Test func theBarHasEventsHoldsAndOvertime() {
        var playing = playing()
        playing.press(.end)
        let bar = playing.bar()
        #expect(bar.hasPrefix("08:00 ┼") && bar.contains("08:36 #6/6"))
        // Doors over by ten seconds at 08:20:10, held from 08:25 to 08:27, over from 08:32:10 on.
        #expect(bar.contains("═"))
        #expect(bar.contains("━"))
        let plain = bar.replacing("┼", with: "|").filter { "|─┴═╧╪━┷┿█".contains($0) }
        #expect(plain.count == bar.dropFirst(6).prefix { $0 != " " }.count)
        #expect(bar.hasSuffix("█ 08:36 #6/6") || bar.contains("█ 08:36 #6/6"))
    }

    @Test func thePlaceInTheBarGoesOnWithTime() {
        var playing = playing()
        var last = -1
        for minute in stride(from: 0, through: 36, by: 4) {
            playing.go(to: ShowTime(8, minute).text)
            let place = playing.bar().prefix { $0 != "█" }.count
            #expect(place > last, "at 08:\(minute)")
            last = place
        }
    }

    @Test func stretchesOfTheRecording() {
        let stretches = playing().replay.timeline.markedRanges.map {
            "\($0.kind) \($0.range.lowerBound.count / 1000)-\($0.range.upperBound.count / 1000)"
        }
        #expect(stretches == ["over 1200-1210", "held 1500-1620", "over 1930-2160"])
    }

    @Test func aRecordingInWhichNothingHappenedIsAllThereIs() {
        var playing = Playing(Seat(Shows.day, at: "08:00:00"), from: clock("08:00:00"))
        playing.play()
        playing.press(" ", .right, .left, .home, .end, "+", "-", "g", "n")
        #expect(playing.screen(80, 24).fault == nil && playing.time == "08:00:00")
        #expect(playing.bar().contains("#0/0"))
    }

    @Test func itIsSoundAtAnySizeAndUnmistakable() {
        var playing = playing()
        playing.play(from: "08:26:00")
        for view in View.allCases {
            playing.open(view)
            for columns in [1, 20, 59, 60, 61, 79, 80, 100, 120, 220] {
                for rows in [1, 3, 15, 16, 17, 24, 40, 70] {
                    let grid = playing.screen(columns, rows)
                    #expect(grid.fault == nil, "\(columns)x\(rows)")
                    if columns >= 60, rows >= 16 { #expect(grid.text[0].contains("REPLAY"), "\(columns)x\(rows)") }
                }
            }
        }
    }
}
