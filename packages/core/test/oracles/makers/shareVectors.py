"""Shares of one whole by largest remainder of fractions; ties go to the larger count, then by order."""

import random
from fractions import Fraction

from .exact import roundedFraction

GOLDENS = [
    ([1, 1, 1], 1, None),
    ([1, 1, 1, 1, 1, 1], 1, None),
    ([1231, 825, 32], 1, None),
    ([52, 26, 8], 1, None),
    ([0, 0, 0], 1, None),
    ([1, 0, 0], 1, None),
    ([1233, 313, 190, 138, 88], 1, 2088),
    ([], 1, None),
]


def sharesOf(counts, digits, whole):
    parts = counts if whole is None else counts + [whole - sum(counts)]
    total = sum(parts)
    if total == 0:
        return [None] * len(counts)
    units = 100 * 10**digits
    quotas = [Fraction(count * units, total) for count in parts]
    floors = [quota.numerator // quota.denominator for quota in quotas]
    missing = units - sum(floors)
    order = sorted(range(len(parts)), key=lambda index: (floors[index] - quotas[index], -parts[index], index))
    for index in order[:missing]:
        floors[index] += 1
    return [roundedFraction(Fraction(floor, 10**digits), digits) for floor in floors[: len(counts)]]


def makeShares():
    generator = random.Random(4)
    cases = list(GOLDENS)
    for limit, count in [(4, 900), (60, 900), (5000, 900), (2**40, 300)]:
        for _ in range(count):
            counts = [generator.randrange(0, limit) for _ in range(generator.randrange(1, 8))]
            if generator.random() < 0.3:
                counts = [generator.choice(counts) for _ in counts]
            whole = sum(counts) + generator.randrange(0, limit) if generator.random() < 0.3 else None
            cases.append((counts, generator.randrange(0, 4), whole))
    rows = [[counts, digits, whole, sharesOf(counts, digits, whole)] for counts, digits, whole in cases]
    return len(rows), ["counts", "digits", "whole", "shares"], rows
