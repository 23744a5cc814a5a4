struct EnglishMessage: MessagePhrases {
    var important: String { "! IMPORTANT" }
    var urgent: String { "!! URGENT" }
    var toPresenter: String { "to the presenter" }
    func shown(_ text: String, signs: String?, until time: String?) -> String {
        "message\(signs.map { " (\($0))" } ?? ""): \(text)\(time.map { " (until \($0))" } ?? "")"
    }
    var cleared: String { "message cleared" }
    var clearedForPresenter: String { "the presenter's message cleared" }
    var blanked: String { "the presenter's screen blanked" }
    var unblanked: String { "the presenter's screen shown again" }
    var presenterIsBlank: String { "PRESENTER BLANK" }
    var toAll: String { "to all screens" }
    var toPresenterAlone: String { "to the presenter alone" }
    var normal: String { "normal" }
    func lasting(_ span: String) -> String { "for \(span)" }
    var untilCleared: String { "until cleared (+30s: 30 seconds)" }
    var enterClears: String { "⏎ clears the message on all screens" }
    var enterClearsForPresenter: String { "⏎ clears the presenter's message" }
}
