package import Timeline

/// The first line of a recording. It holds all that is needed to replay the recording years later without its show file.
package struct Header: Sendable, Equatable {
    /// What kind of run was recorded.
    package enum Mode: String, Sendable, CaseIterable {
        case live, rehearsal, simulated
    }

    /// How show time was counted.
    package struct Clock: Sendable, Hashable {
        /// The day whose midnight is show time zero, `2023-10-10`.
        package var day: String
        /// An IANA name; nil for the machine's own time zone.
        package var timeZone: String?
        /// The show time at which the recording began.
        package var start: ShowTime
        /// Times the speed of the wall clock; 1 in a live show.
        package var speed: Double
        /// For a live show: how far the wall clock was ahead of UTC at that midnight. Nil in recordings of older versions, where
        /// show times are readings of the wall clock.
        package var offset: Milliseconds?
        /// Changes to or from summer time during the show. With ``offset`` it gives the right wall-clock times years later and on
        /// machines in other time zones.
        package var wallClock: WallClock

        package init(
            day: String, timeZone: String? = nil, start: ShowTime, speed: Double = 1, offset: Milliseconds? = nil,
            wallClock: WallClock = .steady
        ) {
            self.day = day
            self.timeZone = timeZone
            self.start = start
            self.speed = speed
            self.offset = offset
            self.wallClock = wallClock
        }

        /// Uses another day from here on.
        package mutating func correct(_ day: Record.CorrectedDay) {
            self.day = day.day
            offset = day.offset
            wallClock = day.wallClock
        }
    }

    /// The earlier file that a later part replaces. The part itself is complete.
    package struct Continues: Sendable, Equatable {
        /// The file's name if it is in the same folder, otherwise its whole path.
        package var file: String
        /// The last record known to be safe in that file; 0 if there is none.
        package var seq: Int

        package init(file: String, seq: Int) {
            self.file = file
            self.seq = seq
        }
    }

    package static let formatName = "runofshow-recording"

    /// The format of the whole file.
    package var format = RecordingFormat.current
    /// The version of the program that started the recording.
    package var program: String
    package var mode: Mode
    package var clock: Clock
    /// When the recording was started. Later parts keep it, so it also identifies the parts of one recording.
    package var moment: Moment
    package var who: String
    package var continues: Continues?
    package var show: Show
    /// The show is an excerpt, rehearsed by itself.
    package var isExcerpt = false
    /// The earlier runs behind the ranges of this run's forecasts, newest first. They are stored here so that a replay shows the
    /// same ranges anywhere and at any time. At most ``RecordingLimits/earlierRuns``.
    package var earlier: [EarlierRun]

    package init(
        program: String, mode: Mode, clock: Clock, moment: Moment, who: String, continues: Continues? = nil, show: Show,
        earlier: [EarlierRun] = []
    ) {
        self.program = program
        self.mode = mode
        self.clock = clock
        self.moment = moment
        self.who = who
        self.continues = continues
        self.show = show
        self.earlier = earlier
    }
}
