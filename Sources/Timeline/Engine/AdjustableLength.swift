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
        return (number, lengthWithoutHolds(number, start: startFixed(number, at: now)))
    }

    /// Its start: actual, or expected where it has not started.
    func startFixed(_ number: Int, at now: ShowTime) -> ShowTime {
        segments[number].run.start ?? forecast(at: now).segments[number].expectedStart ?? now
    }
}
