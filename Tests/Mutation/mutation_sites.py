"""Finds what can be mutated in a Swift source, and writes the source with a switch at each such place."""

from dataclasses import dataclass

from swift_tokens import tokens

# What each comparison becomes: first the boundary is moved, then the comparison is turned round.
COMPARISONS = {
    "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"],
    "==": ["!="], "!=": ["=="],
}
LOGIC = {"&&": "||", "||": "&&"}
SUMS = {"+": "-", "-": "+"}
ASSIGNMENTS = {"+=": "-=", "-=": "+="}
EXTREMES = {"min": ("mutantLeast", "max"), "max": ("mutantGreatest", "min")}
DECLARATIONS = {"extension", "func", "init", "struct", "class", "enum", "protocol", "typealias", "subscript",
                "associatedtype", "actor"}
OPENING, CLOSING = {"(", "[", "{"}, {")", "]", "}"}


@dataclass(frozen=True)
class Site:
    """A place in a source, what is written there instead, and the changes that it makes."""

    line: int
    edits: tuple  # of (start, end, text before the mutant, text after it)
    changes: tuple  # of words, one for each mutant


def sites(source):
    """Returns the places of a source at which something can be mutated, in order."""
    return SiteFinder(source).found


def rewritten(source, numbered):
    """Returns the source with each of the sites switched by its number."""
    edits = [
        (start, end, f"{before}Mutant({number}){after}" if before or after else "")
        for number, site in numbered for start, end, before, after in site.edits
    ]
    for start, end, text in sorted(edits, reverse=True):
        source = source[:start] + text + source[end:]
    return source


class SiteFinder:
    def __init__(self, source):
        self.source = source
        self.tokens = tokens(source)
        self.found = []
        self.partners = self.matching()
        self.skipped = self.patterns_and_declarations()
        for place, token in enumerate(self.tokens):
            if place in self.skipped:
                continue
            self.visit(place, token)
        self.found.sort(key=lambda site: site.edits[0][0])

    def visit(self, place, token):
        if token.kind == "operator":
            self.visit_operator(place, token)
        elif token.kind == "number":
            self.visit_number(place, token)
        elif token.text in ("true", "false"):
            if self.text(place - 1) not in ("while", "case") and token.start and self.before(token) != ".":
                other = "false" if token.text == "true" else "true"
                self.add(token, [(token.start, token.end, f"mutantTruth({token.text}, ", ")")],
                         [f"{token.text} to {other}"])
        elif token.text in EXTREMES and self.before(token) != "." and self.text(place - 1) != "func":
            if self.after(token) == "(":
                name, other = EXTREMES[token.text]
                self.add(token, [(token.start, token.end + 1, f"{name}(", ", ")], [f"{token.text} to {other}"])
        elif token.text in ("if", "guard", "while", "where") and self.text(place - 1) not in (".", "(", ","):
            self.visit_condition(place)

    def visit_operator(self, place, token):
        text = token.text
        spaced = self.before(token).isspace() and self.after(token).isspace()
        if text == "!" and not self.after(token).isspace() and self.before(token) in " \n([{":
            self.add(token, [(token.start, token.end, "", " ~! ")], ["! removed"])
        if text == "?" and spaced:
            self.visit_choice(place)
        if not spaced or self.text(place - 1) in ("func", ",", "(", ":"):
            return
        if text in COMPARISONS:
            # The standard library has an operator ~> of its own.
            second = "~|>" if text == ">" else f"~{text}"
            self.add(token, [(token.start, token.end, "~~= ", f" {second}")],
                     [f"{text} to {other}" for other in COMPARISONS[text]])
        elif text in LOGIC:
            first = "~~&" if text == "&&" else "~~|"
            self.add(token, [(token.start, token.end, f"{first} ", f" ~{text}")], [f"{text} to {LOGIC[text]}"])
        elif text in SUMS:
            self.add(token, [(token.start, token.end, "~~+ ", f" ~{text}")], [f"{text} to {SUMS[text]}"])
        elif text in ASSIGNMENTS:
            self.add(token, [(token.start, token.end, f"~{text} ", " ~~^")], [f"{text} to {ASSIGNMENTS[text]}"])

    def visit_number(self, place, token):
        if self.text(place - 1) == "." or token.text[:2] in ("0x", "0b", "0o"):
            return
        self.add(token, [(token.start, token.end, f"mutantNumber({token.text}, ", ")")],
                 [f"{token.text} to {token.text} + 1"])

    def visit_choice(self, place):
        """Negates what stands before a question mark where it is a name or a call, and nothing else."""
        start = self.operand_start(place - 1)
        if start is None:
            return
        before = self.tokens[start - 1]
        if before.text in ("return", "=", "(", "[", ",", "{", ":", "in", "??", "&&", "||"):
            first = self.tokens[start]
            self.add(first, [(first.start, first.start, "", " ~!! ")], ["condition of ?: negated"])

    def operand_start(self, place):
        """Returns the first token of the name, call or member that ends with a token."""
        while True:
            token = self.tokens[place]
            if token.text in (")", "]"):
                place = self.partners[place]
                if self.tokens[place - 1].end == self.tokens[place].start and self.is_operand(place - 1):
                    place -= 1
                    continue
                return place if self.tokens[place].text == "(" else None
            if token.kind != "word":
                return None
            if self.text(place - 1) == "." and self.tokens[place - 2].end == self.tokens[place - 1].start:
                place -= 2
                continue
            return place if self.text(place - 1) not in ("?.", "!", ".", "try", "case") else None

    def is_operand(self, place):
        return self.tokens[place].kind == "word" or self.tokens[place].text in (")", "]")

    def visit_condition(self, place):
        """Negates each clause that binds nothing and has no operator that is mutated by itself."""
        has_one = self.text(place) == "where"
        place += 1
        while place < len(self.tokens):
            first = place
            plain = True
            while place < len(self.tokens):
                text = self.text(place)
                if text in ("(", "["):
                    place = self.partners.get(place, place)
                elif text in ("{", "else", ",", ":", "}", ")", ";") or text == "where":
                    break
                elif text in COMPARISONS or text in LOGIC or text in ("=", "is", "?", "..."):
                    plain = False
                elif text in ("try", "await"):
                    plain = False
                elif place > first and self.tokens[place].starts_line and text not in (".",) \
                        and not self.text(place).startswith((".", "?", "&", "|")):
                    plain = False
                place += 1
            head = self.tokens[first]
            if plain and head.text not in ("let", "var", "case", "!", "#", "true", "false") and place > first \
                    and not head.text.startswith("#"):
                self.add(head, [(head.start, head.start, "", " ~? ")], ["condition negated"])
            if has_one or self.text(place) != ",":
                return
            place += 1

    def patterns_and_declarations(self):
        """Returns the places that are no expressions: patterns, generic clauses, attributes, directives."""
        skipped = set()
        for place, token in enumerate(self.tokens):
            if token.text == "case" and self.before(token) != ".":
                skipped.update(range(place, self.pattern_end(place)))
            elif token.text == "where" and self.is_generic(place):
                skipped.update(range(place, self.clause_end(place)))
            elif token.text == "@" or (token.text.startswith("#") and token.starts_line):
                line = token.line
                while place < len(self.tokens) and self.tokens[place].line == line:
                    skipped.add(place)
                    place += 1
        return skipped

    def pattern_end(self, place):
        place += 1
        while place < len(self.tokens):
            text = self.text(place)
            if text in ("(", "["):
                place = self.partners.get(place, place)
            elif text in (":", "=", "{", "}", "where", "case"):
                return place if text != "=" else self.raw_value_end(place)
            elif self.tokens[place].starts_line and self.text(place - 1) != ",":
                return place
            place += 1
        return place

    def raw_value_end(self, place):
        """Returns the end of the raw value of a case, which has to be a literal; else where it is."""
        following = self.tokens[place + 1]
        return place + 2 if following.kind in ("number", "string") else place

    def is_generic(self, place):
        back = place - 1
        while back >= 0 and not (self.tokens[back].starts_line and self.text(back) in
                                 DECLARATIONS | {"for", "case", "public", "private", "package", "static",
                                                 "mutating", "fileprivate", "while", "if", "guard", "}", "let",
                                                 "var", "return"}):
            back -= 1
        words = [self.text(index) for index in range(max(back, 0), place)]
        if "for" in words or "case" in words:
            return False
        return any(word in DECLARATIONS for word in words)

    def clause_end(self, place):
        while place < len(self.tokens) and self.text(place) != "{":
            place += 1
        return place

    def matching(self):
        partners, open_places = {}, []
        for place, token in enumerate(self.tokens):
            if token.kind != "mark":
                continue
            if token.text in OPENING:
                open_places.append(place)
            elif token.text in CLOSING and open_places:
                start = open_places.pop()
                partners[start], partners[place] = place, start
        return partners

    def add(self, token, edits, changes):
        self.found.append(Site(token.line, tuple(edits), tuple(changes)))

    def text(self, place):
        return self.tokens[place].text if 0 <= place < len(self.tokens) else ""

    def before(self, token):
        return self.source[token.start - 1] if token.start else "\n"

    def after(self, token):
        return self.source[token.end] if token.end < len(self.source) else "\n"
