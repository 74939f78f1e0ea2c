// Arithmetic of 128-bit integers, which WebAssembly has no instructions for and the toolchain no library of.

#include <stdint.h>

typedef __int128 Signed;
typedef unsigned __int128 Unsigned;

typedef union {
  Unsigned whole;
  struct {
    uint64_t low, high;
  } half;
} Halves;

static Unsigned joined(uint64_t low, uint64_t high) {
  Halves halves;
  halves.half.low = low;
  halves.half.high = high;
  return halves.whole;
}

static Halves halves(Unsigned whole) {
  Halves halves;
  halves.whole = whole;
  return halves;
}

Unsigned __ashlti3(Unsigned value, int32_t places) {
  Halves from = halves(value);
  if (places >= 64) return joined(0, from.half.low << (places - 64));
  if (places == 0) return value;
  return joined(from.half.low << places, from.half.high << places | from.half.low >> (64 - places));
}

Unsigned __lshrti3(Unsigned value, int32_t places) {
  Halves from = halves(value);
  if (places >= 64) return joined(from.half.high >> (places - 64), 0);
  if (places == 0) return value;
  return joined(from.half.low >> places | from.half.high << (64 - places), from.half.high >> places);
}

Signed __ashrti3(Signed value, int32_t places) {
  Halves from = halves((Unsigned)value);
  int64_t high = (int64_t)from.half.high;
  if (places >= 64) return (Signed)joined((uint64_t)(high >> (places - 64)), (uint64_t)(high >> 63));
  if (places == 0) return value;
  return (Signed)joined(from.half.low >> places | from.half.high << (64 - places), (uint64_t)(high >> places));
}

Signed __multi3(Signed left, Signed right) {
  Halves one = halves((Unsigned)left);
  Halves other = halves((Unsigned)right);
  uint64_t mask = 0xFFFFFFFF;
  uint64_t a = one.half.low & mask, b = one.half.low >> 32;
  uint64_t c = other.half.low & mask, d = other.half.low >> 32;
  uint64_t middle = b * c + (a * c >> 32);
  uint64_t carried = a * d + (middle & mask);
  uint64_t high = b * d + (middle >> 32) + (carried >> 32);
  high += one.half.high * other.half.low + one.half.low * other.half.high;
  return (Signed)joined(one.half.low * other.half.low, high);
}

// Returns the quotient, and sets the remainder.
static Unsigned divided(Unsigned dividend, Unsigned divisor, Unsigned *remainder) {
  Halves of = halves(dividend);
  Halves by = halves(divisor);
  if (of.half.high == 0 && by.half.high == 0) {
    // Division by zero is found before this is called; it gives zero here.
    if (by.half.low == 0) {
      *remainder = 0;
      return 0;
    }
    *remainder = of.half.low % by.half.low;
    return of.half.low / by.half.low;
  }
  uint64_t low = 0, high = 0;
  Halves rest = halves(0);
  for (int bit = 127; bit >= 0; bit -= 1) {
    rest.half.high = rest.half.high << 1 | rest.half.low >> 63;
    rest.half.low = rest.half.low << 1 | ((bit >= 64 ? of.half.high >> (bit - 64) : of.half.low >> bit) & 1);
    if (rest.half.high > by.half.high
        || (rest.half.high == by.half.high && rest.half.low >= by.half.low)) {
      uint64_t borrow = rest.half.low < by.half.low;
      rest.half.low -= by.half.low;
      rest.half.high -= by.half.high + borrow;
      if (bit >= 64) high |= (uint64_t)1 << (bit - 64);
      else low |= (uint64_t)1 << bit;
    }
  }
  *remainder = rest.whole;
  return joined(low, high);
}

static Unsigned magnitude(Signed value) { return value < 0 ? -(Unsigned)value : (Unsigned)value; }

Unsigned __udivti3(Unsigned dividend, Unsigned divisor) {
  Unsigned rest;
  return divided(dividend, divisor, &rest);
}

Unsigned __umodti3(Unsigned dividend, Unsigned divisor) {
  Unsigned rest;
  divided(dividend, divisor, &rest);
  return rest;
}

Signed __divti3(Signed dividend, Signed divisor) {
  Unsigned rest;
  Unsigned quotient = divided(magnitude(dividend), magnitude(divisor), &rest);
  return (Signed)((dividend < 0) != (divisor < 0) ? -quotient : quotient);
}

Signed __modti3(Signed dividend, Signed divisor) {
  Unsigned rest;
  divided(magnitude(dividend), magnitude(divisor), &rest);
  return (Signed)(dividend < 0 ? -rest : rest);
}
