internal import Timeline

/// Lengths like `0:10`, which are seconds by the rule and may be meant as minutes.
extension PlanCheck {
    /// Asks about a length below a minute, written with a colon, where the segments beside it take minutes. Lengths like
    /// `4:30` beside it show that the file counts seconds.
    mutating func checkShortLengths() {
        let lengths: [Milliseconds?] = show.parts.flatMap(\.segments).map { segment in
            if case .duration(let length) = segment.length, length > .zero { length } else { nil }
        }
        guard lengths.count == places.segments.count else { return }
        for (number, place) in places.segments.enumerated() {
            guard let text = place.lengthWithColon, let length = lengths[number], length < .minutes(1), let end = place.end
            else { continue }
            let beside = [number - 1, number + 1].filter { lengths.indices.contains($0) && lengths[$0] != nil }
            let areMinutes = beside.allSatisfy { other in
                guard let length = lengths[other], length >= .minutes(1) else { return false }
                return places.segments[other].lengthWithColon == nil || length.count % 60_000 == 0
            }
            guard !beside.isEmpty, areMinutes else { continue }
            findings.add(.secondsAmongMinutes(text, read: length, meant: Milliseconds(length.count * 60)), at: end)
        }
    }
}
