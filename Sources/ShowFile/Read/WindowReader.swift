internal import Timeline

/// On-air windows: read last, since they point at segments.
extension ShowReader {
    mutating func windows(_ fields: Fields) -> [OnAirWindow] {
        let items = items(fields, .onAir)
        guard !items.isEmpty else { return [] }
        if items.count > ShowFileLimits.windows {
            findings.add(.tooMany(.window, limit: ShowFileLimits.windows), at: items[ShowFileLimits.windows].place)
        }
        let numbers = segmentNumbers
        var windows: [OnAirWindow] = []
        for item in items.prefix(ShowFileLimits.windows) {
            guard let fields = self.fields(item, of: .window, as: .item(of: .onAir)) else { continue }
            places.windows.append(
                ShowPlaces.WindowPlaces(
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
            findings.add(
                .offNotAfterOn(on: on, off: off, meant: off < on ? off.afterMidnight(beyond: on) : nil),
                at: fields[.off]?.place ?? fields.place)
        }
        let from = segment(fields, .from, of: .window, numbers)
        let to = segment(fields, .to, of: .window, numbers)
        if let from, let to, let first = numbers[from], let last = numbers[to], last < first {
            findings.add(.windowBackwards(from: from, to: to), at: fields[.to]?.place ?? fields.place)
        }
        return OnAirWindow(
            id: id ?? "", title: text(fields, .title) ?? "", on: on ?? .midnight, off: off ?? .midnight,
            from: from ?? "", to: to ?? "", by: control(fields) ?? .clock)
    }

    private mutating func control(_ fields: Fields) -> OnAirWindow.Control? {
        word(fields, .by) {
            OnAirWindow.Control(rawValue: $0)
        } orElse: {
            .notAControl($0, nearest: Nearest.word(to: $0, among: OnAirWindow.Control.allCases.map(\.rawValue)))
        }
    }

    /// Cues by a window are read before the windows are.
    mutating func checkWindowCues(_ windows: [OnAirWindow]) {
        let known = Set(windows.map(\.id))
        var number = 0
        for cue in parts.lazy.flatMap(\.segments).flatMap(\.cues) {
            defer { number += 1 }
            guard let window = cue.anchor.window, !known.contains(window) else { continue }
            let nearest = findings.nearest(to: window, among: windows.lazy.map(\.id), count: windows.count)
            findings.add(.unknownWindow(window, nearest: nearest), at: places.cues[number].at)
        }
    }

    /// The id of a segment that there is.
    mutating func segment(_ fields: Fields, _ key: ShowFileKey, of shape: Shape, _ numbers: [String: Int]) -> String? {
        guard require(fields, key, of: shape), let node = fields[key], let id = text(node, as: .key(key)) else {
            return nil
        }
        guard numbers[id] == nil else { return id }
        let known = parts.lazy.flatMap(\.segments).map(\.id)
        let nearest = findings.nearest(to: id, among: known, count: numbers.count)
        findings.add(.unknownSegment(key, id, nearest: nearest), at: node.place)
        return nil
    }

    /// Segments by id, in running order.
    var segmentNumbers: [String: Int] {
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
