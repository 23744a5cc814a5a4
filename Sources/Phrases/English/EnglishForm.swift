struct EnglishForm: FormPhrases {
    func editing(_ title: String) -> String { "EDIT “\(title)”" }
    func inserting(after title: String) -> String { "INSERT AFTER “\(title)”" }
    func editingCue(_ id: String, of title: String) -> String { "CUE \(id) OF “\(title)”" }
    func addingCue(to title: String) -> String { "NEW CUE FOR “\(title)”" }
    func cues(of title: String) -> String { "CUES OF “\(title)”" }
    var length: String { "length" }
    var cues: String { "cues" }
    var moment: String { "when" }
    var department: String { "department" }
    var call: String { "call" }
    var standby: String { "standby" }
    func cueCount(_ count: Int) -> String { "\(count) · ⏎ change or add" }
    var newCue: String { "+ a new cue" }
    var lengthForm: String { "should be 90s, 10m, 1h30m or 7:30" }
    var momentForm: String { "should be +30s, -1m, 08:30 or call" }
    var callForm: String { "what is to be said" }
    func hasBegun(_ title: String) -> String { "“\(title)” has begun meanwhile" }
    func isOver(_ title: String) -> String { "“\(title)” is over: it stays as it was" }
}
