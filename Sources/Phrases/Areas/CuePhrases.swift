/// Lists of cues, and the words for their moments.
package protocol CuePhrases: Sendable {
    // How it is with a cue: eight columns at most, ten with its sign

    /// Its notice has begun.
    var standby: String { get }
    /// The notice has been given.
    var standbyGiven: String { get }
    /// Its department has answered the notice.
    var ready: String { get }
    /// It waits for the GO of its segment, which has not begun.
    var withGo: String { get }
    /// The same: its notice has begun.
    var withGoInNotice: String { get }
    /// The same: the notice was given.
    var withGoStandbyGiven: String { get }
    /// The same: the department has answered.
    var withGoReady: String { get }
    /// As it is spoken, in every language.
    var go: String { get }
    /// Nobody called it in time.
    var overdue: String { get }
    /// The same after its notice was given.
    var overdueAfterStandby: String { get }
    var called: String { get }
    var dropped: String { get }
    /// The show has ended before it was called.
    var notCalled: String { get }

    // Its moment

    /// In place of a time: it is called when the stage manager hears or sees its moment.
    var byEar: String { get }
    /// `span` is as it is typed: `1m30s`.
    func afterStart(_ span: String) -> String
    func beforeEnd(_ span: String) -> String
    func beforeStart(_ span: String) -> String
    func afterEnd(_ span: String) -> String
    // By an on-air window; `id` is the window's
    func beforeOn(_ id: String, _ span: String) -> String
    func afterOn(_ id: String, _ span: String) -> String
    func beforeOff(_ id: String, _ span: String) -> String
    func afterOff(_ id: String, _ span: String) -> String

    // The lists

    /// The heads of the columns: the time until a cue, and its words.
    var inHead: String { get }
    var cueHead: String { get }
    /// The heads of the cue sheet: when, how it is with it, for whom, and by whom it was called.
    var dueHead: String { get }
    var stateHead: String { get }
    var departmentHead: String { get }
    var calledByHead: String { get }
    /// Over the list.
    var title: String { get }
    var noneLeft: String { get }
    /// Over the cue sheet, with the key that changes the department.
    func department(_ title: String, key: String) -> String
    func allDepartments(key: String) -> String

    // What was changed: said when it is done, and in the log. `moment` is one of the moments above, or a time

    func added(_ id: String, _ call: String, at moment: String, to title: String) -> String
    func moved(_ id: String, to moment: String) -> String
    func given(_ id: String, to department: String) -> String
    func takenFromDepartment(_ id: String) -> String
    func reworded(_ id: String, _ call: String) -> String
    func standbyChanged(_ id: String, to span: String) -> String
}
