internal import Glibc

/// Where a recording is mirrored to.
package enum MirrorPlace: Sendable, Hashable {
    /// Recordings keep their names there.
    case folder(String)
    case file(String)

    /// A folder that is there, or a path that ends with a slash or has not a recording's ending, is a folder.
    package init(_ path: String) {
        let isFile = path.hasSuffix(PartName.ending) && !Disk.isFolder(path)
        self = isFile ? .file(path) : .folder(path)
    }

    package var folder: String {
        switch self {
        case .folder(let folder): folder
        case .file(let path): Folder.of(path)
        }
    }

    /// Where a part goes: a later part under the name of that part.
    func path(for source: String, isLaterPart: Bool) -> String {
        switch self {
        case .folder(let folder): return Folder.join(folder, Folder.name(source))
        case .file(let path):
            var name = PartName(Folder.name(path), isLaterPart: false)
            name.number = PartName(Folder.name(source), isLaterPart: isLaterPart).number
            return Folder.join(Folder.of(path), name.text)
        }
    }

    /// - Throws: ``MirrorFault/noFolder(path:)``. It is not made: where a disk is not mounted, it would be made on
    ///   another one.
    package func check() throws(MirrorFault) {
        guard Disk.isFolder(folder) else { throw .noFolder(path: folder) }
    }
}

extension Disk {
    fileprivate static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The disk that a folder is on, and whether it begins with that folder; nil where it cannot be told.
    static func mount(_ folder: String) -> (device: UInt, isItsTop: Bool)? {
        var (own, above) = (stat(), stat())
        guard stat(folder, &own) == 0, stat(Folder.join(folder, ".."), &above) == 0 else { return nil }
        return (UInt(own.st_dev), own.st_dev != above.st_dev)
    }
}
