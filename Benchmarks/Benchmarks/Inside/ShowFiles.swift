import Benchmark
import Scenes
import ShowFile

/// A show file read and checked, and written.
func showFiles() {
    // 200,000 cues are as many as a file may hold: the longest has one for each segment.
    for count in [100, 10_000, 100_000] {
        // What takes more than a second is not to be measured once only.
        let slow = Benchmark.Configuration(
            metrics: Benchmark.defaultConfiguration.metrics, warmupIterations: 1,
            maxDuration: .seconds(count > 100 ? 10 : 2), maxIterations: 10_000)
        Benchmark("show file: read, \(count) segments", configuration: slow) { _, bytes in
            let reading = ShowFile.read(bytes, fileName: "show.yaml", isKnownTimeZone: { _ in true })
            precondition(reading.show?.parts.isEmpty == false, "\(reading.diagnostics)")
        } setup: {
            Array(ShowFile.write(MadeUpShow.of(count, cuesPerSegment: count > 10_000 ? 1 : 5)).utf8)
        }
        Benchmark("show file: write, \(count) segments", configuration: slow) { _, show in
            blackHole(ShowFile.write(show))
        } setup: {
            MadeUpShow.of(count, cuesPerSegment: count > 10_000 ? 1 : 5)
        }
    }
}
