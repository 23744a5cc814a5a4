import Timeline

/// Segments as people name them at the prompt: by id, by their number in the running order, or by the beginning of
/// id or title, marks and case aside, where only one begins so.
extension Model {
    /// The command with every segment by its id. What cannot be told stays as it was typed, and is refused as such.
    func resolved(_ command: Command) -> Command {
        switch command {
        case .goto(let name): .goto(id(name))
        case .skip(let name): .skip(id(name))
        case .unskip(let name): .unskip(id(name))
        case .add(let by, let name): .add(by, name.map(id))
        case .trim(let by, let name): .trim(by, name.map(id))
        case .set(let to, let name): .set(to, name.map(id))
        case .move(let name, let side, let anchor): .move(id(name), side, id(anchor))
        case .insert(let anchor, let length, let title): .insert(after: id(anchor), length, title: title)
        case .edit(let name, let text, let new): .edit(id(name), text, new)
        case .cueAdd(let name, let anchor, let department, let call):
            .cueAdd(segment: id(name), anchor, department: department.map(departmentID), call: call)
        case .cueSet(let cue, .department(let department?)): .cueSet(cue, .department(departmentID(department)))
        default: command
        }
    }

    /// A department as people name it: by its own name or its title, marks and case aside.
    func departmentID(_ name: String) -> String {
        let known = state.departments
        if known.contains(name) { return name }
        let wanted = Folded.text(name)
        let found = known.filter { Folded.text($0) == wanted || Folded.text(departmentName($0)) == wanted }
        return found.count == 1 ? found[0] : name
    }

    private func id(_ name: String) -> String {
        if state.running.segment(name) != nil { return name }
        if let row = Int(name), row >= 1, row <= state.order.count {
            return state.running.segments[state.order[row - 1]].id
        }
        let found = segments(beginning: name)
        return found.count == 1 ? state.running.segments[found[0]].id : name
    }

    /// Those whose id or title begins so, marks and case aside.
    func segments(beginning name: String) -> [Int] {
        let wanted = Folded.text(name)
        guard !wanted.isEmpty else { return [] }
        return state.order.filter {
            let segment = state.running.segments[$0]
            return Folded.text(segment.id).hasPrefix(wanted) || Folded.text(segment.title).hasPrefix(wanted)
        }
    }
}
