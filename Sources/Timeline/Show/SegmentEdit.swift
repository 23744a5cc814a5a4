/// The texts of a segment that can be put right on the day.
package enum SegmentText: String, Sendable, CaseIterable {
    case title, who, note
}

/// What can be changed of a cue on the day, one thing at a time.
package enum CueChange: Sendable, Hashable {
    case at(Cue.Anchor)
    /// Nil: for nobody in particular.
    case department(String?)
    case call(String)
    case standby(Milliseconds)

    /// The word for what is changed: as the show file has it.
    package enum Field: String, Sendable, CaseIterable { case at, dept, call, standby }

    package var field: Field {
        switch self {
        case .at: .at
        case .department: .dept
        case .call: .call
        case .standby: .standby
        }
    }
}

extension Segment {
    package subscript(text: SegmentText) -> String? {
        get {
            switch text {
            case .title: title
            case .who: who
            case .note: note
            }
        }
        set {
            switch text {
            case .title: title = newValue ?? ""
            case .who: who = newValue
            case .note: note = newValue
            }
        }
    }
}

extension Cue {
    package func changed(_ change: CueChange) -> Cue {
        var cue = self
        switch change {
        case .at(let anchor): cue.anchor = anchor
        case .department(let department): cue.department = department
        case .call(let call): cue.call = call
        case .standby(let standby): cue.standby = standby
        }
        return cue
    }
}
