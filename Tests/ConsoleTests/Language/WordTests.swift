import LiveShow
import Screens
import Testing
import Timeline

@testable import Console

/// Everything is said in both languages.
@Suite struct WordTests {
    private let english = Words(.english)
    private let vietnamese = Words(.vietnamese)

    /// Every rejection there is; the compiler asks for a new one in ``name(_:)``.
    private static let rejections: [Rejection] = [
        .noSegmentLeft, .noCurrentSegment, .showHasEnded, .alreadyHeld, .notHeld, .noAdvanceToTakeBack, .unknownSegment("x"),
        .unknownCue("x"), .unknownHardPoint("x"), .wrongStatus("x", .done), .wrongStatus("x", .current),
        .wrongStatus("x", .skipped), .wrongStatus("x", .upcoming), .notSkipped("x"), .passed("x"), .placePassed("x"),
        .alreadyThere("x"), .nothingToTrim("x"), .lengthOutOfRange, .noLength, .cueAlreadyCalled("x"),
        .cueAlreadyDropped("x"), .cueAlreadyOnStandby("x"), .cueSegmentSkipped("x"), .noCueLeft, .noText, .noMessage(.all),
        .noMessage(.presenter), .unknownDepartment("x", known: []),
        .unknownDepartment("x", known: ["light"]), .cueMomentOutOfRange, .noTitle, .nothingChanges, .alreadyBlank, .notBlank,
        .nothingToUndo, .nothingToRedo, .noLateHardPoint, .hardPointPassed("x"), .hardPointSkipped("x"), .onTime("x"),
        .noRoom("x"), .clockRunsBackwards, .doesNotFit, .segmentIsOpen("x"), .beganThen(ShowTime(8, 0)), .beganAhead,
        .beganTooEarly("x", notBefore: ShowTime(8, 0)), .cueWaits("x", segment: "s"), .noCueDue, .noCueInNotice,
        .nothingToAnswer("x"), .unknownWindow("x"), .noWindow, .windowIsOn("x"), .windowIsOver("x"), .windowIsNotOn("x"),
        .offTooEarly("x"), .needsShowFile, .otherShow("x"),
    ]

    private static func name(_ rejection: Rejection) -> Int {
        switch rejection {
        case .noSegmentLeft: 0
        case .noCurrentSegment: 1
        case .alreadyHeld: 2
        case .notHeld: 3
        case .noAdvanceToTakeBack: 4
        case .unknownSegment: 5
        case .unknownCue: 6
        case .unknownHardPoint: 7
        case .wrongStatus: 8
        case .notSkipped: 9
        case .passed: 10
        case .placePassed: 11
        case .alreadyThere: 12
        case .nothingToTrim: 13
        case .lengthOutOfRange: 14
        case .noLength: 15
        case .cueAlreadyCalled: 16
        case .cueAlreadyDropped: 17
        case .cueAlreadyOnStandby: 18
        case .cueSegmentSkipped: 19
        case .noCueLeft: 20
        case .noText: 21
        case .noMessage: 22
        case .nothingToUndo: 23
        case .nothingToRedo: 24
        case .noLateHardPoint: 25
        case .hardPointPassed: 26
        case .hardPointSkipped: 27
        case .onTime: 28
        case .noRoom: 29
        case .clockRunsBackwards: 30
        case .doesNotFit: 31
        case .unknownDepartment: 32
        case .cueMomentOutOfRange: 33
        case .noTitle: 34
        case .nothingChanges: 35
        case .alreadyBlank: 36
        case .notBlank: 37
        case .showHasEnded: 38
        case .segmentIsOpen: 39
        case .beganThen: 40
        case .beganAhead: 41
        case .beganTooEarly: 42
        case .cueWaits: 43
        case .noCueDue: 44
        case .noCueInNotice: 45
        case .nothingToAnswer: 46
        case .unknownWindow: 47
        case .noWindow: 48
        case .windowIsOn: 49
        case .windowIsOver: 50
        case .windowIsNotOn: 51
        case .offTooEarly: 52
        case .needsShowFile: 53
        case .otherShow: 54
        }
    }

    private func areTranslations(_ a: String, _ b: String) -> Bool { !a.isEmpty && !b.isEmpty && a != b }

    /// Nobody says milliseconds.
    @Test func lengthsInTheLogAreToldToTheSecond() {
        let state = State(Shows.day)
        func text(_ span: Int, _ words: Words) -> String {
            let change = Change(
                at: clock("08:00"), cause: .command(.catchUp(nil)), events: [.lengthAdjusted("awards", Milliseconds(span))])
            return words.sentence(LogLine(at: change.at, who: "", what: .change(change)), state)
        }
        #expect(text(-112_078, english) == "catch-up: “Awards” 1m52s shorter")
        #expect(text(95_922, vietnamese) == "rút giờ: kéo dài “Awards” 1m36s")
        #expect(text(8193, english).hasSuffix(" 8s longer") && text(250, english).hasSuffix(" 0.250s longer"))
    }

    @Test func everyRejectionHasItsOwnReasonInBothLanguages() {
        #expect(Set(Self.rejections.map(Self.name)) == Set(0...54))
        for words in [english, vietnamese] {
            #expect(Set(Self.rejections.map { words.reason($0) }).count == Self.rejections.count)
        }
        for rejection in Self.rejections {
            #expect(areTranslations(english.reason(rejection), vietnamese.reason(rejection)), "\(rejection)")
        }
    }

    /// What was named is named in the answer, so that a slip of the finger is seen.
    @Test func reasonsNameWhatTheyAreAbout() {
        for rejection in Self.rejections where "\(rejection)".contains("\"x\"") {
            #expect(english.reason(rejection).contains("x") && vietnamese.reason(rejection).contains("x"))
        }
    }

    @Test func everyFaultOfALineIsExplainedInBothLanguages() {
        let faults: [CommandFault] = [
            .empty, .unknownWord("og", nearest: nil), .unknownWord("og", nearest: "go"), .missing(.skip),
            .tooMuch(.go, "on"), .notADuration("soon"), .notASide("under"), .notACueCall("shout"),
            .notASegmentText("name"), .notACueField("who"), .notAnAnchor("late"), .notATime("noon"),
        ]
        for fault in faults {
            let (one, other) = (english.fault(fault), vietnamese.fault(fault))
            #expect(areTranslations(one, other))
            for name in ["og", "soon", "under", "shout", "name", "who", "late", "noon"] where "\(fault)".contains("\"\(name)\"") {
                #expect(one.contains(name) && other.contains(name))
            }
        }
        #expect(english.fault(.unknownWord("og", nearest: "go")).contains("did you mean go?"))
        #expect(vietnamese.fault(.missing(.skip)).contains("skip SEGMENT"))
    }

    @Test func everyCommandSaysWhatItDid() {
        var show = Shows.day
        show.windows.append(
            OnAirWindow(id: "web", title: "Web", on: clock("08:31"), off: clock("10:00"), from: "opening", to: "close", by: .hand))
        var state = State(show)
        let lines = [
            "go", "began 08:30", "hold", "resume", "on-air web", "extend 1m web", "off-air web", "add 1m", "trim 30s speech",
            "set 10m", "skip speech", "unskip speech",
            "move awards before speech", "insert after speech 2m Song", "cue standby clap", "ready snd", "cue go", "cue drop clap",
            "note late", "message WRAP UP", "message", "message @presenter ! Smile", "message @presenter", "blank", "unblank",
            "edit speech who Chair",
            "edit speech who", "cue add speech +30s @lx Up", "cue set up at call", "cue set up dept", "cue set up standby 1m",
            "goto awards", "catch-up off:tv", "end", "back", "undo", "redo",
        ]
        var now = clock("08:30")
        for line in lines {
            now = now + .seconds(10)
            guard let command = try? Command(text: line) else {
                Issue.record("\(line) is no command")
                continue
            }
            let outcome = state.perform(command, at: now)
            #expect(outcome.rejection == nil, "\(line)")
            let said = [english, vietnamese].map { $0.done(command, outcome, state) }
            #expect(said.allSatisfy { !$0.isEmpty }, "\(line)")
            // A GO, a length and a cue's name are the same in both.
            let isBare = ["go", "goto awards", "add 1m", "trim 30s speech", "cue go"].contains(line)
            #expect(isBare || said[0] != said[1], "\(line): \(said[0])")
        }
        // `reload` needs the file.
        #expect(Set(lines.compactMap { try? Command(text: $0).word }) == Set(CommandWord.allCases).subtracting([.reload]))
    }

    @Test func aTrimSaysWhatItTook() {
        var seat = Seat(Show.of(.of("a", "10m"), .of("b", "30s")), at: "08:00")
        seat.command("trim 10m b")
        #expect(seat.notice == "−0:30: b")
    }

    @Test func questionsNameWhatTheyAsk() {
        let subjects: [Prompt.Question.Subject] = [
            .leave, .jump(past: "until:doors"), .change(.goto("speech")), .change(.skip("speech")), .change(.unskip("speech")),
            .change(.onAir("tv")), .change(.offAir("tv")),
        ]
        let names = ["", "Doors", "Speech", "Speech", "Speech", "TV", "TV"]
        let models = Language.allCases.map { Seat(Shows.day, at: "08:10", $0).model }
        for (subject, name) in zip(subjects, names) {
            let asked = models.map { $0.ask(subject) }
            #expect(Set(asked).count == asked.count && asked.allSatisfy { $0.contains("?") && (name.isEmpty || $0.contains(name)) })
        }
        #expect(Set(models.flatMap { model in subjects.map(model.ask) }).count == models.count * subjects.count)
    }

    @Test func thePaceOfARehearsalIsShownAsItWasGiven() {
        #expect(english.mode(.rehearsal(speed: 1)) == "REHEARSAL")
        #expect(english.mode(.rehearsal(speed: 10)) == "REHEARSAL ×10")
        #expect(english.mode(.rehearsal(speed: 0.5)) == "REHEARSAL ×0.5")
    }
}
