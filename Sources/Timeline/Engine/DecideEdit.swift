/// The commands that put the plan right on the day: texts of segments, cues, and the presenter's screen.
extension State {
    /// What is on stage can still be put right: a name under a face is corrected while the face is on air.
    func decideEdit(_ id: String, _ text: SegmentText, _ new: String?) throws(Rejection) -> Event {
        let number = try editable(id)
        let new = try new.flatMap { text throws(Rejection) in text.allSatisfy(\.isWhitespace) ? nil : try safe(text) }
        if text == .title, new == nil { throw .noTitle }
        if running.segments[number][text] == new { throw .nothingChanges }
        return .segmentEdited(id, text, new)
    }

    func decideCueAdd(
        _ id: String, _ anchor: Cue.Anchor, _ department: String?, _ call: String
    ) throws(Rejection) -> Event {
        _ = try editable(id)
        let call = try safe(call)
        try check(anchor)
        if let department { try check(department: department) }
        let cue = Slug.unique(Slug.make(call, fallback: "cue")) { running.cue($0) != nil }
        return .cueAdded(Cue(id: cue, anchor: anchor, department: department, call: call), segment: id)
    }

    /// What was called or dropped is what happened, and stays so.
    func decideCueSet(_ id: String, _ change: CueChange) throws(Rejection) -> Event {
        guard let number = running.cue(id) else { throw .unknownCue(id) }
        switch cues[number].status {
        case .called: throw .cueAlreadyCalled(id)
        case .dropped: throw .cueAlreadyDropped(id)
        case .pending, .standby: break
        }
        var change = change
        switch change {
        case .at(let anchor): try check(anchor)
        case .department(let department?): try check(department: department)
        case .department(nil): break
        case .call(let call): change = .call(try safe(call))
        case .standby(let span): if span < .zero || span > .longest { throw .lengthOutOfRange }
        }
        let cue = running.cues[number]
        if cue.changed(change) == cue { throw .nothingChanges }
        return .cueChanged(id, change)
    }

    func decideMessage(
        _ text: String?, _ audience: Message.Audience, _ urgency: Message.Urgency, _ span: Milliseconds?,
        at now: ShowTime
    ) throws(Rejection) -> Event {
        guard let text else {
            guard message(for: audience, at: now)?.audience == audience else { throw .noMessage(audience) }
            return .messageCleared(audience)
        }
        let safe = try safe(text)
        if let span {
            guard span > .zero else { throw .noLength }
            guard span <= .longest else { throw .lengthOutOfRange }
        }
        return .messageShown(Message(safe, to: audience, urgency: urgency, until: span.map { now + $0 }))
    }

    /// The departments that a cue may be for: the show's own, and those that its cues name besides.
    package var departments: [String] {
        var known = show.departments.map(\.id)
        var seen = Set(known)
        for cue in running.cues {
            if let department = cue.department, seen.insert(department).inserted { known.append(department) }
        }
        return known
    }

    /// The number of a segment that is not done.
    private func editable(_ id: String) throws(Rejection) -> Int {
        let number = try number(of: id)
        guard segments[number].status != .done else { throw .wrongStatus(id, .done) }
        return number
    }

    /// A moment that a show file can hold.
    private func check(_ anchor: Cue.Anchor) throws(Rejection) {
        switch anchor {
        case .start(let span), .beforeEnd(let span):
            guard span >= .zero, span <= .longest else { throw .cueMomentOutOfRange }
        case .clock(let time):
            guard time >= .midnight, time < .midnight + .longest else { throw .cueMomentOutOfRange }
        case .call: break
        }
    }

    /// A cue for a department that nobody has would be found by nobody. A show without departments takes any.
    private func check(department: String) throws(Rejection) {
        let known = departments
        guard known.isEmpty ? (try safe(department)) == department : known.contains(department) else {
            throw .unknownDepartment(department, known: known)
        }
    }
}
