"""Exact arithmetic that shares nothing with the package: fractions, and decimals of the text of a double."""

from decimal import Context, Decimal, ROUND_HALF_UP
from fractions import Fraction

# Wide enough for every double's text at 30 digits after the point.
WIDE = Context(prec=800)


def spelled(value):
    """The fraction that the shortest text of a number spells: 1.005 is 1005/1000."""
    return Fraction(repr(value))


def nearest(fraction):
    """The double nearest to a fraction, ties to even, never -0; `None` beyond the largest double."""
    try:
        return fraction.numerator / fraction.denominator + 0.0
    except OverflowError:
        return None


def roundedFraction(fraction, digits):
    """Half away from zero, then the double of the decimal text."""
    scaled = abs(fraction) * 10**digits
    whole, rest = divmod(scaled.numerator, scaled.denominator)
    if 2 * rest >= scaled.denominator:
        whole += 1
    text = Decimal(whole if fraction >= 0 else -whole).scaleb(-digits, WIDE)
    return float(text) + 0.0


def roundedText(value, digits, rounding=ROUND_HALF_UP):
    """The text of a double rounded by `decimal`."""
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-digits), rounding, WIDE)) + 0.0
