"""Wilson's score interval with sixty digits, from the roots of its quadratic equation."""

import random
from decimal import Context, Decimal, localcontext
from statistics import NormalDist


def intervalOf(successes, trials, z):
    """Where |p - s/n| = z * sqrt(p(1-p)/n): (n + z²)p² - (2s + z²)p + s²/n = 0."""
    with localcontext(Context(prec=60)):
        s, n, squared = Decimal(successes), Decimal(trials), Decimal(z) ** 2
        a, b, c = n + squared, -(2 * s + squared), s * s / n
        root = (b * b - 4 * a * c).sqrt()
        # The small root by Vieta's formula, which loses nothing to cancellation.
        high = (-b + root) / (2 * a)
        low = c / (a * high) if high else Decimal(0)
        return float(low), float(min(high, Decimal(1)))


def makeWilsons():
    generator = random.Random(5)
    levels = [NormalDist().inv_cdf(0.5 + level / 200) for level in (80, 90, 95, 99)]
    # The last two are Newcombe's (1998, table I, method 3).
    published = [(0, 1), (1, 1), (0, 10), (10, 10), (5, 10), (81, 263), (15, 148)]
    cases = [(successes, trials, levels[2]) for successes, trials in published]
    for limit, count in [(20, 800), (1000, 1200), (10**6, 700), (10**12, 300)]:
        for _ in range(count):
            trials = generator.randrange(1, limit)
            somewhere = generator.randrange(0, trials + 1)
            successes = generator.choice([somewhere, somewhere, somewhere, 0, trials])
            cases.append((successes, trials, generator.choice(levels)))
    rows = [[successes, trials, z, *intervalOf(successes, trials, z)] for successes, trials, z in cases]
    return len(rows), ["successes", "trials", "z", "low", "high"], rows
