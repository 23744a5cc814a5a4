/// `cue set CUE at|dept|call|standby VALUE`: changes a cue. What was called or dropped is what happened, and stays so.
package struct CueSetCommand: ShowCommand {
    package var cue: String
    package var change: CueChange

    static var word: CommandWord { .cueSet }
    static let arguments: [CommandArgument] = [
        .cue, .choice(CueChange.Field.self),
        CommandArgument(
            "VALUE",
            .byWordBefore([
                CueChange.Field.at.rawValue: CommandArgument.moment("").choices, CueChange.Field.dept.rawValue: .departments,
                CueChange.Field.standby.rawValue: .words(["15s", "30s", "1m"]),
            ])),
    ]
    var command: Command { .cueSet(self) }
    var kind: ChangeKind { .edit }
    var words: [String?] { [cue, change.field.rawValue, change.text] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        let cue = try words.need(word)
        let name = try words.need(word)
        guard let field = CueChange.Field(rawValue: name.lowercased()) else {
            throw .notACueField(CommandWords.quoted(name))
        }
        switch field {
        case .at: return .cueSet(cue, .at(try words.anchor(word)))
        case .dept:
            let department = words.rest()
            return .cueSet(cue, .department(department.isEmpty ? nil : department))
        case .call: return .cueSet(cue, .call(try words.needRest(word)))
        case .standby: return .cueSet(cue, .standby(try words.duration(word)))
        }
    }

    func renamed(_ names: CommandNames) -> Command {
        switch change {
        case .at(let anchor): .cueSet(cue, .at(names.anchor(anchor)))
        case .department(let department): .cueSet(cue, .department(department.map(names.department)))
        case .call, .standby: command
        }
    }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard let number = state.running.cue(cue) else { throw .unknownCue(cue) }
        switch state.cues[number].status {
        case .called: throw .cueAlreadyCalled(cue)
        case .dropped: throw .cueAlreadyDropped(cue)
        case .pending, .standby: break
        }
        var change = change
        switch change {
        case .at(let anchor): try state.check(anchor)
        case .department(let department?): try state.check(department: department)
        case .department(nil): break
        case .call(let call): change = .call(try state.safe(call))
        case .standby(let span): if span < .zero || span > .longest { throw .lengthOutOfRange }
        }
        let before = state.running.cues[number]
        if before.changed(change) == before { throw .nothingChanges }
        return [.cueChanged(cue, change)]
    }
}

package struct CueChanged: ShowEvent {
    package var cue: String
    package var change: CueChange

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(cue: cue)
        let before = state.running.cues[number]
        let after = before.changed(change)
        guard state.isSane(after) else { throw .doesNotFit }
        state.note(.cueChanged(number, before: before, after: after), in: &journal)
    }
}

extension CueChange {
    /// What is written behind the field; nil for nothing.
    fileprivate var text: String? {
        switch self {
        case .at(let anchor): anchor.text
        case .department(let department): department
        case .call(let call): call
        case .standby(let span): span.text
        }
    }
}

extension Command {
    package static func cueSet(_ cue: String, _ change: CueChange) -> Command {
        .cueSet(CueSetCommand(cue: cue, change: change))
    }
}

extension Event {
    package static func cueChanged(_ cue: String, _ change: CueChange) -> Event {
        .cueChanged(CueChanged(cue: cue, change: change))
    }
}

extension CueChanged: RecordedEvent {
    package static var name: StaticString { "cue-set" }

    package func write(to values: inout some ValueWriter) {
        values.value(cue)
        change.write(to: &values)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .cueChanged(try values.text(), try CueChange.read(from: &values))
    }
}

extension CueSetCommand: RecordedCommand {
    package static var code: StaticString { "cue-set" }

    package func write(to values: inout some ValueWriter) {
        values.value(cue)
        change.write(to: &values)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .cueSet(try values.text(), try CueChange.read(from: &values))
    }
}

/// The field, then its value.
extension CueChange {
    fileprivate func write(to values: inout some ValueWriter) {
        values.value(field.rawValue)
        switch self {
        case .at(let anchor): values.value(anchor)
        case .department(let department): values.value(ifAny: department)
        case .call(let call): values.value(call)
        case .standby(let span): values.value(span)
        }
    }

    fileprivate static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> CueChange {
        switch try values.word(Field.self) {
        case .at: .at(try values.anchorValue())
        case .dept: .department(try values.textIfAny())
        case .call: .call(try values.text())
        case .standby: .standby(try values.span())
        }
    }
}
