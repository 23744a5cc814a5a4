import Phrases
package import Screens
package import Timeline

/// What is waited for before there is a show to look at.
package struct WaitingModel: Sendable {
    /// In a sentence.
    package var what: String
    package var words: Words

    package init(what: String, words: Words) {
        self.what = what
        self.words = words
    }
}

extension Screen {
    /// The start screen.
    package static func draw(_ model: StartModel, _ size: Size) -> Grid {
        var grid = Grid(size)
        model.screen.draw(&grid)
        return grid
    }

    /// The screen of one who waits.
    package static func draw(_ model: WaitingModel, at now: ShowTime, _ size: Size) -> Grid {
        var grid = Grid(size)
        WaitingScreen(for: model.what, at: now, model.words).draw(&grid)
        return grid
    }
}
