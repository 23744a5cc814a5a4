/* A terminal emulator, the C library's own widths, and a program in a pseudo-terminal: for tests only. */
#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H

#include <vterm.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

/* What the C library keeps for those who ask for its own extensions; Swift's Glibc module does not. */
extern int pipe2(int ends[2], int flags);
extern int close_range(unsigned first, unsigned last, int flags);
extern int prlimit(pid_t process, unsigned resource, const struct rlimit *now, struct rlimit *before);
extern int tgkill(pid_t process, pid_t thread, int number);
extern int wcwidth(wchar_t character);
extern void *memmem(const void *text, size_t length, const void *wanted, size_t wanted_length);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *, const char *folder);

/* A cell: bit fields and unions as plain figures. */
typedef struct {
    /* Up to the first 0. None in a blank; the right half of a wide cell has UINT32_MAX. */
    uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
    int8_t width;
    int8_t is_bold;
    int8_t is_reversed;
    /* The number of the colour; -1 for the terminal's own, 256 for one without a number. */
    int16_t colour;
    int16_t background;
} cv_cell;

/* Copies the screen, row by row. In C because tests do it at every look, and Swift without optimization is slow at it. */
static inline void cv_copy_screen(const VTermScreen *screen, int rows, int columns, cv_cell *cells) {
    for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++, cells++) {
            VTermScreenCell cell;
            VTermPos position = {.row = row, .col = column};
            *cells = (cv_cell){.scalars = {UINT32_MAX}};
            if (!vterm_screen_get_cell(screen, position, &cell)) continue;
            for (int index = 0; index < VTERM_MAX_CHARS_PER_CELL; index++) cells->scalars[index] = cell.chars[index];
            cells->width = (int8_t)cell.width;
            cells->is_bold = cell.attrs.bold;
            cells->is_reversed = cell.attrs.reverse;
            cells->colour = VTERM_COLOR_IS_INDEXED(&cell.fg) ? cell.fg.indexed.idx : 256;
            if (VTERM_COLOR_IS_DEFAULT_FG(&cell.fg)) cells->colour = -1;
            cells->background = VTERM_COLOR_IS_INDEXED(&cell.bg) ? cell.bg.indexed.idx : 256;
            if (VTERM_COLOR_IS_DEFAULT_BG(&cell.bg)) cells->background = -1;
        }
    }
}

/* The most bytes that a cell takes as text. */
enum { cv_bytes_per_cell = 4 * VTERM_MAX_CHARS_PER_CELL };

/* Writes a row as UTF-8 without the blanks at its end; returns the number of bytes. */
static inline int cv_row_text(const cv_cell *cells, int columns, char *text) {
    int count = 0, end = 0;
    for (int column = 0; column < columns; column++) {
        const uint32_t *scalars = cells[column].scalars;
        if (scalars[0] == UINT32_MAX) continue;
        if (scalars[0] == 0) text[count++] = ' ';
        for (int index = 0; index < VTERM_MAX_CHARS_PER_CELL && scalars[index]; index++) {
            uint32_t scalar = scalars[index];
            if (scalar < 0x80) {
                text[count++] = (char)scalar;
            } else {
                if (scalar < 0x800) {
                    text[count++] = (char)(0xC0 | scalar >> 6);
                } else {
                    if (scalar < 0x10000) {
                        text[count++] = (char)(0xE0 | scalar >> 12);
                    } else {
                        text[count++] = (char)(0xF0 | scalar >> 18);
                        text[count++] = (char)(0x80 | (scalar >> 12 & 0x3F));
                    }
                    text[count++] = (char)(0x80 | (scalar >> 6 & 0x3F));
                }
                text[count++] = (char)(0x80 | (scalar & 0x3F));
            }
        }
        if (scalars[0] != 0 && (scalars[0] != ' ' || scalars[1])) end = count;
    }
    return end;
}

/* Which of the two screens is shown, and whether the cursor is. */
typedef struct {
    int is_alternate;
    int shows_cursor;
} cv_modes;

static inline int cv_mode_changed(VTermProp property, VTermValue *value, void *user) {
    cv_modes *modes = (cv_modes *)user;
    if (property == VTERM_PROP_ALTSCREEN) modes->is_alternate = value->boolean;
    if (property == VTERM_PROP_CURSORVISIBLE) modes->shows_cursor = value->boolean;
    return 1;
}

static inline void cv_follow_modes(VTermScreen *screen, cv_modes *modes) {
    static const VTermScreenCallbacks callbacks = {.settermprop = cv_mode_changed};
    vterm_screen_set_callbacks(screen, &callbacks, modes);
}

/* The C library's width of a character in a UTF-8 locale. */
static inline int cv_width(uint32_t scalar) {
    static locale_t utf8;
    if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", 0);
    locale_t before = uselocale(utf8);
    int width = wcwidth((wchar_t)scalar);
    uselocale(before);
    return width;
}

/* A program in a pseudo-terminal.

   Between the test and the program stands a keeper, which does what a shell does: it leads the session, puts the
   program in the foreground, notices when it stops and ends, hands a hang-up on, and stays. (When the leader of a
   session ends, the kernel sets the terminal's modes anew; without a keeper nobody could see how the program left
   them.) What is done between fork and exec is async-signal-safe. */

typedef struct {
    pid_t keeper;
    int master;
    /* First the program's process number, then a wait status each time it stops, goes on or ends. */
    int reports;
} cv_seat;

static inline void cv_report(int pipe, int32_t word) {
    while (write(pipe, &word, sizeof word) < 0 && errno == EINTR) continue;
}

static inline void cv_keep(int reports, const char *path, char *const *arguments, char *const *environment,
                           const char *folder, int passes_hang_up) {
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    signal(SIGTTOU, SIG_IGN);
    /* Nothing that another test has open at this moment stays open here: its pipes would never end. */
    reports = dup2(reports, 3);
    close_range(4, ~0U, 0);
    sigset_t awaited, none;
    sigemptyset(&none);
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGCHLD);
    sigaddset(&awaited, SIGHUP);
    sigaddset(&awaited, SIGUSR1);
    sigprocmask(SIG_SETMASK, &awaited, 0);
    pid_t program = fork();
    if (program == 0) {
        setpgid(0, 0);
        tcsetpgrp(0, getpid());
        signal(SIGTTOU, SIG_DFL);
        sigprocmask(SIG_SETMASK, &none, 0);
        close_range(3, ~0U, 0);
        if (chdir(folder) == 0) execve(path, arguments, environment);
        _exit(127);
    }
    setpgid(program, program);
    cv_report(reports, program);
    int has_ended = 0, is_hung_up = 0;
    while (!has_ended || !is_hung_up) {
        int number = 0, status;
        sigwait(&awaited, &number);
        if (number == SIGUSR1) {
            tcsetpgrp(0, program);
            kill(-program, SIGCONT);
        } else if (number == SIGHUP) {
            is_hung_up = 1;
            if (passes_hang_up && !has_ended) kill(-program, SIGHUP);
        } else {
            while (waitpid(program, &status, WNOHANG | WUNTRACED | WCONTINUED) > 0) {
                if (WIFSTOPPED(status)) tcsetpgrp(0, getpid());
                has_ended = WIFEXITED(status) || WIFSIGNALED(status);
                cv_report(reports, status);
            }
        }
    }
    _exit(0);
}

/* Starts a program; 0 where that worked. `passes_hang_up` 0 is a shell that keeps a hang-up to itself. */
static inline int cv_sit_down(cv_seat *seat, const char *path, char *const *arguments, char *const *environment,
                              const char *folder, int columns, int rows, int passes_hang_up) {
    int ends[2];
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    /* Not forkpty: a program that another thread starts in the same moment would inherit its terminal, and then it
       would never hang up. */
    seat->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (seat->master < 0 || grantpt(seat->master) != 0 || unlockpt(seat->master) != 0) return -1;
    ioctl(seat->master, TIOCSWINSZ, &size);
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    pid_t keeper = fork();
    if (keeper == 0) {
        int terminal = ioctl(seat->master, TIOCGPTPEER, O_RDWR);
        if (terminal < 0 || login_tty(terminal) != 0) _exit(127);
        cv_keep(ends[1], path, arguments, environment, folder, passes_hang_up);
    }
    close(ends[1]);
    if (keeper < 0) {
        close(ends[0]);
        return -1;
    }
    seat->keeper = keeper;
    seat->reports = ends[0];
    return 0;
}

static inline int cv_set_size(int master, int columns, int rows) {
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    return ioctl(master, TIOCSWINSZ, &size);
}

/* Stops what is written to a terminal, or lets it go on. */
static inline void cv_stall(int master, int on) {
    int terminal = ioctl(master, TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC);
    tcflow(terminal, on ? TCOOFF : TCOON);
    close(terminal);
}

/* A signal to one thread of a process. */
static inline int cv_signal_thread(pid_t process, pid_t thread, int number) {
    return tgkill(process, thread, number);
}

static inline int cv_limit_files(pid_t process, const struct rlimit *limit) {
    return prlimit(process, RLIMIT_FSIZE, limit, 0);
}

#endif
