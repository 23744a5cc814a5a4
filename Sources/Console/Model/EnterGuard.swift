/// ⏎ that was meant for a question or a line is no GO. For a while after those it does nothing; `Space` always is one.
struct EnterGuard: Sendable, Equatable {
    /// In milliseconds that nobody sets.
    private var quietUntil = Int.min

    /// For so long, in milliseconds, ⏎ is no GO after a question that was refused, left or went unanswered.
    static let afterQuestion = 2000
    /// For so long it is none after what it accepted, or when it is held down.
    static let afterEnter = DoubleGoGuard.pause

    mutating func quiet(for span: Int, from real: Int) { quietUntil = real + span }

    func isQuiet(at real: Int) -> Bool { real < quietUntil }
}
