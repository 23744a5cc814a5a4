package import Phrases

/// A line of the start screen that can be chosen.
package enum StartEntry: Sendable, Equatable {
    /// A show file; `fault` says why it does not load.
    case show(path: String, title: String, detail: String, fault: String?)
    /// A recording; `canResume` where it was not brought to its end.
    case recording(path: String, title: String, detail: String, canResume: Bool)

    fileprivate var isShow: Bool { if case .show = self { true } else { false } }
}

/// The shows at hand, the recordings so far, and what can be done with each.
package struct StartScreen: Sendable, Equatable, Encodable {
    package var shows: Part
    package var recordings: Part
    package var notice: String?
    package var keys: String

    package struct Part: Sendable, Equatable, Encodable {
        package var title: String
        package var rows: [Row]
        /// Where there is none: that there is none.
        package var none: String?
    }

    package struct Row: Sendable, Equatable, Encodable {
        package var title: String
        package var detail: String
        package var isFaulty: Bool
        package var canResume: Bool
        package var isSelected: Bool
    }

    package init(_ entries: [StartEntry], selected: Int, notice: String?, _ phrases: any StartScreenPhrases) {
        func part(_ title: String, _ none: String, _ isMeant: (StartEntry) -> Bool) -> Part {
            let rows = entries.indices.filter { isMeant(entries[$0]) }.map { Row(entries[$0], isSelected: $0 == selected) }
            return Part(title: title, rows: rows, none: rows.isEmpty ? none : nil)
        }
        shows = part(phrases.showsTitle, phrases.noShows, \.isShow)
        recordings = part(phrases.recordingsTitle, phrases.noRecordings) { !$0.isShow }
        self.notice = notice
        keys = phrases.keys(for: entries.indices.contains(selected) ? entries[selected] : nil)
    }
}

extension StartScreen.Row {
    fileprivate init(_ entry: StartEntry, isSelected: Bool) {
        self.isSelected = isSelected
        switch entry {
        case .show(_, let title, let detail, let fault):
            (self.title, self.detail, isFaulty, canResume) = (title, fault ?? detail, fault != nil, false)
        case .recording(_, let title, let detail, let canResume):
            (self.title, self.detail, isFaulty, self.canResume) = (title, detail, false, canResume)
        }
    }
}

extension StartScreenPhrases {
    /// What can be done with what is chosen.
    package func keys(for entry: StartEntry?) -> String {
        switch entry {
        case .show, nil: showKeys
        case .recording(_, _, _, canResume: true): openRecordingKeys
        case .recording(_, _, _, canResume: false): endedRecordingKeys
        }
    }
}
