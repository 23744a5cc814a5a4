/// Messages to everybody's screens and to the presenter.
package protocol MessagePhrases: Sendable {
    // Signs in front of a message. Words, because colour alone does not tell

    var important: String { get }
    var urgent: String { get }
    /// It is for the presenter alone.
    var toPresenter: String { get }

    // In the log. `signs` are those above, nil where there is none

    func shown(_ text: String, signs: String?, until time: String?) -> String
    var cleared: String { get }
    /// The message for the presenter alone.
    var clearedForPresenter: String { get }
    /// The presenter's screen shows nothing from now on. Also on the line of messages.
    var blanked: String { get }
    var unblanked: String { get }
    /// A badge at the seats that have to know that the presenter sees nothing.
    var presenterIsBlank: String { get }

    // Over the prompt for a message: whom it is for, how urgent it is, how long it stays

    var toAll: String { get }
    var toPresenterAlone: String { get }
    var normal: String { get }
    /// `span` is as it is typed: `30s`.
    func lasting(_ span: String) -> String
    /// With the way to have it go away by itself.
    var untilCleared: String { get }
    /// Nothing is typed.
    var enterClears: String { get }
    var enterClearsForPresenter: String { get }
}
