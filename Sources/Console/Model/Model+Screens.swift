import LiveShow
import Phrases
import Screens
import Timeline

/// What the screens are made of.
extension Model {
    var source: ScreenSource { ScreenSource(state, forecast, words, log: log, callers: callers) }

    var viewer: Viewer {
        Viewer(
            selected: selection.segment, department: filter.department, waitingFor: backstageFor, lookedAt: lookedAt,
            logScroll: logScroll.lines)
    }

    /// A presenter's monitor that was blanked shows nothing at all; at the desk the frame stays, and so does what is asked for.
    var isDark: Bool {
        link != nil && view == .presenter && state.isPresenterBlank && !help.isOpen && prompt == nil
    }

    /// - Parameter columns: room for the line of keys, part of which is a replay's bar.
    func frame(_ source: ScreenSource, columns: Int) -> ScreenFrame {
        let hints = keyHints
        let bar =
            hints.sentence == nil
            ? replay.map {
                ReplayBar($0.timeline, line: $0.line, position: $0.position, words) {
                    $0.pieces(columns: hints.barColumns(of: columns))
                }
            } : nil
        return ScreenFrame(
            source, connection, mode: mode, view: view, isLocked: keyLock.isLocked, notice: said,
            prompt: help.isOpen ? nil : promptLine,
            about: about, keys: hints, replay: bar)
    }

    private var connection: Connection {
        switch status {
        case .desk(let saving, let otherDesk): .desk(saving, takenOver: otherDesk)
        case .watching(let link): .watching(link)
        case .replaying(let replay):
            .replaying(speed: replay.speed, isPlaying: replay.isPlaying, isSimulated: replay.timeline.isSimulated)
        }
    }

    /// What has just been said.
    private var said: ScreenText? {
        notice.map {
            switch $0.weight {
            case .done: ScreenText($0.text)
            case .refused: ScreenText($0.text, .refused)
            case .warning: ScreenText($0.text, .warning)
            }
        }
    }

    /// What stands over an open prompt.
    private var about: [ScreenText] {
        if help.isOpen { return [] }
        switch prompt {
        case nil, .form, .choice, .options, .reload: return []
        case .line, .question, .placing: break
        }
        // What was refused while a line is being typed has no other place.
        let refused = notice?.weight == .refused ? [said].compactMap { $0 } : []
        return refused + hint.lines.map { ScreenText($0, hint.isFault ? .refused : .plain) }
    }

    private var promptLine: PromptLine? {
        let keyboard = words.phrases.keyboard
        return switch prompt {
        case nil: nil
        case .line(let kind, let editor): .line(sign: words.sign(kind), text: editor.text, cursor: editor.cursor)
        case .question(let question): .question(text: ask(question.subject), answers: keyboard.yesOrNo)
        case .placing(let placing): .placing(text: keyboard.moveHere(title(placing.segment)), answers: keyboard.yesOrNo)
        case .form(let form): .form(screen(of: form, notice: formNotice))
        case .options(let list): .choice(screen(of: list, notice: formNotice))
        case .reload(let offer): .choice(screen(of: offer, notice: formNotice))
        case .choice(let choice):
            .choice(
                FormScreen(
                    cues: items(of: choice).compactMap { $0 }, ofSegment: choice.segment, at: choice.at, source, notice: formNotice)
            )
        }
    }

    /// Over a form every notice that is no success is alike.
    private var formNotice: ScreenText? {
        notice.map { ScreenText($0.text, $0.weight == .done ? .plain : .refused) }
    }

    var helpScreen: HelpScreen {
        HelpScreen(source, keys: bindings.map { KeyText($0.label, $0.help(words)) }, takesCommands: status.isDesk)
    }

    func tooSmall(_ size: Size) -> String {
        words.phrases.frame.tooSmall(needs: Screen.least.columns, Screen.least.rows, has: size.columns, size.rows)
    }
}

extension Words {
    /// What stands before a line being typed.
    fileprivate func sign(_ kind: Prompt.Kind) -> String {
        switch kind {
        case .command, .place: ":"
        case .find: "/"
        case .search: phrases.replay.searchSign
        case .note, .message: "> "
        case .began: phrases.choices.beganSign + " "
        }
    }
}
