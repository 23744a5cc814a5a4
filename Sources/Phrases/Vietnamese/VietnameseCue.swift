struct VietnameseCue: CuePhrases {
    var standby: String { "CHUẨN BỊ" }
    var standbyGiven: String { "CHUẨN BỊ ✓" }
    var ready: String { "SẴN SÀNG" }
    var withGo: String { "cùng GO" }
    var withGoInNotice: String { "cùng GO ○" }
    var withGoStandbyGiven: String { "cùng GO ✓" }
    var withGoReady: String { "cùng GO SẴN SÀNG" }
    var go: String { "GO" }
    var overdue: String { "CHƯA GỌI" }
    var overdueAfterStandby: String { "CHƯA GỌI ✓" }
    var called: String { "đã gọi" }
    var dropped: String { "đã bỏ" }
    var notCalled: String { "chưa gọi" }
    var byEar: String { "chờ hiệu" }
    func afterStart(_ span: String) -> String { "\(span) sau khi bắt đầu" }
    func beforeEnd(_ span: String) -> String { "\(span) trước khi hết" }
    func beforeStart(_ span: String) -> String { "\(span) trước khi bắt đầu" }
    func afterEnd(_ span: String) -> String { "\(span) sau khi hết" }
    func beforeOn(_ id: String, _ span: String) -> String { "\(span) trước khi lên sóng \(id)" }
    func afterOn(_ id: String, _ span: String) -> String { "\(span) sau khi lên sóng \(id)" }
    func beforeOff(_ id: String, _ span: String) -> String { "\(span) trước khi hết sóng \(id)" }
    func afterOff(_ id: String, _ span: String) -> String { "\(span) sau khi hết sóng \(id)" }
    var inHead: String { "sau" }
    var cueHead: String { "hiệu lệnh" }
    var dueHead: String { "lúc" }
    var stateHead: String { "trạng thái" }
    var departmentHead: String { "bộ phận" }
    var calledByHead: String { "người gọi" }
    var title: String { "HIỆU LỆNH" }
    var noneLeft: String { "không còn hiệu lệnh" }
    func department(_ title: String, key: String) -> String { "\(title)   \(key): bộ phận kế tiếp" }
    func allDepartments(key: String) -> String { "mọi bộ phận   \(key): từng bộ phận" }
    func added(_ id: String, _ call: String, at moment: String, to title: String) -> String {
        "thêm hiệu lệnh \(id) “\(call)” (\(moment)) vào \(title)"
    }
    func moved(_ id: String, to moment: String) -> String { "sửa hiệu lệnh \(id): \(moment)" }
    func given(_ id: String, to department: String) -> String { "sửa hiệu lệnh \(id): cho \(department)" }
    func takenFromDepartment(_ id: String) -> String { "sửa hiệu lệnh \(id): không thuộc bộ phận nào" }
    func reworded(_ id: String, _ call: String) -> String { "sửa hiệu lệnh \(id): “\(call)”" }
    func standbyChanged(_ id: String, to span: String) -> String { "sửa hiệu lệnh \(id): chuẩn bị trước \(span)" }
}
