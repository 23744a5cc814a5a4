package import Timeline

/// A console on another machine that has taken this show over. Two consoles must not run the same show.
package struct OtherDesk: Sendable, Equatable {
    /// `mai pts/1 on booth`, made safe.
    package var name: String
    /// In wall-clock time.
    package var since: ShowTime

    package init(name: String, since: ShowTime) {
        self.name = name
        self.since = since
    }
}
