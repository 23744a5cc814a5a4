internal import Timeline

// Cues: events, then commands.

extension CuesLeftToHand: EventRecord {
    static var name: StaticString { "by-hand" }

    func write(_ json: inout JSONText) {
        json.raw(",[")
        json.list(cues) { $0.string($1) }
        json.raw("]")
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        var cues: [String] = []
        try json.need(",[")
        try json.list(until: "]") { (json) throws(JSONFault) in cues.append(try json.string()) }
        return .cuesLeftToHand(cues)
    }
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
        json.change(change)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .cueChanged(try json.text(), try json.cueChange()) }
}

extension CueCommand: CommandRecord {
    static var code: StaticString { "cue" }

    func write(_ json: inout JSONText) {
        json.value(call.rawValue)
        json.string(",", ifAny: cue)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command {
        .cue(try json.word(Command.CueCall.self), try json.textIfAny())
    }
}

extension CueAddCommand: CommandRecord {
    static var code: StaticString { "cue-add" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.raw(",")
        json.anchor(anchor)
        json.value(call)
        json.string(",", ifAny: department)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command {
        let segment = try json.text()
        try json.need(",")
        let anchor = try json.anchor()
        let call = try json.text()
        return .cueAdd(segment: segment, anchor, department: try json.textIfAny(), call: call)
    }
}

extension CueSetCommand: CommandRecord {
    static var code: StaticString { "cue-set" }

    func write(_ json: inout JSONText) {
        json.value(cue)
        json.change(change)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .cueSet(try json.text(), try json.cueChange()) }
}

// A change of a cue: the field, then its value.

extension JSONText {
    mutating func change(_ change: CueChange) {
        value(change.field.rawValue)
        switch change {
        case .at(let anchor):
            raw(",")
            self.anchor(anchor)
        case .department(let department): string(",", ifAny: department)
        case .call(let call): value(call)
        case .standby(let span): value(span)
        }
    }
}

extension JSONReader {
    mutating func cueChange() throws(JSONFault) -> CueChange {
        switch try word(CueChange.Field.self) {
        case .at:
            try need(",")
            return .at(try anchor())
        case .dept: return .department(try textIfAny())
        case .call: return .call(try text())
        case .standby: return .standby(try span())
        }
    }
}
