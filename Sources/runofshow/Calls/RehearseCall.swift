import ArgumentParser
import Console
import LiveShow
import Timeline

struct RehearseCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: Speech.say("The console on a clock of its own.", "Bảng điều hành chạy theo đồng hồ riêng."),
        discussion: Speech.say(
            """
            Everything is as in the live console, marked as a rehearsal, and recorded.

            EXAMPLE
              runofshow rehearse shows/hanoi-2023.yaml --at 08:25 --speed 10
            """,
            """
            Mọi thứ như khi chạy thật, có ghi rõ là tập duyệt, và được ghi lại.

            VÍ DỤ
              runofshow rehearse shows/hanoi-2023.yaml --at 08:25 --speed 10
            """))

    @Argument(help: .show, completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Option(
        help: .say(
            "The show time at which the clock starts; a minute before the first start where left out.",
            "Giờ chương trình lúc đồng hồ bắt đầu; không ghi thì một phút trước giờ bắt đầu đầu tiên."))
    var at: ShowTimeArgument?

    @Option(
        help: .say(
            "How many times as fast the clock runs, from 0.1 to 600.", "Đồng hồ chạy nhanh gấp mấy lần, từ 0.1 đến 600."))
    var speed = 1.0

    @Option(
        name: .customLong("from"),
        help: .say(
            "The segment, by its id, with which to begin; the others are left out.",
            "Mục bắt đầu (theo id); các mục khác bỏ ra ngoài."))
    var first: String?

    @Option(
        name: .customLong("to"),
        help: .say("The segment, by its id, with which to end.", "Mục cuối cùng (theo id)."))
    var last: String?

    @Option(help: .log)
    var log: String?

    @OptionGroup var console: ConsoleOptions

    /// The range of speeds.
    static let speeds = Limit.Call.speeds

    static func noSpeed(_ speed: Double) -> String {
        Speech.say("a speed is from 0.1 to 600; \(speed) is not", "tốc độ phải từ 0.1 đến 600, không phải \(speed)")
    }

    func validate() throws {
        guard Self.speeds.contains(speed) else {
            throw ValidationError(Self.noSpeed(speed))
        }
    }

    func run() throws {
        let file = try ShowSource.load(show)
        let wallClock = TimeZones.wallClock(of: file)
        let whole = file.inShowTimes(wallClock)
        let show = try excerpt(of: whole)
        TimeZones.use(show.timeZone)
        let state = State(show)
        let first = state.running.figures.lazy.compactMap(\.plannedStart).first ?? .midnight
        try ConsoleSession.rehearse(
            state, wallClock, isExcerpt: State(whole).order.count > state.order.count,
            from: at.map { wallClock.showTime($0.time) } ?? first - .minutes(1), speed: speed, log: log, console)
    }

    /// A rehearsal of part of the show, where that is asked for.
    private func excerpt(of show: Show) throws(ExitCode) -> Show {
        do throws(Show.NoExcerpt) {
            return try show.excerpt(from: first, to: last)
        } catch {
            throw Failure.because(error.text(Speech.words), Failure.usage)
        }
    }
}

extension Show.NoExcerpt {
    func text(_ words: Words) -> String {
        switch self {
        case .unknownSegment(let id, let nearest):
            words.reason(.unknownSegment(SafeText.make(id, limit: 100)))
                + (nearest.map { words.say("; did you mean '\($0)'?", "; ý bạn là '\($0)'?") } ?? "")
        case .backwards(let from, let to):
            words.say("'\(to)' comes before '\(from)' in the show", "'\(to)' đứng trước '\(from)' trong chương trình")
        }
    }
}
