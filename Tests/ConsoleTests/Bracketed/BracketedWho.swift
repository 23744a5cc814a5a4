// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedWho: WhoPhrases {
    private let english = Phrases.english.who

    func process(_ number: Int, program: String?, terminal: String?) -> String {
        bracketed(english.process(number, program: program, terminal: terminal))
    }
    var processOfAnotherContainer: String { bracketed(english.processOfAnotherContainer) }
    var anotherProcess: String { bracketed(english.anotherProcess) }
    func person(_ who: String, on host: String) -> String {
        bracketed(english.person(who, on: host))
    }
    func person(_ who: String, on host: String?, process: Int?) -> String {
        bracketed(english.person(who, on: host, process: process))
    }
}
