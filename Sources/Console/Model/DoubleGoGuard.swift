import Screens
import Timeline

/// Tells a GO that is meant from one that is not: a key that repeats or is struck twice, or that comes as a segment has
/// just begun by itself.
package struct DoubleGoGuard: Sendable, Equatable {
    /// In milliseconds that nobody sets.
    private var lastPress: Int?
    /// When a segment last began by itself, on the same clock.
    private var beganByItself: Int?

    /// Two presses within this time, in milliseconds, count once.
    package static let pause = 800

    /// A segment began by itself.
    mutating func segmentBegan(at real: Int) { beganByItself = real }

    /// GO is pressed. Each press counts from the press before it.
    /// - Returns: why it does not count; nil where it does.
    mutating func press(at real: Int) -> Refusal.Reason? {
        defer { lastPress = real }
        if let last = lastPress, real - last < Self.pause { return .twice }
        // Who reaches for GO as a segment advances by itself means that advance, not the one after it.
        if let began = beganByItself, real - began < Self.pause { return .itself }
        return nil
    }
}
