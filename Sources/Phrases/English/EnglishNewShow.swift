struct EnglishNewShow: NewShowPhrases {
    var askTitle: String { "Title of the show:" }
    func askKind(_ names: String, usual: String) -> String { "Kind (\(names)) [\(usual)]:" }
    func askDate(usual: String) -> String { "Day [\(usual)]:" }
    func askStart(usual: String) -> String { "Starts at [\(usual)]:" }
    var usualTitle: String { "New show" }
    func badDate(_ text: String) -> String { "“\(text)” is no day; write 2026-11-27" }
    func badStart(_ text: String) -> String { "“\(text)” is no time; write 19:30" }
    func noTemplate(_ name: String, names: String) -> String { "there is no template “\(name)”; there are \(names)" }
    func written(_ name: String) -> String { "Written to \(name). Next: runofshow check \(name), then runofshow rehearse \(name)" }
}
