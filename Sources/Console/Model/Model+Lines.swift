import Phrases
import Timeline

/// Lines being typed: commands, notes, messages and what is looked for.
extension Model {
    mutating func open(_ kind: Prompt.Kind) {
        prompt = .line(kind, LineEditor())
        (recall, completion) = (nil, nil)
    }

    mutating func type(_ kind: Prompt.Kind, _ editor: LineEditor, _ key: Key, _ moment: Moment) {
        var editor = editor
        switch key {
        case .enter: return finish(kind, editor.text, moment)
        case .escape, .control("c"):
            prompt = nil
            if kind == .find, let before = selectionBeforeFind { selection = before }
            return
        case .backspace where editor.text.isEmpty:
            prompt = nil
            return
        case .up where kind == .find: findNext(editor.text, backwards: true)
        case .down where kind == .find, .tab where kind == .find: findNext(editor.text, backwards: false)
        case .up: recallEarlier(kind, &editor, by: 1)
        case .down: recallEarlier(kind, &editor, by: -1)
        case .tab where kind == .command: complete(&editor, forward: true)
        case .backtab where kind == .command: complete(&editor, forward: false)
        case .tab where kind == .message, .backtab where kind == .message:
            editor.replace(Self.turnSigns(editor.text, audience: key == .tab))
        case .paste(let text) where text.contains(where: \.isNewline) && [.command, .find, .place].contains(kind):
            // Several lines are a paste by mistake: they do not run as a command at the next Enter.
            return refuse(key.recorded, as: .pasted, words.phrases.keyboard.pastedLines, moment)
        default:
            guard editor.edit(key) else { return }
            (completion, recall, notice) = (nil, nil, nil)
            if kind == .find { selection = find(editor.text, from: selectionBeforeFind ?? nil) }
        }
        prompt = .line(kind, editor)
    }

    private mutating func finish(_ kind: Prompt.Kind, _ text: String, _ moment: Moment) {
        prompt = nil
        // An Enter that follows at once is not a GO.
        enterIsQuietUntil = moment.real + Self.goPause
        // Without the spaces around it, as its record will have it.
        var rest = text.drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        let text = String(rest)
        if !text.isEmpty, earlierLines[kind]?.last != text {
            earlierLines[kind] = (earlierLines[kind] ?? []).suffix(Limit.Console.earlierLines - 1) + [text]
        }
        switch kind {
        case .find:
            if text.isEmpty {
                selection = selectionBeforeFind ?? nil
            } else if selection == nil {
                say(words.phrases.keyboard.nothingFound, .refused, moment)
            }
        case .note:
            if text.isEmpty { say(words.phrases.keyboard.leftAsItWas, .done, moment) } else { perform(.note(text), moment) }
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
        let lines = earlierLines[kind] ?? []
        let at = (recall ?? -1) + step
        // Below the newest there is only what is being typed.
        guard at < lines.count, at >= -1 else { return }
        recall = at < 0 ? nil : at
        editor.replace(at < 0 ? "" : lines[lines.count - 1 - at])
        completion = nil
    }

    // Finding.

    /// The first segment whose title, id or person has the text, marks and case aside.
    private func find(_ text: String, from before: Int?) -> Int? {
        let wanted = Folded.text(text)
        guard !wanted.isEmpty else { return before }
        return state.order.first { matches($0, wanted) }
    }

    private func matches(_ number: Int, _ wanted: String) -> Bool {
        let segment = state.running.segments[number]
        return Folded.text(segment.title).contains(wanted) || Folded.text(segment.id).contains(wanted)
            || segment.who.map { Folded.text($0).contains(wanted) } == true
    }

    private mutating func findNext(_ text: String, backwards: Bool) {
        let wanted = Folded.text(text)
        guard !wanted.isEmpty else { return }
        let found = state.order.indices.filter { matches(state.order[$0], wanted) }
        let place = selection.flatMap { state.order.firstIndex(of: $0) } ?? -1
        let next = backwards ? found.last { $0 < place } ?? found.last : found.first { $0 > place } ?? found.first
        if let next { selection = state.order[next] }
    }
}
