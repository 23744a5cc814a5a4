import Glibc
import Phrases
import ShowFile
import Timeline

/// The show file of a running show, which may be edited meanwhile.
struct RunningShowFile {
    enum Reading {
        /// In show times, with the name of the file.
        case show(Show, file: String)
        /// Why there is none; the show goes on as it was.
        case failed(String)
    }

    /// Nil if the show was resumed from a recording: its file is looked for by its id in `shows/` when it is needed.
    private let path: String?
    private let showID: String
    /// The segments of a rehearsal of part of the show.
    var excerpt: (first: String?, last: String?) = (nil, nil)
    /// Whether an edit is offered without being asked for.
    var isWatched = false
    private var version: FileVersion?
    /// When the file was last looked at for an edit, in milliseconds of the clock that cannot be set.
    private var watchedAt = Int.min
    private static let watchIntervalMs = 1000

    /// Tells one version of a file from another.
    private struct FileVersion: Equatable {
        var seconds: Int
        var nanoseconds: Int
        var size: Int
        var inode: UInt
    }

    /// - Parameter path: nil for a show that was resumed.
    init(_ path: String? = nil, of show: Show) {
        self.path = path
        showID = show.id
        version = path.flatMap(Self.version)
    }

    func read(_ wallClock: WallClock) -> Reading {
        let say = Speech.phrases.reload
        guard let path = path ?? ListedShow.all().first(where: { $0.id == showID })?.path else {
            return .failed(say.noFile(SafeText.make(showID, limit: 100)))
        }
        let bytes: [UInt8]
        do { bytes = try InputFile.contents(path, limit: ShowFileLimits.bytes) } catch { return .failed(error.text) }
        let reading = ShowSource.read(bytes, path)
        guard let show = reading.show else {
            let errors = reading.diagnostics.filter { $0.severity == .error }
            let first = errors.first.map { $0.text(file: InputFile.lastName(path), Speech.phrases) } ?? ""
            return .failed(say.hasErrors(first, count: errors.count))
        }
        do {
            let file = SafeText.make(InputFile.lastName(path), limit: 100)
            return .show(try show.inShowTimes(wallClock).excerpt(from: excerpt.first, to: excerpt.last), file: file)
        } catch {
            return .failed(error.phrase(Speech.phrases))
        }
    }

    /// Whether the file was edited since the last time; once for each edit. Looks once a second, so keys do not wait for a disk.
    ///
    /// - Parameter real: milliseconds on the clock that cannot be set.
    mutating func takeEdit(at real: Int) -> Bool {
        guard isWatched, let path, real - Self.watchIntervalMs >= watchedAt else { return false }
        watchedAt = real
        guard let found = Self.version(path), found != version else { return false }
        version = found
        return true
    }

    private static func version(_ path: String) -> FileVersion? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return FileVersion(
            seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size),
            inode: UInt(status.st_ino))
    }
}
