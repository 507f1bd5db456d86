"""Two samples of one variable: SciPy 1.17.1 (ks_2samp, wasserstein_distance, jensenshannon, chi2_contingency), NumPy 2.4.6.

Large samples are not written down: `made` says how `test/support/shadow-samples.ts` makes the same numbers.
"""

import math

import numpy as np
from mpmath import mp, mpf
from scipy.spatial.distance import jensenshannon as scipy_jensenshannon
from scipy.stats import chi2_contingency, ks_2samp, wasserstein_distance


def stability_index(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    p, q = (p + 0.5) / (p.sum() + 0.5 * len(p)), (q + 0.5) / (q.sum() + 0.5 * len(q))
    return float(np.sum((p - q) * np.log(p / q)))


def jensenshannon(p, q, base):
    """At 50 digits: SciPy's own loses most of its digits where the samples nearly agree."""
    p, q = [int(x) for x in p], [int(x) for x in q]
    with mp.workdps(50):
        share = [(mpf(a) / sum(p), mpf(b) / sum(q)) for a, b in zip(p, q, strict=True)]
        terms = [x * mp.log(2 * x / (a + b), base) for a, b in share for x in (a, b) if x > 0]
        found = float(mp.sqrt(abs(mp.fsum(terms)) / 2))
    assert abs(found - scipy_jensenshannon(p, q, base)) < 1e-7
    return found


def mean_shift(p, c):
    """Sums of differences from one of the numbers, which are exact far from 0."""
    p, c = p - p[0], c - p[0]
    return abs(math.fsum(c) / len(c) - math.fsum(p) / len(p)) / p.std(ddof=1)


def binned(cuts, values):
    """A value equal to a cut falls in the lower bin."""
    return np.bincount(np.searchsorted(cuts, values, side="left"), minlength=len(cuts) + 1)


def measure(production, candidate):
    p, c = production[~np.isnan(production)], candidate[~np.isnan(candidate)]
    gone = [len(production) - len(p), len(candidate) - len(c)]
    cuts = np.unique(np.quantile(p, np.arange(1, 10) / 10))
    counts = [binned(cuts, p), binned(cuts, c)]
    table = [np.append(count, lost) if sum(gone) else count for count, lost in zip(counts, gone, strict=True)]
    blind = (counts[0] > 0).sum() < 2 and gone[0] == 0
    constant = p.min() == p.max()
    with np.errstate(over="ignore", invalid="ignore"):
        shift = None if constant else mean_shift(p, c)
    return {
        "cuts": cuts,
        "production": counts[0],
        "candidate": counts[1],
        "missing": gone,
        "expected": {
            "ks": ks_2samp(p, c, method="asymp").statistic,
            "wasserstein": wasserstein_distance(p, c),
            "psi": None if blind else stability_index(*table),
            "jensen-shannon": None if blind else jensenshannon(table[0], table[1], 2),
            "mean-shift": shift if shift is None or (np.isfinite(shift) and p.std() < np.inf) else None,
        },
    }


def case(name, production, candidate):
    production, candidate = np.asarray(production, float), np.asarray(candidate, float)
    return {"name": name, "samples": [production, candidate], **measure(production, candidate)}


def mulberry(seed, count):
    """Uniform numbers with 32 random bits that any language makes alike: T. Ettinger's mulberry32."""
    made = np.empty(count)
    state = seed
    for i in range(count):
        state = (state + 0x6D2B79F5) & 0xFFFFFFFF
        z = state
        z = ((z ^ (z >> 15)) * (z | 1)) & 0xFFFFFFFF
        z ^= (z + ((z ^ (z >> 7)) * (z | 61) & 0xFFFFFFFF)) & 0xFFFFFFFF
        made[i] = ((z ^ (z >> 14)) & 0xFFFFFFFF) / 2**32
    return made


def sample(kind, seed, count):
    """Only operations that IEEE 754 rounds alike everywhere, so that both languages make the same bits."""
    u = mulberry(seed, count)
    if kind == "uniform":
        return u
    if kind == "moved":
        return u * 0.99 + 0.003
    if kind == "rounded":
        return np.floor(u * 100) / 100
    if kind == "ties":
        return np.where(np.floor(u * 1024 * 1024) % 10 < 9, 0.25, u)
    if kind == "heavy":
        return 1 / (1.0000001 - u) ** 2 - 1 / (u + 0.001)
    if kind == "outliers":
        made = u.copy()
        made[[3, 77, count - 1]] = [1e200, -1e-200, -1e199]
        return made
    if kind == "missing":
        return np.where(u < 0.1, np.nan, u)
    if kind == "far":
        return u * 1e-3 + 1e9
    if kind == "clusters":
        return np.where(u < 0.5, u * 1e-9, u + 1e6)
    raise ValueError(kind)


def made(name, production, candidate):
    """Each side: (kind, seed, count)."""
    found = measure(sample(*production), sample(*candidate))
    return {"name": name, "made": [production, candidate], **found}


def categories(name, production, candidate):
    p, c = np.asarray(production), np.asarray(candidate)
    seen = (p + c) > 0
    test = chi2_contingency(np.array([p[seen], c[seen]]), correction=False) if seen.sum() > 1 else None
    share_p, share_c = p / p.sum(), c / c.sum()
    alike = np.array([share_p[seen], share_c[seen]]) * 1e6  # both samples weighed the same
    v = None if test is None else np.sqrt(chi2_contingency(alike, correction=False).statistic / 2e6)
    return {
        "name": name,
        "production": p,
        "candidate": c,
        "expected": {
            "psi": stability_index(p[seen], c[seen]),
            "total-variation": np.abs(share_p - share_c).sum() / 2,
            "jensen-shannon": jensenshannon(p, c, 2),
            "chi-square": v,
            "new-categories": c[p == 0].sum() / c.sum(),
        },
        "test": None if test is None else {"statistic": test.statistic, "degreesOfFreedom": test.dof},
    }


def make():
    random = np.random.default_rng(20265)
    rows = 200
    normal = random.normal(size=rows)
    tied = np.round(random.normal(size=rows), 1)
    return {
        "numeric": [
            case("normal, shifted", normal, random.normal(0.3, 1.1, 170)),
            case("the same sample", normal, normal),
            case("the same numbers in another order", normal, random.permutation(normal)),
            case("ties across samples", tied, np.round(random.normal(0.2, 1, 230), 1)),
            case("90 % ties", np.where(random.random(rows) < 0.9, 0, normal), np.where(random.random(rows) < 0.88, 0, normal)),
            case("the same constant", np.full(20, 0.1), np.full(30, 0.1)),
            case("constant production", np.full(20, 0.1), random.random(30)),
            case("constant candidate", random.random(30), np.full(20, 0.5)),
            case("most of production at its largest value", [*[1.0] * 95, *[0.0] * 5], np.zeros(50)),
            case("nothing in common", random.random(40), random.random(40) + 5),
            case("one row each", [1.0], [2.0]),
            case("one row against many", [0.5], random.random(50)),
            case("signs of 0", [-0.0, 0.0, -0.0, 1.0, -1.0], [0.0, 0.0, 0.0, -1.0, 1.0]),
            case("denormals", np.arange(20) * 5e-324, np.arange(25) * 5e-324 * 2),
            case("outliers", [*normal, 1e200, -1e200], [*normal[:100], 1e200, 1e-200]),
            case("missing", [*normal, *[np.nan] * 20], [*normal[:100], *[np.nan] * 40]),
            case("missing in the candidate only", normal, [*normal[:100], np.nan]),
            case("far from 0", 1e9 + np.round(normal * 1e-3, 6), 1e9 + np.round(normal[:90] * 1e-3, 6) + 1e-4),
        ],
        "large": [
            made("scores", ("uniform", 1, 100_000), ("moved", 2, 100_000)),
            made("independent samples of the same", ("uniform", 3, 100_000), ("uniform", 4, 60_000)),
            made("the same sample", ("uniform", 5, 100_000), ("uniform", 5, 100_000)),
            made("nearly the same", ("uniform", 5, 100_000), ("outliers", 5, 100_000)),
            made("rounded", ("rounded", 6, 100_000), ("rounded", 7, 90_000)),
            made("90 % ties", ("ties", 8, 100_000), ("ties", 9, 100_000)),
            made("heavy tails", ("heavy", 10, 100_000), ("heavy", 11, 100_000)),
            made("outliers", ("outliers", 12, 100_000), ("uniform", 13, 80_000)),
            made("missing", ("missing", 14, 100_000), ("uniform", 15, 100_000)),
            made("far from 0", ("far", 16, 100_000), ("far", 17, 100_000)),
            made("two clusters of other sizes", ("clusters", 18, 100_000), ("clusters", 19, 100_000)),
            made("few against many", ("uniform", 20, 300), ("moved", 21, 100_000)),
        ],
        "categorical": [
            categories("three", [50, 30, 20], [40, 40, 40]),
            categories("the same", [5, 3, 2], [5, 3, 2]),
            categories("a new one and a vanished one", [50, 30, 0], [70, 0, 10]),
            categories("nothing in common", [10, 0], [0, 7]),
            categories("one", [10], [20]),
            categories("many, of unequal sizes", random.integers(0, 50, 40), random.integers(0, 5000, 40)),
        ],
    }
