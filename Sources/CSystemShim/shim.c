#define _GNU_SOURCE
#include "CSystemShim.h"
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/random.h>

int csystem_exchange(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int csystem_move_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0 ? 0 : errno;
}

int csystem_random(unsigned char *bytes, size_t count) {
  while (count > 0) {
    ssize_t got = getrandom(bytes, count, 0);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return errno;
    bytes += got;
    count -= (size_t)got;
  }
  return 0;
}

void csystem_keep_memory(void) {
  /* What small plans need stays on small pages, which are cheaper while few are touched. */
  const uintptr_t small = 2 << 20, large = 64 << 20, page = 2 << 20;
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, -1);
  mallopt(M_TOP_PAD, 8 << 20);
  void *room = malloc(large);
  if (room == NULL) return;
  uintptr_t first = ((uintptr_t)room + small + page - 1) & ~(page - 1), last = ((uintptr_t)room + large) & ~(page - 1);
  free(room);
  madvise((void *)first, last - first, MADV_HUGEPAGE);
}
