/// `cue standby|go|drop [CUE|due]`: calls a cue, or all that are due.
package struct CueCommand: ShowCommand {
    /// Instead of a cue: all due cues; for standby, all in notice.
    package static let due = "due"

    package var call: Command.CueCall
    /// Nil: the next one.
    package var cue: String?

    static var word: CommandWord { .cue }
    static let arguments: [CommandArgument] = [
        .choice(Command.CueCall.self), CommandArgument("CUE|\(due)", .cuesOr(due)).optional,
    ]
    var command: Command { .cue(self) }
    var kind: ChangeKind { call == .drop ? .edit : .cue }
    var words: [String?] { [call.rawValue, cue] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        let text = try words.need(word)
        guard let call = Command.CueCall(rawValue: text.lowercased()) else {
            throw .notACueCall(CommandWords.quoted(text))
        }
        return .cue(call, words.next())
    }

    func renamed(_ names: CommandNames) -> Command { command }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard let cue else {
            let forecast = state.forecast(at: now)
            if let next = call == .standby ? forecast.nextPendingCue : forecast.nextCue {
                return [event(state.running.cues[next].id)]
            }
            guard let waiting = state.nextWaitingCue(forecast) else { throw .noCueLeft }
            throw .cueWaits(state.running.cues[waiting].id, segment: state.id(state.running.cueFigures[waiting].segment))
        }
        if cue == Self.due {
            let due = state.cuesDue(state.forecast(at: now), inNotice: call == .standby)
            if due.isEmpty { throw call == .standby ? .noCueInNotice : .noCueDue }
            return due.map { event(state.running.cues[$0].id) }
        }
        guard let number = state.running.cue(cue) else { throw .unknownCue(cue) }
        switch state.cues[number].status {
        case .called: throw .cueAlreadyCalled(cue)
        case .dropped: throw .cueAlreadyDropped(cue)
        case .standby where call == .standby: throw .cueAlreadyOnStandby(cue)
        case .pending, .standby: break
        }
        if state.segments[state.running.cueFigures[number].segment].status == .skipped { throw .cueSegmentSkipped(cue) }
        return [event(cue)]
    }

    private func event(_ cue: String) -> Event {
        switch call {
        case .standby: .cueStoodBy(cue)
        case .go: .cueCalled(cue)
        case .drop: .cueDropped(cue)
        }
    }
}

package struct CueStoodBy: ShowEvent {
    package var cue: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        try state.change(cue: cue, to: CueState(status: .standby), in: &journal)
    }
}

package struct CueCalled: ShowEvent {
    package var cue: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        try state.change(cue: cue, to: CueState(status: .called, calledAt: now), in: &journal)
    }
}

package struct CueDropped: ShowEvent {
    package var cue: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        try state.change(cue: cue, to: CueState(status: .dropped), in: &journal)
    }
}

extension State {
    fileprivate mutating func change(cue id: String, to after: CueState, in journal: inout Journal) throws(Rejection) {
        let number = try fitting(cue: id)
        note(.cue(number, before: cues[number], after: after), in: &journal)
    }
}

extension Command {
    package enum CueCall: String, Sendable, CaseIterable { case standby, go, drop }

    package static func cue(_ call: CueCall, _ cue: String?) -> Command { .cue(CueCommand(call: call, cue: cue)) }
}

extension Event {
    package static func cueStoodBy(_ cue: String) -> Event { .cueStoodBy(CueStoodBy(cue: cue)) }
    package static func cueCalled(_ cue: String) -> Event { .cueCalled(CueCalled(cue: cue)) }
    package static func cueDropped(_ cue: String) -> Event { .cueDropped(CueDropped(cue: cue)) }
}

extension CueCommand: RecordedCommand {
    package static var code: StaticString { "cue" }

    package func write(to values: inout some ValueWriter) {
        values.value(call.rawValue)
        values.value(ifAny: cue)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .cue(try values.word(Command.CueCall.self), try values.textIfAny())
    }
}
