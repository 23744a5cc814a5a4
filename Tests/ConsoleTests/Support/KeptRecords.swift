import LiveShow
import Timeline

@testable import Recording

/// Keeps what a desk records until somebody takes it.
final class KeptRecords: RecordSink, @unchecked Sendable {
    // Unchecked: each is one test's.
    private var records: [Record] = []

    @discardableResult
    func record(
        _ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals, day: Record.CorrectedDay?
    ) -> Moment {
        let moment = Moment(wallClockMs: time.milliseconds, boot: "test", up: time.milliseconds)
        records.append(
            Record(seq: records.count + 1, t: time, moment: moment, by: actor, entry: entry, refused: refused, day: day))
        return moment
    }

    func end(_ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals) -> WriterStatus {
        record(entry, at: time, by: actor, refused: refused, day: nil)
        return WriterStatus(path: "", saved: records.count, queued: 0, oldestUnsavedSince: nil, failure: nil, moves: [])
    }

    func take() -> [Record] {
        defer { records = [] }
        return records
    }
}
