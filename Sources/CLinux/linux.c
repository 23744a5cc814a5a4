#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <string.h>
#include <sys/ioctl.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

/* Signals of a crash. If they were blocked, the kernel would still end the process, without restoring the terminal. */
static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
/* Signals that do nothing, belong to job control, or only repeat the error of a call. */
static const int left_alone[] = {SIGCHLD, SIGURG, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ};

static void loop_signals(sigset_t *set) {
    sigfillset(set);
    for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++) sigdelset(set, crashes[i]);
    for (unsigned i = 0; i < sizeof left_alone / sizeof *left_alone; i++) sigdelset(set, left_alone[i]);
}

void cs_background_signals(sigset_t *set) {
    sigfillset(set);
    for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++) sigdelset(set, crashes[i]);
}

int cs_signal_descriptor(void) {
    sigset_t set;
    loop_signals(&set);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    pthread_sigmask(SIG_BLOCK, &set, 0);
    return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int cs_next_signal(int descriptor) {
    struct signalfd_siginfo info;
    ssize_t count = read(descriptor, &info, sizeof info);
    return count == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

int cs_wall_timer(void) { return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC); }

int cs_wall_timer_set(int timer, int64_t ns) {
    struct itimerspec spec;
    memset(&spec, 0, sizeof spec);
    if (ns > 0) {
        spec.it_value.tv_sec = ns / 1000000000;
        spec.it_value.tv_nsec = ns % 1000000000;
    }
    return timerfd_settime(timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, 0);
}

int cs_wall_timer_take(int timer) {
    uint64_t count = 0;
    ssize_t got = read(timer, &count, sizeof count);
    if (got == (ssize_t)sizeof count) return 1;
    return errno == ECANCELED ? -1 : 0;
}

void cs_keep_freed_memory(void) {
#ifdef __GLIBC__
    mallopt(M_TRIM_THRESHOLD, 64 << 20);
    mallopt(M_MMAP_THRESHOLD, 32 << 20);
#endif
}

int cs_rename_to_new(const char *path, const char *name) {
    return renameat2(AT_FDCWD, path, AT_FDCWD, name, RENAME_NOREPLACE);
}

int64_t cs_now(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static int guarded = -1;
static struct termios guarded_modes;
static char guarded_bytes[256];
static int guarded_count = 0;

/* How long to wait for a terminal that does not read, in milliseconds. */
static const int patience = 200;

static void restore_terminal(int number) {
    if (guarded >= 0) {
        struct pollfd room = {.fd = guarded, .events = POLLOUT};
        if (poll(&room, 1, patience) == 1) {
            ssize_t ignored = write(guarded, guarded_bytes, (size_t)guarded_count);
            (void)ignored;
        }
        tcsetattr(guarded, TCSANOW, &guarded_modes);
    }
    signal(number, SIG_DFL);
    raise(number);
}

void cs_guard_terminal(int descriptor, const char *bytes, int count) {
    if (tcgetattr(descriptor, &guarded_modes) != 0) return;
    guarded_count = count < (int)sizeof guarded_bytes ? count : (int)sizeof guarded_bytes;
    memcpy(guarded_bytes, bytes, (size_t)guarded_count);
    guarded = descriptor;
    /* After a stack overflow the handler needs another stack. */
    static char other_stack[16384];
    stack_t stack = {.ss_sp = other_stack, .ss_size = sizeof other_stack};
    sigaltstack(&stack, 0);
    for (unsigned i = 0; i < sizeof crashes / sizeof *crashes; i++) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_handler = restore_terminal;
        action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
        sigaction(crashes[i], &action, 0);
    }
}

void cs_release_terminal(void) { guarded = -1; }

int cs_pipe(int *reading, int *writing) {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return -1;
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    fcntl(ends[1], F_SETPIPE_SZ, 1 << 20);
    *reading = ends[0];
    *writing = ends[1];
    return fcntl(ends[1], F_GETPIPE_SZ);
}

int cs_terminal_size(int descriptor, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return -1;
    *columns = size.ws_col;
    *rows = size.ws_row;
    return 0;
}

/* Beyond the end of every file. */
#define UNSAVED_MARK ((off_t)1 << 61)

void cs_mark_safe(int descriptor, int64_t length) {
    if (length <= 0) return;
    struct flock range = {.l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = length};
    fcntl(descriptor, F_OFD_SETLK, &range);
}

int64_t cs_safe_length(int descriptor) {
    struct flock range = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = 0, .l_len = UNSAVED_MARK};
    if (fcntl(descriptor, F_OFD_GETLK, &range) != 0 || range.l_type == F_UNLCK) return -1;
    return range.l_len == 0 ? INT64_MAX : range.l_start + range.l_len;
}

void cs_mark_unsaved(int descriptor, int unsaved) {
    struct flock mark = {
        .l_type = unsaved ? F_WRLCK : F_UNLCK, .l_whence = SEEK_SET, .l_start = UNSAVED_MARK, .l_len = 1};
    fcntl(descriptor, F_OFD_SETLK, &mark);
}

int cs_is_unsaved(int descriptor) {
    struct flock mark = {.l_type = F_RDLCK, .l_whence = SEEK_SET, .l_start = UNSAVED_MARK, .l_len = 1};
    return fcntl(descriptor, F_OFD_GETLK, &mark) == 0 && mark.l_type != F_UNLCK;
}
