// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedStage: StagePhrases {
    private let english = Phrases.english.stage

    var beforeStart: String { bracketed(english.beforeStart) }
    var remaining: String { bracketed(english.remaining) }
    var elapsed: String { bracketed(english.elapsed) }
    var held: String { bracketed(english.held) }
    var between: String { bracketed(english.between) }
    var ended: String { bracketed(english.ended) }
    var overtime: String { bracketed(english.overtime) }
    func overtime(by figure: String) -> String {
        bracketed(english.overtime(by: figure))
    }
    var startsIn: String { bracketed(english.startsIn) }
    var startIsLate: String { bracketed(english.startIsLate) }
    var waitingForGo: String { bracketed(english.waitingForGo) }
    func ends(at time: String) -> String {
        bracketed(english.ends(at: time))
    }
    func endsByItself(at time: String) -> String {
        bracketed(english.endsByItself(at: time))
    }
    func wasToEnd(at time: String) -> String {
        bracketed(english.wasToEnd(at: time))
    }
    func starts(at time: String) -> String {
        bracketed(english.starts(at: time))
    }
    func startsByItself(at time: String) -> String {
        bracketed(english.startsByItself(at: time))
    }
    func elapsed(_ span: String, of length: String) -> String {
        bracketed(english.elapsed(span, of: length))
    }
    func held(for span: String) -> String {
        bracketed(english.held(for: span))
    }
    var showEnded: String { bracketed(english.showEnded) }
    var now: String { bracketed(english.now) }
    var next: String { bracketed(english.next) }
    func next(_ title: String) -> String {
        bracketed(english.next(title))
    }
    var noNext: String { bracketed(english.noNext) }
    func countdown(to title: String, _ span: String) -> String {
        bracketed(english.countdown(to: title, span))
    }
    var segmentHead: String { bracketed(english.segmentHead) }
    var whoHead: String { bracketed(english.whoHead) }
    var plannedHead: String { bracketed(english.plannedHead) }
    var expectedHead: String { bracketed(english.expectedHead) }
    var lengthHead: String { bracketed(english.lengthHead) }
    var lateHead: String { bracketed(english.lateHead) }
    var open: String { bracketed(english.open) }
    var milestone: String { bracketed(english.milestone) }
    var reserve: String { bracketed(english.reserve) }
    func changeover(_ span: String) -> String {
        bracketed(english.changeover(span))
    }
    var lanes: String { bracketed(english.lanes) }
    func laneOn(until time: String) -> String {
        bracketed(english.laneOn(until: time))
    }
    func laneStarts(at time: String) -> String {
        bracketed(english.laneStarts(at: time))
    }
    var laneOver: String { bracketed(english.laneOver) }
    var laneSkipped: String { bracketed(english.laneSkipped) }
    var planned: String { bracketed(english.planned) }
    var expected: String { bracketed(english.expected) }
    func partEnds(planned: String, expected: String) -> String {
        bracketed(english.partEnds(planned: planned, expected: expected))
    }
}
