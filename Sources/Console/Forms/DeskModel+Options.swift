import Phrases
import Screens
import Timeline

/// The keys that open an option list, and those that choose from it.
extension DeskModel {
    /// `t`: what can be done for the hard time that matters.
    mutating func chooseCatchUp(_ moment: Model.Moment) {
        let forecast = state.forecast(at: moment.show)
        guard let point = forecast.focusPoint, point.over ?? .zero != .zero else { return refuseCatchUp(.noLateHardPoint, moment) }
        do throws(Rejection) {
            let proposal = try state.catchUp(point.id, at: moment.show, step: CatchUp.step)
            let isLate = point.over ?? .zero > .zero
            if !isLate, proposal.shares.isEmpty { throw Rejection.noLateHardPoint }
            let gains = isLate ? state.gainsBySkipping(before: point, at: moment.show) : []
            let largest = gains.sorted { $0.by > $1.by }.prefix(OptionList.mostSkips)
            open(OptionList(subject: .catchUp(point.id), chosen: .leaveAsItIs, gains: Array(largest), asked: moment.real))
        } catch {
            refuseCatchUp(error, moment)
        }
    }

    private mutating func refuseCatchUp(_ rejection: Rejection, _ moment: Model.Moment) {
        refuse(Command.catchUp(nil).text, reason(rejection), moment)
    }

    /// `o`: puts a window on or off the air. With several it is a choice.
    mutating func chooseOnAir(_ moment: Model.Moment) {
        console.shown.show(state, at: moment.show)
        let changes = console.windowChanges
        guard let first = changes.first else { return perform(.onAir(state.show.windows.last?.id), moment) }
        guard changes.count > 1 else { return ask(.change(first), moment) }
        open(OptionList(subject: .onAir, chosen: .change(first), asked: moment.real))
    }

    /// The first option is chosen.
    private mutating func open(_ list: OptionList) {
        var list = list
        if let first = console.options(of: list).first { list.chosen = first }
        prompt = .options(list)
    }

    mutating func choose(from list: OptionList, _ key: Key, _ moment: Model.Moment) {
        var list = list
        list.asked = moment.real
        list.chosen = console.chosen(in: list)
        switch key {
        case .character("y"), .character("Y"):
            prompt = nil
            guard case .change(let command) = list.chosen else { return say(words.phrases.keyboard.leftAsItWas, .done, moment) }
            perform(command, moment)
            return
        case _ where isLeaving(key): return leavePrompt(moment)
        case _ where isGo(key): return goInstead(moment)
        default:
            let options = console.options(of: list)
            guard let step = step(key, of: options.count), !options.isEmpty else { return }
            let place = options.firstIndex(of: list.chosen) ?? 0
            list.chosen = options[min(max(0, place + step), options.count - 1)]
            notice = nil
        }
        prompt = .options(list)
    }
}
