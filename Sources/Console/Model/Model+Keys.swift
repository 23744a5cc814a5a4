import LiveShow
import Phrases
import Timeline

extension Model {
    /// Two presses of GO within this time, in milliseconds, count once.
    package static let goPause = 800
    /// For so long, in milliseconds, ⏎ is no GO after a question that was refused, left or went unanswered.
    static let enterQuiet = 2000
    /// Two presses of L within this time, in milliseconds, unlock.
    package static let lockPause = 2000

    package mutating func press(_ key: Key, _ moment: Moment) -> [Effect] {
        letPass(moment)
        take(key, moment)
        show(at: moment.show)
        return takeEffects()
    }

    private mutating func take(_ key: Key, _ moment: Moment) {
        if isLocked { return takeLocked(key, moment) }
        switch prompt {
        case .question(let question): return answer(question, key, moment)
        case .line(let kind, let editor): return type(kind, editor, key, moment)
        case .form(let form): return fill(form, key, moment)
        case .choice(let choice): return choose(choice, key, moment)
        case .placing(let placing): return place(placing, key, moment)
        case nil: break
        }
        if showsHelp { return takeInHelp(key, moment) }
        if key == .enter, keymap.action(for: key) == .go, moment.real < enterIsQuietUntil {
            // Held down or struck again at once it is no GO either.
            enterIsQuietUntil = moment.real + Self.goPause
            return refuse(Command.go.text, as: .question, words.enterWasForQuestion, moment)
        }
        guard let action = keymap.action(for: key) else { return takeUnbound(key, moment) }
        notice = nil
        act(action, moment)
    }

    private mutating func takeUnbound(_ key: Key, _ moment: Moment) {
        switch key {
        case .paste: refuse(key.recorded, as: .pasted, words.phrases.keyboard.pasted, moment)
        case .escape: (notice, selection) = (nil, nil)
        case .character(let character): refuse(key.recorded, as: .unbound, words.unknownKey(String(character)), moment)
        default: refuse(key.recorded, as: .unbound, words.unknownKey(nil), moment)
        }
    }

    private mutating func takeLocked(_ key: Key, _ moment: Moment) {
        guard keymap.action(for: key) == .lock else {
            // Twice means one after the other: what lies on the keyboard does not unlock it.
            lastLockPress = nil
            return refuse(key.recorded, as: .locked, words.lockedHint, moment)
        }
        if let last = lastLockPress, moment.real - last <= Self.lockPause {
            isLocked = false
            lastLockPress = nil
            say(words.phrases.keyboard.unlocked, .done, moment)
        } else {
            lastLockPress = moment.real
            say(words.lockOnceMore, .refused, moment)
        }
    }

    private mutating func takeInHelp(_ key: Key, _ moment: Moment) {
        switch keymap.action(for: key) {
        case .select(.up): helpScroll = max(0, helpScroll - 1)
        case .select(.down): helpScroll = min(HelpView.lastScroll(self), helpScroll + 1)
        case .select(.pageUp): helpScroll = max(0, helpScroll - Self.page)
        case .select(.pageDown): helpScroll = min(HelpView.lastScroll(self), helpScroll + Self.page)
        case .select(.first): helpScroll = 0
        case .select(.last): helpScroll = HelpView.lastScroll(self)
        case .go:
            // GO is never lost, whatever is open.
            showsHelp = false
            act(.go, moment)
        case .leave:
            showsHelp = false
        default: showsHelp = false
        }
    }

    private mutating func act(_ action: Action, _ moment: Moment) {
        if isReadOnly, action.isForDesk { return say(words.phrases.watching.looksOn, .refused, moment) }
        switch action {
        case .go: go(moment)
        case .back: perform(.back, moment)
        case .undo: perform(.undo, moment)
        case .redo: perform(.redo, moment)
        case .holdOrResume: perform(state.phase == .held ? .resume : .hold, moment)
        case .lengthen(let by): perform(.add(by, nil), moment)
        case .shorten(let by): perform(.trim(by, nil), moment)
        case .select(let way): select(way)
        case .selectCurrent: selection = nil
        case .goto: askAboutSelected(moment) { .goto($0) }
        case .skipOrUnskip:
            askAboutSelected(moment) { [state] id in
                state.running.segment(id).map { state.segments[$0].status } == .skipped ? .unskip(id) : .skip(id)
            }
        case .edit: editSelected(moment)
        case .insert: insertAfterSelected(moment)
        case .place: placeSelected(moment)
        case .editCue: chooseCueOfSelected(moment)
        case .callCue: perform(.cue(.go, nil), moment)
        case .standbyCue: perform(.cue(.standby, nil), moment)
        case .note: open(.note)
        case .message: open(.message)
        case .catchUp: ask(.change(.catchUp(offeredCatchUp?.point.id)), moment)
        case .command: open(.command)
        case .find:
            selectionBeforeFind = .some(selection)
            open(.find)
        case .clock(let way): setClock(way, moment)
        case .replay(let way): act(way, moment)
        case .help: (showsHelp, helpScroll) = (true, 0)
        case .lock:
            isLocked = true
            lastLockPress = nil
            say(words.lockedHint, .done, moment)
        case .leave: leave(moment)
        case .suspend: effects.append(.suspend)
        case .view(let view): open(view)
        case .nextView: open(view.next)
        case .department:
            open(.cues)
            nextDepartment()
        case .seen:
            open(.backstage)
            look()
        }
    }

    /// A key that repeats or is struck twice is one GO: each press counts from the press before it.
    mutating func go(_ moment: Moment) {
        defer { lastGoPress = moment.real }
        if let last = lastGoPress, moment.real - last < Self.goPause {
            return refuse(Command.go.text, as: .twice, words.phrases.keyboard.goTwice, moment)
        }
        // Who reaches for GO as a segment advances by itself means that advance, not the one after it.
        if let began = beganByItself, moment.real - began < Self.goPause {
            return refuse(Command.go.text, as: .itself, words.phrases.keyboard.goAsItAdvanced, moment)
        }
        perform(.go, moment)
    }

    private mutating func leave(_ moment: Moment) {
        if isReadOnly { return effects.append(.leave) }
        switch state.phase {
        case .standby, .ended: effects.append(.leave)
        case .running, .held, .between: ask(.leave, moment)
        }
    }

    /// Does a command, records what came of it and says so.
    mutating func perform(_ command: Command, _ moment: Moment) {
        let outcome = desk.perform(command, by: actor, at: moment.show)
        take(outcome.changes)
        if let rejection = outcome.rejection { return say(reason(rejection), .refused, moment) }
        switch command {
        case .go, .end, .back, .goto: selection = nil
        case .insert:
            if let change = outcome.changes.first(where: { $0.cause == .command(command) }),
                case .segmentInserted(let inserted) = change.events.first
            {
                selection = state.running.segment(inserted.segment)
            }
        default: break
        }
        say(words.done(command, outcome, state), .done, moment)
    }

    // Questions.

    private mutating func askAboutSelected(_ moment: Moment, _ command: (String) -> Command) {
        guard let number = selection ?? state.stage.current ?? state.stage.next else {
            return say(words.phrases.keyboard.selectFirst, .refused, moment)
        }
        ask(.change(command(state.running.segments[number].id)), moment)
    }

    /// Asks, unless the command would be refused: then it says so at once.
    private mutating func ask(_ subject: Prompt.Question.Subject, _ moment: Moment) {
        if case .change(let command) = subject {
            var trial = state
            if let rejection = trial.perform(command, at: moment.show).rejection {
                enterIsQuietUntil = moment.real + Self.enterQuiet
                return refuse(command.text, reason(rejection), moment)
            }
        }
        prompt = .question(Prompt.Question(subject: subject, asked: moment.real))
    }

    private mutating func answer(_ question: Prompt.Question, _ key: Key, _ moment: Moment) {
        switch key {
        case .enter, .character("y"), .character("Y"):
            prompt = nil
            // A second Enter that follows at once was meant for the question, not as a GO.
            enterIsQuietUntil = moment.real + Self.goPause
            switch question.subject {
            case .change(let command): perform(command, moment)
            case .leave: effects.append(.leave)
            }
        case _ where keymap.action(for: key) == .go:
            // GO is never lost, whatever is open.
            prompt = nil
            go(moment)
        case .control("c") where question.subject == .leave:
            prompt = nil
            effects.append(.leave)
        default:
            prompt = nil
            enterIsQuietUntil = moment.real + Self.enterQuiet
            say(words.phrases.keyboard.leftAsItWas, .done, moment)
        }
    }

    // Selection.

    private mutating func select(_ way: Action.Selecting) {
        if view == .log { return scrollLog(way) }
        guard !state.order.isEmpty else { return }
        let stage = state.stage
        let from = selection ?? stage.current ?? stage.next ?? state.order[0]
        let place = state.order.firstIndex(of: from) ?? 0
        let last = state.order.count - 1
        let to: Int =
            switch way {
            case .up: place - 1
            case .down: place + 1
            case .pageUp: place - Self.page
            case .pageDown: place + Self.page
            case .first: 0
            case .last: last
            }
        selection = state.order[min(max(0, to), last)]
    }

    private mutating func scrollLog(_ way: Action.Selecting) {
        let by: Int =
            switch way {
            case .up: 1
            case .down: -1
            case .pageUp: Self.page
            case .pageDown: -Self.page
            case .first: log.count
            case .last: -log.count
            }
        logScroll = min(max(0, log.count - 1), max(0, logScroll + by))
    }
}
