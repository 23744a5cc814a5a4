import Console
import LiveShow
import Terminal

/// What a console shows: a show that it runs, a recording that it follows or replays, or a screen before any show.
protocol ConsoleSeat: AnyObject {
    /// These wake the loop when they are readable.
    var descriptors: [Int32] { get }
    /// Handles a readable descriptor.
    func handleReadable(_ descriptor: Int32)
    /// Updates the contents to the present time.
    func update(_ reading: ClockReading) -> [Model.Effect]
    func draw(_ size: Size) -> Grid
    func press(_ key: Key) -> [Model.Effect]
    /// When the screen will change without input, by the wall clock in nanoseconds; nil if it will not.
    ///
    /// - Parameter drawn: when the last screen was drawn.
    func nextUpdate(_ reading: ClockReading, drawn: Int64) -> Int64?
    /// Reads the show file again and offers what changed.
    func readShowFile()
    var bell: Bell { get }
    /// There is nothing more to show.
    var isOver: Bool { get }
}

extension ConsoleSeat {
    /// Only a desk has a show file.
    func readShowFile() {}
    var bell: Bell { .off }
    var isOver: Bool { false }
}
