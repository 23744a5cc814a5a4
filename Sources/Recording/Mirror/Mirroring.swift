internal import CLinux
internal import Glibc

/// Runs a mirror on its own thread, so that its status stays readable while a disk does not answer.
package final class Mirroring: Sendable {
    /// Finds the recording, and the run that follows it. Called on the mirror's thread.
    package struct Sources: Sendable {
        /// Nil if there is none yet.
        package var find: @Sendable () throws(RecordingFault) -> Follower?
        /// Another run of the show that is in progress while this one is not.
        package var newer: @Sendable (Follower) -> Follower?

        package init(
            find: @escaping @Sendable () throws(RecordingFault) -> Follower?,
            newer: @escaping @Sendable (Follower) -> Follower?
        ) {
            self.find = find
            self.newer = newer
        }
    }

    private let shared: Monitor<MirrorStatus>
    private let wakeUp: WakeUp
    private let stop: WakeUp

    /// - Parameter once: end after everything has been copied.
    package init(_ sources: Sources, to place: MirrorPlace, once: Bool) throws(SystemFault) {
        (shared, wakeUp, stop) = (Monitor(MirrorStatus()), try WakeUp(), try WakeUp())
        let work = MirrorLoop(sources, place, once: once, shared, wakeUp: wakeUp, stop: stop.descriptor)
        try BackgroundThread.start { work.run() }
    }

    deinit { stop.wake() }

    package var status: MirrorStatus { shared.read(\.self) }
    /// Poll this descriptor: it is readable when ``status`` changed.
    package var wakeUpDescriptor: Int32 { wakeUp.descriptor }
    package func drainWakeUp() { wakeUp.drain() }
}

/// The work of the thread.
private final class MirrorLoop: @unchecked Sendable {
    // Unchecked: only its own thread uses it, except for the shared status and the wake-ups.
    private let sources: Mirroring.Sources
    private let place: MirrorPlace
    private let once: Bool
    private let shared: Monitor<MirrorStatus>
    private let wakeUp: WakeUp
    private let stop: CInt
    private var status = MirrorStatus()
    private var mirror: Mirror?

    /// How often to poll when nothing wakes the thread.
    private static let pollIntervalMs = 1000
    /// How soon to poll again when more is written than is on the disk.
    private static let syncPauseMs = 20

    init(
        _ sources: Mirroring.Sources, _ place: MirrorPlace, once: Bool, _ shared: Monitor<MirrorStatus>, wakeUp: WakeUp,
        stop: CInt
    ) {
        (self.sources, self.place, self.once, self.shared, self.wakeUp, self.stop) = (sources, place, once, shared, wakeUp, stop)
    }

    func run() {
        repeat {
            pollSource()
            publish()
        } while status.end == nil && wait()
    }

    private func pollSource() {
        note(.reading)
        do throws(RecordingFault) {
            if mirror == nil, let found = try sources.find() { mirror = Mirror(found, to: place) }
        } catch {
            status.end = .source(error)
            return
        }
        mirror?.step(&status, note)
        // Moves to the next run only when the present one is completely copied.
        if !once, status.end == nil, !isDestinationFailing, let mirror, !mirror.isOccupied {
            note(.reading)
            if let next = sources.newer(mirror.follower) { self.mirror = Mirror(next, to: place) }
        }
        note(.resting)
        guard once, status.end == nil else { return }
        guard mirror != nil else { return status.end = .done }
        // Waits for data on its way to the recording's disk, but not for data that cannot be read now.
        if status.problem != nil || mirror?.follower.isAhead == false { status.end = .done }
    }

    private var isDestinationFailing: Bool { if case .destination = status.problem { true } else { false } }

    /// Changes only the shared status; ``status`` is always at rest between two polls.
    private func note(_ work: MirrorStatus.Activity) {
        let now = SystemClock.monotonic
        shared.change { ($0.activity, $0.activeSince) = (work, now) }
    }

    private func publish() {
        var before = shared.read(\.self)
        (before.activity, before.activeSince) = (status.activity, status.activeSince)
        if status.problem != before.problem { status.problemSince = SystemClock.monotonic }
        let now = status
        shared.change { $0 = now }
        if now != before { wakeUp.wake() }
    }

    /// - Returns: whether to continue.
    private func wait() -> Bool {
        var descriptors = [
            pollfd(fd: stop, events: Int16(POLLIN), revents: 0),
            // While the copy cannot be written, new records are no reason to wake up.
            pollfd(fd: status.problem == nil ? mirror?.follower.wakeUpDescriptor ?? -1 : -1, events: Int16(POLLIN), revents: 0),
        ]
        poll(&descriptors, 2, Int32(mirror?.follower.isAhead == true ? Self.syncPauseMs : Self.pollIntervalMs))
        return descriptors[0].revents == 0
    }
}
