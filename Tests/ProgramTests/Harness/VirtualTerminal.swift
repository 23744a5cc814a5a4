import CVterm

/// A terminal that understands what the program writes, as libvterm has it.
final class VirtualTerminal {
    private let terminal: OpaquePointer
    private let screen: OpaquePointer
    private let modes: UnsafeMutablePointer<cv_modes>
    private(set) var columns: Int
    private(set) var rows: Int

    init(columns: Int, rows: Int) {
        (self.columns, self.rows) = (columns, rows)
        terminal = vterm_new(Int32(rows), Int32(columns))
        vterm_set_utf8(terminal, 1)
        screen = vterm_obtain_screen(terminal)
        modes = .allocate(capacity: 1)
        modes.initialize(to: cv_modes(is_alternate: 0, shows_cursor: 1))
        cv_follow_modes(screen, modes)
        vterm_screen_enable_altscreen(screen, 1)
        vterm_screen_reset(screen, 1)
    }

    deinit {
        vterm_free(terminal)
        modes.deallocate()
    }

    var isAlternate: Bool { modes.pointee.is_alternate != 0 }
    var showsCursor: Bool { modes.pointee.shows_cursor != 0 }

    func feed(_ bytes: some Collection<UInt8>) {
        _ = Array(bytes).withUnsafeBytes { vterm_input_write(terminal, $0.baseAddress, $0.count) }
        vterm_screen_flush_damage(screen)
    }

    func resize(columns: Int, rows: Int) {
        (self.columns, self.rows) = (columns, rows)
        vterm_set_size(terminal, Int32(rows), Int32(columns))
    }

    /// What the terminal sends when so much text is pasted: in brackets, where the program has asked for them.
    func pasted(_ text: String) -> [UInt8] {
        vterm_keyboard_start_paste(terminal)
        let start = answers()
        vterm_keyboard_end_paste(terminal)
        return start + Array(text.utf8) + answers()
    }

    /// What the terminal itself has to say, to what it was asked.
    func answers() -> [UInt8] {
        var all: [UInt8] = []
        var block = [CChar](repeating: 0, count: 256)
        while true {
            let count = vterm_output_read(terminal, &block, block.count)
            if count == 0 { return all }
            all += block[..<count].map { UInt8(bitPattern: $0) }
        }
    }

    /// What is on the screen now.
    var picture: Picture {
        var position = VTermPos()
        vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
        let cells = [cv_cell](unsafeUninitializedCapacity: rows * columns) { cells, count in
            cv_copy_screen(screen, Int32(rows), Int32(columns), cells.baseAddress)
            count = rows * columns
        }
        return Picture(cells, columns: columns, cursor: (Int(position.row), Int(position.col)))
    }
}
