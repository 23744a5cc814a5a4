import LiveShow
import Phrases
import Screens
import Timeline

/// What a key comes to, as far as all consoles are alike.
enum KeyResult {
    /// It is done with.
    case taken
    /// What it is bound to, which each console does in its own way.
    case action(Action)
    /// It accepted a line.
    case line(Prompt.Kind, String)
    /// It is for what is open.
    case prompt(Prompt)
}

extension Model {
    mutating func take(_ key: Key, _ moment: Moment) -> KeyResult {
        if keyLock.isLocked {
            takeLocked(key, moment)
            return .taken
        }
        switch prompt {
        case .line(let kind, let editor): return type(kind, editor, key, moment)
        case .form(let form): return .prompt(.form(form))
        case .question, .choice, .placing, .options, .reload, nil: return takeUntyped(plain(key), moment)
        }
    }

    /// A key while no text is being typed.
    private mutating func takeUntyped(_ key: Key, _ moment: Moment) -> KeyResult {
        if key == .enter, keymap.action(for: key) == .desk(.go), enterGuard.isQuiet(at: moment.real) {
            // Held down or struck again at once it is no GO either.
            enterGuard.quiet(for: EnterGuard.afterEnter, from: moment.real)
            refuse(Command.go.text, as: .question, words.enterWasForLine, moment)
            return .taken
        }
        if key == .spaceWithLetter {
            refuse(key.recorded, as: .unbound, words.phrases.choices.spaceWithLetter, moment)
            return .taken
        }
        if help.isOpen { return takeInHelp(key) }
        if let prompt {
            guard keymap.action(for: key) == .shared(.help) else { return .prompt(prompt) }
            help.open()
            return .taken
        }
        guard let action = keymap.action(for: key) else {
            takeUnbound(key, moment)
            return .taken
        }
        notice = nil
        guard case .shared(let shared) = action else { return .action(action) }
        act(shared, moment)
        return .taken
    }

    /// The key that was meant, where an input method made a letter of it that is bound to nothing.
    private mutating func plain(_ key: Key) -> Key {
        guard keymap.action(for: key) == nil, let plain = key.withoutInputMethod else { return key }
        inputMethod.noteLetter()
        return plain
    }

    /// After a key: says once that an input method is on, in front of what the key did.
    mutating func sayInputMethod(_ moment: Moment) {
        guard inputMethod.takeHint() else { return }
        let done = notice.flatMap { $0.since == moment.real ? $0.text : nil }
        say([words.phrases.choices.turnInputMethodOff, done].compactMap { $0 }.joined(separator: " · "), .warning, moment)
    }

    private mutating func takeUnbound(_ key: Key, _ moment: Moment) {
        switch key {
        case .paste: refuse(key.recorded, as: .pasted, words.phrases.keyboard.pasted, moment)
        case .escape:
            notice = nil
            selection.followShow()
        case .character(let character): refuse(key.recorded, as: .unbound, words.unknownKey(String(character)), moment)
        default: refuse(key.recorded, as: .unbound, words.unknownKey(nil), moment)
        }
    }

    private mutating func takeLocked(_ key: Key, _ moment: Moment) {
        let key = plain(key)
        let action = keymap.action(for: key)
        if help.isOpen, case .shared(.select(let way)) = action { return help.move(way, last: helpScreen.lastScroll) }
        let wasOpen = help.isOpen
        help.close()
        guard action == .shared(.lock) else {
            keyLock.interrupt()
            if action == .shared(.help) { return wasOpen ? () : help.open() }
            return refuse(key.recorded, as: .locked, words.lockedHint, moment)
        }
        if keyLock.press(at: moment.real) {
            say(words.phrases.keyboard.unlocked, .done, moment)
        } else {
            say(words.lockOnceMore, .refused, moment)
        }
    }

    private mutating func takeInHelp(_ key: Key) -> KeyResult {
        let action = keymap.action(for: key)
        if case .shared(.select(let way)) = action {
            help.move(way, last: helpScreen.lastScroll)
            return .taken
        }
        help.close()
        // GO is never lost, whatever is open.
        return action == .desk(.go) ? .action(.desk(.go)) : .taken
    }

    /// Does what every console does alike.
    private mutating func act(_ action: SharedAction, _ moment: Moment) {
        switch action {
        case .select(let way): select(way)
        case .selectCurrent: selection.followShow()
        case .find:
            selection.beginFinding()
            open(.find)
        case .help: help.open()
        case .lock:
            keyLock.lock()
            say(words.lockedHint, .done, moment)
        case .suspend: effects.append(.suspend)
        case .view(let view): open(view)
        case .nextView: open(view.next)
        case .department:
            open(.cues)
            filter.next(of: state.show.departments.map(\.id))
        case .seen:
            open(.backstage)
            look()
        }
    }

    private mutating func select(_ way: Action.Selecting) {
        if view == .log { return logScroll.move(way, of: log.count) }
        selection.move(way, in: state.order, state.stage)
    }
}
