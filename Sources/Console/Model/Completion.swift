import Timeline

/// The words that fit where the cursor stands, gone through with Tab.
struct Completion: Sendable {
    /// The line before the word.
    var head: String
    var candidates: [String]
    var chosen: Int
}

extension Model {
    mutating func complete(_ editor: inout LineEditor, forward: Bool) {
        if var completion {
            let count = completion.candidates.count
            completion.chosen = (completion.chosen + (forward ? 1 : count - 1)) % count
            editor.replace(completion.head + completion.candidates[completion.chosen])
            self.completion = completion
            return
        }
        let line = editor.text
        let head = line.lastIndex(where: \.isWhitespace).map { String(line[...$0]) } ?? ""
        let typed = Folded.text(String(line.dropFirst(head.count)))
        let candidates = words(after: head.split(whereSeparator: \.isWhitespace).map(String.init))
            .filter { Folded.text($0).hasPrefix(typed) }
        guard !candidates.isEmpty else { return }
        let completion = Completion(head: head, candidates: candidates, chosen: forward ? 0 : candidates.count - 1)
        // The only one that fits is done with: a space, and the next word can be typed.
        if candidates.count == 1 {
            editor.replace(head + candidates[0] + " ")
        } else {
            editor.replace(head + candidates[completion.chosen])
            self.completion = completion
        }
    }

    /// What may follow the words before, as the command table has it.
    private func words(after words: [String]) -> [String] {
        guard let first = words.first else { return CommandWord.first.map(\.rawValue) }
        guard let word = CommandWord(rawValue: first.lowercased()) else { return [] }
        switch (word, words.count) {
        case (.goto, 1): return segmentIDs { _ in true }
        case (.skip, 1), (.move, 1): return segmentIDs { $0 == .upcoming }
        case (.unskip, 1): return segmentIDs { $0 == .skipped }
        case (.add, 2), (.trim, 2), (.set, 2): return segmentIDs { $0 == .upcoming || $0 == .current }
        case (.add, 1), (.trim, 1), (.set, 1), (.insert, 3): return ["10s", "30s", "1m", "2m", "5m", "10m"]
        case (.move, 2): return Command.Side.allCases.map(\.rawValue)
        case (.move, 3), (.insert, 2): return segmentIDs { $0 != .done }
        case (.insert, 1): return [Command.Side.after.rawValue]
        case (.edit, 1): return segmentIDs { $0 != .done }
        case (.edit, 2): return SegmentText.allCases.map(\.rawValue)
        case (.cue, 1): return Command.CueCall.allCases.map(\.rawValue) + ["add", "set"]
        case (.cue, _): return cueWords(after: words)
        case (.message, 1): return [Message.Audience.presenter.sign].compactMap { $0 }
        case (.catchUp, 1):
            return forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }.map(\.id)
        default: return []
        }
    }

    private func cueWords(after words: [String]) -> [String] {
        switch (CommandWord(rawValue: "cue " + words[1].lowercased()), words.count) {
        case (nil, 2), (.cueSet, 2):
            return state.running.cues.indices
                .filter { forecast.cues[$0].status == .pending || forecast.cues[$0].status == .standby }
                .map { state.running.cues[$0].id }
        case (.cueAdd, 2): return segmentIDs { $0 != .done }
        case (.cueAdd, 3): return ["+30s", "-1m", "call"]
        case (.cueAdd, 4): return state.departments.map(CommandWords.name)
        case (.cueSet, 3): return CueChange.Field.allCases.map(\.rawValue)
        case (.cueSet, 4):
            switch CueChange.Field(rawValue: words[3].lowercased()) {
            case .at: return ["+30s", "-1m", "call"]
            case .dept: return state.departments
            case .standby: return ["15s", "30s", "1m"]
            case .call, nil: return []
            }
        default: return []
        }
    }

    private func segmentIDs(_ isMeant: (SegmentState.Status) -> Bool) -> [String] {
        state.order.filter { isMeant(state.segments[$0].status) }.map { state.running.segments[$0].id }
    }
}
