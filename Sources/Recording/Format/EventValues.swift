internal import JSON
internal import Timeline

// Values of events and commands, each with the comma before it.

extension JSONText: ValueWriter {
    mutating func value(_ text: String) {
        raw(",")
        string(text)
    }

    mutating func value(_ time: ShowTime) {
        raw(",")
        self.time(time)
    }

    mutating func value(_ span: Milliseconds) {
        raw(",")
        milliseconds(span)
    }

    mutating func value(_ texts: [String]) {
        raw(",[")
        list(texts) { $0.string($1) }
        raw("]")
    }

    mutating func value(_ anchor: Cue.Anchor) {
        raw(",")
        self.anchor(anchor)
    }

    mutating func value(_ cue: Cue) {
        raw(",")
        self.cue(cue)
    }

    mutating func value(_ show: Show) {
        raw(",")
        self.show(show)
    }

    mutating func null() { raw(",null") }
}

extension JSONReader: ValueReader {
    mutating func text() throws(JSONFault) -> String {
        try need(",")
        return try string()
    }

    mutating func textIfAny() throws(JSONFault) -> String? { takeNull() ? nil : try string(ifAny: ",") }

    mutating func span() throws(JSONFault) -> Milliseconds {
        try need(",")
        return try milliseconds()
    }

    mutating func spanIfAny() throws(JSONFault) -> Milliseconds? { takeNull() ? nil : try milliseconds(ifAny: ",") }

    mutating func moment() throws(JSONFault) -> ShowTime {
        try need(",")
        return try time()
    }

    mutating func momentIfAny() throws(JSONFault) -> ShowTime? { takeNull() ? nil : try time(ifAny: ",") }

    mutating func texts() throws(JSONFault) -> [String] {
        var texts: [String] = []
        try need(",[")
        try list(until: "]") { (json) throws(JSONFault) in texts.append(try json.string()) }
        return texts
    }

    mutating func anchorValue() throws(JSONFault) -> Cue.Anchor {
        try need(",")
        return try anchor()
    }

    mutating func cueValue() throws(JSONFault) -> Cue {
        try need(",")
        return try cue()
    }

    mutating func showValue() throws(JSONFault) -> Show {
        try need(",")
        return try show()
    }

    mutating func takeValue(_ text: StaticString) -> Bool {
        let start = at
        if take(",\""), take(name: text) { return true }
        at = start
        return false
    }

    private mutating func takeNull() -> Bool { take(",null") }
}
