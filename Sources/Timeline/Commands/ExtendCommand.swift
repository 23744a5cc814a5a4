/// `extend LENGTH [WINDOW]`: a window's off time moves, forwards or, with `-2m`, back.
package struct ExtendCommand: ShowCommand {
    package var by: Milliseconds
    /// Nil: the one that is on (of several the one whose off comes first), else the one to come whose on comes first.
    package var window: String?

    static var word: CommandWord { .extend }
    static let arguments: [CommandArgument] = [.length, .window([.on, .before]).optional]
    var command: Command { .extend(self) }
    var kind: ChangeKind { .length }
    var words: [String?] { [by.text, window] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        .extend(try words.signedDuration(word), words.next())
    }

    func renamed(_ names: CommandNames) -> Command { .extend(by, window.map(names.window)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard by != .zero else { throw .noLength }
        let number =
            try window.map { (id) throws(Rejection) in try state.number(ofWindow: id) }
            ?? state.windowOnAir(at: now) ?? state.nextWindow(at: now)
        guard let number else { throw .noWindow }
        let id = state.show.windows[number].id
        if state.windows[number].actualOff != nil { throw .windowIsOver(id) }
        guard by <= .longest, by >= -.longest, state.windows[number].off + by < .midnight + .longest else {
            throw .lengthOutOfRange
        }
        guard state.windows[number].off + by > max(now, state.onMoment(number)) else { throw .offTooEarly(id) }
        return [.windowExtended(id, by)]
    }
}

package struct WindowExtended: ShowEvent {
    package var window: String
    package var by: Milliseconds

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard let number = state.running.window(window), state.windows[number].actualOff == nil, State.isSane(by.count),
            State.isSane((state.windows[number].off + by).milliseconds)
        else { throw .doesNotFit }
        state.change(window: number, in: &journal) { $0.off = $0.off + by }
    }
}

extension Command {
    package static func extend(_ by: Milliseconds, _ window: String?) -> Command {
        .extend(ExtendCommand(by: by, window: window))
    }
}

extension Event {
    package static func windowExtended(_ window: String, _ by: Milliseconds) -> Event {
        .windowExtended(WindowExtended(window: window, by: by))
    }
}

extension WindowExtended: RecordedEvent {
    package static var name: StaticString { "extend" }

    package func write(to values: inout some ValueWriter) {
        values.value(window)
        values.value(by)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .windowExtended(try values.text(), try values.span())
    }
}

extension ExtendCommand: RecordedCommand {
    package static var code: StaticString { "extend" }

    package func write(to values: inout some ValueWriter) {
        values.value(by)
        values.value(ifAny: window)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .extend(try values.span(), try values.textIfAny())
    }
}
