/// The labels of keys that texts mention. The default is the standard keymap.
package struct KeyLabels: Sendable, Equatable {
    package var go = "Space"
    /// The key that only ever means GO; Enter may answer a question.
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
