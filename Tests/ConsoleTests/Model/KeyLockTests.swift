import Testing

@testable import Console

@Suite struct KeyLockTests {
    @Test func twoPressesInARowUnlock() {
        var lock = KeyLock()
        #expect(!lock.isLocked)
        lock.lock()
        #expect(lock.isLocked)
        #expect(!lock.press(at: 1000) && lock.isLocked)
        #expect(lock.press(at: 1000 + KeyLock.pause) && !lock.isLocked)
    }

    @Test func twoThatAreFarApartDoNot() {
        var lock = KeyLock()
        lock.lock()
        #expect(lock.press(at: 1000) == false)
        #expect(lock.press(at: 1001 + KeyLock.pause) == false)
        // The second of them is the first of the next two.
        #expect(lock.press(at: 1500 + KeyLock.pause) == true)
    }

    @Test func anotherKeyBetweenThemDoesNotUnlock() {
        var lock = KeyLock()
        lock.lock()
        _ = lock.press(at: 1000)
        lock.interrupt()
        #expect(!lock.press(at: 1100) && lock.isLocked)
    }

    @Test func thePressThatLocksIsNoneOfTheTwo() {
        var lock = KeyLock()
        lock.lock()
        _ = lock.press(at: 1000)
        lock.lock()
        #expect(lock.press(at: 1100) == false)
    }
}
