import Phrases
package import Screens

/// Sentences about keys, with the names they have in the current keymap.
extension Words {
    // A key that did nothing.

    func unknownKey(_ key: String?) -> String {
        let help = keys.help
        return key.map { phrases.keyboard.unknown($0, helpKey: help) } ?? phrases.keyboard.unknown(helpKey: help)
    }
    var lockedHint: String { phrases.keyboard.locked(key: keys.lock) }
    var lockOnceMore: String { phrases.keyboard.lockedOnceMore(key: keys.lock) }
    var enterWasForLine: String { phrases.keyboard.enterWasForLine(goKey: keys.surestGo) }

    // The line of keys.

    func typing(_ kind: Prompt.Kind) -> String {
        switch kind {
        case .command: phrases.keyLine.whileTypingCommand
        case .find: phrases.keyLine.whileFinding
        case .place: phrases.keyLine.whileTypingPlace
        case .search: phrases.keyLine.whileSearching
        case .note: phrases.keyLine.whileTypingNote
        case .began: phrases.keyLine.whileTypingBegan
        case .message: phrases.keyLine.whileTypingMessage
        }
    }
    func anyKeyCloses(isReadOnly: Bool) -> String {
        isReadOnly ? phrases.keyLine.inHelpOfWatcher : phrases.keyLine.inHelp(goKey: keys.go)
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
