import ArgumentParser
import Timeline

struct RunCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: Speech.say(
            "The live console, on the wall clock.", "Bảng điều hành chạy thật, theo đồng hồ treo tường."),
        discussion: Speech.say(
            """
            It records everything. Where a recording of this show was interrupted today, it asks: go on with that, \
            or begin anew.

            EXAMPLE
              runofshow run shows/hanoi-2023.yaml
            """,
            """
            Mọi việc đều được ghi lại. Nếu hôm nay có bản ghi của chương trình này bị gián đoạn, sẽ hỏi: chạy tiếp \
            bản đó hay bắt đầu lại.

            VÍ DỤ
              runofshow run shows/hanoi-2023.yaml
            """))

    @Argument(help: .show, completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Option(help: .log)
    var log: String?

    @OptionGroup var console: ConsoleOptions

    func run() throws {
        let show = try ShowSource.load(show)
        try ConsoleSession.run(show, log: log, console)
    }
}
