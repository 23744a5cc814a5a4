import Screens
import Testing

@testable import Console

@Suite struct DepartmentFilterTests {
    @Test func allThenEachInTurn() {
        var filter = DepartmentFilter()
        var shown: [String?] = []
        for _ in 0..<4 {
            shown.append(filter.department)
            filter.next(of: ["lx", "snd"])
        }
        #expect(shown == [nil, "lx", "snd", nil])
    }

    @Test func oneShowsItsOwnAlone() {
        var filter = DepartmentFilter()
        #expect(Viewer(department: filter.department).shows("lx") && Viewer(department: filter.department).shows(nil))
        filter.next(of: ["lx"])
        let viewer = Viewer(department: filter.department)
        #expect(viewer.shows("lx") && !viewer.shows("snd") && !viewer.shows(nil))
    }

    @Test func aShowWithoutDepartmentsShowsAll() {
        var filter = DepartmentFilter()
        filter.next(of: [])
        #expect(filter == DepartmentFilter())
    }
}
