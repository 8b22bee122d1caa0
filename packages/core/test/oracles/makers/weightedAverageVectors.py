"""Averages by weight: fractions of the decimal texts, one division, one rounding."""

import random
from fractions import Fraction

from .exact import nearest, roundedFraction, spelled

GOLDENS = [
    ([0.55, 0.61, 0.4], [100, 50, 0], None),
    ([0.5501, 0.55], [1, 1], 4),
    ([0.72, 0.71], [1, 2], 4),
    ([0.3, 0.4], [0, 0], 4),
    ([], [], None),
    ([None, 0.5], [5, 5], 4),
    ([None], [5], None),
]


def averageOf(values, weights, digits):
    pairs = [(spelled(value), spelled(weight)) for value, weight in zip(values, weights) if value is not None]
    whole = sum((weight for _, weight in pairs), Fraction(0))
    if whole == 0:
        return None
    average = sum((value * weight for value, weight in pairs), Fraction(0)) / whole
    return nearest(average) if digits is None else roundedFraction(average, digits)


def ratios(random, digits):
    return random.randrange(0, 10_001) / 10_000, random.randrange(0, 300)


def seconds(random, digits):
    return random.randrange(0, 4000), random.randrange(0, 100)


def decimals(random, digits):
    value = random.randrange(-(10**8), 10**8) / 10 ** random.randrange(0, 7)
    return value, random.randrange(0, 10**5) / 10 ** random.randrange(0, 4)


def anySize(random, digits):
    value = random.uniform(-1, 1) * 10.0 ** random.randrange(-30, 30)
    return value, random.uniform(0, 1) * 10.0 ** random.randrange(-10, 10)


def halfway(random):
    """Two neighbours at the digits asked for, by one weight: their average lies on a half."""
    digits = random.choice([0, 1, 2, 4])
    unit = random.randrange(-(10 ** (digits + 1)), 10 ** (digits + 1))
    weight = random.randrange(1, 500) / random.choice([1, 1, 10])
    return [unit / 10**digits, (unit + 1) / 10**digits], [weight, weight], digits


def makeWeightedAverages():
    generator = random.Random(3)
    cases = list(GOLDENS)
    for kind, count in [(ratios, 900), (seconds, 600), (decimals, 600), (anySize, 300)]:
        for _ in range(count):
            digits = generator.choice([None, 0, 1, 2, 4])
            pairs = [kind(generator, digits) for _ in range(generator.randrange(1, 6))]
            values = [None if generator.random() < 0.1 else value for value, _ in pairs]
            cases.append((values, [weight for _, weight in pairs], digits))
    cases += [halfway(generator) for _ in range(700)]
    rows = [[values, weights, digits, averageOf(values, weights, digits)] for values, weights, digits in cases]
    return len(rows), ["values", "weights", "digits", "average"], rows
