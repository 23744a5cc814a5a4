struct EnglishCallSheet: CallSheetPhrases {
    func isFor(_ names: String) -> String { "For \(names)" }
    func first(_ time: String) -> String { "First at \(time)" }
    var contacts: String { "Contacts" }
    func onAir(_ title: String, _ on: String, _ off: String) -> String { "On air, \(title): \(on)–\(off)" }
    var cues: String { "Cues" }
    func until(_ time: String) -> String { "until \(time)" }
    var reserve: String { "reserve" }
    var open: String { "open" }
}
