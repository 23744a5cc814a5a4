import Phrases
package import Timeline

/// Why a command was refused.
extension Words {
    /// Why a command was refused, in words a person can act on.
    /// - Parameter state: names things by their titles, for people; nil names them by their ids, for scripts.
    package func reason(_ rejection: Rejection, in state: State? = nil) -> String {
        let reasons = phrases.rejections
        let title = { (id: String) in state?.title(id) ?? id }
        let call = { (id: String) in state.flatMap { state in state.running.cue(id).map { state.running.cues[$0].call } } ?? id }
        let window = { (id: String) in state.map { windowTitle(id, $0) } ?? id }
        let point = { (id: String) in state.flatMap { hardTime(id, $0) } ?? id }
        return switch rejection {
        case .noSegmentLeft: reasons.noSegmentLeft
        case .noCurrentSegment: reasons.noCurrentSegment
        case .showHasEnded: reasons.showHasEnded
        case .alreadyHeld: reasons.alreadyHeld(key: keys.holdOrResume)
        case .notHeld: reasons.notHeld
        case .noAdvanceToTakeBack: reasons.noAdvanceToTakeBack
        case .unknownSegment(let id): reasons.unknownSegment(id)
        case .unknownCue(let id): reasons.unknownCue(id)
        case .unknownHardPoint(let id): reasons.unknownHardTime(id)
        case .wrongStatus(let id, let status): wrongStatus(title(id), status)
        case .notSkipped(let id): reasons.segmentIsNotSkipped(title(id))
        case .passed(let id): reasons.segmentHasPassed(title(id), id: id)
        case .placePassed(let id): reasons.placeHasPassed(title(id))
        case .alreadyThere(let id): reasons.alreadyThere(title(id))
        case .nothingToTrim(let id): reasons.nothingToTrim(title(id))
        case .lengthOutOfRange: reasons.lengthOutOfRange
        case .noLength: reasons.noLength
        case .segmentIsOpen(let id): reasons.segmentIsOpen(title(id))
        case .beganThen(let time): reasons.beganThen(self.time(time))
        case .beganAhead: reasons.beganAhead
        case .beganTooEarly(let id, let time): reasons.beganTooEarly(title(id), notBefore: self.time(time))
        case .cueAlreadyCalled(let id): reasons.cueAlreadyCalled(call(id))
        case .cueAlreadyDropped(let id): reasons.cueAlreadyDropped(call(id))
        case .cueAlreadyOnStandby(let id): reasons.cueAlreadyOnStandby(call(id))
        case .cueSegmentSkipped(let id): reasons.cueSegmentSkipped(call(id))
        case .unknownDepartment(let name, let known): unknownDepartment(name, known)
        case .cueMomentOutOfRange: reasons.cueMomentOutOfRange
        case .noTitle: reasons.noTitle
        case .nothingChanges: reasons.nothingChanges
        case .alreadyBlank: reasons.alreadyBlank
        case .notBlank: reasons.notBlank
        case .noCueLeft: reasons.noCueLeft
        case .cueWaits(let id, let segment): reasons.cueWaits(call(id), for: title(segment))
        case .noCueDue: reasons.noCueDue
        case .noCueInNotice: reasons.noCueInNotice
        case .nothingToAnswer(let department): reasons.nothingToAnswer(state.map { self.department(department, $0) } ?? department)
        case .unknownWindow(let id): reasons.unknownWindow(id)
        case .noWindow: reasons.noWindow
        case .windowIsOn(let id): reasons.windowIsOn(window(id))
        case .windowIsOver(let id): reasons.windowIsOver(window(id))
        case .windowIsNotOn(let id): reasons.windowIsNotOn(window(id))
        case .offTooEarly(let id): reasons.offTooEarly(window(id))
        case .noText: reasons.noText
        case .noMessage(.all): reasons.noMessage
        case .noMessage(.presenter): reasons.noMessageForPresenter
        case .nothingToUndo: reasons.nothingToUndo
        case .nothingToRedo: reasons.nothingToRedo
        case .noLateHardPoint: reasons.noLateHardTime
        case .hardPointPassed(let id): reasons.hardTimeHasPassed(point(id))
        case .hardPointSkipped(let id): reasons.hardTimeIsSkipped(point(id))
        case .onTime(let id): reasons.hardTimeIsOnTime(point(id))
        case .noRoom(let id): reasons.noRoom(before: point(id))
        case .needsShowFile: reasons.needsShowFile
        case .otherShow(let id): reasons.otherShow(id)
        case .clockRunsBackwards: reasons.clockRunsBackwards
        case .doesNotFit: reasons.doesNotFit
        }
    }

    /// A hard time by its title: `off air TV` for `off:tv`. Nil if the show has none of that id.
    package func hardTime(_ id: String, _ state: State) -> String? {
        let words = id.split(separator: ":", maxSplits: 1).map(String.init)
        guard words.count == 2, let kind = HardTime.Kind(rawValue: words[0]) else { return nil }
        return switch kind {
        case .start, .by, .until: state.running.segment(words[1]).map { hardPoint(kind, state.running.segments[$0].title) }
        case .on, .off: state.running.window(words[1]).map { hardPoint(kind, state.show.windows[$0].title) }
        case .end:
            words[1] == HardTime.show
                ? hardPoint(kind, "") : state.show.parts.first { $0.id == words[1] }.map { hardPoint(kind, $0.title) }
        }
    }

    /// Several segments begin with the typed text.
    package func ambiguous(_ name: String, _ ids: [String]) -> String {
        phrases.rejections.ambiguous(name, ids.count, ids.prefix(4).joined(separator: ", ") + (ids.count > 4 ? ", …" : ""))
    }

    private func unknownDepartment(_ name: String, _ known: [String]) -> String {
        guard !known.isEmpty else { return phrases.rejections.notADepartmentName(name) }
        let few = known.prefix(8).joined(separator: ", ") + (known.count > 8 ? "…" : "")
        return phrases.rejections.unknownDepartment(name, known: few)
    }

    private func wrongStatus(_ title: String, _ status: SegmentState.Status) -> String {
        switch status {
        case .done: phrases.rejections.segmentIsDone(title)
        case .current: phrases.rejections.segmentIsOnStage(title)
        case .skipped: phrases.rejections.segmentIsSkipped(title)
        case .upcoming: phrases.rejections.segmentHasNotStarted(title)
        }
    }

    /// Why a line is no command.
    package func fault(_ fault: CommandFault) -> String {
        let faults = phrases.commandFaults
        return switch fault {
        case .empty: faults.empty
        case .unknownWord(let word, let nearest): faults.unknownCommand(word, nearest: nearest)
        case .missing(let word): faults.missing(usage: word.usage)
        case .tooMuch(let word, let more): faults.tooMuch(more, usage: word.usage)
        case .notADuration(let text): faults.notALength(text)
        case .notATime(let text): faults.notATime(text)
        case .notASide(let text): faults.notASide(text)
        case .notACueCall(let text): faults.notACueCall(text)
        case .notASegmentText(let text): faults.notASegmentText(text)
        case .notACueField(let text): faults.notACueField(text)
        case .notAnAnchor(let text): faults.notAMoment(text)
        }
    }
}
