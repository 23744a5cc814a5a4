import Testing

@testable import Timeline

/// Show times count real milliseconds; people read and write the wall clock, which is set forward or back in some nights.
@Suite struct WallClockTests {
    /// At 02:00 it is 03:00.
    private let spring = WallClock([.init(at: clock("02:00"), by: span("1h"))])
    /// At 03:00 it is 02:00.
    private let autumn = WallClock([.init(at: clock("03:00"), by: span("-1h"))])

    @Test func untilItIsSetReadingsAreShowTimes() {
        for wall in [spring, autumn, .steady] {
            for time in ["00:00", "01:59:59.999"] {
                #expect(wall.reading(clock(time)) == clock(time))
                #expect(wall.showTime(clock(time)) == clock(time))
            }
        }
    }

    @Test func fromThenOnTheyDiffer() {
        #expect(spring.reading(clock("02:00")) == clock("03:00"))
        #expect(spring.showTime(clock("03:45")) == clock("02:45"))
        #expect(autumn.reading(clock("03:00")) == clock("02:00"))
        #expect(autumn.showTime(clock("03:45")) == clock("04:45"))
    }

    @Test func aReadingThatDoesNotExistIsTheMomentAfterTheChange() {
        for reading in ["02:00", "02:30", "02:59:59.999", "03:00"] { #expect(spring.showTime(clock(reading)) == clock("02:00")) }
    }

    @Test func aReadingThatComesTwiceIsTheFirst() {
        #expect(autumn.showTime(clock("02:30")) == clock("02:30"))
        #expect(autumn.reading(clock("03:30")) == clock("02:30"))
        #expect(autumn.showTime(clock("03:00")) == clock("04:00"))
    }

    @Test func oddReadingsAreTold() {
        #expect(spring.oddity(of: clock("01:59:59")) == nil)
        #expect(spring.oddity(of: clock("02:00")) == .missing(spring.changes[0]))
        #expect(spring.oddity(of: clock("02:59:59")) == .missing(spring.changes[0]))
        #expect(spring.oddity(of: clock("03:00")) == nil)
        #expect(autumn.oddity(of: clock("01:59:59")) == nil)
        #expect(autumn.oddity(of: clock("02:00")) == .twice(autumn.changes[0]))
        #expect(autumn.oddity(of: clock("03:00")) == nil)
    }

    /// Of any clock: what it shows leads back to where it shows it first; time never goes back on the way.
    @Test func readingsLeadBackToTheirShowTimes() {
        for seed in Seeds.first(1000) {
            var random = SplitMix64(seed: seed)
            var at = 0
            let wall = WallClock(
                (0..<Int.random(in: 0...3, using: &random)).map { _ in
                    at += Int.random(in: 10_000...40_000, using: &random) * 1000
                    let by = [-3600, -1800, 1800, 3600, 7200].randomElement(using: &random)!
                    return .init(at: ShowTime(milliseconds: at), by: .seconds(by))
                })
            for _ in 0..<20 {
                let time = ShowTime(milliseconds: Int.random(in: 0...130_000_000, using: &random))
                let reading = wall.reading(time)
                let first = wall.showTime(reading)
                #expect(first <= time && wall.reading(first) == reading, "\(wall) \(time) seed \(seed)")
                let later = ShowTime(milliseconds: reading.milliseconds + Int.random(in: 0...10_000_000, using: &random))
                #expect(wall.showTime(later) >= first || wall.oddity(of: later) != nil, "\(wall) \(later) seed \(seed)")
            }
        }
    }

    @Test func allTimesOfAShowAreConvertedAndBack() {
        var file = Show.of(.of("a", "10m", start: "01:30"), .of("b", "until 03:30"))
        file.start = clock("01:30")
        file.parts[0].start = clock("03:10")
        file.windows = [OnAirWindow(id: "tv", title: "TV", on: clock("01:45"), off: clock("03:45"), from: "a", to: "b")]
        file.parts[0].segments[1].cues = [
            Cue(id: "x", anchor: .clock(clock("03:20")), call: "Go"), Cue(id: "y", anchor: .start(span("1h")), call: "Go"),
        ]
        let show = file.inShowTimes(spring)
        #expect(show.start == clock("01:30") && show.parts[0].start == clock("02:10"))
        #expect(show.windows[0].on == clock("01:45") && show.windows[0].off == clock("02:45"))
        let segments = show.parts[0].segments
        #expect(segments[0].start == clock("01:30") && segments[1].length == .until(clock("02:30")))
        #expect(segments[1].cues.map(\.anchor) == [.clock(clock("02:20")), .start(span("1h"))])
        #expect(show.inReadings(spring) == file)
    }

    @Test func aCommandThatIsTypedHasReadings() throws {
        let typed = try Command(text: "cue set x at 03:30").inShowTimes(spring)
        #expect(typed == .cueSet("x", .at(.clock(clock("02:30")))))
        #expect(
            try Command(text: "cue add a 03:30 Go").inShowTimes(spring) == .cueAdd(segment: "a", .clock(clock("02:30")), call: "Go")
        )
        #expect(try Command(text: "cue set x at +3h30m").inShowTimes(spring) == .cueSet("x", .at(.start(span("3h30m")))))
    }
}
