struct EnglishTerminal: TerminalPhrases {
    var notATerminal: String { "the console needs a terminal; check, simulate and logs do without" }
    var noName: String { "TERM is not set: the console needs to know the terminal" }
    func unusable(_ name: String) -> String {
        "the terminal “\(name)” is unknown or cannot place text: set TERM, to xterm-256color for example"
    }
    func startScreen(_ problem: String) -> String { "\(problem); runofshow --help shows all calls" }
}
