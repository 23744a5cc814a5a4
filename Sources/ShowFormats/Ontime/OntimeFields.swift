internal import Timeline

/// The custom fields of a project: the free columns, and who. Ontime takes only labels of ASCII letters and digits, and as the key of each
/// its label with underscores; all others are dropped with what is in them.
struct OntimeFields {
    struct Field {
        /// Of the column in the show file.
        var name: String
        var label: String
        var key: String { String(label.map { $0 == " " ? "_" : $0 }) }
    }

    let fields: [Field]
    static let who = "Who"
    private static let own: Set = ["Cue", "Colour", who]

    init(_ rows: [ExportedRow]) {
        var (fields, known, labels) = ([Field](), Self.own, Set<String>())
        func add(_ name: String) {
            let plain = Self.label(of: name)
            var (label, number) = (plain, 2)
            while !labels.insert(label).inserted {
                label = "\(plain) \(number)"
                number += 1
            }
            fields.append(Field(name: name, label: label))
        }
        if rows.contains(where: { $0.segment.who != nil }) { add(Self.who) }
        for row in rows { for column in row.segment.columns where known.insert(column.name).inserted { add(column.name) } }
        self.fields = fields
    }

    private static func label(of name: String) -> String {
        let plain = Slug.plain(name)
        return plain.isEmpty ? "Field" : plain
    }

    /// The column that a label was made from, by what the project says of it; nil where somebody else wrote that.
    static func name(of label: String, _ name: String) -> String? { label.hasPrefix(Self.label(of: name)) ? name : nil }

    var declared: JsonValue {
        .object(
            fields.map { field in
                (field.key, .object([("type", .text("text")), ("colour", .text("")), ("label", .text(field.label))]))
            })
    }

    /// The names of columns that are no labels, among what the project says of itself.
    var renamed: JsonValue {
        .list(
            fields.filter { $0.name != $0.label }.map {
                .object([("title", .text($0.label)), ("value", .text($0.name)), ("url", .text(""))])
            })
    }

    func values(_ segment: Segment) -> [(key: String, value: JsonValue)] {
        fields.compactMap { field in text(field.name, segment).map { (field.key, .text($0)) } }
    }

    func text(_ name: String, _ segment: Segment) -> String? {
        name == Self.who ? segment.who : OntimeWriter.column(name, segment)
    }
}
