import Testing
import Timeline

@testable import ShowFile

/// Ids are the file's own, or made from titles, and never twice there.
@Suite struct Ids {
    @Test func areMadeFromTitles() throws {
        let text = """
            show: S
            start: 08:00
            onAir:
              - {title: Kênh 1, on: 08:00, off: 08:03, from: phat-bieu, to: phat-bieu-4}
              - {on: 08:00, off: 08:03, from: phat-bieu, to: phat-bieu-4}
            parts:
              - title: Phần II
                segments:
                  - {title: Phát biểu, duration: 1m, cues: [{at: +0s, call: Đèn!}, {at: +1s, call: Đèn}]}
                  - {title: Phát biểu, duration: 1m}
                  - {title: X, id: phat-bieu-2, duration: 1m}
              - segments:
                  - {title: Phát biểu, duration: 0s}
                  - {title: 中文, duration: 0s, cues: [{at: +0s, call: 灯}]}
              - segments: []
            """
        let reading = read(text)
        #expect(reading.diagnostics == [])
        let show = try #require(reading.show)
        #expect(show.parts.map(\.id) == ["phan-ii", "part", "part-2"])
        #expect(show.parts.map(\.title) == ["Phần II", "part", "part-2"])
        #expect(
            show.parts.flatMap(\.segments).map(\.id)
                == ["phat-bieu", "phat-bieu-3", "phat-bieu-2", "phat-bieu-4", "segment"])
        #expect(show.parts.flatMap(\.segments).flatMap(\.cues).map(\.id) == ["den", "den-2", "cue"])
        #expect(show.windows.map(\.id) == ["kenh-1", "on-air"])
        #expect(show.windows.map(\.title) == ["Kênh 1", "on-air"])
    }

    @Test(
        arguments: zip(
            ["shows/Lễ hội 2024.yaml", "gala.yml", "a/b/c", ".yaml", "", "中文.yaml", "x.tar.yaml"],
            ["le-hoi-2024", "gala", "c", "show", "show", "show", "x-tar"]))
    func ofAShowComesFromItsFile(_ file: String, _ id: String) {
        let reading = ShowFile.read(Array(show("").utf8), fileName: file) { _ in true }
        #expect(reading.show?.id == id)
    }

    @Test func twice() {
        let text = """
            show: S
            start: 08:00
            onAir:
              - {id: w, on: 08:00, off: 08:01, from: a, to: a}
              - {id: w, on: 08:00, off: 08:01, from: a, to: a}
            parts:
              - id: p
                segments:
                  - {id: a, title: A, duration: 1m, cues: [{id: c, at: +0s, call: C}, {id: c, at: +0s, call: D}]}
                  - {id: a, title: B, duration: 1m}
              - id: p
                segments:
                  - {id: b, title: B, duration: 1m, cues: [{id: c, at: +0s, call: C}]}
            """
        #expect(
            said(text) == [
                "f:5:10: error: the window id 'w' is already used on line 4",
                "f:9:80: error: the cue id 'c' is already used on line 9",
                "f:10:14: error: the segment id 'a' is already used on line 9",
                "f:11:9: error: the part id 'p' is already used on line 7",
                "f:13:53: error: the cue id 'c' is already used on line 9",
            ])
    }

    @Test func ofNothing() {
        let text = segments("- {id: welcome, title: A, duration: 10m}\n- {id: close, title: B, duration: 10m}")
        #expect(
            said(text + "onAir:\n  - {on: 08:00, off: 08:20, from: welcom, to: nowhere}\n") == [
                "f:8:35: error: 'from' names no segment: 'welcom'; did you mean 'welcome'?",
                "f:8:47: error: 'to' names no segment: 'nowhere'",
            ])
        #expect(
            said(text + "onAir:\n  - {on: 08:20, off: 08:20, from: close, to: welcome}\n") == [
                "f:8:22: error: off 08:20:00 is not after on 08:20:00",
                "f:8:46: error: the window ends with 'welcome', which comes before 'close'",
            ])
    }

    @Test func ofAShowWithoutSegments() {
        #expect(said("show: S\nparts: []") == ["f:2:8: error: the show has no segments"])
        #expect(said("show: S\nparts: [{title: P}, {segments: []}]") == ["f:2:8: error: the show has no segments"])
    }
}
