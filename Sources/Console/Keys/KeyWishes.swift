import Screens
import TextLayout
import Timeline

/// What somebody wants the keys to be, as their file has it: words, not yet looked at.
package struct KeyWish: Sendable, Equatable {
    package var action: String
    package var keys: [String]

    package init(_ action: String, _ keys: [String]) {
        self.action = action
        self.keys = keys
    }
}

/// What is wrong with a wish. The words for it are in `Words`.
package enum KeyFault: Error, Sendable, Equatable {
    case unknownAction(String, nearest: String?)
    case unknownKey(String, nearest: String?)
    /// The key does something else already, by the file.
    case takenKey(String, by: String)
    /// Nothing is left to do this with.
    case noKey(String)
}

/// A fault, and which word of which wish it is about; the action's own name where `key` is nil.
package struct KeyMistake: Error, Sendable, Equatable {
    package var wish: Int
    package var key: Int?
    package var fault: KeyFault
}

extension Keymap {
    /// The standard keys with these wishes: what is not named keeps its keys, unless somebody took them.
    /// - Returns: the keymap, and all that is wrong; with a mistake the keymap is not to be used.
    package static func standard(with wishes: [KeyWish]) -> (keymap: Keymap, mistakes: [KeyMistake]) {
        var granted = GrantedKeys()
        for (index, wish) in wishes.enumerated() { granted.take(wish, index) }
        let bindings = granted.bindings()
        granted.checkNeeded(bindings)
        return (Keymap(bindings), granted.mistakes)
    }
}

/// Goes through the wishes and notes who has which key now.
private struct GrantedKeys {
    private(set) var mistakes: [KeyMistake] = []
    /// The keys of the actions that are named.
    private var wished: [Action: [Key]] = [:]
    private var wishOf: [Action: Int] = [:]
    private var owners: [Key: (name: String, wish: Int, key: Int)] = [:]

    private static let actions = Dictionary(
        Keymap.standard.map { ($0.name, $0.action) }, uniquingKeysWith: { a, _ in a })

    mutating func take(_ wish: KeyWish, _ index: Int) {
        guard let action = Self.actions[wish.action] else {
            let nearest = Nearest.word(to: wish.action, among: Keymap.standard.map(\.name))
            mistakes.append(KeyMistake(wish: index, key: nil, fault: .unknownAction(wish.action, nearest: nearest)))
            for place in wish.keys.indices { _ = key(wish, index, place) }
            return
        }
        wishOf[action] = index
        wished[action] = []
        for place in wish.keys.indices {
            guard let key = key(wish, index, place) else { continue }
            if let owner = owners[key] {
                let fault = KeyFault.takenKey(wish.keys[place], by: owner.name)
                mistakes.append(KeyMistake(wish: index, key: place, fault: fault))
            } else {
                owners[key] = (wish.action, index, place)
                wished[action]?.append(key)
            }
        }
    }

    private mutating func key(_ wish: KeyWish, _ index: Int, _ place: Int) -> Key? {
        let name = wish.keys[place]
        if let key = Key(name: name) { return key }
        let nearest = Nearest.word(to: name.lowercased(), among: Key.named.map(\.name))
        mistakes.append(KeyMistake(wish: index, key: place, fault: .unknownKey(name, nearest: nearest)))
        return nil
    }

    func bindings() -> [Keymap.Binding] {
        Keymap.standard.map { standard in
            let keys = wished[standard.action] ?? standard.keys.filter { owners[$0] == nil }
            return keys == standard.keys ? standard : standard.rebound(to: keys)
        }
    }

    /// Says where the last key went of an action that cannot do without one.
    mutating func checkNeeded(_ bindings: [Keymap.Binding]) {
        for (binding, standard) in zip(bindings, Keymap.standard) where binding.keys.isEmpty && binding.isNeeded {
            let fault = KeyFault.noKey(binding.name)
            if let wish = wishOf[binding.action] {
                // Where its keys are at fault, that is what is to be put right.
                if mistakes.contains(where: { $0.wish == wish }) { continue }
                mistakes.append(KeyMistake(wish: wish, key: nil, fault: fault))
            } else {
                let takers = standard.keys.compactMap { owners[$0] }.sorted { ($0.wish, $0.key) < ($1.wish, $1.key) }
                guard let last = takers.last else { continue }
                mistakes.append(KeyMistake(wish: last.wish, key: last.key, fault: fault))
            }
        }
    }
}

extension Keymap.Binding {
    /// The same action with other keys. Without any it stays in the help, so that it is known to be there.
    fileprivate func rebound(to keys: [Key]) -> Keymap.Binding {
        var binding = self
        binding.keys = keys
        binding.label = keys.isEmpty ? "—" : Self.label(keys)
        if keys.isEmpty { binding.short = nil }
        return binding
    }

    /// The columns that a label has in the help.
    private static let labelColumns = 9

    /// As many of the keys as there is room for.
    private static func label(_ keys: [Key]) -> String {
        var label = ""
        for key in keys {
            let longer = label.isEmpty ? key.label : label + " " + key.label
            if !label.isEmpty, CellWidth.of(longer) > labelColumns { break }
            label = longer
        }
        return label
    }
}
