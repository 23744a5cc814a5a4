import JSON
import Testing
import Timeline

@testable import Recording

/// A first line with clocks outside the limits is refused.
@Suite("Header limits")
struct HeaderCheckTests {
    private func damage(_ change: (inout Header) -> Void) -> Damage? {
        var header = Sample.header()
        change(&header)
        do {
            let reading = try RecordingReader.read(FirstLine(header).bytes, path: "a")
            #expect(reading.header == header)
            return nil
        } catch {
            guard case .damaged(_, 1, let damage) = error else { fatalError("\(error)") }
            return damage
        }
    }

    @Test(arguments: ["0001-01-01", "1970-01-01", "2024-02-29", "9999-12-31"])
    func aCalendarDayIsAccepted(day: String) { #expect(damage { $0.clock.day = day } == nil) }

    @Test(arguments: ["", "0000-01-01", "2023-02-29", "2023-13-01", "10000-01-01", "-001-01-01", "2023-1-1", "2023-10-10 ", "x"])
    func otherDaysAreRefused(day: String) { #expect(damage { $0.clock.day = day } == .outOfRange(.day)) }

    @Test func eachRangeIncludesItsEndsAndNothingBeyond() {
        for end in [RecordingLimits.clock.lowerBound, RecordingLimits.clock.upperBound] {
            #expect(damage { $0.moment.wallClockMs = end } == nil)
            #expect(damage { $0.moment.up = end } == nil)
        }
        for beyond in [-1, RecordingLimits.clock.upperBound + 1, .max, -.max] {
            #expect(damage { $0.moment.wallClockMs = beyond } == .outOfRange(.wall))
            #expect(damage { $0.moment.up = beyond } == .outOfRange(.up))
        }
        for sign in [1, -1] {
            #expect(damage { $0.clock.start.milliseconds = sign * RecordingLimits.milliseconds } == nil)
            #expect(damage { $0.clock.start.milliseconds = sign * (RecordingLimits.milliseconds + 1) } == .outOfRange(.start))
        }
        for speed in [0.001, 1000] { #expect(damage { $0.clock.speed = speed } == nil) }
        for speed in [0, -1, 0.0009, 1000.1, 1e300, 1e-300] { #expect(damage { $0.clock.speed = speed } == .outOfRange(.speed)) }
        #expect(damage { $0.continues = .init(file: "a", seq: -1) } == .outOfRange(.continues))
    }

    /// The difference of any two moments in nanoseconds fits 64 bits.
    @Test func theRangeOfClocksFitsNanoseconds() {
        let (nanoseconds, isOver) = RecordingLimits.clock.upperBound.multipliedReportingOverflow(by: 1_000_000)
        #expect(!isOver && nanoseconds < .max - 1_000_000_000)
        #expect(RecordingLimits.clock.lowerBound >= 0)
    }

    @Test func aRecordsClocksHaveTheSameRange() throws {
        for (wall, up) in [(-1, 0), (0, -1), (RecordingLimits.clock.upperBound + 1, 0), (0, .max)] {
            let first = FirstLine(Sample.header())
            var (bytes, chain) = (first.bytes, first.chain)
            var json = JSONText()
            json.record(
                Record(
                    seq: 1, t: ShowTime(8, 0), moment: Moment(wallClockMs: wall, boot: "b", up: up), by: Actor("x", via: .desk),
                    entry: .left), in: .current)
            chain.finish(&json.bytes, from: 0)
            bytes += json.bytes
            let found = fault { _ = try RecordingReader.read(bytes, path: "a") }
            guard case .damaged(_, 2, .notARecord) = found else { fatalError("\(String(describing: found))") }
        }
    }
}
