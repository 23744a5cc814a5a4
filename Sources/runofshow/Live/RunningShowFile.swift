import Glibc
import Phrases
import ShowFile
import Timeline

/// The show file of a running show, which may be edited meanwhile.
struct RunningShowFile {
    enum Reading {
        /// In show times.
        case show(Show)
        /// Why there is none; the show goes on as it was.
        case failed(String)
    }

    /// Nil if there is no file: the show was resumed from a recording, and `shows/` has none of its id.
    let path: String?
    let showID: String
    /// The segments of a rehearsal of part of the show.
    var excerpt: (first: String?, last: String?) = (nil, nil)
    /// Whether an edit is offered without being asked for.
    var isWatched = false
    private var version: FileVersion?

    /// Tells one version of a file from another.
    private struct FileVersion: Equatable {
        var seconds: Int
        var nanoseconds: Int
        var size: Int
        var inode: UInt
    }

    init(_ path: String?, of show: Show) {
        self.path = path
        showID = show.id
        version = self.path.flatMap(Self.version)
    }

    /// The file of a show that was resumed, in `shows/`.
    init(of show: Show) {
        self.init(ListedShow.all().first { $0.id == show.id }?.path, of: show)
    }

    var name: String { SafeText.make(path.map(InputFile.lastName) ?? showID, limit: 100) }

    func read(_ wallClock: WallClock) -> Reading {
        let say = Speech.phrases.reload
        guard let path else { return .failed(say.noFile(SafeText.make(showID, limit: 100))) }
        let bytes: [UInt8]
        do { bytes = try InputFile.contents(path, limit: ShowFileLimits.bytes) } catch { return .failed(error.text) }
        let reading = ShowSource.read(bytes, path)
        guard let show = reading.show else {
            let errors = reading.diagnostics.filter { $0.severity == .error }
            let first = errors.first.map { $0.text(file: InputFile.lastName(path), Speech.phrases) } ?? ""
            return .failed(say.hasErrors(first, count: errors.count))
        }
        do { return .show(try show.inShowTimes(wallClock).excerpt(from: excerpt.first, to: excerpt.last)) } catch {
            return .failed(error.phrase(Speech.phrases))
        }
    }

    /// Whether the file was edited since the last time; once for each edit.
    mutating func takeEdit() -> Bool {
        guard isWatched, let path, let now = Self.version(path), now != version else { return false }
        version = now
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
