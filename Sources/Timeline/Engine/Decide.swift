extension State {
    /// What a command comes to at `now`: one or more events, or the reason why it makes no sense here.
    ///
    /// Automatic advances that were due by `now` must have happened: see ``perform(_:at:)``.
    func decide(_ command: Command, at now: ShowTime) throws(Rejection) -> [Event] {
        if let lastChangeAt, now < lastChangeAt { throw .clockRunsBackwards }
        switch command {
        case .go: return try decideGo()
        case .end: return [.segmentEnded(try currentID())]
        case .back:
            guard !advances.isEmpty else { throw .noAdvanceToTakeBack }
            return [.advanceTakenBack]
        case .goto(let id): return try decideGoto(id)
        case .hold:
            let id = try currentID()
            guard phase == .running else { throw .alreadyHeld }
            return [.segmentHeld(id)]
        case .resume:
            let id = try currentID()
            guard phase == .held else { throw .notHeld }
            return [.segmentResumed(id)]
        case .add(let by, let id): return try decideAdd(by, id, at: now)
        case .trim(let by, let id): return try decideTrim(by, id, at: now)
        case .set(let length, let id): return try decideSet(length, id, at: now)
        case .skip(let id):
            let number = try number(of: id)
            guard segments[number].status == .upcoming else { throw .wrongStatus(id, segments[number].status) }
            return [.segmentSkipped(id)]
        case .unskip(let id):
            let (number, place) = try place(of: id)
            guard segments[number].status == .skipped else { throw .notSkipped(id) }
            guard place > stage.lastPassedPlace ?? -1 else { throw .passed(id) }
            return [.segmentUnskipped(id)]
        case .move(let id, let side, let anchor): return try decideMove(id, side, anchor)
        case .insert(let anchor, let duration, let title): return try decideInsert(after: anchor, duration, title)
        case .edit(let id, let text, let new): return [try decideEdit(id, text, new)]
        case .cue(let call, let id): return [try decideCue(call, id, at: now)]
        case .cueAdd(let id, let anchor, let department, let call):
            return [try decideCueAdd(id, anchor, department, call)]
        case .cueSet(let id, let change): return [try decideCueSet(id, change)]
        case .note(let text): return [.noted(try safe(text))]
        case .message(let text, let audience, let urgency, let span):
            return [try decideMessage(text, audience, urgency, span, at: now)]
        case .blank:
            if isPresenterBlank { throw .alreadyBlank }
            return [.presenterBlanked]
        case .unblank:
            if !isPresenterBlank { throw .notBlank }
            return [.presenterUnblanked]
        case .undo:
            guard !history.done.isEmpty else { throw .nothingToUndo }
            return [.changeUndone]
        case .redo:
            guard !history.undone.isEmpty else { throw .nothingToRedo }
            return [.changeRedone]
        case .catchUp(let point):
            let proposal = try catchUp(point, at: now)
            guard !proposal.shares.isEmpty else { throw .noRoom(proposal.point.id) }
            return proposal.shares.map { .lengthAdjusted(running.segments[$0.segment].id, $0.change) }
        }
    }

    func number(of id: String) throws(Rejection) -> Int {
        guard let number = running.segment(id) else { throw .unknownSegment(id) }
        return number
    }

    private func place(of id: String) throws(Rejection) -> (number: Int, place: Int) {
        let number = try number(of: id)
        guard let place = order.firstIndex(of: number) else { throw .unknownSegment(id) }
        return (number, place)
    }

    private func currentID() throws(Rejection) -> String {
        running.segments[try current()].id
    }

    /// The segment on stage.
    func current() throws(Rejection) -> Int {
        let stage = stage
        guard let current = stage.current else { throw phase(stage) == .ended ? .showHasEnded : .noCurrentSegment }
        return current
    }

    /// A text as it is kept: made safe, with no space around it.
    func safe(_ text: String) throws(Rejection) -> String {
        var text = Substring(SafeText.make(text, limit: Self.longestText)).drop { $0.isWhitespace }
        while text.last?.isWhitespace == true { text.removeLast() }
        guard !text.isEmpty else { throw .noText }
        return String(text)
    }

    /// Characters of a text that is typed on the day.
    package static let longestText = 1000

    private func decideGo() throws(Rejection) -> [Event] {
        let stage = stage
        var events: [Event] = []
        if let current = stage.current { events.append(.segmentEnded(running.segments[current].id)) }
        if let next = stage.next { events.append(.segmentStarted(running.segments[next].id)) }
        if events.isEmpty { throw .noSegmentLeft }
        return events
    }

    private func decideGoto(_ id: String) throws(Rejection) -> [Event] {
        let (_, target) = try place(of: id)
        let stage = stage
        guard let last = stage.lastPassedPlace, target <= last else {
            let leaving = stage.current.map { [Event.segmentEnded(running.segments[$0].id)] } ?? []
            let jumped = order[((stage.lastPassedPlace ?? -1) + 1)..<target]
                .filter { segments[$0].status == .upcoming }
                .map { Event.segmentSkipped(running.segments[$0].id) }
            return leaving + jumped + [.segmentStarted(id)]
        }
        return [.segmentsReopened(from: id), .segmentStarted(id)]
    }

    private func decideMove(_ id: String, _ side: Command.Side, _ anchor: String) throws(Rejection) -> [Event] {
        let (number, _) = try place(of: id)
        let (target, targetPlace) = try place(of: anchor)
        guard segments[number].status == .upcoming else { throw .wrongStatus(id, segments[number].status) }
        let last = stage.lastPassedPlace ?? -1
        guard side == .before ? targetPlace > last : targetPlace >= last else { throw .placePassed(anchor) }
        guard let order = orderMoving(number, side, target), order != self.order else { throw .alreadyThere(id) }
        return [.segmentMoved(id, side, anchor)]
    }

    private func decideInsert(
        after anchor: String, _ duration: Milliseconds, _ title: String
    ) throws(Rejection) -> [Event] {
        let (_, place) = try place(of: anchor)
        let title = try safe(title)
        guard duration > .zero else { throw .noLength }
        guard duration <= .longest else { throw .lengthOutOfRange }
        guard place >= stage.lastPassedPlace ?? -1 else { throw .placePassed(anchor) }
        let id = Slug.unique(Slug.make(title, fallback: "segment")) { running.segment($0) != nil }
        return [.segmentInserted(id, after: anchor, duration, title: title)]
    }

    private func decideCue(_ call: Command.CueCall, _ id: String?, at now: ShowTime) throws(Rejection) -> Event {
        guard let id else {
            let forecast = forecast(at: now)
            guard let next = call == .standby ? forecast.nextPendingCue : forecast.nextCue else { throw .noCueLeft }
            return event(call, running.cues[next].id)
        }
        guard let number = running.cue(id) else { throw .unknownCue(id) }
        switch cues[number].status {
        case .called: throw .cueAlreadyCalled(id)
        case .dropped: throw .cueAlreadyDropped(id)
        case .standby where call == .standby: throw .cueAlreadyOnStandby(id)
        case .pending, .standby: break
        }
        if segments[running.cueFigures[number].segment].status == .skipped { throw .cueSegmentSkipped(id) }
        return event(call, id)
    }

    private func event(_ call: Command.CueCall, _ id: String) -> Event {
        switch call {
        case .standby: .cueStoodBy(id)
        case .go: .cueCalled(id)
        case .drop: .cueDropped(id)
        }
    }
}
