import Screens
import TextLayout
import Timeline

/// What somebody wants the keys to be, as their file has it: words, not yet looked at.
package struct KeyAssignment: Sendable, Equatable {
    package var action: String
    package var keys: [String]

    package init(_ action: String, _ keys: [String]) {
        self.action = action
        self.keys = keys
    }
}

/// What is wrong with an assignment. The words for it are in `Words`.
package enum KeyFault: Error, Sendable, Equatable {
    case unknownAction(String, nearest: String?)
    case unknownKey(String, nearest: String?)
    /// The key does something else already, by the file.
    case takenKey(String, by: String)
    /// Nothing is left to do this with.
    case noKey(String)
}

/// A fault, and which word of which assignment it is about; the action's own name where `key` is nil.
package struct KeyMistake: Error, Sendable, Equatable {
    package var assignment: Int
    package var key: Int?
    package var fault: KeyFault
}

extension Keymap {
    /// The standard keys with these assignments: what is not named keeps its keys, unless somebody took them.
    /// - Returns: the keymap, and all that is wrong; with a mistake the keymap is not to be used.
    package static func standard(with assignments: [KeyAssignment]) -> (keymap: Keymap, mistakes: [KeyMistake]) {
        var assigned = AssignedKeys()
        for (index, assignment) in assignments.enumerated() { assigned.take(assignment, index) }
        let bindings = assigned.bindings()
        assigned.checkNeeded(bindings)
        return (Keymap(bindings), assigned.mistakes)
    }
}

/// Goes through the assignments and notes who has which key now.
private struct AssignedKeys {
    private(set) var mistakes: [KeyMistake] = []
    /// The keys of the actions that are named.
    private var assigned: [Action: [Key]] = [:]
    private var assignmentOf: [Action: Int] = [:]
    private var owners: [Key: (name: String, assignment: Int, key: Int)] = [:]

    private static let actions = Dictionary(
        Keymap.standard.map { ($0.name, $0.action) }, uniquingKeysWith: { a, _ in a })

    mutating func take(_ assignment: KeyAssignment, _ index: Int) {
        guard let action = Self.actions[assignment.action] else {
            let nearest = Nearest.word(to: assignment.action, among: Keymap.standard.map(\.name))
            mistakes.append(KeyMistake(assignment: index, key: nil, fault: .unknownAction(assignment.action, nearest: nearest)))
            for place in assignment.keys.indices { _ = key(assignment, index, place) }
            return
        }
        assignmentOf[action] = index
        assigned[action] = []
        for place in assignment.keys.indices {
            guard let key = key(assignment, index, place) else { continue }
            if let owner = owners[key] {
                let fault = KeyFault.takenKey(assignment.keys[place], by: owner.name)
                mistakes.append(KeyMistake(assignment: index, key: place, fault: fault))
            } else {
                owners[key] = (assignment.action, index, place)
                assigned[action]?.append(key)
            }
        }
    }

    private mutating func key(_ assignment: KeyAssignment, _ index: Int, _ place: Int) -> Key? {
        let name = assignment.keys[place]
        if let key = Key(name: name) { return key }
        let nearest = Nearest.word(to: name.lowercased(), among: Key.named.map(\.name))
        mistakes.append(KeyMistake(assignment: index, key: place, fault: .unknownKey(name, nearest: nearest)))
        return nil
    }

    func bindings() -> [Keymap.Binding] {
        Keymap.standard.map { standard in
            let keys = assigned[standard.action] ?? standard.keys.filter { owners[$0] == nil }
            return keys == standard.keys ? standard : standard.rebound(to: keys)
        }
    }

    /// Says where the last key went of an action that cannot do without one.
    mutating func checkNeeded(_ bindings: [Keymap.Binding]) {
        for (binding, standard) in zip(bindings, Keymap.standard) where binding.keys.isEmpty && binding.isNeeded {
            let fault = KeyFault.noKey(binding.name)
            if let assignment = assignmentOf[binding.action] {
                // Where its keys are at fault, that is what is to be put right.
                if mistakes.contains(where: { $0.assignment == assignment }) { continue }
                mistakes.append(KeyMistake(assignment: assignment, key: nil, fault: fault))
            } else {
                let takers = standard.keys.compactMap { owners[$0] }.sorted { ($0.assignment, $0.key) < ($1.assignment, $1.key) }
                guard let last = takers.last else { continue }
                mistakes.append(KeyMistake(assignment: last.assignment, key: last.key, fault: fault))
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
