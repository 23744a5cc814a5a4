struct EnglishTemplate: TemplatePhrases {
    func conference(title: String, date: String, start: String) -> String {
        """
        # Change what you like; "runofshow check FILE" tells whether it still holds together.
        show: \(title)
        date: \(date)
        start: \(start)                # when the first segment begins
        departments: {sound: Sound, light: Light, stage: Stage}   # who cues are for
        parts:
          - title: Morning
            segments:
              - id: doors
                title: Doors open
                duration: 30m           # 90s, 10m, 1h30m; open for as long as it takes
                cues:                 # +30s after the start, -20s before the end, call by ear
                  - {id: house, at: -5m, dept: light, call: House lights to half}
              - id: welcome
                title: Welcome
                duration: 10m
                who: Presenter
                min: 5m
                cues:
                  - {id: mic, at: +0s, dept: sound, call: Lectern microphone}
              - id: keynote
                title: Keynote
                duration: 30m
                min: 20m
                max: 35m
                cues:
                  - {id: slides, at: +10s, dept: stage, call: Slides}
              - id: questions
                title: Questions
                duration: 15m
                min: 5m
              - id: break
                title: Break
                duration: 20m
                min: 15m
          - title: Second half
            segments:
              - id: panel
                title: Panel
                duration: 40m
                min: 30m
              - id: close
                title: Closing
                duration: 10m
                cues:
                  - {id: house-up, at: -30s, dept: light, call: House lights up}

        """
    }

    func broadcast(title: String, date: String, start: String, off: String) -> String {
        """
        # Change what you like; "runofshow check FILE" tells whether it still holds together.
        show: \(title)
        date: \(date)
        start: \(start)                # when the first segment begins
        departments: {camera: Camera, sound: Sound, video: Video, caption: Captions}   # who cues are for
        onAir:                          # when it goes out live, and which segments do
          - {id: air, title: Channel 1, on: \(start), off: \(off), from: titles, to: goodbye}
        parts:
          - title: On air
            segments:
              - id: titles
                title: Opening titles
                duration: 30s           # 90s, 10m, 1h30m; open for as long as it takes
                advance: auto
                cues:                 # +30s after the start, -20s before the end, call by ear
                  - {id: roll, at: +0s, dept: video, call: Roll titles}
              - id: hello
                title: Welcome
                duration: 4m30s
                who: Presenter
                min: 3m
                cues:
                  - {id: name, at: +10s, dept: caption, call: Name of the presenter}
              - id: report
                title: Report
                duration: 5m
                cues:
                  - {id: vt, at: +0s, dept: video, call: Roll report}
              - id: talk
                title: Studio talk
                duration: 25m
                min: 15m
                max: 30m
              - id: music
                title: Music
                duration: 15m
                min: 10m
                cues:
                  - {id: band, at: +0s, dept: sound, call: Band microphones}
              - id: goodbye
                title: Goodbye
                duration: 10m
                min: 2m
                cues:
                  - {id: credits, at: -45s, dept: caption, call: Roll credits}

        """
    }

    func concert(title: String, date: String, start: String) -> String {
        """
        # Change what you like; "runofshow check FILE" tells whether it still holds together.
        show: \(title)
        date: \(date)
        start: \(start)                # when the first segment begins
        departments: {sound: Sound, light: Light, stage: Stage}   # who cues are for
        parts:
          - title: Evening
            segments:
              - id: doors
                title: Doors
                duration: 1h           # 90s, 10m, 1h30m; open for as long as it takes
                cues:                 # +30s after the start, -20s before the end, call by ear
                  - {id: house, at: -5m, dept: light, call: House to half}
              - id: support
                title: Support act
                duration: 30m
                changeover: 20m
                cues:
                  - {id: support-on, at: +0s, dept: sound, call: Support on}
              - id: main
                title: Main act
                duration: 1h15m
                min: 1h
                cues:
                  - {id: blackout, at: -5s, dept: light, call: Blackout}
              - id: encore
                title: Encore
                duration: 15m
                min: 5m
                cues:
                  - {id: house-up, at: -10s, dept: light, call: House up}

        """
    }

    func service(title: String, date: String, start: String) -> String {
        """
        # Change what you like; "runofshow check FILE" tells whether it still holds together.
        show: \(title)
        date: \(date)
        start: \(start)                # when the first segment begins
        departments: {sound: Sound, music: Music, screen: Screen}   # who cues are for
        parts:
          - title: Service
            segments:
              - id: prelude
                title: Prelude
                duration: 10m           # 90s, 10m, 1h30m; open for as long as it takes
                cues:                 # +30s after the start, -20s before the end, call by ear
                  - {id: welcome-slide, at: +0s, dept: screen, call: Welcome slide}
              - id: welcome
                title: Welcome
                duration: 5m
              - id: songs
                title: Songs
                duration: 20m
                min: 15m
                cues:
                  - {id: band, at: +0s, dept: music, call: First song}
              - id: reading
                title: Reading
                duration: 5m
              - id: sermon
                title: Sermon
                duration: 30m
                min: 20m
                cues:
                  - {id: pulpit, at: +0s, dept: sound, call: Pulpit microphone}
              - id: prayer
                title: Prayer
                duration: 10m
              - id: blessing
                title: Blessing and last song
                duration: 10m

        """
    }

    func wedding(title: String, date: String, start: String) -> String {
        """
        # Change what you like; "runofshow check FILE" tells whether it still holds together.
        show: \(title)
        date: \(date)
        start: \(start)                # when the first segment begins
        departments: {music: Music, light: Light, kitchen: Kitchen}   # who cues are for
        parts:
          - title: Reception
            segments:
              - id: guests
                title: Guests arrive
                duration: 1h           # 90s, 10m, 1h30m; open for as long as it takes
                cues:                 # +30s after the start, -20s before the end, call by ear
                  - {id: seat, at: -5m, dept: music, call: Invite guests to sit}
              - id: entrance
                title: Entrance of the couple
                duration: 10m
                cues:
                  - {id: song, at: +0s, dept: music, call: Entrance song}
                  - {id: spot, at: +0s, dept: light, call: Follow spot}
              - id: speeches
                title: Speeches
                duration: 15m
                min: 10m
              - id: cake
                title: Cake and toast
                duration: 10m
                cues:
                  - {id: serve, at: -2m, dept: kitchen, call: Serve dinner}
              - id: dinner
                title: Dinner
                duration: 1h15m
                min: 1h
              - id: dance
                title: First dance and party
                duration: open

        """
    }

    func radio(title: String, date: String, start: String, off: String) -> String {
        """
        # Change what you like; "runofshow check FILE" tells whether it still holds together.
        show: \(title)
        date: \(date)
        start: \(start)                # when the first segment begins
        departments: {desk: Desk, news: Newsroom}   # who cues are for
        onAir:                          # when it goes out live, and which segments do
          - {id: air, title: Programme, on: \(start), off: \(off), from: headlines, to: music-2}
        parts:
          - title: Hour
            segments:
              - id: headlines
                title: News
                duration: 5m           # 90s, 10m, 1h30m; open for as long as it takes
                cues:                 # +30s after the start, -20s before the end, call by ear
                  - {id: jingle, at: +0s, dept: desk, call: Jingle}
              - id: talk-1
                title: Talk
                duration: 15m
                who: Presenter
                min: 10m
                max: 18m
              - id: music-1
                title: Music
                duration: 10m
                min: 6m
              - id: short-news
                title: Headlines
                duration: 2m
                cues:
                  - {id: ready, at: -30s, dept: news, call: Headlines ready}
              - id: talk-2
                title: Guest
                duration: 18m
                min: 12m
                max: 22m
              - id: music-2
                title: Music to the hour
                duration: 10m
                min: 5m
                max: 12m

        """
    }
}
