/// The words of the command language, and what each of them takes: one table for reading, completion and help.
///
/// A word with a space in it is what its first half does with another second word.
package enum CommandWord: String, Sendable, CaseIterable {
    case go, end, back, goto, hold, resume, add, trim, set, skip, unskip, move, insert, edit, cue
    case cueAdd = "cue add"
    case cueSet = "cue set"
    case note, message, blank, unblank, undo, redo
    case catchUp = "catch-up"

    /// Those that a line begins with.
    package static let first = allCases.filter { !$0.rawValue.contains(" ") }

    /// What follows the word, as help shows it.
    package var usage: String {
        switch self {
        case .go, .end, .back, .hold, .resume, .blank, .unblank, .undo, .redo: rawValue
        case .goto, .skip, .unskip: "\(rawValue) SEGMENT"
        case .add, .trim, .set: "\(rawValue) LENGTH [SEGMENT]"
        case .move: "move SEGMENT before|after SEGMENT"
        case .insert: "insert after SEGMENT LENGTH TITLE"
        case .edit: "edit SEGMENT title|who|note [TEXT]"
        case .cue: "cue standby|go|drop [CUE]"
        case .cueAdd: "cue add SEGMENT WHEN [@DEPT] CALL"
        case .cueSet: "cue set CUE at|dept|call|standby VALUE"
        case .note: "note TEXT"
        case .message: "message [@presenter] [!|!!] [+LENGTH] TEXT"
        case .catchUp: "catch-up [POINT]"
        }
    }
}

/// Why a line is not a command. The words for it are in the console's catalogue.
package enum CommandFault: Error, Sendable, Equatable {
    case empty
    /// With the nearest word there is, where one is near.
    case unknownWord(String, nearest: String?)
    case missing(CommandWord)
    /// More than the command takes.
    case tooMuch(CommandWord, String)
    case notADuration(String)
    case notASide(String)
    case notACueCall(String)
    case notASegmentText(String)
    case notACueField(String)
    /// Not a moment of a cue.
    case notAnAnchor(String)
}
