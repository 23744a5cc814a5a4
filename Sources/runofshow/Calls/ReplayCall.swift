import ArgumentParser
import Console
import Recording
import Timeline

struct ReplayCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: Speech.say("Plays a recording back.", "Xem lại một bản ghi."),
        discussion: Speech.say(
            """
            Every view at every moment is as it was live. Space plays and pauses, > and < set the speed, ← and → go \
            from event to event, : goes to a time, an event or a segment, f searches the log; ? shows all keys.

            EXAMPLE
              runofshow replay shows/hanoi-2023-rehearsal-1.jsonl --speed 60 --from 08:29
            """,
            """
            Mọi màn hình ở mọi thời điểm đều đúng như lúc chạy. Space phát và dừng, > và < đổi tốc độ, ← và → đi từng \
            sự kiện, : tới một giờ, một sự kiện hoặc một mục, f tìm trong nhật ký; ? cho xem mọi phím.

            VÍ DỤ
              runofshow replay shows/hanoi-2023-rehearsal-1.jsonl --speed 60 --from 08:29
            """))

    @Argument(help: .say("The recording.", "Bản ghi."), completion: .file(extensions: ["jsonl"]))
    var log: String

    @Option(
        help: .say(
            "How many times as fast it is played, from 0.1 to 600.", "Phát nhanh gấp mấy lần, từ 0.1 đến 600."))
    var speed = 1.0

    @Option(
        help: .say(
            "The show time from which it is played; its beginning where left out.",
            "Giờ chương trình để bắt đầu phát; không ghi thì từ đầu."))
    var from: ShowTimeArgument?

    @Flag(
        help: .say(
            "Play what stands before a damaged line. The original stays as it is.",
            "Phát phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên."))
    var salvage = false

    @OptionGroup var console: ConsoleOptions

    func validate() throws {
        guard RehearseCall.speeds.contains(speed) else { throw ValidationError(RehearseCall.noSpeed(speed)) }
    }

    func run() throws {
        let keymap = try Sitting.prepare(console)
        let (tape, reading) = try read()
        TimeZones.use(reading.header.clock.timeZone)
        var model = Model(
            replaying: tape, of: reading.header.show, speed: speed,
            words: console.words.by(reading.header.clock.wallClock))
        model.learn(from: reading.header.earlier)
        let notices = reading.notices(console.words) + (reading.isBeingWritten ? [console.words.recordingGoesOn] : [])
        let loop = try ConsoleLoop(console)
        let seat = ReplaySeat(
            console.applied(to: model, keymap.inReplay), from: from.map { reading.header.clock.wallClock.showTime($0.time) },
            saying: notices.isEmpty ? nil : notices.joined(separator: " · "))
        let ending = loop.run(seat)
        loop.close()
        if case .told(let signal) = ending { throw ExitCode(128 + signal) }
    }

    private func read() throws(ExitCode) -> (tape: Tape, reading: Reading) {
        do { return try Tape.read(log, salvage: salvage) } catch { throw Failure.because(error) }
    }
}
