package import LiveShow
import Phrases
package import Screens
package import Timeline

/// A console that only looks on: what comes from the one that runs the show counts, and nothing goes back. Between what
/// comes it works everything out by itself.
package struct WatcherModel: Sendable {
    /// What it has like all consoles, and what is drawn.
    package var console: Model
    /// How it stands to the console that runs the show.
    package var link: Link { didSet { console.status = .watching(link) } }
    /// How many lines of the log are recorded; the rest was worked out here.
    private var confirmedLog = 0

    package init(_ show: Show, mode: Model.Mode, at now: ShowTime, words: Words) {
        link = .following
        console = Model(showing: show, .watching(.following), mode: mode, at: now, words: words)
    }

    /// Whether something fell due by itself that the console that runs the show has not told of.
    package var isAheadOfDesk: Bool { console.log.count > confirmedLog }

    /// Takes in what the console that runs the show has recorded. What was worked out here meanwhile gives way to it.
    /// - Parameters:
    ///   - lines: what is new; all of it where `isAnew`.
    ///   - isAnew: what was known before is of another file: the rest of the screen stays as it is.
    package mutating func follow(
        _ state: State, _ lines: [LogLine], mode: Model.Mode, isAnew: Bool, _ moment: Model.Moment
    ) {
        console.state = state
        console.mode = mode
        if isAnew {
            (console.log, console.callers) = ([], [:])
            console.selection.followShow()
            console.logScroll.toNewest()
        } else {
            console.log.removeLast(console.log.count - confirmedLog)
        }
        for line in lines { console.keep(line) }
        confirmedLog = console.log.count
        if lines.contains(where: \.isAutomatic) { console.selection.followShow() }
        // That the console was left stands on the screen for as long as it lasts.
        if let last = lines.last, !isAnew, !console.view.isForStage, !last.isLeaving {
            console.say(console.words.sentence(last, state), .done, moment)
        }
        console.show(at: moment.show)
    }

    /// Time has passed: what is due by itself happens here too, and the screen is brought up to the moment.
    package mutating func tick(_ moment: Model.Moment) -> [Model.Effect] {
        _ = console.letPass(moment)
        return console.tick(moment)
    }

    package mutating func press(_ key: Key, _ moment: Model.Moment) -> [Model.Effect] {
        _ = console.letPass(moment)
        if case .action(let action) = console.take(key, moment) { act(action, moment) }
        console.sayInputMethod(moment)
        console.show(at: moment.show)
        return console.takeEffects()
    }

    private mutating func act(_ action: Action, _ moment: Model.Moment) {
        switch action {
        case .leave: console.effects.append(.leave)
        case .replay: console.say(console.words.phrases.replay.onlyInReplay, .refused, moment)
        case .desk: console.say(console.words.phrases.watching.looksOn, .refused, moment)
        // These all consoles do alike.
        case .shared: break
        }
    }
}

extension LogLine {
    fileprivate var isLeaving: Bool { if case .left = what { true } else { false } }

    fileprivate var isAutomatic: Bool {
        guard case .change(let change) = what else { return false }
        return change.cause == .automatic
    }
}
