internal import Timeline

/// The cues of a segment, in file order.
extension ShowReader {
    mutating func cues(_ fields: Fields) -> [Cue] {
        var cues: [Cue] = []
        for item in items(fields, .cues) {
            guard let fields = self.fields(item, of: .cue, as: .item(of: .cues)) else { continue }
            if places.cues.count == ShowFileLimits.cues {
                findings.add(.tooMany(.cue, limit: ShowFileLimits.cues), at: fields.place)
                isFull = true
                return cues
            }
            places.cues.append(
                ShowPlaces.CuePlaces(
                    at: fields[.at]?.place ?? fields.place, department: fields[.dept]?.place ?? fields.place))
            cues.append(cue(fields))
        }
        return cues
    }

    private mutating func cue(_ fields: Fields) -> Cue {
        let id = id(fields)
        if let id { cueIDs.claim(id, at: fields[.id]?.place ?? fields.place, &findings) }
        let anchor = require(fields, .at, of: .cue) ? anchor(fields) : nil
        let isAuto = truth(fields, .auto) ?? false
        if isAuto, anchor == .call, let node = fields[.auto] { findings.add(.autoByEar, at: node.place) }
        return Cue(
            id: id ?? "", anchor: anchor ?? .call, department: text(fields, .dept),
            call: requiredText(fields, .call, of: .cue), standby: duration(fields, .standby) ?? Cue.usualStandby, isAuto: isAuto)
    }
}
