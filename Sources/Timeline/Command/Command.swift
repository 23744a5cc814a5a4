/// All that can be asked of a show: the product's only verbs. Keys, the prompt, scripts and remotes all speak it.
package enum Command: Sendable, Hashable {
    case go
    case end
    case back
    case goto(String)
    case hold
    case resume
    /// Nil: the current segment.
    case add(Milliseconds, String?)
    case trim(Milliseconds, String?)
    case set(Milliseconds, String?)
    case skip(String)
    case unskip(String)
    indirect case move(String, Side, String)
    indirect case insert(after: String, Milliseconds, title: String)
    /// Nil takes the text away.
    indirect case edit(String, SegmentText, String?)
    /// Nil: the next cue.
    case cue(CueCall, String?)
    indirect case cueAdd(segment: String, Cue.Anchor, department: String? = nil, call: String)
    indirect case cueSet(String, CueChange)
    case note(String)
    /// Nil takes the message down; it stays so long, or until it is taken down.
    indirect case message(
        String?, to: Message.Audience = .all, urgency: Message.Urgency = .normal, lasting: Milliseconds? = nil)
    /// The presenter's screen shows nothing, and shows its figure again.
    case blank
    case unblank
    case undo
    case redo
    /// Nil: the first late hard point still to come.
    case catchUp(String?)

    package enum Side: String, Sendable, CaseIterable { case before, after }
    package enum CueCall: String, Sendable, CaseIterable { case standby, go, drop }
}
