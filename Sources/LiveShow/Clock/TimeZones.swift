internal import Glibc
package import Timeline

/// Time zones from the machine's tables.
package enum TimeZones {
    private static let folder = "/usr/share/zoneinfo/"

    /// Whether the machine knows a zone of that IANA name. A machine without tables knows only UTC. It then accepts any name of the
    /// right form, and the console shows which zone it uses.
    package static func isKnown(_ name: String) -> Bool {
        guard isName(name) else { return false }
        if name == "UTC" { return true }
        guard access(folder, F_OK) == 0 else { return true }
        return hasTable(name)
    }

    package static func hasTable(_ name: String) -> Bool {
        guard isName(name) else { return false }
        var status = stat()
        return stat(folder + name, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count < 100 && !name.hasPrefix("/") && !name.contains("..")
            && name.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || [0x2F, 0x2D, 0x5F, 0x2B].contains($0)
            }
    }

    /// The changes of the wall clock in the show's zone on the show's date. None if the show has no date or the machine does not
    /// know the zone.
    package static func wallClock(of show: Show) -> WallClock { wallClock(date: show.date, zone: show.timeZone) }

    package static func wallClock(date: String?, zone: String?) -> WallClock {
        guard let day = date.flatMap(Day.init(text:)), zone.map(hasTable) ?? true else { return .steady }
        return within(zone) { day.dial.wallClock }
    }

    /// The midnight of a date in a zone, in seconds since 1970. Nil without a date, or if the machine does not know the zone.
    package static func midnight(date: String?, zone: String?) -> Int? {
        guard let day = date.flatMap(Day.init(text:)), zone.map(hasTable) ?? true else { return nil }
        return within(zone) { day.start(offset: day.dial.offset) / 1000 }
    }

    /// Calls `body` in a time zone and then restores the process's own.
    private static func within<Result>(_ zone: String?, _ body: () -> Result) -> Result {
        guard let zone else { return body() }
        let own = getenv("TZ").map { String(cString: $0) }
        use(zone)
        defer {
            if let own { setenv("TZ", own, 1) } else { unsetenv("TZ") }
            tzset()
        }
        return body()
    }

    /// Sets the process's time zone; nil keeps the machine's own.
    package static func use(_ name: String?) {
        if let name, hasTable(name) { setenv("TZ", name, 1) }
        tzset()
    }
}
