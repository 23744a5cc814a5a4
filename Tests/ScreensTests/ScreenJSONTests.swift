import LiveShow
import Phrases
import Testing
import Timeline

@testable import Screens

/// What the screens say, as a page gets it.
@Suite struct ScreenJSONTests {
    @Test(arguments: View.allCases, Language.allCases) func everyScreenIsEncodedWhole(_ view: View, _ language: Language) throws {
        var seen: Set<String> = []
        for source in SmallShow.all(language) {
            let text = try json(view.screen.init(source, Viewer()))
            #expect(text.hasPrefix("{\"") && text.hasSuffix("}"), "\(text)")
            seen.insert(text)
        }
        // At each moment it says something else; the log only where something happened.
        #expect(seen.count == (view == .log ? 5 : 6), "\(view)")
    }

    @Test func presenter() throws {
        try says(
            PresenterScreen(SmallShow.onTime(), Viewer()),
            #"""
            {"countdown":{"detail":"ends 20:10:00","figure":"5:45","isOver":false,"label":"REMAINING","shortLabel":"REMAINING",
            "slots":"00:00","spoken":"5:45","tone":"plain","waitsForGo":false},"next":"NEXT: Band"}
            """#)
        try says(
            PresenterScreen(SmallShow.overtime(.vietnamese), Viewer()),
            #"""
            {"countdown":{"detail":"lẽ ra hết 20:10:00","figure":"+1:05","isOver":true,"label":"QUÁ GIỜ","shortLabel":"QUÁ GIỜ",
            "slots":"+00:00","spoken":"QUÁ GIỜ +1:05","tone":"overtime","waitsForGo":false},"next":"TIẾP: Band"}
            """#)
        let held = SmallShow().doing(.go, at: "20:00").doing(.hold, at: "20:04")
        let told = held.doing(.message("Wrap up", to: .presenter, urgency: .urgent), at: "20:04:30")
        try says(
            PresenterScreen(told.source(at: "20:05"), Viewer()),
            #"""
            {"countdown":{"detail":"ends 20:11:00","figure":"6:00","isOver":false,"label":"‖ HOLD","shortLabel":"‖ HOLD",
            "slots":"00:00","spoken":"6:00","tone":"plain","waitsForGo":false},"message":{"text":"!! URGENT  Wrap up",
            "tone":"urgent"},"next":"NEXT: Band"}
            """#)
        try says(PresenterScreen(told.doing(.blank, at: "20:05").source(at: "20:05"), Viewer()), "{}")
    }

    @Test func stageManager() throws {
        let late = StageManagerScreen(SmallShow.late(), Viewer(selected: 1))
        try says(
            late.now,
            #"""
            {"countdown":{"detail":"ends 20:12:00","figure":"1:30","isOver":false,"label":"REMAINING","shortLabel":"REMAINING",
            "slots":"00:00","spoken":"1:30","tone":"near","waitsForGo":false},"focus":{"expected":"20:32:00","figure":"2:00",
            "id":"off:tv","spokenTime":"at 20:30","time":"20:30","title":"off air TV","tone":"late","verdict":"LATE 2:00",
            "word":"LATE"},"onAir":{"sign":"ON AIR","text":"● ON AIR"},"title":{"text":"Welcome","tone":"onStage"},
            "used":"10:30 of 12:00","who":"Host"}
            """#)
        try says(
            late.bar,
            #"""
            {"elapsed":630000,"isOver":false,"last":690000,"length":720000,"near":600000}
            """#)
        try says(
            late.next,
            #"""
            {"label":"NEXT","ready":"Check the monitors. · Applause","start":"20:12:00","title":"Band","when":"20:12:00"}
            """#)
        try says(
            late.truth,
            #"""
            {"behind":{"text":"BEHIND PLAN 2:00","tone":"plain"},"focus":{"expected":"20:32:00","figure":"2:00","id":"off:tv",
            "spokenTime":"at 20:30","time":"20:30","title":"off air TV","tone":"late","verdict":"LATE 2:00","word":"LATE"}}
            """#)
        try says(
            late.order,
            #"""
            {"heads":{"expected":"expected","late":"late","length":"length","planned":"planned","segment":"segment","who":"who"},
            "rows":[{"ends":"ends 20:30 → 20:32:00","part":"Live · Studio 1"},{"expected":"20:00:00","id":"welcome",
            "isInFocus":false,"isSelected":false,"length":"12:00","number":1,"planned":"20:00","start":"hard","status":"current",
            "title":"Welcome","who":"Host"},{"expected":"20:12:00","id":"band","isInFocus":true,"isSelected":true,
            "late":{"text":"2:00","tone":"quiet"},"length":"20:00","number":2,"planned":"20:10","status":"upcoming",
            "title":"Band"}]}
            """#)
        try says(
            late.cues,
            #"""
            {"heads":{"call":"cue","figure":"in"},"key":"c","rows":[{"call":"Blackout","department":"Light","figure":"0:30",
            "id":"lx1","isNext":true,"tone":"plain","word":""},{"call":"Applause","figure":"by ear","id":"snd1","isNext":false,
            "tone":"plain","word":""}],"title":"CUES"}
            """#)
        let vietnamese = StageManagerScreen(SmallShow.late(.vietnamese), Viewer())
        try says(
            vietnamese.truth,
            #"""
            {"behind":{"text":"CHẬM KẾ HOẠCH 2:00","tone":"plain"},"focus":{"expected":"20:32:00","figure":"2:00","id":"off:tv",
            "spokenTime":"lúc 20:30","time":"20:30","title":"hết sóng TV","tone":"late","verdict":"MUỘN 2:00","word":"MUỘN"}}
            """#)
        try says(
            vietnamese.next,
            #"""
            {"label":"TIẾP","ready":"Check the monitors. · Applause","start":"20:12:00","title":"Band","when":"20:12:00"}
            """#)
    }

    @Test func director() throws {
        let late = DirectorScreen(SmallShow.late(), Viewer())
        try says(
            late.figures,
            #"""
            [{"figure":"19:30","isBadge":true,"isFilled":false,"label":"● ON AIR TV","labelTone":"onAir","shortLabel":"● ON AIR",
            "slots":"00:00","tone":"plain"},{"figure":"1:30","isBadge":false,"isFilled":false,"label":"REMAINING",
            "labelTone":"near","shortLabel":"REMAINING","slots":"00:00","tone":"near"},{"figure":"2:00","isBadge":false,
            "isFilled":false,"label":"LATE · off air TV 20:30 → 20:32:00","labelTone":"late","shortLabel":"LATE · off air TV",
            "slots":"00:00","tone":"late"}]
            """#)
        try says(
            late.hardTimes,
            #"""
            [{"id":"off:tv","isFocus":true,"longVerdict":"LATE 2:00","times":"20:30 → 20:32:00","title":"off air TV",
            "tone":"late","verdict":"LATE 2:00"}]
            """#)
        try says(
            late.backTimes,
            #"""
            [{"latest":"by 20:10:00","slack":"win back 2:00","title":"Band","tone":"near"}]
            """#)
        try says(
            late.catchUp,
            #"""
            {"lines":["to meet off air TV  (t y):","−2:00  Band  20:00 → 18:00"]}
            """#)
        try says(
            late.strip,
            #"""
            {"begins":{"at":72000000,"text":"20:00"},"ends":{"at":73920000,"text":"20:32"},"expected":[{"from":72000000,
            "title":"Welcome","to":72720000,"tone":"onStage"},{"from":72720000,"title":"Band","to":73920000,
            "tone":"plain"}],"expectedLabel":"expect","hardTimes":[72000000],"now":{"at":72630000,"text":"20:10:30"},
            "planned":[{"from":72000000,"title":"Welcome","to":72600000,"tone":"planned"},{"from":72600000,"title":"Band",
            "to":73800000,"tone":"planned"}],"plannedLabel":"plan","windows":[{"off":73800000,"on":72000000}]}
            """#)
        try says(
            DirectorScreen(SmallShow.before(.vietnamese), Viewer()).figures,
            #"""
            [{"figure":"1:30","isBadge":true,"isFilled":false,"label":"○ CHƯA LÊN SÓNG · TV sau","labelTone":"offAir",
            "shortLabel":"CHỜ SÓNG","slots":"00:00","tone":"plain"},{"figure":"1:30","isBadge":false,"isFilled":false,
            "label":"CHỜ BẮT ĐẦU · BẮT ĐẦU SAU","labelTone":"plain","shortLabel":"BẮT ĐẦU SAU","slots":"00:00","tone":"plain"},
            {"figure":"20:00","isBadge":false,"isFilled":false,"label":"ĐÚNG GIỜ · bắt đầu Welcome 20:00 → 20:00:00",
            "labelTone":"onTime","shortLabel":"ĐÚNG GIỜ · bắt đầu Welcome","slots":"00:00","tone":"onTime"}]
            """#)
        try says(
            DirectorScreen(SmallShow.overtime(), Viewer()).calls,
            #"""
            {"heads":{"call":"cue","figure":"in"},"rows":[{"calls":"Light: Blackout","figure":"2:05","more":"","tone":"overdue",
            "word":"OVERDUE"},{"calls":"Applause","figure":"by ear","more":"","tone":"plain","word":""}]}
            """#)
    }

    @Test func cueSheet() throws {
        try says(
            CueSheetScreen(SmallShow.ended(), Viewer()),
            #"""
            {"focus":3,"heading":"all departments   d: one after the other","heads":{"call":"cue","caller":"by",
            "department":"department","due":"due","figure":"in","state":"state"},"key":"c","rows":[{"columns":"",
            "isSelected":false,"segment":"welcome","start":"20:00:00","status":"done","title":"Welcome"},{"call":"Blackout",
            "caller":"mai","cue":"lx1","department":"Light","due":"20:09:00","figure":"20:09:00","isNext":false,"tone":"past",
            "word":"called"},{"columns":"","isSelected":false,"segment":"band","start":"20:10:00","status":"done","title":"Band"},
            {"call":"Applause","caller":"","cue":"snd1","department":"","due":"by ear","figure":"","isNext":false,"tone":"plain",
            "word":""}]}
            """#)
        try says(
            CueSheetScreen(SmallShow.onTime(.vietnamese), Viewer(department: "lx")),
            #"""
            {"focus":1,"heading":"Light   d: bộ phận kế tiếp","heads":{"call":"hiệu lệnh","caller":"người gọi",
            "department":"bộ phận","due":"lúc","figure":"sau","state":"trạng thái"},"key":"c","rows":[{"columns":"",
            "isSelected":false,"segment":"welcome","start":"20:00:00","status":"current","title":"Welcome"},{"call":"Blackout",
            "caller":"","cue":"lx1","department":"Light","due":"20:09:00","figure":"4:45","isNext":true,"tone":"plain",
            "word":""}]}
            """#)
    }

    @Test func log() throws {
        try says(
            LogScreen(SmallShow.held(), Viewer()),
            #"""
            {"rows":[{"text":"GO: “Welcome” begins","time":"20:00:00","tone":"plain","who":"mai"},{"text":"“Welcome” held",
            "time":"20:04:00","tone":"plain","who":"mai"}]}
            """#)
        try says(
            LogScreen(SmallShow.held(.vietnamese), Viewer()),
            #"""
            {"rows":[{"text":"GO: “Welcome” bắt đầu","time":"20:00:00","tone":"plain","who":"mai"},
            {"text":"tạm dừng “Welcome”","time":"20:04:00","tone":"plain","who":"mai"}]}
            """#)
        try says(
            LogScreen(SmallShow.before(), Viewer()),
            #"""
            {"none":"nothing has happened yet","rows":[]}
            """#)
    }

    @Test func backstage() throws {
        var known = Viewer(waitingFor: ["band"])
        known.lookedAt = ["segment:band": SmallShow.time("20:10")]
        try says(
            BackstageScreen(SmallShow.late(), known),
            #"""
            {"heading":"band   a: seen","next":{"figure":"1:30","label":"NEXT","title":"Band","tone":"plain"},
            "now":{"figure":"1:30","label":"NOW","title":"Welcome","tone":"near"},"rows":[{"expected":"20:12:00",
            "figure":"1:30","moved":"LATER 2:00","status":"waiting","title":"Band","tone":"near"}]}
            """#)
        try says(
            BackstageScreen(SmallShow.held(.vietnamese), Viewer()),
            #"""
            {"heading":"mọi tiết mục   a: đã xem","next":{"figure":"6:00","label":"TIẾP","title":"Band","tone":"plain"},
            "now":{"figure":"6:00","label":"ĐANG DIỄN RA","title":"Welcome","tone":"plain"},"rows":[{"expected":"20:00:00",
            "figure":"","moved":"","status":"on","title":"Welcome","tone":"onStage"},{"expected":"20:11:00","figure":"6:00",
            "moved":"","status":"waiting","title":"Band","tone":"plain"}]}
            """#)
    }

    @Test func frame() throws {
        try says(
            Self.frame(SmallShow.onTime(), .desk(Saving(), takenOver: nil)),
            #"""
            {"about":[],"clock":"20:04:15","keys":{"keys":[{"label":"Space","text":"go"}]},"mode":{"shortText":"LIVE",
            "text":"LIVE","tone":"plain"},"onAir":{"countdown":"25:45","isOn":true,"label":"● ON AIR TV",
            "shortLabel":"● ON AIR","text":"● ON AIR TV · off in 25:45","tone":"onAir"},"saving":{"text":"✓ saved",
            "tone":"quiet"},"title":"Evening"}
            """#)
        let unsaved = Connection.desk(Saving(unsaved: 3, waiting: 900, failure: "disk full"), takenOver: nil)
        try says(
            Self.frame(SmallShow.before(.vietnamese), unsaved),
            #"""
            {"about":[],"clock":"19:58:30","keys":{"keys":[{"label":"Space","text":"go"}]},"message":{"text":"disk full",
            "tone":"failure"},"mode":{"shortText":"TRỰC TIẾP","text":"TRỰC TIẾP","tone":"plain"},"onAir":{"countdown":"1:30",
            "isOn":false,"label":"○ CHƯA LÊN SÓNG · TV sau","shortLabel":"CHỜ SÓNG","text":"○ CHƯA LÊN SÓNG · TV sau 1:30",
            "tone":"offAir"},"saving":{"text":"CHƯA GHI: 3","tone":"failure"},"title":"Evening"}
            """#)
        try says(
            Self.frame(SmallShow.held(), .watching(.silent(since: SmallShow.time("20:04:58")))),
            #"""
            {"about":[],"clock":"20:05:00","keys":{"keys":[{"label":"Space","text":"go"}]},
            "message":{"text":"THE CONSOLE DOES NOT ANSWER since 20:04:58","tone":"broken"},"mode":{"shortText":"LIVE",
            "text":"LIVE","tone":"plain"},"onAir":{"countdown":"25:00","isOn":true,"label":"● ON AIR TV",
            "shortLabel":"● ON AIR","text":"● ON AIR TV · off in 25:00","tone":"onAir"},"saving":{"text":"SILENT 20:04:58",
            "tone":"broken"},"title":"Evening"}
            """#)
    }

    private static func frame(_ source: ScreenSource, _ connection: Connection) -> ScreenFrame {
        ScreenFrame(
            source, connection, mode: .live, view: .manager, isLocked: false, notice: nil, prompt: nil, about: [],
            keys: KeyHints([KeyText("Space", "go")]))
    }

    @Test func formsStartAndWaiting() throws {
        let form = FormScreen(cues: [0], ofSegment: "welcome", at: 5, SmallShow.ended(), notice: ScreenText("dropped"))
        try says(
            form,
            #"""
            {"focus":1,"heading":"CUES OF “Welcome”","lines":[{"text":"dropped","tone":"plain"}],"rows":[{"label":"",
            "tone":"past","value":"1m before the end · Light · Blackout · called"},{"label":"","tone":"plain",
            "value":"+ a new cue"}]}
            """#)
        let start = StartScreen(
            [.recording(path: "/r.jsonl", title: "Evening", detail: "2 h", canResume: true)], selected: 0, notice: nil,
            Phrases.english.startScreen)
        try says(
            start,
            #"""
            {"keys":"↑↓ choose   ⏎ go on   p replay   o report   q leave","recordings":{"rows":[{"canResume":true,
            "detail":"2 h","isFaulty":false,"isSelected":true,"title":"Evening"}],
            "title":"RECORDINGS  (⏎ goes on with ▶, plays the others back)"},"shows":{"none":"no show files in shows/",
            "rows":[],"title":"SHOWS"}}
            """#)
        try says(
            WaitingScreen(for: "gala", at: SmallShow.time("19:00"), Words(.vietnamese)),
            #"""
            {"clock":"19:00:00","keys":"q thoát","label":"ĐANG CHỜ","opensByItself":"Màn hình này sẽ tự mở ngay khi có.",
            "what":"gala"}
            """#)
        let help = HelpScreen(SmallShow.before(), keys: [KeyText("h", "hold")], takesCommands: false)
        try says(
            help,
            #"""
            {"commands":[],"commandsTitle":"COMMANDS, at the prompt “:”","countdown":{"detail":"at 20:00:00",
            "figure":"1:30","isOver":false,"label":"STANDBY · STARTS IN","shortLabel":"STARTS IN","slots":"00:00",
            "spoken":"1:30","tone":"plain","waitsForGo":false},"keys":[{"label":"h","text":"hold"}],"keysTitle":"KEYS"}
            """#)
    }
}
