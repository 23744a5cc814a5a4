internal import JSON
internal import Timeline

/// What a recording is made of.
extension JSONText {
    mutating func milliseconds(_ value: Milliseconds) { integer(value.count) }
    mutating func time(_ value: ShowTime) { integer(value.milliseconds) }

    mutating func string(_ name: StaticString, ifAny text: String?) {
        guard let text else { return }
        raw(name)
        string(text)
    }

    mutating func time(_ name: StaticString, ifAny time: ShowTime?) {
        guard let time else { return }
        raw(name)
        self.time(time)
    }

    mutating func milliseconds(_ name: StaticString, ifAny value: Milliseconds?) {
        guard let value else { return }
        raw(name)
        milliseconds(value)
    }
}
