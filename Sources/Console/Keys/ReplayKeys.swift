import Phrases
import Screens
package import Timeline

extension Action {
    package enum Replaying: Sendable, Hashable {
        case playOrPause, faster, slower
        /// Event by event.
        case nextLine, earlierLine
        case by(Milliseconds)
        case beginning, end
        /// To where the selected segment began; to a place that is typed.
        case toSelected, toPlace
        /// In the log.
        case search, searchNext, searchBack
    }
}

extension Keymap {
    /// The keys while a recording is played back: its own first; of the others those that change nothing and are not
    /// among them. What is shown of the desk's keys is shown as it was there.
    package var inReplay: Keymap {
        let taken = Set(Self.replay.flatMap(\.keys))
        let others = bindings.filter { binding in
            !binding.action.isForDesk && !binding.keys.contains(where: taken.contains)
        }
        return Keymap(Self.replay + others, elsewhere: bindings)
    }

    private static let replay: [Binding] = [
        Binding(
            .replay(.playOrPause), "replay-play", [.character(" "), .character("p")],
            help: { $0.phrases.replayKeys.playOrPauseHelp }, short: { $0.phrases.replayKeys.play }),
        Binding(
            .replay(.slower), "replay-slower", [.character("<"), .character(",")],
            help: { $0.phrases.replayKeys.slowerHelp }),
        Binding(
            .replay(.faster), "replay-faster", [.character(">")],
            help: { $0.phrases.replayKeys.fasterHelp }, short: { $0.phrases.replayKeys.faster }),
        Binding(
            .replay(.earlierLine), "replay-earlier", [.left],
            help: { $0.phrases.replayKeys.earlierEventHelp }, short: { $0.phrases.replayKeys.earlierEvent }),
        Binding(
            .replay(.nextLine), "replay-next", [.right, .enter], label: "→ ⏎",
            help: { $0.phrases.replayKeys.nextEventHelp }, short: { $0.phrases.replayKeys.nextEvent }),
        Binding(
            .replay(.by(.minutes(-1))), "replay-by--1m", [.character("-")],
            help: { $0.phrases.replayKeys.minuteBackHelp }, short: { $0.phrases.replayKeys.minute }),
        Binding(
            .replay(.by(.minutes(1))), "replay-by-1m", [.character("+"), .character("=")],
            help: { $0.phrases.replayKeys.minuteOnHelp }, short: { $0.phrases.replayKeys.minute }),
        Binding(
            .replay(.by(.seconds(-10))), "replay-by--10s", [.character("[")],
            help: { $0.phrases.replayKeys.tenSecondsBackHelp }),
        Binding(
            .replay(.by(.seconds(10))), "replay-by-10s", [.character("]")],
            help: { $0.phrases.replayKeys.tenSecondsOnHelp }),
        Binding(
            .replay(.beginning), "replay-beginning", [.home],
            help: { $0.phrases.replayKeys.beginningHelp }),
        Binding(
            .replay(.end), "replay-end", [.end],
            help: { $0.phrases.replayKeys.endHelp }),
        Binding(
            .replay(.toPlace), "replay-to-place", [.character(":")],
            help: { $0.phrases.replayKeys.placeHelp }, short: { $0.phrases.replayKeys.place }),
        Binding(
            .replay(.toSelected), "replay-to-selected", [.character("g")],
            help: { $0.phrases.replayKeys.selectedHelp }, short: { $0.phrases.replayKeys.selected }),
        Binding(
            .replay(.search), "replay-search", [.character("f")],
            help: { $0.phrases.replayKeys.searchHelp }, short: { $0.phrases.replayKeys.search }),
        Binding(
            .replay(.searchNext), "replay-search-next", [.character("n")],
            help: { $0.phrases.replayKeys.searchNextHelp }),
        Binding(
            .replay(.searchBack), "replay-search-back", [.character("N")],
            help: { $0.phrases.replayKeys.searchBackHelp }),
    ]
}
