/// Whoever gives a command, and the door it came in by.
package struct Actor: Sendable, Hashable {
    /// How a command came to the desk. The raw values stand in recordings and never change.
    package enum Door: String, Sendable, Hashable, CaseIterable {
        /// A key or the prompt of the console that runs the show.
        case desk
        /// A line of a script for `simulate`.
        case script
        /// The control socket.
        case socket
        case osc, http, ontime, mqtt
        /// The show's clock: what happens by itself.
        case clock
    }

    /// A name for people, such as the account and terminal at the desk.
    package var who: String
    package var via: Door

    package init(_ who: String, via door: Door) {
        self.who = who
        via = door
    }
}

extension Actor {
    /// The actor of a change while this one is at the desk. Automatic changes come from the clock.
    package func actor(of cause: Change.Cause) -> Actor {
        switch cause {
        case .command, .unknown: self
        case .automatic, .clock: Actor(who, via: .clock)
        }
    }
}
