import ArgumentParser
import Console
import Recording
import Timeline

struct WatchCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: Speech.say(
            "A read-only console on a recording that another one is writing.",
            "Màn hình chỉ xem, theo bản ghi mà một bảng điều hành khác đang ghi."),
        discussion: Speech.say(
            """
            Named by its show it finds the recording that is being written, waits for one where there is none yet, \
            and goes over to a newer one when that begins. It can change nothing.

            EXAMPLE
              runofshow watch hanoi-2023 --view director
              ssh -t desk runofshow watch hanoi-2023 --view presenter
            """,
            """
            Gọi bằng tên chương trình thì tự tìm bản ghi đang được ghi, chưa có thì đợi, và chuyển sang bản mới hơn \
            khi bản đó bắt đầu. Không thay đổi được gì.

            VÍ DỤ
              runofshow watch hanoi-2023 --view director
              ssh -t desk runofshow watch hanoi-2023 --view presenter
            """))

    @Argument(
        help: .say(
            "The recording, or the show: its file, name or id.", "Bản ghi, hoặc chương trình: tệp, tên hoặc id của nó."),
        completion: .file(extensions: ["jsonl", "yaml", "yml"]))
    var log: String

    @OptionGroup var console: ConsoleOptions

    func run() throws {
        let keymap = try Sitting.prepare(console)
        let target = try WatchTarget(log)
        // What is wrong with it is said before the screen is taken.
        var follower: Follower?
        do { follower = try target.find() } catch { throw Failure.because(error) }
        let loop = try ConsoleLoop(console)
        do {
            let ending = try watch(target, &follower, loop, keymap)
            loop.close()
            if case .told(let signal) = ending { throw ExitCode(128 + signal) }
        } catch let fault as RecordingFault {
            loop.close()
            throw Failure.because(fault)
        }
    }

    /// One run after another, and the waiting before them.
    private func watch(
        _ target: WatchTarget, _ follower: inout Follower?, _ loop: ConsoleLoop, _ keymap: Keymap
    ) throws(RecordingFault) -> ConsoleLoop.Ending {
        var view: View?
        while true {
            guard let followed = follower else {
                let waiting = WaitingSeat(target, console.words)
                let ending = loop.run(waiting)
                guard ending == .over else { return ending }
                follower = try waiting.found?.get()
                continue
            }
            let seat = WatchSeat(followed, console, keymap, view: view) { target.newer(than: followed) }
            let ending = loop.run(seat)
            guard ending == .over else { return ending }
            (follower, view) = (seat.next, seat.view)
        }
    }
}
