/// Merges an edited show file into a running show, segment by segment. Each thing has three versions: as the file had it
/// before, as it is at the desk, and as the file has it now.
struct ReloadMerge {
    private let state: State
    private let edited: Show
    private let now: ShowTime
    private let before: [String: Segment]
    private let after: [String: Segment]
    /// The number of each segment that ever was, those among them that an earlier reload removed.
    private let numbers: [String: Int]
    private let lastPassed: Int
    private var placeOf: [Int: Int] = [:]

    /// The segments by number, as they are from now on: the old numbers first, then what is new.
    private var merged: [Segment] = []
    private var states: [SegmentState]
    private var added: [[Cue]] = []
    private var removed: Set<Int> = []
    private(set) var changes: [ReloadChange] = []

    init(_ state: State, _ edited: Show, at now: ShowTime) {
        self.state = state
        self.edited = edited
        self.now = now
        before = Self.byID(state.show)
        after = Self.byID(edited)
        numbers = Dictionary(
            state.running.segments.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { _, last in last })
        lastPassed = state.stage.lastPassedPlace ?? -1
        states = state.segments
        for (place, number) in state.order.enumerated() { placeOf[number] = place }
    }

    private static func byID(_ show: Show) -> [String: Segment] {
        Dictionary(show.parts.flatMap(\.segments).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the show has passed it: what has been stays as it was.
    private func hasPassed(_ number: Int) -> Bool {
        switch state.segments[number].run.progress {
        case .done: true
        case .current: false
        case .upcoming: placeOf[number].map { $0 < lastPassed } ?? false
        }
    }

    private func isCurrent(_ number: Int) -> Bool { state.segments[number].run.progress == .current }

    // Segments

    mutating func mergeSegments() {
        for (number, segment) in state.running.segments.enumerated() {
            added.append(addedCues(of: number))
            if hasPassed(number) {
                merged.append(segment)
            } else if let new = after[segment.id] {
                merge(number, segment, new)
            } else if before[segment.id] != nil, !isCurrent(number) {
                remove(number, segment)
            } else {
                merged.append(segment)
            }
        }
        for segment in edited.parts.flatMap(\.segments) where numbers[segment.id] == nil {
            if isBeforeStage(segment.id) {
                changes.append(.segmentPassed(segment))
                continue
            }
            changes.append(.segmentAdded(segment))
            merged.append(segment)
            added.append([])
            states.append(SegmentState(isSkipped: segment.isReserve))
        }
    }

    private mutating func remove(_ number: Int, _ segment: Segment) {
        if placeOf[number] != nil { changes.append(.segmentRemoved(segment)) }
        removed.insert(number)
        // Its cues go with it: another segment may have them now.
        var bare = segment
        bare.cues = []
        merged.append(bare)
        added[number] = []
        states[number].isSkipped = true
    }

    /// The cues that were added at the desk.
    private func addedCues(of number: Int) -> [Cue] {
        let planned = state.running.figures[number].plannedCues
        return state.running.cues(of: number).filter { !planned.contains($0) }.map { state.running.cues[$0] }
    }

    private mutating func merge(_ number: Int, _ desk: Segment, _ new: Segment) {
        let old = before[new.id]
        var segment = isCurrent(number) ? desk : new
        for text in SegmentText.allCases { segment[text] = new[text] == old?[text] && old != nil ? desk[text] : new[text] }
        (segment.location, segment.contacts, segment.columns) = (new.location, new.contacts, new.columns)
        (segment.warn, segment.isFlagged) = (new.warn, new.isFlagged)
        segment.cues = cues(number, old, new)
        merged.append(segment)
        let isBack = placeOf[number] == nil
        if isBack { changes.append(.segmentAdded(segment)) }
        if !isCurrent(number) {
            if old?.length != new.length { (states[number].adjusted, states[number].givenLength) = (.zero, nil) }
            if isBack || old?.isReserve != new.isReserve { states[number].isSkipped = new.isReserve }
        }
        var (was, is_) = (desk, segment)
        (was.cues, is_.cues) = ([], [])
        if !isBack, was != is_ { changes.append(.segmentChanged(before: desk, after: segment)) }
    }

    /// The planned cues of a segment from now on.
    private mutating func cues(_ number: Int, _ old: Segment?, _ new: Segment) -> [Cue] {
        let running = state.running
        let desk = Dictionary(
            running.cues(of: number).map { (running.cues[$0].id, running.cues[$0]) }, uniquingKeysWith: { first, _ in first })
        let oldCues = Dictionary((old?.cues ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let newIDs = Set(new.cues.map(\.id))
        // What the file has now is its own, though it was added at the desk first.
        added[number].removeAll { newIDs.contains($0.id) }
        var cues: [Cue] = []
        for cue in new.cues {
            guard let present = desk[cue.id] else {
                changes.append(.cueAdded(cue, segment: new.title))
                cues.append(cue)
                continue
            }
            let kept = Self.merge(oldCues[cue.id], present, cue)
            if kept != present { changes.append(.cueChanged(before: present, after: kept, segment: new.title)) }
            cues.append(kept)
        }
        for planned in running.figures[number].plannedCues where !newIDs.contains(running.cues[planned].id) {
            // It was called: that is not taken back by a file.
            if state.cues[planned].status == .called {
                cues.append(running.cues[planned])
            } else {
                changes.append(.cueRemoved(running.cues[planned], segment: new.title))
            }
        }
        return cues
    }

    private static func merge(_ old: Cue?, _ desk: Cue, _ new: Cue) -> Cue {
        guard let old else { return new }
        var cue = desk
        if new.anchor != old.anchor { cue.anchor = new.anchor }
        if new.call != old.call { cue.call = new.call }
        if new.department != old.department { cue.department = new.department }
        if new.standby != old.standby { cue.standby = new.standby }
        cue.isAuto = new.isAuto
        return cue
    }

    /// Whether a new segment stands in the file before one that the show has reached.
    private func isBeforeStage(_ id: String) -> Bool {
        let ids = edited.parts.flatMap(\.segments).map(\.id)
        guard let place = ids.firstIndex(of: id) else { return false }
        guard let known = ids[place...].lazy.compactMap({ numbers[$0] }).first else { return false }
        return hasPassed(known) || isCurrent(known)
    }

    // The whole

    /// The edited show with what has been: done segments as they were, and the one on stage with its length and times.
    func mergedShow() -> Show {
        var show = edited
        var kept: [Int: Segment] = [:]
        for (number, segment) in state.running.segments.enumerated() where hasPassed(number) || isCurrent(number) {
            guard var planned = before[segment.id] else { continue }
            if isCurrent(number), let new = after[segment.id] {
                for text in SegmentText.allCases { planned[text] = new[text] }
                (planned.location, planned.contacts, planned.columns) = (new.location, new.contacts, new.columns)
                (planned.warn, planned.isFlagged) = (new.warn, new.isFlagged)
                planned.cues = merged[number].cues
            }
            // Its length is no longer up to a time that the file may change.
            if planned.length == .toNextTime, case .duration(let length) = state.running.figures[number].length {
                planned.length = .duration(length)
            }
            kept[number] = planned
        }
        let left = Set(changes.compactMap { if case .segmentPassed(let segment) = $0 { segment.id } else { nil } })
        for part in show.parts.indices {
            show.parts[part].segments = show.parts[part].segments.filter { !left.contains($0.id) }.map { segment in
                numbers[segment.id].flatMap { kept[$0] } ?? segment
            }
        }
        for (number, segment) in kept.sorted(by: { $0.key < $1.key }) where after[segment.id] == nil {
            put(segment, state.running.figures[number].part, in: &show)
        }
        show.windows = windows
        return show
    }

    /// What has been and is not in the file any more stays in its part, behind what stood before it.
    private func put(_ segment: Segment, _ part: Int, in show: inout Show) {
        guard state.show.parts.indices.contains(part) else { return }
        let old = state.show.parts[part]
        let index: Int
        if let found = show.parts.firstIndex(where: { $0.id == old.id }) {
            index = found
        } else {
            var own = old
            own.segments = []
            index = min(part, show.parts.count)
            show.parts.insert(own, at: index)
        }
        let earlier = Set(old.segments.prefix { $0.id != segment.id }.map(\.id))
        let place = show.parts[index].segments.lastIndex { earlier.contains($0.id) }.map { $0 + 1 } ?? 0
        show.parts[index].segments.insert(segment, at: place)
    }

    /// Those that were there keep their places, so that what is known of them still stands.
    private var windows: [OnAirWindow] {
        let new = Dictionary(edited.windows.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var windows: [OnAirWindow] = []
        for (number, window) in state.show.windows.enumerated() {
            if let new = new[window.id] {
                windows.append(new)
            } else if hasBegun(number) {
                windows.append(window)
            }
        }
        let old = Set(state.show.windows.map(\.id))
        return windows + edited.windows.filter { !old.contains($0.id) }
    }

    private func hasBegun(_ number: Int) -> Bool {
        let (window, own) = (state.show.windows[number], state.windows[number])
        return own.actualOn != nil || own.actualOff != nil || window.by == .clock && window.on <= now
    }

    mutating func reloaded(_ show: Show) -> ReloadableParts {
        let order = order()
        let running = RunningOrder(
            show,
            merged.indices.map { number in
                RunningOrder.Reloaded(
                    segment: merged[number], added: added[number], part: part(of: number, in: show, order),
                    isRemoved: removed.contains(number))
            })
        let cues = running.cues.map { cue in state.running.cue(cue.id).map { state.cues[$0] } ?? CueState() }
        let oldWindows = Dictionary(
            state.show.windows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let windows = show.windows.map { window in
            guard let number = oldWindows[window.id] else {
                changes.append(.windowAdded(window))
                return WindowState(off: window.off)
            }
            let old = state.show.windows[number]
            if old != window { changes.append(.windowChanged(before: old, after: window)) }
            var own = state.windows[number]
            if old.off != window.off { own.off = window.off }
            return own
        }
        let kept = Set(show.windows.map(\.id))
        changes += state.show.windows.filter { !kept.contains($0.id) }.map { .windowRemoved($0) }
        return ReloadableParts(
            show: show, running: running, segments: states, cues: cues, windows: windows, order: order)
    }

    /// What was inserted at the desk stays in its part, or in that of what stands before it.
    private func part(of number: Int, in show: Show, _ order: [Int]) -> Int {
        guard state.running.figures.indices.contains(number) else { return 0 }
        let part = state.running.figures[number].part
        guard state.show.parts.indices.contains(part) else { return 0 }
        let id = state.show.parts[part].id
        if let found = show.parts.firstIndex(where: { $0.id == id }) { return found }
        let parts = show.parts.indices.flatMap { part in show.parts[part].segments.map { ($0.id, part) } }
        let byID = Dictionary(parts, uniquingKeysWith: { first, _ in first })
        guard let place = order.firstIndex(of: number) else { return 0 }
        return order[..<place].reversed().lazy.compactMap { byID[merged[$0].id] }.first ?? 0
    }

    // The order

    private mutating func order() -> [Int] {
        let passed = lastPassed < 0 ? [] : Array(state.order[...lastPassed])
        let rest = Array(state.order[(lastPassed + 1)...])
        let isPassed = Set(passed)
        var new = Dictionary(merged.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { _, last in last })
        for number in removed { new[merged[number].id] = nil }
        let wanted = edited.parts.flatMap(\.segments).compactMap { new[$0.id] }
        let upcoming = wanted.filter { !isPassed.contains($0) }
        let inBoth = Set(rest).intersection(upcoming)
        let filed = state.show.parts.flatMap(\.segments).compactMap { numbers[$0.id] }.filter(inBoth.contains)
        let moved = rest.filter(inBoth.contains)
        let refiled = upcoming.filter(inBoth.contains)
        let isFilesOrder = moved == filed || refiled != filed
        // One order leads; what only the other one has follows what stands before it there.
        let lead = isFilesOrder ? upcoming : rest.filter { !removed.contains($0) }
        let order = Self.weave(isFilesOrder ? rest.filter { !removed.contains($0) } : upcoming, into: lead)
        if order.filter(inBoth.contains) != moved { changes.append(.orderChanged) }
        return passed + order
    }

    /// Puts what only `other` has behind what stands before it there.
    private static func weave(_ other: [Int], into lead: [Int]) -> [Int] {
        var order = lead
        var known = Set(lead)
        var last: Int?
        for number in other {
            if known.insert(number).inserted {
                let place = last.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
                order.insert(number, at: place)
            }
            last = number
        }
        return order
    }
}
