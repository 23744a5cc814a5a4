struct VietnameseRecordingFault: RecordingFaultPhrases {
    func missing(_ name: String) -> String { "\(name): không có tệp này." }
    func isFolder(_ name: String) -> String { "\(name) là thư mục, không phải bản ghi." }
    func isNoFile(_ name: String) -> String {
        "\(name) không phải tệp: không đọc được bản ghi từ ống dẫn hay thiết bị."
    }
    func isLink(_ name: String) -> String {
        "\(name) là liên kết; hãy chỉ thẳng bản ghi, để không ghi nhầm vào nơi khác."
    }
    func noPermission(_ name: String) -> String { "\(name): bạn không có quyền mở." }
    func empty(_ name: String) -> String { "\(name) trống." }
    func notARecording(_ name: String) -> String { "\(name) không phải bản ghi của runofshow." }
    func cutInHeader(_ name: String) -> String {
        "\(name) đứt ngay trong dòng đầu: không có chương trình, cũng không có diễn biến nào."
    }
    func newerVersion(_ name: String, version: Int, known: Int, program: String?) -> String {
        "\(name) được ghi theo định dạng phiên bản \(version); chương trình này đọc được phiên bản \(known). "
            + "Cần \(program.map { "runofshow \($0)" } ?? "một bản runofshow mới hơn") trở lên."
    }
    func tooLarge(_ name: String) -> String { "\(name) lớn hơn mọi bản ghi có thể đọc được." }
    func damagedShow(_ name: String, _ damage: String) -> String {
        "\(name):1: hỏng: \(damage). Đây là dòng chứa chương trình."
    }
    func damaged(_ name: String, line: Int, _ damage: String) -> String {
        "\(name):\(line): hỏng: \(damage). Có thể mở phần trước dòng này bằng --salvage."
    }
    func unknownEvent(_ name: String, line: Int, event: String) -> String {
        "\(name):\(line): dòng này có “\(event)” mà chương trình này không biết: cần một bản runofshow mới hơn. "
            + "Có thể mở phần trước dòng này bằng --salvage."
    }
    func beingWritten(_ name: String, by who: String) -> String {
        "\(name) đang được ghi bởi \(who). Để xem theo: runofshow watch \(name)"
    }
    func alreadyThere(_ name: String) -> String { "\(name) đã có rồi; không ghi đè." }
    func changed(_ name: String) -> String {
        "\(name) đã bị nơi khác sửa: những gì đã đọc không còn nguyên trong đó."
    }
    func replaced(_ name: String) -> String { "\(name) đã bị thay: một bản ghi khác đang mang tên này." }
    func cannotRead(_ name: String, _ why: String) -> String { "Không đọc được \(name): \(why)." }
    func cannotWrite(_ name: String, _ why: String) -> String { "Không ghi được \(name): \(why)." }
    func cannotMakeFolder(_ name: String, _ why: String) -> String {
        "Không tạo được thư mục \(name): \(why). Có thể chọn nơi khác bằng --log TỆP."
    }
    var noHome: String {
        "Không biết cất bản ghi ở đâu: hãy đặt HOME hoặc XDG_STATE_HOME, hoặc chọn nơi cất bằng --log TỆP."
    }
}
