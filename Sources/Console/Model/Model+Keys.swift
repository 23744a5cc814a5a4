import LiveShow
import Timeline

extension Model {
    package mutating func press(_ key: Key, _ moment: Moment) -> [Effect] {
        letPass(moment)
        take(key, moment)
        show(at: moment.show)
        return takeEffects()
    }

    private mutating func take(_ key: Key, _ moment: Moment) {
        if keyLock.isLocked { return takeLocked(key, moment) }
        switch prompt {
        case .question(let question): return answer(question, key, moment)
        case .line(let kind, let editor): return type(kind, editor, key, moment)
        case .form(let form): return fill(form, key, moment)
        case .choice(let choice): return choose(choice, key, moment)
        case .placing(let placing): return place(placing, key, moment)
        case nil: break
        }
        if help.isOpen { return takeInHelp(key, moment) }
        if key == .enter, keymap.action(for: key) == .go, enterGuard.isQuiet(at: moment.real) {
            // Held down or struck again at once it is no GO either.
            enterGuard.quiet(for: EnterGuard.afterEnter, from: moment.real)
            return refuse(Command.go.text, as: .question, words.enterWasForQuestion, moment)
        }
        guard let action = keymap.action(for: key) else { return takeUnbound(key, moment) }
        notice = nil
        act(action, moment)
    }

    private mutating func takeUnbound(_ key: Key, _ moment: Moment) {
        switch key {
        case .paste: refuse(key.recorded, as: .pasted, words.pasteRefused, moment)
        case .escape:
            notice = nil
            selection.followShow()
        case .character(let character): refuse(key.recorded, as: .unbound, words.unknownKey(String(character)), moment)
        default: refuse(key.recorded, as: .unbound, words.unknownKey(nil), moment)
        }
    }

    private mutating func takeLocked(_ key: Key, _ moment: Moment) {
        guard keymap.action(for: key) == .lock else {
            keyLock.interrupt()
            return refuse(key.recorded, as: .locked, words.lockedHint, moment)
        }
        if keyLock.press(at: moment.real) {
            say(words.unlocked, .done, moment)
        } else {
            say(words.lockOnceMore, .refused, moment)
        }
    }

    private mutating func takeInHelp(_ key: Key, _ moment: Moment) {
        switch keymap.action(for: key) {
        case .select(let way): help.move(way, last: HelpView.lastScroll(self))
        case .go:
            // GO is never lost, whatever is open.
            help.close()
            act(.go, moment)
        default: help.close()
        }
    }

    private mutating func act(_ action: Action, _ moment: Moment) {
        if isReadOnly, action.isForDesk { return say(words.looksOn, .refused, moment) }
        switch action {
        case .go: go(moment)
        case .back: perform(.back, moment)
        case .undo: perform(.undo, moment)
        case .redo: perform(.redo, moment)
        case .holdOrResume: perform(state.phase == .held ? .resume : .hold, moment)
        case .lengthen(let by): perform(.add(by, nil), moment)
        case .shorten(let by): perform(.trim(by, nil), moment)
        case .select(let way): select(way)
        case .selectCurrent: selection.followShow()
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
            selection.beginFinding()
            open(.find)
        case .clock(let way): setClock(way, moment)
        case .replay(let way): act(way, moment)
        case .help: help.open()
        case .lock:
            keyLock.lock()
            say(words.lockedHint, .done, moment)
        case .leave: leave(moment)
        case .suspend: effects.append(.suspend)
        case .view(let view): open(view)
        case .nextView: open(view.next)
        case .department:
            open(.cues)
            filter.next(of: state.show.departments.map(\.id))
        case .seen:
            open(.backstage)
            look()
        }
    }

    /// GO, where it is meant.
    mutating func go(_ moment: Moment) {
        guard let why = goGuard.press(at: moment.real) else { return perform(.go, moment) }
        refuse(Command.go.text, as: why, why == .twice ? words.goOnce : words.wentByItself, moment)
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
        case .go, .end, .back, .goto: selection.followShow()
        case .insert:
            if let change = outcome.changes.first(where: { $0.cause == .command(command) }),
                case .segmentInserted(let inserted) = change.events.first
            {
                selection.select(state.running.segment(inserted.segment))
            }
        default: break
        }
        say(words.done(command, outcome, state), .done, moment)
    }

    // Questions.

    private mutating func askAboutSelected(_ moment: Moment, _ command: (String) -> Command) {
        guard let number = selection.segment ?? state.stage.current ?? state.stage.next else {
            return say(words.selectFirst, .refused, moment)
        }
        ask(.change(command(state.running.segments[number].id)), moment)
    }

    /// Asks, unless the command would be refused: then it says so at once.
    private mutating func ask(_ subject: Prompt.Question.Subject, _ moment: Moment) {
        if case .change(let command) = subject {
            var trial = state
            if let rejection = trial.perform(command, at: moment.show).rejection {
                enterGuard.quiet(for: EnterGuard.afterQuestion, from: moment.real)
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
            enterGuard.quiet(for: EnterGuard.afterEnter, from: moment.real)
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
            enterGuard.quiet(for: EnterGuard.afterQuestion, from: moment.real)
            say(words.leftAsItWas, .done, moment)
        }
    }

    // Selection.

    private mutating func select(_ way: Action.Selecting) {
        if view == .log { return logScroll.move(way, of: log.count) }
        selection.move(way, in: state.order, state.stage)
    }
}
