import ArgumentParser

struct ResumeCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume", abstract: "Goes on with an interrupted recording, at the state it had.",
        discussion: """
            Without a recording it takes the last one whose show has not ended and that nobody is writing. A live \
            show's clock has gone on while nobody looked; a rehearsal's goes on from its last record.

            EXAMPLE
              runofshow resume
            """)

    @Argument(help: "The recording; the last unfinished one where left out.", completion: .file(extensions: ["jsonl"]))
    var log: String?

    @Flag(help: "Open what stands before a damaged line. The original stays as it is.")
    var salvage = false

    @OptionGroup var console: ConsoleOptions

    func run() throws { try Sitting.resume(log, salvage: salvage, console) }
}
