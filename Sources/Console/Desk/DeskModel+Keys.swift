import LiveShow
import Phrases
import Screens
import Timeline

extension DeskModel {
    package mutating func press(_ key: Key, _ moment: Model.Moment) -> [Model.Effect] {
        letPass(moment)
        switch console.take(key, moment) {
        case .taken: break
        case .action(let action): act(action, moment)
        case .line(let kind, let text): finish(kind, text, moment)
        case .prompt(let prompt): take(key, prompt, moment)
        }
        console.sayInputMethod(moment)
        console.show(at: setBackTo ?? moment.show)
        setBackTo = nil
        return console.takeEffects()
    }

    private mutating func take(_ key: Key, _ prompt: Prompt, _ moment: Model.Moment) {
        switch prompt {
        case .question(let question): answer(question, key, moment)
        case .form(let form): fill(form, key, moment)
        case .choice(let choice): choose(choice, key, moment)
        case .placing(let placing): place(placing, key, moment)
        case .options(let list): choose(from: list, key, moment)
        case .reload(let offer): answer(offer, key, moment)
        // All consoles handle typed lines in the same way.
        case .line: break
        }
    }

    private mutating func act(_ action: Action, _ moment: Model.Moment) {
        switch action {
        case .desk(let action): act(action, moment)
        case .replay: say(words.phrases.replay.onlyInReplay, .refused, moment)
        case .leave: leave(moment)
        // These all consoles do alike.
        case .shared: break
        }
    }

    private mutating func act(_ action: DeskAction, _ moment: Model.Moment) {
        switch action {
        case .go:
            // The help may lie over something that is asked.
            prompt = nil
            go(moment)
        case .back: perform(.back, moment)
        case .undo: perform(.undo, moment)
        case .redo: perform(.redo, moment)
        case .holdOrResume: perform(state.phase == .held ? .resume : .hold, moment)
        case .lengthen(let by): perform(.add(by, nil), moment)
        case .shorten(let by): perform(.trim(by, nil), moment)
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
        case .callDueCues: perform(.cue(.go, CueCommand.due), moment)
        case .standbyAllCues: perform(.cue(.standby, CueCommand.due), moment)
        case .onAir: chooseOnAir(moment)
        case .began: if state.stage.current == nil { perform(.began(moment.show), moment) } else { console.open(.began) }
        case .note: console.open(.note)
        case .message: console.open(.message)
        case .catchUp: chooseCatchUp(moment)
        case .command: console.open(.command)
        case .clock(let way): setClock(way, moment)
        }
    }

    /// GO, where it is meant.
    mutating func go(_ moment: Model.Moment) {
        guard let why = goGuard.press(at: moment.real) else { return perform(.go, moment) }
        refuse(
            Command.go.text, as: why, why == .twice ? words.phrases.keyboard.goTwice : words.phrases.keyboard.goAsItAdvanced, moment
        )
    }

    private mutating func leave(_ moment: Model.Moment) {
        switch state.phase {
        case .standby, .ended: console.effects.append(.leave)
        case .running, .held, .between: ask(.leave, moment)
        }
    }

    /// Does a command, records what came of it and says so.
    mutating func perform(_ command: Command, _ moment: Model.Moment) {
        if command == .undo, takeJumpBack(moment) { return }
        if command == .reload { return console.effects.append(.readShowFile) }
        report(console.desk.perform(command, by: console.actor, at: moment.show), of: command, moment)
    }

    /// Says what came of a command.
    mutating func report(_ outcome: Outcome, of command: Command, _ moment: Model.Moment) {
        console.note(outcome.changes)
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

    private mutating func askAboutSelected(_ moment: Model.Moment, _ command: (String) -> Command) {
        guard let number = selection.segment ?? state.stage.current ?? state.stage.next else {
            return say(words.phrases.keyboard.selectFirst, .refused, moment)
        }
        ask(.change(command(state.running.segments[number].id)), moment)
    }

    /// Asks, unless the command would be refused: then it says so at once.
    mutating func ask(_ subject: Prompt.Question.Subject, _ moment: Model.Moment) {
        if case .change(let command) = subject {
            var trial = state
            if let rejection = trial.perform(command, at: moment.show).rejection {
                return refuse(command.text, reason(rejection), moment)
            }
        }
        prompt = .question(Prompt.Question(subject: subject, asked: moment.real))
    }

    private mutating func answer(_ question: Prompt.Question, _ key: Key, _ moment: Model.Moment) {
        switch key {
        case .character("y"), .character("Y"):
            let isTooSoon = moment.real - question.asked < Prompt.Question.leavePause
            if question.subject == .leave, console.mode == .live, isTooSoon { return }
            prompt = nil
            switch question.subject {
            case .change(let command): perform(command, moment)
            case .leave: console.effects.append(.leave)
            case .jump: jumpAsAsked(moment)
            }
        case _ where isGo(key): goInstead(moment)
        default:
            prompt = nil
            say(words.phrases.keyboard.leftAsItWas, .done, moment)
        }
    }

    /// A line was accepted.
    private mutating func finish(_ kind: Prompt.Kind, _ text: String, _ moment: Model.Moment) {
        switch kind {
        case .note:
            if text.isEmpty { say(words.phrases.keyboard.leftAsItWas, .done, moment) } else { perform(.note(text), moment) }
        case .began:
            if text.isEmpty { return say(words.phrases.keyboard.leftAsItWas, .done, moment) }
            do {
                perform(try console.began(text), moment)
            } catch {
                refuse(text, as: .unreadable, words.fault(error), moment)
            }
        case .message: if let command = Model.message(text) { perform(command, moment) }
        case .command:
            if text.isEmpty { return }
            do {
                perform(console.resolved(try Command(text: text).inShowTimes(words.clock)), moment)
            } catch {
                refuse(text, as: .unreadable, words.fault(error), moment)
            }
        // Finding is alike everywhere, and these two are of replay.
        case .find, .place, .search: break
        }
    }
}
