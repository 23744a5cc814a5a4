import Timeline

struct EnglishLog: LogPhrases {
    var resumed: String { "the console was taken up again" }
    var left: String { "the console was left" }
    var closed: String { "the recording was closed" }
    func go(_ changes: String) -> String { "GO: \(changes)" }
    func byItself(_ changes: String) -> String { "by itself: \(changes)" }
    func catchUp(_ changes: String) -> String { "catch-up: \(changes)" }

    func happened(_ event: Event, _ names: EventNames) -> String {
        switch event {
        case .segmentStarted(let it): "\(names.segment(it.segment)) begins"
        case .segmentEnded(let it): "\(names.segment(it.segment)) ends"
        case .segmentSkipped(let it): "\(names.segment(it.segment)) skipped"
        case .segmentUnskipped(let it): "\(names.segment(it.segment)) brought back"
        case .segmentsReopened(let it): "\(names.segment(it.segment)) and all after it to come again"
        case .segmentHeld(let it): "\(names.segment(it.segment)) held"
        case .segmentResumed(let it): "\(names.segment(it.segment)) released"
        case .segmentBegan(let it): "\(names.segment(it.segment)) began at \(names.time(it.at))"
        case .lengthAdjusted(let it) where it.by < .zero: "\(names.segment(it.segment)) \(names.span(it.by)) shorter"
        case .lengthAdjusted(let it): "\(names.segment(it.segment)) \(names.span(it.by)) longer"
        case .segmentMoved(let it) where it.side == .before:
            "\(names.segment(it.segment)) moved before \(names.segment(it.anchor))"
        case .segmentMoved(let it): "\(names.segment(it.segment)) moved after \(names.segment(it.anchor))"
        case .segmentInserted(let it):
            "\(names.quoted(it.title)) (\(names.span(it.duration))) inserted after \(names.segment(it.anchor))"
        case .segmentEdited(let it): names.sentence(.edited(it))
        case .showReloaded: "show file reloaded"
        case .cueAdded(let it): names.sentence(.cueAdded(it))
        case .cueChanged(let it): names.sentence(.cueChanged(it))
        case .cueStoodBy(let it): "STANDBY \(it.cue) \(names.call(it.cue))"
        case .cueCalled(let it): "\(it.cue) GO \(names.call(it.cue))"
        case .cueDropped(let it): "cue \(it.cue) \(names.call(it.cue)) dropped"
        case .cuesLeftToHand(let it): "had passed, to be called by hand: \(names.calls(it.cues))"
        case .departmentReady(let it): "\(names.department(it.department)) ready"
        case .windowPutOn(let it): "\(names.window(it.window)) on air"
        case .windowPutOff(let it): "\(names.window(it.window)) off air"
        case .windowExtended(let it) where it.by < .zero: "\(names.window(it.window)) off air \(names.span(it.by)) earlier"
        case .windowExtended(let it): "\(names.window(it.window)) off air \(names.span(it.by)) later"
        case .noted(let it): "note: \(it.text)"
        case .messageShown(let it): names.sentence(.messageShown(it.message))
        case .messageCleared(let it): names.sentence(.messageCleared(it.audience))
        case .presenterBlanked: names.sentence(.blanked(true))
        case .presenterUnblanked: names.sentence(.blanked(false))
        case .advanceTakenBack: "the last advance taken back"
        case .changeUndone: "the last change undone"
        case .changeRedone: "done again"
        case .clockStepped(let it): names.sentence(.clockStepped(it.by))
        }
    }

    func refused(_ what: String) -> String { "refused: \(what)" }
    func notPossible(_ what: String) -> String { "\(what): not possible then" }
    var goTwice: String { "GO struck twice in a row: one counted" }
    var goAsItAdvanced: String { "GO as a segment had just begun by itself" }
    var enterAfterQuestion: String { "⏎ after a question that had gone" }
    func keyWhileLocked(_ what: String) -> String { "key \(what) while the keyboard was locked" }
    func keyWithoutUse(_ what: String) -> String { "key \(what), which does nothing" }
    func notACommand(_ what: String) -> String { "\(what) is no command" }
    var pasted: String { "text that was pasted" }
}
