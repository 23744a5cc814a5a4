/// `off-air [WINDOW]`: a window goes off the air now, and stays off.
package struct OffAirCommand: ShowCommand {
    /// Nil: the one that is on; of several the one whose off comes first.
    package var window: String?

    static var word: CommandWord { .offAir }
    static let arguments: [CommandArgument] = [.window([.on]).optional]
    var command: Command { .offAir(self) }
    var kind: ChangeKind { .onAir }
    var words: [String?] { [window] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .offAir(words.next()) }

    func renamed(_ names: CommandNames) -> Command { .offAir(window.map(names.window)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let number = try window.map { (id) throws(Rejection) in try state.number(ofWindow: id) } ?? state.windowOnAir(at: now)
        guard let number else { throw .noWindow }
        let id = state.show.windows[number].id
        guard state.onAir(number, at: now).state == .on else { throw .windowIsNotOn(id) }
        return [.windowPutOff(id)]
    }
}

package struct WindowPutOff: ShowEvent {
    package var window: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard let number = state.running.window(window), state.onAir(number, at: now).state == .on else { throw .doesNotFit }
        state.change(window: number, in: &journal) { $0.actualOff = now }
    }
}

extension Command {
    package static func offAir(_ window: String?) -> Command { .offAir(OffAirCommand(window: window)) }
}

extension Event {
    package static func windowPutOff(_ window: String) -> Event { .windowPutOff(WindowPutOff(window: window)) }
}

extension OffAirCommand: RecordedCommand {
    package static var code: StaticString { "off-air" }
    package func write(to values: inout some ValueWriter) { values.value(ifAny: window) }
    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .offAir(try values.textIfAny())
    }
}
