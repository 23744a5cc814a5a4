package import Timeline

/// An edited show file, and what it would change of the running show.
package struct ReloadOffer: Sendable {
    /// In show times.
    let show: Show
    /// The file's name.
    let file: String
    /// Computed for the state with this mark.
    package internal(set) var changes: [ReloadChange]
    var mark: State.Mark
    /// The first change on the screen.
    package internal(set) var top = 0
    /// What it does to the hard times.
    var effect: [String] = []
}
