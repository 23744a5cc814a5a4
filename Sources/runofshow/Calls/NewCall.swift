import ArgumentParser
import Glibc
import LiveShow
import Phrases
import ShowFile
import Timeline

struct NewCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: Speech.phrases.callHelp.new,
        discussion: Speech.phrases.callHelp.newDetails)

    @Argument(help: .phrase(\.newFile), completion: .file(extensions: ["yaml", "yml"]))
    var file: String?

    @Option(help: .phrase(\.newTemplate))
    var template: String?

    @Flag(help: .phrase(\.importForce))
    var force = false

    @OptionGroup var language: LanguageOption

    func validate() throws {
        guard let template, ShowTemplate(rawValue: template) == nil else { return }
        throw ValidationError(say.noTemplate(SafeText.make(template, limit: 100), names: ShowTemplate.names))
    }

    private var say: any NewShowPhrases { Speech.phrases.newShow }

    func run() throws {
        let isAsking = template == nil
        let title = isAsking ? ask(say.askTitle, usual: say.usualTitle) { $0 } : say.usualTitle
        let kind = try kind()
        let today = Day.of(wallClockMs: Int(time(nil)) * 1000).text
        let date = isAsking ? ask(say.askDate(usual: today), usual: today, otherwise: say.badDate) { Day(text: $0)?.text } : today
        let usual = Self.clock(kind.usualStart)
        let start =
            isAsking
            ? ask(say.askStart(usual: usual), usual: usual, otherwise: say.badStart) { ShowTime(text: $0).map(Self.clock) } : usual
        let text = kind.text(title: title, date: date, start: ShowTime(text: start) ?? kind.usualStart, Speech.phrases)
        try write(text, title)
    }

    private func kind() throws(ExitCode) -> ShowTemplate {
        if let template { return ShowTemplate(rawValue: template) ?? .conference }
        let usual = ShowTemplate.conference.rawValue
        let names = ShowTemplate.names
        let chosen = ask(say.askKind(names, usual: usual), usual: usual, otherwise: { say.noTemplate($0, names: names) }) {
            ShowTemplate(rawValue: $0.lowercased())?.rawValue
        }
        return ShowTemplate(rawValue: chosen) ?? .conference
    }

    /// Asks again until the answer is one. Nothing typed, or nobody there: the usual one.
    private func ask(
        _ question: String, usual: String, otherwise: (String) -> String = { $0 }, _ read: (String) -> String?
    ) -> String {
        for _ in 0..<Limit.Call.questions {
            Failure.say(question + " ", newline: false)
            guard let line = TypedLine.read() else { return usual }
            let answer = line.drop { $0 == " " }
            if answer.isEmpty { return usual }
            if let value = read(String(answer)) { return value }
            Failure.say(otherwise(String(answer)))
        }
        return usual
    }

    /// From a template without a file to standard output, else to the file, or to one in `shows/` that has the title's name.
    private func write(_ text: String, _ title: String) throws(ExitCode) {
        if file == nil, template != nil { return try Output.text(text) }
        let path: String
        if let file {
            path = file
        } else {
            if mkdir("shows", 0o777) != 0, errno != EEXIST {
                throw Failure.because("shows/: \(Speech.system(errno))", Failure.cannotCreate)
            }
            path = "shows/\(Slug.make(title, fallback: "show")).yaml"
        }
        try OutputFile.write(text, to: path, force: force)
        Failure.say(say.written(SafeText.make(path, limit: 300)))
    }

    private static func clock(_ time: ShowTime) -> String {
        time.milliseconds % 60_000 == 0 ? String(time.text.dropLast(3)) : time.text
    }
}
