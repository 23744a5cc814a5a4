import Benchmark
import CLinux

let benchmarks: @Sendable () -> Void = {
    // As the console does, for it is the console's figures that are asked for.
    cs_keep_freed_memory()
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .throughput], warmupIterations: 3, maxDuration: .seconds(2), maxIterations: 100_000)
    engine()
    recordings()
    showFiles()
    sheets()
    screens()
}
