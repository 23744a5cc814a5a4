extension Int {
    /// Division that rounds down below zero too.
    package func flooredBy(_ divisor: Int) -> Int { self >= 0 ? self / divisor : -((divisor - 1 - self) / divisor) }
}
