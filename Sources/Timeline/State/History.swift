/// What `back` takes back: everything one advance did to runs and skips, as it was before.
struct Advance: Sendable, Equatable {
    struct ChangedSegment: Sendable, Equatable {
        var segment: Int
        var run: SegmentState.Run
        var isSkipped: Bool
    }

    /// The change that it was, by its number.
    var change: Int
    /// What it did to runs and skips, and what ``SegmentBegan`` did since to the end before it.
    var changedSegments: [ChangedSegment] = []
    /// The gap before a waiting start that it ended.
    var gap: Int?
    /// It happened by itself, so what it ended waits for a go when it comes back.
    var isAutomatic: Bool
    /// The running order before a jump back made the end of it upcoming again, and so free to be moved.
    var orderBeforeReopening: [Int]?
}

/// What `undo` and `redo` walk along: each change as the differences it made.
struct History: Sendable {
    struct Entry: Sendable {
        /// The change, by its number.
        var change: Int
        var differences: [Difference]
        /// What it was done by.
        var cause: Change.Cause
        var isAutomatic: Bool { cause == .automatic }
        /// Whether it was an automatic advance.
        var isAutomaticAdvance: Bool {
            isAutomatic && differences.contains { if case .advanced = $0 { true } else { false } }
        }
        /// The advances that it took back, by the numbers of their changes: none but for a `back`.
        var advancesTakenBack: [Int] {
            differences.compactMap { if case .advanceTakenBack(let advance) = $0 { advance.change } else { nil } }
        }
    }
    var done = PersistentStack<Entry>()
    var undone = PersistentStack<Entry>()
    /// What was done before is not here any more.
    var isCut = false
}

extension State {
    /// Keeps only so many of the last changes to be undone: of a long recording they take more memory than all else.
    package mutating func cutHistory(to count: Int) {
        if history.done.removeLowest(keeping: count) { history.isCut = true }
    }

    /// A change may not fit for that alone.
    package var hasCutHistory: Bool { history.isCut }

    /// What was taken back last and could be done again; nil where nothing could.
    package var lastUndone: Change.Cause? { history.undone.last?.cause }
    /// What was done last and could be taken back; nil where nothing could.
    package var lastDone: Change.Cause? { history.done.last?.cause }
    /// Whether the change to redo or undo is an automatic advance.
    package var lastUndoneIsAutomaticAdvance: Bool { history.undone.last?.isAutomaticAdvance == true }
    package var lastDoneIsAutomaticAdvance: Bool { history.done.last?.isAutomaticAdvance == true }
}

/// One thing that a change made different, both ways.
enum Difference: Sendable {
    case segment(Int, before: SegmentState, after: SegmentState)
    case cue(Int, before: CueState, after: CueState)
    case order(before: [Int], after: [Int])
    case inserted(Segment, Milliseconds, part: Int)
    case window(Int, before: WindowState, after: WindowState)
    /// Its texts.
    case edited(Int, before: Segment, after: Segment)
    /// The cue's number is the next there is.
    case cueAdded(Cue, segment: Int)
    case cueChanged(Int, before: Cue, after: Cue)
    case messages(before: Messages, after: Messages)
    case presenterBlank(before: Bool, after: Bool)
    case noted(State.Note)
    indirect case reloaded(before: ReloadableParts, after: ReloadableParts)
    case gap(before: Int?, after: Int?)
    case advanced(Advance)
    case advanceTakenBack(Advance)
    /// The last advance has more to take back.
    case advanceAmended(before: Advance, after: Advance)
}

extension State {
    /// The only way in which a change alters the state: each difference is made here, in either direction.
    mutating func make(_ difference: Difference, forward: Bool = true) {
        switch difference {
        case .segment(let number, let before, let after): segments[number] = forward ? after : before
        case .cue(let number, let before, let after): cues[number] = forward ? after : before
        case .order(let before, let after): order = forward ? after : before
        case .window(let number, let before, let after): windows[number] = forward ? after : before
        case .inserted(let segment, let duration, let part):
            if forward {
                running.insert(segment, duration, part: part)
                segments.append(SegmentState())
            } else {
                running.removeLast()
                segments.removeLast()
            }
        case .edited(let number, let before, let after): running.replace(number, with: forward ? after : before)
        case .cueAdded(let cue, let segment):
            if forward {
                running.add(cue, to: segment)
                cues.append(CueState())
            } else {
                running.removeLastCue()
                cues.removeLast()
            }
        case .cueChanged(let number, let before, let after):
            running.replace(cue: number, with: forward ? after : before)
        case .messages(let before, let after): messages = forward ? after : before
        case .presenterBlank(let before, let after): isPresenterBlank = forward ? after : before
        case .noted(let note): if forward { notes.append(note) } else { notes.removeLast() }
        case .reloaded(let before, let after): replaceParts(forward ? after : before)
        case .gap(let before, let after): gap = forward ? after : before
        case .advanced(let advance): if forward { advances.append(advance) } else { _ = advances.popLast() }
        case .advanceAmended(let before, let after):
            _ = advances.popLast()
            advances.append(forward ? after : before)
        case .advanceTakenBack(let advance): if forward { _ = advances.popLast() } else { advances.append(advance) }
        }
    }

    /// What is on stage again after a step of the clock keeps the time that had passed for it.
    mutating func rebaseCurrent() {
        guard let current = stage.current else { return }
        segments[current].run = segments[current].run.rebased(to: clockSteps)
    }
}
