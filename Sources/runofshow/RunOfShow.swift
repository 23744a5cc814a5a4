import ArgumentParser
import Phrases

/// The command line; each call has a file in `Calls`.
@main
struct RunOfShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runofshow",
        abstract: Speech.phrases.callHelp.program,
        discussion: Speech.phrases.callHelp.programDetails,
        version: Version.text,
        subcommands: [
            RunCall.self, ResumeCall.self, RehearseCall.self, WatchCall.self, MirrorCall.self, ReplayCall.self, CheckCall.self,
            SimulateCall.self, LogsCall.self, ReportCall.self,
            LearnCall.self, NewCall.self, ImportCall.self, ExportCall.self, KeysCall.self,
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
