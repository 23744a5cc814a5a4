/// The top line, and what every view has: how the show is run, whether it is on the air, whether it is saved.
///
/// The top line is one row of 60 columns at least, and most of these are badges in it: a word or two, in capitals where
/// English has them.
package protocol FramePhrases: Sendable {
    // How it is run

    /// The show itself, not a rehearsal.
    var live: String { get }
    var rehearsal: String { get }
    /// A rehearsal whose clock runs faster or slower. `speed` is `2` or `0.5`.
    func rehearsal(speed: String) -> String
    /// A rehearsal whose clock stands still.
    var rehearsalWithClockPaused: String { get }
    /// Nobody can press a key by mistake until it is unlocked.
    var locked: String { get }

    // On the air

    /// `title` is the on-air window's, `left` the time until it ends.
    func onAir(_ title: String, left: String) -> String
    /// On the air, and its time to go off has passed: nobody has put it off. `late` is how long ago that was.
    func onAir(_ title: String, pastOff late: String) -> String
    /// Its time to go on the air has passed: nobody has put it on. `late` is how long ago that was.
    func offAir(_ title: String, pastOn late: String) -> String
    /// The label over the large figure of the same two.
    func onAirPastOff(_ title: String) -> String
    func offAirPastOn(_ title: String) -> String
    /// Not on the air yet. `left` is the time until the window begins.
    func offAir(next title: String, left: String) -> String
    /// Called out before going on the air: 10, 5, 2 or 1.
    func minutesToAir(_ minutes: Int) -> String
    /// The same in the last minute.
    func secondsToAir(_ seconds: Int) -> String
    /// Over the large figure that counts down to going on the air.
    func toAir(_ title: String) -> String
    /// The same where there is no room for a title.
    var toAir: String { get }
    /// The same over the large figure that counts down to going off the air.
    func onAir(_ title: String) -> String
    var onAir: String { get }
    /// The sign of the studio in block letters. They are there for the figures and O, N, A, I, R, F, E, D.
    var onAirSign: String { get }
    var offAir: String { get }

    // Whether it is saved

    var saved: String { get }
    var saving: String { get }
    /// The disk takes long. `span` is how long already.
    func saving(for span: String) -> String
    /// So many changes are not on the disk.
    func notSaved(_ count: Int) -> String

    // Anywhere

    /// A title, or what somebody typed, within a sentence.
    func quoted(_ text: String) -> String
    /// Under a list that is cut: so many lines are not shown.
    func more(_ count: Int) -> String

    // The size of the terminal

    /// The terminal is too small. The numbers are columns and rows, those that it needs and those that it has.
    func tooSmall(needs columns: Int, _ rows: Int, has ownColumns: Int, _ ownRows: Int) -> String
}
