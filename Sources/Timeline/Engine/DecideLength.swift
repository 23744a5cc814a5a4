/// The commands that make a segment longer or shorter.
extension State {
    func decideAdd(_ by: Milliseconds, _ id: String?, at now: ShowTime) throws(Rejection) -> [Event] {
        guard by > .zero else { throw .noLength }
        let (number, length) = try adjustable(id, at: now)
        guard by <= .longest, length + by <= .longest, segments[number].adjusted + by <= .longest else {
            throw .lengthOutOfRange
        }
        return [.lengthAdjusted(running.segments[number].id, by)]
    }

    /// Takes what is there, down to a length of zero without the holds.
    func decideTrim(_ by: Milliseconds, _ id: String?, at now: ShowTime) throws(Rejection) -> [Event] {
        guard by > .zero else { throw .noLength }
        let (number, length) = try adjustable(id, at: now)
        let id = running.segments[number].id
        guard length > .zero else { throw .nothingToTrim(id) }
        return [.lengthAdjusted(id, -min(by, length))]
    }

    func decideSet(_ length: Milliseconds, _ id: String?, at now: ShowTime) throws(Rejection) -> [Event] {
        guard length >= .zero, length <= .longest else { throw .lengthOutOfRange }
        let (number, _) = try adjustable(id, at: now)
        let adjusted =
            switch running.figures[number].length {
            case .duration(let planned): length - planned
            case .until(let time): (startFixed(number, at: now) + length) - time
            }
        return [.lengthAdjusted(running.segments[number].id, adjusted - segments[number].adjusted)]
    }

    /// The length without the holds that `set` would change; nil where it would be refused.
    package func settableLength(_ id: String, at now: ShowTime) -> Milliseconds? {
        (try? adjustable(id, at: now))?.1
    }

    /// The segment meant, which must be current or upcoming, and its length without the holds.
    private func adjustable(_ id: String?, at now: ShowTime) throws(Rejection) -> (Int, Milliseconds) {
        let number: Int
        if let id {
            guard let known = running.segment(id) else { throw .unknownSegment(id) }
            number = known
        } else {
            number = try current()
        }
        let status = segments[number].status
        guard status == .current || status == .upcoming else {
            throw .wrongStatus(running.segments[number].id, status)
        }
        let length = lengthWithoutHolds(number, start: startFixed(number, at: now))
        return (number, length)
    }

    /// Its start: actual, or expected where it has not started.
    private func startFixed(_ number: Int, at now: ShowTime) -> ShowTime {
        segments[number].run.start ?? forecast(at: now).segments[number].expectedStart ?? now
    }
}
