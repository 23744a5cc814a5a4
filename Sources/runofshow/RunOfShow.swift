import ArgumentParser

/// The command line: one file a call in `Calls`.
@main
struct RunOfShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runofshow",
        abstract: Speech.say("Runs live events by the clock.", "Điều hành chương trình trực tiếp theo đồng hồ."),
        discussion: Speech.say(
            """
            With no arguments it opens the start screen: the shows at hand, the recordings so far, and what can be \
            done with each.

            EXAMPLES
              runofshow rehearse shows/hanoi-2023.yaml --at 08:25
              runofshow run shows/hanoi-2023.yaml
              runofshow check shows/hanoi-2023.yaml

            EXIT CODES
              0 all is well, 64 a call that makes no sense, 65 input that is at fault, 66 a file that cannot be \
            read, 73 or 74 one that cannot be written.
            """,
            """
            Không kèm gì thì mở màn hình bắt đầu: các chương trình có sẵn, các bản ghi đã có, và những gì làm được \
            với từng cái.

            VÍ DỤ
              runofshow rehearse shows/hanoi-2023.yaml --at 08:25
              runofshow run shows/hanoi-2023.yaml
              runofshow check shows/hanoi-2023.yaml

            MÃ THOÁT
              0 mọi việc ổn, 64 lệnh gọi không hợp lệ, 65 dữ liệu vào có lỗi, 66 tệp không đọc được, 73 hoặc 74 tệp \
            không ghi được.
            """),
        version: Version.text,
        subcommands: [
            RunCall.self, ResumeCall.self, RehearseCall.self, WatchCall.self, MirrorCall.self, ReplayCall.self, CheckCall.self,
            SimulateCall.self, LogsCall.self, ReportCall.self,
            LearnCall.self, ExportCall.self, KeysCall.self,
        ])

    @OptionGroup var language: LanguageOption

    func run() throws { try StartCall.open() }

    static func main() {
        do {
            try CallArguments.check(CommandLine.arguments.dropFirst())
            var call = try parseAsRoot()
            try call.run()
        } catch {
            CallArguments.end(with: error)
        }
    }
}

enum Version {
    static let text = "0.1.0"
}
