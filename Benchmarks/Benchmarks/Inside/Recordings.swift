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
}
