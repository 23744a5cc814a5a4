import Screens
import Timeline

/// Segments as people name them at the prompt: by id, by their number in the running order, or by the beginning of
/// id or title, marks and case aside, where only one begins so.
extension Model {
    /// The command with every segment by its id. What cannot be told stays as it was typed, and is refused as such.
    func resolved(_ command: Command) -> Command {
        command.renamed(CommandNames(segment: id, department: departmentID))
    }

    /// A department as people name it: by its own name or its title, marks and case aside.
    func departmentID(_ name: String) -> String {
        let known = state.departments
        if known.contains(name) { return name }
        let wanted = SearchText.folded(name)
        let found = known.filter { SearchText.folded($0) == wanted || SearchText.folded(state.departmentName($0)) == wanted }
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
        let wanted = SearchText.folded(name)
        guard !wanted.isEmpty else { return [] }
        return state.order.filter {
            let segment = state.running.segments[$0]
            return SearchText.folded(segment.id).hasPrefix(wanted) || SearchText.folded(segment.title).hasPrefix(wanted)
        }
    }
}
