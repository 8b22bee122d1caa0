"""Sums of doubles: every double is a fraction, so their sum is one too, rounded once at the end."""

import math
import random
from fractions import Fraction

from .exact import nearest

GOLDENS = [
    [],
    [0.1] * 10,
    [1.0, 1e100, 1.0, -1e100],
    [1e100, 1.0, -1e100, 1e-100, 1e50, -1.0, -1e50],
    [2.0**53, -0.5, -(2.0**-54)],
    [1e308, 1e308, 0.1, 0.1, 1e30, 0.1, -1e30, -1e308, -1e308],
    [1e308, 1e308],
    [-1.7e308, -1.7e308, 1e292],
    [-0.0, -0.0],
    [5e-324, -5e-324, 5e-324],
]


def money(random):
    return [random.randrange(-99_999, 99_999) / 100 for _ in range(random.randrange(1, 9))]


def anySize(random):
    count = random.randrange(1, 6)
    return [math.ldexp(random.uniform(-1, 1), random.randrange(-1074, 1000)) for _ in range(count)]


def cancelling(random):
    """Every value and its opposite, and one small rest that alone decides."""
    count = random.randrange(1, 4)
    values = [math.ldexp(random.uniform(0.5, 1), random.randrange(-40, 400)) for _ in range(count)]
    values += [-value for value in values] + [math.ldexp(random.uniform(-1, 1), random.randrange(-300, 0))]
    random.shuffle(values)
    return values


def halves(random):
    """A tie of two neighbouring doubles, undisturbed or pushed off it by far smaller values."""
    values = [float(2**53 + 2 * random.randrange(0, 1000)), random.choice([1.0, -1.0, 0.5, -0.5])]
    for _ in range(random.randrange(0, 3)):
        values.append(math.ldexp(random.choice([1.0, -1.0]), -random.randrange(1, 1000)))
    random.shuffle(values)
    return values


def subnormal(random):
    return [math.ldexp(random.randrange(-(2**30), 2**30), -1074) for _ in range(random.randrange(2, 6))]


def huge(random):
    """Parts overflow although the total fits."""
    values = [random.uniform(0.9, 1.7) * 1e308 for _ in range(random.randrange(2, 4))]
    values += [-value for value in values] + [random.uniform(-1, 1) * 10 ** random.randrange(-5, 300)]
    random.shuffle(values)
    return values


def makeSums():
    generator = random.Random(20261121)
    kinds = [(money, 900), (anySize, 700), (cancelling, 700), (halves, 500), (subnormal, 200), (huge, 300)]
    lists = GOLDENS + [kind(generator) for kind, count in kinds for _ in range(count)]
    rows = [[values, nearest(sum(map(Fraction, values), Fraction(0)))] for values in lists]
    return len(rows), ["values", "sum or null beyond the largest double"], rows
