import Testing
import Timeline

@testable import ShowFile

/// What the plan does not keep is warned of, and the show loads all the same.
@Suite struct PlanCheckTests {
    func warned(_ text: String) -> [String] {
        let reading = read(text)
        #expect(reading.show != nil)
        return reading.diagnostics.map { $0.text(file: "f") }
    }

    /// Two parts: guests move from the lobby to the hall in between.
    @Test func gapsBetweenPartsAreHowAShowIsMade() {
        let text = """
            show: S
            parts:
              - segments: [{title: A, start: 08:00, until: 08:20}]
              - start: 08:30
                segments: [{title: B, duration: 10m}]
            """
        #expect(warned(text) == [])
    }

    @Test func gapsInsideAPart() {
        #expect(
            warned(segments("- {title: A, duration: 10m}\n- {title: B, start: 08:15, duration: 10m}")) == [
                "f:6:27: warning: a gap of 5m between 'a' and the hard start of 'b'"
            ])
        // A reserve is not in the plan.
        #expect(
            warned(
                segments(
                    "- {title: A, duration: 10m}\n- {title: R, reserve: true, duration: 5m}\n"
                        + "- {title: B, start: 08:15, duration: 10m}")) == [
                    "f:7:27: warning: a gap of 5m between 'a' and the hard start of 'b'"
                ])
    }

    @Test func gapsOnAir() {
        let text = """
            show: S
            onAir: [{id: tv, on: 08:00, off: 08:40, from: a, to: b}]
            parts:
              - segments: [{title: A, start: 08:00, until: 08:20}]
              - start: 08:30
                segments: [{title: B, duration: 10m}]
            """
        #expect(
            warned(text) == [
                "f:5:12: warning: a gap of 10m on air (window 'tv') between 'a' and the hard start of 'b'"
            ])
    }

    @Test func hardStartsReachedLate() {
        #expect(
            warned(segments("- {title: A, duration: 10m}\n- {title: B, start: 08:05, duration: 10m}")) == [
                "f:6:27: warning: the plan reaches 'b' 5m after its hard start 08:05:00"
            ])
    }

    @Test func outsThatAreMissed() {
        #expect(
            warned(segments("- {title: A, duration: 1h30m}\n- {title: B, until: 09:00}\n- {title: C, duration: 1m}"))
                == [
                    "f:6:27: warning: the plan ends 'b' 30m after its out 09:00:00"
                ])
    }

    func window(_ on: String, _ off: String) -> [String] {
        warned(
            segments("- {title: A, duration: 10m}\n- {title: B, duration: 10m}\n- {title: C, duration: 10m}")
                + "onAir: [{id: tv, on: \(on), off: \(off), from: b, to: b}]\n")
    }

    @Test func windowsThatThePlanDoesNotFill() {
        #expect(window("08:10", "08:20") == [])
        #expect(
            window("08:12", "08:18") == [
                "f:8:22: warning: the plan begins 2m before window 'tv' is on at 08:12:00",
                "f:8:34: warning: the plan overruns by 2m: window 'tv' is off at 08:18:00",
            ])
        #expect(
            window("08:09", "08:21:30") == [
                "f:8:22: warning: the plan goes on air 1m late: window 'tv' is on at 08:09:00",
                "f:8:34: warning: the plan does not fill window 'tv': it ends 1m30s before off at 08:21:30",
            ])
    }

    @Test func windowsThatWaitForAHardStart() {
        let text = segments("- {title: A, duration: 10m}\n- {title: B, start: 08:15, duration: 10m}")
        #expect(
            warned(text + "onAir: [{id: tv, on: 08:10, off: 08:25, from: b, to: b}]\n") == [
                "f:6:27: warning: a gap of 5m between 'a' and the hard start of 'b'",
                "f:7:22: warning: the plan goes on air 5m late: window 'tv' is on at 08:10:00",
            ])
    }

    @Test func windowsOfReserves() {
        let text = segments("- {title: A, duration: 10m}\n- {title: B, reserve: true, duration: 10m}")
        #expect(
            warned(text + "onAir: [{id: tv, on: 08:10, off: 08:25, from: b, to: b}]\n") == [
                "f:7:9: warning: the plan does not fill window 'tv': all its segments are reserves"
            ])
    }

    @Test func cuesOutsideTheirSegments() {
        let cues = """
            cues:
              - {at: +10m, call: In}
              - {at: +601s, call: Late}
              - {at: -11m, call: Early}
              - {at: 08:10, call: End}
              - {at: 07:59:59, call: Before}
              - {at: 08:10:01, call: After}
              - {at: call, call: Ear}
            """
        #expect(
            warned(segment(cues)) == [
                "f:9:18: warning: cue 'late' is outside its segment: 10m1s is more than the 10m of 'a'",
                "f:10:18: warning: cue 'early' is outside its segment: 11m is more than the 10m of 'a'",
                "f:12:18: warning: cue 'before' is outside its segment: 07:59:59 is not between 08:00:00 and 08:10:00, "
                    + "when 'a' is planned",
                "f:13:18: warning: cue 'after' is outside its segment: 08:10:01 is not between 08:00:00 and 08:10:00, "
                    + "when 'a' is planned",
            ])
    }

    @Test func cuesOfReservesHaveNoTimesToKeep() {
        #expect(
            warned(
                segments(
                    "- {title: A, duration: 1m}\n- {title: B, reserve: true, until: 09:00, "
                        + "cues: [{at: 12:00, call: C}, {at: +2h, call: D}]}")) == [])
    }

    @Test func cuesForNobody() {
        #expect(
            warned("departments: {sound: Sound, light: Light}\n" + segment("cues: [{at: +0s, dept: soud, call: Go}]"))
                == [
                    "f:8:32: warning: cue 'go' is for the department 'soud', which nobody declared; "
                        + "did you mean 'sound'?"
                ])
        #expect(
            warned(segment("cues: [{at: +0s, dept: sound, call: Go}]")) == [
                "f:7:32: warning: cue 'go' is for the department 'sound', which nobody declared"
            ])
    }

    @Test func showsThatStartNowhere() {
        #expect(
            warned("# a show\nshow: S\nparts: [{segments: [{title: A, duration: 1m}]}]") == [
                "f:2:1: warning: nothing says when the show starts; it is planned from 00:00:00"
            ])
        for start in [
            "parts: [{start: 08:00, segments: [{title: A, duration: 1m}]}]",
            "parts: [{segments: [{title: A, start: 08:00, duration: 1m}]}]",
        ] {
            #expect(warned("show: S\n\(start)") == [])
        }
    }

    /// The shape that the documentation shows, filled out to its two hours.
    @Test func theExampleChecksClean() {
        let text = """
            show: Hội nghị biểu dương điển hình tiên tiến      # the title; required
            id: hanoi-2023
            date: 2023-10-10
            timezone: Asia/Ho_Chi_Minh
            venue: Cung Văn hóa Lao động Hữu nghị Việt Xô
            start: 08:00
            warn: {yellow: 2m, red: 30s}
            departments: {camera: Ghi hình, sound: Âm thanh, light: Ánh sáng, led: Màn hình LED, stage: Sân khấu}
            onAir:
              - {id: h1, title: Kênh 1, on: 08:30, off: 10:30, from: welcome, to: close}
            parts:
              - id: exhibition
                title: Triển lãm ảnh
                location: Sảnh tầng 1
                segments:
                  - {id: doors, title: 'Triển lãm ảnh “Người tốt, việc tốt”', start: 08:00, until: 08:20}
              - id: conference
                title: Hội nghị
                start: 08:30
                segments:
                  - id: welcome
                    title: Văn nghệ chào mừng
                    duration: 10m
                    min: 7m
                    who: Đoàn nghệ thuật
                    advance: manual
                    reserve: false
                    note: Màn kéo khi có hiệu
                    cues:
                      - {id: air, at: 08:30:00, dept: camera, call: Lên sóng, standby: 1m}
                      - {id: lx1, at: +30s, dept: light, call: Đèn sân khấu}
                      - {id: vt1, at: -20s, dept: led, call: Chuẩn bị phóng sự}
                      - {id: bow, at: call, dept: sound, call: Nhạc chào}
                    columns: {Âm thanh: Nhạc nền, LED: Ma-két}
                  - {id: close, title: Kết thúc, duration: 1h50m}
            """
        #expect(warned(text) == [])
    }
}
