internal import Timeline

/// The ids of one kind of thing. Those that the file gives come first; the others are made from titles and step
/// aside.
struct IDs {
    private let thing: Fault.Thing
    private var places: [String: SourcePosition] = [:]
    /// The next number to try behind a made id. Counting on from it, rather than from 2 each time, keeps 100,000
    /// segments of one title from taking five thousand million steps.
    private var nextNumbers: [String: Int] = [:]

    /// - Parameter reserved: an id that none is made of.
    init(_ thing: Fault.Thing, reserved: String? = nil) {
        self.thing = thing
        if let reserved { places[reserved] = .top }
    }

    /// Takes an id of the file's own.
    mutating func claim(_ id: String, at place: SourcePosition, _ findings: inout Findings) {
        if let first = places[id] {
            findings.add(.duplicateID(thing, id, firstLine: first.lineNumber), at: place)
        } else {
            places[id] = place
        }
    }

    /// An id that nobody has: `speech`, `speech-2`, `speech-3`.
    mutating func make(from title: String, fallback: String, at place: SourcePosition) -> String {
        let slug = Slug.make(title, fallback: fallback)
        var id = slug
        var number = nextNumbers[slug] ?? 2
        while places[id] != nil {
            id = "\(slug)-\(number)"
            number += 1
        }
        nextNumbers[slug] = number
        places[id] = place
        return id
    }
}

extension ShowReader {
    /// Gives an id to every part, segment and cue that has none, once all that have one are known. A part without a
    /// title goes by its id.
    mutating func makeIDs() {
        var (segment, cue) = (0, 0)
        for p in parts.indices {
            if parts[p].id.isEmpty {
                parts[p].id = partIDs.make(from: parts[p].title, fallback: "part", at: places.show)
            }
            if parts[p].title.isEmpty { parts[p].title = parts[p].id }
            for s in parts[p].segments.indices {
                if parts[p].segments[s].id.isEmpty {
                    parts[p].segments[s].id = segmentIDs.make(
                        from: parts[p].segments[s].title, fallback: "segment", at: places.segments[segment].own)
                }
                segment += 1
                for c in parts[p].segments[s].cues.indices {
                    if parts[p].segments[s].cues[c].id.isEmpty {
                        parts[p].segments[s].cues[c].id = cueIDs.make(
                            from: parts[p].segments[s].cues[c].call, fallback: "cue", at: places.cues[cue].at)
                    }
                    cue += 1
                }
            }
        }
    }
}
