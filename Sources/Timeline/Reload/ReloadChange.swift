/// One thing that an edited show file changes of a running show, as a person is shown it.
package enum ReloadChange: Sendable, Equatable {
    case segmentAdded(Segment)
    case segmentRemoved(Segment)
    /// A new segment that stands before the one on stage: it is not taken over.
    case segmentPassed(Segment)
    /// Texts, times and lengths; the cues are told apart.
    case segmentChanged(before: Segment, after: Segment)
    /// An upcoming segment has another place.
    case orderChanged
    case cueAdded(Cue, segment: String)
    case cueRemoved(Cue, segment: String)
    case cueChanged(before: Cue, after: Cue, segment: String)
    case windowAdded(OnAirWindow)
    case windowRemoved(OnAirWindow)
    case windowChanged(before: OnAirWindow, after: OnAirWindow)
    /// Start or end of a part, its title or what else stands there.
    case partsChanged
    case lanesChanged
    /// The show's title, end, departments and what else stands at the top of the file.
    case showChanged
}
