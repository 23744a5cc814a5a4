import Glibc
import Testing
import Timeline

@testable import Recording

/// A recording at the desk, and a folder on another machine for its copy.
protocol AtTheBooth {
    var scratch: ScratchFolder { get }
}

extension AtTheBooth {
    var path: String { scratch.file("show/a.jsonl") }
    var copy: String { scratch.file("booth/a.jsonl") }
    var claims: ClaimFiles { ClaimFiles(beside: copy) }

    func makeBooth() { mkdir(scratch.file("booth"), 0o700) }

    /// A recording of this machine since its last boot.
    func begin(_ settings: RecordingWriter.Settings = .init(fallbackFolders: [])) throws -> RecordingWriter {
        var header = Sample.header()
        header.moment = Moment.now()
        return try RecordingWriter.create(path, header: header, settings: settings)
    }

    func note(_ writer: RecordingWriter, _ numbers: ClosedRange<Int>) {
        for number in numbers {
            let change = Change(
                at: ShowTime(8, 0, number), cause: .command(.note("\(number)")), events: [.noted("\(number)")])
            writer.append(change, moment: Moment.now(), by: Actor("linh pts/3", via: .desk))
        }
    }

    /// Also waits until it is on the disk.
    func save(_ writer: RecordingWriter, _ numbers: ClosedRange<Int>) {
        note(writer, numbers)
        #expect(until { writer.status.queued == 0 })
    }

    func mirror(_ disk: Disk = .system, to place: String = "booth") throws -> Mirror {
        Mirror(try Follower(path, fallbackFolders: []), to: MirrorPlace(scratch.file(place)), disk: disk)
    }
}
