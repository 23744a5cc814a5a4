import Phrases
import Screens
import Timeline

/// What an option list offers, and what is drawn of it.
extension Model {
    /// What can be done now, in the order of the list.
    func options(of list: OptionList) -> [OptionList.Option] { options(of: list, proposal(of: list)) }

    private func options(of list: OptionList, _ proposal: CatchUp?) -> [OptionList.Option] {
        switch list.subject {
        case .catchUp(let id):
            let lengths: [OptionList.Option] =
                proposal.map { $0.shares.isEmpty ? [] : [.change(.catchUp(id, step: CatchUp.step))] } ?? []
            let skips = list.gains.filter { state.segments[$0.segment].status == .upcoming }
                .map { OptionList.Option.change(.skip(state.running.segments[$0.segment].id)) }
            return lengths + skips + [.leaveAsItIs]
        case .onAir: return windowChanges.map { .change($0) }
        }
    }

    /// The option that is chosen now: what vanished from the list is not done.
    func chosen(in list: OptionList) -> OptionList.Option { list.chosen(among: options(of: list)) }

    /// What `catch-up` would do; nil in a list of windows.
    private func proposal(of list: OptionList) -> CatchUp? {
        guard case .catchUp(let id) = list.subject else { return nil }
        return try? state.catchUp(id, at: forecast.now, step: CatchUp.step)
    }

    /// Each window that can be put on or off the air by hand.
    var windowChanges: [Command] {
        forecast.onAir.compactMap { window in
            let id = state.show.windows[window.window].id
            return switch window.state {
            case .before: .onAir(id)
            case .on: .offAir(id)
            case .after: nil
            }
        }
    }

    // What is drawn.

    func screen(of list: OptionList, notice: ScreenText?) -> FormScreen {
        let proposal = proposal(of: list)
        let options = options(of: list, proposal)
        let chosen = list.chosen(among: options)
        var rows: [FormScreen.Row] = []
        var focus = 0
        for option in options {
            if option == chosen { focus = rows.count }
            rows.append(FormScreen.Row(value: text(of: option, list, proposal)))
            rows += details(of: option, proposal).map { FormScreen.Row(value: "    " + $0, tone: .quiet) }
        }
        rows += squeezed(proposal).map { FormScreen.Row(value: $0, tone: .quiet) }
        let lines = [notice].compactMap { $0 } + hint.lines.suffix(2).map { ScreenText($0, hint.isFault ? .refused : .plain) }
        return FormScreen(heading: heading(list), rows: rows, focus: focus, lines: lines)
    }

    private func heading(_ list: OptionList) -> String {
        let say = words.phrases.choices
        guard case .catchUp(let id) = list.subject else { return say.windows }
        guard let point = forecast.hardPoints.first(where: { $0.id == id }) else { return say.catchUp(id) }
        return isEarly(point) ? say.giveBack(standing(point)) : say.catchUp(standing(point))
    }

    private func isEarly(_ point: HardPoint) -> Bool { point.over ?? .zero < .zero }

    /// `off air TV 10:30:00 → 10:34:00, LATE 4:00`
    func standing(_ point: HardPoint) -> String {
        let title = words.hardPoint(point.kind, state.title(of: point))
        return words.moves(title, from: point.time, to: forecast.expectedTime(of: point))
    }

    private func text(of option: OptionList.Option, _ list: OptionList, _ proposal: CatchUp?) -> String {
        let say = words.phrases.choices
        switch option {
        case .leaveAsItIs:
            guard case .catchUp(let id) = list.subject, let point = forecast.hardPoints.first(where: { $0.id == id }),
                isEarly(point)
            else { return say.letItBeLate }
            return say.letItBeEarly
        case .change(.catchUp): return proposal.map(text) ?? ""
        case .change(.skip(let skip)):
            let gain = list.gains.first { state.running.segments[$0.segment].id == skip.segment }
            return say.skip(title(skip.segment), winsBack: Figures.down(gain?.by ?? .zero))
        case .change(let command): return ask(.change(command))
        }
    }

    private func text(of proposal: CatchUp) -> String {
        let sum = proposal.shares.reduce(0) { $0 + abs($1.change.count) }
        let span = Figures.length(Milliseconds(sum))
        if isEarly(proposal.point) { return words.phrases.choices.lengthen(by: span) }
        guard proposal.left > .zero else { return words.phrases.choices.shorten(by: span) }
        return words.phrases.choices.shorten(by: span, left: Figures.up(proposal.left))
    }

    /// From which segments.
    private func details(of option: OptionList.Option, _ proposal: CatchUp?) -> [String] {
        guard case .change(.catchUp) = option, var proposal else { return [] }
        // The option itself says what is left.
        proposal.left = .zero
        return words.shares(proposal, state)
    }

    /// What gets shorter by itself, and that nothing can be shortened.
    private func squeezed(_ proposal: CatchUp?) -> [String] {
        guard let proposal, !isEarly(proposal.point) else { return [] }
        let say = words.phrases.choices
        let shrinking = proposal.squeezed.compactMap { squeezed in
            words.shrunk(squeezed.segment, state, forecast).map {
                "\(words.phrases.hardTimes.shrinks)  \($0)  \(state.running.segments[squeezed.segment].title)"
            }
        }
        return (proposal.shares.isEmpty ? [say.nothingHasRoom] : []) + shrinking
    }
}
