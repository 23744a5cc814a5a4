internal import Timeline

/// Durations, times and the moments of cues.
extension ShowReader {
    mutating func duration(_ fields: Fields, _ key: Key) -> Milliseconds? {
        word(fields, key) {
            Milliseconds(text: $0)
        } orElse: {
            .notADuration(key, $0)
        }
    }

    mutating func time(_ fields: Fields, _ key: Key) -> ShowTime? {
        let date = date
        let time = word(fields, key) {
            ShowTime(text: $0, date: date)
        } orElse: {
            date == nil && Weekday.leading($0) != nil ? .weekdayWithoutDate(key, $0) : .notATime(key, $0)
        }
        if let time { checkIsOnce(time, fields, key) }
        return time
    }

    /// Warns of a time that the wall clock jumps over, or comes to twice, on the night of the show.
    private mutating func checkIsOnce(_ time: ShowTime, _ fields: Fields, _ key: Key) {
        guard let place = fields[key]?.place, let oddity = wallClock.oddity(of: time) else { return }
        switch oddity {
        case .missing(let change): findings.add(.timeMissing(time, countsAs: wallClock.reading(change.at)), at: place)
        case .twice: findings.add(.timeTwice(time), at: place)
        }
    }

    /// `+30s` after the start, `-20s` before the end, `08:30:00` by the clock, `call` by ear.
    mutating func anchor(_ fields: Fields) -> Cue.Anchor? {
        let date = date
        let anchor = word(fields, .at) {
            Cue.Anchor(text: $0) ?? ShowTime(text: $0, date: date).map { .clock($0) }
        } orElse: {
            date == nil && Weekday.leading($0) != nil ? .weekdayWithoutDate(.at, $0) : .notAnAnchor($0)
        }
        if case .clock(let time) = anchor { checkIsOnce(time, fields, .at) }
        return anchor
    }
}
