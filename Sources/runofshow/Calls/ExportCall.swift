import ArgumentParser
import Console
import Phrases
import Recording
import Screens
import ShowFile
import Timeline

struct ExportCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: Speech.phrases.callHelp.export,
        discussion: Speech.phrases.callHelp.exportDetails)

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case show, recording
    }

    @Argument(help: .phrase(\.recording), completion: .file(extensions: ["jsonl"]))
    var log: String

    @Option(name: .customLong("as"), help: .phrase(\.exportForm))
    var form = Form.show

    @Flag(
        help: .phrase(\.exportStrip))
    var strip = false

    @Option(
        help: .phrase(\.exportTo),
        completion: .file(extensions: ["yaml", "yml", "jsonl"]))
    var to: String?

    @Flag(help: .phrase(\.exportForce))
    var force = false

    @Flag(
        help: .phrase(\.salvage))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard strip, form != .recording else { return }
        throw ValidationError(Speech.phrases.calls.stripIsForRecordings)
    }

    func run() throws {
        switch form {
        case .show: try writeShow()
        case .recording: try writeRecording()
        }
    }

    /// The newest part of a recording holds all of it.
    private func writeRecording() throws {
        let reading: Reading
        do { reading = try RecordingReader.openNewest(log, salvage: salvage, keeping: .consoles) } catch {
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

    private func writeShow() throws {
        let reading: Reading
        do { reading = try RecordingReader.open(log, salvage: salvage, keeping: .consoles) } catch { throw Failure.because(error) }
        let show = reading.state.showAsLeft.inReadings(reading.header.clock.wallClock)
        let text = ShowFile.write(show)
        try check(text, is: show)
        reading.sayNotices(of: InputFile.lastName(log))
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
