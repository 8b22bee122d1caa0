from pathlib import Path
from zoneinfo import TZPATH


def tzdataVersion():
    """Which tzdata `zoneinfo` reads, as its own text file says."""
    for folder in TZPATH:
        text = Path(folder) / "tzdata.zi"
        if text.exists():
            with text.open() as lines:
                return lines.readline().removeprefix("# version ").strip()
    return "unknown"
