struct VietnameseSystemError: SystemErrorPhrases {
    var diskFull: String { "đĩa đã đầy" }
    var quotaUsedUp: String { "phần đĩa dành cho bạn đã dùng hết" }
    var readOnly: String { "đĩa chỉ cho đọc" }
    var device: String { "đĩa báo lỗi" }
    var notAllowed: String { "bạn không có quyền" }
    var missing: String { "không có tệp hoặc thư mục này" }
    var noFolder: String { "một phần của đường dẫn không phải thư mục" }
    var tooLarge: String { "tệp sẽ lớn hơn mức cho phép" }
    var tooManyFiles: String { "quá nhiều tệp đang mở" }
    var nameTooLong: String { "tên quá dài" }
    var unreadable: String { "ghi ra sẽ không đọc lại được" }
    func other(_ number: Int, _ text: String) -> String { "lỗi hệ thống \(number) (\(text))" }
}
