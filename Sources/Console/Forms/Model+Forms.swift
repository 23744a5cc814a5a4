import Phrases
import Screens
import Timeline

/// What is drawn of a form.
extension Model {
    /// What the form says, brought up to the moment.
    func checked(_ form: Form, at now: ShowTime) -> Form {
        var form = form
        let check = FormCheck(form, self, at: now)
        for index in form.fields.indices { form.fields[index].fault = check.faults[form.fields[index].name] }
        var lines: [Form.Line] = []
        if let refusal = check.refusal { lines.append(.init(text: refusal, isFault: true)) }
        if check.refusal == nil, let begun = begunMeanwhile(form) { lines.append(.init(text: begun, isFault: false)) }
        if !check.commands.isEmpty {
            let effect = pointLines(state.forecast(at: now), check.after.forecast(at: now), of: check.after)
            lines += effect.reversed().map { .init(text: $0, isFault: false) }
        }
        form.lines = lines
        return form
    }

    /// That the segment went onto the stage while the form was open.
    private func begunMeanwhile(_ form: Form) -> String? {
        guard let number = segment(of: form.subject), form.status == .upcoming,
            state.segments[number].status == .current
        else { return nil }
        return words.phrases.forms.hasBegun(state.running.segments[number].title)
    }

    private func segment(of subject: Form.Subject) -> Int? {
        switch subject {
        case .segment(let id), .newCue(let id): state.running.segment(id)
        case .cue(let id): state.running.cue(id).map { state.running.cueFigures[$0].segment }
        case .insertion: nil
        }
    }

    /// What stands over the form.
    func heading(_ subject: Form.Subject) -> String {
        switch subject {
        case .segment(let id): words.phrases.forms.editing(title(id))
        case .insertion(let anchor): words.phrases.forms.inserting(after: title(anchor))
        case .cue(let id):
            words.phrases.forms.editingCue(id, of: segment(of: subject).map { state.running.segments[$0].title } ?? "")
        case .newCue(let segment): words.phrases.forms.addingCue(to: title(segment))
        }
    }

    /// - Parameter notice: what has just been said has no other place.
    func screen(of form: Form, notice: ScreenText?) -> FormScreen {
        let lines = form.lines.map { ScreenText($0.text, $0.isFault ? .refused : .plain) }
        return FormScreen(
            heading: heading(form.subject), rows: form.fields.indices.map { row($0, of: form) }, focus: form.focus,
            lines: [notice].compactMap { $0 } + lines)
    }

    private func row(_ index: Int, of form: Form) -> FormScreen.Row {
        let field = form.fields[index]
        var row = FormScreen.Row(label: words.fieldName(field.name), value: field.editor.text, fault: field.fault)
        if field.name == .cues, case .segment(let id) = form.subject, let number = state.running.segment(id) {
            row.value = words.phrases.forms.cueCount(state.running.cues(of: number).count)
            row.tone = .quiet
        } else if index == form.focus {
            row.cursor = field.editor.cursor
        }
        return row
    }
}
