package import Recording

/// By which clock a show runs.
package enum RunMode: Sendable, Equatable {
    case live
    case rehearsal(speed: Double)

    /// - Parameter speed: how fast a rehearsal's clock runs by now; 0 stands still.
    package init(_ header: Header, speed: Double) {
        self = header.mode == .live ? .live : .rehearsal(speed: speed)
    }
}
