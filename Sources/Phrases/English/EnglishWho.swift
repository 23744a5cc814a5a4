struct EnglishWho: WhoPhrases {
    func process(_ number: Int, program: String?, terminal: String?) -> String {
        "process \(number)" + (program.map { " (\($0))" } ?? "") + (terminal.map { " on \($0)" } ?? "")
    }
    var processOfAnotherContainer: String { "a process of another container" }
    var anotherProcess: String { "another process" }
    func person(_ who: String, on host: String) -> String { "\(who) on \(host)" }
    func person(_ who: String, on host: String?, process: Int?) -> String {
        who + (host.map { " on \($0)" } ?? "") + (process.map { ", process \($0)" } ?? "")
    }
}
