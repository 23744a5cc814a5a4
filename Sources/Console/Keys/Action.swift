import Phrases
package import Screens
package import Timeline

/// What a key is for. A case here and its line in ``Keymap/standard`` are all that a key is, but for what it does:
/// `act` in ``DeskModel``, ``Model`` or ``ReplayModel`` says that.
package enum Action: Sendable, Hashable {
    /// It changes the show: only the desk has these.
    case desk(DeskAction)
    /// All consoles have these, and do them alike.
    case shared(SharedAction)
    /// It goes about in a recording that is played back.
    case replay(Replaying)
    /// Each console in its own way.
    case leave

    package enum Pacing: Sendable, Hashable { case faster, slower, pause, jump }
    package enum Selecting: Sendable, Hashable { case up, down, pageUp, pageDown, first, last }

    var isForDesk: Bool { if case .desk = self { true } else { false } }
}

package enum DeskAction: Sendable, Hashable {
    case go, back, undo, redo, holdOrResume
    case lengthen(Milliseconds)
    case shorten(Milliseconds)
    case goto, skipOrUnskip
    /// Of the selected segment: its texts and length, a new one after it, its place, its cues.
    case edit, insert, place, editCue
    case callCue, standbyCue
    /// All cues that are due; all in notice.
    case callDueCues, standbyAllCues
    /// A window on or off the air; when the segment on stage began.
    case onAir, began
    case note, message, catchUp, command
    /// The clock of a rehearsal.
    case clock(Action.Pacing)
}

package enum SharedAction: Sendable, Hashable {
    case select(Action.Selecting)
    case selectCurrent
    case find, help, lock, suspend
    case view(View)
    case nextView
    /// In the cue sheet: the next department. Backstage: seen.
    case department, seen
}

extension Keymap {
    /// Names in a file of keys stay as they are: people have files with them.
    package static let standard: [Binding] =
        [
            Binding(
                .desk(.go), "go", [.character(" "), .enter], label: "Space ⏎", isNeeded: true,
                help: { $0.phrases.keyHelp.go }, short: { $0.phrases.keyLine.go }),
            Binding(
                .desk(.back), "back", [.character("b")],
                help: { $0.phrases.keyHelp.back }, short: { $0.phrases.keyLine.back }),
            Binding(
                .desk(.undo), "undo", [.character("u")],
                help: { $0.phrases.keyHelp.undo }, short: { $0.phrases.keyLine.undo }),
            Binding(
                .desk(.redo), "redo", [.control("r")],
                help: { $0.phrases.keyHelp.redo }),
            Binding(
                .desk(.holdOrResume), "hold", [.character("h")],
                help: { $0.phrases.keyHelp.holdOrResume }, short: { $0.phrases.keyLine.hold }),
            Binding(
                .desk(.lengthen(.minutes(1))), "lengthen-1m", [.character("+"), .character("=")],
                help: { $0.phrases.keyHelp.minuteMore }, short: { $0.phrases.keyLine.minute }),
            Binding(
                .desk(.shorten(.minutes(1))), "shorten-1m", [.character("-")],
                help: { $0.phrases.keyHelp.minuteLess }),
            Binding(
                .desk(.lengthen(.seconds(10))), "lengthen-10s", [.character("]")],
                help: { $0.phrases.keyHelp.tenSecondsMore }),
            Binding(
                .desk(.shorten(.seconds(10))), "shorten-10s", [.character("[")],
                help: { $0.phrases.keyHelp.tenSecondsLess }),
            Binding(
                .desk(.callCue), "cue-go", [.character("c")],
                help: { $0.phrases.keyHelp.callCue }, short: { $0.phrases.keyLine.cue }),
            Binding(
                .desk(.standbyCue), "cue-standby", [.character("x")],
                help: { $0.phrases.keyHelp.standbyCue }, short: { $0.phrases.keyLine.standby }),
            Binding(
                .desk(.callDueCues), "cue-go-due", [.character("C")],
                help: { $0.phrases.keyHelp.callDueCues }),
            Binding(
                .desk(.standbyAllCues), "cue-standby-due", [.character("X")],
                help: { $0.phrases.keyHelp.standbyAllCues }),
            Binding(
                .desk(.catchUp), "catch-up", [.character("t")],
                help: { $0.phrases.keyHelp.catchUp }, short: { $0.phrases.keyLine.catchUp }),
            Binding(
                .desk(.onAir), "on-air", [.character("o")],
                help: { $0.phrases.keyHelp.onAir }, short: { $0.phrases.keyLine.onAir }),
            Binding(
                .desk(.began), "began", [.character("B")],
                help: { $0.phrases.keyHelp.began }),
            Binding(
                .shared(.select(.up)), "select-up", [.up, .character("k")], label: "↑ k",
                help: { $0.phrases.keyHelp.selectUp }),
            Binding(
                .shared(.select(.down)), "select-down", [.down, .character("j")], label: "↓ j",
                help: { $0.phrases.keyHelp.selectDown }),
            Binding(
                .shared(.select(.pageUp)), "select-page-up", [.pageUp],
                help: { $0.phrases.keyHelp.selectPageUp }),
            Binding(
                .shared(.select(.pageDown)), "select-page-down", [.pageDown],
                help: { $0.phrases.keyHelp.selectPageDown }),
            Binding(
                .shared(.select(.first)), "select-first", [.home],
                help: { $0.phrases.keyHelp.selectFirst }),
            Binding(
                .shared(.select(.last)), "select-last", [.end],
                help: { $0.phrases.keyHelp.selectLast }),
            Binding(
                .shared(.selectCurrent), "select-current", [.character(".")],
                help: { $0.phrases.keyHelp.selectCurrent }),
            Binding(
                .desk(.goto), "goto", [.character("g")],
                help: { $0.phrases.keyHelp.goTo }, short: { $0.phrases.keyLine.goTo }),
            Binding(
                .desk(.skipOrUnskip), "skip", [.character("s")],
                help: { $0.phrases.keyHelp.skipOrBringBack }, short: { $0.phrases.keyLine.skip }),
            Binding(
                .desk(.edit), "edit", [.character("e")],
                help: { $0.phrases.keyHelp.edit }, short: { $0.phrases.keyLine.edit }),
            Binding(
                .desk(.editCue), "cue-edit", [.character("E")],
                help: { $0.phrases.keyHelp.editCue }),
            Binding(
                .desk(.insert), "insert", [.character("i")],
                help: { $0.phrases.keyHelp.insert }, short: { $0.phrases.keyLine.insert }),
            Binding(
                .desk(.place), "move", [.character("M")],
                help: { $0.phrases.keyHelp.move }, short: { $0.phrases.keyLine.move }),
            Binding(
                .desk(.note), "note", [.character("n")],
                help: { $0.phrases.keyHelp.note }, short: { $0.phrases.keyLine.note }),
            Binding(
                .desk(.message), "message", [.character("m")],
                help: { $0.phrases.keyHelp.message }, short: { $0.phrases.keyLine.message }),
            Binding(
                .desk(.command), "command", [.character(":")],
                help: { $0.phrases.keyHelp.command }, short: { $0.phrases.keyLine.command }),
            Binding(
                .shared(.find), "find", [.character("/")],
                help: { $0.phrases.keyHelp.find }, short: { $0.phrases.keyLine.find }),
            Binding(
                .desk(.clock(.faster)), "clock-faster", [.character(">")],
                help: { $0.phrases.keyHelp.clockFaster }),
            Binding(
                .desk(.clock(.slower)), "clock-slower", [.character("<")],
                help: { $0.phrases.keyHelp.clockSlower }),
            Binding(
                .desk(.clock(.pause)), "clock-pause", [.character("p")],
                help: { $0.phrases.keyHelp.clockPause }),
            Binding(
                .desk(.clock(.jump)), "clock-jump", [.character("J")],
                help: { $0.phrases.keyHelp.clockJump }),
            Binding(
                .shared(.lock), "lock", [.character("L")],
                help: { $0.phrases.keyHelp.lock(key: $0.keys.lock) }, short: { $0.phrases.keyLine.lock }),
        ]
        + View.allCases.map { view in
            Binding(
                .shared(.view(view)), "view-\(view.rawValue)", [.character(Character(String(view.number)))],
                help: { view.help($0.phrases) })
        } + [
            Binding(
                .shared(.nextView), "view-next", [.tab],
                help: { $0.phrases.keyHelp.nextView }, short: { $0.phrases.keyLine.view }),
            Binding(
                .shared(.department), "department", [.character("d")],
                help: { $0.phrases.keyHelp.department }),
            Binding(
                .shared(.seen), "seen", [.character("a")],
                help: { $0.phrases.keyHelp.seen }),
            Binding(
                .shared(.help), "help", [.character("?")],
                help: { $0.phrases.keyHelp.help }, short: { $0.phrases.keyLine.keys }),
            Binding(
                .leave, "leave", [.character("q"), .control("c")], isNeeded: true,
                help: { $0.phrases.keyHelp.leave }, short: { $0.phrases.keyLine.leave }),
            Binding(
                .shared(.suspend), "suspend", [.control("z")],
                help: { $0.phrases.keyHelp.suspend }),
        ]
}
