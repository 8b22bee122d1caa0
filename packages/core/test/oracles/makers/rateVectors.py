"""Percentages and ratios of figures: one division of fractions, rounded once, half away from zero."""

import random
from fractions import Fraction

from .exact import roundedFraction, spelled


def smallCounts(random, digits):
    return random.randrange(0, 2001), random.randrange(0, 2001)


def ties(random, digits):
    """A percent, or a ratio, one place beyond the digits asked for, whose last digit is a 5."""
    places = digits + random.choice([1, 3])
    tie = Fraction(10 * random.randrange(0, 10 ** (places - 1)) + 5, 10**places)
    factor = random.choice([1, 1, 2, 3, 7, 60])
    return tie.numerator * factor, tie.denominator * factor


def largeCounts(random, digits):
    whole = random.randrange(1, 2 ** random.randrange(20, 54))
    return random.randrange(0, whole + 1), whole


def decimals(random, digits):
    part = random.randrange(0, 10**6) / 10 ** random.randrange(0, 5)
    return part, random.randrange(1, 10**6) / 10 ** random.randrange(0, 5)


def beyondWhole(random, digits):
    whole = random.randrange(1, 300)
    return random.randrange(whole, whole * 40), whole


def makeRates():
    generator = random.Random(1)
    kinds = [(smallCounts, 2200), (ties, 1600), (largeCounts, 1000), (decimals, 1200), (beyondWhole, 400)]
    rows = []
    for kind, count in kinds:
        for _ in range(count):
            digits = generator.randrange(0, 5)
            part, whole = kind(generator, digits)
            quotient = spelled(part) / spelled(whole) if whole else None
            percent = None if quotient is None else roundedFraction(100 * quotient, digits)
            ratio = None if quotient is None else roundedFraction(quotient, digits)
            rows.append([part, whole, digits, percent, ratio])
    return 2 * len(rows), ["part", "whole", "digits", "percent", "ratio"], rows
