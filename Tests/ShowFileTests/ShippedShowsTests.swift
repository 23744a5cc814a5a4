import Testing
import Timeline

@testable import ShowFile

#if canImport(Glibc)
    import Glibc
#endif

/// The shows that come with the program are examples of how it is done.
@Suite struct ShippedShows {
    static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    static func bytes(_ path: String) throws -> [UInt8] {
        let file = try #require(fopen("\(root)/\(path)", "r"))
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block.prefix(count) }
        return bytes
    }

    @Test(arguments: ["shows/hanoi-2023.yaml", "shows/gala.yaml", "shows/harbour-forum.yaml"])
    func checkClean(_ path: String) throws {
        let reading = read(try Self.bytes(path))
        #expect(reading.diagnostics.map { $0.text(file: path) } == [])
        let show = try #require(reading.show)
        #expect(path == "shows/\(show.id).yaml")
        #expect(read(ShowFile.write(show)).show == show)
    }
}
