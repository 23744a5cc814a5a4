/// What is said of keys, by the names they have in the keymap at hand.
extension Words {
    /// The first key of an action, as it is shown.
    func key(_ action: Action) -> String { keys[action]?.first ?? "—" }

    /// The key that is GO and nothing else: Enter may be meant for a question.
    var surestGo: String { keys[.go]?.first { $0 != Key.enter.label } ?? key(.go) }

    /// What marks the cue that is called next: the key that calls it, where one column holds it.
    var callSign: String { CellWidth.of(key(.callCue)) == 1 ? key(.callCue) : "▸" }

    package func fault(_ fault: KeyFault) -> String {
        switch fault {
        case .unknownAction(let name, let nearest):
            say("unknown action '\(name)'", "không có thao tác '\(name)'") + guess(nearest)
        case .unknownKey(let name, let nearest):
            say(
                "unknown key '\(name)'; a key is one character, ctrl-LETTER or a name such as space or page-up",
                "không có phím '\(name)'; phím là một ký tự, ctrl-CHỮ hoặc một tên như space hay page-up")
                + guess(nearest)
        case .takenKey(let name, let action):
            say("the key '\(name)' is already bound to '\(action)'", "phím '\(name)' đã gán cho '\(action)'")
        case .noKey(let action): say("'\(action)' is left without a key", "'\(action)' không còn phím nào")
        }
    }

    private func guess(_ nearest: String?) -> String {
        nearest.map { say("; did you mean '\($0)'?", "; ý bạn là '\($0)'?") } ?? ""
    }
}
