internal import Glibc
internal import Timeline

/// Reads the bytes of a regular file.
enum FileBytes {
    static func read(_ path: String, _ disk: Disk) throws(RecordingFault) -> [UInt8] {
        let descriptor = try open(path, disk)
        defer { disk.close(descriptor) }
        return try read(descriptor, path: path, disk)
    }

    /// Opens a file for reading without blocking: a pipe without a writer would block.
    static func open(_ path: String, _ disk: Disk) throws(RecordingFault) -> CInt {
        let descriptor: CInt
        do { descriptor = try disk.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0) } catch {
            throw fault(error.number, path: path)
        }
        do {
            try checkIsFile(descriptor, path: path, disk)
        } catch {
            disk.close(descriptor)
            throw error
        }
        return descriptor
    }

    @discardableResult
    static func checkIsFile(_ descriptor: CInt, path: String, _ disk: Disk) throws(RecordingFault) -> Disk.Identity {
        let identity = try identity(descriptor, path: path, disk)
        switch identity.kind {
        case .file: break
        case .folder: throw .isFolder(path: path)
        case .other: throw .isNoFile(path: path)
        }
        guard identity.size <= RecordingLimits.file else { throw .tooLarge(path: path) }
        return identity
    }

    private static func identity(
        _ descriptor: CInt, path: String, _ disk: Disk
    ) throws(RecordingFault) -> Disk.Identity {
        do { return try disk.identity(descriptor) } catch { throw fault(error.number, path: path) }
    }

    static func fault(_ error: CInt, path: String) -> RecordingFault {
        switch error {
        case ENOENT, ENOTDIR: .missing(path: path)
        case EACCES, EPERM: .noPermission(path: path)
        case EISDIR: .isFolder(path: path)
        case ELOOP: .isLink(path: path)
        case ENXIO: .isNoFile(path: path)
        default: .cannotRead(path: path, error: error)
        }
    }

    /// Reads the whole file, independent of the descriptor's position.
    static func read(_ descriptor: CInt, path: String, _ disk: Disk) throws(RecordingFault) -> [UInt8] {
        let size = try identity(descriptor, path: path, disk).size
        return try read(descriptor, path: path, offset: 0, count: size, disk)
    }

    /// Reads up to `count` bytes from `offset`; fewer at the end of the file.
    static func read(
        _ descriptor: CInt, path: String, offset: Int, count: Int, _ disk: Disk
    ) throws(RecordingFault) -> [UInt8] {
        var failed: SystemFault?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let rest = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[filled..<count]))
                do throws(SystemFault) {
                    let got = try disk.read(descriptor, offset + filled, rest)
                    guard got > 0 else { break }
                    filled += got
                } catch {
                    failed = error
                    break
                }
            }
        }
        if let failed { throw fault(failed.number, path: path) }
        return bytes
    }
}
