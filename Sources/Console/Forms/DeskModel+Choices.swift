import Phrases
import Screens
import Timeline

/// The keys that open forms, the choice among a segment's cues, and the placing of a segment.
extension DeskModel {
    /// The selected segment; where none is selected, what is on stage or comes next.
    private var meantSegment: Int? { selection.segment ?? state.stage.current ?? state.stage.next }

    mutating func editSelected(_ moment: Model.Moment) {
        guard let id = editable(meantSegment, moment) else { return }
        show(.segment(id))
    }

    mutating func insertAfterSelected(_ moment: Model.Moment) {
        guard let number = meantSegment ?? state.order.last else {
            return say(words.phrases.keyboard.selectFirst, .refused, moment)
        }
        let id = state.running.segments[number].id
        // Whether anything goes there is asked before anything is typed.
        var trial = state
        let outcome = trial.perform(.insert(after: id, .minutes(1), title: "x"), at: moment.show)
        if let rejection = outcome.rejection { return refuse("insert after \(id)", reason(rejection), moment) }
        show(.insertion(after: id))
    }

    mutating func chooseCueOfSelected(_ moment: Model.Moment) {
        guard let id = editable(meantSegment, moment) else { return }
        chooseCue(of: id, moment)
    }

    mutating func chooseCue(of segment: String, _ moment: Model.Moment) {
        view = .manager
        prompt = .choice(CueChoice(segment: segment, asked: moment.real))
    }

    /// What a form is about is in the running order: that is what stands above it.
    private mutating func show(_ subject: Form.Subject) {
        view = .manager
        open(subject)
    }

    private mutating func editable(_ number: Int?, _ moment: Model.Moment) -> String? {
        guard let number else {
            say(words.phrases.keyboard.selectFirst, .refused, moment)
            return nil
        }
        let id = state.running.segments[number].id
        if state.segments[number].status == .done {
            refuse("edit \(id)", reason(.wrongStatus(id, .done)), moment)
            return nil
        }
        return id
    }

    // Cues.

    mutating func choose(_ choice: CueChoice, _ key: Key, _ moment: Model.Moment) {
        var choice = choice
        let items = console.items(of: choice)
        choice.at = min(choice.at, items.count - 1)
        choice.asked = moment.real
        switch key {
        case .character("y"), .character("Y"):
            guard let cue = items[choice.at] else { return open(.newCue(segment: choice.segment)) }
            let id = state.running.cues[cue].id
            switch state.cues[cue].status {
            case .called: refuse("cue set \(id)", reason(.cueAlreadyCalled(id)), moment)
            case .dropped: refuse("cue set \(id)", reason(.cueAlreadyDropped(id)), moment)
            case .pending, .standby: return open(.cue(id))
            }
        case .delete, .backspace:
            if let cue = items[choice.at] { perform(.cue(.drop, state.running.cues[cue].id), moment) }
        case _ where isLeaving(key): return leavePrompt(moment)
        case _ where isGo(key): return goInstead(moment)
        default:
            guard let step = step(key, of: items.count) else { return }
            choice.at = min(max(0, choice.at + step), items.count - 1)
            notice = nil
        }
        prompt = .choice(choice)
    }

    // Placing.

    mutating func placeSelected(_ moment: Model.Moment) {
        guard let number = selection.segment ?? state.stage.next else {
            return say(words.phrases.keyboard.selectFirst, .refused, moment)
        }
        let id = state.running.segments[number].id
        let status = state.segments[number].status
        guard status == .upcoming, let place = state.order.firstIndex(of: number) else {
            return refuse("move \(id)", reason(.wrongStatus(id, status)), moment)
        }
        view = .manager
        prompt = .placing(Placing(segment: id, place: place, asked: moment.real))
    }

    mutating func place(_ placing: Placing, _ key: Key, _ moment: Model.Moment) {
        var placing = placing
        placing.asked = moment.real
        switch key {
        case .character("y"), .character("Y"):
            prompt = nil
            guard let command = console.command(of: placing) else { return say(words.phrases.keyboard.leftAsItWas, .done, moment) }
            perform(command, moment)
            selection.select(state.running.segment(placing.segment))
            return
        case _ where isLeaving(key): return leavePrompt(moment)
        case _ where isGo(key): return goInstead(moment)
        default:
            guard let step = step(key, of: state.order.count) else { return }
            let first = (state.stage.lastPassedPlace ?? -1) + 1
            placing.place = min(max(first, placing.place + step), max(first, state.order.count - 1))
        }
        prompt = .placing(placing)
    }

    // Keys.

    func isGo(_ key: Key) -> Bool { keymap.action(for: key) == .desk(.go) }

    func isLeaving(_ key: Key) -> Bool { key == .escape || key == .control("c") || key == .character("q") }

    /// GO is never lost, whatever is open.
    mutating func goInstead(_ moment: Model.Moment) {
        prompt = nil
        go(moment)
    }

    func step(_ key: Key, of count: Int) -> Int? {
        switch keymap.action(for: key) {
        case .shared(.select(.up)): -1
        case .shared(.select(.down)): 1
        case .shared(.select(.pageUp)): -Selection.page
        case .shared(.select(.pageDown)): Selection.page
        case .shared(.select(.first)): -count
        case .shared(.select(.last)): count
        default:
            switch key {
            case .up, .backtab: -1
            case .down, .tab: 1
            default: nil
            }
        }
    }
}
