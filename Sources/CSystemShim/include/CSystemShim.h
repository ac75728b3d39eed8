#ifndef CSYSTEMSHIM_H
#define CSYSTEMSHIM_H
#include <stddef.h>
/* What the Glibc module of Swift does not show: system calls behind a feature macro. All return 0, or errno. */

/* Swaps two paths in one step, or moves `from` to `to` when `to` must not exist yet. */
int csystem_exchange(const char *from, const char *to);
int csystem_move_new(const char *from, const char *to);

/* Fills `bytes` with `count` random bytes of the kernel. */
int csystem_random(unsigned char *bytes, size_t count);

/* Lets memory come in large steps and keeps what is freed, for a program that computes and ends. What a large plan
   needs comes in large pages where the system has them; a system that gives neither is used as it is. */
void csystem_keep_memory(void);
#endif
