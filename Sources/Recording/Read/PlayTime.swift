package import Timeline

/// When each record of a recording happened for the audience of a replay: by the show's clock, and as time since the beginning.
///
/// The record's own time is not enough. An automatic advance has the time when it was due, although the console may have been
/// closed then; the wall clock may have been set back during the show; and a rehearsal jumps forward. Between two records show time
/// runs on from the first. Time that was jumped over was on no screen and is not replayed.
package struct PlayTime: Sendable, Equatable {
    /// The time on the show's clock.
    package var clock: ShowTime
    /// Since the beginning of the recording; never decreases.
    package var passed: Milliseconds

    /// A rehearsal's clock may be up to a second ahead of its anchor, so that its seconds change with those of the wall clock. Only
    /// more than that is a jump.
    private static let leastJump = Milliseconds.seconds(2)

    /// In the order of the records.
    package static func of(_ records: [Record], in header: Header) -> [PlayTime] {
        var times: [PlayTime] = []
        times.reserveCapacity(records.count)
        var anchor = ClockAnchor(header)
        var last = PlayTime(clock: header.clock.start, passed: .zero)
        for record in records {
            if let pressed = jump(record, from: anchor) {
                last.passed = passed(atJumpFrom: pressed, header, records, &times)
                last.clock = record.t
            } else {
                let step = step(record)
                let clock = step == .zero && !isSetBack(record, from: anchor) ? max(last.clock, record.t) : record.t
                last = PlayTime(clock: clock, passed: last.passed + max(.zero, clock - last.clock - step))
            }
            times.append(last)
            anchor.take(record)
        }
        return times
    }

    /// Automatic changes that fell due during a jump are recorded before it, and count as happening at its moment.
    private static func passed(
        atJumpFrom pressed: ShowTime, _ header: Header, _ records: [Record], _ times: inout [PlayTime]
    ) -> Milliseconds {
        var first = times.count
        while first > 0, times[first - 1].clock > pressed, records[first - 1].change?.cause == .automatic { first -= 1 }
        let before = first > 0 ? times[first - 1] : PlayTime(clock: header.clock.start, passed: .zero)
        let moment = before.passed + max(.zero, pressed - before.clock)
        for index in first..<times.count { times[index].passed = moment }
        return moment
    }

    /// The show time from which a rehearsal's clock jumped forward; nil if it did not jump.
    package static func jump(_ record: Record, from anchor: ClockAnchor) -> ShowTime? {
        guard case .paced = record.entry else { return nil }
        let time = anchor.showTime(at: record.moment)
        return record.t - time >= leastJump ? time : nil
    }

    /// Whether a rehearsal's clock was set back to before a jump.
    private static func isSetBack(_ record: Record, from anchor: ClockAnchor) -> Bool {
        if case .paced = record.entry { return anchor.showTime(at: record.moment) - record.t >= leastJump }
        return record.change.map { $0.cause == .clock && $0.events == [.changeUndone] } ?? false
    }

    /// The ranges of show time that a rehearsal's clock jumped over.
    static func jumps(_ records: [Record], in header: Header) -> [Range<ShowTime>] {
        var anchor = ClockAnchor(header)
        return records.compactMap { record in
            defer { anchor.take(record) }
            return jump(record, from: anchor).map { $0..<record.t }
        }
    }

    private static func step(_ record: Record) -> Milliseconds {
        guard let change = record.change, change.cause == .clock else { return .zero }
        return change.events.reduce(.zero) { sum, event in
            if case .clockStepped(let stepped) = event { sum + stepped.by } else { sum }
        }
    }
}
