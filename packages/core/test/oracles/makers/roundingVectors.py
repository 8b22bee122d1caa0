"""Rounding of the text of a double by `decimal`, half away from zero and half to even."""

import random
from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP

from .exact import roundedText

GOLDENS = [(1.005, 2), (0.375, 2), (-0.001, 2), (2.5, 0), (-2.5, 0), (1.125, 2), (0.5, 0), (5e-324, 3), (1e21, 2)]


def tie(random):
    """A decimal whose last digit is a 5, one place beyond the digits asked for."""
    digits = random.randrange(0, 6)
    return (random.randrange(-(10**7), 10**7) * 10 + 5) / 10 ** (digits + 1), digits


def nearTie(random):
    value, digits = tie(random)
    return value + random.choice([-1, 1]) * 10.0 ** -(digits + random.randrange(3, 8)), digits


def plain(random):
    return random.uniform(-1, 1) * 10 ** random.randrange(-8, 16), random.randrange(0, 9)


def anySize(random):
    return random.uniform(-1, 1) * 10.0 ** random.randrange(-320, 300), random.randrange(0, 21)


def makeRoundings():
    generator = random.Random(2)
    kinds = [(tie, 2600), (nearTie, 900), (plain, 900), (anySize, 600)]
    pairs = GOLDENS + [kind(generator) for kind, count in kinds for _ in range(count)]
    rows = [
        [value, digits, roundedText(value, digits, ROUND_HALF_UP), roundedText(value, digits, ROUND_HALF_EVEN)]
        for value, digits in pairs
    ]
    return 2 * len(rows), ["value", "digits", "half up", "half even"], rows
