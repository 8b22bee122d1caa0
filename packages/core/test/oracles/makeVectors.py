"""Writes the corpus beside this file: `python3.11 makeVectors.py`. See README.md."""

import sys

sys.dont_write_bytecode = True

from pathlib import Path

from makers.dailyVectors import makeDaily
from makers.dayVectors import makeDays
from makers.momentVectors import makeMoments
from makers.pairingVectors import makePairing
from makers.periodVectors import makePeriods
from makers.rateVectors import makeRates
from makers.roundingVectors import makeRoundings
from makers.shareVectors import makeShares
from makers.sumVectors import makeSums
from makers.tzdataVersion import tzdataVersion
from makers.usageLabelVectors import makeUsageLabels
from makers.wallTimeVectors import makeWallTimes
from makers.weightedAverageVectors import makeWeightedAverages
from makers.wilsonVectors import makeWilsons
from makers.writeVectors import writeVectors

folder = Path(__file__).parent / "vectors"
makers = {
    "sums": makeSums,
    "rates": makeRates,
    "roundings": makeRoundings,
    "weightedAverages": makeWeightedAverages,
    "shares": makeShares,
    "wilsons": makeWilsons,
    "moments": makeMoments,
    "days": makeDays,
    "periods": makePeriods,
    "wallTimes": makeWallTimes,
    "usageLabels": makeUsageLabels,
    "pairing": makePairing,
    "daily": makeDaily,
}

print(f"tzdata {tzdataVersion()}")
total = 0
totalBytes = 0
for name, make in makers.items():
    count, columns, rows = make()
    size = writeVectors(folder / f"{name}.json", count, columns, rows)
    print(f"{name}: {count} vectors, {size} bytes")
    total += count
    totalBytes += size
print(f"together: {total} vectors, {totalBytes} bytes")
