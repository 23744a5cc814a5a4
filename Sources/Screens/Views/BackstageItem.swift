package import Timeline

/// Something that people backstage wait for: a segment, or a cue of a department.
package struct BackstageItem {
    /// `segment:opening` or `cue:lx1`: identifies the item when they look again.
    package var key: String
    package var expected: ShowTime?
    var title: String
    var isOn = false
    var isOver: Bool
    /// How far it has moved since they last looked; nil below one second.
    var moved: Milliseconds?

    /// The items for the named people: found by a segment's person, id, title or part, or by a cue's department. All segments if
    /// nobody is named.
    package static func all(_ source: ScreenSource, _ viewer: Viewer) -> [BackstageItem] {
        let state = source.state
        let wanted = viewer.waitingFor.map(SearchText.folded)
        func isMeant(_ texts: [String?]) -> Bool {
            wanted.isEmpty
                || texts.contains { text in text.map { t in wanted.contains { SearchText.folded(t).contains($0) } } == true }
        }
        var items: [BackstageItem] = []
        for number in state.order {
            let segment = state.running.segments[number]
            let status = state.segments[number].status
            if status == .skipped { continue }
            let part = state.show.parts[state.running.figures[number].part].title
            if isMeant([segment.who, segment.id, segment.title, part]) {
                items.append(
                    BackstageItem(
                        key: "segment:" + segment.id, expected: source.forecast.segments[number].expectedStart,
                        title: segment.title, isOn: status == .current, isOver: status == .done))
            }
            if wanted.isEmpty { continue }
            for cue in state.callingOrder(ofSegment: number, source.forecast) {
                let plan = state.running.cues[cue]
                guard let department = plan.department, isMeant([department, state.departmentName(department)]) else { continue }
                let forecast = source.forecast.cues[cue]
                if forecast.status == .dropped { continue }
                items.append(
                    BackstageItem(
                        key: "cue:" + plan.id, expected: forecast.due, title: plan.call, isOver: forecast.status == .called))
            }
        }
        for index in items.indices where !items[index].isOver && !items[index].isOn {
            guard let before = viewer.lookedAt[items[index].key], let now = items[index].expected else { continue }
            let moved = now.shown(since: before)
            if abs(moved.count) >= 1000 { items[index].moved = moved }
        }
        return items
    }
}
