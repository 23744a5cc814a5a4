import ArgumentParser
import Phrases
import Timeline

/// A time on the command line, as a show file has it: `08:25`, `08:25:30`, `25:10`, `+1 08:00`, `Sat 08:00`.
struct ShowTimeArgument {
    private let text: String

    init?(text: String) {
        // Any date reads the same texts.
        guard ShowTime(text: text, date: "2000-01-01") != nil else { return nil }
        self.text = text
    }

    /// The show time that the wall clock reads so.
    ///
    /// - Parameter day: the day of the show, from which a day of the week counts; nil if there is none.
    /// - Throws: 64 for a day of the week without a day of the show.
    func time(on day: String?, _ wallClock: WallClock) throws(ExitCode) -> ShowTime {
        guard let reading = ShowTime(text: text, date: day) else {
            throw Failure.because(Speech.phrases.calls.weekdayNeedsDate(SafeText.make(text, limit: 40)), Failure.usage)
        }
        return wallClock.showTime(reading)
    }
}
