import LiveShow
import Phrases
import Testing
import Timeline

@testable import Screens

/// What must be right in the two seconds of trouble, at every second of a bad day.
@Suite struct TroubleTests {
    /// Each second of the late day, on every screen.
    private func forEachSecond(_ language: Language = .english, _ check: (ScreenSource) -> Void) {
        var state = State(StreamShow.show)
        var left = StreamShow.lateDay[...]
        for second in stride(from: 0, to: 3 * 3600 + 600, by: 1) {
            let now = SmallShow.time("09:30") + .seconds(second)
            while let next = left.first, SmallShow.time(next.at) <= now {
                _ = state.perform(next.command, at: SmallShow.time(next.at))
                left.removeFirst()
            }
            _ = state.advance(to: now)
            check(ScreenSource(state, state.forecast(at: now), Words(language)))
        }
    }

    /// The first hard time to come that is late by a second or more, else the first to come, looked for in another way.
    private func wanted(_ source: ScreenSource) -> HardTime? {
        let coming = source.forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }
        let sorted = coming.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
        return sorted.first { ($0.over ?? .zero) >= .seconds(1) } ?? sorted.first
    }

    @Test func everyScreenNamesTheHardTimeThatWillBeMissed() {
        forEachSecond { source in
            guard let point = wanted(source), let over = point.over else { return }
            let late = over >= .seconds(1)
            let manager = StageManagerScreen(source, Viewer())
            let director = DirectorScreen(source, Viewer())
            let title = source.words.hardPoint(point.kind, source.state.title(of: point))
            #expect(manager.truth.focus?.id == point.id && manager.now.focus == manager.truth.focus)
            #expect(manager.now.focus?.title == title && director.figures.last?.label.contains(title) == true)
            #expect(director.hardTimes.contains { $0.id == point.id && $0.isFocus })
            if late {
                #expect(manager.now.focus?.word == "LATE" && director.figures.last?.label.hasPrefix("LATE") == true)
                #expect(manager.truth.last?.word != "ON TIME")
                #expect(director.figures.last?.tone == .late)
            }
        }
    }

    @Test func noCueSaysGoBeforeItsMoment() {
        forEachSecond { source in
            let due = Set(
                source.state.running.cues.indices.filter { cue in
                    let forecast = source.forecast.cues[cue]
                    let segment = source.state.running.cueFigures[cue].segment
                    let hasBegun = source.state.segments[segment].status != .upcoming
                    let before = if case .start(let after) = source.state.running.cues[cue].anchor { after < .zero } else { false }
                    return (hasBegun || before) && forecast.due.map { $0 <= source.now } == true
                }.map { source.state.running.cues[$0].id })
            for row in CueRows(source).rows where row.word == "GO" || row.word.hasPrefix("OVERDUE") {
                #expect(due.contains(row.id), "\(row.id) at \(source.now.text)")
            }
            for case .cue(let row) in CueSheetScreen(source, Viewer()).rows where row.word == "GO" || row.word.hasPrefix("OVERDUE")
            {
                #expect(due.contains(row.cue), "\(row.cue) at \(source.now.text)")
            }
            for row in CueCalls(source).rows where row.word == "GO" {
                #expect(due.contains { row.calls.contains("Call \($0)") }, "\(row.calls) at \(source.now.text)")
            }
            // Those that wait say so, calmly.
            for row in CueRows(source).rows where source.forecast.cues[number(row.id, source)].waits {
                #expect(row.word.hasPrefix("with GO") && row.tone == .waiting && row.figure.hasPrefix("+") && !row.isNext)
            }
        }
    }

    private func number(_ id: String, _ source: ScreenSource) -> Int { source.state.running.cue(id) ?? 0 }

    @Test func overtimeIsAnotherPictureOnEveryScreen() {
        forEachSecond { source in
            let countdown = Countdown(source)
            let isOver = source.forecast.current?.remaining.map { $0 < .zero } ?? false
            #expect(countdown.isOver == isOver && countdown.figure.hasPrefix("+") == isOver)
            #expect((countdown.tone == .overtime) == isOver && countdown.label.contains("OVERTIME") == isOver)
            let screens = [
                StageManagerScreen(source, Viewer()).now.countdown.isOver,
                PresenterScreen(source, Viewer()).countdown?.isOver ?? false,
                DirectorScreen(source, Viewer()).figures.contains { $0.isFilled },
            ]
            #expect(screens.allSatisfy { $0 == isOver })
            if let remaining = source.forecast.current?.remaining, !isOver {
                #expect((countdown.tone == .last) == (remaining <= .seconds(30)))
            }
        }
    }

    /// Only overtime, LATE and the last 30 seconds are red: the tones of everything else on the screens.
    @Test func theCountdownToOffAirIsCalm() {
        forEachSecond { source in
            let lamp = DirectorScreen(source, Viewer()).figures[0]
            #expect(lamp.tone == .plain && !lamp.isFilled && lamp.isBadge)
            let isOn = source.now >= SmallShow.time("10:30") && source.now < SmallShow.time("12:00")
            #expect((lamp.labelTone == .onAir) == isOn)
        }
    }

    @Test func whatShrinksByItselfSaysSo() {
        var seen: Set<String> = []
        forEachSecond { source in
            guard let number = source.state.running.segment("questions") else { return }
            let isSqueezed = (source.forecast.segments[number].squeezed ?? .zero) >= .seconds(1)
            let director = DirectorScreen(source, Viewer()).catchUp.lines.contains { $0.hasPrefix("shrinks") }
            for case .segment(let row) in RunningOrderRows(source, selected: nil).rows where row.id == "questions" {
                #expect((row.shrinks != nil) == isSqueezed && row.shrinks == (isSqueezed ? row.length : nil))
                #expect(director == isSqueezed)
                if let shrinks = row.shrinks { seen.insert(shrinks) }
            }
        }
        #expect(seen.contains("15:00 → 5:00") && seen.contains("15:00 → 2:00"))
    }

    @Test func theShowIsBehindItsPlanInWords() {
        func behind(_ source: ScreenSource) -> String { StageManagerScreen(source, Viewer()).truth.behind.text }
        #expect(behind(SmallShow.onTime()) == "ON PLAN" && behind(SmallShow.late()) == "BEHIND PLAN 2:00")
        #expect(behind(SmallShow.late(.vietnamese)) == "CHẬM KẾ HOẠCH 2:00")
        let early = SmallShow().doing(.go, at: "20:00").doing(.go, at: "20:06").source(at: "20:07")
        #expect(behind(early) == "AHEAD OF PLAN 4:00")
    }

    @Test func everybodyCountsDownToTheFlagElseToTheNextPart() {
        var state = State(StreamShow.show)
        func mark(_ time: String) -> NextMark? {
            let now = SmallShow.time(time)
            return NextSegment(ScreenSource(state, state.forecast(at: now), Words()))?.mark
        }
        _ = state.perform(.go, at: SmallShow.time("09:30"))
        #expect(mark("09:40")?.text == "Panel in 1:30:00" && mark("09:40")?.isFlagged == true)
        _ = state.perform(.goto("panel"), at: SmallShow.time("11:10"))
        #expect(mark("11:20")?.text == "Lunch in 1:10:00" && mark("11:20")?.isFlagged == false)
    }

    @Test func aWindowThatNobodyPutOnSaysSo() {
        var show = StreamShow.show
        show.windows[0].by = .hand
        var state = State(show)
        _ = state.perform(.goto("keynote"), at: SmallShow.time("10:30"))
        func lamp(_ time: String) -> OnAirState? {
            let now = SmallShow.time(time)
            return OnAirState(ScreenSource(state, state.forecast(at: now), Words()))
        }
        #expect(lamp("10:32:05")?.text == "NOT ON AIR Live stream · on was due 2:05 ago")
        #expect(lamp("10:32:05")?.tone == .warning && lamp("10:32:05")?.isOn == false)
        _ = state.perform(.onAir(nil), at: SmallShow.time("10:33"))
        #expect(lamp("12:01")?.text == "● ON AIR Live stream · off was due 1:00 ago" && lamp("12:01")?.countdown == "+1:00")
    }

    @Test func aDepartmentThatAnsweredIsReady() {
        let asked = SmallShow().doing(.go, at: "20:00").doing(.cue(.standby, "lx1"), at: "20:08:50")
        func word(_ show: SmallShow) -> String? { CueRows(show.source(at: "20:08:55")).rows.first { $0.id == "lx1" }?.word }
        #expect(word(asked) == "STANDBY ✓" && word(asked.doing(.ready("lx"), at: "20:08:52")) == "READY")
    }

    @Test func refusalsCallThingsByTheirTitles() {
        let state = State(StreamShow.show)
        let words = Words()
        #expect(words.reason(.hardPointPassed("start:panel"), in: state) == "start Panel has passed")
        #expect(words.reason(.windowIsOn("live"), in: state) == "“Live stream” is on air already")
        #expect(words.reason(.cueWaits("p1", segment: "panel"), in: state) == "cue “Call p1” waits for the GO of “Panel”")
        #expect(words.reason(.onTime("off:live")) == "off:live is on time")
    }
}
