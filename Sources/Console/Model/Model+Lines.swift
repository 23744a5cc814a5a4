import Phrases
import Screens
import Timeline

/// Lines being typed: commands, notes, messages and what is looked for.
extension Model {
    mutating func open(_ kind: Prompt.Kind) {
        prompt = .line(kind, LineEditor())
        history.typeAnew()
        completion = nil
    }

    mutating func type(_ kind: Prompt.Kind, _ editor: LineEditor, _ key: Key, _ moment: Moment) -> KeyResult {
        var editor = editor
        switch key {
        case .enter: return accept(kind, editor.text, moment)
        case .escape, .control("c"):
            prompt = nil
            if kind == .find { selection.leaveFinding() }
            return .taken
        case .backspace where editor.text.isEmpty:
            prompt = nil
            return .taken
        case .up where kind == .find: selection.findNext(editor.text, in: state, backwards: true)
        case .down where kind == .find, .tab where kind == .find: selection.findNext(editor.text, in: state, backwards: false)
        case .up: recallEarlier(kind, &editor, by: 1)
        case .down: recallEarlier(kind, &editor, by: -1)
        case .tab where kind == .command: complete(&editor, forward: true)
        case .backtab where kind == .command: complete(&editor, forward: false)
        case .tab where kind == .message, .backtab where kind == .message:
            editor.replace(Self.turnSigns(editor.text, audience: key == .tab))
        case .paste(let text) where text.contains(where: \.isNewline) && [.command, .find, .place, .began].contains(kind):
            // Several lines are a paste by mistake: they do not run as a command at the next Enter.
            refuse(key.recorded, as: .pasted, words.phrases.keyboard.pastedLines, moment)
            return .taken
        default:
            guard editor.edit(key) else { return .taken }
            (completion, notice) = (nil, nil)
            history.typeAnew()
            if kind == .find { selection.find(editor.text, in: state) }
        }
        prompt = .line(kind, editor)
        return .taken
    }

    private mutating func accept(_ kind: Prompt.Kind, _ text: String, _ moment: Moment) -> KeyResult {
        prompt = nil
        // An Enter that follows at once is not a GO.
        enterGuard.quiet(for: EnterGuard.afterEnter, from: moment.real)
        // Without the spaces around it, as its record will have it.
        var rest = text.drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        let text = String(rest)
        history.keep(text, kind)
        guard kind == .find else { return .line(kind, text) }
        if text.isEmpty {
            selection.find(text, in: state)
        } else if selection.segment == nil {
            say(words.phrases.keyboard.nothingFound, .refused, moment)
        }
        return .taken
    }

    private mutating func recallEarlier(_ kind: Prompt.Kind, _ editor: inout LineEditor, by step: Int) {
        guard let line = history.recall(kind, by: step) else { return }
        editor.replace(line)
        completion = nil
    }
}
