package import Timeline

/// Opens recordings for reading. It takes no lock and is never in the way of a console that is writing.
package enum RecordingReader {
    /// Reads a recording and checks all of it.
    ///
    /// A last line that is not whole and right (torn, zeros, without its newline, although every letter of the record
    /// may be there: a record counts once it was written with its newline) is the ``Reading/tail``, and all before it
    /// counts. So is anything behind the first wrong line in which no record can be found. A wrong line with a record
    /// behind it, or a line whose checksum is right and which makes no sense nonetheless, is damage.
    /// - Parameters:
    ///   - salvage: opens what stands before the damage; it and all behind it is then the tail.
    ///   - noting: told of each record in turn, and of the show as it was after it.
    /// - Throws: ``RecordingFault``; with `salvage` too, where the first line is damaged, for it holds the show.
    package static func open(
        _ path: String, salvage: Bool = false, disk: Disk = .system, noting: ((Header, Record, State) -> Void)? = nil
    ) throws(RecordingFault) -> Reading {
        let bytes = try FileBytes.read(path, disk)
        return try read(bytes, path: path, salvage: salvage, noting: noting)
    }

    /// The newest part of the recording that `path` belongs to, which holds all of it.
    package static func openNewest(
        _ path: String, salvage: Bool = false, fallbackFolders: [String] = Folder.usualFallbacks(),
        noting: ((Header, Record, State) -> Void)? = nil
    ) throws(RecordingFault) -> Reading {
        try open(Parts.newest(of: path, fallbacks: fallbackFolders, .system), salvage: salvage, noting: noting)
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
        try bytes.withUnsafeBufferPointer { (bytes) throws(RecordingFault) in
            try read(bytes, path: path, salvage: salvage, &known, noting: noting)
        }
    }

    private static func read(
        _ bytes: UnsafeBufferPointer<UInt8>, path: String, salvage: Bool, _ known: inout KnownShow?,
        noting: ((Header, Record, State) -> Void)?
    ) throws(RecordingFault) -> Reading {
        let headerEnd = try HeaderLine.end(in: bytes, path: path)
        var lines: LineReader
        do {
            lines = try LineReader(firstLine: UnsafeBufferPointer(rebasing: bytes[..<headerEnd]), &known)
        } catch {
            throw .damaged(path: path, line: 1, error)
        }
        var records: [Record] = []
        var tail: Reading.Tail?
        var at = headerEnd + 1
        while at < bytes.count {
            let end = Bytes.newline(in: bytes, from: at)
            let line = UnsafeBufferPointer(rebasing: bytes[at..<(end ?? bytes.count)])
            do throws(Damage) {
                guard end != nil else { throw line.allSatisfy { $0 == 0 } ? .zeros : .cut }
                let record = try lines.read(line)
                records.append(record)
                noting?(lines.header, record, lines.state)
            } catch {
                let number = records.count + 2
                let rest = UnsafeBufferPointer(rebasing: bytes[(at + 1)...])
                guard salvage || lines.isTorn(line, isWhole: end != nil, followedBy: rest) else {
                    throw .damaged(path: path, line: number, error)
                }
                tail = Reading.Tail(line: number, offset: at, bytes: bytes.count - at, damage: error)
                break
            }
            at = (end ?? bytes.count) + 1
        }
        return Reading(
            path: path, header: lines.header, records: records, state: lines.state, tail: tail,
            length: tail?.offset ?? bytes.count, lines: lines)
    }
}

/// The first line of a recording, as far as it can be told without checking it.
enum HeaderLine {
    static func checkVersion(_ bytes: UnsafeBufferPointer<UInt8>, path: String) throws(RecordingFault) {
        guard !bytes.isEmpty else { throw .empty(path: path) }
        guard let version = JSONReader.version(bytes) else {
            throw isBeginning(bytes) ? .cutInHeader(path: path) : .notARecording(path: path)
        }
        guard version <= Header.version else {
            throw .newerVersion(path: path, version: version, program: JSONReader.program(bytes))
        }
    }

    /// Where its newline stands.
    static func end(in bytes: UnsafeBufferPointer<UInt8>, path: String) throws(RecordingFault) -> Int {
        try checkVersion(bytes, path: path)
        let reach = UnsafeBufferPointer(rebasing: bytes[..<min(bytes.count, Limits.headerLine)])
        guard let end = Bytes.newline(in: reach, from: 0) else {
            if bytes.count > Limits.headerLine { throw .damaged(path: path, line: 1, .tooLong) }
            throw .cutInHeader(path: path)
        }
        return end
    }

    /// Whether the bytes are the beginning of a first line and end in it.
    private static func isBeginning(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = JSONReader.headerStart
        let known = UnsafeBufferPointer(start: start.utf8Start, count: start.utf8CodeUnitCount)
        return bytes.count <= known.count && bytes.elementsEqual(known.prefix(bytes.count))
    }
}
