/// What is chosen with ↑ ↓ or typed at a moment of trouble: how to catch up, which window goes on or off the air, when a segment
/// began, and where a rehearsal jumps to.
package protocol ChoicePhrases: Sendable {
    // How to catch up. `point` says which hard time and how late it is

    func catchUp(_ point: String) -> String
    /// The show is early.
    func giveBack(_ point: String) -> String
    func shorten(by span: String) -> String
    /// `left` is still to be won back.
    func shorten(by span: String, left: String) -> String
    func lengthen(by span: String) -> String
    /// Skipping a segment wins back so much.
    func skip(_ title: String, winsBack span: String) -> String
    var letItBeLate: String { get }
    var letItBeEarly: String { get }
    var nothingHasRoom: String { get }

    // Windows

    var windows: String { get }
    func putOnAir(_ title: String, planned time: String) -> String
    func takeOffAir(_ title: String, planned time: String) -> String

    // When the segment on stage began

    /// In front of the time that is typed.
    var beganSign: String { get }
    var beganForm: String { get }

    // The clock of a rehearsal

    /// A question. `point` is late and lies on the way.
    func jumpPast(_ point: String) -> String
    func jumpTakenBack(to time: String) -> String

    // Typed lines

    /// A short sign: GO does nothing while text is being typed.
    var goIsOff: String { get }
    /// Said once, after the first such letter. It still counts as its key.
    var turnInputMethodOff: String { get }
    /// Space came together with a letter.
    var spaceWithLetter: String { get }
}
