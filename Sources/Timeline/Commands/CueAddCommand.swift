/// `cue add SEGMENT WHEN [@DEPT] CALL`: a new cue, with an id made from its call.
package struct CueAddCommand: ShowCommand {
    package var segment: String
    package var anchor: Cue.Anchor
    package var department: String?
    package var call: String

    static var word: CommandWord { .cueAdd }
    static let arguments: [CommandArgument] = [
        .segment([.upcoming, .current, .skipped]), .moment("WHEN"), CommandArgument("@DEPT", .departmentSigns).optional,
        .text("CALL"),
    ]
    var command: Command { .cueAdd(self) }
    var kind: ChangeKind { .edit }
    var words: [String?] {
        [segment, anchor.text, department.map(CommandWords.name), CommandWords.quotedIfNeeded(call)]
    }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        let segment = try words.need(word)
        let anchor = try words.anchor(word)
        let department = words.name()
        let call = CommandWords.unquoted(try words.needRest(word))
        return .cueAdd(segment: segment, anchor, department: department, call: call)
    }

    func renamed(_ names: CommandNames) -> Command {
        .cueAdd(
            segment: names.segment(segment), names.anchor(anchor), department: department.map(names.department), call: call)
    }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        _ = try state.editable(segment)
        let call = try state.safe(call)
        try state.check(anchor)
        if let department { try state.check(department: department) }
        let id = Slug.unique(Slug.make(call, fallback: "cue")) { state.running.cue($0) != nil }
        return [.cueAdded(Cue(id: id, anchor: anchor, department: department, call: call), segment: segment)]
    }
}

package struct CueAdded: ShowEvent {
    package var cue: Cue
    package var segment: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment)
        guard state.segments[number].status != .done, state.running.cue(cue.id) == nil, state.isSane(cue) else {
            throw .doesNotFit
        }
        state.note(.cueAdded(cue, segment: number), in: &journal)
    }
}

extension Command {
    package static func cueAdd(
        segment: String, _ anchor: Cue.Anchor, department: String? = nil, call: String
    ) -> Command {
        .cueAdd(CueAddCommand(segment: segment, anchor: anchor, department: department, call: call))
    }
}

extension Event {
    package static func cueAdded(_ cue: Cue, segment: String) -> Event { .cueAdded(CueAdded(cue: cue, segment: segment)) }
}

extension CueAdded: RecordedEvent {
    package static var name: StaticString { "cue-add" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(cue)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        let segment = try values.text()
        return .cueAdded(try values.cueValue(), segment: segment)
    }
}

extension CueAddCommand: RecordedCommand {
    package static var code: StaticString { "cue-add" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(anchor)
        values.value(call)
        values.value(ifAny: department)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        let segment = try values.text()
        let anchor = try values.anchorValue()
        let call = try values.text()
        return .cueAdd(segment: segment, anchor, department: try values.textIfAny(), call: call)
    }
}
