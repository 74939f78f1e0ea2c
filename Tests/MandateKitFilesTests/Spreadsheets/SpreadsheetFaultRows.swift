import MandateKitFiles

extension SpreadsheetFaultTests {
  static let rows: [Row] = [
    Row(
      name: "Nothing is wrong, whatever the case of the header and the order of the columns",
      sheets: [(.votes, "Date,CHOICE,on,By\n2024-03-01,For,hub,mill\n\n,,,\n")],
      errors: []
    ),
    Row(
      name: "Values that cannot be read, with those that can judged nonetheless",
      sheets: [
        (
          .votes,
          """
          by,on,choice,date
          abby,hub,agianst,2024-02-30
          mill,,for,01/02/2024
          mill,hub,for,26-Jan-23
          mill,hub,for,13/02/2024
          """
        )
      ],
      errors: [
        "unknownReference votes.csv:2:1 by",
        "unknownWord votes.csv:2:3 choice",
        "malformedDate votes.csv:2:4 date",
        "missingKey votes.csv:3:2 on",
        "malformedDate votes.csv:3:4 date",
        "malformedDate votes.csv:4:4 date",
      ]
    ),
    Row(
      name: "Dates whose order of day and month is known",
      sheets: [(.votes, "by,on,choice,date\nmill,hub,for,01/02/2024\nmill,hub,for,1.2.2024\n")],
      dates: .dayFirst,
      errors: []
    ),
    Row(
      name: "A body that only a spreadsheet brings is known, and its list size is not",
      sheets: [
        (.bodies, "id,kind,listSize,binds\nnew,practice,\"9,412\",\nboard,board,12,yes\n"),
        (.memberships, "member,of,voting\nnew,pcn,maybe\nnew,pnc,\nnew,board,no\n"),
      ],
      errors: [
        "practicesOnly bodies.csv:3:3 listSize",
        "bindsWithoutRule bodies.csv:3:4 binds",
        "wrongType memberships.csv:2:3 voting",
        "unknownReference memberships.csv:3:2 of",
      ]
    ),
    Row(
      name: "Bodies that could not be read are not missed elsewhere",
      sheets: [
        (.bodies, "id,kind\n\"new,practice\n"), (.memberships, "member,of\nnew,pcn\n"),
      ],
      errors: [
        "unterminatedQuote bodies.csv:2 -"
      ]
    ),
    Row(
      name: "An identifier that is there with other words",
      sheets: [(.bodies, "id,kind,name\nabbey,practice,Abbey Practice\nmill,practice,\n")],
      errors: [
        "duplicateIdentifier bodies.csv:2:1 id"
      ]
    ),
    Row(
      name: "Headers",
      sheets: [
        (
          .votes, "by,on,chioce,date,date,\nmill,hub,for,2024-03-01,,\nmill,hub,for,2024-03-01,,x\n"
        ),
        (.notices, "to,by,on,date\nmill,pcn,hub\nmill,pcn,hub,2024-01-01,5\n"),
        (.people, "a,b\n1,2\n"), (.attendances, ""),
      ],
      errors: [
        "missingColumn votes.csv:1 choice",
        "unknownColumn votes.csv:1:3 chioce",
        "duplicateColumn votes.csv:1:5 date",
        "cellCount votes.csv:3:6 -",
        "cellCount notices.csv:2 -",
        "cellCount notices.csv:3:5 -",
        "missingColumn people.csv:1 -",
        "emptyFile attendances.csv -",
      ]
    ),
    Row(
      name: "Quotation marks",
      sheets: [
        (
          .people,
          "id,name\na,Dr \"Ann\" Lee\nb,\"Ann\" Lee\nc,\"two\nlines\"\n,no id\n"
        )
      ],
      errors: [
        "strayQuote people.csv:2 -",
        "textAfterQuote people.csv:3 -",
        "missingKey people.csv:6:1 id",
      ]
    ),
    Row(
      name: "JSON in a cell, and what is wrong with it",
      sheets: [
        (
          .bodies,
          """
          id;kind;rule;rules
          a;x;"{""passes"":{""consentOf"":""nobody""}}";
          b;x;"{""passes"":";
          c;x;;"[{""rule"":{""passes"":{""consentOf"":""nobody""}}}]"
          d;x;"{""pases"":{""all"":[]}}";
          """
        )
      ],
      errors: [
        "unknownReference bodies.csv:2:3 rule",
        "syntax bodies.csv:3:3 rule",
        "unknownReference bodies.csv:4:4 rules",
        "unknownKey bodies.csv:5:3 rule",
        "missingKey bodies.csv:5:3 rule",
      ]
    ),
    Row(
      name: "Lists and objects in cells",
      sheets: [
        (
          .mandates,
          """
          id,holder,powers,subjects,ceiling,ratification.by,ratification.within,source.year
          m,dr,agree; advize,a b; c.d,1e3,pcn,,2024
          n,dr,agree;,*,0012,pcn,99999,
          """
        )
      ],
      errors: [
        "originalMandateWithoutOver mandates.csv:2 over",
        "unknownWord mandates.csv:2:3 powers",
        "malformedSubject mandates.csv:2:4 subjects",
        "wrongType mandates.csv:2:5 ceiling",
        "missingKey mandates.csv:2:7 ratification.within",
        "originalMandateWithoutOver mandates.csv:3 over",
        "outOfRange mandates.csv:3:7 ratification.within",
      ]
    ),
  ]
}
