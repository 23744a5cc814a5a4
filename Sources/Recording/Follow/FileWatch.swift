internal import Glibc

/// Watches a file for writes, and its folder for renames (inotify).
///
/// inotify does not report what another machine does in a shared folder: see ``Mounts``.
final class FileWatch {
    /// Readable after an event; -1 if the system gives none.
    let descriptor: CInt
    private var file: CInt = -1
    private var folder: CInt = -1

    init() {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Replaces the current watch.
    func watch(file path: String) {
        watch(folder: Folder.of(path))
        guard descriptor >= 0 else { return }
        file = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE))
    }

    /// Watches the names in a folder. Replaces the current watch.
    ///
    /// - Parameter writers: also report when a process closes a file there that it had open for writing.
    /// - Returns: false if the system cannot watch this folder.
    @discardableResult
    func watch(folder path: String, writers: Bool = false) -> Bool {
        guard descriptor >= 0 else { return false }
        for watch in [file, folder] where watch >= 0 { inotify_rm_watch(descriptor, watch) }
        file = -1
        let names = UInt32(IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF)
        folder = inotify_add_watch(descriptor, path, writers ? names | UInt32(IN_CLOSE_WRITE) : names)
        return folder >= 0
    }

    /// Reads all pending events.
    ///
    /// - Returns: whether names in the folder changed, or a writer closed a file there.
    func drain() -> Bool {
        guard descriptor >= 0 else { return false }
        var folderChanged = false
        var bytes = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { return folderChanged }
            bytes.withUnsafeBytes { bytes in
                var at = 0
                while at + MemoryLayout<inotify_event>.size <= count {
                    let event = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
                    if event.wd == folder || event.mask & UInt32(IN_Q_OVERFLOW) != 0 { folderChanged = true }
                    at += MemoryLayout<inotify_event>.size + Int(event.len)
                }
            }
        }
    }
}
