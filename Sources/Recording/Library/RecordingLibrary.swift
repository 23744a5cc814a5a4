internal import Glibc
internal import Timeline

/// The place where recordings are kept: one folder for each show, one file for each run.
package struct RecordingLibrary: Sendable {
    /// `…/runofshow`
    package let folder: String
    let fallbackFolders: [String]

    /// - Parameter fallbackFolders: where later parts may be if they could not be created next to their recording.
    package init(folder: String, fallbackFolders: [String] = Folder.usualFallbacks()) {
        self.folder = folder
        self.fallbackFolders = fallbackFolders
    }

    /// The default place: `$XDG_STATE_HOME/runofshow`, or `$HOME/.local/state/runofshow` if that is not set.
    ///
    /// - Throws: ``RecordingFault/noHome``.
    package static func usual(
        environment: [String: String] = Environment.current()
    ) throws(RecordingFault)
        -> RecordingLibrary
    {
        // The XDG Base Directory Specification says to ignore a path that is not absolute.
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return RecordingLibrary(folder: Folder.join(state, "runofshow"))
        }
        guard let home = environment["HOME"], home.hasPrefix("/") else { throw .noHome }
        return RecordingLibrary(folder: Folder.join(home, ".local/state/runofshow"))
    }

    /// An unused path: `SHOW/2023-10-10-083000-live.jsonl`.
    ///
    /// - Parameter wallClockMs: milliseconds since 1970; the name uses the machine's own time zone.
    package func newPath(show id: String, mode: Header.Mode, wallClockMs: Int) -> String {
        let folder = Folder.join(folder, RecordingLibrary.folderName(id))
        let stem = "\(FileDate.text(wallClockMs))-\(mode.rawValue)"
        var path = Folder.join(folder, stem + RecordingFileName.ending)
        var number = 2
        var status = stat()
        while lstat(path, &status) == 0 {
            // A dot, because a hyphen and a number would mark a later part.
            path = Folder.join(folder, "\(stem).\(number)\(RecordingFileName.ending)")
            number += 1
        }
        return path
    }

    /// A show's id as a safe folder name.
    static func folderName(_ id: String) -> String {
        var name = ""
        for scalar in SafeText.make(id, limit: 200).unicodeScalars {
            if name.utf8.count >= 100 { break }
            name.unicodeScalars.append(scalar == "/" || scalar == " " ? "-" : scalar)
        }
        return name.isEmpty || name.hasPrefix(".") ? "_" + name : name
    }

    /// All recordings, newest start first. Damaged ones are included with their fault.
    ///
    /// - Parameters:
    ///   - count: at most this many files, the newest by name; names begin with the date.
    ///   - show: only the folder of the show with this id.
    ///   - since: only files written since then, in milliseconds since 1970.
    package func list(
        newest count: Int = RecordingLimits.shelved, show id: String? = nil, since: Int? = nil
    ) -> [RecordingListEntry] {
        let locks = Locks.now()
        var files = folders(of: id).flatMap { folder in Self.recordings(in: folder).map { (name: $0, folder: folder) } }
        if let since { files.removeAll { !Self.isWritten(Folder.join($0.folder, $0.name), since: since) } }
        let newest = Self.newest(count, of: files.sorted { ($0.name, $0.folder) > ($1.name, $1.folder) })
        var entries = Parallel.map(newest.map { Folder.join($0.folder, $0.name) }) { RecordingListReader.entry($0, locks) }
        markSuperseded(&entries)
        let taken = Set(newest.map(\.folder)).filter { Disk.system.names($0).contains { $0.hasSuffix(Takeover.ending) } }
        for index in entries.indices where !entries[index].isSuperseded && taken.contains(Folder.of(entries[index].path)) {
            entries[index].takenOver = RecordingListReader.takenOver(entries[index].path)
        }
        // Compute the sort keys once for each entry, not in every comparison.
        return entries.map { (begun: begun($0), part: partNumber($0), entry: $0) }
            .sorted { ($0.begun, $0.part, $0.entry.path) > ($1.begun, $1.part, $1.entry.path) }.map(\.entry)
    }

    /// If the machine's clock was not set at the start, the last record gives a better time.
    private func begun(_ entry: RecordingListEntry) -> Int {
        guard let begun = entry.about?.begun.wallClockMs else { return entry.lastWallClockMs }
        return begun < SystemClock.earliest ? max(begun, entry.lastWallClockMs) : begun
    }

    private func folders(of id: String?) -> [String] {
        let shows =
            id.map { [RecordingLibrary.folderName($0)] } ?? Array(Disk.system.names(folder).sorted().prefix(RecordingLimits.shows))
        return shows.map { Folder.join(folder, $0) } + fallbackFolders.filter(Disk.system.isPrivate)
    }

    private static func recordings(in folder: String) -> [String] {
        Disk.system.names(folder).filter { $0.hasSuffix(RecordingFileName.ending) && !$0.hasPrefix(".") }
    }

    /// Clocks of file servers may be a little slow. In milliseconds.
    private static let clockSlack = 3_600_000

    private static func isWritten(_ path: String, since: Int) -> Bool {
        var status = stat()
        return lstat(path, &status) != 0 || status.st_mtim.tv_sec * 1000 >= since - clockSlack
    }

    /// The first `count` files, and all further parts of the last one's recording.
    private static func newest(
        _ count: Int, of files: [(name: String, folder: String)]
    ) -> ArraySlice<(name: String, folder: String)> {
        guard files.count > count, count > 0 else { return files[...] }
        let stem = { (name: String) in RecordingFileName(name, isLaterPart: true).stem }
        let last = stem(files[count - 1].name)
        return files[..<(files[count...].firstIndex { stem($0.name) != last } ?? files.count)]
    }

    /// The recordings of a show that consoles are writing now.
    package func entriesBeingWritten(show id: String) -> [RecordingListEntry] {
        let locks = Locks.now()
        return folders(of: id).flatMap { folder in Self.recordings(in: folder).map { Folder.join(folder, $0) } }
            .filter { path in (try? Disk.system.identityAt(path)).flatMap { locks.holder(of: $0) } != nil }
            .map { RecordingListReader.entry($0, locks) }
            .filter { $0.about?.showID == id }
    }

    /// The recording that was interrupted last: the default of `resume`. A damaged one is not skipped in favour of an older one.
    ///
    /// - Parameters:
    ///   - show: only the show with this id.
    ///   - mode: only this mode.
    ///   - since: only one written since then, in milliseconds since 1970.
    package func latestUnfinished(show id: String? = nil, mode: Header.Mode? = nil, since: Int? = nil) -> RecordingListEntry? {
        list(show: id, since: since).first { entry in
            guard let about = entry.about, entry.isOfAShow, entry.end == .interrupted else { return false }
            return (id == nil || about.showID == id) && (mode == nil || about.mode == mode)
        }
    }

    /// A recording that a console is writing.
    package struct Running: Sendable, Equatable {
        package var path: String
        package var showID: String
    }

    /// The recordings of a show that consoles are writing now, in any folder, newest start first.
    package func beingWritten(show id: String) -> [String] {
        let here = running(show: id)
        guard here.isEmpty else { return here.map(\.path) }
        // The recording may be outside the library.
        let locks = Locks.now()
        return running(locks.files, show: id, locks).map(\.path)
    }

    /// The recordings in the library that consoles are writing now, newest start first.
    ///
    /// - Parameter show: only those of the show with this id.
    package func running(show id: String? = nil) -> [Running] {
        let locks = Locks.now()
        let files = folders(of: id).flatMap { folder in Self.recordings(in: folder).map { Folder.join(folder, $0) } }
        return running(files, show: id, locks)
    }

    private func running(_ paths: [String], show id: String?, _ locks: Locks) -> [Running] {
        var begun: [(at: Int, recording: Running)] = []
        for path in paths {
            guard let identity = try? Disk.system.identityAt(path), locks.holder(of: identity) != nil,
                let header = try? UncheckedHeader.header(path, .system), id == nil || header.show.id == id,
                header.mode != .simulated
            else { continue }
            begun.append((header.moment.wallClockMs, Running(path: path, showID: header.show.id)))
        }
        return begun.sorted { ($0.at, $0.recording.path) > ($1.at, $1.recording.path) }.map(\.recording)
    }

    private func partNumber(_ entry: RecordingListEntry) -> Int {
        RecordingFileName(Folder.name(entry.path), isLaterPart: entry.about?.continues != nil).number
    }

    private func markSuperseded(_ entries: inout [RecordingListEntry]) {
        var newest: [RecordingListEntry.About.Recording: Int] = [:]
        for entry in entries {
            guard let about = entry.about else { continue }
            newest[about.recording] = max(newest[about.recording] ?? 0, partNumber(entry))
        }
        for index in entries.indices {
            guard let about = entries[index].about, let last = newest[about.recording] else { continue }
            entries[index].isSuperseded = partNumber(entries[index]) < last
        }
    }
}

extension RecordingListEntry.About {
    /// What the parts of one recording have in common.
    struct Recording: Hashable {
        var begun: Moment
        var mode: Header.Mode
        var showID: String
        var who: String
    }

    var recording: Recording { Recording(begun: begun, mode: mode, showID: showID, who: who) }
}

/// The date and time in a file name.
enum FileDate {
    /// `2023-10-10-083000`, in the machine's own time zone.
    static func text(_ wallClockMs: Int) -> String {
        var seconds = time_t(wallClockMs / 1000)
        var parts = tm()
        localtime_r(&seconds, &parts)
        func two(_ n: CInt) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(1900 + Int(parts.tm_year))-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
            + "-\(two(parts.tm_hour))\(two(parts.tm_min))\(two(parts.tm_sec))"
    }
}
