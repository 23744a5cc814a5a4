package import Recording
package import Timeline

/// Where a desk's records go. Nothing waits here: a record is queued, and the disk has it later.
package protocol RecordSink: AnyObject, Sendable {
    /// Takes a record.
    /// - Returns: the moment that stands in it.
    @discardableResult
    func record(
        _ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals, day: Record.CorrectedDay?
    ) -> Moment

    /// Takes the last record, and waits for the disk as long as that gets on.
    /// - Parameter entry: ``Entry/closed`` or ``Entry/left``.
    /// - Returns: the last status: all is on the disk where `queued` is 0.
    func end(_ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals) -> WriterStatus
}
