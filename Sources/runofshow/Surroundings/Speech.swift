import ArgumentParser
import Console
import Glibc
import Phrases
import Recording
import Timeline

/// The language of this run: that of `--lang`, else the locale's.
///
/// It is looked for before the command line is taken apart, so that help and what is wrong with the call are said in
/// it too. (The parser's own words, such as USAGE and what it says of an unknown option, are in English.)
enum Speech {
    static let language = asked(CommandLine.arguments.dropFirst()) ?? ofLocale
    static let words = Words(language)

    static func say(_ english: @autoclosure () -> String, _ vietnamese: @autoclosure () -> String) -> String {
        language.say(english(), vietnamese())
    }

    /// What the system says of the last call that failed.
    static func system(_ error: Int32) -> String {
        say(String(cString: strerror(error)), SystemFault(error).vietnamese)
    }

    /// `--lang vi` or `--lang=vi`, the last one.
    private static func asked(_ arguments: some Sequence<String>) -> Language? {
        var asked: Language?
        var isValue = false
        for argument in arguments.prefix(while: { $0 != "--" }) {
            if isValue { asked = Language(rawValue: argument) ?? asked }
            isValue = argument == "--lang"
            if argument.hasPrefix("--lang=") { asked = Language(rawValue: String(argument.dropFirst(7))) ?? asked }
        }
        return asked
    }

    private static var ofLocale: Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            guard let value = getenv(name), value.pointee != 0 else { continue }
            return String(cString: value).hasPrefix("vi") ? .vietnamese : .english
        }
        return .english
    }
}

extension Words {
    /// The text in the language of these words.
    func say(_ english: @autoclosure () -> String, _ vietnamese: @autoclosure () -> String) -> String {
        (Language(rawValue: phrases.code) ?? .english).say(english(), vietnamese())
    }
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
    /// The help of an argument in the language of this run.
    static func say(_ english: String, _ vietnamese: String) -> ArgumentHelp {
        ArgumentHelp(Speech.say(english, vietnamese))
    }

    static var show: ArgumentHelp {
        say("The show file, or the name of one in shows/.", "Tệp chương trình, hoặc tên một tệp trong shows/.")
    }

    static var format: ArgumentHelp { say("text, or json: an object a line.", "text, hoặc json: mỗi dòng một đối tượng.") }

    static var log: ArgumentHelp {
        say(
            "Where the recording goes; to its usual place where left out.",
            "Nơi cất bản ghi; không ghi thì cất ở chỗ thường lệ.")
    }
}

/// What every call takes.
struct LanguageOption: ParsableArguments {
    /// Only checked here: ``Speech`` has read it before.
    @Option(
        help: .say(
            "The language of all that is said: en or vi. By the locale where left out.",
            "Ngôn ngữ của mọi lời hiện ra: en hoặc vi. Không ghi thì theo locale của máy."))
    var lang: Language?
}
