internal import Glibc

/// Keeps a copy of one recording, through all its parts, and a claim next to it that says who runs the show.
///
/// Each ``step(_:_:)`` polls once and copies what arrived, byte for byte: only what is safely on the recording's disk and correct.
final class Mirror {
    let follower: Follower
    private let place: MirrorPlace
    private let disk: Disk
    private var file: MirroredFile?
    private var claims: ClaimFiles?
    /// The claim written last.
    private var claim: Claim?
    private var knowsClaim = false
    /// When the present console came to the desk, and who.
    private var arrival: (moment: Moment, who: String)
    /// The process of that console; nil until it is seen.
    private var process: Int32?
    private var hasNewRecords = false

    init(_ follower: Follower, to place: MirrorPlace, disk: Disk = .system) {
        self.follower = follower
        self.place = place
        self.disk = disk
        arrival = (follower.header.moment, follower.header.who)
    }

    /// Whether a console may still write to the recording.
    var isOccupied: Bool { if case .occupied = follower.desk { true } else { false } }

    /// - Parameter note: receives each kind of work before it starts.
    func step(_ status: inout MirrorStatus, _ note: (MirrorStatus.Activity) -> Void) {
        note(.reading)
        read()
        updateStatus(&status)
        guard status.end == nil else { return }
        note(.writing)
        do throws(MirroredFile.Problem) {
            try write(&status)
            status.problem = (follower.fault ?? follower.problem).map { .source($0) }
            status.behindSince = nil
        } catch {
            switch error {
            // The copy may be right and the recording wrong.
            case .refused(let fault):
                let isOwn = fault.isOfWhatIsThere && !follower.isUnchanged
                if isOwn { status.problem = .source(.changed(path: follower.path)) } else { status.end = end(fault) }
            case .sourceChanged: status.problem = .source(.changed(path: follower.path))
            case .system(let fault): status.problem = .destination(fault)
            case .source(let fault): status.problem = .source(fault)
            }
            status.behindSince = status.behindSince ?? SystemClock.monotonic
        }
        note(.resting)
    }

    private func read() {
        guard let update = follower.poll() else { return }
        if update.isNewFile { setConsole(follower.header.moment, follower.header.who) }
        for record in update.records {
            hasNewRecords = true
            if case .resumed = record.entry { setConsole(record.moment, record.who) }
        }
        if update.isNewFile { (file, claims, knowsClaim) = (nil, nil, false) }
    }

    private func updateStatus(_ status: inout MirrorStatus) {
        status.source = follower.path
        status.timeZone = follower.header.clock.timeZone
        status.known = follower.lastRecord?.seq ?? 0
        status.desk = desk
        let path = place.path(for: follower.path, isLaterPart: follower.header.continues != nil)
        if file == nil || status.destination != path {
            status.destination = path
            status.copied = 0
            let source = try? disk.identityAt(follower.path)
            file = MirroredFile(path: path, source: source, disk: disk)
            claims = ClaimFiles(
                folder: Folder.of(path),
                name: RecordingFileName(Folder.name(path), isLaterPart: follower.header.continues != nil))
            status.isOnSameDisk = source.map { Disk.mount(Folder.of(path))?.device == $0.device } ?? false
        }
        if status.behindSince == nil, file?.length != follower.length { status.behindSince = SystemClock.monotonic }
    }

    private func setConsole(_ moment: Moment, _ who: String) {
        arrival = (moment, who)
        process = nil
    }

    /// Who is at the desk. A console locks the recording before it records who resumed the show; until then its process tells.
    private func whoIsAtTheDesk() -> String {
        guard case .occupied(let holder?) = follower.desk, holder.process > 0 else { return arrival.who }
        if process == nil { process = holder.process }
        return process == holder.process ? arrival.who : Who.of(process: holder.process) ?? arrival.who
    }

    private var desk: MirrorStatus.MirroredDesk {
        switch follower.desk {
        case .occupied: follower.isUnsaved ? .unsaved(who: whoIsAtTheDesk()) : .occupied(who: whoIsAtTheDesk())
        case .empty: follower.lastRecord?.entry == .closed ? .closed : .empty
        case .unknown: follower.lastRecord?.entry == .closed ? .closed : .unknown
        }
    }

    private func write(_ status: inout MirrorStatus) throws(MirroredFile.Problem) {
        guard let file, let claims else { return }
        // The recording was changed from outside, so the copy is the better one.
        if follower.isChangedByOthers, let fault = follower.fault { throw .source(fault) }
        let taken: ClaimFiles.ClaimStatus?
        do { taken = try claims.takeoverStatus(for: follower.resumptions) } catch { throw .system(error) }
        if let taken {
            var by: Takeover?
            if case .takenOver(let takeover) = taken { by = takeover }
            throw .refused(.takenOver(path: file.path, by: by))
        }
        let known = status.known
        try file.copy(to: follower.length, follower.fingerprint) { (start, end) throws(RecordingFault) in
            try follower.bytes(from: start, to: end)
        }
        status.copied = known
        do { try keepClaim(claims) } catch { throw .system(error) }
    }

    /// Ends the mirror after a fault. After a takeover it removes its claim, which the new console waits for, and writes a takeover
    /// file next to the recording to tell the console that lost the show.
    private func end(_ fault: MirrorFault) -> MirrorStatus.End {
        guard case .takenOver(_, let by) = fault else { return .refused(fault) }
        try? claims?.removeClaim()
        guard var by else { return .takenOver(fault, wasPassedOn: false) }
        by.file = Folder.name(follower.path)
        by.copy = file.map { Folder.absolute($0.path) }
        let wasPassedOn = try? follower.claims.announce(by)
        return .takenOver(fault, wasPassedOn: wasPassedOn ?? false)
    }

    private func keepClaim(_ claims: ClaimFiles) throws(SystemFault) {
        if !knowsClaim {
            if case .claimed(let before) = try claims.claimStatus() { claim = before }
            knowsClaim = true
        }
        let observation = ClaimUpkeep.DeskObservation(
            desk: follower.desk, last: follower.lastRecord, since: arrival.moment, who: whoIsAtTheDesk(),
            hasNewRecords: hasNewRecords, now: SystemClock.wallClockMs, host: Who.host)
        switch ClaimUpkeep.next(after: claim, observation) {
        case .write(let new):
            try claims.write(new)
            claim = new
        case .remove:
            try claims.removeClaim()
            claim = nil
        case .leave: break
        }
        hasNewRecords = false
    }
}
