// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline

struct BracketedSimulation: SimulationPhrases {
    private let english = Phrases.english.simulation

    var usage: String { bracketed(english.usage) }
    var atNeedsFrom: String { bracketed(english.atNeedsFrom) }
    var logNotWithFrom: String { bracketed(english.logNotWithFrom) }
    func noTime(_ text: String) -> String {
        bracketed(english.noTime(text))
    }
    func timeGoesBack(_ time: ShowTime, after last: ShowTime) -> String {
        bracketed(english.timeGoesBack(time, after: last))
    }
    var noCommand: String { bracketed(english.noCommand) }
    func tooLarge(megabytes: Int) -> String {
        bracketed(english.tooLarge(megabytes: megabytes))
    }
    var notText: String { bracketed(english.notText) }
    func more(_ count: Int) -> String {
        bracketed(english.more(count))
    }
    func refused(_ command: String, _ reason: String) -> String {
        bracketed(english.refused(command, reason))
    }
    func notRefused(_ command: String) -> String {
        bracketed(english.notRefused(command))
    }
    func phase(_ phase: State.Phase) -> String {
        bracketed(english.phase(phase))
    }
    func remaining(_ figure: String) -> String {
        bracketed(english.remaining(figure))
    }
    func current(_ id: String, _ remaining: String, elapsed: String, of length: String) -> String {
        bracketed(english.current(id, remaining, elapsed: elapsed, of: length))
    }
    func current(_ id: String, elapsed: String) -> String {
        bracketed(english.current(id, elapsed: elapsed))
    }
    func slack(_ figure: String) -> String {
        bracketed(english.slack(figure))
    }
    var skipped: String { bracketed(english.skipped) }
    func nextCue(_ id: String, _ call: String, at time: String) -> String {
        bracketed(english.nextCue(id, call, at: time))
    }
    func nextCueByEar(_ id: String, _ call: String) -> String {
        bracketed(english.nextCueByEar(id, call))
    }
    func recorded(_ outcome: String) -> String {
        bracketed(english.recorded(outcome))
    }
}
