import ArgumentParser
import CLinux
import Console
import Glibc
import Recording
import Timeline

struct MirrorCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mirror",
        abstract: Speech.say(
            "Keeps a copy of a recording on another disk or machine.",
            "Giữ một bản sao của bản ghi trên đĩa hoặc máy khác."),
        discussion: Speech.say(
            """
            It copies what is on the recording's disk, byte for byte, as it comes, and says how far behind the copy is. \
            Named by its show it waits for a run and goes over to a newer one. From a machine that sees the copy another \
            console can take over with resume; it is told whose show that is, and asked. Ctrl-C ends it; begun again, it goes \
            on where it was.

            EXAMPLE
              runofshow mirror hanoi-2023 /mnt/booth
              runofshow resume /mnt/booth/2023-10-10-082958-live.jsonl
            """,
            """
            Chép từng byte những gì đã nằm trên đĩa của bản ghi, ngay khi có, và cho biết bản sao chậm bao nhiêu. Gọi bằng \
            tên chương trình thì đợi một lần chạy và chuyển sang lần chạy mới hơn. Máy nào thấy bản sao thì bảng điều hành \
            ở đó có thể tiếp quản bằng resume; nó cho biết chương trình đang của ai, và hỏi lại. Ctrl-C để dừng; chạy lại thì \
            chép tiếp từ chỗ cũ.

            VÍ DỤ
              runofshow mirror hanoi-2023 /mnt/booth
              runofshow resume /mnt/booth/2023-10-10-082958-live.jsonl
            """))

    @Argument(
        help: .say(
            "The recording, or the show: its file, name or id.", "Bản ghi, hoặc chương trình: tệp, tên hoặc id của nó."),
        completion: .file(extensions: ["jsonl", "yaml", "yml"]))
    var log: String

    @Argument(
        help: .say(
            "A folder, where the recording keeps its name, or a file that ends in .jsonl.",
            "Một thư mục (bản ghi giữ nguyên tên), hoặc một tệp có đuôi .jsonl."),
        completion: .directory)
    var destination: String

    @Flag(help: .say("Copy what there is, and leave.", "Chép những gì đang có rồi thoát."))
    var once = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let target = try WatchTarget(log)
        let place = MirrorPlace(destination)
        do { try place.check() } catch { throw Failure.because(error.text(Speech.language), Failure.cannotCreate) }
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
        var printer = MirrorPrinter(waits: target.waits(Speech.words))
        let ending = try watch(mirroring, &printer, signals: signals)
        printer.leave()
        switch ending {
        case .told(let signal): throw ExitCode(128 + signal)
        case .over(let status): try end(status, target, printer)
        }
    }

    private enum Ending {
        case told(Int32)
        case over(MirrorStatus)
    }

    private func watch(_ mirroring: Mirroring, _ printer: inout MirrorPrinter, signals: Int32) throws -> Ending {
        while true {
            mirroring.drainWakeUp()
            let status = mirroring.status
            if !once || status.end != nil { try printer.show(status) }
            if status.end != nil { return .over(status) }
            var descriptors = [signals, mirroring.wakeUpDescriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            // Once a second: how long a disk has not answered, and how far behind the copy is, goes up by itself.
            poll(&descriptors, 2, 1000)
            while case let signal = cs_next_signal(signals), signal != 0 {
                switch signal {
                case SIGWINCH, SIGCONT: break
                case SIGTSTP: raise(SIGSTOP)
                default: return .told(signal)
                }
            }
        }
    }

    private func end(_ status: MirrorStatus, _ target: WatchTarget, _ printer: MirrorPrinter) throws {
        let text = status.end?.text(Speech.language)
        switch status.end {
        case nil: return
        case .takenOver:
            printer.ring()
            throw Failure.because(text ?? "", Failure.cannotWrite)
        case .refused: throw Failure.because(text ?? "", Failure.cannotCreate)
        case .source(let fault): throw Failure.because(fault)
        case .done:
            switch status.trouble {
            case .destination: throw Failure.cannotWrite
            case .source(let fault): throw fault.exitCode
            case nil: if status.source == nil { throw Failure.because(target.waits(Speech.words), Failure.cannotRead) }
            }
        }
    }
}
