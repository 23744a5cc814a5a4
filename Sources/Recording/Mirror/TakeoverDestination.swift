internal import Glibc

/// Where a show goes on that was taken over, as far as that can be told from here.
package struct TakeoverDestination: Sendable, Hashable {
    /// The newest part there; nil where that folder is not to be seen.
    package var path: String?
    /// Whether a console is at work there; nil where it is another machine's.
    package var isAtWork: Bool?

    /// Looks on a thread of its own: the folder may be on a disk that does not answer.
    /// - Parameter timeout: how long it is waited for, in milliseconds.
    package init(_ takeover: Takeover, within timeout: Int) {
        let found = Monitor(nil as TakeoverDestination?)
        try? BackgroundThread.start {
            let elsewhere = TakeoverDestination(takeover)
            found.change { $0 = elsewhere }
        }
        self = found.wait(until: SystemClock.monotonic + timeout) { $0 } ?? TakeoverDestination(path: nil, isAtWork: nil)
    }

    init(path: String?, isAtWork: Bool?) { (self.path, self.isAtWork) = (path, isAtWork) }

    private init(_ takeover: Takeover) {
        let newest = takeover.copy.map { Parts.newest(of: $0, fallbacks: Folder.usualFallbacks(), .system) }
        let identity = newest.flatMap { try? Disk.system.identityAt($0) }
        path = identity == nil ? nil : newest
        guard takeover.isOfThisMachine else { return }
        // Whoever took over may have left and come back as another process: the lock knows.
        isAtWork = identity.map { Locks.now().holder(of: $0) != nil } ?? takeover.isProcessThere
    }
}

extension Takeover {
    /// The number may be another program's by now.
    fileprivate var isProcessThere: Bool {
        let program = ProcFile.text("/proc/\(process)/comm")
        return program != nil && program == ProcFile.text("/proc/self/comm")
    }

    /// Tells whoever goes on with the show elsewhere that it was taken back, where their folder can be reached. It is not
    /// waited for: that may be on a disk that does not answer.
    /// - Parameters:
    ///   - back: who took it back.
    ///   - path: from which recording.
    package func tell(of back: Takeover, from path: String) {
        guard let copy else { return }
        var back = back
        back.copy = Folder.absolute(path)
        let told = back
        try? BackgroundThread.start {
            let claims = ClaimFiles(beside: copy)
            // A folder that is not there is not the one that was taken over in.
            if case .takenOver? = try? claims.taken() { _ = try? claims.pass(on: told) }
        }
    }
}
