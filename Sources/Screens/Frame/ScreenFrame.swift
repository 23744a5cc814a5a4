package import LiveShow
import Phrases
import Timeline

/// What stands around every view: at the top the mode, on air or not, the show, what is saved and the clock; below the
/// view what is said, and the keys.
package struct ScreenFrame: Sendable, Equatable, Encodable {
    package var clock: String
    package var title: String
    package var mode: ShowMode
    /// Nil in a show that has no windows.
    package var onAir: OnAirState?
    /// What is saved, or how it stands with the console that runs the show; nil in replay.
    package var saving: ScreenText?
    /// Where the keyboard is locked: that it is.
    package var locked: String?
    /// Where the presenter sees nothing: that they do not.
    package var blank: String?
    /// What has just been said, or is wrong for as long as it is said.
    package var message: ScreenText?
    /// A message that stands: those for all, and at the seats that lead the show what the presenter alone is told; the
    /// more urgent first.
    package var standing: ScreenText?

    package var prompt: PromptLine?
    /// What the prompt is about.
    package var about: [ScreenText]
    package var keys: KeyHints
    /// Where a recording is played back.
    package var replay: ReplayBar?

    /// - Parameters:
    ///   - notice: what has just been said; it goes before what is wrong for long.
    ///   - about: what stands over the prompt.
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
        // Whoever leads the show has to know that the presenter sees nothing.
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

/// What kind of show it is, as the top line says it.
package struct ShowMode: Sendable, Equatable, Encodable {
    package var text: String
    /// Where there is little room.
    package var shortText: String
    /// `rehearsal` where it is not the show itself.
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
