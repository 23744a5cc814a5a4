import Benchmark
import Phrases
import Scenes
import ShowFormats
import Timeline

/// A sheet of as many rows as one may have, read and written; of people's own, and of those that a show file was written to.
func sheets() {
    // The title, the header and a few rows besides count too.
    let rows = 9_900
    let slow = Benchmark.Configuration(
        metrics: Benchmark.defaultConfiguration.metrics + [.peakMemoryResident], warmupIterations: 1, maxDuration: .seconds(5),
        maxIterations: 1000)
    for (name, format, profile) in [
        ("csv", "csv", ExportedShow.Profile.overview), ("xlsx", "xlsx", .overview), ("csv with cues", "csv", .full),
        ("xlsx with cues", "xlsx", .full), ("ontime", "ontime", .full),
    ] {
        let ending = format == "ontime" ? "json" : format
        Benchmark("sheet: read \(name), \(rows) rows", configuration: slow) { _, bytes in
            let show = try SheetFormat.read(bytes, fileName: "sheet.\(ending)", ImportOptions())
            precondition(show.segments.count == rows)
        } setup: {
            try made(rows, format, profile)
        }
        Benchmark("sheet: write \(name), \(rows) rows", configuration: slow) { _ in
            blackHole(try made(rows, format, profile))
        }
    }
}

/// Within one day: five seconds a row.
private func made(_ rows: Int, _ format: String, _ profile: ExportedShow.Profile) throws -> [UInt8] {
    var show = MadeUpShow.of(rows, cuesPerSegment: 1)
    for part in show.parts.indices {
        show.parts[part].start = nil
        for segment in show.parts[part].segments.indices {
            show.parts[part].segments[segment].length = .duration(.seconds(5))
            show.parts[part].segments[segment].min = nil
            show.parts[part].segments[segment].max = nil
        }
    }
    var exported = ExportedShow(show)
    exported.profile = profile
    guard let file = try SheetFormat.write(exported, as: format, Language.english.phrases) else { return [] }
    return file.bytes
}
