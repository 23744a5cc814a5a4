import Phrases
package import Timeline

/// Why nothing came of a command.
extension Words {
    /// Why a command was refused, in words a person can act on.
    /// - Parameter title: what a segment is called; scripts know it by its id, people by its title.
    package func reason(_ rejection: Rejection, title: (String) -> String = { $0 }) -> String {
        let words = phrases.rejections
        return switch rejection {
        case .noSegmentLeft: words.noSegmentLeft
        case .noCurrentSegment: words.noCurrentSegment
        case .showHasEnded: words.showHasEnded
        case .alreadyHeld: words.alreadyHeld(key: key(.holdOrResume))
        case .notHeld: words.notHeld
        case .noAdvanceToTakeBack: words.noAdvanceToTakeBack
        case .unknownSegment(let id): words.unknownSegment(id)
        case .unknownCue(let id): words.unknownCue(id)
        case .unknownHardPoint(let id): words.unknownHardTime(id)
        case .wrongStatus(let id, let status): wrongStatus(title(id), status)
        case .notSkipped(let id): words.segmentIsNotSkipped(title(id))
        case .passed(let id): words.segmentHasPassed(title(id), id: id)
        case .placePassed(let id): words.placeHasPassed(title(id))
        case .alreadyThere(let id): words.alreadyThere(title(id))
        case .nothingToTrim(let id): words.nothingToTrim(title(id))
        case .lengthOutOfRange: words.lengthOutOfRange
        case .noLength: words.noLength
        case .cueAlreadyCalled(let id): words.cueAlreadyCalled(id)
        case .cueAlreadyDropped(let id): words.cueAlreadyDropped(id)
        case .cueAlreadyOnStandby(let id): words.cueAlreadyOnStandby(id)
        case .cueSegmentSkipped(let id): words.cueSegmentSkipped(id)
        case .unknownDepartment(let name, let known): unknownDepartment(name, known)
        case .cueMomentOutOfRange: words.cueMomentOutOfRange
        case .noTitle: words.noTitle
        case .nothingChanges: words.nothingChanges
        case .alreadyBlank: words.alreadyBlank
        case .notBlank: words.notBlank
        case .noCueLeft: words.noCueLeft
        case .noText: words.noText
        case .noMessage(.all): words.noMessage
        case .noMessage(.presenter): words.noMessageForPresenter
        case .nothingToUndo: words.nothingToUndo
        case .nothingToRedo: words.nothingToRedo
        case .noLateHardPoint: words.noLateHardTime
        case .hardPointPassed(let id): words.hardTimeHasPassed(id)
        case .hardPointSkipped(let id): words.hardTimeIsSkipped(id)
        case .onTime(let id): words.hardTimeIsOnTime(id)
        case .noRoom(let id): words.noRoom(before: id)
        case .clockRunsBackwards: words.clockRunsBackwards
        case .doesNotFit: words.doesNotFit
        }
    }

    /// Several segments begin as was typed.
    func ambiguous(_ name: String, _ ids: [String]) -> String {
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

    /// Why a line is not a command.
    package func fault(_ fault: CommandFault) -> String {
        let faults = phrases.commandFaults
        return switch fault {
        case .empty: faults.empty
        case .unknownWord(let word, let nearest): faults.unknownCommand(word, nearest: nearest)
        case .missing(let word): faults.missing(usage: word.usage)
        case .tooMuch(let word, let more): faults.tooMuch(more, usage: word.usage)
        case .notADuration(let text): faults.notALength(text)
        case .notASide(let text): faults.notASide(text)
        case .notACueCall(let text): faults.notACueCall(text)
        case .notASegmentText(let text): faults.notASegmentText(text)
        case .notACueField(let text): faults.notACueField(text)
        case .notAnAnchor(let text): faults.notAMoment(text)
        }
    }
}
