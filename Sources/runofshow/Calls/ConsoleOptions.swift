import ArgumentParser
import Console
import Glibc

/// What every call that opens a console takes.
struct ConsoleOptions: ParsableArguments {
    @Option(help: "The language of the console: en or vi. By the locale where left out.")
    var lang: Language?

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

extension ShowTimeArgument: ExpressibleByArgument {
    init?(argument: String) { self.init(text: argument) }
}
