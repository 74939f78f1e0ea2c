/// The bounds on documents and on the work that an answer may take.
///
/// Every constant that bounds memory or time stands here, so that all of them can be read in one place.
package enum Limits {
  // MARK: Documents

  /// The most entries of a list, and the most conditions of a rule.
  package static let mostEntries = 1_000_000
  /// The most errors that a report on a document holds.
  package static let mostErrors = 100_000
  /// The most bytes of an identifier, and of any text that a sentence quotes.
  package static let mostIdentifierBytes = 200
  /// The most bytes of a word: of a kind, a class or a phase.
  package static let mostWordBytes = 60
  /// The most levels of a condition; a test by itself is one level.
  package static let greatestConditionDepth = 64
  /// The most memberships in a chain from a body up to the group of a group.
  package static let greatestMembershipDepth = 64
  /// The most tests of a rule.
  package static let mostTests = 16
  /// The most different electors that the tests of a rule and its casting vote name.
  package static let mostNamedBodies = 8
  /// The most different classes that the tests of a rule name.
  package static let mostClasses = 4
  /// The greatest list size, number of votes, year or sum of pounds.
  package static let greatestAmount = 1_000_000_000
  /// The greatest number of days of a period of notice, consultation or ratification.
  package static let mostDays = 3_660
  /// The greatest denominator of a fraction.
  package static let greatestDenominator = 1_000_000

  // MARK: Files

  /// The most levels of arrays and objects of a JSON document.
  package static let greatestNesting = 64
  /// How many containers of a coder may stand inside one another around a value that is decoded.
  package static let deepestCoding = 128
  /// The most bytes of a field of a CSV file.
  package static let longestField = 65_536
  /// The most bytes of a row of a CSV file, with one for each of its fields.
  package static let longestRow = 1_048_576
  /// The most rows that an import takes of one file.
  package static let mostRows = 100_000

  // MARK: Compilation and guidance

  /// The most nodes, electors and the like that a docket compiles in advance, over all proposals.
  ///
  /// Proposals past it are compiled when they are asked about.
  static let compiledEntries = 4_000_000
  /// The most bodies and memberships that are kept as snapshots of the structure, over all epochs.
  static let snapshotEntries = 4_000_000
  /// The most scopes of proposals that a compiler keeps.
  static let keptScopes = 256
  /// The most different rules with which those of a body are compared before they are compiled anew.
  static let keptRules = 16
  /// The most pieces into which a concurrent batch is cut.
  static let concurrentPieces = 64
  /// The most decision dates that a path to a mandate is tried for.
  static let pathDates = 24
  /// The most proposals that the paths of one answer look at, over all of them.
  package static let proposalsOfPaths = 4_000
  /// The most rounds of votes that are added to a path.
  static let pathRounds = 64

  /// The most subjects of a proposal that are compared with a pattern one by one; of more those that it
  /// matches are looked up.
  static let subjectsInTurn = 8
  /// The most classes of an elector that are gone through one by one to find one.
  static let classesInTurn = 16
  /// The most segments of a subject by which a review says to what it belongs.
  static let subjectLevels = 64
  /// The most names of one sort, those that are meant first, of which a review says which are near.
  static let namesCompared = 20_000

  // MARK: Explanations

  /// The most consultations that an answer explains under one requirement, beside the one that can be
  /// continued; further ones are counted.
  static let consultationsExplained = 64
  /// The findings of an answer after which an approval names without what is below it every body that
  /// an earlier approval has explained.
  static let findingsBeforeReferring = 200_000

  // MARK: Pages and drawings

  /// The most proposals of which a page tells more than the outcome.
  package static let proposalsOnPage = 60
  /// The most rows of a table, and entries of a list, of a page; further ones are counted.
  package static let rowsOnPage = 400
  /// The most characters of a name on a page or in a drawing, and ten times as many of a source.
  package static let nameOnPage = 200
  /// The most dates of which a page shows the structure and the mandates.
  package static let datesOnPage = 4
  /// The most boxes of a drawing; what is not drawn is counted.
  package static let boxesDrawn = 160
  /// The most boxes below one other of a drawing.
  package static let boxesBelowOne = 40
  /// The most levels of a drawing.
  package static let levelsDrawn = 8

  // MARK: Descriptions

  /// The most characters of a line that describes a value to a debugger.
  static let longestDescription = 300
  /// The most entries of a list that such a line shows; the rest are counted.
  static let entriesDescribed = 8
  /// The most characters of a text that such a line shows.
  static let longestTextDescribed = 60
  /// The most lines that describe a resolution, or the errors of a value that is decoded.
  package static let linesDescribed = 20

  // MARK: Searches for votes
  //
  // Work is counted in steps, never in seconds, so that an answer is the same on every machine. A
  // step is one amount of one linear constraint computed or compared, which takes a few nanoseconds;
  // four entries of a table of bounds are one step too.

  /// The steps that all searches for votes of one answer, or of one review, may take together; those of
  /// one path to a mandate, over every resolution that it tries.
  ///
  /// When they are used up the answer is a bound, and says so. Each search takes at most a quarter of
  /// those left, so that one hard body leaves steps for the others.
  static let answerSteps: Int64 = 20_000_000

  /// The steps that the answers for all proposals of a docket may take together, as far as each may take
  /// ``leastAnswerSteps``.
  ///
  /// Each proposal has the same part, so that its answer is the same whichever others are asked about.
  static let docketSteps: Int64 = 30_000_000

  /// The number of answers whose steps a question that takes many evaluations, as a timeline, may take.
  static let answersOfQuestion: Int64 = 5

  /// The steps that an answer may take however many proposals its docket has.
  static let leastAnswerSteps: Int64 = 50_000

  /// Returns the steps that an answer may take in a docket of a number of proposals.
  static func answerSteps(proposals count: Int) -> Int64 {
    max(leastAnswerSteps, min(answerSteps, docketSteps / Int64(max(1, count))))
  }

  /// The steps that all searches for a question that takes many evaluations, as a timeline, may take
  /// together.
  static let questionSteps = answersOfQuestion * answerSteps

  /// The steps that the searches for one question about one rule of a review may take.
  static let ruleQuestionSteps: Int64 = 1_000_000

  /// The steps of a search before its constraints are also bounded together.
  static let stepsBeforeDual: Int64 = 200_000

  /// The most allocations of the electors of one class to positions; larger classes are split.
  static let allocationsPerClass = 1_000

  /// The most chains of electors with the same costs with which the next elector is compared.
  static let chainsCompared = 64

  /// The most budgets that the bound of one constraint tells apart.
  static let budgetsToldApart: Int64 = 16_384

  /// The number of budgets tried one after the other before a search for the least leaves some out.
  static let budgetsInTurn: Int64 = 4_096

  /// The most partial allocations without a solution that one search remembers.
  static let failuresRemembered = 50_000

  /// The number of them, in one class, with which a new partial allocation is compared.
  static let failuresCompared = 32

  /// The most that bringing one body to a position is counted to cost.
  ///
  /// Where bodies share electors, a voter reached by many paths is counted once for each. A million
  /// electors at this cost add up within 64 bits.
  static let cost: Int64 = 1 << 40

  /// The most other sets of voters given beside the smallest.
  static let alternativeVoteSets = 8

  /// The most bodies and electors that the resolutions of one question read, each counted once for each
  /// resolution.
  static let resolvedEntries: Int64 = 400_000_000

  /// The most bodies and electors that have part in the records tried for one question, each counted
  /// once for each record.
  static let trialEntries: Int64 = 100_000

  /// The most voters whose votes are gone through one by one in a question about all records.
  static let votersTriedOneByOne = 6

  /// The steps that may be taken to compare the practices of the bodies that end on a day with those of their
  /// successors, each party of the document counted once for each of them.
  static let inheritanceSteps = 100_000_000

  /// The steps that may be taken to count the practices and patients of bodies, each body of the document counted once
  /// for each of them.
  static let sizeSteps = 100_000_000

  /// The states of counts that may be looked at to find the powers and the chances of all bodies of a table of sizes.
  static let sizeStates = 4_000_000

  /// The states of counts that may be looked at to find the voting power over one proposal, or a chance.
  ///
  /// A row of states counts for ``statesOfOpenRow``, beside its sums. Where they stand alone, ``waysOfState`` ways from sums
  /// to others are one state; where each sum of a row has a place, ``sumsOfState`` of them are.
  static let powerStates = 20_000_000

  /// The most voters over whom power is found: a probability of 2 to the power of minus this is a number still.
  static let powerVoters = 1_000

  /// The most voters of whom the ways of voting are counted, and not their share: 2 to the power of it fits in
  /// 128 bits.
  static let votersCounted = 100

  /// The entries that are held at once for the states of rules, of some 16 bytes each: ``entriesOfRow`` for each row of
  /// states, one for each way to a sum that stands alone, and one for each ``sumsInTurn`` places of a row in each position
  /// of an elector.
  ///
  /// The rules of a game have as many while nothing is settled, and as many again for what is settled. Once half of these
  /// are used up all but those in use are dropped, so that there are three times as many at most.
  static let powerEntries = 4_000_000

  /// The entries that a row of states takes, beside those for its sums.
  static let entriesOfRow = 16

  /// The states that a row of states counts for, beside the sums in it.
  static let statesOfOpenRow = 4

  /// The ways that count for one state from sums of rows to others, where not each sum of both rows has a place.
  static let waysOfState = 2

  /// The sums that count for one state where each sum of a row has a place.
  static let sumsOfState = 56

  /// The places of a row for each of its sums up to which each sum has a place.
  static let placesOfSum: Int64 = 8

  /// The places of a row that are gone through in turn, for every position of an elector, before the next ones.
  static let sumsInTurn = 512

  /// The most places of the rows of a rule after one of its electors.
  ///
  /// Each has a weight of 8 bytes, or of 16 where ways of voting are counted, before the elector and after it.
  static let sumsAtOnce = 2_000_000

  /// The weights of states, of 8 bytes each, that are held for all rules of a game until it is asked what they are worth;
  /// of larger ones as many as take the same memory.
  ///
  /// As many again are held while those of one rule are found anew, with those after one elector for each time that its
  /// electors are halved.
  static let weightsHeld = 6_000_000

  /// Where Shapley-Shubik indices are found, a rule is taken to come to one verdict for certain if all others together
  /// have at most this probability, whichever position any one elector has.
  static let negligibleChance = 1e-13

  /// The most bodies and electors that are read to find whose votes were decisive over all proposals, each
  /// counted once for each way in which a vote is supposed to have been cast.
  static let decisiveEntries: Int64 = 40_000_000

  /// The most comparisons of a later proposal with a priority that general practice has agreed, and bytes of subjects
  /// that are read for them.
  static let prioritySteps: Int64 = 10_000_000

  /// The most bodies and people that are read to find what the rules of bodies make of passengers, each counted
  /// once for each such body and each of four questions.
  static let passengerEntries: Int64 = 100_000_000

  /// The states that may be looked at to find bounds of a chance where ``powerStates`` do not suffice for the chance
  /// itself; most of them take one addition.
  static let boundingStates = 5_000_000

  /// The states that a row of states counts for beside its own.
  static let statesOfRow = 16

  /// The least number of states of the counts of one rule, for each of its electors, on which bounds of a chance rest.
  static let leastBoundingStates = 256

  /// The electors that each search for a smallest coalition may go through, all of them once for each set of voters
  /// that it tries and each voter that it takes in or leaves out.
  static let coalitionElectors = 250_000

  /// The bodies that a review may look at to find successors of bodies that exist when these end; where they do
  /// not suffice, no gap is told.
  static let successionSteps = 10_000_000

  // MARK: Tests of constitutions

  /// The most acts of a record that a violation puts into words; further ones are counted.
  package static let witnessLines = 200

  /// The most days of one record as of which a contract is checked.
  package static let contractDays = 8

  /// The number of records made up for each proposal of which a contract is checked.
  package static let contractRecords = 4
}
