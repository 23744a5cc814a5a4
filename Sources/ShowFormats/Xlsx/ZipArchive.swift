internal import CMinizip
internal import Timeline

/// The files in a ZIP archive that is in memory, each inflated piece by piece and never beyond its bounds.
final class ZipArchive {
    private let memory: ZipMemory
    private let handle: unzFile
    /// The names in it, with their case folded, and what they are.
    private(set) var names: [String: String] = [:]
    private var left = Limit.Sheet.inflated

    init(_ bytes: [UInt8]) throws(SheetRefusal) {
        memory = ZipMemory(bytes)
        var functions = memory.functions
        guard let handle = unzOpen2("", &functions) else { throw .damaged(.archive) }
        self.handle = handle
        var result = unzGoToFirstFile(handle)
        while result == UNZ_OK, names.count < Limit.Sheet.archived {
            if let name = currentName() { names[name.lowercased()] = name }
            result = unzGoToNextFile(handle)
        }
    }

    deinit { unzClose(handle) }

    private func currentName() -> String? {
        var info = unz_file_info()
        var name = [CChar](repeating: 0, count: 512)
        guard unzGetCurrentFileInfo(handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK else { return nil }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    func has(_ name: String) -> Bool { names[name.lowercased()] != nil }

    /// Gives a file's bytes to `take`, some at a time, until it returns false.
    func read(_ name: String, _ take: (UnsafeRawBufferPointer) throws(SheetRefusal) -> Bool) throws(SheetRefusal) {
        guard let own = names[name.lowercased()], unzLocateFile(handle, own, 1) == UNZ_OK else { throw .damaged(.noWorkbook) }
        var info = unz_file_info()
        guard unzGetCurrentFileInfo(handle, &info, nil, 0, nil, 0, nil, 0) == UNZ_OK else { throw .damaged(.archive) }
        // Bit 0: it has a password.
        guard info.flag & 1 == 0 else { throw .damaged(.password) }
        guard unzOpenCurrentFile(handle) == UNZ_OK else { throw .damaged(.archive) }
        defer { unzCloseCurrentFile(handle) }
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { block.deallocate() }
        var total = 0
        while true {
            let count = Int(unzReadCurrentFile(handle, block.baseAddress, UInt32(block.count)))
            guard count >= 0 else { throw .damaged(.archive) }
            if count == 0 { break }
            total += count
            left -= count
            // What inflates to far more than it takes is made to do harm.
            let isBomb = total > Limit.Sheet.inflatedFreely && total / max(1, Int(info.compressed_size)) > Limit.Sheet.ratio
            guard left >= 0, !isBomb else { throw .damaged(.bomb) }
            if !(try take(UnsafeRawBufferPointer(rebasing: block[..<count]))) { return }
        }
        // Bytes that are not those that were packed.
        if unzCloseCurrentFile(handle) == UNZ_CRCERROR { throw .damaged(.archive) }
    }
}

/// Bytes that the ZIP library reads as though they were a file.
private final class ZipMemory {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static func own(_ opaque: UnsafeMutableRawPointer?) -> ZipMemory? {
        opaque.map { Unmanaged<ZipMemory>.fromOpaque($0).takeUnretainedValue() }
    }

    var functions: zlib_filefunc_def {
        var functions = zlib_filefunc_def()
        functions.opaque = Unmanaged.passUnretained(self).toOpaque()
        functions.zopen_file = { opaque, _, _ in opaque }
        functions.zread_file = { opaque, _, buffer, size in
            guard let memory = ZipMemory.own(opaque), let buffer else { return 0 }
            let count = min(Int(size), memory.bytes.count - memory.at)
            guard count > 0 else { return 0 }
            memory.bytes.withUnsafeBytes { buffer.copyMemory(from: $0.baseAddress! + memory.at, byteCount: count) }
            memory.at += count
            return UInt(count)
        }
        functions.zwrite_file = { _, _, _, _ in 0 }
        functions.ztell_file = { opaque, _ in ZipMemory.own(opaque).map { $0.at } ?? -1 }
        functions.zseek_file = { opaque, _, offset, origin in
            guard let memory = ZipMemory.own(opaque) else { return -1 }
            let base = origin == 0 ? 0 : origin == 1 ? memory.at : memory.bytes.count
            let (target, isTooFar) = base.addingReportingOverflow(Int(bitPattern: offset))
            guard !isTooFar, target >= 0, target <= memory.bytes.count else { return -1 }
            memory.at = target
            return 0
        }
        functions.zclose_file = { _, _ in 0 }
        functions.zerror_file = { _, _ in 0 }
        return functions
    }
}
