package import Timeline

/// A recording that was read and checked from its first byte to its last.
package struct Reading: Sendable {
    package var path: String
    package var header: Header
    /// All records, or only some: see ``RecordingReader/Keeping``.
    package var records: [Record]
    package var last: Record?
    /// The show after the last record.
    package var state: State
    /// What follows the last good record; nil if the recording ends with it.
    package var tail: Tail?
    /// The length of the first line and the good records, in bytes.
    package var length: Int
    /// How many unknown names and values of a newer program it contains.
    package var unknown: Int { lines.unknown }
    /// The reader, ready for the next record.
    var lines: RecordLineReader

    /// The part that does not count: a torn end or, after salvage, everything from the damaged line on.
    package struct Tail: Sendable, Hashable {
        package var line: Int
        /// Where it begins, in bytes.
        package var offset: Int
        package var bytes: Int
        package var damage: Damage
    }

    /// Whether the console that wrote it was closed on purpose.
    package var isClosed: Bool { tail == nil && last?.entry == .closed }

    /// The clocks at the last record, or at the start.
    package var lastMoment: Moment { last?.moment ?? header.moment }

    /// The show time of the last record, or at the start.
    package var lastTime: ShowTime { last?.t ?? header.clock.start }

    /// Whether a console is writing it now, so that more may follow.
    package var isBeingWritten: Bool {
        guard let identity = try? Disk.system.identityAt(path) else { return false }
        return Locks.now().holder(of: identity) != nil
    }
}
