import Glibc
import Testing

@testable import Recording

/// The next writer of a file removes what killed processes left next to it, and nothing else.
@Suite("Temporary files")
struct UnfinishedTests {
    let scratch = ScratchFolder()

    /// The number of a process that does not exist.
    private let dead: Int32 = {
        let child = ChildProcess.spawn("/bin/true")
        waitpid(child, nil, 0)
        return child
    }()

    private func left(_ name: String) -> String {
        ScratchFolder.write([1], to: scratch.file(name))
        return name
    }

    @Test func leftOverFilesAreRemovedAndANewOneIsCreated() throws {
        let old = left(".show.yaml.\(dead).new")
        let (path, descriptor) = try TemporaryName.make(scratch.file("show.yaml"))
        defer { close(descriptor) }
        #expect(!ScratchFolder.names(scratch.path).contains(old))
        #expect(ScratchFolder.names(scratch.path).map(scratch.file) == [path])
    }

    @Test func aFileWithOurNumberIsFromAnotherProcess() throws {
        _ = left(".show.yaml.\(getpid()).new")
        close(try TemporaryName.make(scratch.file("show.yaml")).descriptor)
    }

    @Test func otherPeoplesFilesStay() throws {
        var names = [
            "show.yaml.\(dead).new", ".show.yaml.new", ".show.yaml.1x.new", ".show.yaml..new", ".show.yaml.0\(dead).new",
            ".other.yaml.\(dead).new", ".show.yaml.\(dead).new2", ".show.yaml.\(getppid()).new", ".show.yaml.-1.new",
            ".show.yaml.99999999999.new", ".\(dead).new",
        ].map(left)
        mkdir(scratch.file(".show.yaml.\(dead).new"), 0o700)
        names.append(".show.yaml.\(dead).new")
        TemporaryName.removeLeftOvers(in: scratch.path) { $0 == "show.yaml" }
        #expect(Set(ScratchFolder.names(scratch.path)) == Set(names))
    }

    @Test func linksPipesAndFilesWithTwoNamesStay() throws {
        let name = scratch.file(".show.yaml.\(dead).new")
        ScratchFolder.write([1], to: scratch.file("show.yaml"))
        symlink("show.yaml", name)
        TemporaryName.removeLeftOvers(in: scratch.path) { _ in true }
        #expect(ScratchFolder.names(scratch.path).count == 2)
        unlink(name)
        mkfifo(name, 0o600)
        TemporaryName.removeLeftOvers(in: scratch.path) { _ in true }
        #expect(ScratchFolder.names(scratch.path).count == 2)
        unlink(name)
        link(scratch.file("show.yaml"), name)
        TemporaryName.removeLeftOvers(in: scratch.path) { _ in true }
        #expect(ScratchFolder.names(scratch.path).count == 2)
    }

    /// The process number of another machine means nothing, but its lock does.
    @Test func aLockedFileStays() throws {
        let name = left(".show.yaml.\(dead).new")
        let descriptor = open(scratch.file(name), O_RDWR | O_CLOEXEC)
        #expect(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        TemporaryName.removeLeftOvers(in: scratch.path) { $0 == "show.yaml" }
        #expect(ScratchFolder.names(scratch.path) == [name])
        close(descriptor)
        TemporaryName.removeLeftOvers(in: scratch.path) { $0 == "show.yaml" }
        #expect(ScratchFolder.names(scratch.path).isEmpty)
    }

    @Test func aNewRecordingRemovesFilesOfKilledConsoles() throws {
        _ = left(".2023-10-10-080000-live.jsonl.\(dead).new")
        let kept = left(".notes.txt.\(dead).new")
        let writer = try RecordingWriter.create(scratch.file("a.jsonl"), header: Sample.header())
        #expect(ScratchFolder.names(scratch.path) == [kept, "a.jsonl"])
        _ = writer
    }
}

private enum ChildProcess {
    static func spawn(_ path: String) -> pid_t {
        var process = pid_t()
        let name = strdup(path)
        defer { free(name) }
        posix_spawn(&process, path, nil, nil, [name, nil], nil)
        return process
    }
}
