"""The presets of a period at a moment in a zone, counted in calendar days."""

import random
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from .dayVectors import startMs
from .zones import DAY_MS, FIRST_MS, UNTIL_MS, changesOf, wallOf, zoneNames

DAYS_OF = {"today": 1, "7d": 7, "30d": 30, "90d": 90}


def rangeOf(preset, today, generator):
    if preset == "yesterday":
        return today - timedelta(days=1), today - timedelta(days=1)
    if preset == "all":
        return date(1970, 1, 1), today
    if preset == "custom":
        first = today - timedelta(days=generator.randrange(0, 400))
        return first, first + timedelta(days=generator.randrange(0, 40))
    return today - timedelta(days=DAYS_OF[preset] - 1), today


def makePeriods():
    generator = random.Random(8)
    rows = []
    for name in zoneNames():
        zone = ZoneInfo(name)
        for _ in range(5):
            preset = generator.choice(["today", "yesterday", "7d", "30d", "90d", "custom"])
            nows = [generator.randrange(FIRST_MS + 500 * DAY_MS, UNTIL_MS - 60 * DAY_MS)]
            nows += [change + generator.randrange(-DAY_MS, 8 * DAY_MS) for change in changesOf(name)[2:-1]]
            now = min(max(generator.choice(nows), FIRST_MS + 500 * DAY_MS), UNTIL_MS - 60 * DAY_MS)
            first, last = rangeOf(preset, wallOf(now, zone).date(), generator)
            days = [first.isoformat(), last.isoformat()]
            end = startMs(name, last + timedelta(days=1))
            rows.append([name, preset, now, *days, startMs(name, first), end, int(now < end)])
    columns = ["zone", "preset", "now", "start", "end", "startMs", "endMs", "is unfinished"]
    return len(rows), columns, rows
