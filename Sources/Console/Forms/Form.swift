package import Timeline

/// Lines that are put right together. What is typed stays as it is until ⏎ accepts all of it, or Esc leaves it.
package struct Form: Sendable {
    /// What it is about, by ids: the show goes on meanwhile.
    package enum Subject: Sendable, Equatable {
        case segment(String)
        case insertion(after: String)
        case cue(String)
        case newCue(segment: String)
    }

    package enum Name: Sendable, Hashable {
        case text(SegmentText)
        case length
        /// The way to the segment's cues; nothing is typed here.
        case cues
        case moment, department, call, standby
    }

    package struct Field: Sendable {
        package let name: Name
        package internal(set) var editor: LineEditor
        let original: String
        /// What is wrong with what is typed, and what would be right.
        package internal(set) var fault: String?

        init(_ name: Name, _ text: String = "") {
            self.name = name
            editor = LineEditor(text)
            original = text
        }

        /// What is typed, without the space around it.
        var text: String {
            var text = Substring(editor.text).drop { $0.isWhitespace }
            while text.last?.isWhitespace == true { text.removeLast() }
            return String(text)
        }

        var isChanged: Bool { text != original }
    }

    package let subject: Subject
    package internal(set) var fields: [Field]
    package internal(set) var focus = 0
    /// The segment's status when the form was opened.
    let status: SegmentState.Status?
    /// ⏎ was pressed in vain: from then on it is also said what is missing.
    var isTried = false
    /// What is to be known before it is accepted, the weightiest first.
    package internal(set) var lines: [Line] = []

    package struct Line: Sendable, Equatable {
        package var text: String
        package var isFault: Bool
    }

    subscript(name: Name) -> Field? { fields.first { $0.name == name } }

    mutating func moveFocus(by step: Int) { focus = (focus + step + fields.count) % fields.count }
}

/// The cues of a segment, one of which is to be changed, or a new one.
package struct CueChoice: Sendable {
    package let segment: String
    /// Which of ``Model/items(of:)``.
    package internal(set) var at = 0
    /// When a key was last pressed, in milliseconds that nobody sets.
    var asked: Int
}

/// A segment on its way to another place.
package struct Placing: Sendable {
    package let segment: String
    /// Its place in the running order without it.
    package internal(set) var place: Int
    var asked: Int
}
