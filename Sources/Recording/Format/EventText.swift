internal import Timeline

/// How the values of an event are written behind its name, and how they are read again: one declaration for both.
///
/// An event is a list of its name and its values. The names are the format's own and stay, whatever the program calls
/// its events. A later version may append values: whoever does not know them passes over them. A value that may be left
/// out is left out at the end, and stands as `null` where another one follows.
protocol EventRecord {
    static var name: StaticString { get }
    func write(_ json: inout JSONText)
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event
}

extension JSONText {
    mutating func event(_ event: Event) {
        switch event {
        case .segmentStarted(let event): record(event)
        case .segmentEnded(let event): record(event)
        case .segmentSkipped(let event): record(event)
        case .segmentUnskipped(let event): record(event)
        case .segmentsReopened(let event): record(event)
        case .segmentHeld(let event): record(event)
        case .segmentResumed(let event): record(event)
        case .lengthAdjusted(let event): record(event)
        case .segmentMoved(let event): record(event)
        case .segmentInserted(let event): record(event)
        case .segmentEdited(let event): record(event)
        case .cueAdded(let event): record(event)
        case .cueChanged(let event): record(event)
        case .cueStoodBy(let event): record(event)
        case .cueCalled(let event): record(event)
        case .cueDropped(let event): record(event)
        case .noted(let event): record(event)
        case .messageShown(let event): record(event)
        case .messageCleared(let event): record(event)
        case .presenterBlanked: raw(#"["blank"]"#)
        case .presenterUnblanked: raw(#"["unblank"]"#)
        case .advanceTakenBack: raw(#"["back"]"#)
        case .changeUndone: raw(#"["undo"]"#)
        case .changeRedone: raw(#"["redo"]"#)
        case .clockStepped(let event): record(event)
        }
    }

    private mutating func record<Recorded: EventRecord>(_ event: Recorded) {
        raw("[\"")
        raw(Recorded.name)
        raw("\"")
        event.write(&self)
        raw("]")
    }
}

extension JSONReader {
    mutating func event() throws(JSONFault) -> Event {
        try need("[\"")
        let event = try named()
        // Values of a later version.
        while take(",") { try skipValue(depth: 0) }
        try need("]")
        return event
    }

    /// The most frequent ones first.
    private mutating func named() throws(JSONFault) -> Event {
        if take(name: SegmentStarted.name) { return try SegmentStarted.read(&self) }
        if take(name: SegmentEnded.name) { return try SegmentEnded.read(&self) }
        if take(name: CueCalled.name) { return try CueCalled.read(&self) }
        if take(name: CueStoodBy.name) { return try CueStoodBy.read(&self) }
        if take(name: CueDropped.name) { return try CueDropped.read(&self) }
        if take(name: LengthAdjusted.name) { return try LengthAdjusted.read(&self) }
        if take(name: SegmentHeld.name) { return try SegmentHeld.read(&self) }
        if take(name: SegmentResumed.name) { return try SegmentResumed.read(&self) }
        if take(name: SegmentSkipped.name) { return try SegmentSkipped.read(&self) }
        if take(name: SegmentUnskipped.name) { return try SegmentUnskipped.read(&self) }
        if take(name: SegmentsReopened.name) { return try SegmentsReopened.read(&self) }
        if take(name: SegmentMoved.name) { return try SegmentMoved.read(&self) }
        if take(name: SegmentInserted.name) { return try SegmentInserted.read(&self) }
        if take(name: SegmentEdited.name) { return try SegmentEdited.read(&self) }
        if take(name: CueAdded.name) { return try CueAdded.read(&self) }
        if take(name: CueChanged.name) { return try CueChanged.read(&self) }
        if take(name: Noted.name) { return try Noted.read(&self) }
        if take(name: MessageShown.name) { return try MessageShown.read(&self) }
        if take(name: MessageCleared.name) { return try MessageCleared.read(&self) }
        if take(name: "blank") { return .presenterBlanked }
        if take(name: "unblank") { return .presenterUnblanked }
        if take(name: "back") { return .advanceTakenBack }
        if take(name: "undo") { return .changeUndone }
        if take(name: "redo") { return .changeRedone }
        if take(name: ClockStepped.name) { return try ClockStepped.read(&self) }
        throw fault
    }

    private mutating func take(name: StaticString) -> Bool {
        let start = at
        if take(name), take("\"") { return true }
        at = start
        return false
    }
}

// What is on stage, and how long.

extension SegmentStarted: EventRecord {
    static var name: StaticString { "start" }
    func write(_ json: inout JSONText) { json.value(segment) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .segmentStarted(try json.text()) }
}

extension SegmentEnded: EventRecord {
    static var name: StaticString { "end" }
    func write(_ json: inout JSONText) { json.value(segment) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .segmentEnded(try json.text()) }
}

extension SegmentHeld: EventRecord {
    static var name: StaticString { "hold" }
    func write(_ json: inout JSONText) { json.value(segment) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .segmentHeld(try json.text()) }
}

extension SegmentResumed: EventRecord {
    static var name: StaticString { "resume" }
    func write(_ json: inout JSONText) { json.value(segment) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .segmentResumed(try json.text()) }
}

extension SegmentsReopened: EventRecord {
    static var name: StaticString { "reopen" }
    func write(_ json: inout JSONText) { json.value(segment) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .segmentsReopened(from: try json.text()) }
}

extension LengthAdjusted: EventRecord {
    static var name: StaticString { "adjust" }

    func write(_ json: inout JSONText) {
        json.value(segment)
        json.value(by)
    }

    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event {
        .lengthAdjusted(try json.text(), try json.span())
    }
}

extension ClockStepped: EventRecord {
    static var name: StaticString { "clock" }
    func write(_ json: inout JSONText) { json.value(by) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .clockStepped(try json.span()) }
}

// The running order and its texts.

extension SegmentSkipped: EventRecord {
    static var name: StaticString { "skip" }
    func write(_ json: inout JSONText) { json.value(segment) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .segmentSkipped(try json.text()) }
}

extension SegmentUnskipped: EventRecord {
    static var name: StaticString { "unskip" }
    func write(_ json: inout JSONText) { json.value(segment) }
    static func read(_ json: inout JSONReader) throws(JSONFault) -> Event { .segmentUnskipped(try json.text()) }
}

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
