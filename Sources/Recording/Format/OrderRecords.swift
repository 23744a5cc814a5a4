internal import Timeline

// The running order and its texts: events, then commands.

extension SegmentMoved: EventRecord {
    static var name: StaticString { "move" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(side.rawValue)
        json.value(anchor)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .segmentMoved(try json.text(), try json.word(Command.Side.self), try json.text())
    }
}

extension SegmentInserted: EventRecord {
    static var name: StaticString { "insert" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(anchor)
        json.value(duration)
        json.value(title)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .segmentInserted(try json.text(), after: try json.text(), try json.span(), title: try json.text())
    }
}

extension SegmentEdited: EventRecord {
    static var name: StaticString { "edit" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(field.rawValue)
        json.string(",", ifAny: text)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .segmentEdited(try json.text(), try json.word(SegmentText.self), try json.textIfAny())
    }
}

extension ShowReloaded: EventRecord {
    static var name: StaticString { "reload" }

    func write(_ json: inout JSONText) {
        json.raw(",")
        json.show(show)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        try json.need(",")
        return .showReloaded(try json.show())
    }
}

extension MoveCommand: CommandRecord {
    static var code: StaticString { "move" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(side.rawValue)
        json.value(anchor)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command {
        .move(try json.text(), try json.word(Command.Side.self), try json.text())
    }
}

extension InsertCommand: CommandRecord {
    static var code: StaticString { "insert" }

    func write(_ json: inout JSONText) {
        json.value(anchor)
        json.value(duration)
        json.value(title)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command {
        .insert(after: try json.text(), try json.span(), title: try json.text())
    }
}

extension EditCommand: CommandRecord {
    static var code: StaticString { "edit" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(field.rawValue)
        json.string(",", ifAny: text)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Command {
        .edit(try json.text(), try json.word(SegmentText.self), try json.textIfAny())
    }
}
