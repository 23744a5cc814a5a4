/// A moment of the show: whole milliseconds since midnight of the show's day, in the show's time zone.
///
/// It goes on past 24 h (25:10:00 is ten past one the next morning) and may be negative. The engine knows no
/// time zone and no calendar; adapters convert.
package struct ShowTime: Sendable, Hashable, Comparable {
    package var milliseconds: Int

    package init(milliseconds: Int) { self.milliseconds = milliseconds }

    /// `ShowTime(8, 30)` is 08:30:00.
    package init(_ hours: Int, _ minutes: Int, _ seconds: Int = 0) {
        milliseconds = ((hours * 60 + minutes) * 60 + seconds) * 1000
    }

    package static let midnight = ShowTime(milliseconds: 0)

    package static func < (a: ShowTime, b: ShowTime) -> Bool { a.milliseconds < b.milliseconds }
    package static func + (a: ShowTime, b: Milliseconds) -> ShowTime {
        ShowTime(milliseconds: a.milliseconds + b.count)
    }
    package static func - (a: ShowTime, b: Milliseconds) -> ShowTime {
        ShowTime(milliseconds: a.milliseconds - b.count)
    }
    package static func - (a: ShowTime, b: ShowTime) -> Milliseconds {
        Milliseconds(a.milliseconds - b.milliseconds)
    }
}
