/// The length that commands can change.
extension State {
    /// The length without the holds that `set` would change; nil where it would be refused.
    package func settableLength(_ id: String, at now: ShowTime) -> Milliseconds? {
        (try? adjustable(id, at: now))?.length
    }

    /// The segment meant, which must be current or upcoming, and its length without the holds. Nil means the current one.
    func adjustable(_ id: String?, at now: ShowTime) throws(Rejection) -> (number: Int, length: Milliseconds) {
        let number = if let id { try number(of: id) } else { try current() }
        let status = segments[number].status
        guard status == .current || status == .upcoming else { throw .wrongStatus(self.id(number), status) }
        if running.figures[number].length == .open { throw .segmentIsOpen(self.id(number)) }
        return (number, lengthWithoutHolds(number, start: startFixed(number, at: now)))
    }

    /// The event that gives a segment a length, its holds left out. An `until` segment's out moves to its start plus that.
    func giving(_ number: Int, _ length: Milliseconds, at now: ShowTime) throws(Rejection) -> Event {
        let before = segments[number].adjusted
        switch running.figures[number].length {
        case .duration(let planned): return .lengthAdjusted(id(number), length - planned - before)
        case .until(let out):
            let by = (startFixed(number, at: now) + length) - out - before
            return .lengthAdjusted(id(number), by, given: length)
        case .open: throw .segmentIsOpen(id(number))
        }
    }

    /// Its start: actual, or expected where it has not started.
    func startFixed(_ number: Int, at now: ShowTime) -> ShowTime {
        segments[number].run.start ?? forecast(at: now).segments[number].expectedStart ?? now
    }
}
