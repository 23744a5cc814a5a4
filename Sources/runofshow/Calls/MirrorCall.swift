import ArgumentParser
import CLinux
import Console
import Glibc
import Phrases
import Recording
import Screens
import Timeline

struct MirrorCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror",
        abstract: Speech.phrases.callHelp.mirror,
        discussion: Speech.phrases.callHelp.mirrorDetails)

    @Argument(
        help: ArgumentHelp(Speech.phrases.optionHelp.mirroredRecording, valueName: "log"),
        completion: .file(extensions: ["jsonl", "yaml", "yml"]))
    var first: String

    @Argument(
        help: ArgumentHelp(Speech.phrases.optionHelp.mirrorDestination, valueName: "destination"),
        completion: .directory)
    var second: String?

    @Flag(help: .phrase(\.mirrorOnce))
    var once = false

    @Flag(help: .phrase(\.wait))
    var wait = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        // With one argument it is the destination.
        let place = MirrorPlace(second ?? first)
        do { try place.check() } catch { throw Failure.because(error.phrase(Speech.phrases), Failure.cannotCreate) }
        let target = try WatchTarget(second == nil ? nil : first, waits: wait)
        let signals = cs_signal_descriptor()
        let mirroring: Mirroring
        do {
            mirroring = try Mirroring(
                Mirroring.Sources(
                    find: { () throws(RecordingFault) in try target.find(for: .copying) },
                    newer: { target.newer(than: $0.header, for: .copying) }),
                to: place, once: once)
        } catch {
            throw Failure.because(Speech.system(error.number), Failure.cannotWrite)
        }
        var printer = MirrorPrinter(waits: target.text(Speech.words))
        let ending = try watch(mirroring, &printer, signals: signals)
        printer.leave()
        switch ending {
        case .signal(let signal): throw ExitCode(128 + signal)
        case .over(let status): try end(status, target, printer)
        }
    }

    private enum Ending {
        case signal(Int32)
        case over(MirrorStatus)
    }

    private func watch(_ mirroring: Mirroring, _ printer: inout MirrorPrinter, signals: Int32) throws -> Ending {
        while true {
            mirroring.drainWakeUp()
            let status = mirroring.status
            if !once || status.end != nil { try printer.show(status) }
            if status.end != nil { return .over(status) }
            var descriptors = [signals, mirroring.wakeUpDescriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            // Poll once a second, because two figures rise by themselves: how long a disk has not answered, and how far behind the
            // copy is.
            poll(&descriptors, 2, 1000)
            while case let signal = cs_next_signal(signals), signal != 0 {
                switch signal {
                case SIGWINCH, SIGCONT: break
                case SIGTSTP: raise(SIGSTOP)
                default: return .signal(signal)
                }
            }
        }
    }

    private func end(_ status: MirrorStatus, _ target: WatchTarget, _ printer: MirrorPrinter) throws {
        let text = status.end?.phrase(Speech.phrases)
        switch status.end {
        case nil: return
        case .takenOver:
            printer.ring()
            throw Failure.because(text ?? "", Failure.cannotWrite)
        case .refused: throw Failure.because(text ?? "", Failure.cannotCreate)
        case .source(let fault): throw Failure.because(fault)
        case .done:
            switch status.problem {
            case .destination: throw Failure.cannotWrite
            case .source(let fault): throw fault.exitCode
            case nil: if status.source == nil { throw Failure.because(target.text(Speech.words), Failure.cannotRead) }
            }
        }
    }
}
