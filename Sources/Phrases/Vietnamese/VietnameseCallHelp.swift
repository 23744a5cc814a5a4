struct VietnameseCallHelp: CallHelpPhrases {
    var program: String { "Điều hành chương trình trực tiếp theo đồng hồ." }

    var programDetails: String {
        """
        Không kèm gì thì mở màn hình bắt đầu: các chương trình có sẵn, các bản ghi đã có, và những gì làm được \
        với từng cái.

        VÍ DỤ
          runofshow rehearse shows/hanoi-2023.yaml --at 08:25
          runofshow run shows/hanoi-2023.yaml
          runofshow check shows/hanoi-2023.yaml

        MÃ THOÁT
          0 mọi việc ổn, 64 lệnh gọi không hợp lệ, 65 dữ liệu vào có lỗi, 66 tệp không đọc được, 73 hoặc 74 tệp \
        không ghi được.
        """
    }

    var run: String { "Bàn điều khiển chạy thật, theo giờ thực." }

    var runDetails: String {
        """
        Mọi việc đều được ghi lại. Nếu hôm nay có bản ghi của chương trình này bị gián đoạn, sẽ hỏi: chạy tiếp \
        bản đó hay bắt đầu lại.

        VÍ DỤ
          runofshow run shows/hanoi-2023.yaml
        """
    }

    var resume: String { "Chạy tiếp một bản ghi bị gián đoạn, đúng trạng thái lúc đó." }

    var resumeDetails: String {
        """
        Không chỉ rõ bản ghi nào thì lấy bản gần nhất mà chương trình chưa kết thúc và không ai đang ghi. Đồng \
        hồ của chương trình trực tiếp vẫn chạy trong lúc không ai trông; buổi tập duyệt chạy tiếp từ mẩu ghi cuối.

        VÍ DỤ
          runofshow resume
        """
    }

    var rehearse: String { "Bàn điều khiển chạy theo đồng hồ riêng." }

    var rehearseDetails: String {
        """
        Mọi thứ như khi chạy thật, có ghi rõ là tập duyệt, và được ghi lại.

        VÍ DỤ
          runofshow rehearse shows/hanoi-2023.yaml --at 08:25 --speed 10
        """
    }

    var watch: String { "Màn hình chỉ xem, theo bản ghi mà một bàn điều khiển khác đang ghi." }

    var watchDetails: String {
        """
        Gọi bằng tên chương trình thì tự tìm bản ghi đang được ghi, chưa có thì đợi, và chuyển sang bản mới hơn \
        khi bản đó bắt đầu. Không thay đổi được gì.

        VÍ DỤ
          runofshow watch hanoi-2023 --view director
          ssh -t desk runofshow watch hanoi-2023 --view presenter
        """
    }

    var mirror: String { "Giữ một bản sao của bản ghi trên đĩa hoặc máy khác." }

    var mirrorDetails: String {
        """
        Chép từng byte những gì đã nằm trên đĩa của bản ghi, ngay khi có, và cho biết bản sao chậm bao nhiêu. Gọi bằng \
        tên chương trình thì đợi một lần chạy và chuyển sang lần chạy mới hơn. Máy nào thấy bản sao thì bàn điều khiển \
        ở đó có thể tiếp quản bằng resume; nó cho biết chương trình đang của ai, và hỏi lại. Ctrl-C để dừng; chạy lại thì \
        chép tiếp từ chỗ cũ.

        VÍ DỤ
          runofshow mirror hanoi-2023 /mnt/booth
          runofshow resume /mnt/booth/2023-10-10-082958-live.jsonl
        """
    }

    var replay: String { "Xem lại một bản ghi." }

    var replayDetails: String {
        """
        Mọi màn hình ở mọi thời điểm đều đúng như lúc chạy. Space phát và dừng, > và < đổi tốc độ, ← và → đi từng \
        sự kiện, : tới một giờ, một sự kiện hoặc một tiết mục, f tìm trong nhật ký; ? cho xem mọi phím.

        VÍ DỤ
          runofshow replay shows/hanoi-2023-rehearsal-1.jsonl --speed 60 --from 08:29
        """
    }

    var check: String { "Lỗi, cảnh báo và bảng giờ của một tệp chương trình." }

    var checkDetails: String {
        """
        Mỗi điều một dòng TỆP:DÒNG:CỘT: error (lỗi) hoặc warning (cảnh báo): sai ở đâu và thế nào mới đúng. Có \
        lỗi thì mã thoát là 65; không có lỗi, dù có cảnh báo hay không, là 0. Sau đó là bảng giờ theo cách chương trình \
        hiểu tệp: từng tiết mục và hiệu lệnh với giờ của nó. --quiet bỏ bảng giờ.

        VÍ DỤ
          runofshow check shows/hanoi-2023.yaml
        """
    }

    var simulate: String { "Chạy một kịch bản lệnh theo giờ, không có màn hình." }

    var simulateDetails: String {
        """
        Mỗi dòng kịch bản là một bước, GIỜ LỆNH; # mở đầu lời chú; giờ không bao giờ lùi; print in ra tình hình \
        lúc đó; ! LỆNH chờ lệnh bị từ chối. Bị từ chối mà không chờ, hoặc chờ mà không bị từ chối, thì dừng với \
        mã thoát 65.

        Với --from thì bắt đầu từ một bản ghi, tại bất kỳ giờ nào của nó, thay vì từ đầu chương trình: các lệnh \
        khác chạy từ đó, và các mốc cố định lẽ ra thế nào được đặt cạnh những gì đã xảy ra.

        VÍ DỤ
          printf '08:00:00 go\\n08:10:00 print\\n' > day.txt
          runofshow simulate shows/hanoi-2023.yaml day.txt --format json
          runofshow simulate --from monday.jsonl --at 09:30 other.txt
        """
    }

    var logs: String { "Các bản ghi, mới nhất trước." }

    var logsDetails: String {
        """
        Mỗi bản ghi kèm tên chương trình, chế độ, khoảng giờ chương trình và có kết thúc trọn vẹn hay không.

        VÍ DỤ
          runofshow logs
        """
    }

    var report: String { "So kế hoạch với thực tế, từ các bản ghi." }

    var reportDetails: String {
        """
        Có nhiều bản ghi của một chương trình thì đặt độ dài từng tiết mục cạnh nhau, kèm trung vị và khoảng chứa nửa \
        giữa của chúng.

        VÍ DỤ
          runofshow report hanoi.jsonl
          runofshow report monday.jsonl tuesday.jsonl --format html > rehearsals.html
        """
    }

    var learn: String { "Độ dài, min và max theo các buổi tập duyệt." }

    var learnDetails: String {
        """
        Đặt thời gian thực tế của từng tiết mục trong các bản ghi cạnh kế hoạch, và đề xuất con số khác khi các bản ghi cho \
        thấy vậy: duration khi có từ hai lần chạy trở lên, lấy trung vị, nếu kế hoạch nằm ngoài nửa giữa; min khi đã có \
        lần ngắn hơn, max khi thường dài hơn. Không tính thời gian tạm dừng, cũng không tính tiết mục chưa chạy trọn. Kết quả \
        hiện ra như phần khác nhau so với tệp chương trình, kèm ảnh hưởng tới các mốc cố định. --write chỉ sửa những con số \
        đó, giữ nguyên lời chú, thứ tự và cách trình bày.

        VÍ DỤ
          runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl
          runofshow learn shows/hanoi-2023.yaml monday.jsonl tuesday.jsonl --write
        """
    }

    var importing: String { "Đọc kịch bản người khác gửi: bảng tính, CSV, bảng trong tin nhắn, dự án Ontime." }

    var importDetails: String {
        """
        Hiện bảng giờ mà máy hiểu được, từng quyết định kèm lý do, và cảnh báo kèm trang tính, ô. Không có --to thì không \
        ghi gì. FILE có thể là XLSX, CSV với mọi dấu ngăn cách, Markdown, các dòng mở đầu bằng giờ, JSON của Ontime 2 \
        đến 4 hay của rundown editor Sofie; - là đầu vào chuẩn.

        VÍ DỤ
          runofshow import gala.xlsx
          runofshow import gala.xlsx --to shows/gala.yaml
          runofshow import gala-v2.xlsx --into shows/gala.yaml --write
          runofshow import festival.csv --day "Thứ bảy" --columns "start=A,title=C" --to shows/thu-bay.yaml
        """
    }

    var new: String { "Chương trình đầu tiên: hỏi từng câu, hoặc lấy từ mẫu." }

    var newDetails: String {
        """
        Hỏi tên, loại, ngày và giờ, rồi ghi ra một tệp chương trình có chú thích. Thêm --template thì không hỏi gì: \
        conference, broadcast, concert, service, wedding, radio.

        VÍ DỤ
          runofshow new
          runofshow new shows/gala.yaml --template concert
        """
    }

    var export: String { "Ghi chương trình, hoặc chương trình của một bản ghi như đã diễn ra, sang định dạng khác." }

    var exportDetails: String {
        """
        Ghi thành bảng để in hay gửi đi (xlsx, html, csv, markdown), lịch (ics), hoặc tệp cho Ontime. Định dạng không giữ \
        được gì thì nói rõ từng mục. Với bản ghi, bảng có giờ thực tế bên cạnh giờ kế hoạch.

        --as show với bản ghi: ghi ra một tệp chương trình: thứ tự như đã chạy, kể cả tiết mục đã chuyển chỗ và chèn thêm; độ dài theo kế \
        hoạch cộng điều chỉnh, không tính phần muộn và tạm dừng; tên, người thực hiện, ghi chú và hiệu lệnh như đã \
        sửa; tiết mục bị bỏ qua thành reserve: true. Đó là bản để dùng cho buổi diễn sau.

        --as recording ghi ra một bản sao của bản ghi. Thêm --strip thì bản sao không có tên người điều hành và không \
        có ghi chú nào, cả của các tiết mục lẫn ghi trong buổi diễn. Người thực hiện, tin nhắn và hiệu lệnh vẫn giữ.

        --as asciicast ghi phần phát lại thành bản quay màn hình terminal mà asciinema phát được, cả trên trang web.

        VÍ DỤ
          runofshow export shows/hanoi-2023.yaml --as xlsx --to hanoi.xlsx
          runofshow export shows/hanoi-2023.yaml --as html --for light --to light.html
          runofshow export hanoi.jsonl --as show --to shows/hanoi-2.yaml
          runofshow check shows/hanoi-2.yaml
          runofshow export hanoi.jsonl --as recording --strip --to gui-di.jsonl
          runofshow export hanoi.jsonl --as asciicast --speed 60 --to hanoi.cast
        """
    }

    var keys: String { "Các phím, dưới dạng tệp có thể sửa." }

    var keysDetails: String {
        """
        Mỗi dòng một thao tác cùng các phím của nó. Tệp riêng chỉ cần giữ những dòng khác đi: thao tác không có \
        tên trong tệp giữ phím chuẩn, trừ khi thao tác khác đã lấy phím ấy. Phím là một ký tự, ctrl-CHỮ, hoặc \
        space, enter, tab, shift-tab, backspace, delete, up, down, left, right, page-up, page-down, home, end.

        VÍ DỤ
          mkdir -p ~/.config/runofshow
          runofshow keys > ~/.config/runofshow/keys.yaml
        """
    }
}
