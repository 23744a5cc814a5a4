import Phrases

/// Where a screen gets its show from.
package enum Connection: Sendable {
    /// This console runs the show: what is saved, and who has taken the show over.
    case desk(Saving, takenOver: OtherDesk?)
    /// Another console runs it.
    case watching(Link)
    /// A recording is replayed.
    case replaying(speed: Double, isPlaying: Bool, isSimulated: Bool)

    /// For the top line; nil in replay.
    func short(_ words: Words) -> ScreenText? {
        switch self {
        case .watching(let link): return ScreenText(words.link(link), link.isBroken ? .broken : .quiet)
        case .desk(_, .some): return ScreenText(words.phrases.watching.takenOver, .broken)
        case .desk(let saving, nil): return words.saving(saving)
        case .replaying: return nil
        }
    }

    /// A sentence shown as long as the problem lasts; nil if all is well.
    func sentence(_ words: Words) -> ScreenText? {
        switch self {
        case .desk(_, let otherDesk?): ScreenText(words.takenOver(by: otherDesk), .broken)
        case .desk(let saving, nil): saving.failure.map { ScreenText($0, .failure) }
        case .watching(let link): words.sentence(link).map { ScreenText($0, link.isBroken ? .broken : .quiet) }
        case .replaying: nil
        }
    }
}

extension Words {
    fileprivate func saving(_ saving: Saving) -> ScreenText {
        let frame = phrases.frame
        if saving.failure != nil { return ScreenText(frame.notSaved(saving.unsaved), .failure) }
        if saving.unsaved == 0 { return ScreenText(frame.saved, .quiet) }
        if saving.waiting < Saving.slow { return ScreenText(frame.saving, .quiet) }
        let tenths = saving.waiting / 100
        return ScreenText(frame.saving(for: "\(tenths / 10).\(tenths % 10) s"), .warning)
    }
}
