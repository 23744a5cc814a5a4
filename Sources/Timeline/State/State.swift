/// Everything that has come of a show so far. Only changes alter it: see ``State/apply(_:)``.
package struct State: Sendable {
    /// As the file has it; a reload changes it.
    package internal(set) var show: Show
    package internal(set) var running: RunningOrder
    /// What has become of each segment, by its number.
    package internal(set) var segments: [SegmentState]
    /// What has become of each cue, by its number.
    package internal(set) var cues: [CueState]
    /// The state of each on-air window, by its index in ``Show/windows``.
    package internal(set) var windows: [WindowState]
    /// Today's running order: segment numbers by place.
    package internal(set) var order: [Int]
    /// What was shown and not taken down; see ``message(for:at:)``.
    var messages = Messages()
    /// The presenter's screen shows nothing.
    package internal(set) var isPresenterBlank = false
    package internal(set) var notes: [Note] = []
    /// The gap before a waiting start, by its serial number: the segment before it ended by itself, and the next waits for
    /// its hard start. Nil where no start is waiting.
    var gap: Int?
    /// How many runs and gaps there have been, those that were taken back included.
    var serials = 0
    /// The runs and gaps that go on by a go alone, by their serial numbers; see ``isWaitingForGo``.
    var waiting: Set<Int> = []
    /// The numbers of the auto cues that must be called by hand; see ``CuesLeftToHand``.
    var leftToHand: Set<Int> = []
    /// Whatever is decided is never before the last change.
    package internal(set) var lastChangeAt: ShowTime?
    /// What the last change did to those before it; nil before the first.
    package internal(set) var lastApplied: AppliedChange?
    /// Another one after each reload and its undo: cues have other numbers then.
    package internal(set) var numbering = 0
    /// The sum of all steps of the clock.
    package internal(set) var clockSteps: Milliseconds = .zero
    /// The advances that `back` can take back, the last one last.
    var advances = PersistentStack<Advance>()
    var history = History()
    /// Another one after each change: two states with the same mark are the same in everything.
    package internal(set) var mark = Mark()

    package final class Mark: Sendable {}

    package struct Note: Sendable, Equatable {
        package var at: ShowTime
        package var text: String
    }

    package init(_ show: Show) {
        self.show = show
        running = RunningOrder(show)
        segments = running.segments.map { SegmentState(isSkipped: $0.isReserve) }
        cues = Array(repeating: CueState(), count: running.cues.count)
        windows = show.windows.map { WindowState(off: $0.off) }
        order = Array(running.segments.indices)
    }

    package enum Phase: String, Sendable {
        case standby, running, held, between, ended
    }

    package var phase: Phase { phase(stage) }

    func phase(_ stage: Stage) -> Phase {
        if let current = stage.current {
            return segments[current].run.heldSince == nil ? .running : .held
        }
        if stage.lastPassedPlace == nil { return .standby }
        return stage.next == nil ? .ended : .between
    }

    /// Where the show stands in its running order.
    package struct Stage: Sendable, Equatable {
        /// The segment on stage.
        package var current: Int?
        /// The first upcoming segment.
        package var next: Int?
        /// Its place in the running order.
        package var nextPlace: Int?
        /// The place of the last segment that is current or done: nothing moves in front of it.
        package var lastPassedPlace: Int?
    }

    package var stage: Stage {
        var stage = Stage()
        for (place, number) in order.enumerated() {
            switch segments[number].status {
            case .current:
                stage.current = number
                stage.lastPassedPlace = place
            case .done: stage.lastPassedPlace = place
            case .upcoming: if stage.next == nil { (stage.next, stage.nextPlace) = (number, place) }
            case .skipped: break
            }
        }
        return stage
    }

    /// Whether two states say the same of the show, however they came about.
    package func isSameSituation(as other: State) -> Bool {
        segments == other.segments && cues == other.cues && windows == other.windows && order == other.order
            && messages == other.messages
            && isPresenterBlank == other.isPresenterBlank
            && notes == other.notes && gap == other.gap && leftToHand == other.leftToHand
            && isWaitingForGo == other.isWaitingForGo && running == other.running && show == other.show
    }
}
