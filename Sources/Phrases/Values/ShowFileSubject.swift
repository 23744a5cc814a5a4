/// What a sentence about a show file speaks of.
package enum ShowFileSubject: Sendable, Equatable {
    case file
    /// What stands behind a key.
    case key(String)
    /// One of the list behind a key.
    case item(of: String)
    /// A key itself.
    case keys(of: ShowFileShape)
    /// A name in the mapping behind a key.
    case name(in: String)
    /// What stands behind a name of the file's own, in the mapping behind a key.
    case entry(String, in: String)
}

/// What has an id or is counted.
package enum ShowFileThing: Sendable, Equatable { case part, segment, cue, window, lane, laneItem }

/// What a piece of YAML can be.
package enum ShowFileForm: Sendable, Equatable { case text, list, mapping }

/// A mapping of a show file.
package enum ShowFileShape: Sendable, Equatable {
    case show, warn, department, window, part, segment, cue, contact, lane, laneItem
}
