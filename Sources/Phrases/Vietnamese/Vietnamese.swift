/// Vietnamese, as it is spoken in Hà Nội.
///
/// The texts keep to one word for one thing:
///
/// | English | Vietnamese | | English | Vietnamese |
/// | --- | --- | --- | --- | --- |
/// | show | chương trình | | on air, off air | đang lên sóng, hết sóng |
/// | part | phần | | on-air window | khung phát sóng |
/// | segment | tiết mục | | hard time | mốc cố định |
/// | cue | hiệu lệnh | | hard start, fixed out | giờ bắt đầu cố định, giờ kết thúc cố định |
/// | standby, ready (of a cue) | chuẩn bị, sẵn sàng | | late, early, on time | MUỘN, SỚM, ĐÚNG GIỜ |
/// | department | bộ phận | | catch-up | rút giờ |
/// | over, under (a length) | DÀI HƠN, NGẮN HƠN | | behind, ahead of plan | CHẬM KẾ HOẠCH, SỚM HƠN KẾ HOẠCH |
/// | overtime | QUÁ GIỜ | | a cue nobody called | CHƯA GỌI |
/// | begins, ends | bắt đầu, hết | | length, duration | độ dài, thời lượng |
/// | reserve | tiết mục dự phòng | | hold, release | tạm dừng, chạy tiếp |
/// | stage manager | chỉ huy sân khấu | | skip, bring back | bỏ qua, đưa lại |
/// | live, rehearsal | trực tiếp, tập duyệt | | note, message | ghi chú, thông báo |
/// | console, view | bàn điều khiển, màn hình | | called by ear | chờ hiệu |
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
        reload: VietnameseReload(),
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
        timetable: VietnameseTimetable(),
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
        sheetDecisions: VietnameseSheetDecision(),
        sheetHeads: VietnameseSheetHead(),
        callSheet: VietnameseCallSheet(),
        export: VietnameseExport(),
        newShow: VietnameseNewShow(),
        templates: VietnameseTemplate())
}
