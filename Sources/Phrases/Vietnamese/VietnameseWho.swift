struct VietnameseWho: WhoPhrases {
    func process(_ number: Int, program: String?, terminal: String?) -> String {
        "tiến trình \(number)" + (program.map { " (\($0))" } ?? "") + (terminal.map { " tại \($0)" } ?? "")
    }
    var processOfAnotherContainer: String { "một tiến trình của vùng chứa khác" }
    var anotherProcess: String { "một tiến trình khác" }
    func person(_ who: String, on host: String) -> String { "\(who) tại máy \(host)" }
    func person(_ who: String, on host: String?, process: Int?) -> String {
        who + (host.map { " tại máy \($0)" } ?? "") + (process.map { ", tiến trình \($0)" } ?? "")
    }
}
