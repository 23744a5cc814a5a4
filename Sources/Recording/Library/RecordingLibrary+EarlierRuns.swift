package import Timeline

/// What the recordings of a show tell of how it goes.
extension RecordingLibrary {
    /// Bytes of recordings that are read for it at most, all together: some thousands of changes, so that no console
    /// opens noticeably later for them.
    static let earlierBytes = Limits.earlierBytes
    /// Files of a show's folder that are looked at, the newest.
    private static let earlierFiles = Limits.earlierFiles

    /// The newest runs of a show that were recorded live or in rehearsal and that ran at least one of its segments to
    /// its end, the newest first.
    ///
    /// Of a recording with several parts the newest counts. What is damaged or too large is passed over: it is no
    /// reason to keep a show from beginning.
    package func earlierRuns(of show: Show) -> [EarlierRun] {
        let known = Set(show.parts.flatMap(\.segments).map(\.id))
        var runs: [EarlierRun] = []
        var bytes = Self.earlierBytes
        var segments = Limits.earlierSegments
        var shows: KnownShow?
        for path in newestParts(of: show.id) {
            guard let reading = Self.read(path, within: &bytes, &shows) else { continue }
            let changes = reading.records.lazy.compactMap(\.change)
            var run = EarlierRun(
                reading.state, changes, isRehearsal: reading.header.mode == .rehearsal,
                jumps: PlayTime.jumps(reading.records, in: reading.header))
            run.segments.removeAll { !known.contains($0.id) }
            guard !run.segments.isEmpty, run.segments.count <= segments else { continue }
            segments -= run.segments.count
            runs.append(run)
            if runs.count == Limits.earlierRuns { break }
        }
        return runs
    }

    private static func read(_ path: String, within bytes: inout Int, _ show: inout KnownShow?) -> Reading? {
        do {
            let disk = Disk.system
            let descriptor = try FileBytes.open(path, disk)
            defer { disk.close(descriptor) }
            let size = try disk.identity(descriptor).size
            guard size <= bytes else { return nil }
            let file = try FileBytes.read(descriptor, path: path, offset: 0, count: size, disk)
            bytes -= file.count
            return try RecordingReader.read(file, path: path, &show)
        } catch {
            return nil
        }
    }

    /// The newest part of each recording, those begun last first.
    private func newestParts(of id: String) -> [String] {
        let folders = [Folder.join(folder, RecordingLibrary.folderName(id))] + fallbackFolders.filter(Disk.system.isOurs)
        let names = folders.flatMap { folder in
            Disk.system.names(folder).filter { $0.hasSuffix(PartName.ending) && !$0.hasPrefix(".") }
                .map { (name: $0, path: Folder.join(folder, $0)) }
        }
        // Their names begin with the date: only those that may be the newest are opened.
        let newest = names.sorted { ($1.name, $1.path) < ($0.name, $0.path) }.prefix(Self.earlierFiles)
        var parts: [RecordingListEntry.About.Recording: (path: String, number: Int)] = [:]
        for (name, path) in newest {
            guard let header = try? UncheckedHeader.header(path, .system), header.show.id == id, header.mode != .simulated else {
                continue
            }
            let recording = RecordingListEntry.About(header).recording
            let number = PartName(name, isLaterPart: header.continues != nil).number
            if let known = parts[recording], known.number >= number { continue }
            parts[recording] = (path, number)
        }
        return parts.sorted { ($0.key.begun.wall, $0.value.path) > ($1.key.begun.wall, $1.value.path) }.map(\.value.path)
    }
}
