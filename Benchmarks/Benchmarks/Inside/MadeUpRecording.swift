import Glibc
import Recording
import Scenes
import Timeline

/// The changes of a show in which somebody holds and goes on, over and over.
struct MadeUpChanges {
    let show = MadeUpShow.of(10)
    private(set) var all: [Change] = []

    init(_ count: Int) {
        var state = State(show)
        var now = MadeUpShow.start
        all.reserveCapacity(count)
        all += state.perform(.go, at: now).changes
        while all.count < count {
            now = now + .seconds(1)
            all += state.perform(state.phase == .held ? .resume : .hold, at: now).changes
        }
    }

    var header: Header {
        Header(
            program: "benchmark", mode: .live, clock: Header.Clock(day: "2024-11-30", start: MadeUpShow.start),
            moment: Moment.now(), who: "benchmark", show: show)
    }
}

/// A recording of so many changes as the program writes it, gone when nobody holds it any more.
final class MadeUpRecording {
    let path: String
    private let folder = Files.scratch()

    init(_ count: Int) throws {
        path = folder + "/recording.jsonl"
        let changes = MadeUpChanges(count)
        let writer = try RecordingWriter.create(path, header: changes.header, settings: .withoutSync)
        let moment = Moment.now()
        for change in changes.all { writer.append(change, moment: moment, by: Actor("benchmark", via: .desk)) }
        // Left as a console is that goes away: a last record that closes it would be one more.
        precondition(writer.waitForDisk())
    }

    deinit {
        unlink(path)
        rmdir(folder)
    }
}

/// The lines of a recording, for their checksums alone.
struct RecordedLines {
    private let bytes: [UInt8]

    init(_ count: Int) throws {
        let recording = try MadeUpRecording(count)
        bytes = withExtendedLifetime(recording) { Files.read(recording.path) }
    }

    var areRight: Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var chain = Checksum()
            var start = 0
            while start < bytes.count {
                guard let found = memchr(bytes.baseAddress! + start, 0x0A, bytes.count - start) else { return false }
                let end = UnsafeRawPointer(found) - UnsafeRawPointer(bytes.baseAddress!)
                guard chain.accept(UnsafeBufferPointer(rebasing: bytes[start..<end])) else { return false }
                start = end + 1
            }
            return true
        }
    }
}

/// A recording that is gone through by leaps, to places all over it.
final class SeekingTape {
    private let changes: MadeUpChanges
    private var checkpoints: Checkpoints
    private var place = 0

    init(_ count: Int) throws {
        changes = MadeUpChanges(count)
        var state = State(changes.show)
        checkpoints = Checkpoints(state)
        for (index, change) in changes.all.enumerated() {
            try state.apply(change)
            checkpoints.note(state, after: index + 1)
        }
    }

    func seek() -> State {
        // By the golden section: the places are spread evenly, and none is near the one before it.
        place = (place + changes.all.count * 618 / 1000) % changes.all.count
        return checkpoints.state(after: place) { changes.all[$0] }
    }
}

/// A console's writer with a recording of so many changes behind it.
final class AppendingWriter {
    private let writer: RecordingWriter
    private let recording: MadeUpRecording
    private var time: ShowTime
    private let moment = Moment.now()

    init(behind count: Int, syncs: Bool) throws {
        recording = try MadeUpRecording(count)
        let settings = syncs ? RecordingWriter.Settings(fallbackFolders: []) : .withoutSync
        let resumption = try Self.resume(recording.path, settings)
        time = resumption.reading.lastTime
        writer = try resumption.begin().writer
    }

    /// The writer before lets go on its own thread.
    private static func resume(_ path: String, _ settings: RecordingWriter.Settings) throws -> Resumption {
        for _ in 0..<1000 {
            do { return try Resumption(path, settings: settings) } catch RecordingFault.beingWritten { usleep(1000) }
        }
        return try Resumption(path, settings: settings)
    }

    func append() {
        time = time + .seconds(1)
        writer.append(
            Change(at: time, cause: .command(.note("on")), events: [.noted("on")]), moment: moment,
            by: Actor("benchmark", via: .desk))
    }

    func waitForDisk() { precondition(writer.waitForDisk()) }
}

extension RecordingWriter {
    /// Waits as a console would: asleep, until the writer rings.
    /// - Returns: whether all is on the disk.
    func waitForDisk() -> Bool {
        while status.queued > 0 {
            var descriptor = pollfd(fd: wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, 60_000) > 0 else { return false }
            drainWakeUp()
        }
        return true
    }
}

extension RecordingWriter.Settings {
    static var withoutSync: Self {
        var disk = Disk.system
        disk.sync = { _ in }
        return Self(fallbackFolders: [], disk: disk)
    }
}
