/// `message [@presenter] [!|!!] [+LENGTH] TEXT`: a line on every screen, or on the presenter's.
package struct MessageCommand: ShowCommand {
    /// Nil clears the message.
    package var text: String?
    package var audience: Message.Audience
    package var urgency: Message.Urgency
    /// Nil: until it is cleared.
    package var span: Milliseconds?

    static var word: CommandWord { .message }
    static let arguments: [CommandArgument] = [
        CommandArgument("@presenter", .words([Message.Audience.presenter.sign].compactMap { $0 })).optional,
        CommandArgument("!|!!", .none).optional, CommandArgument("+LENGTH", .none).optional, .text("TEXT"),
    ]
    var command: Command { .message(self) }
    var kind: ChangeKind { .message }
    var words: [String?] {
        [
            audience.sign, text == nil ? nil : urgency.sign, span.map { "+" + $0.text },
            text.map(CommandWords.quotedIfNeeded),
        ]
    }

    /// Signs in any order, each once, and only where something follows: what is no sign begins the text.
    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command {
        var (audience, urgency, span) = (Message.Audience?.none, Message.Urgency?.none, Milliseconds?.none)
        while true {
            if audience == nil, let sign = words.sign({ Message.Audience(sign: $0) }) {
                audience = sign
            } else if urgency == nil, let sign = words.sign({ Message.Urgency(sign: $0) }) {
                urgency = sign
            } else if span == nil, let sign = words.sign({ $0.first == "+" ? Milliseconds(text: $0.dropFirst()) : nil }) {
                span = sign
            } else {
                break
            }
        }
        let text = words.rest()
        if audience == nil, urgency == nil, span == nil, let audience = Message.Audience(sign: text) {
            return .message(nil, to: audience)
        }
        return .message(
            text.isEmpty ? nil : CommandWords.unquoted(text), to: audience ?? .all, urgency: urgency ?? .normal,
            lasting: span)
    }

    func renamed(_ names: CommandNames) -> Command { command }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        guard let text else {
            guard state.message(for: audience, at: now)?.audience == audience else { throw .noMessage(audience) }
            return [.messageCleared(audience)]
        }
        let safe = try state.safe(text)
        if let span {
            guard span > .zero else { throw .noLength }
            guard span <= .longest else { throw .lengthOutOfRange }
        }
        return [.messageShown(Message(safe, to: audience, urgency: urgency, until: span.map { now + $0 }))]
    }
}

package struct MessageShown: ShowEvent {
    package var message: Message

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        guard State.isSane(message.until?.milliseconds ?? 0) else { throw .doesNotFit }
        var after = state.messages
        after.show(message, clockSteps: state.clockSteps)
        state.note(.messages(before: state.messages, after: after), in: &journal)
    }
}

package struct MessageCleared: ShowEvent {
    package var audience: Message.Audience

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        var after = state.messages
        after.clear(audience)
        state.note(.messages(before: state.messages, after: after), in: &journal)
    }
}

extension Command {
    package static func message(
        _ text: String?, to audience: Message.Audience = .all, urgency: Message.Urgency = .normal,
        lasting span: Milliseconds? = nil
    ) -> Command {
        .message(MessageCommand(text: text, audience: audience, urgency: urgency, span: span))
    }
}

extension Event {
    package static func messageShown(_ message: Message) -> Event { .messageShown(MessageShown(message: message)) }
    package static func messageCleared(_ audience: Message.Audience) -> Event {
        .messageCleared(MessageCleared(audience: audience))
    }
}

/// The text first, then what differs from the usual.
extension MessageShown: RecordedEvent {
    package static var name: StaticString { "message" }

    package func write(to values: inout some ValueWriter) {
        values.value(message.text)
        if message.audience == .presenter { values.value("presenter") }
        switch message.urgency {
        case .normal: break
        case .important: values.value("important")
        case .urgent: values.value("urgent")
        }
        values.value(ifAny: message.until)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        var message = Message(try values.text())
        if values.takeValue("presenter") { message.audience = .presenter }
        if values.takeValue("important") {
            message.urgency = .important
        } else if values.takeValue("urgent") {
            message.urgency = .urgent
        }
        message.until = try values.momentIfAny()
        return .messageShown(message)
    }
}

extension MessageCleared: RecordedEvent {
    package static var name: StaticString { "message-clear" }
    package func write(to values: inout some ValueWriter) { if audience == .presenter { values.value("presenter") } }
    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event {
        .messageCleared(values.takeValue("presenter") ? .presenter : .all)
    }
}

/// The text or `null`, then audience, urgency and duration, up to the last one that differs from the usual.
extension MessageCommand: RecordedCommand {
    package static var code: StaticString { "message" }

    package func write(to values: inout some ValueWriter) {
        let count = span != nil ? 4 : urgency != .normal ? 3 : audience != .all ? 2 : text != nil ? 1 : 0
        if count > 0 { if let text { values.value(text) } else { values.null() } }
        if count > 1 { values.value(audience.rawValue) }
        if count > 2 { values.value(urgency.name) }
        values.value(ifAny: span)
    }

    package static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command {
        let text = try values.textIfAny()
        let audience = try values.textIfAny()
        let urgency = try values.textIfAny()
        let span = try values.spanIfAny()
        guard let audience = Message.Audience(rawValue: audience ?? Message.Audience.all.rawValue),
            let urgency = Message.Urgency.allCases.first(where: { $0.name == urgency ?? Message.Urgency.normal.name })
        else { throw values.fault }
        return .message(text, to: audience, urgency: urgency, lasting: span)
    }
}

extension Message.Urgency {
    fileprivate var name: String {
        switch self {
        case .normal: "normal"
        case .important: "important"
        case .urgent: "urgent"
        }
    }
}
