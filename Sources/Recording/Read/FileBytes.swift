internal import Glibc

/// All bytes of a regular file.
enum FileBytes {
    static func read(_ path: String) throws(RecordingFault) -> [UInt8] {
        let descriptor = try open(path)
        defer { close(descriptor) }
        return try read(descriptor, path: path)
    }

    /// Opens a file for reading without waiting for anything: a pipe nobody writes to would keep it waiting.
    static func open(_ path: String) throws(RecordingFault) -> CInt {
        guard !path.utf8.contains(0) else { throw .missing(path: path) }
        let descriptor = Glibc.open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        guard descriptor >= 0 else { throw fault(errno, path: path) }
        do {
            try checkIsFile(descriptor, path: path)
        } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    static func checkIsFile(_ descriptor: CInt, path: String) throws(RecordingFault) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw fault(errno, path: path) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: throw .isFolder(path: path)
        default: throw .isNoFile(path: path)
        }
        guard status.st_size <= Limits.file else { throw .tooLarge(path: path) }
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

    /// From the file's first byte to its last at this moment, wherever the descriptor stands.
    static func read(_ descriptor: CInt, path: String) throws(RecordingFault) -> [UInt8] {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw fault(errno, path: path) }
        return try read(descriptor, path: path, offset: 0, count: Int(status.st_size))
    }

    /// At most `count` bytes from `offset` on; fewer where the file ends.
    static func read(
        _ descriptor: CInt, path: String, offset: Int, count: Int
    ) throws(RecordingFault) -> [UInt8] {
        var error: CInt = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = pread(descriptor, buffer.baseAddress! + filled, count - filled, off_t(offset + filled))
                if got < 0 && errno == EINTR { continue }
                if got < 0 { error = errno }
                guard got > 0 else { break }
                filled += got
            }
        }
        guard error == 0 else { throw fault(error, path: path) }
        return bytes
    }
}
