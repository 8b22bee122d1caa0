"""When a day begins and how long it is, from the wall times that `zoneinfo` shows."""

import random
from datetime import date, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from .zones import DAY_MS, EPOCH, FIRST_MS, HOUR_MS, UNTIL_MS, changesOf, offsetMsAt, wallOf, zoneNames

DAYS_PER_ZONE = 10
EPOCH_DAY = EPOCH.date()

# Days of the calendar goldens after 2025, on which tzdata 2025b and 2026d agree.
LATER = [
    ("America/New_York", "2026-03-08"),
    ("America/New_York", "2026-11-01"),
    ("Europe/London", "2026-03-29"),
    ("Europe/London", "2026-10-25"),
    ("Australia/Lord_Howe", "2026-04-05"),
    ("Australia/Lord_Howe", "2026-10-04"),
    ("Africa/Cairo", "2026-04-24"),
    ("Asia/Beirut", "2026-03-29"),
    ("America/Santiago", "2026-09-06"),
    ("America/Santiago", "2026-04-04"),
    ("America/Havana", "2026-03-08"),
    ("America/Havana", "2026-11-01"),
    ("Pacific/Chatham", "2026-04-05"),
    ("Antarctica/Troll", "2026-03-29"),
    ("Asia/Kathmandu", "2026-02-10"),
    ("Asia/Kolkata", "2026-02-24"),
    ("America/St_Johns", "2026-03-08"),
    # Not later, but a day that its zone left out, and one that began at 01:00.
    ("Pacific/Apia", "2011-12-30"),
    ("America/Sao_Paulo", "2018-11-04"),
]


@cache
def startMs(name, day):
    """The first moment at which the clock shows the day or a later one: a midnight by one of the offsets in
    force around it, or the moment of a change."""
    zone = ZoneInfo(name)
    midnight = (day - EPOCH_DAY).days * DAY_MS
    around = range(midnight - 2 * DAY_MS, midnight + 2 * DAY_MS + 1, HOUR_MS // 4)
    offsets = {offsetMsAt(ms, zone) for ms in around}
    # Every change in the range of these vectors lies on a whole minute.
    candidates = {midnight - offset for offset in offsets}
    if len(offsets) > 1:
        candidates |= set(changesNear(name, midnight))
    return min(ms for ms in candidates if wallOf(ms, zone).date() >= day)


def changesNear(name, midnight):
    zone = ZoneInfo(name)
    minutes = range(midnight - 2 * DAY_MS, midnight + 2 * DAY_MS, 60_000)
    return [ms for ms in minutes if offsetMsAt(ms, zone) != offsetMsAt(ms - 60_000, zone)]


def pickDays(name, generator):
    days = []
    for change in generator.sample(changesOf(name), min(5, len(changesOf(name)))):
        days.append(wallOf(change, ZoneInfo(name)).date() - timedelta(days=generator.choice([0, 0, 0, 1])))
    while len(days) < DAYS_PER_ZONE:
        day = generator.randrange(FIRST_MS // DAY_MS + 2, UNTIL_MS // DAY_MS - 3)
        days.append(EPOCH_DAY + timedelta(days=day))
    return days


def makeDays():
    generator = random.Random(7)
    wanted = {name: pickDays(name, generator) for name in zoneNames()}
    for name, text in LATER:
        wanted[name].append(date.fromisoformat(text))
    rows = []
    count = 0
    for name, days in wanted.items():
        starts = [startMs(name, day) for day in days]
        ends = [startMs(name, day + timedelta(days=1)) for day in days]
        lengths = [end - start for start, end in zip(starts, ends)]
        rows.append([name, [day.isoformat() for day in days], starts, lengths])
        count += 2 * len(days)
    return count, ["zone", "day", "startMs", "lengthMs"], rows
