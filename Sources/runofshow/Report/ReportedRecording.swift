import ArgumentParser
import Recording
import Report

/// A recording read for its report.
struct ReportedRecording {
    let reading: Reading
    let report: ShowReport

    /// Reads the newest file of a recording, which holds all of it, and says what there is to say of it.
    init(_ path: String, salvage: Bool) throws(ExitCode) {
        do throws(RecordingFault) {
            var chronicle: Chronicle?
            reading = try RecordingReader.openNewest(path, salvage: salvage, keeping: .consoles) { header, record, state in
                if record.seq == 1 { chronicle = Chronicle(header) }
                chronicle?.take(record, state)
            }
            reading.sayNotices(of: InputFile.lastName(path))
            report = ShowReport(reading, chronicle ?? Chronicle(reading.header), isBeingWritten: reading.isBeingWritten)
        } catch {
            throw Failure.because(error)
        }
    }
}
