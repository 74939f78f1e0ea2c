// What a Swift module needs of a C library where there is none, and the memory that crosses its border.
#pragma once

#include <stdint.h>

// Returns memory of a number of bytes, aligned to 16, or a null pointer where there is no more.
void *_Nullable mk_alloc(uint32_t length);

// Gives memory of mk_alloc or of mk_call back. The length is for the reader of a call; it is not needed.
void mk_free(void *_Nullable memory, uint32_t length);

// Sets the seed from which hashes are made. It has to be called before anything else; answers do not depend on it.
void mk_seed(uint32_t low, uint32_t high);
