import ArgumentParser
import Console
import Recording
import Report
import ShowFile
import Terminal
import Timeline

struct LearnCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: Speech.say("Lengths, min and max as rehearsals have them.", "Độ dài, min và max theo các buổi tập duyệt."),
        discussion: Speech.say(
            """
            Lays what each segment took in the recordings beside its plan, and proposes other figures where they say \
            so: a duration from two runs on, their median, where the plan lies outside the middle half; a min \
            where something shorter was done, a max where it usually took longer. Holds do not count, nor what was not run to its end. It is shown \
            as a difference to the show file, with what it does to the hard points. --write changes just these figures and \
            leaves comments, order and spacing as they are.

            EXAMPLE
              runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl
              runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl --write
            """,
            """
            Đặt thời gian thực tế của từng mục trong các bản ghi cạnh kế hoạch, và đề xuất con số khác khi các bản ghi cho \
            thấy vậy: duration khi có từ hai lần chạy trở lên, lấy trung vị, nếu kế hoạch nằm ngoài nửa giữa; min khi đã có \
            lần ngắn hơn, max khi thường dài hơn. Không tính thời gian tạm dừng, cũng không tính mục chưa chạy trọn. Kết quả \
            hiện ra như phần khác nhau so với tệp chương trình, kèm ảnh hưởng tới các mốc cứng. --write chỉ sửa những con số \
            đó, giữ nguyên lời chú, thứ tự và cách trình bày.

            VÍ DỤ
              runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl
              runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl --write
            """))

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    /// A recording that is learned from.
    struct Source {
        var path: String
        var reading: Reading
    }

    @Argument(help: .show, completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Argument(help: .say("The recordings.", "Các bản ghi."), completion: .file(extensions: ["jsonl"]))
    var logs: [String]

    @Flag(help: .say("Change the figures in the show file.", "Sửa các con số trong tệp chương trình."))
    var write = false

    @Option(help: .say("text, or json: one object.", "text, hoặc json: một đối tượng."))
    var format = Format.text

    @Flag(
        help: .say(
            "Take what stands before a damaged line. The original stays as it is.",
            "Lấy phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên."))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func validate() throws { try CallArguments.check(recordings: logs) }

    func run() throws {
        let path = ShowSource.path(show)
        let bytes = try InputFile.read(path, limit: Limits.bytes)
        let show = try load(bytes, path)
        let sources = try recordings(of: show)
        let wallClock = TimeZones.wallClock(of: show)
        let learning = Learning(show.inShowTimes(wallClock), sources.map(\.reading))
        let edited = try edit(bytes, path, learning.proposals)
        let isWritten = write && !learning.proposals.isEmpty
        if isWritten { try OutputFile.replace(edited.bytes, in: path, wasRead: bytes) }
        if format == .json {
            return try Output.json(LearnJSON(learning: learning, recordings: sources, isWritten: isWritten))
        }
        let text = LearnText(words: Speech.words.by(wallClock), file: path)
        var lines = text.evidence(learning, sources) + [""]
        if learning.proposals.isEmpty {
            lines.append(text.nothing)
        } else {
            lines += text.difference(edited, learning) + [""] + text.effect(learning) + ["", text.written(isWritten)]
        }
        let isUnicode = TerminalScreen.useLocale()
        try Output.line(lines.map { isUnicode ? $0 : PlainASCII.text($0) }.joined(separator: "\n"))
    }

    private func load(_ bytes: [UInt8], _ path: String) throws(ExitCode) -> Show {
        let reading = ShowSource.read(bytes, path)
        guard let show = reading.show else {
            for diagnostic in reading.diagnostics { Failure.say(diagnostic.text(file: path, Speech.language)) }
            throw Failure.badInput
        }
        return show
    }

    private func edit(_ bytes: [UInt8], _ path: String, _ lessons: [Lesson]) throws(ExitCode) -> EditedFile {
        let edits = lessons.flatMap { lesson in
            [
                lesson.proposal.duration.map { FigureEdit(segment: lesson.number, .duration, $0) },
                lesson.proposal.min.map { FigureEdit(segment: lesson.number, .min, $0) },
                lesson.proposal.max.map { FigureEdit(segment: lesson.number, .max, $0) },
            ].compactMap { $0 }
        }
        do throws(EditFault) {
            return try ShowFile.edit(bytes, fileName: InputFile.lastName(path), edits, isKnownTimeZone: TimeZones.isKnown)
        } catch {
            throw Failure.because(error.text(file: path, Speech.language), Failure.badInput)
        }
    }

    // Recordings.

    /// The newest part of each, every recording once.
    private func recordings(of show: Show) throws(ExitCode) -> [Source] {
        var sources: [Source] = []
        var distinct = DistinctRecordings()
        for log in logs {
            let source = try read(log)
            let header = source.reading.header
            guard header.show.id == show.id else {
                let (one, other) = (SafeText.make(header.show.id, limit: 100), SafeText.make(show.id, limit: 100))
                throw Failure.because(
                    Speech.say(
                        "\(name(log)) is a recording of “\(one)”, not of “\(other)”",
                        "\(name(log)) là bản ghi của “\(one)”, không phải của “\(other)”"), Failure.badInput)
            }
            guard distinct.take(header, from: log) else { continue }
            if header.mode == .simulated {
                Failure.say(
                    "runofshow: "
                        + Speech.say(
                            "\(name(log)) is simulated: nobody performed it", "\(name(log)) là mô phỏng: không ai diễn thật"))
            }
            sources.append(source)
        }
        return sources
    }

    private func read(_ log: String) throws(ExitCode) -> Source {
        do throws(RecordingFault) {
            let reading = try RecordingReader.openNewest(log, salvage: salvage)
            reading.sayNotices(of: InputFile.lastName(log))
            return Source(path: log, reading: reading)
        } catch {
            throw Failure.because(error)
        }
    }

    private func name(_ path: String) -> String { SafeText.make(InputFile.lastName(path), limit: 200) }
}
