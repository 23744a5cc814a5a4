import Phrases
import Timeline

/// A form, or a choice of cues, at the foot of the view.
package struct FormScreen: Sendable, Equatable, Encodable {
    package var heading: String
    package var rows: [Row]
    /// Which row is in use.
    package var focus: Int
    /// What is to be known, the weightiest first.
    package var lines: [ScreenText]

    package struct Row: Sendable, Equatable, Encodable {
        package var label: String
        package var value: String
        package var tone: Tone
        /// Where the cursor is, in characters; nil where nothing is typed.
        package var cursor: Int?
        /// What is wrong with it.
        package var fault: String?

        package init(label: String = "", value: String, tone: Tone = .plain, cursor: Int? = nil, fault: String? = nil) {
            self.label = label
            self.value = value
            self.tone = tone
            self.cursor = cursor
            self.fault = fault
        }
    }

    package init(heading: String, rows: [Row], focus: Int, lines: [ScreenText]) {
        self.heading = heading
        self.rows = rows
        self.focus = focus
        self.lines = lines
    }

    /// The cues of a segment to choose from, and a new one.
    /// - Parameters:
    ///   - cues: by their numbers.
    ///   - notice: what has just been said has no other place.
    package init(cues: [Int], ofSegment id: String, at focus: Int, _ source: ScreenSource, notice: ScreenText?) {
        heading = source.words.phrases.forms.cues(of: source.state.title(id))
        rows = cues.map { Row(cue: $0, source) } + [Row(value: source.words.phrases.forms.newCue)]
        self.focus = min(focus, cues.count)
        lines = [notice].compactMap { $0 }
    }
}

extension FormScreen.Row {
    fileprivate init(cue number: Int, _ source: ScreenSource) {
        let words = source.words
        let cue = source.state.running.cues[number]
        let end: String? =
            switch source.state.cues[number].status {
            case .called: words.phrases.cues.called
            case .dropped: words.phrases.cues.dropped
            case .pending, .standby: nil
            }
        let texts = [words.moment(cue.anchor), cue.department.map(source.state.departmentName), cue.call, end]
        self.init(value: texts.compactMap { $0 }.joined(separator: " · "), tone: end == nil ? .plain : .past)
    }
}
