import Glibc

/// What is the matter with the disk for a while.
enum DiskFaults: CaseIterable {
    case none, full, readOnly, failingSync, cannotTruncate, failingNow, failingFolders

    /// What becomes of a call.
    func fault(_ call: SimulatedDisk.Call, _ random: inout SplitMix64) -> SimulatedDisk.Fault? {
        switch (self, call) {
        case (.none, _), (_, .read), (_, .lock): nil
        case (.full, .write): random.chance(60) ? .short(random.int(0...60)) : .error(ENOSPC)
        case (.full, .open), (.full, .makeFolder): random.chance(50) ? .error(ENOSPC) : nil
        case (.readOnly, .open), (.readOnly, .makeFolder), (.readOnly, .publish), (.readOnly, .remove): .error(EROFS)
        case (.readOnly, .write): .error(EIO)
        case (.failingSync, .sync): random.chance(70) ? .error(EIO) : nil
        case (.cannotTruncate, .write): random.chance(50) ? .short(random.int(1...60)) : nil
        case (.cannotTruncate, .truncate): .error(EIO)
        case (.failingNow, _): random.chance(25) ? .error(EIO) : nil
        case (.failingFolders, .syncFolder), (.failingFolders, .publish), (.failingFolders, .remove):
            random.chance(60) ? .error(EIO) : nil
        case (.failingFolders, .sync): random.chance(30) ? .error(EIO) : nil
        default: nil
        }
    }
}
