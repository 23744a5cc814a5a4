import Screens
import Timeline

/// A line being typed: its text and where the cursor is, in characters.
package struct LineEditor: Sendable, Equatable {
    package private(set) var text = ""
    package private(set) var cursor = 0

    package static let longest = Limit.Console.line

    init(_ text: String = "") { replace(text) }

    mutating func replace(_ text: String) {
        self.text = text
        cursor = text.count
    }

    /// What is typed or pasted is made safe as everything that comes from outside.
    mutating func insert(_ typed: String) {
        let at = text.index(text.startIndex, offsetBy: cursor)
        let before = String(text[..<at]) + typed
        let whole = SafeText.make(before + String(text[at...]), limit: Self.longest)
        // A mark that was typed joins the letter before it, so that the cursor is counted anew.
        cursor = min(whole.count, SafeText.make(before, limit: Self.longest).count)
        text = whole
    }

    /// Whether the key was one of editing.
    mutating func edit(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .spaceWithLetter: insert(" ")
        case .paste(let pasted): insert(pasted)
        case .backspace, .control("h"): remove(cursor - 1)
        case .delete, .control("d"): remove(cursor)
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(text.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = text.count
        case .control("u"):
            text = String(text.dropFirst(cursor))
            cursor = 0
        case .control("k"): text = String(text.prefix(cursor))
        case .control("w"):
            let head = text.prefix(cursor)
            var kept = head
            while kept.last?.isWhitespace == true { kept.removeLast() }
            while let last = kept.last, !last.isWhitespace { kept.removeLast() }
            text = String(kept) + text.dropFirst(cursor)
            cursor = kept.count
        default: return false
        }
        return true
    }

    private mutating func remove(_ index: Int) {
        guard index >= 0, index < text.count else { return }
        text.remove(at: text.index(text.startIndex, offsetBy: index))
        cursor = index
    }
}
