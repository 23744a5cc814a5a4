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
            help: { $0.say("play or pause", "phát hoặc dừng") }, short: { $0.say("play", "phát") }),
        Binding(
            keys: [.character("<"), .character(",")], action: .replay(.slower), label: "<",
            help: { $0.say("slower", "chậm hơn") }, short: nil),
        Binding(
            keys: [.character(">")], action: .replay(.faster), label: ">",
            help: { $0.say("faster, up to 600 times", "nhanh hơn, đến 600 lần") }, short: { $0.say("faster", "nhanh") }),
        Binding(
            keys: [.left], action: .replay(.earlierLine), label: "←",
            help: { $0.say("back by one event", "lùi một sự kiện") }, short: { $0.say("back", "lùi") }),
        Binding(
            keys: [.right, .enter], action: .replay(.nextLine), label: "→ ⏎",
            help: { $0.say("on by one event", "tới một sự kiện") }, short: { $0.say("event", "sự kiện") }),
        Binding(
            keys: [.character("-")], action: .replay(.by(.minutes(-1))), label: "-",
            help: { $0.say("a minute back", "lùi một phút") }, short: { $0.say("1m", "1m") }),
        Binding(
            keys: [.character("+"), .character("=")], action: .replay(.by(.minutes(1))), label: "+",
            help: { $0.say("a minute on", "tới một phút") }, short: { $0.say("1m", "1m") }),
        Binding(
            keys: [.character("[")], action: .replay(.by(.seconds(-10))), label: "[",
            help: { $0.say("ten seconds back", "lùi mười giây") }, short: nil),
        Binding(
            keys: [.character("]")], action: .replay(.by(.seconds(10))), label: "]",
            help: { $0.say("ten seconds on", "tới mười giây") }, short: nil),
        Binding(
            keys: [.home], action: .replay(.beginning), label: "Home",
            help: { $0.say("to the beginning of the recording", "về đầu bản ghi") }, short: nil),
        Binding(
            keys: [.end], action: .replay(.end), label: "End",
            help: { $0.say("to its end", "tới cuối bản ghi") }, short: nil),
        Binding(
            keys: [.character(":")], action: .replay(.toPlace), label: ":",
            help: { $0.say("to a time, an event, or goto SEGMENT", "tới một giờ, một sự kiện, hoặc goto MỤC") },
            short: { $0.say("to", "tới") }),
        Binding(
            keys: [.character("g")], action: .replay(.toSelected), label: "g",
            help: { $0.say("to where the selected segment begins", "tới lúc mục đã chọn bắt đầu") },
            short: { $0.say("segment", "mục") }),
        Binding(
            keys: [.character("f")], action: .replay(.search), label: "f",
            help: { $0.say("search in the log", "tìm trong nhật ký") }, short: { $0.say("search", "tìm") }),
        Binding(
            keys: [.character("n")], action: .replay(.searchNext), label: "n",
            help: { $0.say("the next line with it", "dòng kế tiếp có chữ đó") }, short: nil),
        Binding(
            keys: [.character("N")], action: .replay(.searchBack), label: "N",
            help: { $0.say("the line before with it", "dòng trước đó có chữ đó") }, short: nil),
    ]
}
