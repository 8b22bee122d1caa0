"""Percentages and ratios of figures: one division of fractions, rounded once, half away from zero."""

import random

from .exact import roundedFraction, spelled

# Their multiples of a tenth of a percent end in halves more often than others do.
TIE_WHOLES = [16, 32, 64, 80, 125, 160, 320, 400, 625, 800, 1250, 1600, 2000, 4000, 8000, 16000, 20000, 40000]


def smallCounts(random):
    return random.randrange(0, 2001), random.randrange(0, 2001)


def ties(random):
    whole = random.choice(TIE_WHOLES)
    return random.randrange(0, whole + 1), whole


def largeCounts(random):
    whole = random.randrange(1, 2 ** random.randrange(20, 54))
    return random.randrange(0, whole + 1), whole


def decimals(random):
    part = random.randrange(0, 10**6) / 10 ** random.randrange(0, 5)
    return part, random.randrange(1, 10**6) / 10 ** random.randrange(0, 5)


def beyondWhole(random):
    whole = random.randrange(1, 300)
    return random.randrange(whole, whole * 40), whole


def makeRates():
    generator = random.Random(1)
    kinds = [(smallCounts, 2200), (ties, 1600), (largeCounts, 1000), (decimals, 1200), (beyondWhole, 400)]
    rows = []
    for kind, count in kinds:
        for _ in range(count):
            part, whole = kind(generator)
            digits = generator.randrange(0, 5)
            quotient = spelled(part) / spelled(whole) if whole else None
            percent = None if quotient is None else roundedFraction(100 * quotient, digits)
            ratio = None if quotient is None else roundedFraction(quotient, digits)
            rows.append([part, whole, digits, percent, ratio])
    return 2 * len(rows), ["part", "whole", "digits", "percent", "ratio"], rows
