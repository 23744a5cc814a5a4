import Phrases
package import Timeline

/// A command as people read it.
extension Words {
    /// The line of a command, with titles and times of the wall clock: `skip “Speech”`. The line as it is typed has ids.
    package func line(_ command: Command, _ state: State) -> String {
        let names = CommandNames(
            segment: { id in state.running.segment(id).map { phrases.frame.quoted(state.running.segments[$0].title) } ?? id },
            department: { department($0, state) }, anchor: { $0.inReading(clock) },
            window: { id in state.running.window(id).map { phrases.frame.quoted(state.show.windows[$0].title) } ?? id },
            hardTime: { id in hardTime(id, state).map(phrases.frame.quoted) ?? id }, time: clock.reading)
        let named = command.renamed(names)
        // The step says only how lengths are rounded.
        if case .catchUp(let catchUp) = named { return Command.catchUp(catchUp.point).text }
        return named.text
    }
}
