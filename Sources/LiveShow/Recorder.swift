internal import Glibc
package import Recording
package import Timeline

/// The recording of a running show, as the desk sees it: changes go in, what the disk has comes out.
package final class Recorder: RecordSink {
    private let writer: RecordingWriter
    /// The clocks at a record.
    private let moment: @Sendable () -> Moment
    /// How often the recording had gone on in another file before anything was recorded here.
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
        let isGettingOn = waitForDisk()
        return writer.close(
            at: time, moment: moment(), by: actor, refused: refused, within: isGettingOn ? Self.patience : 0)
    }

    package var path: String { writer.status.path }
    package var status: WriterStatus { writer.status }

    /// To be polled, and ``drainWakeUp()`` called when it is readable.
    package var wakeUpDescriptor: Int32 { writer.wakeUpDescriptor }
    package func drainWakeUp() { writer.drainWakeUp() }

    /// Looks whether the file is still where it was.
    package func checkStillThere() { writer.checkStillThere() }

    /// How long the writer is waited for at the end while nothing more of it comes to the disk, in milliseconds: a
    /// slow disk that gets on is waited for to the end.
    private static let patience = 10_000

    /// Whether all is on the disk, or within ``patience`` after each record was the next.
    private func waitForDisk() -> Bool {
        var saved = -1
        var end = 0
        while true {
            let status = writer.status
            if status.queued == 0 { return true }
            // What no reader takes is never written, however long one waits.
            if status.failure?.step == .readBack { return false }
            let now = SystemClock.monotonic
            if status.saved > saved { (saved, end) = (status.saved, now + Self.patience) }
            guard now < end else { return false }
            var descriptor = pollfd(fd: writer.wakeUpDescriptor, events: Int16(POLLIN), revents: 0)
            poll(&descriptor, 1, 100)
            writer.drainWakeUp()
        }
    }
}
