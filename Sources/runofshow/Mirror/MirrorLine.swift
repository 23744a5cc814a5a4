import Console
import Recording
import Timeline

/// The one line that says how a mirror stands.
struct MirrorLine: Equatable {
    /// What it is about. A line that tells of something else is worth printing where lines are not written over.
    enum Matter: Equatable {
        case waiting, beginning, inStep, behind
        case destinationSilent, sourceSilent
        case destinationFails, sourceFails
    }

    var matter: Matter
    var text: String

    /// Behind for less than this is on its way, in milliseconds.
    private static let slow = 250
    /// A disk that has not answered for so long is said not to, in milliseconds.
    private static let patience = 2000

    /// - Parameters:
    ///   - now: in milliseconds of ``SystemClock/monotonic``.
    ///   - waits: what is said while there is no recording yet.
    init(_ status: MirrorStatus, now: Int, waits: String, _ language: Language) {
        let behind = status.behindSince.map { now - $0 } ?? 0
        let far = behind >= Self.slow && status.behind > 0 ? Self.behind(status.behind, behind, language) : nil
        let silent = status.work == .resting ? 0 : now - status.workSince
        // How much is at stake comes first: a row may have no room for all of why.
        let lag = far.map { $0 + " · " } ?? ""
        if silent >= Self.patience, status.work == .writing {
            matter = .destinationSilent
            text =
                lag
                + language.say(
                    "DESTINATION DOES NOT ANSWER for \(Span.text(silent))", "ĐÍCH KHÔNG TRẢ LỜI đã \(Span.text(silent))")
        } else if silent >= Self.patience {
            matter = .sourceSilent
            text =
                lag
                + language.say(
                    "RECORDING DOES NOT ANSWER for \(Span.text(silent))", "BẢN GHI KHÔNG TRẢ LỜI đã \(Span.text(silent))")
        } else if case .destination(let fault)? = status.trouble {
            matter = .destinationFails
            let why = language.say(fault.english, fault.vietnamese)
            text = lag + language.say("DESTINATION NOT WRITABLE: \(why)", "KHÔNG GHI ĐƯỢC VÀO ĐÍCH: \(why)")
        } else if case .source(let fault)? = status.trouble {
            matter = .sourceFails
            text = lag + language.say("RECORDING FAILS: ", "BẢN GHI CÓ LỖI: ") + fault.text(language)
        } else if status.source == nil {
            (matter, text) = (.waiting, waits)
        } else if let far {
            (matter, text) = (.behind, far)
        } else if status.copied == 0, status.known > 0 {
            matter = .beginning
            text = language.say("looking at what the destination has", "đang xem ở đích đã có gì")
        } else {
            matter = if case .unsaved = status.desk { .sourceFails } else { .inStep }
            text = Self.inStep(status.copied, language) + " · " + Self.desk(status.desk, language)
        }
        text = SafeText.make(text, limit: 400)
    }

    private static func inStep(_ count: Int, _ language: Language) -> String {
        language.say(
            "in step: \(count) record\(count == 1 ? "" : "s")", "khớp: \(count) mẩu ghi")
    }

    private static func behind(_ count: Int, _ time: Int, _ language: Language) -> String {
        let time = Span.text(time)
        return language.say(
            "behind by \(count) record\(count == 1 ? "" : "s"), \(time)", "chậm \(count) mẩu ghi, \(time)")
    }

    private static func desk(_ desk: MirrorStatus.MirroredDesk, _ language: Language) -> String {
        switch desk {
        case .manned(let who): language.say("run by \(who)", "\(who) điều hành")
        case .unsaved(let who):
            language.say("THE CONSOLE OF \(who) CANNOT SAVE", "BẢNG ĐIỀU HÀNH CỦA \(who) KHÔNG GHI ĐƯỢC")
        case .empty: language.say("NOBODY IS AT THE DESK", "KHÔNG CÓ AI Ở BẢNG ĐIỀU HÀNH")
        case .closed: language.say("the recording is closed", "bản ghi đã đóng")
        case .outOfSight: language.say("the desk is on another machine", "bảng điều hành ở máy khác")
        }
    }
}

extension MirrorStatus.End {
    /// What is said when it ends; nil where nothing went wrong.
    func text(_ language: Language) -> String? {
        switch self {
        case .done: nil
        case .source(let fault): fault.text(language)
        case .refused(let fault): fault.text(language)
        case .takenOver(let fault, let wasPassedOn):
            fault.text(language) + " "
                + (wasPassedOn
                    ? language.say(
                        "The console at the desk is told so.", "Bảng điều hành đang chạy được báo về việc đó.")
                    : language.say(
                        "The console at the desk could not be told: tell them.",
                        "Không báo được cho bảng điều hành đang chạy: hãy nói với họ."))
        }
    }
}
