@testable import Timeline

extension State {
    /// All of a show is as before its beginning. Only an automatic cue whose call was taken back, or that was passed over, stays
    /// left to the hand.
    var hasNotBegun: Bool {
        let begun = State(show)
        guard running.cues.contains(where: \.isAuto) else { return isSameSituation(as: begun) }
        return segments == begun.segments && cues == begun.cues && windows == begun.windows
            && order == begun.order && notes == begun.notes && running == begun.running
            && isWaitingForGo == begun.isWaitingForGo && isPresenterBlank == begun.isPresenterBlank
    }
}
