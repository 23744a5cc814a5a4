/// How the keys are shown that texts speak of; at first as the standard keys are.
package struct KeyLabels: Sendable, Equatable {
    package var go = "Space"
    /// The key that is GO and nothing else: Enter may be meant for a question.
    package var surestGo = "Space"
    package var holdOrResume = "h"
    package var redo = "Ctrl-R"
    package var callCue = "c"
    package var catchUp = "t"
    package var lock = "L"
    package var department = "d"
    package var seen = "a"
    package var help = "?"
    package var leave = "q"

    package init() {}
}
