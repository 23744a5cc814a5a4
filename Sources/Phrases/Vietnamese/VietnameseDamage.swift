struct VietnameseDamage: DamagePhrases {
    var checksum: String { "mã kiểm tra không khớp với dòng này hoặc dòng trước" }
    func sequence(expected: Int, found: Int) -> String { "đây là mẩu ghi \(found), trong khi phải là mẩu ghi \(expected)" }
    func notARecord(byte: Int) -> String { "không đọc được như một mẩu ghi (tại byte \(byte))" }
    func unknownEvent(_ event: String) -> String { "dòng này có “\(event)” mà chương trình này không biết" }
    var noSuchDay: String { "ngày ghi ở đây không có trong lịch" }
    var startTooFar: String { "giờ bắt đầu cách ngày ghi hơn 126 năm" }
    var speedOutOfRange: String { "đồng hồ chạy chậm hoặc nhanh hơn mức một buổi tập duyệt chạy được" }
    var clockOutOfRange: String { "đồng hồ không nằm trong khoảng từ năm 1970 đến năm 2255" }
    var continuesFromNothing: String { "nối tiếp từ trước mẩu ghi đầu tiên" }
    var doesNotFit: String { "điều ghi ở đây không thể xảy ra với chương trình này vào lúc này" }
    var tooLong: String { "dài hơn mọi mẩu ghi" }
    var cut: String { "bị đứt giữa chừng" }
    var zeros: String { "không có gì bên trong, như sau khi mất điện" }
}
