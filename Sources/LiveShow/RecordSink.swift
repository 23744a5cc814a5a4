package import Recording
package import Timeline

/// Receives a desk's records. Nothing blocks: a record is queued and written to the disk later.
package protocol RecordSink: AnyObject, Sendable {
    /// Queues a record.
    ///
    /// - Returns: the moment in the record.
    @discardableResult
    func record(
        _ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals, day: Record.CorrectedDay?
    ) -> Moment

    /// Queues the last record, and waits for the disk while it makes progress.
    ///
    /// - Parameter entry: ``Entry/closed`` or ``Entry/left``.
    /// - Returns: the last status; everything is on the disk if `queued` is 0.
    func end(_ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals) -> WriterStatus
}
