internal import Glibc

/// Where a show continues that was taken over, as seen from here.
package struct TakeoverDestination: Sendable, Hashable {
    /// The newest part there; nil if the folder is not visible here.
    package var path: String?
    /// Whether a console is running there; nil if it is on another machine.
    package var isRunning: Bool?

    /// Looks it up on another thread, because the folder may be on a disk that does not answer.
    ///
    /// - Parameter timeout: how long to wait, in milliseconds.
    package init(_ takeover: Takeover, within timeout: Int) {
        let found = Monitor(nil as TakeoverDestination?)
        try? BackgroundThread.start {
            let destination = TakeoverDestination(takeover)
            found.change { $0 = destination }
        }
        self = found.wait(until: SystemClock.monotonic + timeout) { $0 } ?? TakeoverDestination(path: nil, isRunning: nil)
    }

    init(path: String?, isRunning: Bool?) { (self.path, self.isRunning) = (path, isRunning) }

    private init(_ takeover: Takeover) {
        let newest = takeover.copy.map { RecordingFiles.newest(of: $0, fallbacks: Folder.usualFallbacks(), .system) }
        let identity = newest.flatMap { try? Disk.system.identityAt($0) }
        path = identity == nil ? nil : newest
        guard takeover.isOfThisMachine else { return }
        // The console that took over may have quit and resumed as another process; the lock tells.
        isRunning = identity.map { Locks.now().holder(of: $0) != nil } ?? takeover.isProcessThere
    }
}

extension Takeover {
    /// The process number may belong to another program by now, so the names are compared.
    fileprivate var isProcessThere: Bool {
        let program = ProcFile.text("/proc/\(process)/comm")
        return program != nil && program == ProcFile.text("/proc/self/comm")
    }

    /// Tells the console elsewhere that the show was taken back, if its folder can be reached. Does not wait, because that disk may
    /// not answer.
    ///
    /// - Parameters:
    ///   - back: who took it back.
    ///   - path: from which recording.
    package func announce(_ back: Takeover, from path: String) {
        guard let copy else { return }
        var back = back
        back.copy = Folder.absolute(path)
        let announced = back
        try? BackgroundThread.start {
            let claims = ClaimFiles(beside: copy)
            // Without the earlier takeover file this is not the right folder.
            if case .takenOver? = try? claims.takeoverStatus() { _ = try? claims.announce(announced) }
        }
    }
}
