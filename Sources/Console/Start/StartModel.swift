import Phrases
package import Screens

/// The start screen: the shows at hand, the recordings so far, and what can be done with each.
package struct StartModel: Sendable {
    package typealias Entry = StartEntry

    package enum Choice: Sendable, Equatable {
        case run(String)
        case rehearse(String)
        case check(String)
        case resume(String)
        case replay(String)
        case report(String)
        case leave
    }

    package let entries: [Entry]
    package var words: Words
    package internal(set) var selected = 0
    package internal(set) var notice: String?

    package init(entries: [Entry], words: Words) {
        self.entries = entries
        self.words = words
    }

    /// What the keys are about; nil where there is nothing.
    var chosen: Entry? { entries.indices.contains(selected) ? entries[selected] : nil }

    var screen: StartScreen { StartScreen(entries, selected: selected, notice: notice, words.phrases.startScreen) }

    /// What a key chooses; nil where the screen stays.
    package mutating func press(_ key: Key) -> Choice? {
        notice = nil
        switch key.withoutInputMethod ?? key {
        case .up, .character("k"): selected = max(0, selected - 1)
        case .down, .character("j"): selected = min(max(0, entries.count - 1), selected + 1)
        case .home: selected = 0
        case .end: selected = max(0, entries.count - 1)
        case .character("q"), .control("c"), .escape: return .leave
        case .character("r"): return choose { .run($0) }
        case .character("t"), .character("e"): return choose { .rehearse($0) }
        case .character("c"): return choose(evenBroken: true) { .check($0) }
        case .character("p"): return chooseRecording { .replay($0) }
        case .character("o"): return chooseRecording { .report($0) }
        case .enter: return open()
        default: notice = words.phrases.startScreen.keys(for: chosen)
        }
        return nil
    }

    /// What Enter does: the harmless thing. A show is rehearsed, never run by accident; a recording is gone on with, or
    /// played back where it has come to its end.
    private mutating func open() -> Choice? {
        guard entries.indices.contains(selected) else { return nil }
        switch entries[selected] {
        case .show(let path, _, _, nil): return .rehearse(path)
        case .show(let path, _, _, .some): return .check(path)
        case .recording(let path, _, _, true): return .resume(path)
        case .recording(let path, _, _, false): return .replay(path)
        }
    }

    private mutating func choose(evenBroken: Bool = false, _ choice: (String) -> Choice) -> Choice? {
        guard entries.indices.contains(selected) else { return nil }
        switch entries[selected] {
        case .show(let path, _, _, let fault):
            if let fault, !evenBroken {
                notice = fault
                return nil
            }
            return choice(path)
        case .recording:
            notice = words.phrases.startScreen.chooseAShow
            return nil
        }
    }

    private mutating func chooseRecording(_ choice: (String) -> Choice) -> Choice? {
        guard entries.indices.contains(selected) else { return nil }
        guard case .recording(let path, _, _, _) = entries[selected] else {
            notice = words.phrases.startScreen.chooseARecording
            return nil
        }
        return choice(path)
    }
}
