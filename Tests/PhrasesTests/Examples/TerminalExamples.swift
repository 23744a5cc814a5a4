// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let terminal: [PhraseExample] = [
        PhraseExample("terminal.notATerminal") { $0.terminal.notATerminal },
        PhraseExample("terminal.noName") { $0.terminal.noName },
        PhraseExample("terminal.unusable(_:)", says: ["<name>"]) { $0.terminal.unusable("<name>") },
        PhraseExample("terminal.startScreen(_:)", says: ["<problem>"]) { $0.terminal.startScreen("<problem>") },
    ]
}
