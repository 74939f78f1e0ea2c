// The question that case.py poses, as a hand-tuned dense loop: positions of the PCNs from ballots
// in flat arrays, then the position of the collaborative. Prints "c NANOSECONDS ANSWER FOR".
//
// What does not change from one record to the next (list sizes, their sums) is laid out beforehand.
// Build it with cc -O3 -march=native.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PCNS = 30, MEMBERS = 5, PRACTICES = PCNS * MEMBERS };
enum { COPIES = 16, SAMPLES = 101, RUNS = 20000 };
enum { SILENT = 0, FOR = 1, AGAINST = 2 };

typedef struct {
  uint32_t first[PCNS + 1];      // where each PCN's practices begin; the last is their number
  uint32_t patients[PRACTICES];  // the list size of each practice
  uint64_t pcnPatients[PCNS];    // and of each PCN
  uint64_t allPatients;
} Place;

typedef struct {
  uint32_t holds, pcnsFor;
} Outcome;

// SplitMix64, with the constants that case.py gives.
static uint64_t next(uint64_t *state) {
  uint64_t mixed = *state += 0x9E3779B97F4A7C15u;
  mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
  return mixed ^ (mixed >> 31);
}

static void makeUp(Place *place, uint8_t *ballots) {
  uint64_t state = 2022;
  for (uint32_t practice = 0; practice < PRACTICES; practice++) {
    uint32_t size = 2000 + (uint32_t)(next(&state) % 12001);
    uint64_t drawn = next(&state) % 10;
    place->first[practice / MEMBERS + 1] = practice + 1;
    place->patients[practice] = size;
    place->pcnPatients[practice / MEMBERS] += size;
    place->allPatients += size;
    ballots[practice] = drawn < 5 ? FOR : drawn < 8 ? AGAINST : SILENT;
  }
}

// Nothing in here branches on a ballot, so that no record is luckier than another.
__attribute__((noinline)) static Outcome outcome(const Place *place, const uint8_t *ballots) {
  uint32_t pcnsFor = 0, pcnsAgainst = 0;
  uint64_t patientsFor = 0;
  for (uint32_t pcn = 0; pcn < PCNS; pcn++) {
    uint32_t start = place->first[pcn], end = place->first[pcn + 1];
    uint32_t present = 0, against = 0;
    uint64_t forWeight = 0, castWeight = 0;
    for (uint32_t member = start; member < end; member++) {
      uint64_t weight = place->patients[member];
      uint8_t ballot = ballots[member];
      present += ballot != SILENT;
      against += ballot == AGAINST;
      forWeight += ballot == FOR ? weight : 0;
      castWeight += ballot != SILENT ? weight : 0;
    }
    uint32_t quorate = 2 * present >= end - start;
    uint32_t passes = quorate & (2 * forWeight > castWeight);
    pcnsFor += passes;
    pcnsAgainst += quorate & !passes & (against != 0);
    patientsFor += passes ? place->pcnPatients[pcn] : 0;
  }
  uint32_t cast = pcnsFor + pcnsAgainst;
  uint32_t holds =
      (2 * cast >= PCNS) & (2 * pcnsFor > cast) & (2 * patientsFor > place->allPatients);
  return (Outcome){holds, pcnsFor};
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int compare(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

int main(void) {
  static Place place;
  static uint8_t ballots[COPIES][PRACTICES];
  static double samples[SAMPLES];
  makeUp(&place, ballots[0]);
  for (int copy = 1; copy < COPIES; copy++) memcpy(ballots[copy], ballots[0], PRACTICES);

  Outcome expected = outcome(&place, ballots[0]);
  for (int sample = 0; sample < SAMPLES; sample++) {
    uint64_t held = 0, forAll = 0;
    double start = now();
    for (int run = 0; run < RUNS; run++) {
      // Says that memory may have changed, so that no answer is carried over to the next run.
      __asm__ volatile("" ::: "memory");
      Outcome answer = outcome(&place, ballots[run % COPIES]);
      held += answer.holds;
      forAll += answer.pcnsFor;
    }
    samples[sample] = (now() - start) / RUNS;
    if (held != (uint64_t)RUNS * expected.holds || forAll != (uint64_t)RUNS * expected.pcnsFor) {
      fprintf(stderr, "The same ballots gave different answers.\n");
      return EXIT_FAILURE;
    }
  }
  qsort(samples, SAMPLES, sizeof samples[0], compare);
  const char *answer = expected.holds ? "met" : "unmet";
  printf("c %.0f %s %u\n", samples[SAMPLES / 2], answer, expected.pcnsFor);
  return EXIT_SUCCESS;
}
