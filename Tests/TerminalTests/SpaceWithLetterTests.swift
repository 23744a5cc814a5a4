import Console
import Testing

@testable import Terminal

/// An input method holds letters back until Space and sends both in one piece.
@Suite struct SpaceWithLetterTests {
    @Test func aSpaceRightBehindALetterIsText() {
        #expect(Key.character(" ").after(.character("c")) == .spaceWithLetter)
        #expect(Key.character(" ").after(.character("ư")) == .spaceWithLetter)
    }

    @Test func anyOtherKeyIsItself() {
        #expect(Key.character(" ").after(nil) == .character(" "))
        #expect(Key.character(" ").after(.character(" ")) == .character(" "))
        #expect(Key.character(" ").after(.character("+")) == .character(" "))
        #expect(Key.character(" ").after(.escape) == .character(" "))
        #expect(Key.enter.after(.character("c")) == .enter)
        #expect(Key.character("x").after(.character("c")) == .character("x"))
    }
}
