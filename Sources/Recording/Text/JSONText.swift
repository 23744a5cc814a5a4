internal import Timeline

/// Builds JSON without spaces, in the order of the calls.
struct JSONText {
    var bytes: [UInt8] = []

    /// Appends names, colons and brackets unchanged.
    mutating func raw(_ text: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    mutating func integer(_ value: Int) {
        if (0..<10).contains(value) {
            bytes.append(UInt8(ascii: "0") + UInt8(value))
        } else {
            bytes.append(contentsOf: String(value).utf8)
        }
    }

    mutating func number(_ value: Double) { bytes.append(contentsOf: "\(value)".utf8) }
    mutating func milliseconds(_ value: Milliseconds) { integer(value.count) }
    mutating func time(_ value: ShowTime) { integer(value.milliseconds) }

    /// Makes the text safe first, so that any pager can show a recording.
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in SafeText.make(text, limit: RecordingLimits.text).utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func string(_ name: StaticString, ifAny text: String?) {
        guard let text else { return }
        raw(name)
        string(text)
    }

    mutating func time(_ name: StaticString, ifAny time: ShowTime?) {
        guard let time else { return }
        raw(name)
        self.time(time)
    }

    mutating func milliseconds(_ name: StaticString, ifAny value: Milliseconds?) {
        guard let value else { return }
        raw(name)
        milliseconds(value)
    }

    /// Elements separated by commas.
    mutating func list<Element>(_ elements: [Element], _ write: (inout JSONText, Element) -> Void) {
        for (index, element) in elements.enumerated() {
            if index > 0 { raw(",") }
            write(&self, element)
        }
    }
}
