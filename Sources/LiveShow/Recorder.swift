internal import Glibc
package import Recording
package import Timeline

/// The recording of a running show: takes the changes of a desk and reports what is on the disk.
package final class Recorder: RecordSink {
    private let writer: RecordingWriter
    /// Reads the clocks for a record.
    private let moment: @Sendable () -> Moment
    /// How often the recording had moved to another file before this recorder started.
    let movesBefore: Int

    package init(_ writer: RecordingWriter, moment: @escaping @Sendable () -> Moment = { Moment.now() }) {
        self.writer = writer
        self.moment = moment
        movesBefore = writer.status.moves.count
    }

    @discardableResult
    package func record(
        _ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals, day: Record.CorrectedDay?
    ) -> Moment {
        let moment = moment()
        writer.append(entry, at: time, moment: moment, by: actor, refused: refused, day: day)
        return moment
    }

    package func end(_ entry: Entry, at time: ShowTime, by actor: Actor, refused: Refusals) -> WriterStatus {
        guard entry == .closed else {
            record(entry, at: time, by: actor, refused: refused, day: nil)
            _ = waitForDisk()
            return writer.status
        }
        let isProgressing = waitForDisk()
        return writer.close(
            at: time, moment: moment(), by: actor, refused: refused, within: isProgressing ? Self.timeoutMs : 0)
    }

    package var path: String { writer.status.path }
    package var status: WriterStatus { writer.status }

    /// Poll this descriptor, and call ``drainWakeUp()`` when it is readable.
    package var wakeUpDescriptor: Int32 { writer.wakeUpDescriptor }
    package func drainWakeUp() { writer.drainWakeUp() }

    /// Checks that the file is still in its place.
    package func checkStillThere() { writer.checkStillThere() }

    /// How long to wait at the end without progress, in milliseconds. A slow disk that makes progress gets all the time it needs.
    private static let timeoutMs = 10_000

    /// Whether everything is on the disk; false if no record was saved within ``patience``.
    private func waitForDisk() -> Bool {
        var saved = -1
        var end = 0
        while true {
            let status = writer.status
            if status.queued == 0 { return true }
            // A record that no reader accepts is never written, so waiting is pointless.
            if status.failure?.step == .readBack { return false }
            let now = SystemClock.monotonic
            if status.saved > saved { (saved, end) = (status.saved, now + Self.timeoutMs) }
            guard now < end else { return false }
            var descriptor = pollfd(fd: writer.wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
            poll(&descriptor, 1, 100)
            writer.drainWakeUp()
        }
    }
}
