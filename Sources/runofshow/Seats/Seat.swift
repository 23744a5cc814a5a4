import Console
import LiveShow
import Terminal

/// What is behind a screen: a show that is run here, one that is followed, or what is there before any show is.
protocol Seat: AnyObject {
    /// Wake the loop when they are readable.
    var descriptors: [Int32] { get }
    /// Takes out what made a descriptor readable.
    func hear(_ descriptor: Int32)
    /// Brings what is shown up to the moment.
    func look(_ reading: ClockReading) -> [Model.Effect]
    func draw(_ size: Size) -> Grid
    func press(_ key: Key) -> [Model.Effect]
    /// When the screen would differ if nothing came in, by the wall clock, in nanoseconds; nil where it would not.
    /// - Parameter drawn: when the last screen was drawn.
    func nextLook(_ reading: ClockReading, drawn: Int64) -> Int64?
    var bell: Bell { get }
    /// There is nothing more to show here.
    var isOver: Bool { get }
}

extension Seat {
    var bell: Bell { .off }
    var isOver: Bool { false }
}
