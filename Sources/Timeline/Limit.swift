/// Every limit on what comes from outside, in one place.
///
/// No real show comes near any of these. They are there so that a broken or hostile file, terminal or call costs a clear
/// message and not the console's memory or time. What is said where one is reached: see docs/reference/limits.md.
package enum Limit {
    /// A show file.
    package enum ShowFile {
        /// Bytes of a file: a show of 100,000 segments, each with a note and a cue, has about 30 MB. Whoever reads the
        /// file need read no more than one byte beyond.
        package static let bytes = 64 << 20
        /// Lists and mappings inside each other: a cue's key stands at the eighth level.
        package static let depth = 16
        /// Texts, lists and mappings of a file, each alias counted as all that it stands for, so that aliases of
        /// aliases stay as small as they look.
        package static let nodes = 6_000_000
        package static let segments = 200_000
        package static let cues = 200_000
        /// Windows are looked through at each segment.
        package static let windows = 100
        package static let lanes = 100
        /// Items of all lanes.
        package static let laneItems = 10_000
        /// Characters of a text.
        package static let text = 10_000
        /// Bytes of a character, on the average of a text: one letter can carry any number of marks.
        package static let bytesOfCharacter = 16
        /// Characters of a department's or a column's name. Far below the 1,024 after which YAML takes no key for one.
        package static let name = 200
        /// Diagnostics that are reported; the rest is counted.
        package static let diagnostics = 100
        /// Findings that are kept to choose the first ones from.
        package static let findings = 10_000
        /// Words that are compared, in the whole file, to say what somebody probably meant.
        package static let comparisons = 50_000
        /// Characters of the file's own text in a message.
        package static let quoted = 60
        /// Characters of a line that are told apart to say in which column a fault stands; beyond them, code points are.
        package static let column = 10_000
        /// The largest priority, and its negative the smallest.
        package static let priority = 1_000_000
    }

    /// A sheet that is imported.
    package enum Sheet {
        /// Bytes of a file. Whoever reads it need read no more than one byte beyond.
        package static let bytes = 32 << 20
        /// Rows that hold something, below a header.
        package static let rows = 10_000
        /// The same with the header.
        package static var lines: Int { rows + 1 }
        package static let columns = 200
        /// Bytes of a cell.
        package static let cell = 8 << 10
        /// Elements of XML, or values of JSON, inside each other.
        package static let nesting = 64
        /// Bytes of all that a workbook holds.
        package static let inflated = 128 << 20
        /// Bytes of one file in it, after which it may not be inflated beyond ``ratio``.
        package static let inflatedFreely = 4 << 20
        /// How many times as much a file may take once it is inflated.
        package static let ratio = 200
        /// Files in a workbook.
        package static let archived = 5_000
        package static let sheets = 200
        /// Texts that the cells of a workbook share.
        package static let sharedTexts = 500_000
        /// Cells of a workbook, the empty ones left of others too.
        package static let cells = 4_000_000
        /// Bytes of the texts in all cells of a workbook.
        package static let text = 64 << 20
        /// Warnings about one file.
        package static let warnings = 30_000
        /// Values in a project of another program.
        package static let values = 1_000_000
    }

    /// A file of keys.
    package enum KeyFile {
        /// Bytes of a file. Whoever reads it need read no more than one byte beyond.
        package static let bytes = 64 << 10
        /// Words of a file, aliases written out.
        package static let words = 10_000
    }

    /// A script for `simulate`.
    package enum Script {
        /// Bytes of a file. Whoever reads it need read no more than one byte beyond.
        package static let bytes = 16 << 20
        /// Mistakes that are reported; the rest is counted.
        package static let mistakes = 100
    }

    /// A recording. What a console writes stays within these, or is refused where it is made.
    package enum Recording {
        /// Bytes of the first line, which holds the whole show.
        package static let headerLine = 64 << 20
        /// Bytes of any later line. One change may name every segment, as the first line does.
        package static let recordLine = 64 << 20
        /// Bytes of the whole file.
        package static let file = 4 << 30
        /// How many events one change may hold: getting back on time takes one of each segment that gives.
        package static let events = 400_000
        /// How deep values nest in keys that this version does not know.
        package static let nesting = 16
        /// Segments, cues, columns, departments and the like, each.
        package static let listed = 1_000_000
        /// Refused commands that are kept with one record; the rest is counted.
        package static let refusals = 16
        /// Earlier runs in the first line.
        package static let earlierRuns = 12
        /// The segments that they tell of in all: 100 bytes of the line each at most.
        package static let earlierSegments = 24_000
        /// Files that are looked at for them.
        package static let earlierFiles = 48
        /// Bytes of recordings that are read for them.
        package static let earlierBytes = 1 << 20
        /// Letters of one text, as `SafeText` has it.
        package static let text = 10_000
        /// Every time and every length, in milliseconds either way: some 126 years, so that a wall clock that is set to
        /// 1970 is within.
        package static let milliseconds = 4_000_000_000_000
        /// Wall and boot times, in milliseconds, up to the year 2255: in nanoseconds they fit a 64-bit number.
        package static let clock = 0...9_000_000_000_000
        /// All the ways that show time goes in a recording, forwards, back, stepped and adjusted, in milliseconds: no sum
        /// of them comes near the end of a 64-bit number.
        package static let travel = 1_000_000_000_000_000
        /// How far a zone's wall clock is from UTC, in milliseconds either way: two days.
        package static let offset = 172_800_000
        /// How often the wall clock is set along one show: within the 1000 hours of one, no zone does so more than twice.
        package static let clockChanges = 16
        /// How many times as fast as the wall clock.
        package static let speed = 0.001...1000.0
        package static let priority = 1_000_000_000
        /// Bytes of what lies beside a recording about who runs its show.
        package static let claim = 4096
        /// Recordings that a list of them holds: those whose names are last, which are the newest.
        package static let shelved = 5_000
        /// Folders of shows that are looked into for it.
        package static let shows = 1_000
        /// Names that are read of one folder.
        package static let names = 100_000
    }

    /// What is typed at a console.
    package enum Console {
        /// Characters of a line that is typed; what is typed beyond it is not taken.
        package static let line = 1000
        /// Lines that `↑` brings back, of each kind.
        package static let earlierLines = 200
        /// Keys that are taken between two screens: a flood of them keeps nobody from seeing what it does.
        package static let keysAtOnce = 200
        /// Letters of a command.
        package static let command = 4000
    }

    /// The terminal.
    package enum Terminal {
        /// The largest screen that is drawn; what a terminal has beyond it stays empty.
        package static let columns = 1000
        package static let rows = 500
        /// Letters of a paste.
        package static let paste = 4096
        /// Bytes of what one key sends.
        package static let sequence = 32
    }

    /// A call: its arguments, the environment, and what is answered before the screen is taken.
    package enum Call {
        /// How many times as fast as the wall clock a rehearsal or a replay runs.
        package static let speeds = 0.1...600.0
        /// Bytes of one argument.
        package static let argument = 4096
        /// Arguments of a call.
        package static let arguments = 1000
        /// Recordings that are put side by side.
        package static let recordings = 100
        /// Bytes of a line that is answered.
        package static let answer = 1000
        /// How often one is asked again.
        package static let questions = 20
        /// Show files that the start screen lists.
        package static let shows = 200
        /// Recordings that the start screen lists.
        package static let startRecordings = 200
        /// Letters of a path where it is said.
        package static let path = 1000
    }
}
