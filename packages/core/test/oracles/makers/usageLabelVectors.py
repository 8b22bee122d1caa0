"""Labels of days, weeks and months in UTC; a week has the calendar year before the ISO week number, as
MongoDB's `%Y-W%V` writes it."""

import random
from datetime import date, timedelta

from .zones import DAY_MS, EPOCH, momentOf


def makeUsageLabels():
    generator = random.Random(10)
    moments = [generator.randrange(0, 4_102_444_800_000) for _ in range(1400)]
    for year in range(1970, 2100):
        # Where the calendar year and the year of the week part.
        for _ in range(9):
            day = (date(year, 1, 1) - EPOCH.date()).days + generator.randrange(-7, 8)
            moments.append(day * DAY_MS + generator.choice([0, DAY_MS - 1, generator.randrange(0, DAY_MS)]))
    rows = []
    for moment in moments:
        at = momentOf(moment)
        week = f"{at.year:04d}-W{at.isocalendar().week:02d}"
        rows.append([moment, at.date().isoformat(), week, f"{at.year:04d}-{at.month:02d}"])
    return 3 * len(rows), ["epochMs", "day", "week", "month"], rows
