/// Vietnamese, as it is spoken in Hà Nội.
///
/// The texts keep to one word for one thing:
///
/// | English | Vietnamese | | English | Vietnamese |
/// | --- | --- | --- | --- | --- |
/// | show | chương trình | | on air, off air | lên sóng, xuống sóng |
/// | part | phần | | on-air window | khung phát sóng |
/// | segment | mục | | hard time | mốc cố định |
/// | cue | hiệu lệnh | | hard start, fixed out | giờ bắt đầu cố định, giờ kết thúc cố định |
/// | standby (of a cue) | sẵn sàng | | over, under, on time | TRỄ, SỚM, ĐÚNG GIỜ |
/// | department | bộ phận | | catch-up | bù giờ |
/// | begins, ends | bắt đầu, hết | | length, duration | độ dài, thời lượng |
/// | reserve | mục dự phòng | | hold, release | tạm dừng, chạy tiếp |
/// | stage manager | đạo diễn sân khấu | | skip, bring back | bỏ qua, đưa lại |
/// | live, rehearsal | trực tiếp, tập duyệt | | note, message | ghi chú, thông báo |
/// | console, view | bảng điều hành, màn hình | | called by ear | chờ hiệu |
/// | recording | bản ghi | | key (pressed), key (of a file) | phím, khóa |
/// | who (of a segment) | người thực hiện | | presenter | người dẫn |
/// | call (of a cue) | lời gọi | | important, urgent | quan trọng, khẩn |
/// | edit, insert, move | sửa, chèn, chuyển chỗ | | blank (of a screen) | tắt màn |
///
/// GO stays GO: it is what is called out on a Vietnamese stage too.
extension Phrases {
    package static let vietnamese = Phrases(
        code: "vi",
        frame: VietnameseFrame(),
        stage: VietnameseStage(),
        hardTimes: VietnameseHardTime(),
        cues: VietnameseCue(),
        seats: VietnameseSeat(),
        done: VietnameseDone(),
        messages: VietnameseMessage(),
        keyboard: VietnameseKeyboard(),
        keyLine: VietnameseKeyLine(),
        keyHelp: VietnameseKeyHelp(),
        replay: VietnameseReplay(),
        replayKeys: VietnameseReplayKey(),
        forms: VietnameseForm(),
        choices: VietnameseChoice(),
        rejections: VietnameseRejection(),
        commandFaults: VietnameseCommandFault(),
        log: VietnameseLog(),
        watching: VietnameseWatching(),
        clock: VietnameseClock(),
        recording: VietnameseRecordingNotice(),
        startScreen: VietnameseStartScreen(),
        callHelp: VietnameseCallHelp(),
        optionHelp: VietnameseOptionHelp(),
        calls: VietnameseCall(),
        questions: VietnameseQuestion(),
        who: VietnameseWho(),
        terminal: VietnameseTerminal(),
        showFile: VietnameseShowFile(),
        recordingFaults: VietnameseRecordingFault(),
        damage: VietnameseDamage(),
        systemErrors: VietnameseSystemError(),
        recordingList: VietnameseRecordingList(),
        mirror: VietnameseMirror(),
        simulation: VietnameseSimulation(),
        report: VietnameseReport(),
        reportHeads: VietnameseReportHead(),
        reportSentences: VietnameseReportSentence(),
        reportCharts: VietnameseReportChart(),
        advice: VietnameseAdvice(),
        learning: VietnameseLearning(),
        sheets: VietnameseSheet(),
        sheetDecisions: VietnameseSheetDecision())
}
