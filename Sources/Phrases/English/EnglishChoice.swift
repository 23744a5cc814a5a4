struct EnglishChoice: ChoicePhrases {
    func catchUp(_ point: String) -> String { "CATCH UP: \(point)" }
    func giveBack(_ point: String) -> String { "TIME TO GIVE BACK: \(point)" }
    func shorten(by span: String) -> String { "Shorten by \(span)" }
    func shorten(by span: String, left: String) -> String { "Shorten by \(span); \(left) is still to be won back" }
    func lengthen(by span: String) -> String { "Lengthen by \(span)" }
    func skip(_ title: String, winsBack span: String) -> String { "Skip “\(title)”: wins back \(span)" }
    var letItBeLate: String { "Let it be late" }
    var letItBeEarly: String { "Leave it as it is" }
    var nothingHasRoom: String { "no segment before it can be shortened" }
    var windows: String { "ON AIR, OFF AIR" }
    func putOnAir(_ title: String, planned time: String) -> String { "Put “\(title)” on the air now? Planned \(time)" }
    func takeOffAir(_ title: String, planned time: String) -> String { "Take “\(title)” off the air now? Planned \(time)" }
    var beganSign: String { "it began at" }
    var beganForm: String { "a time that has passed, as 08:43 or 08:43:20" }
    func jumpPast(_ point: String) -> String { "Jump past \(point)?" }
    func jumpTakenBack(to time: String) -> String { "the jump is taken back: it is \(time) again" }
    var goIsOff: String { "GO OFF" }
    var turnInputMethodOff: String { "turn the Vietnamese input method off" }
    var spaceWithLetter: String { "a letter and Space came together: no GO. Turn the input method off" }
}
