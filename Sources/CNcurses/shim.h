/* ncurses for Swift: with wide characters, and with functions and constants in place of macros. */
#define NCURSES_WIDECHAR 1
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <curses.h>
#include <term.h>

static const attr_t ROS_BOLD = A_BOLD;
static const attr_t ROS_DIM = A_DIM;
static const attr_t ROS_REVERSE = A_REVERSE;
static const attr_t ROS_UNDERLINE = A_UNDERLINE;

static const int ROS_KEY_UP = KEY_UP, ROS_KEY_DOWN = KEY_DOWN, ROS_KEY_LEFT = KEY_LEFT, ROS_KEY_RIGHT = KEY_RIGHT;
static const int ROS_KEY_PPAGE = KEY_PPAGE, ROS_KEY_NPAGE = KEY_NPAGE, ROS_KEY_HOME = KEY_HOME, ROS_KEY_END = KEY_END;
static const int ROS_KEY_BACKSPACE = KEY_BACKSPACE, ROS_KEY_DC = KEY_DC, ROS_KEY_BTAB = KEY_BTAB;
static const int ROS_KEY_ENTER = KEY_ENTER, ROS_KEY_RESIZE = KEY_RESIZE;

/* Swift does not allow the C globals `stdscr` and `stdin`. Output goes to a descriptor. */
static inline SCREEN *ros_new_terminal(int output) {
    FILE *file = fdopen(output, "w");
    return file ? newterm(0, file, stdin) : 0;
}
static inline WINDOW *ros_standard_window(void) { return stdscr; }

/* Draws a row of wide cells; the console draws in no other way. */
static inline int ros_draw_row(WINDOW *window, int row, const cchar_t *cells, int count) {
    return mvwadd_wchnstr(window, row, 0, cells, count);
}

/* The terminal's string for a capability, or null. */
static inline const char *ros_capability(const char *name) {
    char *text = tigetstr(name);
    return text == (char *)-1 ? 0 : text;
}
