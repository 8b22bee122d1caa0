"""Response pairing by looking at every message for every inbound, in two rules, with the goldens' ties."""

import random
from fractions import Fraction
from zoneinfo import ZoneInfo

from .exact import nearest, roundedFraction
from .zones import wallOf

ZONES = ["UTC", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]
PHONES = [None, "+1 202-555-0101", "+1 202-555-0102"]


def answersOf(messages, isConversation):
    """For every inbound: when, on which phone, milliseconds until its answer or `None`, and whether nothing
    follows it."""
    found = []
    for identity, contact, isOutbound, at, phone in messages:
        if isOutbound:
            continue
        here = (at, 0, identity)
        later = sorted((other[3], other[2], other[0]) for other in messages if other[1] == contact)
        later = [key for key in later if key > here]
        outbounds = [key for key in later if key[1] == 1]
        isAnswered = bool(outbounds) if isConversation else bool(later) and later[0][1] == 1
        found.append((at, phone, outbounds[0][0] - at if isAnswered else None, not later))
    return found


def figuresOf(found):
    times = [wait for _, _, wait, _ in found if wait is not None]
    answered, asked = len(times), len(found)
    average = nearest(Fraction(sum(times), 1000 * answered)) if answered else None
    percent = roundedFraction(Fraction(100 * answered, asked), 1) if asked else None
    return [answered, asked - answered, average, percent]


def summaryOf(messages, isConversation, zoneName):
    found = answersOf(messages, isConversation)
    hours = [0] * 24
    for at, _, wait, _ in found:
        if wait is None:
            hours[wallOf(at, ZoneInfo(zoneName)).hour] += 1
    named = sorted({phone for _, phone, _, _ in found if phone is not None})
    order = named + ([None] if any(phone is None for _, phone, _, _ in found) else [])
    byPhone = [
        [PHONES.index(phone), *figuresOf([one for one in found if one[1] == phone])] for phone in order
    ]
    openCount = sum(1 for _, _, wait, isOpen in found if isOpen)
    unanswered = [[hour, count] for hour, count in enumerate(hours) if count]
    return [*figuresOf(found), openCount, byPhone, unanswered]


def makePairing():
    generator = random.Random(11)
    rows = []
    for _ in range(1500):
        zoneName = generator.choice(ZONES)
        # Few distinct moments make ties; a spread of days crosses clock changes.
        step, span = generator.choice([(1000, 6), (1, 10_000_000), (1_800_000, 200)])
        base = 1_740_000_000_000 + 1000 * generator.randrange(0, 20_000_000)
        messages = []
        contactCount = generator.choice([1, 1, 2, 3])
        for number in range(generator.choice([1, 2, 3, 5, 7, 8, 9, 10])):
            at = base + step * generator.randrange(0, span)
            contact, isOutbound = f"c{generator.randrange(0, contactCount)}", generator.randrange(0, 2)
            messages.append((f"m{number}", contact, isOutbound, at, generator.choice(PHONES)))
        generator.shuffle(messages)
        packed = [
            [int(identity[1:]), int(contact[1:]), isOutbound, at - base, PHONES.index(phone)]
            for identity, contact, isOutbound, at, phone in messages
        ]
        summaries = [summaryOf(messages, isConversation, zoneName) for isConversation in (False, True)]
        rows.append([zoneName, base, packed, *summaries])
    message = "[id, contact, is outbound, ms after base, phone]"
    columns = ["zone", "base ms", message, "literal", "conversation"]
    return 2 * len(rows), columns, rows
