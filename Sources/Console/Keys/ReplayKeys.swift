import Phrases
import Screens
import Timeline

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
            keys: [.character(" "), .character("p")], action: .replay(.playOrPause), label: "Space",
            help: { $0.phrases.replayKeys.playOrPauseHelp }, short: { $0.phrases.replayKeys.play }),
        Binding(
            keys: [.character("<"), .character(",")], action: .replay(.slower), label: "<",
            help: { $0.phrases.replayKeys.slowerHelp }, short: nil),
        Binding(
            keys: [.character(">")], action: .replay(.faster), label: ">",
            help: { $0.phrases.replayKeys.fasterHelp }, short: { $0.phrases.replayKeys.faster }),
        Binding(
            keys: [.left], action: .replay(.earlierLine), label: "←",
            help: { $0.phrases.replayKeys.earlierEventHelp }, short: { $0.phrases.replayKeys.earlierEvent }),
        Binding(
            keys: [.right, .enter], action: .replay(.nextLine), label: "→ ⏎",
            help: { $0.phrases.replayKeys.nextEventHelp }, short: { $0.phrases.replayKeys.nextEvent }),
        Binding(
            keys: [.character("-")], action: .replay(.by(.minutes(-1))), label: "-",
            help: { $0.phrases.replayKeys.minuteBackHelp }, short: { $0.phrases.replayKeys.minute }),
        Binding(
            keys: [.character("+"), .character("=")], action: .replay(.by(.minutes(1))), label: "+",
            help: { $0.phrases.replayKeys.minuteOnHelp }, short: { $0.phrases.replayKeys.minute }),
        Binding(
            keys: [.character("[")], action: .replay(.by(.seconds(-10))), label: "[",
            help: { $0.phrases.replayKeys.tenSecondsBackHelp }, short: nil),
        Binding(
            keys: [.character("]")], action: .replay(.by(.seconds(10))), label: "]",
            help: { $0.phrases.replayKeys.tenSecondsOnHelp }, short: nil),
        Binding(
            keys: [.home], action: .replay(.beginning), label: "Home",
            help: { $0.phrases.replayKeys.beginningHelp }, short: nil),
        Binding(
            keys: [.end], action: .replay(.end), label: "End",
            help: { $0.phrases.replayKeys.endHelp }, short: nil),
        Binding(
            keys: [.character(":")], action: .replay(.toPlace), label: ":",
            help: { $0.phrases.replayKeys.placeHelp },
            short: { $0.phrases.replayKeys.place }),
        Binding(
            keys: [.character("g")], action: .replay(.toSelected), label: "g",
            help: { $0.phrases.replayKeys.selectedHelp },
            short: { $0.phrases.replayKeys.selected }),
        Binding(
            keys: [.character("f")], action: .replay(.search), label: "f",
            help: { $0.phrases.replayKeys.searchHelp }, short: { $0.phrases.replayKeys.search }),
        Binding(
            keys: [.character("n")], action: .replay(.searchNext), label: "n",
            help: { $0.phrases.replayKeys.searchNextHelp }, short: nil),
        Binding(
            keys: [.character("N")], action: .replay(.searchBack), label: "N",
            help: { $0.phrases.replayKeys.searchBackHelp }, short: nil),
    ]
}
