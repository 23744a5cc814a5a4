import ArgumentParser
import CLinux
import Console
import Glibc
import Recording
import Timeline

/// The recording of this run, as the console sees it: changes go in, what the disk has comes out.
final class Recorder {
    private let writer: RecordingWriter
    private let by: Actor
    /// The clocks at a record. A simulated one has the show's own.
    private let moment: () -> Moment
    private var movesSeen = 0
    /// What was refused since the last record; the next one tells of it.
    private var refused = Refusals()
    /// The day that the show counts from by now, where it is another one than the recording says; the next record tells of it.
    var day: Record.CorrectedDay?

    init(_ writer: RecordingWriter, by actor: Actor = Actor(Who.current(), via: .desk), moment: @escaping () -> Moment = Moment.now)
    {
        self.writer = writer
        by = actor
        self.moment = moment
        movesSeen = writer.status.moves.count
    }

    /// How long the writer is waited for at the end while nothing more of it comes to the disk, in milliseconds: a
    /// slow disk that gets on is waited for to the end.
    private static let patience = 10_000

    static func simulated(_ show: Show, _ wallClock: WallClock, from start: ShowTime?, file: String) throws(ExitCode) -> Recorder {
        let start = start ?? .midnight
        let moment = Moment.now()
        let header = Header(
            program: Version.text, mode: .simulated,
            clock: Header.Clock(
                day: show.date ?? Day.of(wall: moment.wall).text, timeZone: show.timeZone, start: start,
                wallClock: wallClock),
            moment: moment, who: Who.current(), show: show)
        do {
            // It can be made again: the disk is not waited for at each of what may be a hundred thousand commands.
            var settings = RecordingWriter.Settings()
            settings.recordsPerSync = 1000
            return Recorder(
                try RecordingWriter.create(file, header: header, settings: settings), by: Actor(header.who, via: .script))
        } catch {
            throw Failure.because(error)
        }
    }

    func record(_ changes: [Change]) {
        for change in changes {
            writer.append(change, moment: moment(), by: by.actor(of: change.cause), refused: takeRefused(), day: day)
            day = nil
        }
    }

    func keep(_ refusal: Refusal) { refused.add(refusal) }

    private func takeRefused() -> Refusals {
        defer { refused = Refusals() }
        return refused
    }

    /// Records how the clock of a rehearsal is set, and gives the moment from which it runs so.
    func pace(_ speed: Double, from time: ShowTime) -> ClockAnchor {
        let anchor = ClockAnchor(show: time, moment: moment(), speed: speed)
        writer.append(.paced(speed), at: time, moment: anchor.moment, by: by, refused: takeRefused())
        return anchor
    }

    var path: String { writer.status.path }

    /// To be polled, and ``wokeUp()`` called when it is readable.
    var wakeUpDescriptor: Int32 { writer.wakeUpDescriptor }

    func wokeUp() { writer.drainWakeUp() }

    func saving() -> Saving {
        let status = writer.status
        return Saving(
            unsaved: status.queued, waiting: status.late(at: SystemClock.monotonic),
            failure: status.failure.map { _ in Self.reason(status) })
    }

    /// Where the recording went on since the last question; nil where it is still in its place.
    func takeMove() -> WriterStatus.Move? {
        let moves = writer.status.moves
        guard moves.count > movesSeen else { return nil }
        movesSeen = moves.count
        return moves.last
    }

    /// Why comes first: a line may have no room for all of where.
    private static func reason(_ status: WriterStatus) -> String {
        let reason = status.failure.map { Speech.say($0.fault.english, $0.fault.vietnamese) + ": " } ?? ""
        return reason + SafeText.make(status.path, limit: 200)
    }

    private static func unsaved(_ status: WriterStatus) -> String {
        let reason = reason(status)
        return Speech.say(
            "\(status.queued) records could not be saved: \(reason)", "\(status.queued) mẩu ghi không lưu được: \(reason)")
    }

    /// In how many nanoseconds the oldest unsaved change is to be called late; nil where none waits, or it is late
    /// already and the passing seconds show it.
    var becomesLate: Int64? {
        let status = writer.status
        guard status.queued > 0 else { return nil }
        let waiting = status.late(at: SystemClock.monotonic)
        return waiting < Saving.slow ? Int64(Saving.slow - waiting) * 1_000_000 : nil
    }

    /// Looks whether the file is still where it was.
    func checkStillThere() { writer.checkStillThere() }

    /// Ends the recording cleanly and waits for the disk.
    func finish(at time: ShowTime) throws(ExitCode) {
        let isGettingOn = waitForDisk()
        let status = writer.close(
            at: time, moment: moment(), by: by, refused: takeRefused(), within: isGettingOn ? Self.patience : 0)
        guard status.queued == 0 else {
            throw Failure.because(Self.unsaved(status), Failure.cannotWrite)
        }
    }

    /// Writes down when the console was left, waits for the disk and leaves the recording to be gone on with.
    func letGo(at time: ShowTime) throws(ExitCode) {
        writer.append(.left, at: time, moment: moment(), by: by, refused: takeRefused())
        guard waitForDisk() else {
            throw Failure.because(Self.unsaved(writer.status), Failure.cannotWrite)
        }
    }

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

extension RecordingFault {
    /// As sysexits.h has it.
    var exitCode: ExitCode {
        switch self {
        case .missing, .isFolder, .isNoFile, .isLink, .noPermission, .cannotRead, .tooLarge: Failure.cannotRead
        case .empty, .notARecording, .cutInHeader, .newerVersion, .damaged, .changed, .replaced: Failure.badInput
        case .beingWritten: Failure.cannotWrite
        case .alreadyThere, .cannotWrite, .cannotMakeFolder, .noHome: Failure.cannotCreate
        }
    }
}
