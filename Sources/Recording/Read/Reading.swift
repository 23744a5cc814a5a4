package import Timeline

/// A recording read back and checked from its first byte to its last.
package struct Reading: Sendable {
    package var path: String
    package var header: Header
    /// Of a recording that was read for its ``RecordingReader/Keeping/consoles``, only those.
    package var records: [Record]
    package var last: Record?
    /// The show as the last record left it.
    package var state: State
    /// What stands behind the last good record; nil where the recording ends with it.
    package var tail: Tail?
    /// How many bytes the first line and the good records take.
    package var length: Int
    /// How many names and values a newer program wrote into it that this one does not know.
    package var unknown: Int { lines.unknown }
    /// What the next record goes on from.
    var lines: LineReader

    /// What does not count: the end of a recording that was torn, or, where it was salvaged, all from the damaged line
    /// on.
    package struct Tail: Sendable, Hashable {
        package var line: Int
        /// Where it begins, in bytes.
        package var offset: Int
        package var bytes: Int
        package var damage: Damage
    }

    /// Whether the console that wrote it was left on purpose.
    package var isClosed: Bool { tail == nil && last?.entry == .closed }

    /// The clocks at its last record, or when it was begun.
    package var lastMoment: Moment { last?.moment ?? header.moment }

    /// The show time of its last record, or at which it was begun.
    package var lastTime: ShowTime { last?.t ?? header.clock.start }

    /// Whether a console is writing it at this moment: more may come.
    package var isBeingWritten: Bool {
        guard let identity = try? Disk.system.identityAt(path) else { return false }
        return Locks.now().holder(of: identity) != nil
    }
}
