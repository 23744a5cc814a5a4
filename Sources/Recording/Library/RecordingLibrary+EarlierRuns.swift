package import Timeline

/// Earlier runs of a show, taken from its recordings.
extension RecordingLibrary {
    /// The total bytes of recordings read: some thousands of changes, so that a console opens without a noticeable delay.
    static let earlierBytes = RecordingLimits.earlierBytes
    /// How many files of a show's folder are considered, newest first.
    private static let earlierFiles = RecordingLimits.earlierFiles

    /// The newest live runs and rehearsals of a show that finished at least one of its segments, newest first.
    ///
    /// For a recording with several parts only the newest counts. Damaged or too large files are skipped: they must not stop a show
    /// from starting.
    package func earlierRuns(of show: Show) -> [EarlierRun] {
        let known = Set(show.parts.flatMap(\.segments).map(\.id))
        var runs: [EarlierRun] = []
        var bytes = Self.earlierBytes
        var segments = RecordingLimits.earlierSegments
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
            if runs.count == RecordingLimits.earlierRuns { break }
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

    /// The newest part of each recording, ordered by start, newest first.
    private func newestParts(of id: String) -> [String] {
        let folders = [Folder.join(folder, RecordingLibrary.folderName(id))] + fallbackFolders.filter(Disk.system.isPrivate)
        let names = folders.flatMap { folder in
            Disk.system.names(folder).filter { $0.hasSuffix(RecordingFileName.ending) && !$0.hasPrefix(".") }
                .map { (name: $0, path: Folder.join(folder, $0)) }
        }
        // The names begin with the date, so only the newest need to be opened.
        let newest = names.sorted { ($1.name, $1.path) < ($0.name, $0.path) }.prefix(Self.earlierFiles)
        var parts: [RecordingListEntry.About.Recording: (path: String, number: Int)] = [:]
        for (name, path) in newest {
            guard let header = try? UncheckedHeader.header(path, .system), header.show.id == id, header.mode != .simulated else {
                continue
            }
            let recording = RecordingListEntry.About(header).recording
            let number = RecordingFileName(name, isLaterPart: header.continues != nil).number
            if let known = parts[recording], known.number >= number { continue }
            parts[recording] = (path, number)
        }
        return parts.sorted { ($0.key.begun.wallClockMs, $0.value.path) > ($1.key.begun.wallClockMs, $1.value.path) }.map(
            \.value.path)
    }
}
