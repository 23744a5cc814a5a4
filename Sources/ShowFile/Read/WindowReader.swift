internal import Timeline

/// On-air windows: read last, since they point at segments.
extension ShowReader {
    mutating func windows(_ fields: Fields) -> [OnAirWindow] {
        let items = items(fields, .onAir)
        guard !items.isEmpty else { return [] }
        if items.count > Limits.windows {
            findings.add(.tooMany(.window, limit: Limits.windows), at: items[Limits.windows].place)
        }
        let numbers = segmentNumbers
        var windows: [OnAirWindow] = []
        for item in items.prefix(Limits.windows) {
            guard let fields = self.fields(item, of: .window, as: .item(of: .onAir)) else { continue }
            places.windows.append(
                ShowPlaces.OfWindow(
                    own: fields.place, on: fields[.on]?.place ?? fields.place,
                    off: fields[.off]?.place ?? fields.place))
            windows.append(window(fields, numbers))
        }
        for number in windows.indices {
            if windows[number].id.isEmpty {
                windows[number].id = windowIDs.make(
                    from: windows[number].title, fallback: "on-air", at: places.windows[number].own)
            }
            // A window without a title goes by its id.
            if windows[number].title.isEmpty { windows[number].title = windows[number].id }
        }
        return windows
    }

    private mutating func window(_ fields: Fields, _ numbers: [String: Int]) -> OnAirWindow {
        let id = id(fields)
        if let id { windowIDs.claim(id, at: fields[.id]?.place ?? fields.place, &findings) }
        let on = require(fields, .on, of: .window) ? time(fields, .on) : nil
        let off = require(fields, .off, of: .window) ? time(fields, .off) : nil
        if let on, let off, off <= on {
            findings.add(.offNotAfterOn(on: on, off: off), at: fields[.off]?.place ?? fields.place)
        }
        let from = segment(fields, .from, numbers)
        let to = segment(fields, .to, numbers)
        if let from, let to, let first = numbers[from], let last = numbers[to], last < first {
            findings.add(.windowBackwards(from: from, to: to), at: fields[.to]?.place ?? fields.place)
        }
        return OnAirWindow(
            id: id ?? "", title: text(fields, .title) ?? "", on: on ?? .midnight, off: off ?? .midnight,
            from: from ?? "", to: to ?? "")
    }

    /// The id of a segment that there is.
    private mutating func segment(_ fields: Fields, _ key: Key, _ numbers: [String: Int]) -> String? {
        guard require(fields, key, of: .window), let node = fields[key], let id = text(node, as: .key(key)) else {
            return nil
        }
        guard numbers[id] == nil else { return id }
        let known = parts.lazy.flatMap(\.segments).map(\.id)
        let nearest = findings.nearest(to: id, among: known, count: numbers.count)
        findings.add(.unknownSegment(key, id, nearest: nearest), at: node.place)
        return nil
    }

    /// Segments by id, in running order.
    private var segmentNumbers: [String: Int] {
        var numbers: [String: Int] = [:]
        var number = 0
        for part in parts {
            for segment in part.segments {
                if numbers[segment.id] == nil { numbers[segment.id] = number }
                number += 1
            }
        }
        return numbers
    }
}
