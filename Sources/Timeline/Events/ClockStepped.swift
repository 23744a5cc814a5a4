/// The wall clock was set, forwards where positive. What is on stage keeps its elapsed time.
package struct ClockStepped: ShowEvent {
    package var by: Milliseconds

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard State.isSane(by.count), State.isSane(state.clockSteps.count + by.count) else { throw .doesNotFit }
        journal.isUndoable = false
        state.clockSteps += by
        state.rebaseCurrent()
    }
}

extension Event {
    package static func clockStepped(_ by: Milliseconds) -> Event { .clockStepped(ClockStepped(by: by)) }
}

extension ClockStepped: RecordedEvent {
    package static var name: StaticString { "clock" }
    package func write(to values: inout some ValueWriter) { values.value(by) }
    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .clockStepped(try values.span())
    }
}
