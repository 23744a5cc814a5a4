import ArgumentParser
import LiveShow
import Phrases
import ShowFile
import ShowFormats
import Timeline

/// A later revision of a sheet, brought into a show file: what changes is shown as a difference, and written where that is asked
/// for.
struct SheetRevision {
    let path: String
    let isWritten: Bool

    func bring(_ imported: ImportedShow) throws(ExitCode) {
        let file = try ShowSource.path(path)
        let name = SafeText.make(file, limit: 300)
        let bytes = try InputFile.read(file, limit: ShowFileLimits.bytes)
        let reading = ShowSource.read(bytes, file)
        guard reading.show != nil else {
            for diagnostic in reading.diagnostics { Failure.say(diagnostic.text(file: file, Speech.phrases)) }
            throw Failure.badInput
        }
        let revised: RevisedFile
        do throws(EditFault) {
            revised = try ShowFile.revise(
                bytes, fileName: InputFile.lastName(file), Self.revisions(imported), isKnownTimeZone: TimeZones.isKnown)
        } catch {
            if case .notByItself(let line) = error {
                throw Failure.because(Speech.phrases.export.cannotChange(name, line: line), Failure.badInput)
            }
            throw Failure.because(error.phrase(file: file, Speech.phrases), Failure.badInput)
        }
        let hasChanges = !revised.hunks.isEmpty
        if isWritten, hasChanges { try OutputFile.replace(revised.bytes, in: file, wasRead: bytes) }
        try Output.styled(lines(revised, name, hasChanges: hasChanges))
    }

    private func lines(_ revised: RevisedFile, _ name: String, hasChanges: Bool) -> [StyledLine] {
        let say = Speech.phrases.export
        var lines = hasChanges ? DifferenceText.lines(revised.hunks, name) { _ in "" }.map { StyledLine($0, Self.tone($0)) } : []
        func list(_ titles: [String], _ line: (String) -> String) {
            guard !titles.isEmpty else { return }
            let shown = titles.prefix(20).joined(separator: ", ") + (titles.count > 20 ? "…" : "")
            lines.append(StyledLine(line(SafeText.make(shown, limit: 2000))))
        }
        list(revised.added, say.newInSheet)
        list(revised.missing, say.notInSheet)
        list(revised.moved, say.otherOrder)
        if !hasChanges {
            lines.append(StyledLine(say.upToDate(name), .good))
        } else {
            lines.append(isWritten ? StyledLine(say.changed(name), .good) : StyledLine(say.notChanged(name), .quiet))
        }
        return lines
    }

    private static func tone(_ line: String) -> StyledLine.Tone {
        line.hasPrefix("+") ? .good : line.hasPrefix("-") ? .warning : line.hasPrefix("@") ? .quiet : .plain
    }

    /// What the sheet says of each segment.
    private static func revisions(_ imported: ImportedShow) -> [SegmentRevision] {
        let show = imported.show(fileName: "")
        return zip(imported.parts, show.parts).flatMap { part, made in
            zip(part.segments, made.segments).enumerated().map { index, pair in
                let (segment, made) = pair
                var revision = SegmentRevision(title: made.title)
                revision.id = segment.hasOwnID ? segment.id : nil
                let partStart = index == 0 ? part.start : nil
                revision.time = (segment.start ?? segment.planned ?? partStart).map { ShowTime(milliseconds: $0) }
                revision.isHard = segment.start != nil
                if segment.duration != nil || segment.until != nil { revision.length = made.length }
                (revision.min, revision.max) = (made.min, made.max)
                (revision.who, revision.note, revision.location) = (made.who, made.note, made.location)
                (revision.isReserve, revision.isAuto) = (segment.isReserve, segment.isAuto)
                revision.columns = made.columns
                return revision
            }
        }
    }
}
