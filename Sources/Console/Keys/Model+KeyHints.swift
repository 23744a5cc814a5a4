import Phrases
import Screens

extension Model {
    /// The keys that count now.
    var keyHints: KeyHints {
        if keyLock.isLocked { return KeyHints(sentence: words.lockedHint) }
        switch prompt {
        case .line(let kind, _): return KeyHints(sentence: words.typing(kind))
        case .question: return KeyHints(sentence: words.phrases.keyLine.whileAsked)
        case .form: return KeyHints(sentence: words.whileFilling)
        case .choice: return KeyHints(sentence: words.phrases.keyLine.whileChoosing(goKey: words.keys.surestGo))
        case .placing: return KeyHints(sentence: words.phrases.keyLine.whilePlacing(goKey: words.keys.surestGo))
        case nil: break
        }
        if help.isOpen { return KeyHints(sentence: words.anyKeyCloses(isReadOnly: !status.isDesk)) }
        return KeyHints(bindings.compactMap { binding in binding.short.map { KeyText(binding.label, $0(words)) } })
    }
}
