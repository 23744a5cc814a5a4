import LiveShow
import Phrases
import Screens
package import Timeline

/// An edited show file at the desk: it is shown as a list of differences, and `y` takes it over.
extension DeskModel {
    /// Shows what an edited show file would change.
    ///
    /// - Parameters:
    ///   - show: in show times.
    ///   - file: its name.
    package mutating func offer(_ show: Show, from file: String, _ moment: Model.Moment) {
        letPass(moment)
        let phrases = words.phrases.reload
        guard show.id == state.show.id else { return refuse(Command.reload.text, reason(.otherShow(show.id)), moment) }
        let reload = Reload(state, show, at: moment.show)
        guard reload.changesAnything else {
            prompt = nil
            return say(phrases.nothingChanges(file), .done, moment)
        }
        var offer = ReloadOffer(show: show, file: file, changes: reload.changes, mark: state.mark)
        offer.effect = console.effect(of: offer, at: moment.show)
        prompt = .reload(offer)
        console.show(at: moment.show)
    }

    mutating func answer(_ offer: ReloadOffer, _ key: Key, _ moment: Model.Moment) {
        var offer = offer
        switch key {
        case .character("y"), .character("Y"):
            prompt = nil
            report(console.desk.reload(offer.show, by: console.actor, at: moment.show), of: .reload, moment)
            selection.followShow()
        case _ where isGo(key): goInstead(moment)
        default:
            guard let step = step(key, of: offer.changes.count) else { return leavePrompt(moment) }
            offer.top = min(max(0, offer.top + step), offer.changes.count - 1)
            prompt = .reload(offer)
        }
    }
}

extension Model {
    /// The offer, brought up to date with the show.
    func refreshed(_ offer: ReloadOffer, at now: ShowTime) -> ReloadOffer {
        guard offer.mark !== state.mark else { return offer }
        var offer = offer
        offer.mark = state.mark
        offer.changes = Reload(state, offer.show, at: now).changes
        offer.effect = effect(of: offer, at: now)
        return offer
    }

    /// What it would do to the hard times, found by doing it to a copy.
    func effect(of offer: ReloadOffer, at now: ShowTime) -> [String] {
        var trial = state
        return trial.reload(offer.show, at: now).rejection.map { [reason($0)] }
            ?? pointLines(state.forecast(at: now), trial.forecast(at: now), of: trial)
    }

    func screen(of offer: ReloadOffer, notice: ScreenText?) -> FormScreen {
        FormScreen(
            heading: words.phrases.reload.heading(offer.file, changes: offer.changes.count),
            rows: offer.changes.map { FormScreen.Row(value: words.line($0)) },
            focus: min(offer.top, max(0, offer.changes.count - 1)),
            lines: [notice].compactMap { $0 } + offer.effect.suffix(2).map { ScreenText($0, .plain) })
    }
}
