/// An Enter that repeats the one that accepted a line is no GO; `Space` always is one.
struct EnterGuard: Sendable, Equatable {
    /// In milliseconds that nobody sets.
    private var quietUntil = Int.min

    /// For so long, in milliseconds, Enter is no GO after what it accepted, or when it is held down.
    static let afterEnter = DoubleGoGuard.pause

    mutating func quiet(for span: Int, from real: Int) { quietUntil = real + span }

    func isQuiet(at real: Int) -> Bool { real < quietUntil }
}
