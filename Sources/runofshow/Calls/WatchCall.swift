import ArgumentParser

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
        let keymap = try ConsoleSession.prepare(console)
        try Watching.watch(try WatchTarget(log), console, keymap)
    }
}
