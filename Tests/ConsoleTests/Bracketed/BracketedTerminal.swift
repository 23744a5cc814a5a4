// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedTerminal: TerminalPhrases {
    private let english = Phrases.english.terminal

    var notATerminal: String { bracketed(english.notATerminal) }
    var noName: String { bracketed(english.noName) }
    func unusable(_ name: String) -> String {
        bracketed(english.unusable(name))
    }
    func startScreen(_ problem: String) -> String {
        bracketed(english.startScreen(problem))
    }
}
