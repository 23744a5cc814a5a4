import LiveShow
import Recording
import Timeline

/// What stands between a world's desk and its writer: all that goes through is noted, and makes the state once more.
final class Ledger: RecordSink, @unchecked Sendable {
    let actor = Actor("linh", via: .desk)
    unowned(unsafe) var world: World!
    private var finding: Finding?
    private var hasNews = false

    @discardableResult
    func record(
        _ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals, day: Record.CorrectedDay?
    ) -> Moment {
        let moment = world.machine.moment
        world.hand.writer?.append(entry, at: time, moment: moment, by: actor, refused: refused, day: day)
        world.laid.append(Laid(entry: entry, refused: refused))
        if let day { world.clockBase.correct(day) }
        hasNews = true
        guard case .change(let change) = entry else { return moment }
        do { try world.replayed.apply(change) } catch { finding = Finding(what: "\(change) does not fit") }
        return moment
    }

    /// No world ends what it records: it is killed.
    func end(_ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals) -> WriterStatus {
        record(entry, at: time, by: actor, refused: refused, day: nil)
        return world.status
    }

    func takeFinding() -> Finding? {
        defer { finding = nil }
        return finding
    }

    /// Whether anything was recorded since this was asked last.
    func takeNews() -> Bool {
        defer { hasNews = false }
        return hasNews
    }
}
