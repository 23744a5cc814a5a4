package import Timeline

/// What a sentence about an event calls the things of its show. A language puts these into its sentences.
package struct EventNames: Sendable {
    /// The title of a segment, in quotation marks, by its id.
    package var segment: @Sendable (String) -> String
    /// The call of a cue, in quotation marks, by its id.
    package var call: @Sendable (String) -> String
    /// The name of a department, in quotation marks, by its id.
    package var department: @Sendable (String) -> String
    /// The title of an on-air window, in quotation marks, by its id.
    package var window: @Sendable (String) -> String
    /// A text in quotation marks.
    package var quoted: @Sendable (String) -> String
    /// A time on the wall clock.
    package var time: @Sendable (ShowTime) -> String
    /// A sentence that the log shares with other places.
    package var sentence: @Sendable (SharedSentence) -> String

    /// Sentences about an event that the log shares with other places.
    package enum SharedSentence: Sendable {
        case edited(SegmentEdited)
        case cueAdded(CueAdded)
        case cueChanged(CueChanged)
        case messageShown(Message)
        case messageCleared(Message.Audience)
        case blanked(Bool)
        case clockStepped(Milliseconds)
    }

    package init(
        segment: @escaping @Sendable (String) -> String, call: @escaping @Sendable (String) -> String,
        department: @escaping @Sendable (String) -> String, window: @escaping @Sendable (String) -> String,
        quoted: @escaping @Sendable (String) -> String, time: @escaping @Sendable (ShowTime) -> String,
        sentence: @escaping @Sendable (SharedSentence) -> String
    ) {
        self.segment = segment
        self.call = call
        self.department = department
        self.window = window
        self.quoted = quoted
        self.time = time
        self.sentence = sentence
    }

    /// The calls of several cues; the id of one that is not known.
    package func calls(_ cues: [String]) -> String {
        cues.map { cue in
            let call = call(cue)
            return call.isEmpty ? cue : call
        }.joined(separator: ", ")
    }

    /// A length as it is typed, `1m30s`, without a sign: rounded to the second, and shorter ones in milliseconds.
    package func span(_ span: Milliseconds) -> String {
        let span = Milliseconds(abs(span.count))
        return span < .seconds(1) ? span.text : Milliseconds((span.count + 500).flooredBy(1000) * 1000).text
    }
}
