internal import Glibc

/// The folders that recordings lie in.
package enum Folder {
    /// The folder of a path; `.` where it names none.
    static func of(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// A path's last name.
    static func name(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        return String(path[path.index(after: slash)...])
    }

    static func join(_ folder: String, _ name: String) -> String {
        folder == "." ? name : folder.hasSuffix("/") ? folder + name : folder + "/" + name
    }

    /// The path from the root on.
    static func absolute(_ path: String) -> String {
        if path.hasPrefix("/") { return path }
        guard let here = getcwd(nil, 0) else { return path }
        defer { free(here) }
        return join(String(cString: here), path)
    }

    /// Makes a folder and those above it that are missing, for their owner alone, each synced into the one above.
    static func make(_ folder: String, _ disk: Disk) throws(RecordingFault) {
        let above = Folder.of(folder)
        if disk.isFolder(folder) {
            do { try secure(folder, disk) } catch { throw .cannotMakeFolder(path: folder, error: error.number) }
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

    /// Syncs a folder that is there into the one above: it may have been made when that could not be.
    static func secure(_ folder: String, _ disk: Disk) throws(SystemFault) {
        let above = of(folder)
        if above == folder { return }
        do {
            try disk.syncFolder(above)
        } catch {
            // Where the system does not sync that one at all, the folder was there before.
            if [EIO, ENOSPC, EDQUOT].contains(error.number) { throw error }
        }
    }

    /// Where a part is begun when the disk of the recording itself fails: places that are mostly on another one.
    package static func usualFallbacks() -> [String] {
        var places = ["/var/tmp", "/tmp", "/dev/shm"]
        if let own = getenv("TMPDIR").map({ String(cString: $0) }), own.hasPrefix("/") { places.insert(own, at: 0) }
        return places.map { join($0, "runofshow-\(geteuid())") }
    }
}
