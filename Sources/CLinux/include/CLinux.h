/* Linux calls that the event loop and the recording need, and that Swift's Glibc module lacks. */
#ifndef CLINUX_H
#define CLINUX_H

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <termios.h>
#include <time.h>
#include <wchar.h>

/* Blocks the signals that the loop reads, and returns a descriptor to read them from; -1 on failure. These are the signals
   of the terminal and all that would end the process, except those of a crash. */
int cs_signal_descriptor(void);
/* Reads one signal from the descriptor; 0 if none is waiting. */
int cs_next_signal(int descriptor);
/* The signals that a background thread blocks: all except those of a crash. */
void cs_background_signals(sigset_t *set);

/* A timer on the wall clock. It wakes at once when that clock is set. */
int cs_wall_timer(void);
/* Wakes at `ns` since the epoch; 0 stops it. */
int cs_wall_timer_set(int timer, int64_t ns);
/* 1 if the timer expired, 0 if not, -1 if the wall clock was set. */
int cs_wall_timer_take(int timer);

int64_t cs_now(clockid_t clock);

/* Makes the C library keep some megabytes of freed memory for reuse, instead of returning them to the system. */
void cs_keep_freed_memory(void);

/* Restores the terminal when the program crashes: writes `bytes`, restores the present modes, and lets the signal take
   effect. Async-signal-safe. */
void cs_guard_terminal(int descriptor, const char *bytes, int count);
void cs_release_terminal(void);

/* A pipe as large as allowed, with a non-blocking read end; returns its capacity in bytes, or -1. */
int cs_pipe(int *reading, int *writing);

/* Renames a file without replacing another: EEXIST if the new name exists, EINVAL if the file system cannot guarantee
   this. */
int cs_rename_to_new(const char *path, const char *name);

/* Marks the first `length` bytes of a file open for writing as safely on the disk, for as long as the file is open. The
   mark is a lock that nobody waits for; the kernel removes it even if the process is killed. */
void cs_mark_safe(int descriptor, int64_t length);
/* How many bytes any process has marked; -1 if none. */
int64_t cs_safe_length(int descriptor);
/* Marks that data is waiting that cannot be written to the file. */
void cs_mark_unsaved(int descriptor, int unsaved);
int cs_is_unsaved(int descriptor);

/* The size of the terminal; returns 0 if it is known, otherwise -1. */
int cs_terminal_size(int descriptor, int *columns, int *rows);

#endif
