internal import Timeline

// On-air windows: events, then commands.

extension WindowExtended: EventRecord {
    static var name: StaticString { "extend" }

    func write(_ json: inout JSONText) {
        json.value(window)
        json.value(by)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .windowExtended(try json.text(), try json.span())
    }
}

extension OnAirCommand: CommandRecord {
    static var code: StaticString { "on-air" }
    func write(_ json: inout JSONText) { json.string(",", ifAny: window) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .onAir(try json.textIfAny()) }
}

extension OffAirCommand: CommandRecord {
    static var code: StaticString { "off-air" }
    func write(_ json: inout JSONText) { json.string(",", ifAny: window) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .offAir(try json.textIfAny()) }
}

extension ExtendCommand: CommandRecord {
    static var code: StaticString { "extend" }

    func write(_ json: inout JSONText) {
        json.value(by)
        json.string(",", ifAny: window)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command { .extend(try json.span(), try json.textIfAny()) }
}
