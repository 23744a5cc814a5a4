internal import Timeline

/// How what was put right on the day is written, and messages: the text first, then what is unusual about it.
extension JSONText {
    mutating func cueChange(_ id: String, _ change: CueChange) {
        open("cue-set", id)
        raw(",")
        string(change.field.rawValue)
        switch change {
        case .at(let anchor):
            raw(",")
            self.anchor(anchor)
        case .department(let department): string(",", ifAny: department)
        case .call(let call): string(",", ifAny: call)
        case .standby(let span): milliseconds(",", ifAny: span)
        }
        raw("]")
    }

    mutating func message(_ message: Message) {
        open("message", message.text)
        if message.audience == .presenter { raw(#","presenter""#) }
        switch message.urgency {
        case .normal: break
        case .important: raw(#","important""#)
        case .urgent: raw(#","urgent""#)
        }
        time(",", ifAny: message.until)
        raw("]")
    }
}

extension JSONReader {
    mutating func segmentEdited() throws(JSONFault) -> Event {
        let id = try string()
        try need(",")
        guard let text = SegmentText(rawValue: try string()) else { throw fault }
        return .segmentEdited(id, text, try string(ifAny: ","))
    }

    mutating func cueChanged() throws(JSONFault) -> Event {
        let id = try string()
        try need(",")
        guard let field = CueChange.Field(rawValue: try string()) else { throw fault }
        if field == .dept { return .cueChanged(id, .department(try string(ifAny: ","))) }
        try need(",")
        switch field {
        case .at: return .cueChanged(id, .at(try anchor()))
        case .call: return .cueChanged(id, .call(try string()))
        case .standby: return .cueChanged(id, .standby(try milliseconds()))
        case .dept: throw fault
        }
    }

    mutating func message() throws(JSONFault) -> Message {
        var message = Message(try string())
        if take(#","presenter""#) { message.audience = .presenter }
        if take(#","important""#) {
            message.urgency = .important
        } else if take(#","urgent""#) {
            message.urgency = .urgent
        }
        message.until = try time(ifAny: ",")
        return message
    }
}
