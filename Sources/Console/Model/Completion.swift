import Screens
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
        let typed = SearchText.folded(String(line.dropFirst(head.count)))
        let candidates = words(after: head.split(whereSeparator: \.isWhitespace).map(String.init))
            .filter { SearchText.folded($0).hasPrefix(typed) }
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

    /// What may follow the words before, as the command says.
    private func words(after words: [String]) -> [String] {
        guard let first = words.first else { return CommandWord.first.map(\.rawValue) }
        guard let head = CommandWord(rawValue: first.lowercased()) else { return [] }
        let continued = words.count > 1 ? head.continued(by: words[1]) : nil
        let arguments = (continued ?? head).arguments
        let place = words.count - (continued == nil ? 1 : 2)
        let fitting = arguments.indices.contains(place) ? choices(arguments[place].choices, after: words) : []
        return words.count == 1 ? fitting + head.continuations : fitting
    }

    private func choices(_ choices: CommandArgument.Choices, after words: [String]) -> [String] {
        switch choices {
        case .none: return []
        case .words(let words): return words
        case .segments(let statuses): return segmentIDs { statuses.contains($0) }
        case .cues:
            return state.running.cues.indices
                .filter { forecast.cues[$0].status == .pending || forecast.cues[$0].status == .standby }
                .map { state.running.cues[$0].id }
        case .cuesOr(let word): return self.choices(.cues, after: words) + [word]
        case .windows(let states):
            return forecast.onAir.filter { states.contains($0.state) }.map { state.show.windows[$0.window].id }
        case .departments: return state.departments
        case .departmentSigns: return state.departments.map(CommandWords.name)
        case .hardPoints: return forecast.hardPoints.filter { !$0.isPassed && $0.expected != nil }.map(\.id)
        case .byWordBefore(let choices):
            return words.last.flatMap { choices[$0.lowercased()] }.map { self.choices($0, after: words) } ?? []
        }
    }

    private func segmentIDs(_ isMeant: (SegmentState.Status) -> Bool) -> [String] {
        state.order.filter { isMeant(state.segments[$0].status) }.map { state.running.segments[$0].id }
    }
}
