package import Timeline

/// A figure of a segment that is to be another one.
package struct FigureEdit: Sendable, Equatable {
    package enum Figure: Sendable, CaseIterable {
        case duration, min, max

        var key: ShowFileKey {
            switch self {
            case .duration: .duration
            case .min: .min
            case .max: .max
            }
        }
    }

    /// The segment's place in file order.
    package var segment: Int
    package var figure: Figure
    package var value: Milliseconds

    package init(segment: Int, _ figure: Figure, _ value: Milliseconds) {
        self.segment = segment
        self.figure = figure
        self.value = value
    }
}

/// A file in which figures were changed.
package struct EditedFile: Sendable {
    package var bytes: [UInt8]
    /// What is different, in the order of the file.
    package var hunks: [Hunk]
}

/// Why figures cannot be changed in the text of a file. Nothing was.
package enum EditFault: Error, Sendable, Equatable {
    /// The file has errors; ``ShowFile/read(_:fileName:isKnownTimeZone:)`` tells them.
    case doesNotLoad
    /// A segment that is not there, or has no duration.
    case noDuration(segment: Int)
    /// The text with the figures would not be the show with the figures: the file is written in a way (an anchor that
    /// others share, for example) in which they cannot be changed by themselves. The line of the first.
    case notByItself(line: Int)
}
