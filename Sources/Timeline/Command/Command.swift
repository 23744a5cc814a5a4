/// All that can be asked of a show: the product's only verbs. Keys, the prompt, scripts and remotes all speak it.
///
/// This file is the table of commands and events. A new command gets its four lines here; the compiler then asks for its
/// file in `Commands`, for the words of the console, and for how its event is written into a recording.
package enum Command: Sendable, Hashable {
    case go, end, back
    case goto(GotoCommand)
    case hold, resume
    case began(BeganCommand)
    case add(AddCommand)
    case trim(TrimCommand)
    case set(SetCommand)
    case skip(SkipCommand)
    case unskip(UnskipCommand)
    indirect case move(MoveCommand)
    indirect case insert(InsertCommand)
    indirect case edit(EditCommand)
    case cue(CueCommand)
    indirect case cueAdd(CueAddCommand)
    indirect case cueSet(CueSetCommand)
    case ready(ReadyCommand)
    case onAir(OnAirCommand)
    case offAir(OffAirCommand)
    case extend(ExtendCommand)
    case note(NoteCommand)
    indirect case message(MessageCommand)
    case blank, unblank
    case undo, redo
    case catchUp(CatchUpCommand)
    case reload

    /// What the command is, as its file says it.
    var itself: any ShowCommand {
        switch self {
        case .go: GoCommand()
        case .end: EndCommand()
        case .back: BackCommand()
        case .goto(let command): command
        case .hold: HoldCommand()
        case .resume: ResumeCommand()
        case .began(let command): command
        case .add(let command): command
        case .trim(let command): command
        case .set(let command): command
        case .skip(let command): command
        case .unskip(let command): command
        case .move(let command): command
        case .insert(let command): command
        case .edit(let command): command
        case .cue(let command): command
        case .cueAdd(let command): command
        case .cueSet(let command): command
        case .ready(let command): command
        case .onAir(let command): command
        case .offAir(let command): command
        case .extend(let command): command
        case .note(let command): command
        case .message(let command): command
        case .blank: BlankCommand()
        case .unblank: UnblankCommand()
        case .undo: UndoCommand()
        case .redo: RedoCommand()
        case .catchUp(let command): command
        case .reload: ReloadCommand()
        }
    }
}

/// The words of the command language, in the order in which help lists them. A word with a space in it is what its first
/// half does with another second word.
package enum CommandWord: String, Sendable, CaseIterable {
    case go, end, back, goto, hold, resume, began, add, trim, set, skip, unskip, move, insert, edit, cue
    case cueAdd = "cue add"
    case cueSet = "cue set"
    case ready
    case onAir = "on-air"
    case offAir = "off-air"
    case extend
    case note, message, blank, unblank, undo, redo
    case catchUp = "catch-up"
    case reload

    /// The command that a line with this word is.
    var kind: any ShowCommand.Type {
        switch self {
        case .go: GoCommand.self
        case .end: EndCommand.self
        case .back: BackCommand.self
        case .goto: GotoCommand.self
        case .hold: HoldCommand.self
        case .resume: ResumeCommand.self
        case .began: BeganCommand.self
        case .add: AddCommand.self
        case .trim: TrimCommand.self
        case .set: SetCommand.self
        case .skip: SkipCommand.self
        case .unskip: UnskipCommand.self
        case .move: MoveCommand.self
        case .insert: InsertCommand.self
        case .edit: EditCommand.self
        case .cue: CueCommand.self
        case .cueAdd: CueAddCommand.self
        case .cueSet: CueSetCommand.self
        case .ready: ReadyCommand.self
        case .onAir: OnAirCommand.self
        case .offAir: OffAirCommand.self
        case .extend: ExtendCommand.self
        case .note: NoteCommand.self
        case .message: MessageCommand.self
        case .blank: BlankCommand.self
        case .unblank: UnblankCommand.self
        case .undo: UndoCommand.self
        case .redo: RedoCommand.self
        case .catchUp: CatchUpCommand.self
        case .reload: ReloadCommand.self
        }
    }
}

/// Something that happened to a show. Only events change state; they hold facts, nothing that is still to be decided.
///
/// What an event holds and what it does stands in the file of the command that makes it, or in `Events` where several do.
package enum Event: Sendable, Hashable {
    case segmentStarted(SegmentStarted)
    case segmentEnded(SegmentEnded)
    case segmentSkipped(SegmentSkipped)
    case segmentUnskipped(SegmentUnskipped)
    case segmentsReopened(SegmentsReopened)
    case segmentHeld(SegmentHeld)
    case segmentResumed(SegmentResumed)
    case segmentBegan(SegmentBegan)
    case lengthAdjusted(LengthAdjusted)
    indirect case segmentMoved(SegmentMoved)
    indirect case segmentInserted(SegmentInserted)
    indirect case segmentEdited(SegmentEdited)
    indirect case showReloaded(ShowReloaded)
    indirect case cueAdded(CueAdded)
    indirect case cueChanged(CueChanged)
    case cueStoodBy(CueStoodBy)
    case cueCalled(CueCalled)
    case cueDropped(CueDropped)
    case cuesLeftToHand(CuesLeftToHand)
    case departmentReady(DepartmentReady)
    case windowPutOn(WindowPutOn)
    case windowPutOff(WindowPutOff)
    case windowExtended(WindowExtended)
    case noted(Noted)
    indirect case messageShown(MessageShown)
    case messageCleared(MessageCleared)
    case presenterBlanked, presenterUnblanked
    case advanceTakenBack, changeUndone, changeRedone
    case clockStepped(ClockStepped)

    /// Makes it part of the state. No existential here: a recording is replayed at hundreds of thousands of events a second.
    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        switch self {
        case .segmentStarted(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentEnded(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentSkipped(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentUnskipped(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentsReopened(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentHeld(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentResumed(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentBegan(let event): try event.apply(to: &state, at: now, in: &journal)
        case .lengthAdjusted(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentMoved(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentInserted(let event): try event.apply(to: &state, at: now, in: &journal)
        case .segmentEdited(let event): try event.apply(to: &state, at: now, in: &journal)
        case .showReloaded(let event): try event.apply(to: &state, at: now, in: &journal)
        case .cueAdded(let event): try event.apply(to: &state, at: now, in: &journal)
        case .cueChanged(let event): try event.apply(to: &state, at: now, in: &journal)
        case .cueStoodBy(let event): try event.apply(to: &state, at: now, in: &journal)
        case .cueCalled(let event): try event.apply(to: &state, at: now, in: &journal)
        case .cueDropped(let event): try event.apply(to: &state, at: now, in: &journal)
        case .cuesLeftToHand(let event): try event.apply(to: &state, at: now, in: &journal)
        case .departmentReady(let event): try event.apply(to: &state, at: now, in: &journal)
        case .windowPutOn(let event): try event.apply(to: &state, at: now, in: &journal)
        case .windowPutOff(let event): try event.apply(to: &state, at: now, in: &journal)
        case .windowExtended(let event): try event.apply(to: &state, at: now, in: &journal)
        case .noted(let event): try event.apply(to: &state, at: now, in: &journal)
        case .messageShown(let event): try event.apply(to: &state, at: now, in: &journal)
        case .messageCleared(let event): try event.apply(to: &state, at: now, in: &journal)
        case .presenterBlanked: try PresenterBlanked().apply(to: &state, at: now, in: &journal)
        case .presenterUnblanked: try PresenterUnblanked().apply(to: &state, at: now, in: &journal)
        case .advanceTakenBack: try AdvanceTakenBack().apply(to: &state, at: now, in: &journal)
        case .changeUndone: try ChangeUndone().apply(to: &state, at: now, in: &journal)
        case .changeRedone: try ChangeRedone().apply(to: &state, at: now, in: &journal)
        case .clockStepped(let event): try event.apply(to: &state, at: now, in: &journal)
        }
    }
}
