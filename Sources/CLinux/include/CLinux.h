/* What the loop and the recording need of Linux and Swift's Glibc module does not have. */
#ifndef CLINUX_H
#define CLINUX_H

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <termios.h>
#include <time.h>
#include <wchar.h>

/* Blocks the signals that the loop reads and gives a descriptor that they come out of; -1 where that fails. These are all
   that would end the process, those of a crash apart, and those of the terminal. */
int cs_signal_descriptor(void);
/* Takes one signal from it; 0 where none waits. */
int cs_next_signal(int descriptor);
/* What a thread beside the loop's blocks: all but those of a crash. */
void cs_background_signals(sigset_t *set);

/* A timer on the wall clock that wakes at once when somebody sets that clock. */
int cs_wall_timer(void);
/* Wakes at `ns` since the epoch; 0 stops it. */
int cs_wall_timer_set(int timer, int64_t ns);
/* 1 where it ran out, 0 where it did not, -1 where the wall clock was set. */
int cs_wall_timer_take(int timer);

int64_t cs_now(clockid_t clock);

/* Keeps some megabytes that are freed for what comes next, where the C library would hand them back to the system. */
void cs_keep_freed_memory(void);

/* Gives the terminal back when the program crashes: writes `bytes`, restores the modes it has now, and lets the
   signal do what it does. Async-signal-safe. */
void cs_guard_terminal(int descriptor, const char *bytes, int count);
void cs_release_terminal(void);

/* A pipe as large as it may be, whose reading end does not wait; gives how many bytes it holds, or -1. */
int cs_pipe(int *reading, int *writing);

/* Gives a file another name, which nothing has yet: EEXIST where something does, EINVAL where the file system cannot
   promise that. */
int cs_rename_to_new(const char *path, const char *name);

/* Marks the first `length` bytes of a file that is open for writing as being on the disk, for as long as it is open:
   a lock on them that is in nobody's way, and that the kernel takes off whatever becomes of the process. */
void cs_mark_safe(int descriptor, int64_t length);
/* How many bytes are marked so, by whomever; -1 where none are. */
int64_t cs_safe_length(int descriptor);
/* The same for the file as a whole: marks that there is more to be written to it than can be. */
void cs_mark_unsaved(int descriptor, int unsaved);
int cs_is_unsaved(int descriptor);

/* Standard input's and output's terminal size; 0 where it is known. */
int cs_terminal_size(int descriptor, int *columns, int *rows);

#endif
