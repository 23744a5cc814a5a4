internal import Timeline

// What is on stage and how long: events, then commands.

extension SegmentBegan: EventRecord {
    static var name: StaticString { "began" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(at)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .segmentBegan(try json.text(), at: try json.moment())
    }
}

extension LengthAdjusted: EventRecord {
    static var name: StaticString { "adjust" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(by)
        json.milliseconds(",", ifAny: given)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .lengthAdjusted(try json.text(), try json.span(), given: try json.spanIfAny())
    }
}

extension ClockStepped: EventRecord {
    static var name: StaticString { "clock" }
    func write(_ json: inout JSONText) { json.value(by) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .clockStepped(try json.span()) }
}

extension BeganCommand: CommandRecord {
    static var code: StaticString { "began" }
    func write(_ json: inout JSONText) { json.value(at) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .began(try json.moment()) }
}

extension AddCommand: CommandRecord {
    static var code: StaticString { "add" }

    func write(_ json: inout JSONText) {
        json.value(by)
        json.string(",", ifAny: segment)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .add(try json.span(), try json.textIfAny()) }
}

extension TrimCommand: CommandRecord {
    static var code: StaticString { "trim" }

    func write(_ json: inout JSONText) {
        json.value(by)
        json.string(",", ifAny: segment)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .trim(try json.span(), try json.textIfAny()) }
}

extension SetCommand: CommandRecord {
    static var code: StaticString { "set" }

    func write(_ json: inout JSONText) {
        json.value(length)
        json.string(",", ifAny: segment)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .set(try json.span(), try json.textIfAny()) }
}

extension CatchUpCommand: CommandRecord {
    static var code: StaticString { "catch-up" }

    func write(_ json: inout JSONText) {
        json.string(",", ifAny: point)
        if point != nil { json.milliseconds(",", ifAny: step) }
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command {
        .catchUp(try json.textIfAny(), step: try json.spanIfAny())
    }
}
