package import Timeline

/// What things are called on screen.
extension State {
    package func title(_ id: String) -> String { running.segment(id).map { running.segments[$0].title } ?? id }

    package func departmentName(_ id: String) -> String { show.departments.first { $0.id == id }?.title ?? id }
}
