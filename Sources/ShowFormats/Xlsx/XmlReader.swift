internal import CExpat
internal import Timeline

/// What is told of a piece of XML as it is read: names without their prefix.
protocol XmlTarget: AnyObject {
    func open(_ name: UnsafePointer<CChar>, _ attributes: XmlAttributes)
    func close(_ name: UnsafePointer<CChar>)
    func text(_ bytes: UnsafeBufferPointer<CChar>)
    /// More is not wanted.
    var isDone: Bool { get }
    var refusal: SheetRefusal? { get }
}

/// The attributes of an element, looked up by name.
struct XmlAttributes {
    fileprivate let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    subscript(_ name: StaticString) -> String? {
        guard var pair = pairs else { return nil }
        while let key = pair[0], let value = pair[1] {
            if XmlReader.isNamed(key, name) { return String(cString: value) }
            pair += 2
        }
        return nil
    }
}

/// Reads XML by libexpat. Documents that define types or entities of their own are refused, as is what nests too deep.
final class XmlReader {
    private let target: any XmlTarget
    private let parser: XML_Parser
    private var depth = 0
    private var isRefused = false

    init?(_ target: any XmlTarget) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        self.target = target
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { user, name, attributes in
                guard let reader = XmlReader.own(user), let name else { return }
                reader.depth += 1
                if reader.depth > Limit.Sheet.nesting { return reader.refuse() }
                reader.target.open(XmlReader.local(name), XmlAttributes(pairs: attributes))
                reader.stopIfDone()
            },
            { user, name in
                guard let reader = XmlReader.own(user), let name else { return }
                reader.depth -= 1
                reader.target.close(XmlReader.local(name))
                reader.stopIfDone()
            })
        XML_SetCharacterDataHandler(parser) { user, bytes, count in
            guard let bytes, count > 0 else { return }
            XmlReader.own(user)?.target.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XmlReader.own(user)?.refuse() }
    }

    deinit { XML_ParserFree(parser) }

    private static func own(_ user: UnsafeMutableRawPointer?) -> XmlReader? {
        user.map { Unmanaged<XmlReader>.fromOpaque($0).takeUnretainedValue() }
    }

    private func refuse() {
        isRefused = true
        XML_StopParser(parser, 0)
    }

    private func stopIfDone() { if target.isDone { XML_StopParser(parser, 0) } }

    /// - Returns: whether more is wanted.
    func take(_ bytes: UnsafeRawBufferPointer, in file: String) throws(SheetRefusal) -> Bool {
        let status = XML_Parse(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), 0)
        if let refusal = target.refusal { throw refusal }
        if target.isDone { return false }
        if isRefused { throw .damaged(.bomb) }
        guard status == XML_STATUS_OK else { throw .damaged(.xml(file)) }
        return true
    }

    func finish(in file: String) throws(SheetRefusal) {
        if target.isDone { return }
        let status = XML_Parse(parser, "", 0, 1)
        if let refusal = target.refusal { throw refusal }
        if isRefused { throw .damaged(.bomb) }
        guard status == XML_STATUS_OK else { throw .damaged(.xml(file)) }
    }

    /// Behind the prefix of a namespace.
    private static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
        var (at, start) = (name, name)
        while at.pointee != 0 {
            if at.pointee == CChar(UInt8(ascii: ":")) { start = at + 1 }
            at += 1
        }
        return start
    }

    static func isNamed(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
        var (at, other) = (name, wanted.utf8Start)
        let end = other + wanted.utf8CodeUnitCount
        while other < end {
            guard at.pointee == CChar(bitPattern: other.pointee) else { return false }
            at += 1
            other += 1
        }
        return at.pointee == 0
    }
}

extension ZipArchive {
    /// Reads a file of XML into a target.
    func read(_ name: String, into target: any XmlTarget) throws(SheetRefusal) {
        guard let reader = XmlReader(target) else { throw .damaged(.xml(name)) }
        try read(name) { (bytes) throws(SheetRefusal) in try reader.take(bytes, in: name) }
        try reader.finish(in: name)
    }
}
