package import Recording

/// The kind of clock that a show runs by.
package enum RunMode: Sendable, Equatable {
    case live
    case rehearsal(speed: Double)

    /// - Parameter speed: the present speed of a rehearsal's clock; 0 is stopped.
    package init(_ header: Header, speed: Double) {
        self = header.mode == .live ? .live : .rehearsal(speed: speed)
    }
}
