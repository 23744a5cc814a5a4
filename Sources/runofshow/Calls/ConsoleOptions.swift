import ArgumentParser
import Console
import Glibc
import Terminal
import Timeline

/// What every call that opens a console takes.
struct ConsoleOptions: ParsableArguments {
    @Option(help: "The language of the console: en or vi. By the locale where left out.")
    var lang: Language?

    @Option(help: "The view to open on: manager, director, presenter, cues, log or backstage.")
    var view = View.manager

    @Option(
        name: .customLong("for"),
        help: "Whom the backstage view is for: names, departments or segments, with commas between.")
    var backstageFor: String?

    @Option(help: "The terminal's background: dark or light. As COLORFGBG has it where left out, else dark.")
    var background: Background?

    var terminalBackground: Background { background ?? Background.told }

    /// The model as these options want it.
    func applied(to model: Model) -> Model {
        var model = model
        model.backstageFor = (backstageFor ?? "").split(separator: ",")
            .map { SafeText.make(String($0.trimmingPrefix(while: \.isWhitespace)), limit: 100) }
        model.open(backstageFor == nil ? view : view == .manager ? .backstage : view)
        return model
    }

    var words: Words { Words(lang ?? Self.ofLocale) }

    /// No colour where NO_COLOR is set to anything (no-color.org).
    var hasColours: Bool { getenv("NO_COLOR").map { $0.pointee == 0 } ?? true }

    private static var ofLocale: Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name), value.pointee != 0 else { continue }
            return String(cString: value).hasPrefix("vi") ? .vietnamese : .english
        }
        return .english
    }
}

extension Language: ExpressibleByArgument {}
extension View: ExpressibleByArgument {}
extension Background: ExpressibleByArgument {}

extension ShowTimeArgument: ExpressibleByArgument {
    init?(argument: String) { self.init(text: argument) }
}
