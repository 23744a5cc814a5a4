import Phrases
package import Screens
package import Timeline

/// What a key is for.
package enum Action: Sendable, Hashable {
    case go, back, undo, redo, holdOrResume
    case lengthen(Milliseconds)
    case shorten(Milliseconds)
    case select(Selecting)
    case selectCurrent
    case goto, skipOrUnskip
    /// Of the selected segment: its texts and length, a new one after it, its place, its cues.
    case edit, insert, place, editCue
    case callCue, standbyCue
    case note, message, catchUp
    case command, find
    case help, lock, leave, suspend
    /// The clock of a rehearsal.
    case clock(Pacing)
    /// A recording that is played back.
    case replay(Replaying)
    case view(View)
    case nextView
    /// In the cue sheet: the next department. Backstage: seen.
    case department, seen

    package enum Pacing: Sendable, Hashable { case faster, slower, pause, jump }
    package enum Replaying: Sendable, Hashable {
        case playOrPause, faster, slower
        /// Event by event.
        case nextLine, earlierLine
        case by(Milliseconds)
        case beginning, end
        /// To where the selected segment began; to a place that is typed.
        case toSelected, toPlace
        /// In the log.
        case search, searchNext, searchBack
    }
    package enum Selecting: Sendable, Hashable { case up, down, pageUp, pageDown, first, last }
}

/// One table: it decides what a key does, and writes the help and the line of keys.
package struct Keymap: Sendable {
    package struct Binding: Sendable {
        package var keys: [Key]
        package var action: Action
        /// As the keys are shown.
        package var label: String
        package var help: @Sendable (Words) -> String
        /// A word for the line of keys; nil keeps it off that line.
        package var short: (@Sendable (Words) -> String)?
    }

    package let bindings: [Binding]
    /// Keys that do nothing here, and are spoken of all the same.
    private let elsewhere: [Binding]
    private let actions: [Key: Action]

    package init(_ bindings: [Binding] = Keymap.standard, elsewhere: [Binding] = []) {
        self.bindings = bindings
        self.elsewhere = elsewhere
        actions = Dictionary(
            bindings.flatMap { binding in binding.keys.map { ($0, binding.action) } }, uniquingKeysWith: { a, _ in a })
    }

    package func action(for key: Key) -> Action? { actions[key] }

    /// The first key of each action that texts speak of, as it is shown.
    var labels: KeyLabels {
        let shown = Dictionary(
            (bindings + elsewhere).map { ($0.action, $0.keys.map(\.label)) }, uniquingKeysWith: { a, _ in a })
        func label(_ action: Action) -> String { shown[action]?.first ?? "—" }
        var labels = KeyLabels()
        labels.go = label(.go)
        labels.surestGo = shown[.go]?.first { $0 != Key.enter.label } ?? labels.go
        labels.holdOrResume = label(.holdOrResume)
        labels.redo = label(.redo)
        labels.callCue = label(.callCue)
        labels.catchUp = label(.catchUp)
        labels.lock = label(.lock)
        labels.department = label(.department)
        labels.seen = label(.seen)
        labels.help = label(.help)
        labels.leave = label(.leave)
        return labels
    }

    package static let standard: [Binding] =
        [
            Binding(
                keys: [.character(" "), .enter], action: .go, label: "Space ⏎",
                help: { $0.phrases.keyHelp.go }, short: { $0.phrases.keyLine.go }),
            Binding(
                keys: [.character("b")], action: .back, label: "b",
                help: { $0.phrases.keyHelp.back },
                short: { $0.phrases.keyLine.back }),
            Binding(
                keys: [.character("u")], action: .undo, label: "u",
                help: { $0.phrases.keyHelp.undo },
                short: { $0.phrases.keyLine.undo }),
            Binding(
                keys: [.control("r")], action: .redo, label: "Ctrl-R",
                help: { $0.phrases.keyHelp.redo }, short: nil),
            Binding(
                keys: [.character("h")], action: .holdOrResume, label: "h",
                help: { $0.phrases.keyHelp.holdOrResume },
                short: { $0.phrases.keyLine.hold }),
            Binding(
                keys: [.character("+"), .character("=")], action: .lengthen(.minutes(1)), label: "+",
                help: { $0.phrases.keyHelp.minuteMore }, short: { $0.phrases.keyLine.minute }),
            Binding(
                keys: [.character("-")], action: .shorten(.minutes(1)), label: "-",
                help: { $0.phrases.keyHelp.minuteLess }, short: nil),
            Binding(
                keys: [.character("]")], action: .lengthen(.seconds(10)), label: "]",
                help: { $0.phrases.keyHelp.tenSecondsMore }, short: nil),
            Binding(
                keys: [.character("[")], action: .shorten(.seconds(10)), label: "[",
                help: { $0.phrases.keyHelp.tenSecondsLess }, short: nil),
            Binding(
                keys: [.character("c")], action: .callCue, label: "c",
                help: { $0.phrases.keyHelp.callCue },
                short: { $0.phrases.keyLine.cue }),
            Binding(
                keys: [.character("x")], action: .standbyCue, label: "x",
                help: { $0.phrases.keyHelp.standbyCue },
                short: { $0.phrases.keyLine.standby }),
            Binding(
                keys: [.character("t")], action: .catchUp, label: "t",
                help: { $0.phrases.keyHelp.catchUp },
                short: { $0.phrases.keyLine.catchUp }),
            Binding(
                keys: [.up, .character("k")], action: .select(.up), label: "↑ k",
                help: { $0.phrases.keyHelp.selectUp }, short: nil),
            Binding(
                keys: [.down, .character("j")], action: .select(.down), label: "↓ j",
                help: { $0.phrases.keyHelp.selectDown }, short: nil),
            Binding(
                keys: [.pageUp], action: .select(.pageUp), label: "PgUp",
                help: { $0.phrases.keyHelp.selectPageUp }, short: nil),
            Binding(
                keys: [.pageDown], action: .select(.pageDown), label: "PgDn",
                help: { $0.phrases.keyHelp.selectPageDown }, short: nil),
            Binding(
                keys: [.home], action: .select(.first), label: "Home",
                help: { $0.phrases.keyHelp.selectFirst }, short: nil),
            Binding(
                keys: [.end], action: .select(.last), label: "End",
                help: { $0.phrases.keyHelp.selectLast }, short: nil),
            Binding(
                keys: [.character(".")], action: .selectCurrent, label: ".",
                help: { $0.phrases.keyHelp.selectCurrent }, short: nil),
            Binding(
                keys: [.character("g")], action: .goto, label: "g",
                help: { $0.phrases.keyHelp.goTo },
                short: { $0.phrases.keyLine.goTo }),
            Binding(
                keys: [.character("s")], action: .skipOrUnskip, label: "s",
                help: { $0.phrases.keyHelp.skipOrBringBack },
                short: { $0.phrases.keyLine.skip }),
            Binding(
                keys: [.character("e")], action: .edit, label: "e",
                help: { $0.phrases.keyHelp.edit },
                short: { $0.phrases.keyLine.edit }),
            Binding(
                keys: [.character("E")], action: .editCue, label: "E",
                help: { $0.phrases.keyHelp.editCue },
                short: nil),
            Binding(
                keys: [.character("i")], action: .insert, label: "i",
                help: { $0.phrases.keyHelp.insert },
                short: { $0.phrases.keyLine.insert }),
            Binding(
                keys: [.character("M")], action: .place, label: "M",
                help: { $0.phrases.keyHelp.move },
                short: { $0.phrases.keyLine.move }),
            Binding(
                keys: [.character("n")], action: .note, label: "n",
                help: { $0.phrases.keyHelp.note }, short: { $0.phrases.keyLine.note }),
            Binding(
                keys: [.character("m")], action: .message, label: "m",
                help: { $0.phrases.keyHelp.message },
                short: { $0.phrases.keyLine.message }),
            Binding(
                keys: [.character(":")], action: .command, label: ":",
                help: { $0.phrases.keyHelp.command },
                short: { $0.phrases.keyLine.command }),
            Binding(
                keys: [.character("/")], action: .find, label: "/",
                help: { $0.phrases.keyHelp.find }, short: { $0.phrases.keyLine.find }),
            Binding(
                keys: [.character(">")], action: .clock(.faster), label: ">",
                help: { $0.phrases.keyHelp.clockFaster }, short: nil),
            Binding(
                keys: [.character("<")], action: .clock(.slower), label: "<",
                help: { $0.phrases.keyHelp.clockSlower }, short: nil),
            Binding(
                keys: [.character("p")], action: .clock(.pause), label: "p",
                help: { $0.phrases.keyHelp.clockPause },
                short: nil),
            Binding(
                keys: [.character("J")], action: .clock(.jump), label: "J",
                help: { $0.phrases.keyHelp.clockJump },
                short: nil),
            Binding(
                keys: [.character("L")], action: .lock, label: "L",
                help: { $0.phrases.keyHelp.lock(key: $0.keys.lock) },
                short: { $0.phrases.keyLine.lock }),
        ]
        + View.allCases.map { view in
            Binding(
                keys: [.character(Character(String(view.number)))], action: .view(view), label: String(view.number),
                help: { view.help($0.phrases) }, short: nil)
        } + [
            Binding(
                keys: [.tab], action: .nextView, label: "Tab", help: { $0.phrases.keyHelp.nextView },
                short: { $0.phrases.keyLine.view }),
            Binding(
                keys: [.character("d")], action: .department, label: "d",
                help: { $0.phrases.keyHelp.department }, short: nil),
            Binding(
                keys: [.character("a")], action: .seen, label: "a",
                help: { $0.phrases.keyHelp.seen },
                short: nil),
            Binding(
                keys: [.character("?")], action: .help, label: "?",
                help: { $0.phrases.keyHelp.help }, short: { $0.phrases.keyLine.keys }),
            Binding(
                keys: [.character("q"), .control("c")], action: .leave, label: "q",
                help: { $0.phrases.keyHelp.leave },
                short: { $0.phrases.keyLine.leave }),
            Binding(
                keys: [.control("z")], action: .suspend, label: "Ctrl-Z",
                help: { $0.phrases.keyHelp.suspend },
                short: nil),
        ]
}
