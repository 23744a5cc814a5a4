package import Timeline

/// What things are called on screen.
extension State {
    package func title(_ id: String) -> String { running.segment(id).map { running.segments[$0].title } ?? id }

    /// A hard point's: its segment's or window's title.
    package func title(of point: HardPoint) -> String {
        point.window.map { show.windows[$0].title } ?? running.segments[point.segment].title
    }

    package func departmentName(_ id: String) -> String { show.departments.first { $0.id == id }?.title ?? id }
}
