internal import Timeline

/// Finds the later parts of a recording.
enum RecordingFiles {
    /// The newest part of the recording that `path` belongs to; `path` itself if it is the newest. The file may be missing if a
    /// later part is next to it.
    ///
    /// - Parameter known: the header of the recording, if known, whatever the file contains now.
    static func newest(of path: String, as known: Header? = nil, fallbacks: [String], _ disk: Disk) -> String {
        let newest = newestKnown(to: path, as: known, fallbacks: fallbacks, disk)
        // If the file is missing, a part next to it may lead to parts in other folders.
        return newest == path ? path : newestKnown(to: newest, as: nil, fallbacks: fallbacks, disk)
    }

    private static func newestKnown(to path: String, as known: Header?, fallbacks: [String], _ disk: Disk) -> String {
        let own = known ?? (try? UncheckedHeader.header(path, disk))
        let name = RecordingFileName(Folder.name(path), isLaterPart: own?.continues != nil)
        var newest = (path: path, number: own == nil ? 1 : name.number)
        // If the file is missing, only parts next to it can be identified.
        let elsewhere = own == nil ? [] : fallbacks.filter(disk.isPrivate)
        for folder in [Folder.of(path)] + elsewhere {
            for file in disk.names(folder) {
                let part = RecordingFileName(file, isLaterPart: true)
                guard part.stem == name.stem, part.ending == name.ending, part.number > newest.number else { continue }
                let candidate = Folder.join(folder, file)
                guard let header = try? UncheckedHeader.header(candidate, disk), header.continues != nil,
                    own.map({ $0.isSameRecording(as: header) }) ?? true
                else { continue }
                newest = (candidate, part.number)
            }
        }
        return newest.path
    }
}

extension Header {
    /// Whether two files are parts of one recording.
    package func isSameRecording(as other: Header) -> Bool {
        moment == other.moment && mode == other.mode && show.id == other.show.id && who == other.who
    }
}

/// The beginning of a recording, unchecked.
enum UncheckedHeader {
    static let length = 64 << 10

    /// The header with the show's id and title, but without its parts.
    static func header(_ path: String, _ disk: Disk) throws(RecordingFault) -> Header {
        let descriptor = try FileBytes.open(path, disk)
        defer { disk.close(descriptor) }
        let bytes = try FileBytes.read(descriptor, path: path, offset: 0, count: length, disk)
        return try header(bytes, path: path)
    }

    static func header(_ bytes: [UInt8], path: String) throws(RecordingFault) -> Header {
        try bytes.withUnsafeBufferPointer { (bytes) throws(RecordingFault) in
            try HeaderLine.checkVersion(bytes, path: path)
            let header: Header
            do throws(JSONFault) { header = try JSONReader.uncheckedHeader(bytes) } catch {
                throw .damaged(path: path, line: 1, .notARecord(byte: error.at + 1))
            }
            do throws(Damage) { try header.check() } catch { throw .damaged(path: path, line: 1, error) }
            return header
        }
    }
}
