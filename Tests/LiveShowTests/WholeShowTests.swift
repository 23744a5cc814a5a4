import LiveShow
import Recording
import Testing
import Timeline

/// A show from start to end, without a console or a script.
@Suite struct WholeShowTests {
    private let folder = ScratchFolder()

    /// The Hà Nội show, from the exhibition to the end.
    private func hanoi() throws -> RunningDesk {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", in: folder)
        desk.run(
            "08:00:00 go", "08:00:05 cue go doors-open", "08:00:10 cue go", "08:05:00 hold", "08:07:00 resume",
            "08:12:00 cue standby mic-check", "08:12:30 cue go mic-check", "08:13:00 note cửa phụ mở muộn", "08:20:00 end",
            "08:30:02 go", "08:30:02 cue go air", "08:33:00 message @presenter ! nói ngắn lại", "08:36:00 add 2m",
            "08:36:05 undo", "08:36:10 redo", "08:42:10 go", "08:50:00 go", "08:58:00 cue go lectern-mic")
        #expect(desk.current == "chairman")
        desk.run(
            "09:00:00 skip leader", "09:00:30 unskip leader", "09:01:00 skip exchange", "09:01:10 undo", "09:14:00 catch-up",
            "09:17:00 go", "09:18:00 back")
        #expect(desk.current == "chairman")
        desk.run(
            "09:18:30 go", "09:33:00 go", "09:55:00 insert after exchange 2m Lời cảm ơn", "09:55:20 set 14m citizens",
            "09:57:00 edit citizens who Ban Thi đua", "09:58:00 go", "09:59:00 go", "10:13:00 cue drop line-4", "10:14:00 go",
            "10:27:00 go", "10:30:00 end")
        return desk
    }

    @Test func fromTheExhibitionToTheEnd() throws {
        var desk = try hanoi()
        #expect(desk.desk.state.phase == .ended && !desk.desk.isOn)
        #expect(desk.desk.nextWake == nil)
        let status = desk.leave()
        #expect(status?.queued == 0 && status?.failure == nil)

        let reading = try desk.read()
        #expect(reading.isClosed)
        #expect(reading.state.isSameSituation(as: desk.desk.state))
        #expect(reading.records.compactMap(\.change) == desk.changes)
        // The film ended automatically at its time, and the chairman came on.
        let automatic = reading.records.filter { $0.change?.cause == .automatic }
        #expect(automatic.map(\.t) == [clock("08:57:00")])
        #expect(automatic.map(\.change?.events.count) == [2])
    }

    @Test func theReplayIsTheSameShow() throws {
        var desk = try hanoi()
        _ = desk.leave()
        let (timeline, reading) = try ReplayTimeline.read(desk.path, salvage: false)
        #expect(timeline.lines.count == reading.records.count && timeline.mode(after: 0) == .live)
        let end = timeline.state(after: timeline.lines.count, near: nil)
        #expect(end.isSameSituation(as: desk.desk.state))
        var state = State(desk.header.show)
        for (index, line) in timeline.lines.enumerated() {
            if case .change(let change) = line.what { try state.apply(change) }
            guard index.isMultiple(of: 5) else { continue }
            #expect(timeline.state(after: index + 1, near: nil).isSameSituation(as: state), "line \(index + 1)")
        }
    }

    /// A show that is still on can be resumed, and so can one whose console was not closed on purpose.
    @Test(arguments: [true, false]) func closingDuringTheShow(onPurpose: Bool) throws {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", in: folder)
        desk.run("08:00:00 go")
        #expect(desk.leave(onPurpose: onPurpose)?.queued == 0)
        #expect(try desk.read().last?.entry == .left)
    }

    @Test(arguments: [(true, Entry.closed), (false, .left)]) func closingBeforeTheShow(onPurpose: Bool, entry: Entry) throws {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", in: folder)
        #expect(desk.leave(onPurpose: onPurpose)?.queued == 0)
        #expect(try desk.read().last?.entry == entry)
    }

    /// A show without a recording runs the same.
    @Test func aShowWithoutARecordingRunsTheSame() throws {
        let desk = try hanoi()
        var trial = Desk(State(desk.header.show), clock: .stopped(.midnight), who: "", recording: nil)
        for change in desk.changes {
            guard case .command(let command) = change.cause else { continue }
            #expect(trial.perform(command, by: RunningDesk.stageManager, at: change.at).rejection == nil)
        }
        #expect(trial.state.isSameSituation(as: desk.desk.state))
        #expect(trial.close(by: RunningDesk.stageManager, at: .midnight) == nil)
    }
}
