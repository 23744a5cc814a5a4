internal import CYaml

/// The YAML library's parser: one event of the file after the other.
struct YamlParser: ~Copyable {
    enum Event {
        case document
        case text(String, isPlain: Bool, anchor: String?)
        case alias(String)
        case listBegins(isFlow: Bool, anchor: String?)
        case mappingBegins(isFlow: Bool, anchor: String?)
        case ends
        case fileEnds
    }

    /// What the library could not read, in its own words.
    struct Failure: Error {
        var problem: String
        var position: Position

        enum Position {
            case place(SourcePosition)
            case byte(Int)
        }
    }

    private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
    private let isReady: Bool

    /// `bytes` must stay where they are for as long as the parser is used.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        parser.initialize(to: yaml_parser_t())
        event.initialize(to: yaml_event_t())
        isReady = yaml_parser_initialize(parser) == 1
        guard isReady else { return }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
    }

    deinit {
        if isReady { yaml_parser_delete(parser) }
        parser.deallocate()
        event.deallocate()
    }

    /// An event, and where it begins and ends.
    mutating func next() throws(Failure) -> (event: Event, place: SourcePosition, end: SourcePosition) {
        guard isReady, yaml_parser_parse(parser, event) == 1 else { throw failure }
        defer { yaml_event_delete(event) }
        let (mark, endMark) = (event.pointee.start_mark, event.pointee.end_mark)
        let (place, end) = (
            SourcePosition(line: mark.line, column: mark.column), SourcePosition(line: endMark.line, column: endMark.column)
        )
        let data = event.pointee.data
        switch event.pointee.type {
        case YAML_DOCUMENT_START_EVENT: return (.document, place, end)
        case YAML_SCALAR_EVENT:
            let scalar = data.scalar
            let text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            return (.text(text, isPlain: isPlain, anchor: Self.name(scalar.anchor)), place, end)
        case YAML_ALIAS_EVENT: return (.alias(Self.name(data.alias.anchor) ?? ""), place, end)
        case YAML_SEQUENCE_START_EVENT:
            let isFlow = data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            return (.listBegins(isFlow: isFlow, anchor: Self.name(data.sequence_start.anchor)), place, end)
        case YAML_MAPPING_START_EVENT:
            let isFlow = data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            return (.mappingBegins(isFlow: isFlow, anchor: Self.name(data.mapping_start.anchor)), place, end)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return (.ends, place, end)
        case YAML_STREAM_END_EVENT: return (.fileEnds, place, end)
        default: return try next()
        }
    }

    private static func name(_ anchor: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        anchor.map { String(cString: $0) }
    }

    private var failure: Failure {
        let it = parser.pointee
        func words(_ text: UnsafePointer<CChar>?) -> String? { text.map { String(cString: $0) } }
        let problem = [words(it.context), words(it.problem)].compactMap(\.self).joined(separator: ": ")
        let position: Failure.Position =
            switch it.error {
            case YAML_READER_ERROR: .byte(it.problem_offset)
            case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
                .place(SourcePosition(line: it.problem_mark.line, column: it.problem_mark.column))
            default: .place(.top)
            }
        return Failure(problem: problem.isEmpty ? "out of memory" : problem, position: position)
    }
}
