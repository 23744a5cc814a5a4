import ArgumentParser
import LiveShow
import Phrases
import Recording
import Report
import ShowFormats
import Timeline

/// A recording as a show to export: the order as it ran, planned times and actual ones side by side.
enum ExportedRecording {
    /// By its name, or by the first bytes of the file: a show file begins with no brace.
    static func isRecording(_ path: String) throws(ExitCode) -> Bool {
        if path.hasSuffix(".jsonl") { return true }
        guard InputFile.exists(path), !path.hasSuffix(".yaml"), !path.hasSuffix(".yml") else { return false }
        return InputFile.firstByte(path) == UInt8(ascii: "{")
    }

    static func read(_ path: String, salvage: Bool) throws(ExitCode) -> ExportedShow {
        let recording = try ReportedRecording(path, salvage: salvage)
        return exported(recording.report, recording.reading, path)
    }

    private static func exported(_ report: ShowReport, _ reading: Reading, _ path: String) -> ExportedShow {
        let wallClock = reading.header.clock.wallClock
        var show = reading.state.showAsLeft.inReadings(wallClock)
        show.date = report.day
        var exported = ExportedShow(show)
        var actual: [String: ExportedShow.Actual] = [:]
        for segment in report.segments {
            actual[segment.id] = ExportedShow.Actual(
                start: segment.actualStart.map(wallClock.reading), end: segment.actualEnd.map(wallClock.reading))
        }
        exported.actual = actual
        exported.changedAt = InputFile.changedAt(path)
        exported.second = second(of: show)
        return exported
    }

    /// The second since 1970 of a reading of the show's wall clock; nil without a date.
    static func second(of show: Show) -> (@Sendable (ShowTime) -> Int)? {
        guard let midnight = TimeZones.midnight(date: show.date, zone: show.timeZone) else { return nil }
        let wallClock = TimeZones.wallClock(of: show)
        return { midnight + wallClock.showTime($0).milliseconds / 1000 }
    }
}
