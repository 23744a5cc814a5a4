internal import Timeline

/// A segment where it stands in a file's text.
struct SegmentNode {
    let node: Node
    let fields: Fields
    /// Its free columns.
    let columns: [(name: String, value: Node)]

    /// The segments of a file without errors, in file order.
    static func all(in root: Node) -> [SegmentNode] {
        var segments: [SegmentNode] = []
        var reader = ShowReader(Findings(), isKnownTimeZone: { _ in true }, wallClock: { _, _ in .steady })
        guard let show = reader.fields(root, of: .show, as: .file) else { return [] }
        for part in reader.items(show, .parts) {
            guard let part = reader.fields(part, of: .part, as: .item(of: .parts)) else { continue }
            for item in reader.items(part, .segments) {
                guard let fields = reader.fields(item, of: .segment, as: .item(of: .segments)) else { continue }
                segments.append(SegmentNode(node: item, fields: fields, columns: reader.names(fields, .columns)))
            }
        }
        return segments
    }
}
