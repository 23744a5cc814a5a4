/// The department that the cue sheet shows.
package struct DepartmentFilter: Sendable, Equatable {
    /// Nil shows all.
    package private(set) var department: String?

    /// All departments, then each in turn.
    mutating func next(of departments: [String]) {
        guard let department else {
            self.department = departments.first
            return
        }
        let after = departments.firstIndex(of: department).map { $0 + 1 } ?? 0
        self.department = after < departments.count ? departments[after] : nil
    }
}
