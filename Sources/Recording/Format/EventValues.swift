internal import Timeline

/// The values of a list, each with the comma before it.
extension JSONText {
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
}

extension JSONReader {
    mutating func text() throws(JSONFault) -> String {
        try need(",")
        return try string()
    }

    mutating func textIfAny() throws(JSONFault) -> String? { take(",null") ? nil : try string(ifAny: ",") }

    mutating func span() throws(JSONFault) -> Milliseconds {
        try need(",")
        return try milliseconds()
    }

    mutating func spanIfAny() throws(JSONFault) -> Milliseconds? {
        if take(",null") { return nil }
        return take(",") ? try milliseconds() : nil
    }

    mutating func moment() throws(JSONFault) -> ShowTime {
        try need(",")
        return try time()
    }

    /// A word of an enumeration.
    mutating func word<Word: RawRepresentable<String>>(_: Word.Type) throws(JSONFault) -> Word {
        guard let word = Word(rawValue: try text()) else { throw fault }
        return word
    }
}
