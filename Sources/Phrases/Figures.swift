package import Timeline

/// How figures are shown: one way of rounding, so that no two screens ever disagree.
package enum Figures {
    /// What counts down is rounded up to the second: 59.999 s shows 1:00, and 0:00 comes exactly at the end.
    package static func down(_ span: Milliseconds) -> String { clock(seconds: (span.count + 999).flooredBy(1000)) }

    /// What counts up, elapsed or overtime, is rounded down.
    package static func up(_ span: Milliseconds) -> String { clock(seconds: span.count.flooredBy(1000)) }

    /// `m:ss`, and `h:mm:ss` from an hour on.
    private static func clock(seconds: Int) -> String {
        let sign = seconds < 0 ? "-" : ""
        let all = abs(seconds)
        if all < 3600 { return "\(sign)\(all / 60):\(two(all % 60))" }
        return "\(sign)\(all / 3600):\(two(all / 60 % 60)):\(two(all % 60))"
    }

    /// A length as planned: to the second, `10:00`.
    package static func length(_ span: Milliseconds) -> String { up(span) }

    /// A reading of the wall clock, `08:30:15`; after midnight the clock has begun again. A show time goes through
    /// ``WallClock/reading(_:)`` first.
    package static func time(_ time: ShowTime, seconds: Bool = true) -> String {
        let day = 24 * 3600
        let all = ((time.milliseconds.flooredBy(1000) % day) + day) % day
        let short = "\(two(all / 3600)):\(two(all / 60 % 60))"
        return seconds ? short + ":" + two(all % 60) : short
    }

    /// How many times as fast a clock runs: `2`, `0.5`.
    package static func speed(_ speed: Double) -> String {
        speed == speed.rounded() && abs(speed) < 1_000_000 ? String(Int(speed)) : String(speed)
    }

    private static func two(_ n: Int) -> String { n < 10 ? "0\(n)" : String(n) }
}
