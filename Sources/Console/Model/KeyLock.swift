/// The lock of the keyboard. Its key locks at one press, and unlocks at two in a row.
package struct KeyLock: Sendable, Equatable {
    package private(set) var isLocked = false
    /// In milliseconds that nobody sets.
    private var lastPress: Int?

    /// Two presses within this time, in milliseconds, unlock.
    package static let pause = 2000

    mutating func lock() { (isLocked, lastPress) = (true, nil) }

    /// Its own key was pressed while it is locked.
    /// - Returns: whether that unlocks it.
    mutating func press(at real: Int) -> Bool {
        if let last = lastPress, real - last <= Self.pause {
            (isLocked, lastPress) = (false, nil)
            return true
        }
        lastPress = real
        return false
    }

    /// Another key was pressed. Twice means one after the other: what lies on the keyboard does not unlock it.
    mutating func interrupt() { lastPress = nil }
}
