import Glibc
import Recording
import Scenes
import Timeline

/// A shelf with so many recordings of one show, a day each and long over, gone when nobody holds it any more. Cold, the first
/// time after `echo 3 > /proc/sys/vm/drop_caches`, it takes as long as the disk does.
final class MadeUpShelf {
    let shelf: RecordingLibrary
    private let root = Files.scratch()
    private var paths: [String] = []
    static let show = "made-up"

    init(_ count: Int) throws {
        shelf = RecordingLibrary(folder: root, fallbackFolders: [])
        mkdir(root + "/" + Self.show, 0o700)
        let recording = try MadeUpRecording(40)
        let text = String(decoding: Files.read(recording.path), as: UTF8.self)
        for number in 0..<count {
            let path = "\(root)/\(Self.show)/\(2000 + number / 336)-\(10 + number / 28 % 12)-\(10 + number % 28)-080000-live.jsonl"
            Files.write(text, to: path)
            var times = [timeval(tv_sec: 1_000_000_000, tv_usec: 0), timeval(tv_sec: 1_000_000_000, tv_usec: 0)]
            utimes(path, &times)
            paths.append(path)
        }
    }

    deinit {
        for path in paths { unlink(path) }
        rmdir(root + "/" + Self.show)
        rmdir(root)
    }
}
