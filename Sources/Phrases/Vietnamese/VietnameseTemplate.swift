struct VietnameseTemplate: TemplatePhrases {
    func conference(title: String, date: String, start: String) -> String {
        """
        # Sửa tùy ý; "runofshow check TỆP" cho biết còn khớp hay không.
        show: \(title)
        date: \(date)
        start: \(start)                # giờ tiết mục đầu tiên bắt đầu
        departments: {sound: Âm thanh, light: Ánh sáng, stage: Sân khấu}   # hiệu lệnh dành cho ai
        parts:
          - title: Buổi sáng
            segments:
              - id: doors
                title: Đón khách
                duration: 30m           # 90s, 10m, 1h30m; open là đến khi xong
                cues:                 # +30s sau khi bắt đầu, -20s trước khi hết, call gọi bằng tai
                  - {id: house, at: -5m, dept: light, call: Đèn khán phòng 50%}
              - id: welcome
                title: Khai mạc
                duration: 10m
                who: Người dẫn
                min: 5m
                cues:
                  - {id: mic, at: +0s, dept: sound, call: Micro bục}
              - id: keynote
                title: Tham luận chính
                duration: 30m
                min: 20m
                max: 35m
                cues:
                  - {id: slides, at: +10s, dept: stage, call: Trình chiếu}
              - id: questions
                title: Hỏi đáp
                duration: 15m
                min: 5m
              - id: break
                title: Giải lao
                duration: 20m
                min: 15m
          - title: Phần sau
            segments:
              - id: panel
                title: Tọa đàm
                duration: 40m
                min: 30m
              - id: close
                title: Bế mạc
                duration: 10m
                cues:
                  - {id: house-up, at: -30s, dept: light, call: Bật đèn khán phòng}

        """
    }

    func broadcast(title: String, date: String, start: String, off: String) -> String {
        """
        # Sửa tùy ý; "runofshow check TỆP" cho biết còn khớp hay không.
        show: \(title)
        date: \(date)
        start: \(start)                # giờ tiết mục đầu tiên bắt đầu
        departments: {camera: Ghi hình, sound: Âm thanh, video: Phát phóng sự, caption: Chữ tên}   # hiệu lệnh dành cho ai
        onAir:                          # giờ lên sóng, và từ tiết mục nào đến tiết mục nào
          - {id: air, title: Kênh 1, on: \(start), off: \(off), from: titles, to: goodbye}
        parts:
          - title: Lên sóng
            segments:
              - id: titles
                title: Hình hiệu
                duration: 30s           # 90s, 10m, 1h30m; open là đến khi xong
                advance: auto
                cues:                 # +30s sau khi bắt đầu, -20s trước khi hết, call gọi bằng tai
                  - {id: roll, at: +0s, dept: video, call: Chạy hình hiệu}
              - id: hello
                title: Chào khán giả
                duration: 4m30s
                who: Người dẫn
                min: 3m
                cues:
                  - {id: name, at: +10s, dept: caption, call: Chữ tên người dẫn}
              - id: report
                title: Phóng sự
                duration: 5m
                cues:
                  - {id: vt, at: +0s, dept: video, call: Chạy phóng sự}
              - id: talk
                title: Trò chuyện tại trường quay
                duration: 25m
                min: 15m
                max: 30m
              - id: music
                title: Ca nhạc
                duration: 15m
                min: 10m
                cues:
                  - {id: band, at: +0s, dept: sound, call: Micro ban nhạc}
              - id: goodbye
                title: Chào kết
                duration: 10m
                min: 2m
                cues:
                  - {id: credits, at: -45s, dept: caption, call: Chữ kết}

        """
    }

    func concert(title: String, date: String, start: String) -> String {
        """
        # Sửa tùy ý; "runofshow check TỆP" cho biết còn khớp hay không.
        show: \(title)
        date: \(date)
        start: \(start)                # giờ tiết mục đầu tiên bắt đầu
        departments: {sound: Âm thanh, light: Ánh sáng, stage: Sân khấu}   # hiệu lệnh dành cho ai
        parts:
          - title: Buổi tối
            segments:
              - id: doors
                title: Mở cửa
                duration: 1h           # 90s, 10m, 1h30m; open là đến khi xong
                cues:                 # +30s sau khi bắt đầu, -20s trước khi hết, call gọi bằng tai
                  - {id: house, at: -5m, dept: light, call: Đèn khán phòng 50%}
              - id: support
                title: Nghệ sĩ mở màn
                duration: 30m
                changeover: 20m
                cues:
                  - {id: support-on, at: +0s, dept: sound, call: Mở tiếng nghệ sĩ mở màn}
              - id: main
                title: Nghệ sĩ chính
                duration: 1h15m
                min: 1h
                cues:
                  - {id: blackout, at: -5s, dept: light, call: Tắt đèn}
              - id: encore
                title: Hát thêm
                duration: 15m
                min: 5m
                cues:
                  - {id: house-up, at: -10s, dept: light, call: Bật đèn khán phòng}

        """
    }

    func service(title: String, date: String, start: String) -> String {
        """
        # Sửa tùy ý; "runofshow check TỆP" cho biết còn khớp hay không.
        show: \(title)
        date: \(date)
        start: \(start)                # giờ tiết mục đầu tiên bắt đầu
        departments: {sound: Âm thanh, music: Nhạc, screen: Màn hình}   # hiệu lệnh dành cho ai
        parts:
          - title: Buổi lễ
            segments:
              - id: prelude
                title: Nhạc dạo
                duration: 10m           # 90s, 10m, 1h30m; open là đến khi xong
                cues:                 # +30s sau khi bắt đầu, -20s trước khi hết, call gọi bằng tai
                  - {id: welcome-slide, at: +0s, dept: screen, call: Trang chào mừng}
              - id: welcome
                title: Chào mừng
                duration: 5m
              - id: songs
                title: Thánh ca
                duration: 20m
                min: 15m
                cues:
                  - {id: band, at: +0s, dept: music, call: Bài thứ nhất}
              - id: reading
                title: Đọc Kinh Thánh
                duration: 5m
              - id: sermon
                title: Bài giảng
                duration: 30m
                min: 20m
                cues:
                  - {id: pulpit, at: +0s, dept: sound, call: Micro bục giảng}
              - id: prayer
                title: Cầu nguyện
                duration: 10m
              - id: blessing
                title: Chúc phước và bài kết
                duration: 10m

        """
    }

    func wedding(title: String, date: String, start: String) -> String {
        """
        # Sửa tùy ý; "runofshow check TỆP" cho biết còn khớp hay không.
        show: \(title)
        date: \(date)
        start: \(start)                # giờ tiết mục đầu tiên bắt đầu
        departments: {music: Nhạc, light: Ánh sáng, kitchen: Bếp}   # hiệu lệnh dành cho ai
        parts:
          - title: Tiệc cưới
            segments:
              - id: guests
                title: Đón khách
                duration: 1h           # 90s, 10m, 1h30m; open là đến khi xong
                cues:                 # +30s sau khi bắt đầu, -20s trước khi hết, call gọi bằng tai
                  - {id: seat, at: -5m, dept: music, call: Mời khách vào bàn}
              - id: entrance
                title: Cô dâu chú rể vào lễ đường
                duration: 10m
                cues:
                  - {id: song, at: +0s, dept: music, call: Nhạc vào lễ đường}
                  - {id: spot, at: +0s, dept: light, call: Đèn chiếu theo}
              - id: speeches
                title: Phát biểu hai họ
                duration: 15m
                min: 10m
              - id: cake
                title: Cắt bánh, rót rượu
                duration: 10m
                cues:
                  - {id: serve, at: -2m, dept: kitchen, call: Lên món}
              - id: dinner
                title: Nhập tiệc
                duration: 1h15m
                min: 1h
              - id: dance
                title: Nhạc và khiêu vũ
                duration: open

        """
    }

    func radio(title: String, date: String, start: String, off: String) -> String {
        """
        # Sửa tùy ý; "runofshow check TỆP" cho biết còn khớp hay không.
        show: \(title)
        date: \(date)
        start: \(start)                # giờ tiết mục đầu tiên bắt đầu
        departments: {desk: Bàn trộn, news: Tin tức}   # hiệu lệnh dành cho ai
        onAir:                          # giờ lên sóng, và từ tiết mục nào đến tiết mục nào
          - {id: air, title: Chương trình, on: \(start), off: \(off), from: headlines, to: music-2}
        parts:
          - title: Giờ phát sóng
            segments:
              - id: headlines
                title: Bản tin
                duration: 5m           # 90s, 10m, 1h30m; open là đến khi xong
                cues:                 # +30s sau khi bắt đầu, -20s trước khi hết, call gọi bằng tai
                  - {id: jingle, at: +0s, dept: desk, call: Nhạc hiệu}
              - id: talk-1
                title: Trò chuyện
                duration: 15m
                who: Người dẫn
                min: 10m
                max: 18m
              - id: music-1
                title: Ca khúc
                duration: 10m
                min: 6m
              - id: short-news
                title: Tin vắn
                duration: 2m
                cues:
                  - {id: ready, at: -30s, dept: news, call: Chuẩn bị tin vắn}
              - id: talk-2
                title: Khách mời
                duration: 18m
                min: 12m
                max: 22m
              - id: music-2
                title: Ca khúc đến hết giờ
                duration: 10m
                min: 5m
                max: 12m

        """
    }
}
