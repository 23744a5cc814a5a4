internal import Timeline

/// How an event is written: a list of its name and what it holds. The names are the format's own and stay, whatever
/// the program calls its events.
extension JSONText {
    mutating func event(_ event: Event) {
        switch event {
        case .segmentStarted(let id): named("start", id)
        case .segmentEnded(let id): named("end", id)
        case .segmentSkipped(let id): named("skip", id)
        case .segmentUnskipped(let id): named("unskip", id)
        case .segmentsReopened(let id): named("reopen", id)
        case .segmentHeld(let id): named("hold", id)
        case .segmentResumed(let id): named("resume", id)
        case .lengthAdjusted(let id, let by):
            open("adjust", id)
            raw(",")
            milliseconds(by)
            raw("]")
        case .segmentMoved(let id, let side, let anchor):
            open("move", id)
            raw(side == .before ? #","before","# : #","after","#)
            string(anchor)
            raw("]")
        case .segmentInserted(let id, let anchor, let duration, let title):
            open("insert", id)
            raw(",")
            string(anchor)
            raw(",")
            milliseconds(duration)
            raw(",")
            string(title)
            raw("]")
        case .segmentEdited(let id, let text, let new):
            open("edit", id)
            raw(",")
            string(text.rawValue)
            string(",", ifAny: new)
            raw("]")
        case .cueAdded(let cue, let segment):
            open("cue-add", segment)
            raw(",")
            self.cue(cue)
            raw("]")
        case .cueChanged(let id, let change): cueChange(id, change)
        case .cueStoodBy(let id): named("cue-standby", id)
        case .cueCalled(let id): named("cue-go", id)
        case .cueDropped(let id): named("cue-drop", id)
        case .noted(let text): named("note", text)
        case .messageShown(let message): self.message(message)
        case .messageCleared(.all): raw(#"["message-clear"]"#)
        case .messageCleared(.presenter): raw(#"["message-clear","presenter"]"#)
        case .presenterBlanked: raw(#"["blank"]"#)
        case .presenterUnblanked: raw(#"["unblank"]"#)
        case .advanceTakenBack: raw(#"["back"]"#)
        case .changeUndone: raw(#"["undo"]"#)
        case .changeRedone: raw(#"["redo"]"#)
        case .clockStepped(let by):
            raw(#"["clock","#)
            milliseconds(by)
            raw("]")
        }
    }

    private mutating func named(_ name: StaticString, _ text: String) {
        open(name, text)
        raw("]")
    }

    mutating func open(_ name: StaticString, _ text: String) {
        raw("[\"")
        raw(name)
        raw("\",")
        string(text)
    }
}

extension JSONReader {
    mutating func event() throws(JSONFault) -> Event {
        try need("[\"")
        let event = try eventOpened()
        try need("]")
        return event
    }

    private mutating func eventOpened() throws(JSONFault) -> Event {
        if take(#"start","#) { return .segmentStarted(try string()) }
        if take(#"end","#) { return .segmentEnded(try string()) }
        if take(#"cue-go","#) { return .cueCalled(try string()) }
        if take(#"cue-standby","#) { return .cueStoodBy(try string()) }
        if take(#"cue-drop","#) { return .cueDropped(try string()) }
        if take(#"adjust","#) {
            let id = try string()
            try need(",")
            return .lengthAdjusted(id, try milliseconds())
        }
        if take(#"hold","#) { return .segmentHeld(try string()) }
        if take(#"resume","#) { return .segmentResumed(try string()) }
        if take(#"skip","#) { return .segmentSkipped(try string()) }
        if take(#"unskip","#) { return .segmentUnskipped(try string()) }
        if take(#"reopen","#) { return .segmentsReopened(from: try string()) }
        if take(#"move","#) {
            let id = try string()
            let side: Command.Side
            if take(#","before","#) {
                side = .before
            } else {
                try need(#","after","#)
                side = .after
            }
            return .segmentMoved(id, side, try string())
        }
        if take(#"insert","#) {
            let id = try string()
            try need(",")
            let anchor = try string()
            try need(",")
            let duration = try milliseconds()
            try need(",")
            return .segmentInserted(id, after: anchor, duration, title: try string())
        }
        if take(#"edit","#) { return try segmentEdited() }
        if take(#"cue-add","#) {
            let segment = try string()
            try need(",")
            return .cueAdded(try cue(), segment: segment)
        }
        if take(#"cue-set","#) { return try cueChanged() }
        if take(#"note","#) { return .noted(try string()) }
        if take(#"message","#) { return .messageShown(try message()) }
        if take(#"message-clear","presenter""#) { return .messageCleared(.presenter) }
        if take(#"message-clear""#) { return .messageCleared(.all) }
        if take(#"blank""#) { return .presenterBlanked }
        if take(#"unblank""#) { return .presenterUnblanked }
        if take(#"back""#) { return .advanceTakenBack }
        if take(#"undo""#) { return .changeUndone }
        if take(#"redo""#) { return .changeRedone }
        if take(#"clock","#) { return .clockStepped(try milliseconds()) }
        throw fault
    }
}
