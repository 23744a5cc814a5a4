internal import Timeline

struct EnglishAdvice: AdvicePhrases {
    var beforeTheDay: String { "What to change before the live day" }
    var forNextTime: String { "What to change for the next time" }

    func endedEarly(_ title: String, at time: String, _ seen: Occurrence) -> String {
        "\(quoted(title)) goes off air at \(time), and the show was over \(by(seen)) before that\(often(seen)): "
            + "there is so much to fill."
    }
    func missed(_ kind: HardTime.Kind, _ title: String, at time: String, _ seen: Occurrence) -> String {
        let (title, often, by) = (quoted(title), often(seen), by(seen))
        return switch kind {
        case .off: "\(title) goes off air at \(time); the show ran beyond that\(often), by \(by): so much has to go before it."
        case .until: "\(title) has to be out by \(time) and was late\(often), by \(by): bring it to its end sooner."
        case .on: "\(title) goes on air at \(time); the show began later than that\(often), by \(by): be ready sooner."
        case .by: "\(title) has to begin by \(time) and began later\(often), by \(by): be ready sooner."
        case .end: "\(title) is to be over by \(time) and went on\(often), by \(by): bring it to its end sooner."
        case .start: "\(title) starts at \(time) and began late\(often), by \(by): be ready sooner."
        }
    }

    func tooLong(_ title: String, planned: String, wouldDo: String, cut: String, _ seen: Occurrence) -> String {
        "\(quoted(title)) ran over\(often(seen)), by \(by(seen)): "
            + "plan \(wouldDo) instead of \(planned), or cut \(cut)\(onlyOnce(seen))."
    }
    func tooShort(_ title: String, planned: String, wouldDo: String, _ seen: Occurrence) -> String {
        "\(quoted(title)) took less than planned\(often(seen)), by \(by(seen)): "
            + "\(wouldDo) would do instead of \(planned)\(onlyOnce(seen))."
    }
    func neverRun(_ titles: TitleList) -> String { "Never on stage, so nobody knows how long it takes: \(list(titles))." }
    func improvised(_ titles: TitleList) -> String {
        "Not in the plan and on stage all the same: \(list(titles)). Put it into the plan."
    }
    func heldOnce(_ title: String, for time: String) -> String {
        "Held for \(time) in \(quoted(title)): find out what was not ready."
    }
    func held(_ count: Int, for time: String, longest: String, in title: String) -> String {
        "Held \(count) times, \(time) in all, the longest \(longest) in \(quoted(title)): find out what was not ready."
    }

    func cuesMissed(_ calls: TitleList) -> String {
        "Not called although their moment came: \(list(calls)). Give them to somebody, or take them out."
    }
    func unpunctual(_ department: String, within: Int, of timed: Int, median: String) -> String {
        "\(department): \(within) of \(timed) cues within 2 s of their time (median \(median))."
    }

    func goTwice(_ count: Int) -> String {
        "GO was struck twice in a row, \(count) times: once is enough, the second is held off."
    }
    func keysWhileLocked(_ count: Int) -> String {
        "\(count) keys were pressed while the keyboard was locked: L twice unlocks it."
    }
    func commandsRefused(_ count: Int, most: String) -> String {
        "\(count) commands were not possible when they were given, most often “\(most)”."
    }
    func putRight(_ count: Int) -> String {
        (count == 1 ? "1 change to texts, cues or the order was" : "\(count) changes to texts, cues or the order were")
            + " made on the way: “runofshow export LOG --as show” writes them into a show file."
    }

    // What they have in common

    private func quoted(_ title: String) -> String { Quotation.title(title) }
    private func list(_ titles: TitleList) -> String { titles.text(Quotation.title, more: EnglishFrame().more) }

    /// In how many of the recordings; nothing where there is one.
    private func often(_ seen: Occurrence) -> String {
        let count = seen.figures.count
        if seen.all == 1 { return "" }
        if count < seen.all { return " in \(count) of \(seen.all) recordings" }
        return count == 2 ? " in both recordings" : " in all \(count) recordings"
    }

    private func by(_ seen: Occurrence) -> String {
        guard seen.figures.count > 2 else { return seen.figures.joined(separator: " and ") }
        return "\(seen.figures[0]) to \(seen.figures[seen.figures.count - 1])"
    }

    /// What happened once need not be usual.
    private func onlyOnce(_ seen: Occurrence) -> String { seen.all == 1 ? ", if another run says so too" : "" }
}
