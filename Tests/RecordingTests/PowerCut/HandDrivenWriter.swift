import Timeline

@testable import Recording

/// A recording's writer without a thread: the test runs its turns, on a simulated disk.
final class HandDrivenWriter: @unchecked Sendable {
    private(set) var writer: RecordingWriter?
    private var loop: WriterLoop?
    let disk: SimulatedDisk
    private let fallbackFolders: [String]
    private let clock: @Sendable () -> Int

    init(on disk: SimulatedDisk, fallbackFolders: [String] = [], clock: @escaping @Sendable () -> Int = { 0 }) {
        self.disk = disk
        self.fallbackFolders = fallbackFolders
        self.clock = clock
    }

    var settings: RecordingWriter.Settings {
        var settings = RecordingWriter.Settings(fallbackFolders: fallbackFolders, disk: disk.disk)
        settings.clock = clock
        settings.start = { [weak self] loop in self?.loop = loop }
        return settings
    }

    func create(_ path: String, _ header: Header) throws(RecordingFault) {
        writer = try RecordingWriter.create(path, header: header, settings: settings)
    }

    /// Resumes an existing recording.
    func resume(_ path: String) throws(RecordingFault) -> Reading {
        let resumption = try Resumption(path, settings: settings)
        try begin(resumption)
        return resumption.reading
    }

    func begin(_ resumption: Resumption) throws(RecordingFault) { writer = try resumption.begin().writer }

    /// One turn.
    func turn() -> WriterLoop.Turn { loop?.turn() ?? .over }

    /// Runs turns until nothing is left to do, or one fails.
    @discardableResult
    func work() -> WriterLoop.Turn {
        while true {
            let turn = turn()
            if turn != .done { return turn }
        }
    }

    /// Simulates the end of the process.
    func vanish() {
        loop = nil
        writer = nil
    }
}
