"""Wall times of a named zone as moments: `null` where a clock change skipped them, the earlier where they
came twice."""

import random
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from .zones import DAY_MS, FIRST_MS, UNTIL_MS, changesOf, epochMsOf, wallOf, zoneNames

WALL_TIMES_PER_ZONE = 9


def epochMsOfWall(wall, zone):
    aware = wall.replace(tzinfo=zone, fold=0)
    epochMs = epochMsOf(aware)
    return epochMs if wallOf(epochMs, zone) == wall else None


def makeWallTimes():
    generator = random.Random(9)
    rows = []
    count = 0
    for name in zoneNames():
        zone = ZoneInfo(name)
        walls = []
        for change in generator.sample(changesOf(name), min(4, len(changesOf(name)))):
            walls.append(wallOf(change + 1000 * generator.randrange(-5400, 5400), zone))
            # What the clock would show had it not been changed: skipped when it was put forward.
            walls.append(wallOf(change - 1000, zone) + timedelta(seconds=1 + generator.randrange(0, 3600)))
        while len(walls) < WALL_TIMES_PER_ZONE:
            seconds = generator.randrange(0, (UNTIL_MS - FIRST_MS - 3 * DAY_MS) // 1000)
            walls.append(datetime(1997, 1, 2) + timedelta(seconds=seconds))
        walls = [wall.replace(microsecond=0) for wall in walls]
        rows.append([name, [str(wall) for wall in walls], [epochMsOfWall(wall, zone) for wall in walls]])
        count += len(walls)
    return count, ["zone", "wall time", "epochMs"], rows
