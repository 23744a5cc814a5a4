import Timeline

/// Lines being typed: commands, notes, messages and what is looked for.
extension Model {
    mutating func open(_ kind: Prompt.Kind) {
        prompt = .line(kind, LineEditor())
        history.typeAnew()
        completion = nil
    }

    mutating func type(_ kind: Prompt.Kind, _ editor: LineEditor, _ key: Key, _ moment: Moment) {
        var editor = editor
        switch key {
        case .enter: return finish(kind, editor.text, moment)
        case .escape, .control("c"):
            prompt = nil
            if kind == .find { selection.leaveFinding() }
            return
        case .backspace where editor.text.isEmpty:
            prompt = nil
            return
        case .up where kind == .find: selection.findNext(editor.text, in: state, backwards: true)
        case .down where kind == .find, .tab where kind == .find: selection.findNext(editor.text, in: state, backwards: false)
        case .up: recallEarlier(kind, &editor, by: 1)
        case .down: recallEarlier(kind, &editor, by: -1)
        case .tab where kind == .command: complete(&editor, forward: true)
        case .backtab where kind == .command: complete(&editor, forward: false)
        case .tab where kind == .message, .backtab where kind == .message:
            editor.replace(Self.turnSigns(editor.text, audience: key == .tab))
        case .paste(let text) where text.contains(where: \.isNewline) && [.command, .find, .place].contains(kind):
            // Several lines are a paste by mistake: they do not run as a command at the next Enter.
            return refuse(key.recorded, as: .pasted, words.pastedLinesRefused, moment)
        default:
            guard editor.edit(key) else { return }
            (completion, notice) = (nil, nil)
            history.typeAnew()
            if kind == .find { selection.find(editor.text, in: state) }
        }
        prompt = .line(kind, editor)
    }

    private mutating func finish(_ kind: Prompt.Kind, _ text: String, _ moment: Moment) {
        prompt = nil
        // An Enter that follows at once is not a GO.
        enterGuard.quiet(for: EnterGuard.afterEnter, from: moment.real)
        // Without the spaces around it, as its record will have it.
        var rest = text.drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        let text = String(rest)
        history.keep(text, kind)
        switch kind {
        case .find:
            if text.isEmpty {
                selection.find(text, in: state)
            } else if selection.segment == nil {
                say(words.nothingFound, .refused, moment)
            }
        case .note:
            if text.isEmpty { say(words.leftAsItWas, .done, moment) } else { perform(.note(text), moment) }
        case .message: if let command = Self.message(text) { perform(command, moment) }
        case .place: if !text.isEmpty { goToPlace(text, moment) }
        case .search: search(text.isEmpty ? replay?.wanted ?? "" : text, backwards: false, moment)
        case .command:
            if text.isEmpty { return }
            do {
                perform(resolved(try Command(text: text).inShowTimes(words.clock)), moment)
            } catch {
                refuse(text, as: .unreadable, words.fault(error), moment)
            }
        }
    }

    private mutating func recallEarlier(_ kind: Prompt.Kind, _ editor: inout LineEditor, by step: Int) {
        guard let line = history.recall(kind, by: step) else { return }
        editor.replace(line)
        completion = nil
    }
}
