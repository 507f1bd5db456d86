"""A candidate and a baseline on the same rows: NumPy 2.4.6."""

import numpy as np


def case(name, label, candidate, baseline, weight=None):
    label, candidate, baseline = (np.asarray(column) for column in (label, candidate, baseline))
    negative = (baseline == label) & (candidate != label)
    positive = (baseline != label) & (candidate == label)
    return {
        "name": name,
        "label": label,
        "candidate": candidate,
        "baseline": baseline,
        "weight": weight,
        "expected": {
            "negative-flip-rate": float(np.average(negative, weights=weight)),
            "disagreement-rate": float(np.average(candidate != baseline, weights=weight)),
        },
        "gained": int(positive.sum()),
        "lost": int(negative.sum()),
    }


def make():
    random = np.random.default_rng(20264)
    label = random.integers(0, 2, 200)
    wrong = lambda rate: np.where(random.random(200) < rate, 1 - label, label)  # noqa: E731
    candidate, baseline = wrong(0.1), wrong(0.2)
    many = random.integers(0, 5, 200)
    other = lambda rate: np.where(random.random(200) < rate, (many + random.integers(1, 5, 200)) % 5, many)  # noqa: E731
    return {
        "cases": [
            case("binary", label, candidate, baseline),
            case("binary, weighted", label, candidate, baseline, random.exponential(size=200).round(3)),
            case("the same decisions", label, candidate, candidate),
            case("always another decision", label, candidate, 1 - candidate),
            case("5 classes: two wrong decisions may differ", many, other(0.2), other(0.3)),
            case("5 classes, weighted", many, other(0.2), other(0.3), random.integers(1, 6, 200)),
            case("perfect candidate", label, label, baseline),
            case("perfect baseline", label, candidate, label),
            case("both wrong, differently", [0, 0, 0], [1, 2, 1], [2, 1, 1]),
            case("one row", [1], [0], [1]),
        ]
    }
