import Screens
import Timeline

/// What actions are called in a file of keys. These names stay as they are: people have files with them.
extension Action {
    package var name: String {
        switch self {
        case .go: "go"
        case .back: "back"
        case .undo: "undo"
        case .redo: "redo"
        case .holdOrResume: "hold"
        case .lengthen(let by): "lengthen-\(by.text)"
        case .shorten(let by): "shorten-\(by.text)"
        case .select(.up): "select-up"
        case .select(.down): "select-down"
        case .select(.pageUp): "select-page-up"
        case .select(.pageDown): "select-page-down"
        case .select(.first): "select-first"
        case .select(.last): "select-last"
        case .selectCurrent: "select-current"
        case .goto: "goto"
        case .skipOrUnskip: "skip"
        case .edit: "edit"
        case .insert: "insert"
        case .place: "move"
        case .editCue: "cue-edit"
        case .callCue: "cue-go"
        case .standbyCue: "cue-standby"
        case .note: "note"
        case .message: "message"
        case .catchUp: "catch-up"
        case .command: "command"
        case .find: "find"
        case .clock(.faster): "clock-faster"
        case .clock(.slower): "clock-slower"
        case .clock(.pause): "clock-pause"
        case .clock(.jump): "clock-jump"
        case .replay(let way): "replay-\(way.name)"
        case .help: "help"
        case .lock: "lock"
        case .leave: "leave"
        case .suspend: "suspend"
        case .view(let view): "view-\(view.rawValue)"
        case .nextView: "view-next"
        case .department: "department"
        case .seen: "seen"
        }
    }

    /// Without a key for these nobody could run the show, or leave the console.
    var needsKey: Bool { self == .go || self == .leave }
}

extension Action.Replaying {
    fileprivate var name: String {
        switch self {
        case .playOrPause: "play"
        case .faster: "faster"
        case .slower: "slower"
        case .nextLine: "next"
        case .earlierLine: "earlier"
        case .by(let span): "by-\(span.text)"
        case .beginning: "beginning"
        case .end: "end"
        case .toSelected: "to-selected"
        case .toPlace: "to-place"
        case .search: "search"
        case .searchNext: "search-next"
        case .searchBack: "search-back"
        }
    }
}
