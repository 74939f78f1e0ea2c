extension RegisterFixture.Span {
  var json: String {
    let days = [("Start", first), ("End", last)].compactMap { key, day in
      day.map { "\"\(key)\": \"\($0)\"" }
    }
    return "{"
      + (["\"Type\": \"\(isLegal ? "Legal" : "Operational")\""] + days).joined(separator: ", ")
      + "}"
  }

  var xml: String {
    let days = [("Start", first), ("End", last)].compactMap { key, day in
      day.map { "<\(key) value=\"\($0)\"/>" }
    }
    return "<Date><Type value='\(isLegal ? "Legal" : "Operational")' />\(days.joined())</Date>"
  }
}

extension [RegisterFixture.Span] {
  var json: String { "\"Date\": [\(map(\.json).joined(separator: ", "))]" }
  var xml: String { map(\.xml).joined() }
}

extension RegisterFixture.Role {
  var json: String {
    "{\"id\": \"\(id)\", \"uniqueRoleId\": 7, \(spans.json), \"Status\": \"Active\"}"
  }
  var xml: String {
    "<Role id=\"\(id)\" uniqueRoleId=\"7\">\(spans.xml)<Status value=\"Active\"/></Role>"
  }
}

extension RegisterFixture.Link {
  private var targetJSON: String {
    let role = role.map { ", \"PrimaryRoleId\": {\"id\": \"\($0)\", \"uniqueRoleId\": 8}" } ?? ""
    return "\"Target\": {\"OrgId\": {\"root\": \"2.16\", \"extension\": \"\(target)\"}\(role)}"
  }

  private var targetXML: String {
    let role = role.map { "<PrimaryRoleId id=\"\($0)\" uniqueRoleId=\"8\"/>" } ?? ""
    return "<Target><OrgId root=\"2.16\" extension=\"\(target)\"/>\(role)</Target>"
  }

  var json: String { "{\(spans.json), \"Status\": \"Active\", \(targetJSON), \"id\": \"\(id)\"}" }
  var xml: String {
    "<Rel id=\"\(id)\" uniqueRelId=\"9\">\(spans.xml)<Status value=\"Active\"/>\(targetXML)</Rel>"
  }
  var successionJSON: String { "{\(spans.json), \"Type\": \"\(id)\", \(targetJSON)}" }
  var successionXML: String {
    "<Succ uniqueSuccId=\"9\">\(spans.xml)<Type>\(id)</Type>\(targetXML)</Succ>"
  }
}

extension RegisterFixture.Organisation {
  /// The organisation on one line.
  var json: String {
    let name = name.replacing("\"", with: "\\\"")
    let place = country.map {
      ", \"GeoLoc\": {\"Location\": {\"Town\": \"T\", \"Country\": \"\($0)\"}}"
    }
    return "{\"Name\": \"\(name)\", \(spans.json), \"OrgId\": {\"extension\": \"\(code)\"}, "
      + "\"Status\": \"\(status)\", \"refOnly\": \(isReference)\(place ?? ""), "
      + "\"Roles\": {\"Role\": [\(roles.map(\.json).joined(separator: ", "))]}, "
      + "\"Rels\": {\"Rel\": [\(links.map(\.json).joined(separator: ", "))]}, "
      + "\"Succs\": {\"Succ\": [\(successions.map(\.successionJSON).joined(separator: ", "))]}}"
  }

  /// The organisation on one line.
  var xml: String {
    let name = name.replacing("&", with: "&amp;").replacing("\"", with: "&#34;")
    let place = country.map {
      "<GeoLoc><Location><Town>T</Town><Country>\($0)</Country></Location></GeoLoc>"
    }
    return "<Organisation orgRecordClass=\"RC1\" refOnly=\"\(isReference)\"><Name>\(name)</Name>"
      + "\(spans.xml)<OrgId root=\"2.16\" extension=\"\(code)\"/><Status value=\"\(status)\"/>\(place ?? "")"
      + "<Roles>\(roles.map(\.xml).joined())</Roles><Rels>\(links.map(\.xml).joined())</Rels>"
      + "<Succs>\(successions.map(\.successionXML).joined())</Succs></Organisation>"
  }
}
