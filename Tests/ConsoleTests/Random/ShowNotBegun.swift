@testable import Timeline

extension State {
    /// Whether everything is as it was before the show began. One thing may differ: an automatic cue whose call was undone, or
    /// whose time had passed, is from then on called by hand only.
    var hasNotBegun: Bool {
        let begun = State(show)
        guard running.cues.contains(where: \.isAuto) else { return isSameSituation(as: begun) }
        return segments == begun.segments && cues == begun.cues && windows == begun.windows
            && order == begun.order && notes == begun.notes && running == begun.running
            && isWaitingForGo == begun.isWaitingForGo && isPresenterBlank == begun.isPresenterBlank
    }
}
