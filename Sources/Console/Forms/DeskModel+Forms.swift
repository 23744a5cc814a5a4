import Phrases
import Screens
import Timeline

/// Forms: opening, typing, accepting and leaving them. The show goes on under them.
extension DeskModel {
    mutating func open(_ subject: Form.Subject) {
        if let form = form(subject) { prompt = .form(form) }
    }

    /// A form with what is there now; nil where what it is about is not there.
    private func form(_ subject: Form.Subject) -> Form? {
        switch subject {
        case .segment(let id):
            guard let number = state.running.segment(id) else { return nil }
            let segment = state.running.segments[number]
            var fields = [
                Form.Field(.text(.title), segment.title), Form.Field(.text(.who), segment.who ?? ""),
                Form.Field(.text(.note), segment.note ?? ""),
            ]
            if let length = state.settableLength(id, at: forecast.now) {
                // Up to a fixed out it is as long as there is: to the second says enough.
                let isFixed = if case .until = segment.length { true } else { false }
                let shown = isFixed ? Milliseconds(length.count.flooredBy(1000) * 1000) : length
                fields.append(.init(.length, shown.text))
            }
            return Form(subject: subject, fields: fields + [.init(.cues)], status: state.segments[number].status)
        case .insertion:
            return Form(subject: subject, fields: [.init(.text(.title)), .init(.length), .init(.text(.who))], status: nil)
        case .cue(let id):
            guard let number = state.running.cue(id) else { return nil }
            let cue = state.running.cues[number]
            return Form(
                subject: subject,
                fields: [
                    .init(.moment, cue.anchor.inReading(words.clock).text), .init(.department, cue.department ?? ""),
                    .init(.call, cue.call),
                    .init(.standby, cue.standby.text),
                ], status: state.segments[state.running.cueFigures[number].segment].status)
        case .newCue(let segment):
            guard let number = state.running.segment(segment) else { return nil }
            return Form(
                subject: subject,
                fields: [.init(.moment), .init(.department), .init(.call), .init(.standby, Cue.usualStandby.text)],
                status: state.segments[number].status)
        }
    }

    mutating func fill(_ form: Form, _ key: Key, _ moment: Model.Moment) {
        var form = form
        switch key {
        case .enter: return accept(form, moment)
        case .escape, .control("c"): return leavePrompt(moment)
        case .tab, .down: form.moveFocus(by: 1)
        case .backtab, .up: form.moveFocus(by: -1)
        default:
            guard form.fields[form.focus].name != .cues, form.fields[form.focus].editor.edit(key) else { return }
            notice = nil
        }
        prompt = .form(form)
    }

    /// Does all of it, or says at the field what is wrong; what is typed stays.
    private mutating func accept(_ form: Form, _ moment: Model.Moment) {
        var form = form
        form.isTried = true
        let check = FormCheck(form, console, at: moment.show)
        guard check.isFine else {
            if let faulty = form.fields.firstIndex(where: { check.faults[$0.name] != nil }) { form.focus = faulty }
            prompt = .form(form)
            return
        }
        prompt = nil
        // An Enter that follows at once is not a GO.
        enterGuard.quiet(for: EnterGuard.afterEnter, from: moment.real)
        var done: [String] = []
        for command in check.commands {
            perform(command, moment)
            if let notice { done.append(notice.text) }
        }
        if form.fields[form.focus].name == .cues, case .segment(let id) = form.subject {
            return chooseCue(of: id, moment)
        }
        done.isEmpty ? say(words.phrases.keyboard.leftAsItWas, .done, moment) : say(done.joined(separator: " · "), .done, moment)
    }

    /// Whatever is open is left without a change.
    mutating func leavePrompt(_ moment: Model.Moment) {
        prompt = nil
        say(words.phrases.keyboard.leftAsItWas, .done, moment)
    }
}
