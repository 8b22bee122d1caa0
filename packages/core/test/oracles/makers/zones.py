"""Which zones and moments the vectors are of: those on which releases of tzdata agree (README.md says why)."""

from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo

FIRST_MS = 852_076_800_000  # 1997-01-01
UNTIL_MS = 1_767_225_600_000  # 2026-01-01
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)

LEFT_OUT = {
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "America/Asuncion",
    "America/Coyhaique",
    "America/Edmonton",
    "America/Nuuk",
    "America/Scoresbysund",
    "America/Vancouver",
    "Antarctica/Casey",
    "Antarctica/Vostok",
    "Asia/Almaty",
    "Asia/Gaza",
    "Asia/Hebron",
    "Asia/Hovd",
    "Asia/Qostanay",
    "Asia/Ulaanbaatar",
    "Europe/Chisinau",
}


def zoneNames():
    table = next(path for folder in TZPATH if (path := Path(folder) / "zone.tab").exists())
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return ["UTC", *sorted({line.split("\t")[2] for line in lines} - LEFT_OUT)]


def momentOf(epochMs):
    return EPOCH + timedelta(milliseconds=epochMs)


def epochMsOf(moment):
    return (moment - EPOCH) // timedelta(milliseconds=1)


def wallOf(epochMs, zone):
    """What the zone's clock shows, without an offset."""
    return momentOf(epochMs).astimezone(zone).replace(tzinfo=None)


def offsetMsAt(epochMs, zone):
    return momentOf(epochMs).astimezone(zone).utcoffset() // timedelta(milliseconds=1)


@cache
def changesOf(name):
    """Every moment at which the offset changes: a look every half day, then halving."""
    zone = ZoneInfo(name)
    changes = []
    before = offsetMsAt(FIRST_MS, zone)
    for ms in range(FIRST_MS, UNTIL_MS, 12 * HOUR_MS):
        after = offsetMsAt(ms, zone)
        if after != before:
            low, high = ms - 12 * HOUR_MS, ms
            while high - low > 1000:
                middle = (low + high) // 2000 * 1000
                low, high = (middle, high) if offsetMsAt(middle, zone) == before else (low, middle)
            changes.append(high)
        before = after
    return changes
