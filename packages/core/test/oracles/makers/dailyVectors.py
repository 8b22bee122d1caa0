"""Rows of finished daily averages brought together: weights are completed calls, one rounding."""

import random
from fractions import Fraction

from .exact import roundedFraction, spelled

# [total, connected, booked, completed, seconds, interruptions, talk ratio, script adherence]


def rowOf(random):
    total = random.randrange(0, 400)
    completed = random.randrange(0, total + 1)
    ratio = lambda: None if completed == 0 or random.random() < 0.1 else random.randrange(0, 10_001) / 10_000
    return [
        total,
        random.randrange(0, total + 1),
        random.randrange(0, total + 1),
        completed,
        random.randrange(0, 60_000),
        random.randrange(0, 300),
        ratio(),
        ratio(),
    ]


def quotient(part, whole, digits):
    return roundedFraction(Fraction(part) / whole, digits) if whole else None


def average(rows, column):
    held = [(spelled(row[column]), row[3]) for row in rows if row[column] is not None]
    return quotient(sum(value * weight for value, weight in held), sum(weight for _, weight in held), 4)


def makeDaily():
    generator = random.Random(12)
    rows = []
    for _ in range(1100):
        group = [rowOf(generator) for _ in range(generator.randrange(1, 6))]
        total, connected, booked, completed, seconds, interruptions = (
            sum(row[column] for row in group) for column in range(6)
        )
        rows.append([
            group,
            [
                quotient(100 * connected, total, 1),
                quotient(100 * booked, total, 1),
                quotient(seconds, completed, 0),
                quotient(interruptions, completed, 2),
                average(group, 6),
                average(group, 7),
            ],
        ])
    columns = [
        "[total, connected, booked, completed, seconds, interruptions, talk ratio, script adherence]",
        "[contact rate, conversion rate, seconds, interruptions, talk ratio, script adherence]",
    ]
    return len(rows), columns, rows
