import Glibc
import Testing

/// A show at the desk, and the folder on a second machine that its recording is mirrored to.
protocol Mirrored {
    var place: Place { get }
}

extension Mirrored {
    /// Its id, which no other test's show has: consoles elsewhere on this machine are found too.
    var show: String { Self.show(in: place) }

    private static func show(in place: Place) -> String { "mirrored-" + place.folder.suffix(6).lowercased() }

    static func newPlace() throws -> Place {
        let place = try Place()
        try place.write(TestShows.plain.replacing("id: plain", with: "id: " + show(in: place)), to: "show.yaml")
        mkdir(place.path("booth"), 0o700)
        return place
    }

    var booth: String { place.path("booth") }

    func runs() throws -> TerminalSession {
        let desk = try TerminalSession("run", "show.yaml", in: place)
        try desk.see("LIVE")
        desk.go()
        try desk.see("▶ Overture")
        try desk.see("saved")
        return desk
    }

    /// The recording at the desk: later parts come before it by name.
    func own() throws -> String { try #require(place.recordings.last) }

    /// The copy of the one recording there is.
    func copy() throws -> String { booth + "/" + (try own().split(separator: "/").last!) }
}
