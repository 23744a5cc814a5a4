import LiveShow
import Phrases
import Screens
import Timeline

/// Searching a recording that is played back.
extension ReplayModel {
    /// To the next thing that has a text, marks and case aside: a line of the log, by its words there or by those of its
    /// command, or what was refused between two lines. From the last one it goes on to the first, and says so.
    mutating func search(_ text: String, backwards: Bool, _ moment: Model.Moment) {
        guard !text.isEmpty else { return say(words.phrases.replay.searchFirst, .refused, moment) }
        look(for: text)
        let wanted = SearchText.folded(text)
        let marks = replay.timeline.marks
        let place = (replay.line, replay.position)
        // What is looked at comes last.
        let next = marks.partitionPoint { ($0.line, $0.position) <= place }
        let before = marks.partitionPoint { ($0.line, $0.position) < place } - 1
        for step in marks.indices {
            let walked = backwards ? before - step : next + step
            let found = marks[(walked + marks.count) % marks.count]
            guard has(found, wanted) else { continue }
            let isHere = (found.line, found.position) == place
            jump(moment) {
                $0.pause(); $0.move(to: found)
            }
            let (line, say) = (sentence(found), words.phrases.replay)
            if isHere { return console.say(say.foundOnlyHere(line), .done, moment) }
            if marks.indices.contains(walked) { return console.say(line, .done, moment) }
            return console.say(backwards ? say.foundFromEnd(line) : say.foundFromBeginning(line), .done, moment)
        }
        say(words.phrases.keyboard.nothingFound, .refused, moment)
    }

    private func has(_ mark: ReplayTimeline.Mark, _ wanted: String) -> Bool {
        var texts = [sentence(mark)]
        if let refusal = mark.refusal {
            texts += [refusal.what, refusal.why.rawValue]
        } else {
            let line = replay.timeline.lines[mark.line - 1]
            texts.append(line.who)
            if case .change(let change) = line.what, case .command(let command) = change.cause { texts.append(command.text) }
        }
        return texts.contains { SearchText.folded($0).contains(wanted) }
    }

    private func sentence(_ mark: ReplayTimeline.Mark) -> String {
        if let refusal = mark.refusal { return words.wasRefused(refusal) }
        return words.sentence(replay.timeline.lines[mark.line - 1], state)
    }
}
