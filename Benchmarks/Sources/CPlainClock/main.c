/* A clock in ncurses that does nothing else: one figure of seconds, one line, one wake-up a second at the second.
   What it costs is the least that a full-screen program costs. */
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#include <curses.h>
#include <locale.h>
#include <poll.h>
#include <stdint.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

int main(void) {
    setlocale(LC_CTYPE, "");
    if (!initscr()) return 1;
    raw();
    noecho();
    nonl();
    curs_set(0);
    nodelay(stdscr, TRUE);
    int timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (timer < 0) return 1;
    int keys = 0;
    for (;;) {
        /* Not time(): its clock is some milliseconds behind, and would wake it again at once. */
        struct timespec now;
        clock_gettime(CLOCK_REALTIME, &now);
        struct tm local;
        localtime_r(&now.tv_sec, &local);
        mvprintw(LINES / 2, (COLS - 8) / 2, "%02d:%02d:%02d", local.tm_hour, local.tm_min, local.tm_sec);
        refresh();
        struct itimerspec next = {.it_value = {.tv_sec = now.tv_sec + 1}};
        timerfd_settime(timer, TFD_TIMER_ABSTIME, &next, 0);
        struct pollfd waits[2] = {{.fd = 0, .events = POLLIN}, {.fd = timer, .events = POLLIN}};
        poll(waits, 2, -1);
        uint64_t count;
        ssize_t ignored = read(timer, &count, sizeof count);
        (void)ignored;
        int key = getch();
        if (key == 'q' || (waits[0].revents & POLLHUP)) break;
        /* Any other key is counted: what a key costs by itself. */
        if (key != ERR) mvprintw(LINES / 2 + 1, COLS / 2, "%d", ++keys);
    }
    endwin();
    return 0;
}
