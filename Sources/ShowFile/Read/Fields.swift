internal import Timeline

/// What stands behind the keys of one mapping.
struct Fields {
    struct Entry {
        var key: ShowFileKey
        var keyPlace: SourcePosition
        var value: Node
    }

    /// Where the mapping begins.
    let place: SourcePosition
    private var entries: [Entry] = []

    init(place: SourcePosition) { self.place = place }

    /// What is written behind the key; nil where the key is missing or nothing stands behind it.
    subscript(key: ShowFileKey) -> Node? {
        guard let value = entry(key)?.value, !value.isNothing else { return nil }
        return value
    }

    func entry(_ key: ShowFileKey) -> Entry? {
        // By index: the closure of `first(where:)` would be given a copy of every entry on the way.
        for index in entries.indices where entries[index].key == key { return entries[index] }
        return nil
    }

    mutating func add(_ entry: Entry) { entries.append(entry) }
}

extension ShowReader {
    /// The fields of a mapping; nil, with an error, where it is none.
    mutating func fields(_ node: Node, of shape: Shape, as subject: Fault.Subject) -> Fields? {
        guard let pairs = pairs(node, as: subject) else { return nil }
        var fields = Fields(place: node.place)
        for (name, value) in pairs {
            guard case .text(let text, _) = name.content else {
                findings.add(.wrongForm(.keys(of: shape), expected: .text, found: name.form), at: name.place)
                continue
            }
            guard let key = shape.key(text) else {
                addUnknown(text, of: shape, name, value)
                continue
            }
            if let first = fields.entry(key) {
                findings.add(.duplicateKey(text, firstLine: first.keyPlace.lineNumber), at: name.place)
            } else {
                fields.add(Fields.Entry(key: key, keyPlace: name.place, value: value))
            }
        }
        return fields
    }

    private mutating func addUnknown(_ key: String, of shape: Shape, _ name: Node, _ value: Node) {
        // With no colon, the nothing behind the key stands at the key's own end.
        let end = SourcePosition(line: Int(name.place.line), column: Int(name.place.column) + key.unicodeScalars.count)
        if value.isNothing, value.place == end {
            findings.add(.restOfText(key), at: name.place)
        } else {
            let nearest =
                shape.meant(by: key)?.rawValue
                ?? findings.nearest(to: key, among: shape.keys.lazy.map(\.rawValue), count: shape.keys.count)
            findings.add(.unknownKey(key, of: shape, nearest: nearest), at: name.place)
        }
    }

    /// A mapping with names of the file's own, in file order: what `departments` and `columns` are.
    mutating func names(_ fields: Fields, _ key: ShowFileKey) -> [(name: String, value: Node)] {
        guard let node = fields[key], let pairs = pairs(node, as: .key(key)) else { return [] }
        var places: [String: SourcePosition] = [:]
        var names: [(name: String, value: Node)] = []
        for (name, value) in pairs {
            guard let text = text(name, as: .name(in: key), limit: ShowFileLimits.name) else { continue }
            if let first = places.updateValue(name.place, forKey: text) {
                findings.add(.duplicateKey(text, firstLine: first.lineNumber), at: name.place)
                places[text] = first
            } else {
                names.append((text, value))
            }
        }
        return names
    }

    /// The items of a list; none where there is none, with an error where something else stands there.
    mutating func items(_ fields: Fields, _ key: ShowFileKey) -> [Node] {
        guard let node = fields[key] else { return [] }
        guard case .list(let items) = node.content else {
            findings.add(.wrongForm(.key(key), expected: .list, found: node.form), at: node.place)
            return []
        }
        return items
    }

    private mutating func pairs(_ node: Node, as subject: Fault.Subject) -> [(Node, Node)]? {
        guard case .mapping(let nodes) = node.content else {
            findings.add(.wrongForm(subject, expected: .mapping, found: node.form), at: node.place)
            return nil
        }
        return stride(from: 0, to: nodes.count - 1, by: 2).map { (nodes[$0], nodes[$0 + 1]) }
    }
}
