import Benchmark
import Glibc
import Recording
import Scenes
import Timeline

/// A recording written, read, verified and folded.
func recordings() {
    for count in [100, 10_000, 1_000_000] {
        // A million changes take a while to make: once for each of what is asked.
        let slow = Benchmark.Configuration(
            metrics: Benchmark.defaultConfiguration.metrics, warmupIterations: count > 10_000 ? 0 : 1,
            maxDuration: .seconds(count > 10_000 ? 20 : 2), maxIterations: 10_000)
        Benchmark("recording: read, verify and fold, \(count) records", configuration: slow) { _, recording in
            let reading = try RecordingReader.open(recording.path)
            precondition(reading.records.count == count && reading.tail == nil)
        } setup: {
            try MadeUpRecording(count)
        }
        var memory = slow
        memory.metrics = [.wallClock, .peakMemoryResident]
        Benchmark("recording: read for a report, \(count) records", configuration: memory) { _, recording in
            let reading = try RecordingReader.open(recording.path, keeping: .consoles)
            precondition(reading.last?.seq == count && reading.tail == nil)
        } setup: {
            try MadeUpRecording(count)
        }
        Benchmark("recording: read for a copy, \(count) records", configuration: memory) { _, recording in
            let follower = try Follower(recording.path, for: .copying)
            precondition(follower.poll() != nil && follower.lastRecord?.seq == count)
        } setup: {
            try MadeUpRecording(count)
        }
        Benchmark("recording: verify, \(count) records", configuration: slow) { _, lines in
            precondition(lines.areRight)
        } setup: {
            try RecordedLines(count)
        }
        Benchmark("recording: fold, \(count) records", configuration: slow) { _, changes in
            var state = State(changes.show)
            for change in changes.all { try state.apply(change) }
            blackHole(state)
        } setup: {
            MadeUpChanges(count)
        }
        Benchmark("recording: seek, \(count) records", configuration: slow) { _, tape in
            blackHole(tape.seek())
        } setup: {
            try SeekingTape(count)
        }
        Benchmark("recording: append, behind \(count) records", configuration: slow) { _, writer in
            writer.append()
        } setup: {
            try AppendingWriter(behind: count, syncs: false)
        }
        Benchmark("recording: append and sync, behind \(count) records", configuration: slow) { _, writer in
            writer.append()
            writer.waitForDisk()
        } setup: {
            try AppendingWriter(behind: count, syncs: true)
        }
    }
    let shelf = { try MadeUpShelf(5000) }
    Benchmark("shelf: list 5000 recordings") { _, made in
        precondition(made.shelf.list().count == 5000)
    } setup: {
        try shelf()
    }
    Benchmark("shelf: the newest 400 of 5000") { _, made in
        precondition(made.shelf.list(newest: 400).count >= 400)
    } setup: {
        try shelf()
    }
    Benchmark("shelf: one to watch among 5000") { _, made in
        precondition(made.shelf.latestUnfinished(show: MadeUpShelf.show, since: SystemClock.wallClockMs) == nil)
    } setup: {
        try shelf()
    }
}
