package import Timeline

/// Shows of any length, all of one kind: parts of ten segments of half a minute each, one part in ten with
/// a hard start, all of it on air.
package enum MadeUpShow {
    package static let start = ShowTime(milliseconds: 8 * 3_600_000)
    package static let length = Milliseconds.seconds(30)
    private static let segmentsPerPart = 10
    private static let partsPerHardStart = 10

    /// - Parameter first: the length of the first segment, where that is to run for longer than the others.
    package static func of(_ segments: Int, cuesPerSegment: Int = 5, first opening: Milliseconds = length) -> Show {
        func after(_ count: Int) -> ShowTime {
            start + Milliseconds(count * length.count + (count > 0 ? opening.count - length.count : 0))
        }
        let parts = (0...((segments - 1) / segmentsPerPart)).map { part in
            let first = part * segmentsPerPart
            let last = min(first + segmentsPerPart, segments)
            let isHard = part > 0 && part % partsPerHardStart == 0
            return Part(
                id: "part-\(part)", title: "Part \(part + 1)", start: isHard ? after(first) : nil,
                segments: (first..<last).map { segment($0, cuesPerSegment, $0 == 0 ? opening : length) })
        }
        let end = after(segments)
        return Show(
            id: "made-up-\(segments)", title: "A show of \(segments) segments", start: start,
            warn: WarningTimes(yellow: .seconds(10), red: .seconds(5)),
            departments: departments.map { Department(id: $0, title: $0) },
            windows: [
                OnAirWindow(
                    id: "tv", title: "Channel 1", on: start, off: end, from: "segment-0", to: "segment-\(segments - 1)")
            ],
            parts: parts)
    }

    private static let departments = ["light", "sound", "video", "stage", "host"]

    private static func segment(_ number: Int, _ cues: Int, _ length: Milliseconds) -> Segment {
        Segment(
            id: "segment-\(number)", title: "Tiết mục \(number + 1)", length: .duration(length),
            min: length - .seconds(10), max: length + .seconds(10), priority: number % 3, who: "Nguyễn Văn \(number % 26)",
            note: "Ra từ cánh gà bên trái.",
            cues: (0..<cues).map { cue in
                Cue(
                    id: "cue-\(number)-\(cue)",
                    anchor: cue < cues - 1 ? .start(.seconds(cue * 6)) : .beforeEnd(.seconds(5)),
                    department: departments[cue], call: "Hiệu lệnh \(cue + 1) của tiết mục \(number + 1)")
            })
    }
}
