/// A running show with an edited show file taken over.
///
/// What has been stays: segments that are done, and the length and times of the one on stage, whose texts and cues follow
/// the file. What is upcoming follows the file. What was changed at the desk stays, unless the file changed the same thing.
package struct Reload: Sendable {
    package private(set) var changes: [ReloadChange] = []
    /// What the state has from now on.
    let parts: ReloadableParts

    /// - Parameters:
    ///   - state: the running show.
    ///   - edited: the edited file, in show times.
    ///   - now: a window that the file does not have any more stays if it has begun by then.
    package init(_ state: State, _ edited: Show, at now: ShowTime) {
        var merge = ReloadMerge(state, edited, at: now)
        merge.mergeSegments()
        parts = merge.reloaded(merge.mergedShow())
        changes = merge.changes
        if state.show.lanes != edited.lanes { changes.append(.lanesChanged) }
        if !Self.haveSameParts(state.show, edited) { changes.append(.partsChanged) }
        if !Self.haveSameHead(state.show, edited) { changes.append(.showChanged) }
    }

    /// False if the file says the same, but for new segments that the show has passed.
    package var changesAnything: Bool {
        changes.contains { if case .segmentPassed = $0 { false } else { true } }
    }

    private static func haveSameParts(_ one: Show, _ other: Show) -> Bool {
        func bare(_ show: Show) -> [Part] {
            show.parts.map {
                var part = $0
                part.segments = []
                return part
            }
        }
        return bare(one) == bare(other)
    }

    private static func haveSameHead(_ one: Show, _ other: Show) -> Bool {
        func bare(_ show: Show) -> Show {
            var show = show
            (show.parts, show.windows, show.lanes) = ([], [], [])
            return show
        }
        return bare(one) == bare(other)
    }
}

/// What a reload replaces of a state, before or after it.
struct ReloadableParts: Sendable {
    var show: Show
    var running: RunningOrder
    var segments: [SegmentState]
    var cues: [CueState]
    var windows: [WindowState]
    var order: [Int]
}

extension State {
    var reloadableParts: ReloadableParts {
        ReloadableParts(show: show, running: running, segments: segments, cues: cues, windows: windows, order: order)
    }

    /// Puts the parts in. Cues get other numbers by it.
    mutating func replaceParts(_ parts: ReloadableParts) {
        let left = leftToHand.map { running.cues[$0].id }
        (show, running, segments, cues) = (parts.show, parts.running, parts.segments, parts.cues)
        (windows, order) = (parts.windows, parts.order)
        numbering += 1
        leftToHand = Set(left.compactMap { running.cue($0) })
    }
}
