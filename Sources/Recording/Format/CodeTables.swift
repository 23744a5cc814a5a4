internal import JSON
internal import Timeline

// The tables of all events and commands that have a name in a recording. The compiler reports a new one that is missing here.
// One that holds a single text, or nothing, is written and read here. Each other one declares both in its own file: it is a
// `RecordedEvent` or a `RecordedCommand`.

// Events.

extension JSONText {
    mutating func event(_ event: Event) {
        switch event {
        case .segmentStarted(let event): record("start", event.segment)
        case .segmentEnded(let event): record("end", event.segment)
        case .segmentSkipped(let event): record("skip", event.segment)
        case .segmentUnskipped(let event): record("unskip", event.segment)
        case .segmentsReopened(let event): record("reopen", event.segment)
        case .segmentHeld(let event): record("hold", event.segment)
        case .segmentResumed(let event): record("resume", event.segment)
        case .segmentBegan(let event): record(event)
        case .lengthAdjusted(let event): record(event)
        case .segmentMoved(let event): record(event)
        case .segmentInserted(let event): record(event)
        case .segmentEdited(let event): record(event)
        case .showReloaded(let event): record(event)
        case .cueAdded(let event): record(event)
        case .cueChanged(let event): record(event)
        case .cueStoodBy(let event): record("cue-standby", event.cue)
        case .cueCalled(let event): record("cue-go", event.cue)
        case .cueDropped(let event): record("cue-drop", event.cue)
        case .cuesLeftToHand(let event): record(event)
        case .departmentReady(let event): record("ready", event.department)
        case .windowPutOn(let event): record("on-air", event.window)
        case .windowPutOff(let event): record("off-air", event.window)
        case .windowExtended(let event): record(event)
        case .noted(let event): record("note", event.text)
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

    /// An event with one value, a text.
    private mutating func record(_ name: StaticString, _ text: String) {
        raw("[\"")
        raw(name)
        raw("\"")
        value(text)
        raw("]")
    }

    private mutating func record<Recorded: RecordedEvent>(_ event: Recorded) {
        raw("[\"")
        raw(Recorded.name)
        raw("\"")
        event.write(to: &self)
        raw("]")
    }
}

extension JSONReader {
    /// Nil for an unknown event, if unknown events are skipped.
    mutating func event() throws(JSONFault) -> Event? {
        try need("[\"")
        let event = try named()
        try endList()
        return event
    }

    /// The most frequent events come first.
    private mutating func named() throws(JSONFault) -> Event? {
        if take(name: "start") { return .segmentStarted(try text()) }
        if take(name: "end") { return .segmentEnded(try text()) }
        if take(name: "cue-go") { return .cueCalled(try text()) }
        if take(name: "cue-standby") { return .cueStoodBy(try text()) }
        if take(name: "cue-drop") { return .cueDropped(try text()) }
        if take(name: LengthAdjusted.name) { return try LengthAdjusted.read(from: &self) }
        if take(name: "hold") { return .segmentHeld(try text()) }
        if take(name: "resume") { return .segmentResumed(try text()) }
        if take(name: "skip") { return .segmentSkipped(try text()) }
        if take(name: "unskip") { return .segmentUnskipped(try text()) }
        if take(name: "reopen") { return .segmentsReopened(from: try text()) }
        if take(name: SegmentMoved.name) { return try SegmentMoved.read(from: &self) }
        if take(name: SegmentInserted.name) { return try SegmentInserted.read(from: &self) }
        if take(name: SegmentEdited.name) { return try SegmentEdited.read(from: &self) }
        if take(name: CueAdded.name) { return try CueAdded.read(from: &self) }
        if take(name: CueChanged.name) { return try CueChanged.read(from: &self) }
        if take(name: "note") { return .noted(try text()) }
        if take(name: MessageShown.name) { return try MessageShown.read(from: &self) }
        if take(name: MessageCleared.name) { return try MessageCleared.read(from: &self) }
        if take(name: "blank") { return .presenterBlanked }
        if take(name: "unblank") { return .presenterUnblanked }
        if take(name: "back") { return .advanceTakenBack }
        if take(name: "undo") { return .changeUndone }
        if take(name: "redo") { return .changeRedone }
        if take(name: SegmentBegan.name) { return try SegmentBegan.read(from: &self) }
        if take(name: "ready") { return .departmentReady(try text()) }
        if take(name: "on-air") { return .windowPutOn(try text()) }
        if take(name: "off-air") { return .windowPutOff(try text()) }
        if take(name: WindowExtended.name) { return try WindowExtended.read(from: &self) }
        if take(name: ShowReloaded.name) { return try ShowReloaded.read(from: &self) }
        if take(name: CuesLeftToHand.name) { return try CuesLeftToHand.read(from: &self) }
        if take(name: ClockStepped.name) { return try ClockStepped.read(from: &self) }
        at -= 1
        var fault = fault
        fault.unknownEvent = SafeText.make(try string(), limit: Refusal.longest)
        guard passesUnknownEvents else { throw fault }
        return nil
    }

    /// Consumes a name, starting after its opening quote.
    mutating func take(name: StaticString) -> Bool {
        let start = at
        if take(name), take("\"") { return true }
        at = start
        return false
    }
}

// Commands as causes.

extension JSONText {
    mutating func command(_ command: Command) {
        switch command {
        case .go: raw(#""go""#)
        case .end: raw(#""end""#)
        case .back: raw(#""back""#)
        case .goto(let command): record("goto", argument: command.segment)
        case .hold: raw(#""hold""#)
        case .resume: raw(#""resume""#)
        case .began(let command): record(command)
        case .add(let command): record(command)
        case .trim(let command): record(command)
        case .set(let command): record(command)
        case .skip(let command): record("skip", argument: command.segment)
        case .unskip(let command): record("unskip", argument: command.segment)
        case .move(let command): record(command)
        case .insert(let command): record(command)
        case .edit(let command): record(command)
        case .cue(let command): record(command)
        case .cueAdd(let command): record(command)
        case .cueSet(let command): record(command)
        case .ready(let command): record("ready", argument: command.department)
        case .onAir(let command): record(command)
        case .offAir(let command): record(command)
        case .extend(let command): record(command)
        case .note(let command): record("note", argument: command.text)
        case .message(let command): record(command)
        case .blank: raw(#""blank""#)
        case .unblank: raw(#""unblank""#)
        case .undo: raw(#""undo""#)
        case .reload: raw(#""reload""#)
        case .redo: raw(#""redo""#)
        case .catchUp(let command): record(command)
        }
    }

    /// A command with one argument, a text.
    private mutating func record(_ code: StaticString, argument text: String) {
        raw("\"")
        raw(code)
        raw("\"")
        value(text)
    }

    private mutating func record<Recorded: RecordedCommand>(_ command: Recorded) {
        raw("\"")
        raw(Recorded.code)
        raw("\"")
        command.write(to: &self)
    }
}

extension JSONReader {
    /// Starts after the opening quote of the code; nil for an unknown code. The most frequent commands come first.
    mutating func command() throws(JSONFault) -> Command? {
        if take(name: "go") { return .go }
        if take(name: CueCommand.code) { return try CueCommand.read(from: &self) }
        if take(name: "end") { return .end }
        if take(name: "hold") { return .hold }
        if take(name: "resume") { return .resume }
        if take(name: AddCommand.code) { return try AddCommand.read(from: &self) }
        if take(name: TrimCommand.code) { return try TrimCommand.read(from: &self) }
        if take(name: "undo") { return .undo }
        if take(name: "redo") { return .redo }
        if take(name: "back") { return .back }
        if take(name: "goto") { return .goto(try text()) }
        if take(name: SetCommand.code) { return try SetCommand.read(from: &self) }
        if take(name: "skip") { return .skip(try text()) }
        if take(name: "unskip") { return .unskip(try text()) }
        if take(name: MoveCommand.code) { return try MoveCommand.read(from: &self) }
        if take(name: InsertCommand.code) { return try InsertCommand.read(from: &self) }
        if take(name: EditCommand.code) { return try EditCommand.read(from: &self) }
        if take(name: CueAddCommand.code) { return try CueAddCommand.read(from: &self) }
        if take(name: CueSetCommand.code) { return try CueSetCommand.read(from: &self) }
        if take(name: "note") { return .note(try text()) }
        if take(name: MessageCommand.code) { return try MessageCommand.read(from: &self) }
        if take(name: "blank") { return .blank }
        if take(name: "unblank") { return .unblank }
        if take(name: "reload") { return .reload }
        if take(name: BeganCommand.code) { return try BeganCommand.read(from: &self) }
        if take(name: "ready") { return .ready(try text()) }
        if take(name: OnAirCommand.code) { return try OnAirCommand.read(from: &self) }
        if take(name: OffAirCommand.code) { return try OffAirCommand.read(from: &self) }
        if take(name: ExtendCommand.code) { return try ExtendCommand.read(from: &self) }
        if take(name: CatchUpCommand.code) { return try CatchUpCommand.read(from: &self) }
        return nil
    }
}
