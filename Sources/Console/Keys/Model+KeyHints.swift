import Phrases
import Screens

extension Model {
    /// The keys that count now.
    var keyHints: KeyHints {
        if keyLock.isLocked { return KeyHints(sentence: words.lockedHint) }
        if help.isOpen { return KeyHints(sentence: words.anyKeyCloses(isReadOnly: !status.isDesk)) }
        let goIsOff = status.isDesk ? words.phrases.choices.goIsOff : nil
        switch prompt {
        case .line(let kind, _): return KeyHints(sentence: words.typing(kind), warning: goIsOff)
        case .question: return KeyHints(sentence: words.phrases.keyLine.whileAsked(goKey: words.keys.go))
        case .form: return KeyHints(sentence: words.phrases.keyLine.whileFilling, warning: goIsOff)
        case .options: return KeyHints(sentence: words.phrases.keyLine.whileDeciding(goKey: words.keys.go))
        case .reload: return KeyHints(sentence: words.phrases.reload.keys(goKey: words.keys.go))
        case .choice: return KeyHints(sentence: words.phrases.keyLine.whileChoosing(goKey: words.keys.go))
        case .placing: return KeyHints(sentence: words.phrases.keyLine.whilePlacing(goKey: words.keys.go))
        case nil: break
        }
        return KeyHints(bindings.compactMap { binding in binding.short.map { KeyText(binding.label, $0(words)) } })
    }
}
