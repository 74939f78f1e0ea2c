"""Cuts Swift source into tokens: enough of the language to find operators, literals and conditions."""

from dataclasses import dataclass

OPERATOR_CHARACTERS = set("/=-+!*%<>&|^~?.")


@dataclass(frozen=True)
class Token:
    """One token, with where it begins and ends in the source."""

    kind: str  # "word", "number", "string", "operator" or "mark"
    text: str
    start: int
    end: int
    line: int
    starts_line: bool


def tokens(source):
    """Returns the tokens of a source, without comments; a string with all it interpolates is one token."""
    found = []
    position, line, starts_line = 0, 1, True

    def add(kind, end):
        nonlocal position, line, starts_line
        text = source[position:end]
        found.append(Token(kind, text, position, end, line, starts_line))
        line += text.count("\n")
        position, starts_line = end, False

    while position < len(source):
        character = source[position]
        if character == "\n":
            position, line, starts_line = position + 1, line + 1, True
        elif character.isspace():
            position += 1
        elif source.startswith("//", position):
            end = source.find("\n", position)
            position = len(source) if end < 0 else end
        elif source.startswith("/*", position):
            end = comment_end(source, position)
            line += source.count("\n", position, end)
            position = end
        elif character == '"' or (character == "#" and opens_raw_string(source, position)):
            add("string", string_end(source, position))
        elif character.isdigit():
            add("number", number_end(source, position))
        elif character.isalpha() or character in "_$`#":
            add("word", word_end(source, position))
        elif character in OPERATOR_CHARACTERS:
            add("operator", operator_end(source, position))
        else:
            add("mark", position + 1)
    return found


def opens_raw_string(source, position):
    while position < len(source) and source[position] == "#":
        position += 1
    return source.startswith('"', position)


def comment_end(source, position):
    depth = 0
    while position < len(source):
        if source.startswith("/*", position):
            depth, position = depth + 1, position + 2
        elif source.startswith("*/", position):
            depth, position = depth - 1, position + 2
            if depth == 0:
                break
        else:
            position += 1
    return position


def string_end(source, position):
    hashes = 0
    while source[position] == "#":
        hashes, position = hashes + 1, position + 1
    quote = '"""' if source.startswith('"""', position) else '"'
    closing = quote + "#" * hashes
    escape = "\\" + "#" * hashes
    position += len(quote)
    while position < len(source):
        if source.startswith(closing, position):
            return position + len(closing)
        if source.startswith(escape + "(", position):
            position = interpolation_end(source, position + len(escape))
        elif source.startswith(escape, position):
            position += len(escape) + 1
        else:
            position += 1
    return position


def interpolation_end(source, position):
    """Returns the end of what begins with a parenthesis, strings inside of it included."""
    depth = 0
    while position < len(source):
        if source[position] == '"':
            position = string_end(source, position)
            continue
        if source[position] == "(":
            depth += 1
        elif source[position] == ")":
            depth -= 1
            if depth == 0:
                return position + 1
        position += 1
    return position


def number_end(source, position):
    def digits(start):
        while start < len(source) and (source[start].isalnum() or source[start] == "_"):
            start += 1
        return start

    end = digits(position)
    if end + 1 < len(source) and source[end] == "." and source[end + 1].isdigit():
        end = digits(end + 1)
    return end


def word_end(source, position):
    if source[position] == "`":
        return source.index("`", position + 1) + 1
    end = position + 1
    while end < len(source) and (source[end].isalnum() or source[end] in "_$"):
        end += 1
    return end


def operator_end(source, position):
    end = position
    while end < len(source) and source[end] in OPERATOR_CHARACTERS:
        end += 1
    return end
