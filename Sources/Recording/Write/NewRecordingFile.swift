internal import Glibc

/// Creates the next part of a recording, next to it or, if that fails, in another folder.
struct NewRecordingFile {
    var header: Header
    var lines: RecordLines
    /// The last record known to be safe in the present part.
    var safe: Int
    var fallbacks: [String]
    var disk: Disk

    /// - Parameter last: the highest part number that was tried and may still appear on a disk after a power cut. It is not used
    ///   again, because that file would look as new as the actual part but hold less.
    /// - Throws: why it cannot be created next to `path`, if it cannot be created anywhere.
    func begin(after path: String, last: inout Int) throws(SystemFault) -> (part: OpenRecordingFile, header: Header) {
        var why: SystemFault?
        let beside = Folder.of(path)
        for folder in [beside] + fallbacks {
            do {
                if folder == beside { try make(folder) } else { try makePrivate(folder) }
                return try begin(after: path, in: folder, &last)
            } catch {
                why = why ?? error
            }
        }
        throw why ?? SystemFault(EIO)
    }

    private func make(_ folder: String) throws(SystemFault) {
        do {
            try Folder.make(folder, disk)
        } catch {
            guard case .cannotMakeFolder(_, let number) = error else { throw SystemFault(EIO) }
            throw SystemFault(number)
        }
    }

    private func makePrivate(_ folder: String) throws(SystemFault) {
        try make(folder)
        guard disk.isPrivate(folder) else { throw SystemFault(EACCES) }
    }

    private func begin(
        after path: String, in folder: String, _ last: inout Int
    ) throws(SystemFault) -> (OpenRecordingFile, Header) {
        var header = header
        let isBeside = folder == Folder.of(path)
        let file = isBeside ? Folder.name(path) : Folder.absolute(path)
        var name = RecordingFileName(Folder.name(path), isLaterPart: header.continues != nil)
        name.number = max(name.number, last)
        header.continues = Header.Continues(file: file, seq: safe)
        for _ in 0..<1000 {
            name = name.next
            let next = Folder.join(folder, name.text)
            if try disk.identityAt(next) != nil { continue }
            do {
                return (try OpenRecordingFile(path: next, first: FirstLine(header), lines: lines, disk: disk), header)
            } catch {
                if error.mayComeBack { last = name.number }
                guard error.fault.number == EEXIST, !error.mayComeBack else { throw error.fault }
            }
        }
        throw SystemFault(EEXIST)
    }
}
