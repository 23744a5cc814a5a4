internal import Timeline

// The events that say something: notes and messages.

extension Noted: EventRecord {
    static var name: StaticString { "note" }
    func write(_ json: inout JSONText) { json.value(text) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .noted(try json.text()) }
}

/// The text first, then what is unusual about it.
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
