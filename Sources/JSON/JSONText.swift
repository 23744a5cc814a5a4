internal import Timeline

/// Writes JSON without spaces, in the order of the calls. Recordings, results for other programs and exported files all use it.
package struct JSONText {
    package var bytes: [UInt8]

    package init(bytes: [UInt8] = []) { self.bytes = bytes }

    /// Appends names, colons and brackets unchanged.
    package mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    package mutating func integer(_ value: Int) {
        if (0..<10).contains(value) {
            bytes.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
    }

    package mutating func number(_ value: Double) { bytes.append(contentsOf: "\(value)".utf8) }

    /// Makes the text safe first, so that any pager can show the file. At most ``Limit/Recording/text`` characters.
    package mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in SafeText.make(text, limit: Limit.Recording.text).utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A reader gets the same text, of any length; characters that would act on a terminal are escaped.
    package mutating func exact(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\":
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(UInt8(ascii: scalar))
            case "\n": raw(#"\n"#)
            case "\t": raw(#"\t"#)
            case "\r": raw(#"\r"#)
            case " "..."~": bytes.append(UInt8(ascii: scalar))
            case _ where SafeText.hasControls(String(scalar)): escape(scalar)
            default: bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// `\u` and four digits for each half of the character.
    private mutating func escape(_ scalar: Unicode.Scalar) {
        for unit in String(scalar).utf16 {
            let digits = String(unit, radix: 16)
            bytes.append(contentsOf: (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
        }
    }

    /// Elements separated by commas.
    package mutating func list<Element>(_ elements: [Element], _ write: (inout JSONText, Element) -> Void) {
        for (index, element) in elements.enumerated() {
            if index > 0 { raw(",") }
            write(&self, element)
        }
    }
}
