import Phrases
import Screens
import Timeline

/// What a form comes to at a moment: the commands that ⏎ would do, or what is wrong with which field.
struct FormCheck {
    private(set) var commands: [Command] = []
    private(set) var faults: [Form.Name: String] = [:]
    /// Why nothing of it can be done, whatever is typed.
    private(set) var refusal: String?
    /// Whether all is there that has to be.
    private(set) var isWhole = true
    /// The show as it would be.
    private(set) var after: State
    private let now: ShowTime
    private let model: Model

    var isFine: Bool { isWhole && faults.isEmpty && refusal == nil }

    init(_ form: Form, _ model: Model, at now: ShowTime) {
        after = model.state
        self.now = now
        self.model = model
        switch form.subject {
        case .segment(let id): checkSegment(id, form)
        case .insertion(let anchor): checkInsertion(after: anchor, form)
        case .cue(let id): checkCue(id, form)
        case .newCue(let segment): checkNewCue(segment, form)
        }
    }

    private mutating func checkSegment(_ id: String, _ form: Form) {
        if let number = after.running.segment(id), after.segments[number].status == .done {
            refusal = model.words.phrases.forms.isOver(model.title(id))
            return
        }
        for field in form.fields where field.isChanged {
            switch field.name {
            case .text(let text): attempt(.edit(id, text, field.text.isEmpty ? nil : field.text), field.name)
            case .length: if let length = length(field) { attempt(.set(length, id), field.name) }
            default: break
            }
        }
    }

    private mutating func checkInsertion(after anchor: String, _ form: Form) {
        // Each by itself, so that all that is wrong is said at once.
        let title = needed(.text(.title), form, model.reason(.noTitle))
        let typed = needed(.length, form, model.words.phrases.forms.lengthForm).flatMap { length($0) }
        isWhole = title != nil && typed != nil
        guard let title, let length = typed else { return }
        let outcome = attempt(.insert(after: anchor, length, title: title.text), .length)
        guard let who = form[.text(.who)]?.text, !who.isEmpty,
            case .segmentInserted(let inserted)? = outcome?.changes.flatMap(\.events).first(where: Self.isInsertion)
        else { return }
        attempt(.edit(inserted.segment, .who, who), .text(.who))
    }

    private mutating func checkCue(_ id: String, _ form: Form) {
        for field in form.fields where field.isChanged {
            switch field.name {
            case .moment: if let anchor = anchor(field) { attempt(.cueSet(id, .at(anchor)), field.name) }
            case .department: attempt(.cueSet(id, .department(department(field))), field.name)
            case .call: attempt(.cueSet(id, .call(field.text)), field.name)
            case .standby: if let span = length(field) { attempt(.cueSet(id, .standby(span)), field.name) }
            case .text, .length, .cues: break
            }
        }
    }

    private mutating func checkNewCue(_ segment: String, _ form: Form) {
        let moment = needed(.moment, form, model.words.phrases.forms.momentForm).flatMap { anchor($0) }
        let call = needed(.call, form, model.words.phrases.forms.callForm)
        isWhole = moment != nil && call != nil
        guard let anchor = moment, let call else { return }
        let department = form[.department].flatMap(department)
        let outcome = attempt(
            .cueAdd(segment: segment, anchor, department: department, call: call.text), .call)
        guard let standby = form[.standby], standby.isChanged, let span = length(standby) else { return }
        for case .cueAdded(let added) in outcome?.changes.flatMap(\.events) ?? [] {
            attempt(.cueSet(added.cue.id, .standby(span)), .standby)
        }
    }

    /// Does it to the copy. What was typed and comes to nothing new is no fault.
    @discardableResult
    private mutating func attempt(_ command: Command, _ name: Form.Name) -> Outcome? {
        let outcome = after.perform(command, at: now)
        switch outcome.rejection {
        case nil:
            commands.append(command)
            return outcome
        case .nothingChanges: break
        case .wrongStatus, .placePassed, .unknownSegment, .unknownCue, .cueAlreadyCalled, .cueAlreadyDropped:
            refusal = outcome.rejection.map(model.reason)
        case .unknownDepartment: faults[.department] = outcome.rejection.map(model.reason)
        case .cueMomentOutOfRange: faults[.moment] = outcome.rejection.map(model.reason)
        case let rejection?: faults[name] = model.reason(rejection)
        }
        return nil
    }

    /// The field, where something is typed; said to be missing only after ⏎.
    private mutating func needed(_ name: Form.Name, _ form: Form, _ right: String) -> Form.Field? {
        guard let field = form[name], field.text.isEmpty else { return form[name] }
        if form.isTried { faults[name] = right }
        return nil
    }

    private mutating func length(_ field: Form.Field) -> Milliseconds? {
        if let length = Milliseconds(text: field.text) { return length }
        faults[field.name] = model.words.phrases.forms.lengthForm
        return nil
    }

    private mutating func anchor(_ field: Form.Field) -> Cue.Anchor? {
        if let anchor = Cue.Anchor(text: field.text.lowercased()) { return anchor.inShowTime(model.words.clock) }
        faults[field.name] = model.words.phrases.forms.momentForm
        return nil
    }

    private func department(_ field: Form.Field) -> String? {
        field.text.isEmpty ? nil : model.departmentID(field.text)
    }

    private static func isInsertion(_ event: Event) -> Bool {
        if case .segmentInserted = event { true } else { false }
    }
}
