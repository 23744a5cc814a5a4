internal import JSON
internal import Timeline

/// Copies a recording line by line, either complete or without names and notes.
///
/// The recording must have been read and checked before. The copy ends with the last good record and keeps the format of the
/// original.
package struct RecordingCopy {
    private static let piece = 1 << 20

    private let path: String
    private let length: Int
    private let isStripped: Bool
    private let disk: Disk
    /// Checksum of the lines read, and of the lines written.
    private var read = Checksum()
    private var written = Checksum()
    private var records: RecordReader?
    private var format = RecordingFormat.current

    package init(of reading: Reading, isStripped: Bool, disk: Disk = .system) {
        path = reading.path
        length = reading.length
        self.isStripped = isStripped
        self.disk = disk
    }

    /// Writes the copy in pieces of whole lines.
    ///
    /// - Parameter put: receives each piece.
    /// - Throws: ``RecordingFault/changed(path:)`` if the file changed since it was read, and any error of `put`.
    package mutating func write(_ put: ([UInt8]) throws -> Void) throws {
        let descriptor = try FileBytes.open(path, disk)
        defer { disk.close(descriptor) }
        var at = 0
        var room = Self.piece
        while at < length {
            let bytes = try FileBytes.read(descriptor, path: path, offset: at, count: min(room, length - at), disk)
            var copied: [UInt8] = []
            let taken = try bytes.withUnsafeBufferPointer { try take($0, into: &copied) }
            guard taken > 0 || room < length - at else { throw RecordingFault.changed(path: path) }
            // A line may be longer than a piece.
            room = taken > 0 ? Self.piece : room * 4
            at += taken
            if !copied.isEmpty { try put(copied) }
        }
    }

    /// - Returns: the length of the whole lines, in bytes.
    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, into copied: inout [UInt8]) throws(RecordingFault) -> Int {
        var start = 0
        while let end = Bytes.newline(in: bytes, from: start) {
            let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
            guard read.accept(line) else { throw .changed(path: path) }
            if isStripped {
                do { copied += try stripped(RecordLineReader.body(line)) } catch { throw .changed(path: path) }
            }
            start = end + 1
        }
        if !isStripped { copied += bytes[..<start] }
        return start
    }

    private mutating func stripped(_ body: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> [UInt8] {
        var json = JSONText()
        if let record = try records?.read(body) {
            json.record(record.stripped, in: format)
        } else {
            let header = try JSONReader.header(body)
            records = RecordReader(header)
            format = header.format
            json.header(header.stripped)
        }
        written.finish(&json.bytes, from: 0)
        return json.bytes
    }
}

extension Header {
    /// Without the recorder's name, the notes, the contacts, and the path of an earlier file, which may contain a name.
    var stripped: Header {
        var header = self
        header.who = ""
        header.continues = nil
        header.show.details.strip()
        for part in show.parts.indices {
            header.show.parts[part].details.strip()
            for segment in show.parts[part].segments.indices {
                header.show.parts[part].segments[segment].note = nil
                header.show.parts[part].segments[segment].contacts = []
            }
        }
        for lane in show.lanes.indices {
            for item in show.lanes[lane].items.indices { header.show.lanes[lane].items[item].note = nil }
        }
        return header
    }
}

extension Details {
    fileprivate mutating func strip() { (note, contacts) = (nil, []) }
}

extension Record {
    /// Without names and without the text of notes.
    var stripped: Record {
        var record = self
        record.by.who = ""
        record.refused = refused.stripped
        if case .change(var change) = entry {
            change.cause = change.cause.stripped
            change.events = change.events.map(\.stripped)
            record.entry = .change(change)
        }
        return record
    }
}

/// Replaces the text of a removed note.
private let leftOut = "…"

extension Change.Cause {
    fileprivate var stripped: Change.Cause {
        switch self {
        case .command(.note): .command(.note(leftOut))
        case .command(.edit(let edit)) where edit.field == .note: .command(.edit(edit.segment, .note, nil))
        default: self
        }
    }
}

extension Event {
    fileprivate var stripped: Event {
        switch self {
        case .noted: .noted(leftOut)
        case .segmentEdited(let edited) where edited.field == .note: .segmentEdited(edited.segment, .note, nil)
        default: self
        }
    }
}
