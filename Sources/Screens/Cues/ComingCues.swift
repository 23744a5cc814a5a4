import Timeline

/// The cues that are neither called nor dropped, in the order in which they are to be called: (1) those that are due or in notice,
/// by due; (2) those by ear of the current segment; (3) the other timed ones, by due; then those that wait for their segment, and
/// last those by ear of later segments. Only as many segments are looked through as the lists need.
struct ComingCues {
    var overdue: [Int] = []
    var inNotice: [Int] = []
    var byEar: [Int] = []
    var timed: [Int] = []
    /// Timed, and waiting for the GO of their segment.
    var waiting: [Int] = []
    var byEarLater: [Int] = []

    /// - Parameter enough: stops looking once so many timed cues are found.
    init(_ source: ScreenSource, enough: Int) {
        let order = source.state.order
        let first = source.forecast.nextCuePlace ?? order.count
        for number in order[first...] {
            for cue in source.state.running.cues(of: number) { take(cue, of: number, source) }
            if timed.count + waiting.count >= enough { break }
        }
        let (times, now) = (source.forecast.cues, source.now)
        func sort(_ cues: inout [Int]) {
            // Equal times keep running order, then file order: the sort is stable.
            cues.sort { times[$0].due ?? now < times[$1].due ?? now }
        }
        sort(&overdue)
        sort(&inNotice)
        sort(&timed)
        sort(&waiting)
    }

    private mutating func take(_ cue: Int, of number: Int, _ source: ScreenSource) {
        let forecast = source.forecast.cues[cue]
        guard forecast.status == .pending || forecast.status == .standby else { return }
        if forecast.due == nil {
            source.forecast.current?.number == number ? byEar.append(cue) : byEarLater.append(cue)
        } else if forecast.waits {
            waiting.append(cue)
        } else if CueWord.isOverdue(cue, source) {
            overdue.append(cue)
        } else if CueWord.isInNotice(cue, source) || forecast.status == .standby {
            inNotice.append(cue)
        } else {
            timed.append(cue)
        }
    }

    /// After the overdue ones.
    var afterOverdue: [Int] { inNotice + byEar + timed + waiting + byEarLater }
}
