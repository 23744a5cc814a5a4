/// What a cue may be on the day.
extension State {
    /// The departments that a cue may be for: the show's own, and those that its cues name besides.
    package var departments: [String] {
        var known = show.departments.map(\.id)
        var seen = Set(known)
        for cue in running.cues {
            if let department = cue.department, seen.insert(department).inserted { known.append(department) }
        }
        return known
    }

    /// A cue for a department that nobody has would be found by nobody. A show without departments takes any.
    func check(department: String) throws(Rejection) {
        let known = departments
        guard known.isEmpty ? (try safe(department)) == department : known.contains(department) else {
            throw .unknownDepartment(department, known: known)
        }
    }

    /// A moment that a show file can hold.
    func check(_ anchor: Cue.Anchor) throws(Rejection) {
        switch anchor {
        case .start(let span), .beforeEnd(let span):
            guard span >= -.longest, span <= .longest else { throw .cueMomentOutOfRange }
        case .on(let window, let span), .off(let window, let span):
            _ = try number(ofWindow: window)
            guard span >= -.longest, span <= .longest else { throw .cueMomentOutOfRange }
        case .clock(let time):
            guard time >= .midnight, time < .midnight + .longest else { throw .cueMomentOutOfRange }
        case .call: break
        }
    }

    /// Whether a recorded cue could be one.
    func isSane(_ cue: Cue) -> Bool {
        let moment =
            switch cue.anchor {
            case .start(let span), .beforeEnd(let span), .on(_, let span), .off(_, let span): span.count
            case .clock(let time): time.milliseconds
            case .call: 0
            }
        if let window = cue.anchor.window, running.window(window) == nil { return false }
        return Self.isSane(moment) && Self.isSane(cue.standby.count) && !cue.id.isEmpty
    }
}
