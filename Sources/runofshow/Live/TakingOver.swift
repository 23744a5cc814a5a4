import Console
import Recording
import Timeline

/// A recording that another machine has a claim to is not gone on with unasked: a lock does not reach there.
extension Sitting {
    /// How long the mirror is waited for to see that it was taken over from, in milliseconds.
    private static let patience = 3000

    /// The recording, locked, and this console's own to go on with.
    /// - Returns: nil where the one who was asked would rather not.
    static func takeUp(_ path: String, salvage: Bool) throws(RecordingFault) -> Resumption? {
        var resumption: Resumption? = try Resumption(path, salvage: salvage)
        guard let newest = resumption?.reading.path else { return nil }
        let claims = ClaimFiles(beside: newest)
        guard let standing = try standing(claims), !standing.isSettled(in: newest) else { return resumption }
        guard askToTakeOver(standing, now: SystemClock.wall) else { return nil }
        let own = Takeover.here(from: newest)
        do { try claims.write(own) } catch { throw .cannotWrite(path: claims.takenPath, error: error.number) }
        // What the mirror copies until it has seen that counts still.
        resumption = nil
        if standing.isFresh(at: SystemClock.wall) { claims.waitForMirror(within: patience) }
        let taken = try Resumption(path, salvage: salvage, isTakenOver: true)
        // Somebody else may have said yes meanwhile: the later one is asked again.
        guard try self.standing(claims) == .takenOver(own) else { return try takeUp(path, salvage: salvage) }
        return taken
    }

    private static func standing(_ claims: ClaimFiles) throws(RecordingFault) -> ClaimFiles.Standing? {
        do { return try claims.standing() } catch { throw .cannotRead(path: claims.takenPath, error: error.number) }
    }

    private static func askToTakeOver(_ standing: ClaimFiles.Standing, now: Int) -> Bool {
        Failure.say(standing.text(at: now, Speech.language))
        let question = Speech.say("[t] take over   [q] leave: ", "[t] tiếp quản   [q] thoát: ")
        return answer(question, ["t", "q"]) == "t"
    }
}

extension ClaimFiles.Standing {
    fileprivate func isSettled(in newest: String) -> Bool {
        guard case .takenOver(let takeover) = self else { return false }
        return takeover.isSettled(in: newest)
    }

    /// Whether somebody was heard of a moment ago: within so many milliseconds.
    private static let fresh = 5000

    func isFresh(at now: Int) -> Bool {
        guard case .claimed(let claim) = self else { return false }
        return claim.gone == nil && now - claim.heard < Self.fresh
    }

    /// What there is to know before one takes over.
    func text(at now: Int, _ language: Language) -> String {
        func ago(_ wall: Int) -> String { Span.text(max(0, now - wall)) }
        switch self {
        case .claimed(let claim):
            let who = claim.text(language)
            if let gone = claim.gone {
                return language.say(
                    "This is a copy. The show was run by \(who); that console went away \(ago(gone)) ago.",
                    "Đây là bản sao. Chương trình do \(who) điều hành; bảng đó đã mất từ \(ago(gone)) trước.")
            }
            let heard = ago(claim.heard)
            return isFresh(at: now)
                ? language.say(
                    "This is a copy. THE SHOW IS BEING RUN by \(who), last heard \(heard) ago. "
                        + "Two consoles that both run it are worse than none.",
                    "Đây là bản sao. CHƯƠNG TRÌNH ĐANG ĐƯỢC CHẠY bởi \(who), tin cuối \(heard) trước. "
                        + "Hai bảng cùng điều hành còn tệ hơn không có bảng nào.")
                : language.say(
                    "This is a copy. The show is run by \(who), last heard \(heard) ago.",
                    "Đây là bản sao. Chương trình do \(who) điều hành, tin cuối \(heard) trước.")
        case .takenOver(let takeover):
            return language.say(
                "The show was taken over by \(takeover.english) \(ago(takeover.at)) ago, from a copy of this recording.",
                "Chương trình đã do \(takeover.vietnamese) tiếp quản \(ago(takeover.at)) trước, từ bản sao của bản ghi này.")
        case .unreadable:
            return language.say(
                "Another console may have this show: what lies beside its recording about that cannot be read.",
                "Có thể một bảng khác đang giữ chương trình này: không đọc được tệp bên cạnh bản ghi nói về việc đó.")
        }
    }
}

extension Claim {
    func text(_ language: Language) -> String { SafeText.make(language.say(english, vietnamese), limit: 200) }
}

extension Takeover {
    func text(_ language: Language) -> String { language.say(english, vietnamese) }
}
