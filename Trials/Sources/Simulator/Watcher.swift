import Timeline

@testable import Recording

/// Somebody who looks on.
struct Watcher {
    let follower: Follower
    var told: [Laid] = []
}

extension World {
    /// What is told is what was done, and never more than is on the disk.
    func look() throws {
        guard var watcher else {
            let machine = machine
            guard
                let follower = try? Follower(
                    Self.path, fallbackFolders: [Self.elsewhere], disk: disk.disk, clock: { machine.monotonic })
            else { return }
            self.watcher = Watcher(follower: follower)
            return
        }
        guard let update = watcher.follower.poll() else { return }
        let entries = update.records.map(Laid.init)
        watcher.told = update.isNewFile ? entries : watcher.told + entries
        self.watcher = watcher
        if isTampered, watcher.follower.path != status.path { return }
        if let fault = watcher.follower.fault { throw Finding(what: "told of damage: \(fault)") }
        // A part that was given up and could not be taken away again says all that it holds, which is on the disk but
        // for its name.
        if watcher.told.count > status.saved, watcher.follower.path == status.path {
            throw Finding(what: "\(watcher.told.count) are told of, \(status.saved) are saved")
        }
        for (told, done) in zip(watcher.told, laid) where told != done { throw Finding(what: "\(told) is told of \(done)") }
    }
}
