/// The help that lists all keys, and the file that `runofshow keys` writes.
///
/// A line has 50 columns on the smallest screen. Names of keys stay as they are.
package protocol KeyHelpPhrases: Sendable {
    // Headings

    var title: String { get }
    var commandsTitle: String { get }

    // The show

    var go: String { get }
    var back: String { get }
    var undo: String { get }
    var redo: String { get }
    var holdOrResume: String { get }
    var minuteMore: String { get }
    var minuteLess: String { get }
    var tenSecondsMore: String { get }
    var tenSecondsLess: String { get }
    var callCue: String { get }
    var standbyCue: String { get }
    var callDueCues: String { get }
    var standbyAllCues: String { get }
    var catchUp: String { get }
    var onAir: String { get }
    var began: String { get }

    // Selecting

    var selectUp: String { get }
    var selectDown: String { get }
    var selectPageUp: String { get }
    var selectPageDown: String { get }
    var selectFirst: String { get }
    var selectLast: String { get }
    var selectCurrent: String { get }

    // The selected segment

    var goTo: String { get }
    var skipOrBringBack: String { get }
    var edit: String { get }
    var editCue: String { get }
    var insert: String { get }
    var move: String { get }

    // Typed lines

    var note: String { get }
    var message: String { get }
    var command: String { get }
    var find: String { get }

    // The clock of a rehearsal

    var clockFaster: String { get }
    var clockSlower: String { get }
    var clockPause: String { get }
    var clockJump: String { get }

    // The console

    /// `key` unlocks it.
    func lock(key: String) -> String
    var nextView: String { get }
    var department: String { get }
    var seen: String { get }
    var help: String { get }
    var leave: String { get }
    var suspend: String { get }
}
