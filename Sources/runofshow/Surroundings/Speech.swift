import ArgumentParser
import Console
import Glibc
import Phrases
import Recording
import Screens
import Timeline

/// The language of this run: that of `--lang`, else the locale's.
///
/// It is looked for before the command line is taken apart, so that help and what is wrong with the call are said in
/// it too. (The parser's own words, such as USAGE and what it says of an unknown option, are in English.)
enum Speech {
    static let language = asked(CommandLine.arguments.dropFirst()) ?? ofLocale
    static let words = Words(language)
    /// Every text in it.
    static let phrases = language.phrases

    /// What the system says of a call that failed. Its own words are English; in other languages it is what they mean.
    static func system(_ error: Int32) -> String {
        let fault = SystemFault(error)
        return language == .english ? fault.systemText : fault.phrase(phrases)
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
            let locale = String(cString: value)
            return Language.allCases.first { locale.hasPrefix($0.rawValue) } ?? .english
        }
        return .english
    }
}

extension Language: ExpressibleByArgument {}

extension ArgumentHelp {
    /// The help of an argument in the language of this run.
    static func phrase(_ phrase: (any OptionHelpPhrases) -> String) -> ArgumentHelp {
        ArgumentHelp(phrase(Speech.phrases.optionHelp))
    }
}

/// What every call takes.
struct LanguageOption: ParsableArguments {
    /// Only checked here: ``Speech`` has read it before.
    @Option(help: .phrase(\.language))
    var lang: Language?
}
