/// `on-air [WINDOW]`: a window goes on the air now.
package struct OnAirCommand: ShowCommand {
    /// Nil: the one to come whose on comes first.
    package var window: String?

    static var word: CommandWord { .onAir }
    static let arguments: [CommandArgument] = [.window([.before]).optional]
    var command: Command { .onAir(self) }
    var kind: ChangeKind { .onAir }
    var words: [String?] { [window] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .onAir(words.next()) }

    func renamed(_ names: CommandNames) -> Command { .onAir(window.map(names.window)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let number = try window.map { (id) throws(Rejection) in try state.number(ofWindow: id) } ?? state.nextWindow(at: now)
        guard let number else { throw .noWindow }
        let id = state.show.windows[number].id
        switch state.onAir(number, at: now).state {
        case .before: return [.windowPutOn(id)]
        case .on: throw .windowIsOn(id)
        case .after: throw .windowIsOver(id)
        }
    }
}

package struct WindowPutOn: ShowEvent {
    package var window: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard let number = state.running.window(window), state.onAir(number, at: now).state == .before else { throw .doesNotFit }
        state.change(window: number, in: &journal) { $0.actualOn = now }
    }
}

extension State {
    func number(ofWindow id: String) throws(Rejection) -> Int {
        guard let number = running.window(id) else { throw .unknownWindow(id) }
        return number
    }

    /// The window to come whose on comes first.
    func nextWindow(at now: ShowTime) -> Int? { firstWindow(.before, at: now) { show.windows[$0].on } }

    /// The window that is on; of several the one whose off comes first.
    func windowOnAir(at now: ShowTime) -> Int? { firstWindow(.on, at: now) { windows[$0].off } }

    private func firstWindow(_ state: Forecast.OnAir.State, at now: ShowTime, by time: (Int) -> ShowTime) -> Int? {
        windows.indices.filter { onAir($0, at: now).state == state }.min { (time($0), $0) < (time($1), $1) }
    }

    mutating func change(window number: Int, in journal: inout Journal, _ alter: (inout WindowState) -> Void) {
        let before = windows[number]
        var after = before
        alter(&after)
        note(.window(number, before: before, after: after), in: &journal)
    }
}

extension Command {
    package static func onAir(_ window: String?) -> Command { .onAir(OnAirCommand(window: window)) }
}

extension Event {
    package static func windowPutOn(_ window: String) -> Event { .windowPutOn(WindowPutOn(window: window)) }
}

extension OnAirCommand: RecordedCommand {
    package static var code: StaticString { "on-air" }
    package func write(to values: inout some ValueWriter) { values.value(ifAny: window) }
    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .onAir(try values.textIfAny())
    }
}
