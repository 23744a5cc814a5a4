/// A segment was made longer, or shorter where negative: by `add`, `trim`, `set` or `catch-up`.
package struct LengthAdjusted: ShowEvent {
    package var segment: String
    package var by: Milliseconds
    /// The length that somebody gave an `until` segment; nil for all else.
    package var given: Milliseconds?

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let number = try state.fitting(segment)
        guard State.isSane(by.count), State.isSane(state.segments[number].adjusted.count + by.count),
            given.map({ State.isSane($0.count) }) ?? true
        else { throw .doesNotFit }
        state.change(number, in: &journal) {
            $0.adjusted += by
            if let given { $0.givenLength = given }
        }
    }
}

extension Event {
    package static func lengthAdjusted(_ segment: String, _ by: Milliseconds, given: Milliseconds? = nil) -> Event {
        .lengthAdjusted(LengthAdjusted(segment: segment, by: by, given: given))
    }
}

extension LengthAdjusted: RecordedEvent {
    package static var name: StaticString { "adjust" }

    package func write(to values: inout some ValueWriter) {
        values.value(segment)
        values.value(by)
        values.value(ifAny: given)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .lengthAdjusted(try values.text(), try values.span(), given: try values.spanIfAny())
    }
}
