import Phrases
import Report
import Screens
import Timeline

@testable import Console
@testable import Recording

/// Bytes as a recording: as they are, and with the checksums put right, without which nothing behind them is reached.
enum RecordingTarget {
    static func run(_ bytes: [UInt8]) {
        check(bytes)
        check(sealed(bytes))
    }

    /// The same lines, each with the checksum that it would have.
    private static func sealed(_ bytes: [UInt8]) -> [UInt8] {
        var chain = Checksum()
        var sealed: [UInt8] = []
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            if index == lines.count - 1, line.isEmpty { break }
            let start = sealed.count
            let hasSum =
                line.count >= Checksum.suffixLength && line.suffix(Checksum.suffixLength).starts(with: Array(#","sum":""#.utf8))
            sealed += hasSum ? line.dropLast(Checksum.suffixLength) : line[...]
            chain.finish(&sealed, from: start)
        }
        return sealed
    }

    private static func check(_ bytes: [UInt8]) {
        let reading: Reading
        do {
            reading = try RecordingReader.read(bytes, path: "a.jsonl")
        } catch {
            for language in Language.allCases { requireHarmless(error.phrase(language.phrases), "a fault") }
            requireSalvages(bytes, error)
            return
        }
        requireSound(reading, of: bytes)
        requireWhatIsCutCounts(bytes, reading)
    }

    /// What stands before the damage is opened, unless the show itself is damaged.
    private static func requireSalvages(_ bytes: [UInt8], _ fault: RecordingFault) {
        let salvaged = try? RecordingReader.read(bytes, path: "a.jsonl", salvage: true)
        guard case .damaged(_, let line, _) = fault, line > 1 else {
            return require(salvaged == nil, "salvaged after \(fault)")
        }
        guard let salvaged else { fatalError("not salvaged after \(fault)") }
        require(salvaged.tail?.line == line && salvaged.records.count == line - 2, "salvaged up to another line")
        requireSound(salvaged, of: bytes)
    }

    private static func requireSound(_ reading: Reading, of bytes: [UInt8]) {
        for text in reading.header.show.texts { requireHarmless(text, "a show") }
        for text in [reading.header.who, reading.header.program, reading.header.moment.boot] { requireHarmless(text, "a header") }
        var state = State(reading.header.show)
        for (index, record) in reading.records.enumerated() {
            require(record.seq == index + 1, "record \(record.seq) in the place of \(index + 1)")
            requireHarmless(record.who, "a record")
            for refusal in record.refused.first { requireHarmless(refusal.what, "a refusal") }
            if let change = record.change {
                do { try state.apply(change) } catch { fatalError("\(change) does not fit") }
            }
        }
        require(state.isSameSituation(as: reading.state), "the records make another state")
        require(reading.length + (reading.tail?.bytes ?? 0) == bytes.count, "bytes are missing")

        // Written once more it says the same.
        var lines = RecordLines(reading.header.format)
        for record in reading.records { lines.append(record) }
        var chain = Checksum()
        let written = lines.whole(FirstLine(reading.header), &chain)
        guard let again = try? RecordingReader.read(written, path: "a.jsonl") else {
            fatalError("cannot be read once written: \(String(decoding: written, as: UTF8.self))")
        }
        require(again.header == reading.header, "another header")
        require(again.records == reading.records && again.tail == nil, "other records")

        let report = ShowReport(reading, Chronicle(reading.header, reading.records))
        requireHarmless(report.title, "a report")
        require(report.span.upperBound >= reading.lastTime, "a report that ends before its recording")
        requireText(report)

        var choice = Choice(bytes)
        RecordedScreens.requireSound(reading, &choice)
        let last = reading.records.last?.t ?? reading.header.clock.start
        Running.requireSound(reading.state, at: max(last, reading.state.lastChangeAt ?? last), &choice)
    }

    /// What a report says of its figures, and what is learned from it.
    private static func requireText(_ report: ShowReport) {
        for language in Language.allCases {
            let words = Words(language)
            for span in [report.totals.planned, report.totals.actual, report.totals.over, report.totals.held] {
                requireHarmless(Figures.up(span) + Figures.down(span) + span.text + span.colonText, "a length in a report")
            }
            requireHarmless(words.clockStepped(report.totals.over), "a step")
        }
        for segment in report.segments {
            _ = (segment.over, segment.needed, segment.plannedEnd, segment.measured)
            for time in [segment.actualStart, segment.actualEnd, segment.plannedStart] {
                _ = time.map { Figures.time($0) + $0.text }
            }
        }
        for cue in report.cues { _ = cue.late }
        for point in report.hardPoints { _ = point.over }
        _ = (report.finishedPlan, report.activity, report.punctuality, Comparison([report, report]).rows)
        _ = Learning(report.state.show, [(report.state, report.chronicle)])
    }

    /// As after a power cut: whole records that stand before the cut are there, and nothing else is.
    private static func requireWhatIsCutCounts(_ bytes: [UInt8], _ reading: Reading) {
        var choice = Choice(bytes)
        let first = (bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0) + 1
        guard first <= reading.length else { return }
        let cut = choice.int(first...reading.length)
        let whole = bytes[first..<cut].count { $0 == UInt8(ascii: "\n") }
        guard let shorter = try? RecordingReader.read(Array(bytes[..<cut]), path: "a.jsonl") else {
            fatalError("cannot be read when cut at \(cut)")
        }
        require(shorter.records == Array(reading.records.prefix(whole)), "cut at \(cut) it has \(shorter.records.count) records")
    }
}
