internal import Timeline

// The events of cues.

extension CueStoodBy: EventRecord {
    static var name: StaticString { "cue-standby" }
    func write(_ json: inout JSONText) { json.value(cue) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .cueStoodBy(try json.text()) }
}

extension CueCalled: EventRecord {
    static var name: StaticString { "cue-go" }
    func write(_ json: inout JSONText) { json.value(cue) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .cueCalled(try json.text()) }
}

extension CueDropped: EventRecord {
    static var name: StaticString { "cue-drop" }
    func write(_ json: inout JSONText) { json.value(cue) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .cueDropped(try json.text()) }
}

extension CueAdded: EventRecord {
    static var name: StaticString { "cue-add" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.raw(",")
        json.cue(cue)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        let segment = try json.text()
        try json.need(",")
        return .cueAdded(try json.cue(), segment: segment)
    }
}

extension CueChanged: EventRecord {
    static var name: StaticString { "cue-set" }

    func write(_ json: inout JSONText) {
        json.value(cue)
        json.value(change.field.rawValue)
        switch change {
        case .at(let anchor):
            json.raw(",")
            json.anchor(anchor)
        case .department(let department): json.string(",", ifAny: department)
        case .call(let call): json.value(call)
        case .standby(let span): json.value(span)
        }
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        let cue = try json.text()
        switch try json.word(CueChange.Field.self) {
        case .at:
            try json.need(",")
            return .cueChanged(cue, .at(try json.anchor()))
        case .dept: return .cueChanged(cue, .department(try json.textIfAny()))
        case .call: return .cueChanged(cue, .call(try json.text()))
        case .standby: return .cueChanged(cue, .standby(try json.span()))
        }
    }
}
