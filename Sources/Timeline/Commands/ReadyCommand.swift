/// `ready DEPT`: a department answers the standby of its cues. It moves no figure.
package struct ReadyCommand: ShowCommand {
    package var department: String

    static var word: CommandWord { .ready }
    static let arguments: [CommandArgument] = [.department]
    var command: Command { .ready(self) }
    var kind: ChangeKind { .cue }
    var words: [String?] { [department] }

    /// A department's name may have spaces.
    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { .ready(try words.needRest(word)) }

    func renamed(_ names: CommandNames) -> Command { .ready(names.department(department)) }

    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event] {
        let known = state.departments
        guard known.contains(department) else { throw .unknownDepartment(department, known: known) }
        if state.cuesToAnswer(department).isEmpty { throw .nothingToAnswer(department) }
        return [.departmentReady(department)]
    }
}

package struct DepartmentReady: ShowEvent {
    package var department: String

    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection) {
        let cues = state.cuesToAnswer(department)
        if cues.isEmpty { throw .doesNotFit }
        for number in cues {
            var after = state.cues[number]
            after.isReady = true
            state.note(.cue(number, before: state.cues[number], after: after), in: &journal)
        }
    }
}

extension State {
    /// A department's cues on standby that it has not answered.
    fileprivate func cuesToAnswer(_ department: String) -> [Int] {
        cues.indices.filter {
            cues[$0].status == .standby && !cues[$0].isReady && running.cues[$0].department == department
                && segments[running.cueFigures[$0].segment].status != .skipped
        }
    }
}

extension Command {
    package static func ready(_ department: String) -> Command { .ready(ReadyCommand(department: department)) }
}

extension Event {
    package static func departmentReady(_ department: String) -> Event {
        .departmentReady(DepartmentReady(department: department))
    }
}
