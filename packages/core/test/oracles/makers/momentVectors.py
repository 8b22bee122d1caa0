"""Moments with the day, weekday and hour that `zoneinfo` shows."""

import random
from zoneinfo import ZoneInfo

from .zones import FIRST_MS, HOUR_MS, UNTIL_MS, changesOf, wallOf, zoneNames

MOMENTS_PER_ZONE = 26


def pickMoments(name, generator):
    """Around clock changes, around the hours at which days end, and anywhere."""
    picked = []
    for change in generator.sample(changesOf(name), min(4, len(changesOf(name)))):
        picked += [change - 1, change, change + generator.randrange(0, 2 * HOUR_MS)]
    while len(picked) < MOMENTS_PER_ZONE:
        picked.append(generator.randrange(FIRST_MS, UNTIL_MS))
        quarter = generator.randrange(FIRST_MS // 900_000, UNTIL_MS // 900_000) * 900_000
        picked.append(quarter - generator.randrange(0, 2))
    return [moment for moment in picked if FIRST_MS <= moment < UNTIL_MS][:MOMENTS_PER_ZONE]


def makeMoments():
    generator = random.Random(6)
    rows = []
    count = 0
    for name in zoneNames():
        zone = ZoneInfo(name)
        moments = pickMoments(name, generator)
        walls = [wallOf(moment, zone) for moment in moments]
        days = [wall.date().isoformat() for wall in walls]
        # ISO weekday and hour in one number: 100 * day + hour.
        rows.append([name, moments, days, [100 * wall.isoweekday() + wall.hour for wall in walls]])
        count += 2 * len(moments)
    return count, ["zone", "epochMs", "day", "100 * weekday + hour"], rows
