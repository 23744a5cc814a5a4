import ArgumentParser
import LiveShow
import Recording
import Timeline

extension Recorder {
    static func simulated(_ show: Show, _ wallClock: WallClock, from start: ShowTime?, file: String) throws(ExitCode) -> Recorder {
        let moment = Moment.now()
        let header = Header(
            program: Version.text, mode: .simulated,
            clock: Header.Clock(
                day: show.date ?? Day.of(wallClockMs: moment.wallClockMs).text, timeZone: show.timeZone, start: start ?? .midnight,
                wallClock: wallClock),
            moment: moment, who: Who.current(), show: show)
        do {
            // The recording can be produced again, so it is not synced after each of up to a hundred thousand commands.
            var settings = RecordingWriter.Settings()
            settings.recordsPerSync = 1000
            return Recorder(try RecordingWriter.create(file, header: header, settings: settings))
        } catch {
            throw Failure.because(error)
        }
    }
}
