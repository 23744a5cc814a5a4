internal import Timeline

// Notes and messages: events, then commands.

/// The text first, then what differs from the usual.
extension MessageShown: EventRecord {
    static var name: StaticString { "message" }

    func write(_ json: inout JSONText) {
        json.value(message.text)
        if message.audience == .presenter { json.raw(#","presenter""#) }
        switch message.urgency {
        case .normal: break
        case .important: json.raw(#","important""#)
        case .urgent: json.raw(#","urgent""#)
        }
        json.time(",", ifAny: message.until)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        var message = Message(try json.text())
        if json.take(#","presenter""#) { message.audience = .presenter }
        if json.take(#","important""#) {
            message.urgency = .important
        } else if json.take(#","urgent""#) {
            message.urgency = .urgent
        }
        if !json.take(",null") { message.until = try json.time(ifAny: ",") }
        return .messageShown(message)
    }
}

extension MessageCleared: EventRecord {
    static var name: StaticString { "message-clear" }
    func write(_ json: inout JSONText) { if audience == .presenter { json.raw(#","presenter""#) } }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .messageCleared(json.take(#","presenter""#) ? .presenter : .all)
    }
}

/// The text or `null`, then audience, urgency and duration, up to the last one that differs from the usual.
extension MessageCommand: CommandRecord {
    static var code: StaticString { "message" }

    func write(_ json: inout JSONText) {
        let count = span != nil ? 4 : urgency != .normal ? 3 : audience != .all ? 2 : text != nil ? 1 : 0
        if count > 0 { if let text { json.value(text) } else { json.raw(",null") } }
        if count > 1 { json.value(audience.rawValue) }
        if count > 2 { json.value(urgency.name) }
        json.milliseconds(",", ifAny: span)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command {
        let text = try json.textIfAny()
        let audience = try json.textIfAny()
        let urgency = try json.textIfAny()
        let span = json.take(",null") ? nil : try json.milliseconds(ifAny: ",")
        guard let audience = Message.Audience(rawValue: audience ?? Message.Audience.all.rawValue),
            let urgency = Message.Urgency.allCases.first(where: { $0.name == urgency ?? Message.Urgency.normal.name })
        else { throw json.fault }
        return .message(text, to: audience, urgency: urgency, lasting: span)
    }
}

extension Message.Urgency {
    fileprivate var name: String {
        switch self {
        case .normal: "normal"
        case .important: "important"
        case .urgent: "urgent"
        }
    }
}
