package import Phrases
package import Timeline

/// What can be wrong with a show file, as data. ``phrase(_:)`` puts it into words.
package enum Fault: Sendable, Equatable {
    // The file as a whole.
    case tooLarge
    case empty
    case notUTF8
    /// A control character by its number, which stands for itself in the file.
    case controlCharacter(UInt32)
    /// The YAML library's own words, and what usually causes it.
    case syntax(String, SyntaxCause?)
    case severalDocuments
    case tooDeep
    case tooManyNodes
    case tooMany(Thing, limit: Int)
    case unknownAlias(String)

    // Keys and what stands behind them.
    case wrongForm(Subject, expected: Form, found: Form)
    case unknownKey(String, of: Shape, nearest: String?)
    /// A key without a colon, as a comma in a text makes it inside `{ }`.
    case restOfText(String)
    case duplicateKey(String, firstLine: Int)
    case missingKey(Key, of: Shape)
    case textEmpty(Subject)
    case textTooLong(Subject, limit: Int)
    /// A control character, an escape or an invisible direction in a text, by its number.
    case textUnsafe(Subject, UInt32)
    case notADuration(Key, String)
    case notATime(Key, String)
    /// A day of the week in a show that has no date.
    case weekdayWithoutDate(Key, String)
    case notAnAnchor(String)
    case notATruth(Key, String)
    case notAPriority(String)
    case notADate(String)
    case notAnAdvance(String, nearest: String?)
    case notAControl(String, nearest: String?)
    case notAnID(Key, String)
    case unknownTimeZone(String)

    // What must go together.
    case duplicateID(Thing, String, firstLine: Int)
    case unknownSegment(Key, String, nearest: String?)
    /// A cue's moment hangs on a window that there is not.
    case unknownWindow(String, nearest: String?)
    /// The id `show` for a part.
    case partIsShow
    case noSegments
    case durationAndUntil
    case neitherDurationNorUntil
    /// Its length is what is left until the next time, and another one before that has no length either.
    case lengthOfTwo(other: String)
    /// Nothing is left until the next time; `meant` is that time where it was meant for after midnight.
    case noLengthLeft(until: ShowTime, meant: ShowTime?)
    case startAndPlanned
    case lengthOfMilestone(Key)
    /// What a segment without a length cannot have.
    case notOfOpen(Key)
    case autoByEar
    case laneItemWithoutTimes
    case laneItemWithAnd(Key)
    case untilBeforeStart(start: ShowTime, until: ShowTime)
    case minAboveDuration(min: Milliseconds, duration: Milliseconds)
    case maxBelowDuration(max: Milliseconds, duration: Milliseconds)
    case minAboveMax(min: Milliseconds, max: Milliseconds)
    case windowBackwards(from: String, to: String)
    case offNotAfterOn(on: ShowTime, off: ShowTime, meant: ShowTime?)
    case redAboveYellow(red: Milliseconds, yellow: Milliseconds)

    // Warnings: what a night on which the clocks are set does to its times.
    case clockIsSet(from: ShowTime, to: ShowTime)
    case timeMissing(ShowTime, countsAs: ShowTime)
    case timeTwice(ShowTime)

    /// A length in seconds among lengths in minutes: `0:10` where ten minutes may be meant.
    case secondsAmongMinutes(String, read: Milliseconds, meant: Milliseconds)

    // Warnings: what the plan does not keep. `meant` is a time that would fit if it were one after midnight.
    case noStart
    case startMissed(segment: String, at: ShowTime, by: Milliseconds, meant: ShowTime?)
    case startByMissed(segment: String, at: ShowTime, by: Milliseconds, meant: ShowTime?)
    case untilMissed(segment: String, at: ShowTime, by: Milliseconds, meant: ShowTime?)
    case partEndMissed(part: String, at: ShowTime, by: Milliseconds, meant: ShowTime?)
    case showEndMissed(at: ShowTime, by: Milliseconds, meant: ShowTime?)
    case onMissed(window: String, at: ShowTime, by: Milliseconds)
    case offMissed(window: String, at: ShowTime, by: Milliseconds)
    case gap(before: String, after: String, of: Milliseconds)
    case gapOnAir(before: String, after: String, window: String, of: Milliseconds)
    case windowStartsEarly(window: String, at: ShowTime, by: Milliseconds)
    case windowEndsEarly(window: String, at: ShowTime, by: Milliseconds)
    case windowEmpty(window: String)
    case cueBeyond(cue: String, offset: Milliseconds, segment: String, length: Milliseconds)
    case cueOutside(cue: String, at: ShowTime, segment: String, start: ShowTime, end: ShowTime, meant: ShowTime?)
    case unknownDepartment(cue: String, String, nearest: String?)

    // A file of keys: what is no mapping of actions; an action with something else than keys behind it, and one
    // that stands there twice.
    case notAKeyFile
    case notKeys(String)
    case sameAction(String, firstLine: Int)

    // What the limit on diagnostics left out.
    case moreErrors(Int)
    case moreWarnings(Int)

    /// What has an id or is counted.
    package enum Thing: Sendable, Equatable { case part, segment, cue, window, lane, laneItem }

    /// What a text or a list stands for.
    package enum Subject: Sendable, Equatable {
        case file
        case key(Key)
        /// One of the list behind the key.
        case item(of: Key)
        /// A key itself.
        case keys(of: Shape)
        /// A name in the mapping behind the key.
        case name(in: Key)
        /// What stands behind a name of the file's own, in the mapping behind the key.
        case entry(String, in: Key)
    }

    package var isWarning: Bool {
        switch self {
        case .secondsAmongMinutes, .clockIsSet, .timeMissing, .timeTwice, .noStart, .startMissed, .startByMissed, .untilMissed,
            .partEndMissed,
            .showEndMissed,
            .onMissed, .offMissed, .gap, .gapOnAir,
            .windowStartsEarly,
            .windowEndsEarly, .windowEmpty, .cueBeyond, .cueOutside, .unknownDepartment, .moreWarnings:
            true
        default: false
        }
    }
}
