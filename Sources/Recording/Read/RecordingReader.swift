package import Timeline

/// Opens recordings for reading. Takes no lock, so it never disturbs a console that is writing.
package enum RecordingReader {
    /// Reads a recording and checks all of it.
    ///
    /// A torn last line becomes the ``Reading/tail``, and everything before it counts. A line is torn if it is incomplete, zeros,
    /// or without its newline; even if its text is complete, a record counts only with its newline. Everything from the first wrong
    /// line on is also a tail if no record follows it. A wrong line with a record after it is damage; so is a line with a correct
    /// checksum that makes no sense.
    ///
    /// - Parameters:
    ///   - salvage: opens what comes before the damage; the rest becomes the tail.
    ///   - noting: receives each record in order, and the show after it. It may start again from the first record.
    /// - Throws: ``RecordingFault``; even with `salvage` if the first line is damaged, because it holds the show.
    package static func open(
        _ path: String, salvage: Bool = false, keeping: Keeping = .all, disk: Disk = .system,
        noting: ((Header, Record, State) -> Void)? = nil
    ) throws(RecordingFault) -> Reading {
        let descriptor = try FileBytes.open(path, disk)
        defer { disk.close(descriptor) }
        let size: Int
        do { size = try disk.identity(descriptor).size } catch { throw FileBytes.fault(error.number, path: path) }
        var known: KnownShow?
        let source = Source(size: size, piece: Self.piece) { (offset, count) throws(RecordingFault) in
            try FileBytes.read(descriptor, path: path, offset: offset, count: count, disk)
        }
        return try read(source, path: path, salvage: salvage, keeping, &known, noting)
    }

    /// Which records a reading keeps.
    package enum Keeping: Sendable {
        case all
        /// Only records that change nothing in the show: consoles that came and went. With a limited undo history, a recording of a
        /// million records then takes no more memory than one of a few thousand.
        case consoles
    }

    /// Opens the newest part of the recording that `path` belongs to, which holds all of it.
    package static func openNewest(
        _ path: String, salvage: Bool = false, keeping: Keeping = .all, fallbackFolders: [String] = Folder.usualFallbacks(),
        noting: ((Header, Record, State) -> Void)? = nil
    ) throws(RecordingFault) -> Reading {
        try open(
            RecordingFiles.newest(of: path, fallbacks: fallbackFolders, .system), salvage: salvage, keeping: keeping, noting: noting
        )
    }

    static func read(
        _ bytes: [UInt8], path: String, salvage: Bool = false, noting: ((Header, Record, State) -> Void)? = nil
    ) throws(RecordingFault) -> Reading {
        var known: KnownShow?
        return try read(bytes, path: path, salvage: salvage, &known, noting: noting)
    }

    /// - Parameter known: the show of the recording that was read last; see ``KnownShow``.
    static func read(
        _ bytes: [UInt8], path: String, salvage: Bool = false, _ known: inout KnownShow?,
        noting: ((Header, Record, State) -> Void)? = nil
    ) throws(RecordingFault) -> Reading {
        let source = Source(size: bytes.count, piece: bytes.count) { (offset, count) throws(RecordingFault) in
            offset == 0 && count == bytes.count ? bytes : Array(bytes[offset..<min(offset + count, bytes.count)])
        }
        return try read(source, path: path, salvage: salvage, .all, &known, noting)
    }
}

extension RecordingReader {
    /// How many bytes are read at a time.
    private static let piece = 1 << 20
    /// How many changes stay undoable with ``Keeping/consoles``, and how often the history is cut to that.
    private static let undoable = 16_384

    /// The bytes of a recording, read in pieces.
    private struct Source {
        let size: Int
        let piece: Int
        /// Offset and count; returns fewer bytes if the file became shorter.
        let bytes: (Int, Int) throws(RecordingFault) -> [UInt8]
    }

    private static func read(
        _ source: Source, path: String, salvage: Bool, _ keeping: Keeping, _ known: inout KnownShow?,
        _ noting: ((Header, Record, State) -> Void)?
    ) throws(RecordingFault) -> Reading {
        var partial = try PartialReading(source, path: path, &known)
        partial.keepsAll = keeping == .all
        if keeping == .consoles { partial.undoable = undoable }
        if let reading = try partial.read(source, path: path, salvage: salvage, noting) { return reading }
        // An undo went back further than that, so read again with the whole history.
        partial = try PartialReading(source, path: path, &known)
        partial.keepsAll = keeping == .all
        guard let reading = try partial.read(source, path: path, salvage: salvage, noting) else {
            preconditionFailure("cut without a limit")
        }
        return reading
    }

    /// A recording while it is read.
    private struct PartialReading {
        var keepsAll = true
        /// Nil for no limit.
        var undoable: Int?
        private var lines: RecordLineReader
        private var records: [Record] = []
        private var last: Record?
        /// Where the next line begins.
        private var at: Int

        init(_ source: Source, path: String, _ known: inout KnownShow?) throws(RecordingFault) {
            var room = min(source.size, max(source.piece, 1))
            while true {
                let bytes = try source.bytes(0, room)
                do throws(RecordingFault) {
                    (lines, at) = try Self.header(bytes, path: path, &known)
                    return
                } catch {
                    // The first line may be longer than a piece.
                    guard case .cutInHeader = error, room < source.size, room <= RecordingLimits.headerLine else { throw error }
                    room = min(source.size, room * 4)
                }
            }
        }

        private static func header(
            _ bytes: [UInt8], path: String, _ known: inout KnownShow?
        ) throws(RecordingFault) -> (RecordLineReader, Int) {
            try bytes.withUnsafeBufferPointer { (bytes) throws(RecordingFault) in
                let end = try HeaderLine.end(in: bytes, path: path)
                do throws(Damage) {
                    return (try RecordLineReader(firstLine: UnsafeBufferPointer(rebasing: bytes[..<end]), &known), end + 1)
                } catch {
                    throw .damaged(path: path, line: 1, error)
                }
            }
        }

        /// - Returns: nil if it must be read again with the whole undo history.
        mutating func read(
            _ source: Source, path: String, salvage: Bool, _ noting: ((Header, Record, State) -> Void)?
        ) throws(RecordingFault) -> Reading? {
            var size = source.size
            var room = source.piece
            var tail: Reading.Tail?
            while at < size, tail == nil {
                let piece = try source.bytes(at, min(room, size - at))
                if piece.count < min(room, size - at) { size = at + piece.count }
                let before = at
                do throws(Damage) {
                    try take(piece, isLast: at + piece.count == size, noting)
                } catch {
                    if error == .doesNotFit, lines.state.hasCutHistory { return nil }
                    let rest = try source.bytes(at, size - at)
                    tail = try self.tail(error, rest, path: path, salvage: salvage)
                }
                // A line may be longer than a piece.
                room = at == before ? room * 4 : source.piece
            }
            return Reading(
                path: path, header: lines.header, records: records, last: last, state: lines.state, tail: tail,
                length: tail?.offset ?? at, lines: lines)
        }

        /// Reads the lines of a piece; a line that continues in the next piece is left for that.
        private mutating func take(
            _ piece: [UInt8], isLast: Bool, _ noting: ((Header, Record, State) -> Void)?
        ) throws(Damage) {
            try piece.withUnsafeBufferPointer { (bytes) throws(Damage) in
                var start = 0
                while start < bytes.count {
                    let end = Bytes.newline(in: bytes, from: start)
                    if end == nil, !isLast { return }
                    let line = UnsafeBufferPointer(rebasing: bytes[start..<(end ?? bytes.count)])
                    guard let end else { throw line.allSatisfy { $0 == 0 } ? .zeros : .cut }
                    take(try lines.read(line), noting)
                    at += end + 1 - start
                    start = end + 1
                }
            }
        }

        private mutating func take(_ record: Record, _ noting: ((Header, Record, State) -> Void)?) {
            if keepsAll || record.change == nil { records.append(record) }
            last = record
            noting?(lines.header, record, lines.state)
            if let undoable, record.seq.isMultiple(of: undoable) { lines.cutHistory(to: undoable) }
        }

        /// The part that does not count, from the bad line on.
        private func tail(_ damage: Damage, _ rest: [UInt8], path: String, salvage: Bool) throws(RecordingFault) -> Reading.Tail {
            let number = lines.lastSeq + 2
            let isTorn = rest.withUnsafeBufferPointer { bytes in
                let end = Bytes.newline(in: bytes, from: 0)
                return lines.isTorn(
                    UnsafeBufferPointer(rebasing: bytes[..<(end ?? bytes.count)]), isWhole: end != nil,
                    followedBy: UnsafeBufferPointer(rebasing: bytes[min(1, bytes.count)...]))
            }
            guard salvage || isTorn else { throw .damaged(path: path, line: number, damage) }
            return Reading.Tail(line: number, offset: at, bytes: rest.count, damage: damage)
        }
    }
}

/// Finds the first line of a recording, without checking it.
enum HeaderLine {
    static func checkVersion(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(RecordingFault) {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        guard let version = JSONReader.version(bytes) else {
            throw isBeginning(bytes) ? .cutInHeader(path: path) : .notARecording(path: path)
        }
        guard version <= RecordingFormat.current.rawValue else {
            throw .newerVersion(path: path, version: version, program: JSONReader.program(bytes))
        }
    }

    /// The position of its newline.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, path: String) throws(RecordingFault) -> Int {
        try checkVersion(bytes, path: path)
        let reach = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, RecordingLimits.headerLine)])
        guard let end = Bytes.newline(in: reach, from: 0) else {
            if bytes.count > RecordingLimits.headerLine { throw .damaged(path: path, line: 1, .tooLong) }
            throw .cutInHeader(path: path)
        }
        return end
    }

    /// Whether the bytes are the beginning of a first line and end within it.
    private static func isBeginning(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = JSONReader.headerStart
        let known = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
        return bytes.count <= known.count && bytes.elementsEqual(known.prefix(bytes.count))
    }
}
