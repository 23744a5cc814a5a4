import Screens

/// What keys are called: in a file of keys, and on screen.
extension Key {
    /// Those that have a name of their own in a file. Escape is not among them: it closes whatever is open.
    static let named: [(name: String, key: Key, label: String)] = [
        ("space", .character(" "), "Space"), ("enter", .enter, "⏎"), ("tab", .tab, "Tab"),
        ("shift-tab", .backtab, "Shift-Tab"), ("backspace", .backspace, "Backspace"), ("delete", .delete, "Del"),
        ("up", .up, "↑"), ("down", .down, "↓"), ("left", .left, "←"), ("right", .right, "→"),
        ("page-up", .pageUp, "PgUp"), ("page-down", .pageDown, "PgDn"), ("home", .home, "Home"), ("end", .end, "End"),
    ]

    /// What a terminal sends for these is another key's.
    private static let same: [Character: Key] = ["i": .tab, "j": .enter, "m": .enter]

    /// `space`, `page-up`, `ctrl-r`, or a character that stands for itself. Large and small letters are different
    /// keys; in names they are the same.
    init?(name: String) {
        let scalars = name.unicodeScalars
        if scalars.count == 1, let only = scalars.first {
            guard only.value >= 0x20, only.value != 0x7F, CellWidth.of(only) > 0 else { return nil }
            self = .character(Character(only))
            return
        }
        let lower = name.lowercased()
        if let named = Self.named.first(where: { $0.name == lower }) {
            self = named.key
        } else if lower.hasPrefix("ctrl-"), let letter = lower.dropFirst(5).first, lower.count == 6, "a"..."z" ~= letter {
            self = Self.same[letter] ?? .control(letter)
        } else {
            return nil
        }
    }

    /// The name by which a file of keys has it; nil for what is no key to bind.
    package var name: String? {
        if let named = Self.named.first(where: { $0.key == self }) { return named.name }
        return switch self {
        case .character(let character): String(character)
        case .control(let letter): "ctrl-\(letter)"
        default: nil
        }
    }

    /// As a recording names one that did nothing.
    var recorded: String {
        switch self {
        case .escape: "escape"
        case .paste: "paste"
        case .spaceWithLetter: "space"
        case .unknown: "key"
        default: name ?? "key"
        }
    }

    /// As it is shown.
    var label: String {
        if let named = Self.named.first(where: { $0.key == self }) { return named.label }
        return switch self {
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        default: ""
        }
    }
}
