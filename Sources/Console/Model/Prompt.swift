import Screens
package import Timeline

/// What waits for an answer on the line of messages.
package enum Prompt: Sendable {
    /// A line being typed.
    case line(Kind, LineEditor)
    /// A change whose effect is shown before `y` accepts it.
    case question(Question)
    /// Several lines being typed.
    case form(Form)
    /// One of a segment's cues being chosen.
    case choice(CueChoice)
    /// A segment being moved, its effect shown before `y` accepts it.
    case placing(Placing)
    /// One of several things to do.
    case options(OptionList)
    /// An edited show file that is shown before `y` accepts it.
    case reload(ReloadOffer)

    /// When a key was last pressed for what takes no text, in milliseconds that nobody sets: it goes away when
    /// nobody answers. What is typed stays.
    var asked: Int? {
        switch self {
        case .question(let question): question.asked
        case .choice(let choice): choice.asked
        case .placing(let placing): placing.asked
        case .options(let list): list.asked
        case .line, .form, .reload: nil
        }
    }

    package enum Kind: Sendable, Hashable {
        case command, find, note, message
        /// When the segment on stage began.
        case began
        /// In replay: where to go, and what to look for in the log.
        case place, search
    }

    package struct Question: Sendable {
        package enum Subject: Sendable, Equatable {
            case change(Command)
            case leave
            /// A jump of a rehearsal's clock, past the hard time with this id.
            case jump(past: String)
        }
        package var subject: Subject
        /// When it was asked, in milliseconds that nobody sets.
        package var asked: Int

        /// A question that nobody answers goes away after so many milliseconds.
        package static let patience = 20_000
        /// For so many milliseconds the question that leaves a live show takes no yes: `qy` typed by mistake does not leave.
        package static let leavePause = 800
    }
}

/// One line for the person at the keys.
package struct Notice: Sendable, Equatable {
    package enum Weight: Sendable { case done, refused, warning }

    package var text: String
    package var weight: Weight
    package var since: Int

    /// How long it stays, in milliseconds.
    package static let stay = 8000
}
