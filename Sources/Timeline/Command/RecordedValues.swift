/// Takes the values of an event or a command, in the order in which a recording holds them.
///
/// A later version may append values, which older versions skip. A value that is nil is left out at the end, and is `null` before
/// another value.
package protocol ValueWriter {
    mutating func value(_ text: String)
    mutating func value(_ time: ShowTime)
    mutating func value(_ span: Milliseconds)
    mutating func value(_ texts: [String])
    mutating func value(_ anchor: Cue.Anchor)
    mutating func value(_ cue: Cue)
    mutating func value(_ show: Show)
    mutating func null()
}

extension ValueWriter {
    mutating func value(ifAny text: String?) { if let text { value(text) } }
    mutating func value(ifAny time: ShowTime?) { if let time { value(time) } }
    mutating func value(ifAny span: Milliseconds?) { if let span { value(span) } }
}

/// Gives the values of an event or a command back, in the same order.
package protocol ValueReader {
    associatedtype Fault: Error
    /// The text is not what a recording contains.
    var fault: Fault { get }
    mutating func text() throws(Fault) -> String
    mutating func textIfAny() throws(Fault) -> String?
    mutating func span() throws(Fault) -> Milliseconds
    mutating func spanIfAny() throws(Fault) -> Milliseconds?
    mutating func moment() throws(Fault) -> ShowTime
    mutating func momentIfAny() throws(Fault) -> ShowTime?
    mutating func texts() throws(Fault) -> [String]
    mutating func anchorValue() throws(Fault) -> Cue.Anchor
    mutating func cueValue() throws(Fault) -> Cue
    mutating func showValue() throws(Fault) -> Show
    /// Consumes this text if it is the next value; otherwise returns false.
    mutating func takeValue(_ text: StaticString) -> Bool
}

extension ValueReader {
    /// A word of an enumeration.
    mutating func word<Word: RawRepresentable<String>>(_: Word.Type) throws(Fault) -> Word {
        guard let word = Word(rawValue: try text()) else { throw fault }
        return word
    }
}

/// An event with more than one value: how a recording holds it.
///
/// The names belong to the format and stay, even if the program renames its events.
package protocol RecordedEvent {
    static var name: StaticString { get }
    func write(to values: inout some ValueWriter)
    static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Event
}

/// A command with more than one argument: how a recording holds it.
///
/// The codes belong to the format and stay, even if the command language renames its commands. Lengths are in milliseconds,
/// segments and cues are ids, options are names.
package protocol RecordedCommand {
    static var code: StaticString { get }
    func write(to values: inout some ValueWriter)
    static func read<Values: ValueReader>(from values: inout Values) throws(Values.Fault) -> Command
}
