import LiveShow
import Screens
import Testing
import Timeline

@testable import Console

/// Vietnamese is the longer language: still nothing of the console's own is cut in it that is whole in English.
@Suite struct FittingTests {
    /// A moment of a show with short titles, and the keys that lead to it.
    struct Moment: Sendable, CustomTestStringConvertible {
        let name: String
        let reach: @Sendable (inout Seat) -> Void
        var testDescription: String { name }
    }

    private static let show = Show(
        id: "s", title: "S", start: clock("08:00"), departments: [Department(id: "l", title: "L")],
        windows: [OnAirWindow(id: "w", title: "W", on: clock("08:30"), off: clock("09:30"), from: "b", to: "e")],
        parts: [
            Part(
                id: "p", title: "P", location: "H",
                segments: [
                    .of(
                        "a", "until 08:20", title: "A", start: "08:00", who: "X",
                        cues: [.of("c1", .start(span("2m")), "l", call: "C")]),
                    .of(
                        "b", "10m", title: "B", start: "08:30", min: "5m", who: "X", note: "N",
                        cues: [.of("c2", .clock(clock("08:30")), "l", call: "C"), .of("c3", .call, "l", call: "D")]),
                    .of("d", "20m", title: "D", min: "10m"), .of("r", "5m", title: "R", isReserve: true),
                    .of("e", "30m", title: "E", min: "25m", .auto),
                ])
        ])

    static let moments = [
        Moment(name: "before the start") { $0.wait(until: "07:58:30") },
        Moment(name: "the start is late") { $0.wait(until: "08:02:30") },
        Moment(name: "running") { $0.at("08:00", " ") },
        Moment(name: "a cue near and one overdue") {
            $0.at("08:00", " ")
            $0.wait(until: "08:03")
        },
        Moment(name: "looking on while nobody runs it") {
            $0.at("08:00", " ")
            $0.looksOn(.gone(since: clock("08:00"), wasLeft: false))
        },
        Moment(name: "looking on at a console that was left") {
            $0.at("08:00", " ")
            $0.looksOn(.gone(since: clock("08:00"), wasLeft: true))
        },
        Moment(name: "looking on at a console that does not answer") {
            $0.at("08:00", " ")
            $0.looksOn(.silent(since: clock("08:00")))
        },
        Moment(name: "looking on from another machine") {
            $0.at("08:00", " ")
            $0.looksOn(.outOfSight(lastHeard: clock("08:00")))
        },
        Moment(name: "looking on while the console cannot save") {
            $0.at("08:00", " ")
            $0.looksOn(.unsaved)
        },
        Moment(name: "looking on while the line is down") {
            $0.at("08:00", " ")
            $0.looksOn(.unreadable("Transport endpoint is not connected"))
        },
        Moment(name: "looking on while it goes on elsewhere") {
            $0.at("08:00", " ")
            $0.looksOn(.takenOver(OtherDesk(name: "mai pts/1 on booth", since: clock("08:00"))))
        },
        Moment(name: "overtime") {
            $0.at("08:00", " ")
            $0.wait(until: "08:25:10")
        },
        Moment(name: "held in overtime") {
            $0.at("08:00", " ", "h")
            $0.wait(until: "08:25:10")
        },
        Moment(name: "between") {
            $0.at("08:00", " ")
            $0.wait(until: "08:20")
            $0.command("end")
            $0.wait(until: "08:29:56")
        },
        Moment(name: "on air and late") {
            $0.at("08:00", " ")
            $0.at("08:34", " ")
            $0.wait(until: "08:40")
        },
        Moment(name: "by itself") {
            for time in ["08:00", "08:30", "08:40", "09:00"] { $0.at(time, " ") }
            $0.wait(until: "09:10")
        },
        Moment(name: "ended") {
            for time in ["08:00", "08:30", "08:40", "09:00"] { $0.at(time, " ") }
            $0.wait(until: "09:31")
        },
    ]

    /// What can stand over a view, or instead of it.
    static let overlays = [
        Moment(name: "nothing") { _ in },
        Moment(name: "help") { $0.press("?") },
        Moment(name: "the end of the help") { $0.press("?", .end) },
        Moment(name: "the lock") { $0.press("L", " ") },
        Moment(name: "the lock once more") { $0.press("L", "L") },
        Moment(name: "leaving") { $0.press("q") },
        Moment(name: "going there") { $0.press(.end, "g") },
        Moment(name: "skipping") { $0.press(.end, "s") },
        Moment(name: "bringing back") { $0.press(.end, .up, "s") },
        Moment(name: "catching up") { $0.press("t") },
        Moment(name: "a command") { $0.press(":") },
        Moment(name: "a command at fault") {
            $0.press(":")
            $0.type("ad 1m")
        },
        Moment(name: "finding") { $0.press("/") },
        Moment(name: "finding nothing") {
            $0.press("/")
            $0.type("zzz")
        },
        Moment(name: "a note") { $0.press("n") },
        Moment(name: "a message") { $0.press("m") },
        Moment(name: "a message to the presenter") {
            $0.press("m", .tab, .backtab)
            $0.type("x")
        },
        Moment(name: "messages on screen") {
            $0.command("message !! x")
            $0.command("message @presenter ! y")
            $0.wait(.seconds(9))
        },
        Moment(name: "the presenter's screen blank") { $0.command("blank") },
        Moment(name: "editing") { $0.press(.down, "e") },
        Moment(name: "editing the length, in vain") {
            $0.press(.down, "e", .up, .up)
            $0.type("x")
        },
        Moment(name: "editing everything") {
            $0.press(.down, "e")
            for _ in 0..<4 {
                $0.press(.tab)
                $0.type("0s")
            }
        },
        Moment(name: "editing without a title") { $0.press(.down, "e", .control("u"), .enter) },
        Moment(name: "inserting nothing") { $0.press("i", .enter) },
        Moment(name: "inserting") {
            $0.press("i")
            $0.type("x")
            $0.press(.tab)
            $0.type("10m")
        },
        Moment(name: "choosing a cue") { $0.press("E") },
        Moment(name: "dropping a cue") { $0.press("E", .delete) },
        Moment(name: "a new cue, in vain") { $0.press("E", .end, "y", .enter) },
        Moment(name: "a new cue for nobody") {
            $0.press("E", .end, "y")
            $0.type("call")
            $0.press(.tab)
            $0.type("x")
            $0.press(.tab)
            $0.type("y")
        },
        Moment(name: "changing a cue") { $0.press("E", "y", .backspace, .backspace) },
        Moment(name: "placing") { $0.press(.down, "M") },
        Moment(name: "placed elsewhere") { $0.press(.down, "M", .down) },
        Moment(name: "a key that does nothing") { $0.press("w") },
        Moment(name: "a paste") { $0.press(.paste("x")) },
        Moment(name: "a paste of lines at the prompt") { $0.press(":", .paste("go\nback")) },
        Moment(name: "GO twice") { $0.press(" ", " ") },
        Moment(name: "a question refused") { $0.press("q", .escape, .enter) },
        Moment(name: "a question unanswered") {
            $0.press("q")
            $0.wait(.seconds(21))
        },
        Moment(name: "the clock set") { $0.stepClock(by: .minutes(1)) },
        Moment(name: "a cue's standby, an undo") { $0.press("x", "u") },
        Moment(name: "a department") { $0.press("d") },
        Moment(name: "saving slowly") { $0.setSaving(Saving(unsaved: 1, waiting: 12_300)) },
        Moment(name: "not saved") { $0.setSaving(Saving(unsaved: 12, waiting: 12_300, failure: "x")) },
    ]

    @Test(arguments: moments, [Model.Mode.live, .rehearsal(speed: 10)])
    func aViewIsNotCutInVietnameseOnly(moment: Moment, mode: Model.Mode) {
        for view in View.allCases { check(view, mode, moment, Self.overlays[0]) }
    }

    @Test(arguments: overlays)
    func noPromptIsCutInVietnameseOnly(overlay: Moment) {
        for moment in Self.moments.filter({ ["running", "on air and late"].contains($0.name) }) {
            for mode in [Model.Mode.live, .rehearsal(speed: 10)] {
                for view in [View.manager, .cues] { check(view, mode, moment, overlay) }
                check(.manager, mode, moment, overlay, .least)
            }
        }
    }

    private func check(
        _ view: View, _ mode: Model.Mode, _ moment: Moment, _ overlay: Moment, _ size: Size = .usual
    ) {
        let screens = Language.allCases.map { language in
            var seat = Seat(Self.show, at: "07:58", mode: mode, language)
            moment.reach(&seat)
            seat.press(.character(Character(String(view.number))))
            overlay.reach(&seat)
            return seat.screen(size.columns, size.rows).text
        }
        for (english, vietnamese) in zip(screens[0], screens[1]) {
            #expect(Self.cuts(vietnamese) <= Self.cuts(english), "\(view) at \(moment.name): \(vietnamese)\n\(english)")
        }
    }

    /// Every refusal fits the line that it is said on.
    @Test(arguments: [
        Rejection.noSegmentLeft, .noCurrentSegment, .showHasEnded, .alreadyHeld, .notHeld, .noAdvanceToTakeBack,
        .unknownSegment("x"),
        .unknownCue("x"), .unknownHardPoint("x"), .wrongStatus("x", .done), .wrongStatus("x", .skipped), .notSkipped("x"),
        .passed("x"), .placePassed("x"), .alreadyThere("x"), .nothingToTrim("x"), .lengthOutOfRange, .noLength,
        .cueAlreadyCalled("x"), .cueAlreadyDropped("x"), .cueAlreadyOnStandby("x"), .cueSegmentSkipped("x"), .noCueLeft,
        .noText, .noMessage(.all), .noMessage(.presenter), .unknownDepartment("x", known: ["light", "sound"]),
        .cueMomentOutOfRange, .noTitle, .nothingChanges, .alreadyBlank, .notBlank, .nothingToUndo, .nothingToRedo, .noLateHardPoint,
        .hardPointPassed("x"),
        .hardPointSkipped("x"), .onTime("x"), .noRoom("x"), .clockRunsBackwards, .doesNotFit,
    ])
    func aRefusalFitsItsLine(rejection: Rejection) {
        let widths = Language.allCases.map { CellWidth.of(Words($0).reason(rejection)) }
        #expect(widths[1] <= max(80, widths[0]), "\(Words(.vietnamese).reason(rejection))")
    }

    /// The start screen's own lines.
    @Test func theStartScreenIsNotCut() {
        for keys: [Key] in [[], ["w"], [.end, "r"], [.end, .enter]] {
            let cut = Language.allCases.map { language in
                var model = StartModel(
                    entries: [
                        .show(path: "s", title: "S", detail: "d", fault: nil),
                        .recording(path: "r", title: "R", detail: "d", canResume: false),
                    ], words: Words(language))
                for key in keys { _ = model.press(key) }
                return Screen.draw(model, .usual).text.map(Self.cuts)
            }
            #expect(zip(cut[0], cut[1]).allSatisfy { $1 <= $0 })
        }
    }

    /// How often a row is cut: each ellipsis that belongs to no text.
    private static func cuts(_ row: String) -> Int {
        row.replacing("saving…", with: "").replacing("đang ghi…", with: "").count { $0 == "…" }
    }
}
