package import Timeline

/// When each record of a recording happened for those who looked on: by the show's clock, and in time that passed since
/// the beginning.
///
/// Neither is the record's own time: an automatic advance has the time at which it was due, though the console may
/// have been away then; the wall clock may have been set back in mid-show; and a rehearsal jumps to where it matters.
/// Between two records show time runs on from the first; what was jumped over was on nobody's screen and is not played.
package struct PlayTime: Sendable, Equatable {
    /// What the show's clock was at.
    package var clock: ShowTime
    /// Since the beginning of the recording; never falling.
    package var passed: Milliseconds

    /// A rehearsal's clock may run up to a second ahead of its anchor, so that its seconds change with those on the
    /// wall; only what is further was a jump.
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
                let clock = step == .zero ? max(last.clock, record.t) : record.t
                last = PlayTime(clock: clock, passed: last.passed + max(.zero, clock - last.clock - step))
            }
            times.append(last)
            anchor.take(record)
        }
        return times
    }

    /// What fell due on the way of a jump was recorded before it, and happened in its moment.
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

    /// The show time at which a rehearsal's clock was told to go on from a later one; nil where it just went on.
    package static func jump(_ record: Record, from anchor: ClockAnchor) -> ShowTime? {
        guard case .paced = record.entry else { return nil }
        let time = anchor.showTime(at: record.moment)
        return record.t - time >= leastJump ? time : nil
    }

    /// The stretches of show time that a rehearsal's clock was set ahead over.
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
