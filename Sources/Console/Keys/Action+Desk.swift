extension Action {
    /// True for actions that change the show: only the desk has them. Watchers have all others.
    var isForDesk: Bool {
        switch self {
        case .go, .back, .undo, .redo, .holdOrResume, .lengthen, .shorten, .goto, .skipOrUnskip, .edit, .insert, .place,
            .editCue, .callCue, .standbyCue, .note, .message, .catchUp, .command,
            .clock:
            true
        case .select, .selectCurrent, .find, .replay, .help, .lock, .leave, .suspend, .view, .nextView, .department, .seen: false
        }
    }
}

extension Model {
    /// The keys that do something here.
    var bindings: [Keymap.Binding] { keymap.bindings.filter { status.isDesk || !$0.action.isForDesk } }
}
