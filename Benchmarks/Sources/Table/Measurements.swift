import Foundation

/// What one run of the benchmarks measured.
struct Measurements {
    struct Row {
        var name: String
        /// Microseconds.
        var median: Double
        var p99: Double
        var samples: Int
    }

    let rows: [Row]

    struct Unreadable: Error, CustomStringConvertible {
        var description: String
    }

    init(file: String) throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Unreadable(description: "\(file): cannot be read")
        }
        guard let elements = try? JSONDecoder().decode([Element].self, from: data) else {
            throw Unreadable(description: "\(file): not a result of these benchmarks")
        }
        rows = elements.compactMap(Row.init).sorted { $0.name.compare($1.name, options: .numeric) == .orderedAscending }
    }

    /// As much of the JMH format as is needed.
    struct Element: Decodable {
        var benchmark: String
        var measurementIterations: Int
        var secondaryMetrics: [String: Metric]

        struct Metric: Decodable {
            var scorePercentiles: [String: Double]
        }
    }

    func table(against before: Measurements?) -> [String] {
        let earlier = Dictionary((before?.rows ?? []).map { ($0.name, $0) }) { $1 }
        var lines = [["", "median", "p99", "samples"] + (before == nil ? [] : ["before", "ratio"])]
        for row in rows {
            var line = [row.name, Self.time(row.median), Self.time(row.p99), String(row.samples)]
            if before != nil {
                let was = earlier[row.name]?.median
                line += [was.map(Self.time) ?? "-", was.map { String(format: "%.2f", row.median / $0) } ?? "-"]
            }
            lines.append(line)
        }
        let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
        return lines.map { line in
            line.enumerated().map { column, text in
                let blanks = String(repeating: " ", count: widths[column] - text.count)
                return column == 0 ? text + blanks : blanks + text
            }.joined(separator: "  ")
        }
    }

    private static func time(_ microseconds: Double) -> String {
        switch microseconds {
        case ..<10: String(format: "%.2f µs", microseconds)
        case ..<1000: String(format: "%.1f µs", microseconds)
        case ..<1_000_000: String(format: "%.2f ms", microseconds / 1000)
        default: String(format: "%.2f s", microseconds / 1_000_000)
        }
    }
}

extension Measurements.Row {
    /// Nil for what was not timed.
    init?(_ element: Measurements.Element) {
        guard let time = element.secondaryMetrics.first(where: { $0.key.hasPrefix("Time (wall") })?.value.scorePercentiles,
            let median = time["50.0"], let p99 = time["99.0"]
        else { return nil }
        // `package.benchmark.Inside.engine:_forecast,_10_segments`
        let name = element.benchmark.split(separator: ".", maxSplits: 3).last.map(String.init) ?? element.benchmark
        self.init(
            name: name.replacingOccurrences(of: "_", with: " "), median: median, p99: p99,
            samples: element.measurementIterations)
    }
}
