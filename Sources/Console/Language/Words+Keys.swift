import Phrases

/// Sentences about keys, with the names they have in the current keymap.
extension Words {
    /// The first key of an action, as it is shown.
    func key(_ action: Action) -> String { keys[action]?.first ?? "—" }

    /// The key that is GO and nothing else: Enter may be meant for a question.
    var surestGo: String { keys[.go]?.first { $0 != Key.enter.label } ?? key(.go) }

    /// What marks the cue that is called next: the key that calls it, where one column holds it.
    var callSign: String { CellWidth.of(key(.callCue)) == 1 ? key(.callCue) : "▸" }

    func viewHelp(_ view: View) -> String {
        switch view {
        case .manager: phrases.seats.stageManagerHelp
        case .director: phrases.seats.directorHelp
        case .presenter: phrases.seats.presenterHelp
        case .cues: phrases.seats.cueSheetHelp
        case .log: phrases.seats.logHelp
        case .backstage: phrases.seats.backstageHelp
        }
    }

    // A key that did nothing.

    func unknownKey(_ key: String?) -> String {
        let help = self.key(.help)
        return key.map { phrases.keyboard.unknown($0, helpKey: help) } ?? phrases.keyboard.unknown(helpKey: help)
    }
    var lockedHint: String { phrases.keyboard.locked(key: key(.lock)) }
    var lockOnceMore: String { phrases.keyboard.lockedOnceMore(key: key(.lock)) }
    var enterWasForQuestion: String { phrases.keyboard.enterWasForQuestion(goKey: surestGo) }

    // The line of keys.

    func typing(_ kind: Prompt.Kind) -> String {
        switch kind {
        case .command: phrases.keyLine.whileTypingCommand
        case .find: phrases.keyLine.whileFinding
        case .place: phrases.keyLine.whileTypingPlace
        case .search: phrases.keyLine.whileSearching
        case .note: phrases.keyLine.whileTypingNote
        case .message: phrases.keyLine.whileTypingMessage
        }
    }
    var whileFilling: String { phrases.keyLine.whileFilling(goKey: surestGo) }
    func anyKeyCloses(isReadOnly: Bool) -> String {
        isReadOnly ? phrases.keyLine.inHelpOfWatcher : phrases.keyLine.inHelp(goKey: key(.go))
    }

    // A file of keys.

    package func fault(_ fault: KeyFault) -> String {
        switch fault {
        case .unknownAction(let name, let nearest): phrases.commandFaults.unknownAction(name, nearest: nearest)
        case .unknownKey(let name, let nearest): phrases.commandFaults.unknownKey(name, nearest: nearest)
        case .takenKey(let name, let action): phrases.commandFaults.keyIsTaken(name, by: action)
        case .noKey(let action): phrases.commandFaults.actionHasNoKey(action)
        }
    }
}
