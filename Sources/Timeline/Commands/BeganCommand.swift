/// `began TIME`: the current segment began at another time than at its GO.
package struct BeganCommand: ShowCommand {
    package var at: ShowTime

    static var word: CommandWord { .began }
    static let arguments: [CommandArgument] = [.time]
    var command: Command { .began(self) }
    var kind: ChangeKind { .edit }
    var words: [String?] { [at.text] }

    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .began(try words.time(word)) }

    func renamed(_ names: CommandNames) -> Command { .began(names.time(at)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let current = try state.current()
        try state.checkBegan(current, at: at, now: now)
        return [.segmentBegan(state.id(current), at: at)]
    }
}

/// The start of the current segment was corrected. If the segment before it ended at the old start, its end moves too.
package struct SegmentBegan: ShowEvent {
    package var segment: String
    package var at: ShowTime

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment, .current)
        do { try state.checkBegan(number, at: at, now: now) } catch { throw .doesNotFit }
        if let before = state.doneBefore(number), before.endsAtStart { state.moveEnd(before.number, to: at, in: &journal) }
        let before = state.segments[number]
        var after = before
        after.run.start = at
        after.run.countHolds()
        state.note(.segment(number, before: before, after: after), in: &journal)
    }
}

extension State {
    /// The last done segment before the current one, with its times corrected for clock steps since then.
    fileprivate func doneBefore(
        _ number: Int
    ) -> (number: Int, start: ShowTime, end: ShowTime, endsAtStart: Bool)? {
        guard let place = order.firstIndex(of: number),
            let before = order[..<place].last(where: { segments[$0].run.progress == .done }),
            let start = segments[before].run.start, let end = segments[before].run.end
        else { return nil }
        // Clock steps since then move them as well.
        let shift = clockSteps - segments[before].run.clockSteps
        return (before, start + shift, end + shift, end + shift == segments[number].run.start)
    }

    fileprivate func checkBegan(_ number: Int, at time: ShowTime, now: ShowTime) throws(Rejection) {
        if time == segments[number].run.start { throw .beganThen(time) }
        if time > now { throw .beganAhead }
        guard Self.isSane(time.milliseconds) else { throw .doesNotFit }
        guard let before = doneBefore(number) else { return }
        let earliest = before.endsAtStart ? before.start : before.end
        if time < earliest { throw .beganTooEarly(id(before.number), notBefore: earliest) }
    }

    /// Moves the end of a segment. Taking back the advance after it restores the old end.
    fileprivate mutating func moveEnd(_ number: Int, to time: ShowTime, in journal: inout Journal) {
        let before = segments[number]
        if let advance = advances.last, !advance.touched.contains(where: { $0.segment == number }) {
            var amended = advance
            amended.touched.append(Advance.Touched(segment: number, run: before.run, isSkipped: before.isSkipped))
            note(.advanceAmended(before: advance, after: amended), in: &journal)
        }
        var after = before
        after.run.end = time - (clockSteps - before.run.clockSteps)
        after.run.countHolds()
        note(.segment(number, before: before, after: after), in: &journal)
    }
}

extension Command {
    package static func began(_ time: ShowTime) -> Command { .began(BeganCommand(at: time)) }
}

extension Event {
    package static func segmentBegan(_ segment: String, at time: ShowTime) -> Event {
        .segmentBegan(SegmentBegan(segment: segment, at: time))
    }
}

extension SegmentBegan: RecordedEvent {
    package static var name: StaticString { "began" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(at)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .segmentBegan(try values.text(), at: try values.moment())
    }
}

extension BeganCommand: RecordedCommand {
    package static var code: StaticString { "began" }
    package func write(to values: inout some ValueWriter) { values.value(at) }
    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        .began(try values.moment())
    }
}
