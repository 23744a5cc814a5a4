import ArgumentParser
import Console
import LiveShow
import Phrases
import Recording
import Screens
import Timeline

/// Starts a rehearsal at a moment of a recording. The rehearsal writes a new recording, which starts with everything that had
/// happened by then and a note that names the source.
extension ConsoleSession {
    static func rehearse(_ moment: WhatIf, speed: Double, log: String?, _ options: ConsoleOptions) throws {
        let keymap = try prepare(options)
        let source = moment.header
        TimeZones.use(source.clock.timeZone)
        let clock = Header.Clock(
            day: source.clock.day, timeZone: source.clock.timeZone, start: moment.time, speed: speed, wallClock: moment.wallClock)
        let other = try otherRehearsal(source.show, log: log)
        let (writer, header) = try begin(State(source.show), isExcerpt: source.isExcerpt, .rehearsal, clock, log: log)
        let recorder = Recorder(writer)
        for record in moment.records {
            recorder.record(record.entry, at: record.t, by: record.by, refused: Refusals(), day: nil)
        }
        let words = options.words.by(moment.wallClock)
        var desk = Desk(
            moment.before, clock: .rehearsal(RehearsalClock(ClockAnchor(header))), who: Who.current(), recording: recorder)
        desk.pace(speed, from: moment.time, by: atDesk)
        let name = SafeText.make(InputFile.lastName(moment.path), limit: 200)
        let note = words.phrases.recording.rehearsedFrom(name, at: words.time(moment.time))
        let outcome = desk.perform(.note(note), by: atDesk, at: moment.time)
        let changes = outcome.changes.map { LogLine(at: $0.at, by: desk.actor(of: $0, by: atDesk), what: .change($0)) }
        try open(
            DeskModel(
                desk, mode: .rehearsal(speed: speed), at: moment.time, words: words,
                log: moment.records.map(LogLine.init) + changes,
                by: atDesk),
            RunningShowFile(of: source.show), header, recorder, options, keymap,
            saying: [note, other].compactMap { $0 }.joined(separator: " · "), isDisposable: false
        )
    }

    /// That another rehearsal of the show is running; nil if none is.
    static func otherRehearsal(_ show: Show, log: String?) throws(ExitCode) -> String? {
        guard log == nil, let holder = try runningElsewhere(show, .rehearsal) else { return nil }
        return Speech.phrases.recording.anotherRehearsal(by: holder.phrase(Speech.phrases))
    }
}
