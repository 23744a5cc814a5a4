import Timeline

/// Commands for a show, sensible ones more often than nonsense.
extension SplitMix64 {
    mutating func command(for state: State) -> Command {
        switch int(0...99) {
        case 0..<14: .go
        case 14..<18: edit(of: state)
        case 18..<23: .end
        case 23..<31: .back
        case 31..<38: .goto(segment(of: state))
        case 38..<43: .hold
        case 43..<46: .resume
        case 46: window(of: state)
        case 47: .began(began(state))
        case 48..<53: .add(duration(), chance(40) ? nil : segment(of: state))
        case 53..<57: .trim(duration(), chance(40) ? nil : segment(of: state))
        case 57..<61: .set(duration(), chance(40) ? nil : segment(of: state))
        case 61..<66: .skip(segment(of: state))
        case 66..<70: .unskip(segment(of: state))
        case 70..<74: .move(segment(of: state), chance(50) ? .before : .after, segment(of: state))
        case 74..<77: .insert(after: segment(of: state), duration(), title: one(of: ["Speech", "Văn nghệ", " "]))
        case 77..<80: .cue(one(of: Command.CueCall.allCases), chance(50) ? nil : chance(30) ? CueCommand.due : cue(of: state))
        case 80: window(of: state)
        case 81: chance(50) ? .note(one(of: ["late guests", ""])) : message()
        case 82: .began(began(state))
        case 83..<90: .undo
        case 90..<94: .redo
        default: .catchUp(chance(50) ? nil : point(of: state))
        }
    }

    /// A step back or on, or what makes the next one different.
    mutating func wayBack(for state: State) -> Command {
        switch int(0...19) {
        case 0..<5: .undo
        case 5..<9: .redo
        case 9..<13: .back
        case 13, 14: .go
        case 15: .goto(segment(of: state))
        case 16: .hold
        case 17: .resume
        case 18: .add(duration(), nil)
        default: .end
        }
    }

    /// Something put right, or made wrong.
    private mutating func edit(of state: State) -> Command {
        switch int(0...6) {
        case 0, 1: .edit(segment(of: state), one(of: SegmentText.allCases), one(of: ["Linh", "", nil, "Đoàn"]))
        case 2, 3: .cueAdd(segment: segment(of: state), anchor(), call: one(of: ["Đèn", "Go", " "]))
        default: .cueSet(cue(of: state), cueChange())
        }
    }

    private mutating func cueChange() -> CueChange {
        switch int(0...3) {
        case 0: .at(anchor())
        case 1: .department(chance(50) ? nil : "light")
        case 2: .call(one(of: ["Tối", ""]))
        default: .standby(duration())
        }
    }

    private mutating func anchor() -> Cue.Anchor {
        switch int(0...3) {
        case 0: .start(duration())
        case 1: .beforeEnd(duration())
        case 2: .clock(ShowTime(8, int(0...30)))
        default: .call
        }
    }

    /// On or off the air by hand, or longer on it.
    private mutating func window(of state: State) -> Command {
        let id = chance(50) || state.show.windows.isEmpty ? nil : one(of: state.show.windows).id
        return switch int(0...2) {
        case 0: .onAir(id)
        case 1: .offAir(id)
        default: .extend(chance(30) ? -duration() : duration(), id)
        }
    }

    /// Mostly around the start of what is on.
    private mutating func began(_ state: State) -> ShowTime {
        let start = state.stage.current.flatMap { state.segments[$0].run.start } ?? state.lastChangeAt ?? .midnight
        return start + jitter()
    }

    private mutating func message() -> Command {
        switch int(0...5) {
        case 0: .blank
        case 1: .unblank
        case 2: .message(nil, to: one(of: Message.Audience.allCases))
        default:
            .message(
                one(of: ["WRAP UP", "! now", "@presenter +1m x", ""]), to: one(of: Message.Audience.allCases),
                urgency: one(of: Message.Urgency.allCases), lasting: chance(50) ? nil : duration())
        }
    }

    /// Mostly one that there is.
    private mutating func segment(of state: State) -> String {
        chance(5) ? "nobody" : one(of: state.running.segments).id
    }

    private mutating func cue(of state: State) -> String {
        state.running.cues.isEmpty || chance(5) ? "nothing" : one(of: state.running.cues).id
    }

    private mutating func point(of state: State) -> String {
        let points = state.forecast(at: state.lastChangeAt ?? .midnight).hardPoints
        return points.isEmpty || chance(5) ? "off:nowhere" : one(of: points).id
    }
}

/// A show and what somebody does with it: the same for the same seed.
struct Walk {
    let seed: UInt64
    let show: Show
    private var random: SplitMix64
    private(set) var state: State
    private(set) var now = ShowTime(7, 59)
    private(set) var changes: [Change] = []
    /// How many of a hundred commands go on or take back, and leave it at that.
    private let takingBack: Int

    /// One command, and the states around it.
    struct Step {
        let at: ShowTime
        let command: Command
        /// As it stood when the time of the command had come.
        let before: State
        let after: State
        let outcome: Outcome
        /// How many of the outcome's changes had fallen due before the command.
        let due: Int

        var isAccepted: Bool { outcome.rejection == nil }
    }

    init(seed: UInt64, takingBack: Int = 0) {
        self.seed = seed
        self.takingBack = takingBack
        random = SplitMix64(seed: seed)
        show = random.show()
        state = State(show)
    }

    /// A while after the last command, often none at all, somebody does something.
    mutating func step() -> Step {
        now = now + (random.chance(30) ? .zero : Milliseconds(random.int(1...60_000)))
        // Now and then to the millisecond at which something happens by itself.
        if takingBack > 0, random.chance(10), let due = state.nextAutomaticAdvance { now = max(now, due) }
        var before = state
        let due = before.advance(to: now).count
        let command = takingBack > 0 && random.chance(takingBack) ? random.wayBack(for: before) : random.command(for: before)
        let outcome = state.perform(command, at: now)
        changes += outcome.changes
        return Step(at: now, command: command, before: before, after: state, outcome: outcome, due: due)
    }

    /// The clock is set by up to two hours, and the show's clock with it.
    mutating func stepClock() -> Milliseconds? {
        let by = Milliseconds(random.int(-7_200_000...7_200_000))
        changes += state.advance(to: now)
        now = now + by
        guard let change = state.stepClock(by: by, to: now) else { return nil }
        changes.append(change)
        return by
    }

    mutating func chance(_ percent: Int) -> Bool { random.chance(percent) }

    /// A moment of a span, its ends included.
    mutating func moment(from start: ShowTime, to end: ShowTime) -> ShowTime {
        start + Milliseconds(random.int(0...(end - start).count))
    }
}
