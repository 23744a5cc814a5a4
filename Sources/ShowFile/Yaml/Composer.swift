internal import Phrases
internal import Timeline

/// Makes the tree of a file's nodes from the parser's events. It uses no recursion, and an alias shares what it
/// stands for, so that neither deep nesting nor aliases of aliases cost more than their bytes.
struct Composer {
    /// A list or mapping that has begun and not ended.
    private struct Open {
        var place: Place
        var isMapping: Bool
        var isFlow: Bool
        var anchor: String?
        /// Where its nodes begin among those that are waiting for what they are in to end.
        var first: Int
        var size: Int32 = 1
        var height: Int32 = 0
    }

    /// Why the rest of the file is not read.
    struct Stop: Error {
        var fault: Fault
        var place: Place
    }

    private var open: [Open] = []
    /// What is in all that is open, the innermost last: one place that grows, where each list would have its own.
    private var waiting: [Node] = []
    private var anchors: [String: Node] = [:]
    private var root: Node?
    private var nodes = 0

    /// The file's one document; nil, with the reason in `findings`, where it cannot be read.
    static func compose(_ source: SourceText, _ findings: inout Findings) -> Node? {
        var composer = Composer()
        do {
            try source.bytes.withUnsafeBufferPointer { bytes throws(Stop) in
                var parser = YamlParser(bytes)
                try composer.read(&parser, source, &findings)
            }
        } catch {
            findings.add(error.fault, at: error.place)
            return nil
        }
        guard let root = composer.root, !root.isNothing else {
            findings.add(.empty, at: .top)
            return nil
        }
        return root
    }

    private mutating func read(
        _ parser: inout YamlParser, _ source: SourceText, _ findings: inout Findings
    ) throws(Stop) {
        var documents = 0
        while true {
            let (event, place, end) = try Self.next(&parser, source)
            switch event {
            case .fileEnds: return
            case .document:
                documents += 1
                if documents > 1 {
                    findings.add(.severalDocuments, at: place)
                    return
                }
            case .text(let text, let isPlain, let anchor):
                try take(Node(content: .text(text, isPlain: isPlain), place: place, end: end), anchor)
            case .alias(let name):
                guard var node = anchors[name] else {
                    throw Stop(fault: .unknownAlias(name), place: place)
                }
                (node.place, node.end) = (place, end)
                try take(node, nil)
            case .listBegins(let isFlow, let anchor):
                try begin(Open(place: place, isMapping: false, isFlow: isFlow, anchor: anchor, first: waiting.count))
            case .mappingBegins(let isFlow, let anchor):
                try begin(Open(place: place, isMapping: true, isFlow: isFlow, anchor: anchor, first: waiting.count))
            case .ends:
                guard let ended = open.popLast() else { return }
                nodes -= Int(ended.size) - 1
                let inside = Array(waiting[ended.first...])
                waiting.removeLast(inside.count)
                try take(
                    Node(
                        content: ended.isMapping ? .mapping(inside) : .list(inside), place: ended.place,
                        isFlow: ended.isFlow, size: ended.size, height: ended.height + 1),
                    ended.anchor)
            }
        }
    }

    private static func next(
        _ parser: inout YamlParser, _ source: SourceText
    ) throws(Stop) -> (YamlParser.Event, Place, end: Place) {
        do {
            return try parser.next()
        } catch {
            let place =
                switch error.position {
                case .place(let place): place
                case .byte(let offset): source.place(ofByte: offset)
                }
            let cause = SyntaxCauses.of(error.problem, byte: source.byte(at: place), startsLine: source.startsLine(place))
            throw Stop(fault: .syntax(error.problem, cause), place: place)
        }
    }

    private mutating func begin(_ list: Open) throws(Stop) {
        if open.count >= Limits.depth { throw Stop(fault: .tooDeep, place: list.place) }
        open.append(list)
    }

    private mutating func take(_ node: Node, _ anchor: String?) throws(Stop) {
        nodes += Int(node.size)
        if nodes > Limits.nodes { throw Stop(fault: .tooManyNodes, place: node.place) }
        if open.count + Int(node.height) > Limits.depth { throw Stop(fault: .tooDeep, place: node.place) }
        if let anchor { anchors[anchor] = node }
        if open.isEmpty {
            root = node
        } else {
            let last = open.count - 1
            waiting.append(node)
            open[last].size += node.size
            open[last].height = max(open[last].height, node.height)
        }
    }
}
