import LiveShow
import Phrases
import Screens
import Timeline

/// What stands over an open prompt: the effect that a change would have, or why it would be refused.
package struct Hint: Sendable, Equatable {
    package var lines: [String] = []
    package var isFault = false
}

extension Model {
    /// Brings the hint of the open prompt up to the moment: what is shown is what would happen now.
    mutating func refreshHint(at now: ShowTime) {
        switch prompt {
        case nil: hint = Hint()
        case .question(let question):
            switch question.subject {
            case .leave: hint = Hint(lines: [otherDesk.map(words.takenOver(by:)) ?? words.leaving(mode)])
            case .change(let command): hint = effect(of: command, at: now)
            case .jump: hint = Hint()
            }
        case .line(.command, let editor):
            guard editor.text.contains(where: { !$0.isWhitespace }) else {
                hint = Hint(lines: [CommandWord.first.map(\.rawValue).joined(separator: " ")])
                return
            }
            do {
                hint = effect(of: resolved(try Command(text: editor.text).inShowTimes(words.clock)), at: now)
            } catch {
                hint = Hint(lines: [words.fault(error)], isFault: true)
            }
        case .line(.find, _):
            hint = Hint(lines: [selection.segment.map { state.running.segments[$0].title } ?? words.phrases.keyboard.nothingFound])
        case .line(.note, _), .line(.search, _): hint = Hint()
        case .line(.place, _): hint = Hint(lines: [words.phrases.replay.placeForm])
        case .line(.message, let editor): hint = messageHint(editor.text)
        case .line(.began, let editor): hint = beganHint(editor.text, at: now)
        case .form(let form):
            prompt = .form(checked(form, at: now))
            hint = Hint()
        case .choice: hint = Hint()
        case .reload(let offer):
            prompt = .reload(refreshed(offer, at: now))
            hint = Hint()
        case .options(let list):
            switch chosen(in: list) {
            // The list itself has the lengths.
            case .change(let command): hint = effect(of: command, at: now, withShares: false)
            case .leaveAsItIs: hint = Hint()
            }
        case .placing(let placing):
            hint = command(of: placing).map { effect(of: $0, at: now) } ?? Hint(lines: [words.phrases.keyboard.standsHere])
        }
    }

    /// What a command would do to the hard times, found by doing it to a copy.
    func effect(of command: Command, at now: ShowTime, withShares: Bool = true) -> Hint {
        if command == .reload { return Hint(lines: [words.phrases.reload.whatItDoes]) }
        var trial = state
        let outcome = trial.perform(command, at: now)
        if let rejection = outcome.rejection { return Hint(lines: [reason(rejection)], isFault: true) }
        let before = state.forecast(at: now)
        let after = trial.forecast(at: now)
        var lines: [String] = []
        if withShares, case .catchUp(let catchUp) = command,
            let proposal = try? state.catchUp(catchUp.point, at: now, step: catchUp.step)
        {
            lines = words.shares(proposal, state)
        }
        let jumped = outcome.changes.flatMap(\.events).compactMap { event -> String? in
            guard case .segmentSkipped(let skipped) = event, command != .skip(skipped.segment) else { return nil }
            return title(skipped.segment)
        }
        if !jumped.isEmpty { lines.append(words.skips(jumped)) }
        return Hint(lines: lines + pointLines(before, after, of: trial) + words.shrinking(trial, after).prefix(2))
    }

    /// The hard time that matters, and the last one that moves.
    ///
    /// - Parameter trial: the state that `after` belongs to. It may have segments that the show does not have yet.
    func pointLines(_ before: Forecast, _ after: Forecast, of trial: State) -> [String] {
        let coming = after.hardPoints.filter { !$0.isPassed && $0.expected != nil }
        let moved = coming.filter { point in
            before.hardPoints.first { $0.id == point.id }.map { $0.expected != point.expected } ?? true
        }
        guard let focus = after.focusPoint else { return [words.phrases.hardTimes.noneLeft] }
        let points = [focus] + (moved.last.map { $0.id == focus.id ? [] : [$0] } ?? [])
        return points.map { point in
            let was = before.hardPoints.first { $0.id == point.id && $0.expected != nil }
            return words.moves(
                words.hardPoint(point.kind, trial.title(of: point)), from: was.map { before.expectedTime(of: $0).at },
                to: after.expectedTime(of: point))
        }
    }

    /// Why, with segments called by their titles.
    func reason(_ rejection: Rejection) -> String {
        if case .unknownSegment(let name) = rejection {
            let meant = segments(beginning: name)
            if meant.count > 1 { return words.ambiguous(name, meant.map { state.running.segments[$0].id }) }
        }
        return words.reason(rejection, in: state)
    }

    func title(_ id: String) -> String { state.title(id) }
}
