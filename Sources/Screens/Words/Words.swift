package import LiveShow
package import Phrases
package import Timeline

/// By reference: there are many areas, and words are copied with every model and by every view.
private final class SharedWords: Sendable {
    let phrases: Phrases
    let keys: KeyLabels

    init(_ phrases: Phrases, _ keys: KeyLabels) { (self.phrases, self.keys) = (phrases, keys) }
}

/// What the screens say: chooses the phrase and its values, and leaves the sentence to the language.
package struct Words: Sendable {
    /// Every text, in the language of this screen.
    package var phrases: Phrases {
        // Lent, for a copy has all areas.
        _read { yield shared.phrases }
    }
    /// How the keys are shown that a text speaks of.
    package var keys: KeyLabels {
        _read { yield shared.keys }
        set { shared = SharedWords(phrases, newValue) }
    }
    private var shared: SharedWords

    /// The wall clock of the show that is spoken of: how its times are shown and read.
    package var clock: WallClock

    package init(_ language: Language = .english, clock: WallClock = .steady) {
        self.init(phrases: language.phrases, clock: clock)
    }

    package init(phrases: Phrases, clock: WallClock = .steady) {
        shared = SharedWords(phrases, KeyLabels())
        self.clock = clock
    }

    /// The same words for a show with this wall clock.
    package func by(_ clock: WallClock) -> Words {
        var words = self
        words.clock = clock
        return words
    }

    /// What the wall clock shows at a show time, `08:30:15`.
    package func time(_ time: ShowTime, seconds: Bool = true) -> String {
        Figures.time(clock.reading(time), seconds: seconds)
    }

    // The frame.

    package func mode(_ mode: RunMode) -> String {
        switch mode {
        case .live: phrases.frame.live
        case .rehearsal(0): phrases.frame.rehearsalWithClockPaused
        case .rehearsal(1): phrases.frame.rehearsal
        case .rehearsal(let speed): phrases.frame.rehearsal(speed: Figures.speed(speed))
        }
    }

    /// The label over the large figure.
    package func phase(_ phase: State.Phase) -> String {
        switch phase {
        case .standby: phrases.stage.beforeStart
        case .running: phrases.stage.remaining
        case .held: phrases.stage.held
        case .between: phrases.stage.between
        case .ended: phrases.stage.ended
        }
    }
}
