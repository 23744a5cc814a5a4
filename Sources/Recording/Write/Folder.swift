internal import Glibc

/// The folders of recordings, and parts of their paths.
package enum Folder {
    /// The folder of a path; `.` if the path has none.
    static func of(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// The last component of a path.
    static func name(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The path from the root.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return join(String(cString: here), path)
    }

    /// Creates a folder and the missing ones above it, for the owner only. Syncs each into its parent.
    static func make(_ folder: String, _ disk: Disk) throws(RecordingFault) {
        let above = Folder.of(folder)
        if disk.isFolder(folder) {
            do { try syncIntoParent(folder, disk) } catch { throw .cannotMakeFolder(path: folder, error: error.number) }
            return
        }
        if above != folder { try make(above, disk) }
        do {
            try disk.makeFolder(folder)
            try disk.syncFolder(above)
        } catch {
            if error.number == EEXIST, disk.isFolder(folder) { return }
            throw .cannotMakeFolder(path: folder, error: error.number)
        }
    }

    /// Syncs an existing folder into its parent, in case an earlier sync was not possible.
    static func syncIntoParent(_ folder: String, _ disk: Disk) throws(SystemFault) {
        let above = of(folder)
        if above == folder { return }
        do {
            try disk.syncFolder(above)
        } catch {
            // If the system does not sync the parent at all, the folder existed before.
            if [EIO, ENOSPC, EDQUOT].contains(error.number) { throw error }
        }
    }

    /// Where a part is created if the recording's own disk fails; these folders are usually on another disk.
    package static func usualFallbacks() -> [String] {
        var places = ["/var/tmp", "/tmp", "/dev/shm"]
        if let own = getenv("TMPDIR").map({ String(cString: $0) }), own.hasPrefix("/") { places.insert(own, at: 0) }
        return places.map { join($0, "runofshow-\(geteuid())") }
    }
}
