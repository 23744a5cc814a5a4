import Recording
import Testing
import Timeline

/// The rehearsals that come with the program are complete and show what rehearsals are for.
@Suite struct ShippedRehearsalsTests {
    private static let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/shows/"

    private func open(_ number: Int) throws -> Reading {
        try RecordingReader.open(Self.folder + "hanoi-2023-rehearsal-\(number).jsonl")
    }

    @Test(arguments: [1, 2]) func theyAreCompleteAndEnded(_ number: Int) throws {
        let reading = try open(number)
        #expect(reading.tail == nil && reading.isClosed && reading.state.phase == .ended)
        #expect(reading.header.show.id == "hanoi-2023" && reading.header.mode == .rehearsal)
    }

    @Test func theyContainDelaysHoldsASkipAndACatchUp() throws {
        let readings = [try open(1), try open(2)]
        let causes = readings.map { $0.records.compactMap(\.change?.cause) }
        func count(_ index: Int, _ isMeant: (Command) -> Bool) -> Int {
            causes[index].count { if case .command(let command) = $0 { isMeant(command) } else { false } }
        }
        #expect(
            (0...1).allSatisfy {
                count($0) { $0 == .hold } == 1 && count($0) { if case .catchUp = $0 { true } else { false } } == 1
            })
        #expect(count(0) { $0 == .back } == 1)
        #expect(count(1) { $0 == .skip("leader") } == 1 && count(1) { $0 == .unskip("filler") } == 1)
    }

    /// The second rehearsal used the first as an earlier run.
    @Test func theSecondUsesTheFirstAsAnEarlierRun() throws {
        #expect(try open(1).header.earlier.isEmpty)
        #expect(try open(2).header.earlier.count == 1)
    }
}
