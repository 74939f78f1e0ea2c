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
      errors: []
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
      errors: []
    ),
    Row(
      name: "Bodies that could not be read are not missed elsewhere",
      sheets: [
        (.bodies, "id,kind\n\"new,practice\n"), (.memberships, "member,of\nnew,pcn\n"),
      ],
      errors: []
    ),
    Row(
      name: "An identifier that is there with other words",
      sheets: [(.bodies, "id,kind,name\nabbey,practice,Abbey Practice\nmill,practice,\n")],
      errors: []
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
      errors: []
    ),
    Row(
      name: "Quotation marks",
      sheets: [
        (
          .people,
          "id,name\na,Dr \"Ann\" Lee\nb,\"Ann\" Lee\nc,\"two\nlines\"\n,no id\n"
        )
      ],
      errors: []
    ),
    Row(
      name: "JSON in a cell, and what is wrong with it",
      sheets: [
        (
          .bodies,
          """
          id;kind;rule;rules
          a;x;{"passes":{"consentOf":"nobody"}};
          b;x;{"passes":;
          c;x;;[{"rule":{"passes":{"consentOf":"nobody"}}}]
          d;x;{"pases":{"all":[]}};
          """
        )
      ],
      errors: []
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
      errors: []
    ),
  ]
}
