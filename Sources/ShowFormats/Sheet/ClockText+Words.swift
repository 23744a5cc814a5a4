/// The words that people write with a time of day, in seven languages, folded to plain lower-case letters.
extension ClockText {
    static let marks: [(String, Mark)] = [
        ("a.m.", .am), ("p.m.", .pm), ("a. m.", .am), ("p. m.", .pm), ("am", .am), ("pm", .pm), ("a.m", .am), ("p.m", .pm),
        ("noon", .noon), ("sang", .am), ("chieu", .pm), ("toi", .pm), ("trua", .noon), ("pagi", .am), ("sore", .pm),
        ("malam", .pm),
        ("siang", .noon), ("de la manana", .am), ("de la tarde", .pm), ("de la noche", .pm), ("du matin", .am),
        ("de l'apres-midi", .pm), ("du soir", .pm), ("a", .am), ("p", .pm),
    ]
    static let markLetters: Set<Unicode.Scalar> = ["a", "p", "n", "s", "c", "t", "m", "d"]
    static let leads: Set<String> = [
        "ca", "c", "approx", "about", "around", "at", "from", "um", "ab", "von", "gegen", "tu", "luc", "khoang", "vers", "environ",
        "aprox", "sekitar", "pukul", "pkl", "jam", "las", "de", "a", "entre", "dari", "约", "大约", "dung",
    ]
    static let approximate: Set<String> = [
        "ca", "c", "approx", "about", "around", "gegen", "khoang", "vers", "environ", "aprox", "sekitar", "约", "大约",
    ]
    static let untils: Set<String> = [
        "to", "bis", "until", "till", "a", "au", "den", "hasta", "s/d", "sd", "sampai", "al", "und", "and",
    ]
    static let noon: Set<String> = ["noon", "midday", "mittag", "midi", "mediodia"]
    static let midnight: Set<String> = ["midnight", "mitternacht", "minuit", "medianoche"]
    static let named = noon.union(midnight)
    static let zones: Set<String> = [
        "uhr", "wib", "wita", "wit", "hrs", "hr", "h", "cet", "cest", "gmt", "utc", "bst", "est", "edt", "pst", "pdt", "ict", "z",
        "sharp", "approx",
    ]
    static let halves: [(String, WrittenClock.Half)] = [
        ("上午", .am), ("早上", .am), ("清晨", .am), ("凌晨", .am), ("下午", .pm), ("晚上", .pm), ("傍晚", .pm), ("中午", .pm), ("晚", .pm),
    ]
}
