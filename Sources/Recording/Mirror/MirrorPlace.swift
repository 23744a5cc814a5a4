internal import Glibc

/// Where a recording is mirrored to.
package enum MirrorPlace: Sendable, Hashable {
    /// Recordings keep their names in this folder.
    case folder(String)
    case file(String)

    /// A path is a folder if the folder exists, or if the path does not end like a recording.
    package init(_ path: String) {
        let isFile = path.hasSuffix(RecordingFileName.ending) && !Disk.isFolder(path)
        self = isFile ? .file(path) : .folder(path)
    }

    package var folder: String {
        switch self {
        case .folder(let folder): folder
        case .file(let path): Folder.of(path)
        }
    }

    /// The path for a part; a later part keeps its part number.
    func path(for source: String, isLaterPart: Bool) -> String {
        switch self {
        case .folder(let folder): return Folder.join(folder, Folder.name(source))
        case .file(let path):
            var name = RecordingFileName(Folder.name(path), isLaterPart: false)
            name.number = RecordingFileName(Folder.name(source), isLaterPart: isLaterPart).number
            return Folder.join(Folder.of(path), name.text)
        }
    }

    /// Does not create the folder: if a disk is not mounted, the folder would be created on another one.
    ///
    /// - Throws: ``MirrorFault/noFolder(path:)``.
    package func check() throws(MirrorFault) {
        guard Disk.isFolder(folder) else { throw .noFolder(path: folder) }
    }
}

extension Disk {
    fileprivate static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The device of a folder, and whether the folder is a mount point; nil if unknown.
    static func mount(_ folder: String) -> (device: UInt, isItsTop: Bool)? {
        var (own, above) = (stat(), stat())
        guard stat(folder, &own) == 0, stat(Folder.join(folder, ".."), &above) == 0 else { return nil }
        return (UInt(own.st_dev), own.st_dev != above.st_dev)
    }
}
