package import Timeline

/// A console on another machine that has taken this show over: two that both run it are worse than none.
package struct Rival: Sendable, Equatable {
    /// `mai pts/1 on booth`, made safe.
    package var name: String
    /// By the clock on the wall.
    package var since: ShowTime

    package init(name: String, since: ShowTime) {
        self.name = name
        self.since = since
    }
}
