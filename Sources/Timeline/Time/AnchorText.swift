/// How the moment of a cue is written, in show files and in commands.
extension Cue.Anchor {
    /// Reads `+30s` or `start+30s` (after the start), `start-1m` (before it), `-20s` or `end-20s` (before the end), `end+10s`
    /// (after it), `on:web-1m` and `off:web+5s` (by a window), `08:30:00` (by the clock) and `call` (by ear). Nil for anything
    /// else.
    package init?(text: String) {
        let anchor: Cue.Anchor? =
            switch text.first {
            case "+", "-": Self.offset(text).map { text.first == "+" ? .start($0) : .beforeEnd(-$0) }
            case _ where text == "call": .call
            case _ where text.hasPrefix("start"): Self.offset(text.dropFirst(5)).map { .start($0) }
            case _ where text.hasPrefix("end"): Self.offset(text.dropFirst(3)).map { .beforeEnd(-$0) }
            case _ where text.hasPrefix("on:"): Self.windowOffset(text.dropFirst(3)).map { .on(window: $0.id, $0.offset) }
            case _ where text.hasPrefix("off:"): Self.windowOffset(text.dropFirst(4)).map { .off(window: $0.id, $0.offset) }
            default: ShowTime(text: text).map { .clock($0) }
            }
        guard let anchor else { return nil }
        self = anchor
    }

    /// A length with its sign, positive for later.
    private static func offset(_ text: some StringProtocol) -> Milliseconds? {
        guard let sign = text.first, sign == "+" || sign == "-", let span = Milliseconds(text: String(text.dropFirst())) else {
            return nil
        }
        return sign == "+" ? span : -span
    }

    /// `web-1m`; without a length at its end the window's very time.
    private static func windowOffset(_ text: Substring) -> (id: String, offset: Milliseconds)? {
        if let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }), let offset = offset(text[sign...]) {
            return sign == text.startIndex ? nil : (String(text[..<sign]), offset)
        }
        return text.isEmpty ? nil : (String(text), .zero)
    }

    /// The text that reads back to the same moment.
    package var text: String {
        switch self {
        case .start(let after): after < .zero ? "start\(Self.text(after))" : Self.text(after)
        case .beforeEnd(let before): before < .zero ? "end\(Self.text(-before))" : "-\(before.text)"
        case .on(let window, let after): "on:\(window)\(Self.text(after))"
        case .off(let window, let after): "off:\(window)\(Self.text(after))"
        case .clock(let time): time.text
        case .call: "call"
        }
    }

    private static func text(_ offset: Milliseconds) -> String { offset < .zero ? offset.text : "+\(offset.text)" }
}
