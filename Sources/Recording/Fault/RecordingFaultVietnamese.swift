package import Timeline

/// All that this module says to people, in Vietnamese. The words are those of the table at ``Language``.
extension RecordingFault {
    package var vietnamese: String {
        switch self {
        case .missing(let path): "\(Self.name(path)): không có tệp này."
        case .isFolder(let path): "\(Self.name(path)) là thư mục, không phải bản ghi."
        case .isNoFile(let path):
            "\(Self.name(path)) không phải tệp: không đọc được bản ghi từ ống dẫn hay thiết bị."
        case .isLink(let path):
            "\(Self.name(path)) là liên kết; hãy chỉ thẳng bản ghi, để không ghi nhầm vào nơi khác."
        case .noPermission(let path): "\(Self.name(path)): bạn không có quyền mở."
        case .empty(let path): "\(Self.name(path)) trống."
        case .notARecording(let path): "\(Self.name(path)) không phải bản ghi của runofshow."
        case .cutInHeader(let path):
            "\(Self.name(path)) đứt ngay trong dòng đầu: không có chương trình, cũng không có diễn biến nào."
        case .newerVersion(let path, let version, let program):
            "\(Self.name(path)) được ghi theo định dạng phiên bản \(version); chương trình này đọc được phiên bản "
                + "\(RecordingFormat.current.rawValue). Cần " + (program.map { "runofshow \($0)" } ?? "một bản runofshow mới hơn")
                + " trở lên."
        case .tooLarge(let path): "\(Self.name(path)) lớn hơn mọi bản ghi có thể đọc được."
        case .damaged(let path, 1, let damage):
            "\(Self.name(path)):1: hỏng: \(damage.vietnamese). Đây là dòng chứa chương trình."
        case .damaged(let path, let line, .unknownEvent(let event)):
            "\(Self.name(path)):\(line): dòng này có “\(event)” mà chương trình này không biết: cần một bản runofshow mới hơn. "
                + "Có thể mở phần trước dòng này bằng --salvage."
        case .damaged(let path, let line, let damage):
            "\(Self.name(path)):\(line): hỏng: \(damage.vietnamese). Có thể mở phần trước dòng này bằng --salvage."
        case .beingWritten(let path, let holder):
            "\(Self.name(path)) đang được ghi bởi \(holder?.vietnamese ?? "một tiến trình khác"). "
                + "Để xem theo: runofshow watch \(Self.name(path))"
        case .alreadyThere(let path): "\(Self.name(path)) đã có rồi; không ghi đè."
        case .changed(let path): "\(Self.name(path)) đã bị nơi khác sửa: những gì đã đọc không còn nguyên trong đó."
        case .replaced(let path): "\(Self.name(path)) đã bị thay: một bản ghi khác đang mang tên này."
        case .cannotRead(let path, let error): "Không đọc được \(Self.name(path)): \(SystemFault(error).vietnamese)."
        case .cannotWrite(let path, let error): "Không ghi được \(Self.name(path)): \(SystemFault(error).vietnamese)."
        case .cannotMakeFolder(let path, let error):
            "Không tạo được thư mục \(Self.name(path)): \(SystemFault(error).vietnamese). "
                + "Có thể chọn nơi khác bằng --log TỆP."
        case .noHome:
            "Không biết cất bản ghi ở đâu: hãy đặt HOME hoặc XDG_STATE_HOME, hoặc chọn nơi cất bằng --log TỆP."
        }
    }

    package func text(_ language: Language) -> String { language.say(english, vietnamese) }

    private static func name(_ path: String) -> String { SafeText.make(path, limit: 1000) }
}

extension Damage {
    package var vietnamese: String {
        switch self {
        case .checksum: "mã kiểm tra không khớp với dòng này hoặc dòng trước"
        case .sequence(let expected, let found): "đây là mẩu ghi \(found), trong khi phải là mẩu ghi \(expected)"
        case .notARecord(let byte): "không đọc được như một mẩu ghi (tại byte \(byte))"
        case .unknownEvent(let event): "dòng này có “\(event)” mà chương trình này không biết"
        case .outOfRange(.day): "ngày ghi ở đây không có trong lịch"
        case .outOfRange(.start): "giờ bắt đầu cách ngày ghi hơn 126 năm"
        case .outOfRange(.speed): "đồng hồ chạy chậm hoặc nhanh hơn mức một buổi tập duyệt chạy được"
        case .outOfRange(.wall), .outOfRange(.up): "đồng hồ không nằm trong khoảng từ năm 1970 đến năm 2255"
        case .outOfRange(.continues): "nối tiếp từ trước mẩu ghi đầu tiên"
        case .doesNotFit: "điều ghi ở đây không thể xảy ra với chương trình này vào lúc này"
        case .tooLong: "dài hơn mọi mẩu ghi"
        case .cut: "bị đứt giữa chừng"
        case .zeros: "không có gì bên trong, như sau khi mất điện"
        }
    }
}

extension LockHolder {
    /// `tiến trình 4711 (runofshow) tại pts/3`
    package var vietnamese: String {
        guard process > 0 else { return "một tiến trình của vùng chứa khác" }
        return "tiến trình \(process)" + (program.map { " (\($0))" } ?? "") + (terminal.map { " tại \($0)" } ?? "")
    }
}

extension SystemFault {
    /// What the system's error number means, without a full stop. What is rare has the system's own words.
    package var vietnamese: String {
        switch kind {
        case .diskFull: "đĩa đã đầy"
        case .quotaUsedUp: "phần đĩa dành cho bạn đã dùng hết"
        case .readOnly: "đĩa chỉ cho đọc"
        case .device: "đĩa báo lỗi"
        case .notAllowed: "bạn không có quyền"
        case .missing: "không có tệp hoặc thư mục này"
        case .noFolder: "một phần của đường dẫn không phải thư mục"
        case .tooLarge: "tệp sẽ lớn hơn mức cho phép"
        case .tooManyFiles: "quá nhiều tệp đang mở"
        case .nameTooLong: "tên quá dài"
        case .unreadable: "ghi ra sẽ không đọc lại được"
        case .other: "lỗi hệ thống \(number) (\(systemText))"
        }
    }
}
