import ArgumentParser
import Console
import Glibc
import LiveShow
import Phrases
import Recording
import Report
import Screens
import ShowFile
import ShowFormats
import Timeline

struct ExportCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Speech.phrases.callHelp.export,
        discussion: Speech.phrases.callHelp.exportDetails)

    /// Formats that are ours; the others are in the registry of sheets.
    private enum OwnForm: String, CaseIterable { case show, yaml, recording, asciicast }

    @Argument(help: .phrase(\.exportSource), completion: .file(extensions: ["yaml", "yml", "jsonl"]))
    var source: String?

    @Option(name: .customLong("as"), help: .phrase(\.exportForm))
    var form = OwnForm.show.rawValue

    @Option(name: .customLong("for"), help: .phrase(\.exportFor))
    var names: String?

    @Option(help: .phrase(\.exportProfile))
    var profile = ExportedShow.Profile.full

    @Option(help: .phrase(\.exportLink))
    var link: String?

    @Flag(
        help: .phrase(\.exportStrip))
    var strip = false

    @Option(help: .phrase(\.exportSpeed))
    var speed: Double?

    @Option(help: .phrase(\.exportView))
    var view: View?

    @Option(
        help: .phrase(\.exportTo),
        completion: .file(extensions: ["yaml", "yml", "jsonl", "xlsx", "csv", "md", "json", "ics", "html", "cast"]))
    var to: String?

    @Flag(help: .phrase(\.exportForce))
    var force = false

    @Flag(
        help: .phrase(\.salvage))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        let formats = OwnForm.allCases.map(\.rawValue) + SheetFormat.written
        guard formats.contains(form) else {
            let name = SafeText.make(form, limit: 100)
            throw ValidationError(Speech.phrases.export.unknownFormat(name, formats: formats.joined(separator: ", ")))
        }
        for (option, isGiven, owner) in [
            ("--strip", strip, OwnForm.recording), ("--speed", speed != nil, .asciicast), ("--view", view != nil, .asciicast),
        ] where isGiven && form != owner.rawValue {
            throw ValidationError(Speech.phrases.calls.optionGoesWith(option, format: owner.rawValue))
        }
        if let speed, !RehearseCall.speeds.contains(speed) { throw ValidationError(RehearseCall.noSpeed(speed)) }
    }

    func run() throws {
        let source = try ExportSource.path(source, onlyRecordings: form == OwnForm.recording.rawValue)
        let recording = try ExportedRecording.isRecording(source) ? source : nil
        switch OwnForm(rawValue: form) {
        case .recording?:
            try mustBe(recording)
            try writeRecording(source)
        case .asciicast?:
            try mustBe(recording)
            try writeCast(source)
        case .show?, .yaml?: if recording == nil { try writeFile(source) } else { try writeShow(source) }
        case nil: try writeSheet(source, isRecording: recording != nil)
        }
    }

    private func mustBe(_ recording: String?) throws(ExitCode) {
        if recording == nil { throw Failure.because(Speech.phrases.export.onlyOfRecording(form), Failure.badInput) }
    }

    // Other formats.

    private func writeSheet(_ source: String, isRecording: Bool) throws(ExitCode) {
        var exported = try isRecording ? ExportedRecording.read(source, salvage: salvage) : planned(source)
        exported.names = NameList.read(names)
        exported.profile = profile
        exported.link = link.map { SafeText.make($0, limit: 2000) }
        let file: ExportedFile?
        do throws(ExportRefusal) { file = try SheetFormat.write(exported, as: form, Speech.phrases) } catch { throw refuse(error) }
        guard let file else { return }
        if to == nil, isatty(STDOUT_FILENO) == 1, file.bytes.starts(with: Array("PK".utf8)) {
            throw Failure.because(Speech.phrases.export.binaryToTerminal(form), Failure.usage)
        }
        for loss in file.losses { say(loss) }
        if let to {
            try OutputFile.write(to: to, force: force) { (put) throws(ExitCode) in try put(file.bytes) }
        } else {
            try Output.bytes(file.bytes)
        }
    }

    /// Times are readings of the wall clock, as in the file.
    private func planned(_ source: String) throws(ExitCode) -> ExportedShow {
        let show = try ShowSource.load(source)
        var exported = ExportedShow(show)
        exported.changedAt = InputFile.changedAt(source)
        exported.second = ExportedRecording.second(of: show)
        return exported
    }

    private func refuse(_ refusal: ExportRefusal) -> ExitCode {
        let say = Speech.phrases.export
        return switch refusal {
        case .noDate: Failure.because(say.noDate, Failure.badInput)
        case .nothingFor(let names): Failure.because(say.nothingFor(names.joined(separator: ", ")), Failure.badInput)
        case .tooManyRows(let limit): Failure.because(say.tooManyRows(limit: limit), Failure.badInput)
        case .cannotWrite: Failure.because(say.cannotWrite, Failure.cannotWrite)
        }
    }

    private func say(_ loss: ExportLoss) {
        let say = Speech.phrases.export
        let thing =
            switch loss.thing {
            case .show: say.show
            case .part(let id): say.part(SafeText.make(id, limit: 200))
            case .segment(let id): say.segment(SafeText.make(id, limit: 200))
            case .cue(let id): say.cue(SafeText.make(id, limit: 200))
            }
        Failure.say("runofshow: " + say.notHeld(form, thing, keys: loss.keys.joined(separator: ", ")))
    }

    // Our own.

    /// The show file once more, as the program writes it.
    private func writeFile(_ source: String) throws(ExitCode) {
        let text = ShowFile.write(try ShowSource.load(source))
        if let to { try OutputFile.write(text, to: to, force: force) } else { try Output.text(text) }
    }

    /// The newest part of a recording holds all of it.
    private func writeRecording(_ source: String) throws {
        let reading: Reading
        do { reading = try RecordingReader.openNewest(source, salvage: salvage, keeping: .consoles) } catch {
            throw Failure.because(error)
        }
        reading.sayNotices(of: InputFile.lastName(reading.path))
        if let to {
            try OutputFile.write(to: to, force: force) { (put) throws(ExitCode) in try copy(reading, put) }
        } else {
            try copy(reading, Output.bytes)
        }
    }

    private func copy(_ reading: Reading, _ put: ([UInt8]) throws(ExitCode) -> Void) throws(ExitCode) {
        var copy = RecordingCopy(of: reading, isStripped: strip)
        do { try copy.write(put) } catch let fault as RecordingFault { throw Failure.because(fault) } catch let code as ExitCode {
            throw code
        } catch {
            throw Failure.cannotWrite
        }
    }

    private func writeCast(_ source: String) throws {
        let (timeline, reading): (ReplayTimeline, Reading)
        do { (timeline, reading) = try ReplayTimeline.read(source, salvage: salvage) } catch { throw Failure.because(error) }
        reading.sayNotices(of: InputFile.lastName(reading.path))
        TimeZones.use(reading.header.clock.timeZone)
        let cast = Asciicast(
            timeline: timeline, header: reading.header, speed: speed ?? 1, view: view ?? .manager,
            words: Speech.words.by(reading.header.clock.wallClock))
        if let to {
            try OutputFile.write(to: to, force: force) { (put) throws(ExitCode) in
                try withoutActuallyEscaping(put) { (put) throws(ExitCode) in try cast.write(put) }
            }
        } else {
            try cast.write(Output.bytes)
        }
    }

    private func writeShow(_ source: String) throws {
        let reading: Reading
        do { reading = try RecordingReader.open(source, salvage: salvage, keeping: .consoles) } catch {
            throw Failure.because(error)
        }
        let show = reading.state.showAsLeft.inReadings(reading.header.clock.wallClock)
        let text = ShowFile.write(show)
        try check(text, is: show)
        reading.sayNotices(of: InputFile.lastName(source))
        sayWhatStays(in: reading.state)
        if let to { try OutputFile.write(text, to: to, force: force) } else { try Output.text(text) }
    }

    /// A recording may hold a show that no show file can express. Then nothing is written, rather than a file that does not load.
    private func check(_ text: String, is show: Show) throws(ExitCode) {
        // Accept the recording's time zone even if this machine does not know it.
        let reading = ShowFile.read(Array(text.utf8), fileName: "\(show.id).yaml") { _ in true }
        guard reading.show == show else {
            let why = reading.diagnostics.first { $0.severity == .error }.map { $0.message(Speech.phrases) }
            throw Failure.because(Speech.phrases.calls.cannotBeAFile(because: why), Failure.badInput)
        }
    }

    /// A cue that was dropped during the show stays in the plan; this says so, to avoid surprise.
    private func sayWhatStays(in state: State) {
        let dropped = state.cues.indices.filter { state.cues[$0].status == .dropped }.map { state.running.cues[$0].id }
        guard !dropped.isEmpty else { return }
        let names = SafeText.make(dropped.prefix(8).joined(separator: ", "), limit: 200) + (dropped.count > 8 ? "…" : "")
        Failure.say("runofshow: " + Speech.phrases.calls.droppedCuesAreKept(names))
    }
}

extension ExportedShow.Profile: ExpressibleByArgument {}
