internal import JSON
internal import Timeline

// The entry of a record in format 1, where a command is written as a person types it: `"what":"go","do":[["start","opening"]]`. A
// recording that was started in this format continues in it.

extension JSONText {
    mutating func firstEntry(_ entry: Entry) {
        switch entry {
        case .change(let change):
            switch change.cause {
            case .automatic: raw(#""automatic""#)
            case .clock: raw(#""clock""#)
            case .command(let command): string(command.text)
            case .unknown(let code): string(code)
            }
            events(change.events)
        case .resumed(let how):
            raw(#""resumed","by":"#)
            string(how.rawValue)
        case .paced(let speed):
            raw(#""paced","speed":"#)
            number(speed)
        case .left: raw(#""left""#)
        case .closed: raw(#""closed""#)
        }
    }
}

extension JSONReader {
    mutating func firstEntry(at t: ShowTime) throws(JSONFault) -> Entry {
        if take(#""closed""#) { return .closed }
        if take(#""left""#) { return .left }
        if take(#""resumed","by":"#) {
            guard let how = Entry.Resumed(rawValue: try string()) else { throw fault }
            return .resumed(how)
        }
        if take(#""paced","speed":"#) { return .paced(try speed()) }
        let cause = try firstCause()
        return .change(Change(at: t, cause: cause, events: try events()))
    }

    private mutating func firstCause() throws(JSONFault) -> Change.Cause {
        if take(#""go""#) { return .command(.go) }
        if take(#""automatic""#) { return .automatic }
        if take(#""clock""#) { return .clock }
        // The most frequent commands; others go through the command language.
        if take(#""end""#) { return .command(.end) }
        if take(#""hold""#) { return .command(.hold) }
        if take(#""resume""#) { return .command(.resume) }
        if take(#""cue go""#) { return .command(.cue(.go, nil)) }
        do {
            return .command(try Command(text: try string()))
        } catch {
            throw fault
        }
    }
}
