package import LiveShow
package import Timeline

/// How a console that only follows a show stands to the one that runs it.
package enum Link: Sendable, Equatable {
    /// The other console is at work.
    case following
    /// Nobody works it: since when, and whether it was left or just went away.
    case gone(since: ShowTime, wasLeft: Bool)
    /// The show is over and its recording was closed.
    case closed(at: ShowTime)
    /// Something must have happened at the other console, or to it, and nothing has come: since when.
    case silent(since: ShowTime)
    /// The other console goes on and cannot save what it does: none of that comes here.
    case unsaved
    /// It is on another machine, and only what it writes tells of it.
    case outOfSight(lastHeard: ShowTime)
    /// The show goes on at another console, which took it over from a copy of this recording: nothing more of it comes here.
    case takenOver(Rival)
    /// The recording cannot be read beyond some line; in words.
    case damaged(String)
    /// The recording cannot be read for now; why, in words.
    case unreadable(String)

    /// Whether figures may be wrong because something does not come.
    var isBroken: Bool {
        switch self {
        case .following, .closed, .outOfSight: false
        case .gone, .silent, .takenOver, .damaged, .unreadable, .unsaved: true
        }
    }
}

extension Action {
    /// Whether it is for whoever runs the show; all else is for everyone who looks on.
    var isForDesk: Bool {
        switch self {
        case .go, .back, .undo, .redo, .holdOrResume, .lengthen, .shorten, .goto, .skipOrUnskip, .edit, .insert, .place,
            .editCue, .callCue, .standbyCue, .note, .message, .catchUp, .command,
            .clock:
            true
        case .select, .selectCurrent, .find, .replay, .help, .lock, .leave, .suspend, .view, .nextView, .department, .seen: false
        }
    }
}

extension Model {
    /// Whether this console can only look on.
    package var isReadOnly: Bool { link != nil || replay != nil }

    /// The keys that do something here.
    var bindings: [Keymap.Binding] { keymap.bindings.filter { !isReadOnly || !$0.action.isForDesk } }

    /// Whether something fell due by itself that the console that runs the show has not told of.
    package var isAheadOfDesk: Bool { log.count > confirmedLog }

    /// Takes in what the console that runs the show has recorded. What was worked out here meanwhile gives way to it.
    /// - Parameters:
    ///   - lines: what is new; all of it where `isAnew`.
    ///   - isAnew: what was known before is of another file: the rest of the screen stays as it is.
    package mutating func follow(
        _ state: State, _ lines: [LogLine], mode: Mode, isAnew: Bool, _ moment: Moment
    ) {
        self.state = state
        self.mode = mode
        if isAnew {
            (log, callers) = ([], [:])
            selection.followShow()
            logScroll.toNewest()
        } else {
            log.removeLast(log.count - confirmedLog)
        }
        for line in lines { keep(line) }
        confirmedLog = log.count
        if lines.contains(where: \.isAutomatic) { selection.followShow() }
        if let last = lines.last, !isAnew, view.tellsOfChanges { say(words.sentence(last, state), .done, moment) }
        show(at: moment.show)
    }
}

extension LogLine {
    fileprivate var isAutomatic: Bool {
        guard case .change(let change) = what else { return false }
        return change.cause == .automatic
    }
}
