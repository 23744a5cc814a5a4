struct VietnameseExport: ExportPhrases {
    func notHeld(_ format: String, _ thing: String, keys: String) -> String { "\(format) không giữ được: \(thing): \(keys)" }
    var show: String { "chương trình" }
    func part(_ id: String) -> String { "phần \(id)" }
    func segment(_ id: String) -> String { "tiết mục \(id)" }
    func cue(_ id: String) -> String { "hiệu lệnh \(id)" }

    var noDate: String { "lịch cần có ngày: thêm date: 2026-11-27 vào tệp chương trình" }
    func nothingFor(_ names: String) -> String { "chương trình này không có gì dành cho \(names)" }
    func tooManyRows(limit: Int) -> String { "chương trình nhiều dòng hơn mức một bảng chứa được: \(limit)" }
    var cannotWrite: String { "không ghi được bảng tính" }
    func onlyOfRecording(_ format: String) -> String { "--as \(format) cần một bản ghi, không phải tệp chương trình" }
    func unknownFormat(_ name: String, formats: String) -> String {
        "--as \(name): không có định dạng này; các định dạng: \(formats)"
    }
    func binaryToTerminal(_ format: String) -> String { "\(format) không phải văn bản để hiện trên màn hình; hãy thêm --to FILE" }

    func newInSheet(_ titles: String) -> String { "Mới trong bảng: \(titles)" }
    func notInSheet(_ titles: String) -> String { "Không có trong bảng, giữ nguyên: \(titles)" }
    func otherOrder(_ titles: String) -> String { "Trong bảng các tiết mục này ở chỗ khác; hãy tự chuyển: \(titles)" }
    func upToDate(_ name: String) -> String { "\(name) đã có đủ những gì bảng ghi." }
    func changed(_ name: String) -> String { "Đã sửa \(name)." }
    func notChanged(_ name: String) -> String { "Chưa ghi gì. Thêm --write để sửa \(name)." }
    func cannotChange(_ name: String, line: Int) -> String {
        "\(name):\(line): error: chỗ bảng muốn đổi không sửa riêng được; hãy sửa bằng tay"
    }
    var toOrInto: String { "--to tạo tệp mới, --into sửa tệp đã có; chỉ chọn một" }
    var writeNeedsInto: String { "--write đi cùng --into" }
}
