import MandateKit
import MandateKitFiles
import Testing

/// The code of the article *Importing official data*.
@Suite("Importing official data")
struct ImportingOfficialDataTests {
  @Test("Four files make a document to which rules are added")
  func article() throws {
    // In the article:
    func file(_ name: String, _ text: String) -> OrganisationFile {
      OrganisationFile(name: name, bytes: Array(text.utf8))
    }
    let practices = file(
      "epraccur.csv",
      """
      Code,Name,National Grouping,High Level Health Geography,Open Date,Close Date,Status Code,Commissioner,Provider/Purchaser,Prescribing Setting
      A99001,QUAY STREET SURGERY,Y63,QHM,19740401,,A,16C,16C,4
      A99002,ROPEWALK PRACTICE,Y63,QHM,19740401,,A,16C,16C,4
      """
    )
    let networks = file(
      "pcns.csv",
      """
      PCN Code,PCN Name,Current Sub ICB Loc Code,Open Date,Close Date
      U99001,HARBOUR PCN,16C,20190701,
      """
    )
    let partners = file(
      "core-partners.csv",
      """
      Partner Organisation Code,Partner Name,Practice Parent Sub ICB Loc Code,PCN Code,PCN Parent Sub ICB Loc Code,Practice to PCN Relationship Start Date,Practice to PCN Relationship End Date
      A99001,QUAY STREET SURGERY,16C,U99001,16C,20190701,
      A99002,ROPEWALK PRACTICE,16C,U99001,16C,20190701,
      A99002,ROPEWALK PRACTICE,16C,U99001,16C,20190701,
      """
    )
    let listSizes = file(
      "gp-reg-pat-prac-all.csv",
      """
      EXTRACT_DATE,CODE,NUMBER_OF_PATIENTS
      01JAN2023,A99001,9200
      01JAN2023,A99002,6400
      """
    )
    let imported = OrganisationImport(
      practices: practices,
      networks: networks,
      partners: partners,
      listSizes: listSizes,
      asOf: "2023-01-26"
    )
    let summary = imported.summary()
    #expect(
      shown(summary.bodies[.practice] ?? 0, summary.networkMemberships, summary.patients)
        == "2 2 15600"
    )

    for finding in imported.findings {
      #expect(shown(finding.line ?? 0, finding.severity, finding.code) == "4 warning duplicateRow")
    }
    let errors = imported.findings.filter { $0.severity == .error }
    #expect(shown(errors.isEmpty) == "true")

    let before = OrganisationRelease(
      date: "2019-12-31",
      practices: file(
        "epraccur-2019.csv",
        """
        Code,Name,National Grouping,High Level Health Geography,Open Date,Close Date,Status Code,Commissioner,Join Provider/Purchaser Date,Provider/Purchaser,Prescribing Setting
        A99001,QUAY STREET SURGERY,Y63,QHM,19740401,,A,00K,20130401,00K,4
        A99002,ROPEWALK SURGERY,Y63,QHM,19740401,,A,00K,20130401,00K,4
        """
      )
    )
    let after = OrganisationRelease(
      date: "2023-01-26",
      practices: file(
        "epraccur-2023.csv",
        """
        Code,Name,National Grouping,High Level Health Geography,Open Date,Close Date,Status Code,Commissioner,Join Provider/Purchaser Date,Provider/Purchaser,Prescribing Setting
        A99001,QUAY STREET SURGERY,Y63,QHM,19740401,,ACTIVE,16C,20200401,16C,RO76
        A99002,ROPEWALK PRACTICE,Y63,QHM,19740401,,ACTIVE,16C,20200401,16C,RO76
        """
      ),
      networks: networks,
      partners: partners
    )
    let olderSizes = file(
      "gp-reg-pat-prac-all-2020.csv",
      """
      EXTRACT_DATE,CODE,NUMBER_OF_PATIENTS
      01JAN2020,A99001,8700
      01JAN2020,A99002,6100
      """
    )
    let history = OrganisationImport(
      releases: [before, after],
      listSizes: [olderSizes, listSizes],
      asOf: "2023-01-26"
    )
    let locations = history.document.memberships.filter { $0.member == "A99001" && !$0.isVoting }
    #expect(
      shown(locations[0].group, locations[0].period) == "00K 2013-04-01..<2020-04-01"
    )
    #expect(shown(locations[1].group, locations[1].period) == "16C 2020-04-01...")
    let sizes = history.document.bodies.first { $0.id == "A99001" }?.listSize
    #expect(
      shown(sizes?.patients(on: "2021-06-30") ?? 0, sizes?.patients(on: "2023-01-26") ?? 0)
        == "8700 9200"
    )
    for finding in history.findings where finding.code == .nameChanged {
      #expect(shown(finding.file, finding.line ?? 0) == "epraccur-2023.csv 3")
    }

    var document = imported.document
    for place in document.bodies.indices where document.bodies[place].kind == .primaryCareNetwork {
      document.bodies[place].rule = .networkAgreement
      document.bodies[place].binds = true
    }
    let docket = try Docket {
      document
      Provision.essential("agreed", .approval(of: .role(.affected)))
      Proposal(
        "hub",
        subjects: ["serviceRedesign.access"],
        affects: "U99001",
        proposer: "QHM",
        forum: "QHM",
        decisionDate: "2023-02-28"
      )
    }
    #expect(shown(try docket.question("hub").resolution.affected.patients) == "15600")

    let bytes = CaseFile(document: document).json()
    #expect(shown(try CaseFile.read(bytes).document == document) == "true")

    let register = file(
      "register.json",
      """
      [
        { "Organisation": {
          "Name": "QUAY STREET SURGERY", "OrgId": { "extension": "A99001" }, "Status": "Active",
          "Date": [{ "Type": "Operational", "Start": "1974-04-01" }],
          "Roles": { "Role": [{ "id": "RO177" }, { "id": "RO76" }] },
          "Rels": { "Rel": [{
            "id": "RE8", "Date": [{ "Type": "Legal", "Start": "2019-07-01" }],
            "Target": { "OrgId": { "extension": "U99001" }, "PrimaryRoleId": { "id": "RO272" } } }] } } },
        { "Organisation": {
          "Name": "HARBOUR PCN", "OrgId": { "extension": "U99001" }, "Status": "Inactive",
          "Date": [{ "Type": "Legal", "Start": "2019-07-01", "End": "2024-03-31" }],
          "Roles": { "Role": [{ "id": "RO272" }] },
          "Succs": { "Succ": [{
            "Type": "Successor", "Date": [{ "Type": "Legal", "Start": "2024-04-01" }],
            "Target": { "OrgId": { "extension": "U99002" } } }] } } },
        { "Organisation": {
          "Name": "HARBOUR AND HILL PCN", "OrgId": { "extension": "U99002" }, "Status": "Active",
          "Date": [{ "Type": "Legal", "Start": "2024-04-01" }],
          "Roles": { "Role": [{ "id": "RO272" }] } } }
      ]
      """
    )
    let registered = OrganisationImport(
      register: register,
      listSizes: [listSizes],
      asOf: "2023-01-26"
    )
    #expect(shown(registered.summary().networkMemberships) == "1")
    #expect(shown(registered.document.bodies[1].successors) == "[U99002]")
    // Not in the article.
  }
}
