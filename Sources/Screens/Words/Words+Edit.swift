import Phrases
package import Timeline

/// Sentences about segments, cues and messages that are edited during the show.
extension Words {
    /// - Parameter title: in quotation marks.
    package func edited(_ title: String, _ text: SegmentText, _ new: String?) -> String {
        new.map { phrases.done.changed(text, of: title, to: $0) } ?? phrases.done.removed(text, of: title)
    }

    package func cueAdded(_ cue: Cue, to title: String) -> String {
        phrases.cues.added(cue.id, cue.call, at: moment(cue.anchor), to: title)
    }

    package func cueChanged(_ id: String, _ change: CueChange) -> String {
        switch change {
        case .at(let anchor): phrases.cues.moved(id, to: moment(anchor))
        case .department(let department?): phrases.cues.given(id, to: department)
        case .department(nil): phrases.cues.takenFromDepartment(id)
        case .call(let call): phrases.cues.reworded(id, call)
        case .standby(let span): phrases.cues.standbyChanged(id, to: span.text)
        }
    }

    /// When a cue is due, in words.
    package func moment(_ anchor: Cue.Anchor) -> String {
        switch anchor {
        case .start(let after) where after < .zero: phrases.cues.beforeStart((-after).text)
        case .start(let after): phrases.cues.afterStart(after.text)
        case .beforeEnd(let before) where before < .zero: phrases.cues.afterEnd((-before).text)
        case .beforeEnd(let before): phrases.cues.beforeEnd(before.text)
        case .on(let window, let after) where after < .zero: phrases.cues.beforeOn(window, (-after).text)
        case .on(let window, let after): phrases.cues.afterOn(window, after.text)
        case .off(let window, let after) where after < .zero: phrases.cues.beforeOff(window, (-after).text)
        case .off(let window, let after): phrases.cues.afterOff(window, after.text)
        case .clock(let time): self.time(time)
        case .call: phrases.cues.byEar
        }
    }
}
