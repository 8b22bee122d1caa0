import json


def compact(value):
    """What JSON needs no point for is written without: 5.0 as 5."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, (list, tuple)):
        return [compact(member) for member in value]
    return value


def writeVectors(path, count, columns, rows):
    """One row a line, so that a change of the corpus can be read."""
    lines = ",\n".join(json.dumps(compact(row), separators=(",", ":"), allow_nan=False) for row in rows)
    text = f'{{"count":{count},"columns":{json.dumps(columns)},"rows":[\n{lines}\n]}}\n'
    path.write_text(text, encoding="utf-8")
    return len(text.encode())
