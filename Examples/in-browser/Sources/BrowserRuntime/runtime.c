#include "runtime.h"

#include <stddef.h>

// Memory is cut from the end of what the module has, in multiples of 16 of which there are four to each doubling. What is
// given back is kept by its size for the next that asks for as much. Four bytes before each piece hold its size
// class, and another four the start of the piece, which differs from its end where a caller asks for an alignment of
// more than 16 bytes.

enum { header = 16, smallest = 64, classes = 128, page = 65536 };

typedef struct Piece {
  struct Piece *next;
} Piece;

extern unsigned char __heap_base;

static Piece *unused[classes];
static uint64_t top;

// Returns the size class of a number of bytes, and sets the bytes that its pieces have.
static uint32_t class_of(uint64_t bytes, uint64_t *size) {
  uint64_t base = smallest;
  uint32_t number = 0;
  while (base * 2 <= bytes) {
    base *= 2;
    number += 4;
  }
  uint64_t step = base / 4;
  uint64_t steps = bytes <= base ? 0 : (bytes - base + step - 1) / step;
  *size = base + steps * step;
  return number + (uint32_t)steps;
}

// Returns memory that begins a piece, or a null pointer where there is no more.
static unsigned char *piece_of(uint32_t number, uint64_t size) {
  if (unused[number]) {
    Piece *piece = unused[number];
    unused[number] = piece->next;
    return (unsigned char *)piece;
  }
  if (top == 0) top = ((uintptr_t)&__heap_base + 15) & ~(uint64_t)15;
  uint64_t end = top + size;
  // Addresses have 32 bits; the last page is left, so that no sum of them wraps.
  if (end > 0xFFFF0000u) return NULL;
  uint64_t there = (uint64_t)__builtin_wasm_memory_size(0) * page;
  if (end > there) {
    uint64_t missing = (end - there + page - 1) / page;
    // Growing by a part of what there is keeps the number of times small.
    uint64_t more = there / page / 8;
    if (more < missing || (there / page) + more > 65535) more = missing;
    if (__builtin_wasm_memory_grow(0, (size_t)more) == (size_t)-1
        && (more == missing || __builtin_wasm_memory_grow(0, (size_t)missing) == (size_t)-1)) {
      return NULL;
    }
  }
  unsigned char *piece = (unsigned char *)(uintptr_t)top;
  top = end;
  return piece;
}

static void *allocate(uint64_t bytes, uint64_t alignment) {
  uint64_t size;
  uint64_t slack = alignment > 16 ? alignment : 0;
  // No piece is as large as all memory; the bound keeps the classes within their number.
  if (bytes > 0xFFFF0000u || slack > page) return NULL;
  uint32_t number = class_of(bytes + header + slack, &size);
  unsigned char *piece = piece_of(number, size);
  if (!piece) return NULL;
  uintptr_t address = (uintptr_t)piece + header;
  if (slack) address = (address + alignment - 1) & ~(uintptr_t)(alignment - 1);
  ((uint32_t *)address)[-1] = number;
  ((uint32_t *)address)[-2] = (uint32_t)(uintptr_t)piece;
  return (void *)address;
}

int posix_memalign(void **memory, size_t alignment, size_t bytes) {
  *memory = allocate(bytes, alignment);
  return *memory ? 0 : 12;
}

void free(void *memory) {
  if (!memory) return;
  uint32_t number = ((uint32_t *)memory)[-1];
  Piece *piece = (Piece *)(uintptr_t)((uint32_t *)memory)[-2];
  piece->next = unused[number];
  unused[number] = piece;
}

void *mk_alloc(uint32_t length) { return allocate(length, 16); }

void mk_free(void *memory, uint32_t length) {
  (void)length;
  free(memory);
}

// The numbers from which hashes are seeded: a fixed sequence unless mk_seed begins another.
static uint64_t seed = 0x9E3779B97F4A7C15;

void mk_seed(uint32_t low, uint32_t high) { seed = (uint64_t)high << 32 | low; }

void arc4random_buf(void *buffer, size_t length) {
  unsigned char *bytes = buffer;
  for (size_t index = 0; index < length; index += 1) {
    // SplitMix64.
    seed += 0x9E3779B97F4A7C15;
    uint64_t mixed = seed;
    mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EB;
    bytes[index] = (unsigned char)(mixed >> 56);
  }
}

// The compiler calls these by name where it has no instruction that does the same.

typedef struct __attribute__((packed, may_alias)) {
  uint64_t value;
} Word;

int memcmp(const void *left, const void *right, size_t length) {
  const unsigned char *one = left;
  const unsigned char *other = right;
  size_t index = 0;
  // Eight bytes at a time as long as they are alike; they need not be aligned.
  while (index + 8 <= length && ((const Word *)(one + index))->value == ((const Word *)(other + index))->value) {
    index += 8;
  }
  for (; index < length; index += 1) {
    if (one[index] != other[index]) return one[index] < other[index] ? -1 : 1;
  }
  return 0;
}

// Each of these is one instruction where there are bulk memory operations, and not a call of itself.

void *memmove(void *to, const void *from, size_t length) { return __builtin_memmove(to, from, length); }

void *memcpy(void *restrict to, const void *restrict from, size_t length) { return __builtin_memcpy(to, from, length); }

void *memset(void *to, int byte, size_t length) { return __builtin_memset(to, byte, length); }

// With one thread Swift counts references without atomic instructions, by functions that its library does not have here;
// where there are no threads, those that it has do the same.

void *swift_retain(void *object);
void *swift_retain_n(void *object, uint32_t count);
void swift_release(void *object);
void swift_release_n(void *object, uint32_t count);

void *swift_nonatomic_retain(void *object) { return swift_retain(object); }

void *swift_nonatomic_retain_n(void *object, uint32_t count) { return swift_retain_n(object, count); }

void swift_nonatomic_release(void *object) { swift_release(object); }

void swift_nonatomic_release_n(void *object, uint32_t count) { swift_release_n(object, count); }

uintptr_t __stack_chk_guard = 0x5AFE57AC;

_Noreturn void __stack_chk_fail(void) { __builtin_trap(); }
