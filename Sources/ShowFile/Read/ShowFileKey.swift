/// Every key of a show file.
package enum Key: String, Sendable, CaseIterable {
    case show, id, date, timezone, venue, start, warn, departments, onAir, parts
    case title, location, segments
    case duration, until, min, max, priority, who, advance, reserve, note, cues, columns
    case at, dept, call, standby
    case on, off, from, to
    case yellow, red
}

/// Every mapping of a show file whose keys are ours. (`departments` and `columns` have names of the file's own.)
package enum Shape: Sendable, CaseIterable {
    case show, warn, window, part, segment, cue

    /// The keys that it knows, in the order in which they are written.
    package var keys: [Key] {
        switch self {
        case .show: [.show, .id, .date, .timezone, .venue, .start, .warn, .departments, .onAir, .parts]
        case .warn: [.yellow, .red]
        case .window: [.id, .title, .on, .off, .from, .to]
        case .part: [.id, .title, .location, .start, .segments]
        case .segment:
            [
                .id, .title, .start, .duration, .until, .min, .max, .priority, .who, .advance, .reserve, .note, .warn,
                .cues, .columns,
            ]
        case .cue: [.id, .at, .dept, .call, .standby]
        }
    }

    /// The key of that name, where this mapping knows it.
    func key(_ name: String) -> Key? {
        // Hashing normalises, which takes its time on what is large.
        name.utf8.count > Self.longest ? nil : Self.byName[self]?[name]
    }

    private static let longest = Key.allCases.map(\.rawValue.utf8.count).max() ?? 0

    private static let byName = Dictionary(
        uniqueKeysWithValues: allCases.map { shape in
            (shape, Dictionary(uniqueKeysWithValues: shape.keys.map { ($0.rawValue, $0) }))
        })
}
