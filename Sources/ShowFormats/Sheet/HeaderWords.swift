/// The words by which columns are known: English, Vietnamese, German, French, Spanish, Indonesian, Chinese. Accents are folded, so
/// each word stands here without them.
enum HeaderWords {
    /// What a header's text says of its column; nil for a word that is not known.
    static func find(_ header: String) -> HeaderWord? {
        guard header.utf8.count <= 240 else { return nil }
        let whole = SheetText.words(header)
        guard !whole.isEmpty, whole.utf8.count <= 120 else { return nil }
        let unit = unit(in: header)
        if var word = table[whole] {
            word.unit = word.unit ?? unit
            return word
        }
        // `PRESENTER/FACILITATOR(S)`, `Dauer (min)`, `Thời gian / Time`.
        var best: HeaderWord?
        let pieces = SheetText.plain(header).split { "/&,()[]|\n\r:;+-".contains($0) }
        for piece in pieces {
            guard var word = table[SheetText.words(String(piece))], word.weight - 1 > best?.weight ?? 0 else { continue }
            word.weight -= 1
            best = word
        }
        if best == nil, pieces.count <= 3, whole.split(separator: " ").count <= 5 { best = inside(whole) }
        if best?.unit == nil { best?.unit = unit }
        return best
    }

    /// A known phrase at the beginning or the end of a longer one: `Time slot (local)`, `Planned start`.
    private static func inside(_ whole: String) -> HeaderWord? {
        let words = whole.split(separator: " ")
        guard words.count > 1 else { return nil }
        for length in stride(from: words.count - 1, through: 1, by: -1) {
            let found = [words.suffix(length), words.prefix(length)].compactMap { table[$0.joined(separator: " ")] }
            if var word = found.filter({ $0.weight > 1 }).max(by: { $0.weight < $1.weight }) {
                word.weight = max(1, word.weight - 2)
                return word
            }
        }
        return nil
    }

    /// `(min)`, `in Sekunden`.
    private static func unit(in header: String) -> LengthText.Unit? {
        let words = SheetText.words(header).split(separator: " ")
        guard words.count > 1 else { return nil }
        for word in words.dropFirst() where word.count > 0 {
            switch word {
            case "min", "mins", "minutes", "minuten", "phut", "minutos", "menit", "分钟": return .minutes
            case "sec", "secs", "seconds", "sekunden", "sek", "secondes", "segundos", "giay", "detik", "s", "秒": return .seconds
            case "hours", "stunden", "std", "heures", "horas", "gio", "jam", "小时":
                if words.first == "duration" || words.first == "dauer" || words.first == "length" { return .hours }
            default: continue
            }
        }
        return nil
    }

    private static let table: [String: HeaderWord] = {
        var table: [String: HeaderWord] = [:]
        for (role, weight, phrases) in roles {
            for phrase in phrases.split(separator: ",") {
                let word = phrase.drop { $0 == " " || $0 == "\n" }
                table[String(word)] = HeaderWord(role: role, weight: weight)
            }
        }
        for phrase in departments.split(separator: ",") {
            let word = String(phrase.drop { $0 == " " || $0 == "\n" })
            if table[word] == nil { table[word] = HeaderWord(role: nil, weight: 2, isDepartment: true) }
        }
        return table
    }()

    // swift-format-ignore
    private static let roles: [(ColumnRole, Int, String)] = [
        (.start, 4, """
            start, starts, start time, time start, starttime, starts at, begin, begins, beginning, begin time, from, time in, in time, \
            start at, planned start, scheduled start, scheduled time, start tod, time from, event start, \
            bat dau, gio bat dau, thoi gian bat dau, bd, tu, tu gio, beginn, anfang, startzeit, anfangszeit, beginnzeit, von, ab, \
            debut, heure de debut, heure debut, h debut, commence, inicio, hora de inicio, hora inicio, comienzo, desde, empieza, \
            mulai, jam mulai, waktu mulai, dari, 开始, 开始时间, 起始, 起始时间, 開始, 開始時間, 开始时刻
            """),
        (.time, 4, """
            time, times, clock, when, time of day, clock time, tod, timing, timings, time slot, timeslot, slot, hour, hours, timecode, tc, \
            time code, schedule, thoi gian, gio, thoi diem, khung gio, moc thoi gian, moc gio, thoi gian thuc hien, gio thuc hien, \
            thoi gian dien ra, tg, zeit, uhrzeit, uhr, zeitpunkt, zeitraum, zeitfenster, zeitplan, zeiten, heure, heures, horaire, \
            horaires, creneau, creneau horaire, plage horaire, hora, horas, horario, horarios, waktu, jam, pukul, pkl, waktu pelaksanaan, \
            时间, 時間, 时刻, 时间段, 时间点, 具体时间
            """),
        (.end, 4, """
            end, ends, end time, time end, endtime, finish, finish time, finishes, stop, stop time, to, time out, out time, out, end at, \
            scheduled end, planned end, time to, ket thuc, gio ket thuc, thoi gian ket thuc, kt, den, den gio, ende, endzeit, schluss, \
            bis, fin, heure de fin, heure fin, h fin, jusqu a, final, hora de fin, hora fin, termino, hora de termino, hasta, termina, \
            selesai, jam selesai, waktu selesai, sampai, berakhir, akhir, 结束, 结束时间, 终止, 終了, 結束, 結束時間
            """),
        (.length, 4, """
            duration, length, dur, len, run time, runtime, running time, minutes, mins, min, est duration, estimated duration, \
            est time, estimated time, time allotted, allotted time, allotted, trt, planned duration, segment length, total run time, \
            thoi luong, tl, so phut, phut, thoi luong phut, dauer, lange, laenge, spieldauer, minuten, minute, lg, duree, minutage, \
            duree estimee, duree prevue, duracion, minutos, tiempo estimado, durasi, lama, lama waktu, menit, estimasi waktu, \
            时长, 時長, 用时, 分钟, 时间长度, 持续时间, 长度, 总时长
            """),
        (.title, 4, """
            title, item, event, activity, topic, segment, agenda, agenda item, session, subject, act, program, programme, what, \
            program item, programme item, item title, segment title, event title, session title, activities, items, element, song, \
            noi dung, noi dung chuong trinh, noi dung cong viec, tiet muc, hang muc, hoat dong, ten tiet muc, ten chuong trinh, chuong trinh, \
            noi dung chinh, programmpunkt, programmpunkte, thema, titel, tagesordnungspunkt, punkt, beitrag, programm, was, bezeichnung, \
            ablaufpunkt, titre, etape, sequence, activite, activites, intitule, sujet, quoi, seance, evenement, deroule, deroulement, \
            titulo, actividad, actividades, tema, segmento, evento, acto, numero artistico, \
            kegiatan, acara, susunan acara, mata acara, aktivitas, judul, rangkaian acara, nama kegiatan, \
            环节, 節目, 节目, 项目, 流程, 活动, 事项, 议程, 标题, 节目名称, 活动内容, 環節, 议题, 节目内容, 活动流程, 流程内容
            """),
        (.title, 3, """
            content, contents, action, scene, story, story slug, slug, performance, inhalt, inhalte, ablauf, aktion, szene, contenu, \
            action scenique, programme detaille, contenido, accion, programa, dien bien, cong viec, isi, materi, isi acara, 内容, 內容, 主题, 名称
            """),
        (.title, 2, """
            description, details, detail, name, beschreibung, descriptif, descripcion, deskripsi, mo ta, chi tiet, noi dung chi tiet, \
            nombre, nom, ten, element, uraian, 描述, artist, performer, band, kunstler, artiste, artista, nghe si
            """),
        (.who, 4, """
            who, presenter, presenters, speaker, speakers, talent, lead, owner, responsible, facilitator, facilitators, host, hosts, mc, emcee, \
            performer, performers, artist, artists, cast, person, people, by, in charge, person in charge, pic, presented by, \
            responsibility, responsible person, person responsible, led by, moderator, leader, anchor, participants, personnel, staff, talents, \
            nguoi thuc hien, thuc hien, phu trach, nguoi phu trach, don vi thuc hien, don vi phu trach, nguoi dan, dien gia, nhan su, \
            nguoi trinh bay, trinh bay, chu tri, dien vien, nghe si, ca si, nguoi phat bieu, nguoi dan chuong trinh, bo phan phu trach, \
            thanh phan, nhan su phu trach, nguoi chiu trach nhiem, chiu trach nhiem, \
            verantwortlich, verantwortliche, verantwortung, verantwortlicher, wer, person, personen, referent, referentin, referenten, \
            sprecher, sprecherin, redner, rednerin, moderation, zustandig, zustaendig, beteiligte, mitwirkende, darsteller, \
            ansprechpartner, kunstler, akteur, akteure, intervenant, intervenants, intervenante, qui, responsable, responsables, orateur, \
            animateur, animation, artiste, artistes, presentateur, porteur, ponente, ponentes, quien, presentador, presentadora, orador, \
            encargado, encargada, artista, artistas, a cargo de, a cargo, expositor, interprete, penanggung jawab, pj, pembicara, \
            pengisi acara, petugas, pelaksana, narasumber, pengisi, oleh, pemateri, penampil, 负责人, 主讲人, 主讲, 演讲人, 嘉宾, 人员, 表演者, \
            主持人, 执行人, 演出者, 負責人, 发言人, 演员, 参与人员, 讲者, 责任人, 演出人员
            """),
        (.who, 2, "don vi, team, teams, name of presenter, nama, ai, responsible team, contact, 负责, bo phan"),
        (.note, 4, """
            note, notes, remark, remarks, comment, comments, additional info, additional information, instructions, \
            ghi chu, luu y, chu thich, chu y, notiz, notizen, bemerkung, bemerkungen, anmerkung, anmerkungen, hinweis, hinweise, kommentar, \
            remarque, remarques, commentaire, commentaires, observations, observation, observaciones, observacion, comentarios, notas, nota, \
            comentario, catatan, keterangan, ket, 备注, 说明, 備註, 注意事项, 备忘, 注释
            """),
        (.note, 2, "info, infos, information, informationen, details and notes"),
        (.number, 4, """
            #, no, nr, num, number, item no, item number, stt, so tt, tt, so thu tu, lfd nr, lfdnr, lfd, pos, n, n o, numero, nº, num ordre, \
            ordre, orden, urutan, nomor, 序号, 编号, 序, 號, 序號, s no, sl no, sr no, cue no, cue number, item #, № , №
            """),
        (.day, 4, """
            day, date, dates, days, ngay, thu, ngay thang, tag, datum, wochentag, tage, jour, jours, journee, dia, dias, fecha, \
            hari, tanggal, tgl, hari tanggal, 日期, 日, 天, 星期, 日子
            """),
        (.place, 4, """
            place, location, locations, venue, room, rooms, where, hall, area, space, dia diem, noi, vi tri, phong, khu vuc, hoi truong, \
            noi dien ra, ort, raum, saal, wo, platz, raumlichkeit, lieu, lieux, salle, endroit, espace, ou, lugar, sala, ubicacion, donde, espacio, \
            recinto, tempat, lokasi, ruang, ruangan, 地点, 场地, 位置, 地方, 会场, 场所, 地點, 場地, 房间
            """),
        (.stage, 4, """
            stage, stages, track, tracks, buhne, buehne, buhnen, scene principale, scenes, plateau, escenario, escenarios, panggung, \
            舞台
            """),
        (.stage, 2, "san khau"),
        (.id, 4, "id, uid, identifier, kennung, identifiant, identificador, segment id, 标识"),
        (.kind, 4, """
            type, kind, category, loai, loai hinh, the loai, typ, art, kategorie, categorie, tipo, categoria, jenis, kategori, 类型, 类别, 種類, \
            timer type
            """),
        (.department, 4, """
            department, dept, departments, abteilung, gewerk, service, departamento, departemen, divisi, 部门, 组别, 部門
            """),
        (.fixed, 4, """
            fixed, hard, hard time, hard start, fixed time, fixed start, live, on air, hard soft, soft hard, live on air, gio co dinh, co dinh, \
            truc tiep, len song, fix, fest, fixzeit, fixe, heure fixe, direct, antenne, en direct, fijo, hora fija, en vivo, al aire, tetap, \
            waktu tetap, siaran langsung, 固定, 固定时间, 直播
            """),
        (.part, 4, """
            part, section, block, group, phase, phan, giai doan, khoi, teil, abschnitt, partie, bloc, parte, bloque, seccion, fase, bagian, \
            sesi, babak, blok, 部分, 阶段, 板块, 篇章
            """),
        (.planned, 4, "planned"), (.until, 4, "until"), (.max, 4, "max"), (.advance, 4, "advance"),
        (.reserve, 4, "reserve, skip"), (.cues, 4, "cues"), (.flag, 4, "flag"),
    ]

    // swift-format-ignore
    private static let departments = """
        sound, audio, light, lights, lighting, lx, led, video, camera, cameras, graphics, gfx, vt, screen, screens, fx, sfx, vfx, music, mics, mic, \
        microphone, microphones, props, effects, slides, av, a v, technical, tech, tech notes, crew, backline, playback, projection, pyro, rigging, \
        am thanh, anh sang, man hinh, man hinh led, may quay, ghi hinh, quay phim, dao cu, hieu ung, ky thuat, hau can, am nhac, nhac, trinh chieu, \
        ton, licht, technik, kamera, bild, musik, requisite, requisiten, medien, mikro, mikrofon, effekte, lumiere, lumieres, son, regie, image, ecran, \
        micros, musique, materiel, technique, accessoires, luces, iluminacion, sonido, pantalla, pantallas, musica, camara, camaras, utileria, tecnica, \
        cahaya, lampu, tata suara, tata cahaya, musik, layar, multimedia, perlengkapan, 音响, 灯光, 大屏, 视频, 音乐, 摄像, led屏, 道具, 音频, 屏幕, 音響, 燈光, \
        cue, colour, link start, count to end, end action, warning time, danger time
        """
}
