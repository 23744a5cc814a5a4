internal import Glibc
internal import Timeline

/// Reads what a list shows of a recording.
///
/// A file of up to 64 KB (some hundred changes) has every checksum checked, but is not replayed. Only both ends of a larger file
/// are read; damage between them is found when it is opened.
enum RecordingListReader {
    static let wholeUpTo = UncheckedHeader.length
    /// How much of each end is read first, and how much if its lines are longer than that.
    static let endReads = [UncheckedHeader.length, 2 << 20]

    static func entry(_ path: String, _ locks: Locks) -> RecordingListEntry {
        var entry = RecordingListEntry(path: path, lastWallClockMs: 0, end: .interrupted)
        do throws(RecordingFault) {
            let descriptor = try FileBytes.open(path, .system)
            defer { close(descriptor) }
            var status = stat()
            guard fstat(descriptor, &status) == 0 else { throw FileBytes.fault(errno, path: path) }
            entry.lastWallClockMs = status.st_mtim.tv_sec * 1000
            let holder = locks.holder(of: Disk.Identity(status))
            if let holder { entry.end = .beingWritten(holder) }
            let size = Int(status.st_size)
            let isWhole = size <= wholeUpTo
            let start = try FileBytes.read(descriptor, path: path, offset: 0, count: min(size, UncheckedHeader.length), .system)
            let header = try UncheckedHeader.header(start, path: path)
            entry.about = RecordingListEntry.About(header)
            entry.lastWallClockMs = header.moment.wallClockMs
            let end =
                isWhole ? Ends(whole: start, of: header) : try ends(descriptor, path: path, size: size, of: header)
            guard let end else {
                // Something is wrong: read the whole file to find out what. In a file that is being written, the last record may
                // just be incomplete.
                try readWholeFile(&entry, isBeingWritten: holder != nil)
                return entry
            }
            entry.span = span(end.first, end.last)
            entry.unknown = end.unknown
            if let last = end.last {
                entry.lastWallClockMs = last.moment.wallClockMs
                if holder == nil, last.entry == .closed { entry.end = .cleanly }
            }
        } catch {
            entry.fault = error
        }
        return entry
    }

    /// Who continues the show of a recording elsewhere. Reads the whole recording only if a takeover file is next to it.
    static func takenOver(_ path: String) -> Takeover? {
        let claims = ClaimFiles(beside: path)
        guard case .takenOver? = try? claims.takeoverStatus(), let reading = try? RecordingReader.open(path),
            case .takenOver(let takeover)? = try? claims.takeoverStatus(for: reading.records)
        else { return nil }
        return takeover
    }

    private static func ends(_ descriptor: CInt, path: String, size: Int, of header: Header) throws(RecordingFault) -> Ends? {
        var found: Ends?
        for room in endReads.map({ min($0, size) }) {
            let start = try FileBytes.read(descriptor, path: path, offset: 0, count: room, .system)
            let end = try FileBytes.read(descriptor, path: path, offset: size - room, count: room, .system)
            found = Ends(start: start, end: end, of: header)
            if found?.first != nil { break }
        }
        return found
    }

    private static func span(_ first: Record?, _ last: Record?) -> ClosedRange<ShowTime>? {
        guard let first, let last else { return nil }
        return min(first.t, last.t)...max(first.t, last.t)
    }

    private static func readWholeFile(_ entry: inout RecordingListEntry, isBeingWritten: Bool) throws(RecordingFault) {
        let reading = try RecordingReader.open(entry.path)
        entry.span = span(reading.records.first, reading.records.last)
        entry.lastWallClockMs = reading.lastMoment.wallClockMs
        entry.unknown = reading.unknown
        if !isBeingWritten { entry.end = reading.isClosed ? .cleanly : .interrupted }
    }

    /// The first and the last record of a file without errors.
    private struct Ends {
        var first: Record?
        var last: Record?
        /// How many unknown names and values of a newer program these records contain.
        var unknown = 0

        /// Nil if a checksum is wrong.
        init?(whole bytes: [UInt8], of header: Header) {
            var records = RecordReader(header)
            let isRight = bytes.withUnsafeBufferPointer { bytes in
                var chain = Checksum()
                guard var at = Bytes.newline(in: bytes, from: 0).map({ $0 + 1 }) else { return false }
                guard chain.accept(UnsafeBufferPointer(rebasing: bytes[..<(at - 1)])) else { return false }
                var lastLine: Range<Int>?
                while at < bytes.count {
                    guard let end = Bytes.newline(in: bytes, from: at),
                        chain.accept(UnsafeBufferPointer(rebasing: bytes[at..<end]))
                    else { return false }
                    if lastLine == nil { first = Ends.record(bytes, at..<end, &records) }
                    lastLine = at..<end
                    at = end + 1
                }
                last = lastLine.flatMap { Ends.record(bytes, $0, &records) }
                return (first == nil) == (lastLine == nil) && (last == nil) == (lastLine == nil)
            }
            guard isRight else { return nil }
            unknown = records.unknown
        }

        /// Nil if the last line does not follow correctly from the one before.
        init?(start: [UInt8], end: [UInt8], of header: Header) {
            var records = RecordReader(header)
            first = start.withUnsafeBufferPointer { bytes in
                guard let headerEnd = Bytes.newline(in: bytes, from: 0),
                    let end = Bytes.newline(in: bytes, from: headerEnd + 1)
                else { return nil }
                return Ends.record(bytes, (headerEnd + 1)..<end, &records)
            }
            last = end.withUnsafeBufferPointer { bytes in
                guard bytes.last == UInt8(ascii: "\n"),
                    let before = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")),
                    let beforeThat = bytes[..<before].lastIndex(of: UInt8(ascii: "\n"))
                else { return nil }
                var chain = Checksum()
                chain.trust(UnsafeBufferPointer(rebasing: bytes[(beforeThat + 1)..<before]))
                let line = (before + 1)..<(bytes.count - 1)
                guard chain.accept(UnsafeBufferPointer(rebasing: bytes[line])) else { return nil }
                return Ends.record(bytes, line, &records)
            }
            if last == nil { return nil }
            unknown = records.unknown
        }

        private static func record(
            _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ records: inout RecordReader
        ) -> Record? {
            let line = UnsafeBufferPointer(rebasing: bytes[line])
            guard Checksum.claimed(line) != nil else { return nil }
            return try? records.read(RecordLineReader.body(line))
        }
    }
}
