package import LiveShow
import Phrases
import Timeline

/// The frame around every view: the top line with mode, on-air state, title, saving state and clock; below the view the message
/// line and the keys.
package struct ScreenFrame: Sendable, Equatable, Encodable {
    package var clock: String
    package var title: String
    package var mode: ShowMode
    /// Nil if the show has no on-air windows.
    package var onAir: OnAirState?
    /// Whether changes are saved, or the connection to the desk; nil in replay.
    package var saving: ScreenText?
    /// The sign of a locked keyboard; nil if it is not locked.
    package var locked: String?
    /// The sign of a blank presenter screen; nil if it is not blank.
    package var blank: String?
    /// The last message, or a problem for as long as it lasts.
    package var message: ScreenText?
    /// The messages for everyone and, at the seats that run the show, those for the presenter. The most urgent first.
    package var standing: ScreenText?

    package var prompt: PromptLine?
    /// What the prompt is about.
    package var about: [ScreenText]
    package var keys: KeyHints
    /// Only in replay.
    package var replay: ReplayBar?

    /// - Parameters:
    ///   - notice: the last message; it hides a lasting problem for its short time.
    ///   - about: the lines above the prompt.
    package init(
        _ source: ScreenSource, _ connection: Connection, mode: RunMode, view: View, isLocked: Bool, notice: ScreenText?,
        prompt: PromptLine?, about: [ScreenText], keys: KeyHints, replay: ReplayBar? = nil
    ) {
        let words = source.words
        clock = words.time(source.now)
        title = source.state.show.title
        self.mode = ShowMode(mode, connection, words)
        onAir = OnAirState(source)
        saving = connection.short(words)
        locked = isLocked ? words.phrases.frame.locked : nil
        // The crew has to know that the presenter sees nothing.
        let isBlankNoted = source.state.isPresenterBlank && !view.isForStage && prompt?.isTyping != true
        blank = isBlankNoted ? words.phrases.messages.presenterIsBlank : nil
        message = notice ?? connection.sentence(words)
        standing = message == nil && view != .presenter ? Self.standing(source, view) : nil
        self.prompt = prompt
        self.about = about
        self.keys = keys
        self.replay = replay
    }

    private static func standing(_ source: ScreenSource, _ view: View) -> ScreenText? {
        var messages = [source.state.message(for: .all, at: source.now)].compactMap { $0 }
        if view != .backstage, let own = source.state.message(for: .presenter, at: source.now), own.audience == .presenter {
            messages.append(own)
        }
        messages.sort { $0.urgency > $1.urgency }
        let shown = messages.map { source.words.shown($0) }
        return shown.first.map { ScreenText(shown.map(\.text).joined(separator: "   "), $0.tone) }
    }
}

/// The mode of the show on the top line.
package struct ShowMode: Sendable, Equatable, Encodable {
    package var text: String
    /// For narrow screens.
    package var shortText: String
    /// `rehearsal` unless the show is live.
    package var tone: Tone

    init(_ mode: RunMode, _ connection: Connection, _ words: Words) {
        if case .replaying(let speed, let isPlaying, let isSimulated) = connection {
            func pace(isBrief: Bool) -> String {
                words.replaying(mode, speed: speed, isPlaying: isPlaying, isBrief: isBrief, isSimulated: isSimulated)
            }
            (text, shortText, tone) = (pace(isBrief: false), pace(isBrief: true), .rehearsal)
        } else {
            let text = words.mode(mode)
            (self.text, shortText, tone) = (text, text, mode == .live ? .plain : .rehearsal)
        }
    }
}
