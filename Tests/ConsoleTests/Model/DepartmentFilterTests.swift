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
        #expect(filter.shows("lx") && filter.shows(nil))
        filter.next(of: ["lx"])
        #expect(filter.shows("lx") && !filter.shows("snd") && !filter.shows(nil))
    }

    @Test func aShowWithoutDepartmentsShowsAll() {
        var filter = DepartmentFilter()
        filter.next(of: [])
        #expect(filter == DepartmentFilter())
    }
}
