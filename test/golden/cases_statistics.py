"""Intervals, tests and distributions. Each function says where its formula is from and what it was checked against."""

import json
import math
import shutil
import subprocess
import warnings

import mpmath as mp
import numpy as np
from scipy import optimize, special, stats

mp.mp.dps = 50
LEVELS = (0.8, 0.9, 0.95, 0.99)


def close(a, b, relative=1e-9, absolute=1e-12):
    assert math.isclose(a, b, rel_tol=relative, abs_tol=absolute), (a, b)


def z_of(confidence):
    return float(mp.sqrt(2) * mp.erfinv(mp.mpf(confidence)))


# ---------------------------------------------------------------- one proportion


def wilson(hits, rows, confidence):
    """Wilson (1927). Checked against SciPy's binomtest."""
    n, z = mp.mpf(rows), mp.sqrt(2) * mp.erfinv(mp.mpf(confidence))
    p = mp.mpf(hits) / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    reach = z / (1 + z * z / n) * mp.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    low = 0.0 if hits == 0 else float(middle - reach)
    high = 1.0 if hits == rows else float(middle + reach)
    theirs = stats.binomtest(hits, rows).proportion_ci(confidence, "wilson")
    close(low, theirs.low), close(high, theirs.high)
    return low, high


def clopper_pearson(hits, rows, confidence):
    """Clopper and Pearson (1934), by the beta quantiles. Checked against SciPy's binomtest."""
    tail = (1 - mp.mpf(confidence)) / 2
    low = 0.0 if hits == 0 else float(beta_quantile(tail, hits, rows - hits + 1))
    high = 1.0 if hits == rows else float(beta_quantile(1 - tail, hits + 1, rows - hits))
    theirs = stats.binomtest(hits, rows).proportion_ci(confidence, "exact")
    close(low, theirs.low), close(high, theirs.high)
    return low, high


def proportions():
    pairs = [
        (0, 1),
        (1, 1),
        (0, 10),
        (10, 10),
        (1, 2),
        (3, 10),
        (9, 10),
        (1, 29),
        (5, 50),
        (47, 50),
        (81, 263),
        (15, 148),
    ]
    pairs += [(0, 1000), (999, 1000), (1000, 1000), (812, 1151), (31, 100_000), (500_000, 1_000_000)]
    for hits, rows in pairs:
        for confidence in LEVELS:
            yield {
                "hits": hits,
                "rows": rows,
                "confidence": confidence,
                "expected": {
                    "wilson": wilson(hits, rows, confidence),
                    "clopper-pearson": clopper_pearson(hits, rows, confidence),
                },
            }


# ---------------------------------------------------------------- two proportions, different rows


def newcombe(x1, n1, x2, n2, confidence):
    """Newcombe (1998), Statistics in Medicine 17, 873-890, method 10: the hybrid score interval."""
    (l1, u1), (l2, u2) = wilson(x1, n1, confidence), wilson(x2, n2, confidence)
    p1, p2 = x1 / n1, x2 / n2
    return p1 - p2 - math.hypot(p1 - l1, u2 - p2), p1 - p2 + math.hypot(u1 - p1, p2 - l2)


# Table II of the paper, method 10 at 95 %.
NEWCOMBE_TABLE = {
    (56, 70, 48, 80): (0.0524, 0.3339),
    (9, 10, 3, 10): (0.1705, 0.8090),
    (6, 7, 2, 7): (0.0582, 0.8062),
    (5, 56, 0, 29): (-0.0381, 0.1926),
    (0, 10, 0, 20): (-0.1611, 0.2775),
    (0, 10, 0, 10): (-0.2775, 0.2775),
    (10, 10, 0, 20): (0.6791, 1.0),
    (10, 10, 0, 10): (0.6075, 1.0),
}


def unpaired():
    for counts, (low, high) in NEWCOMBE_TABLE.items():
        found = newcombe(*counts, 0.95)
        assert abs(found[0] - low) < 5.1e-5 and abs(found[1] - high) < 5.1e-5, (counts, found)
    for counts in [
        *NEWCOMBE_TABLE,
        (948, 1200, 1008, 1200),
        (1, 1, 0, 1),
        (480, 600, 450, 600),
        (3, 100_000, 9, 50_000),
    ]:
        for confidence in LEVELS:
            x1, n1, x2, n2 = counts
            low, high = newcombe(*counts, confidence)
            yield {
                "first": {"hits": x1, "rows": n1},
                "second": {"hits": x2, "rows": n2},
                "confidence": confidence,
                "expected": {"difference": x1 / n1 - x2 / n2, "newcombe": (low, high)},
            }


# ---------------------------------------------------------------- two proportions, the same rows


def tango_score(gained, lost, rows, delta):
    """Tango (1998), Statistics in Medicine 17, 891-908: the nuisance proportion by his quadratic, then the statistic."""
    delta = mp.mpf(delta)
    a, b, c = 2 * rows, -gained - lost + (2 * rows - gained + lost) * delta, -lost * delta * (1 - delta)
    nuisance = (mp.sqrt(b * b - 4 * a * c) - b) / (2 * a)
    variance = rows * (2 * nuisance + delta * (1 - delta))
    return (gained - lost - rows * delta) / mp.sqrt(variance) if variance > 0 else mp.inf * mp.sign(-delta)


def tango(gained, lost, rows, confidence):
    """His interval, by bisection on his statistic at 50 digits."""
    z, point = mp.sqrt(2) * mp.erfinv(mp.mpf(confidence)), mp.mpf(gained - lost) / rows

    def root(target, low, high):
        for _ in range(200):
            middle = (low + high) / 2
            low, high = (middle, high) if tango_score(gained, lost, rows, middle) > target else (low, middle)
        return float((low + high) / 2)

    return root(z, mp.mpf(-1), point), root(-z, point, mp.mpf(1))


def tango_again(gained, lost, rows, confidence):
    """The same interval from nothing but its definition: the score test with the nuisance parameter found by maximising
    the likelihood of the two discordant cells numerically, where the first way solves a quadratic.
    """
    z, point = stats.norm.ppf(0.5 + confidence / 2), (gained - lost) / rows

    def statistic(delta):
        # p(lost) = t, p(gained) = t + delta; their sum is at most 1.
        low, high = max(0.0, -delta), (1 - delta) / 2

        def slope(t):
            rest = rows - gained - lost
            parts = [(gained, t + delta, 1), (lost, t, 1), (rest, 1 - 2 * t - delta, -2)]
            return sum(sign * count / p if p > 0 else sign * math.inf for count, p, sign in parts if count)

        inside = (high - low) * 1e-15
        if high - low <= 0:
            t = low
        elif slope(low + inside) <= 0:
            t = low
        elif slope(high - inside) >= 0:
            t = high
        else:
            t = optimize.brentq(slope, low + inside, high - inside, xtol=1e-17, rtol=1e-15)
        variance = (2 * t + delta - delta * delta) / rows
        return (point - delta) / math.sqrt(variance) if variance > 0 else math.copysign(math.inf, point - delta)

    def root(target, low, high):
        for _ in range(120):
            middle = (low + high) / 2
            low, high = (middle, high) if statistic(middle) > target else (low, middle)
        return (low + high) / 2

    return root(z, -1.0, point), root(-z, point, 1.0)


def mcnemar(gained, lost):
    """Exact: twice the smaller binomial tail, at most 1; mid-p counts half of the observed cell.

    Asymptotic: chi-square, without and with Edwards' correction. Checked against SciPy and R.
    """
    total, fewer = gained + lost, min(gained, lost)
    if total == 0:
        return {"exact": 1.0, "mid-p": 1.0, "chi-square": None, "asymptotic": None, "corrected": None}
    point = mp.mpf(math.comb(total, fewer)) / 2**total
    tail = mp.mpf(sum(math.comb(total, k) for k in range(fewer + 1))) / 2**total
    exact = min(mp.mpf(1), 2 * tail)
    close(float(exact), stats.binomtest(fewer, total).pvalue, absolute=0)
    chi = mp.mpf(gained - lost) ** 2 / total
    corrected = max(mp.mpf(abs(gained - lost) - 1), mp.mpf(0)) ** 2 / total
    return {
        "exact": float(exact),
        "mid-p": float(2 * tail - point),
        "chi-square": float(chi),
        "asymptotic": float(mp.erfc(mp.sqrt(chi / 2))),
        "corrected": float(mp.erfc(mp.sqrt(corrected / 2))),
    }


def paired():
    counts = [(0, 0, 1), (0, 0, 30), (1, 0, 1), (0, 1, 1), (1, 0, 44), (0, 1, 44), (12, 2, 50), (2, 12, 50), (5, 5, 20)]
    counts += [(0, 10, 10), (10, 0, 10), (7, 3, 10), (33, 7, 100), (16, 24, 342), (95, 20, 1151), (150, 86, 1600)]
    counts += [(0, 0, 100_000), (310, 250, 100_000), (1, 0, 100_000), (400, 400, 1000), (60, 0, 61)]
    for gained, lost, rows in counts:
        for confidence in LEVELS:
            low, high = tango(gained, lost, rows, confidence)
            for one, other in zip((low, high), tango_again(gained, lost, rows, confidence), strict=True):
                close(one, other, relative=1e-8, absolute=1e-10)
            # Without a discordant row the statistic can be inverted by hand.
            if gained == lost == 0:
                z = z_of(confidence)
                close(high, z * z / (rows + z * z)), close(low, -z * z / (rows + z * z))
            yield {
                "gained": gained,
                "lost": lost,
                "rows": rows,
                "confidence": confidence,
                "expected": {
                    "difference": (gained - lost) / rows,
                    "tango": (low, high),
                    "mcnemar": mcnemar(gained, lost),
                },
            }


# ---------------------------------------------------------------- AUROC


def placements(label, score):
    positive, negative = score[label == 1], score[label == 0]
    wins = (positive[:, None] > negative) + 0.5 * (positive[:, None] == negative)
    return wins.mean(1), wins.mean(0)


def delong(label, *scores):
    """DeLong, DeLong and Clarke-Pearson (1988), every pair compared. Checked against pROC."""
    of_positives, of_negatives = zip(*(placements(label, score) for score in scores))
    areas = [float(v.mean()) for v in of_positives]
    covariance = np.cov(of_positives) / len(of_positives[0]) + np.cov(of_negatives) / len(of_negatives[0])
    return areas, np.atleast_2d(covariance)


def areas_under_curves():
    random = np.random.default_rng(20265)

    def drawn(rows, share=0.4):
        label = (random.random(rows) < share).astype(int)
        common = random.normal(size=rows)
        one = 1 / (1 + np.exp(-(common + 1.5 * label - 0.8)))
        other = 1 / (1 + np.exp(-(0.7 * common + 0.7 * random.normal(size=rows) + 1.2 * label - 0.8)))
        return label, one, other

    label, one, other = drawn(200)
    rare, rare_one, rare_other = drawn(300, 0.04)
    few, few_one, few_other = drawn(14)
    inputs = [
        ("random", label, one, other),
        ("ties", label, one.round(1), other.round(1)),
        ("two distinct scores", label, (one > 0.5) * 1.0, (other > 0.5) * 1.0),
        ("ties in one of them", label, one.round(1), other),
        ("rare positives", rare, rare_one, rare_other),
        ("rare positives, ties", rare, rare_one.round(1), rare_other.round(1)),
        ("few rows", few, few_one, few_other),
        ("the same scores", label[:60], one[:60], one[:60]),
        ("one of them inverted", label[:60], one[:60], 1 - one[:60]),
        ("one of them perfect", label[:60], label[:60] * 0.5 + one[:60] * 0.4, other[:60]),
        ("one of them constant", label[:60], np.full(60, 0.5), other[:60]),
        ("both perfect", label[:60], label[:60] * 0.5 + one[:60] * 0.4, label[:60] * 0.5 + other[:60] * 0.4),
    ]
    for name, label, one, other in inputs:
        (first, second), covariance = delong(label, one, other)
        variance = covariance[0, 0] + covariance[1, 1] - 2 * covariance[0, 1]
        z = None if variance < 1e-18 else (first - second) / math.sqrt(variance)
        yield {
            "name": name,
            "label": label,
            "first": one,
            "second": other,
            "expected": {
                "areas": (first, second),
                "variances": (covariance[0, 0], covariance[1, 1]),
                "covariance": covariance[0, 1],
                "differenceStandardError": math.sqrt(max(variance, 0)) if z is not None else 0.0,
                "z": z,
                "p": None if z is None else math.erfc(abs(z) / math.sqrt(2)),
            },
        }


# ---------------------------------------------------------------- means


def means():
    """Student's t interval of a mean, and of a paired difference. Checked against SciPy's ttest_1samp."""
    random = np.random.default_rng(20266)
    one = random.exponential(size=40).round(4)
    samples = {
        "skewed": one,
        "paired difference": (one - 0.9 * one - 0.05 + random.normal(0, 0.1, 40)).round(4),
        "two values": np.array([1.0, 2.0]),
        "five whole numbers": np.array([1.0, 2, 3, 4, 10]),
        "far from zero": 1e8 + one[:20],
        "constant": np.full(10, 0.25),
    }
    for name, values in samples.items():
        for confidence in LEVELS:
            mean = float(mp.fsum(map(mp.mpf, values)) / len(values))
            squares = mp.fsum((mp.mpf(v) - mp.fsum(map(mp.mpf, values)) / len(values)) ** 2 for v in values)
            error = float(mp.sqrt(squares / (len(values) - 1) / len(values)))
            reach = float(t_quantile((1 + mp.mpf(confidence)) / 2, len(values) - 1)) * error
            if error > 0:
                theirs = stats.ttest_1samp(values, 0).confidence_interval(confidence)
                close(mean - reach, theirs.low, 1e-8, 1e-8), close(mean + reach, theirs.high, 1e-8, 1e-8)
            yield {
                "name": name,
                "values": values,
                "confidence": confidence,
                "expected": {"mean": mean, "standardError": error, "t": (mean - reach, mean + reach)},
            }


# ---------------------------------------------------------------- bootstrap


def bca(values, statistic, resamples, confidence):
    """Efron and Tibshirani, An Introduction to the Bootstrap (1993), equations 14.9, 14.10, 14.14 and 14.15.

    z0 from the share of replicates below the estimate (a replicate equal to it is not below); acceleration from the
    jackknife; the two percentiles by linear interpolation of the sorted replicates (quantile type 7).
    """
    estimate = statistic(values)
    replicates = np.sort([statistic(values[row]) for row in resamples])
    jackknife = np.array([statistic(np.delete(values, at)) for at in range(len(values))])
    off = jackknife.mean() - jackknife
    spread = (off**2).sum()
    acceleration = (off**3).sum() / (6 * spread**1.5) if spread > 0 else 0.0
    z0 = stats.norm.ppf((replicates < estimate).mean())
    ends = []
    for side in (-1, 1):
        z = z0 + side * stats.norm.ppf(0.5 + confidence / 2)
        level = stats.norm.cdf(z0 + z / (1 - acceleration * z))
        ends.append((level, float(np.quantile(replicates, level))))
    tail = 0.5 - confidence / 2
    return {
        "estimate": float(estimate),
        "z0": float(z0),
        "acceleration": float(acceleration),
        "levels": [level for level, _ in ends],
        "bca": [end for _, end in ends],
        "percentile": [float(np.quantile(replicates, level)) for level in (tail, 1 - tail)],
    }


def bootstraps():
    random = np.random.default_rng(20267)
    values = random.exponential(size=12).round(3)
    resamples = random.integers(0, 12, (199, 12))
    statistics_ = {"mean": np.mean, "median": np.median, "standard deviation, n - 1": lambda v: v.std(ddof=1)}
    yield {
        "values": values,
        "resamples": resamples,
        "expected": [
            {"statistic": name, "confidence": confidence, **bca(values, function, resamples, confidence)}
            for name, function in statistics_.items()
            for confidence in (0.9, 0.95)
        ],
    }


# ---------------------------------------------------------------- corrections and quantiles


def holm(p):
    """Holm (1979): adjusted p-values, in the order of the input. Checked against R's p.adjust."""
    adjusted, highest = [0.0] * len(p), 0.0
    for rank, at in enumerate(sorted(range(len(p)), key=lambda at: p[at])):
        highest = max(highest, min(1.0, (len(p) - rank) * p[at]))
        adjusted[at] = highest
    return adjusted


def corrections():
    random = np.random.default_rng(20268)
    inputs = [
        [0.01, 0.04, 0.03, 0.005],
        [0.5],
        [0.02, 0.02, 0.02],
        [1.0, 1.0, 0.9],
        [0, 0.2, 1],
        [1e-300, 1e-8, 0.04, 0.3],
    ]
    inputs += [[0.01, 0.011, 0.012, 0.013, 0.014], random.random(20).round(6), (random.random(50) ** 6).round(12)]
    for p in inputs:
        yield {"p": list(p), "expected": {"holm": holm(list(map(float, p)))}}


def quantiles():
    """Hyndman and Fan's type 7. Checked against NumPy and R."""
    random = np.random.default_rng(20269)
    levels = [0, 0.01, 0.025, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.975, 0.99, 1]
    samples = [
        [3.0],
        [1.0, 2.0],
        [1.0, 2.0, 4.0],
        [5.0, 1.0, 5.0, 5.0, 2.0],
        random.normal(size=10),
        random.exponential(size=101),
    ]
    samples.append([1e300, -1e300, 0.0, 5e-324])
    for values in samples:
        ordered = sorted(map(float, values))
        expected = []
        for level in levels:
            at = mp.mpf(level * (len(ordered) - 1))  # the place is rounded, as every library does
            below = min(int(mp.floor(at)), len(ordered) - 1)
            above = min(below + 1, len(ordered) - 1)
            value = float(mp.mpf(ordered[below]) + (at - below) * (mp.mpf(ordered[above]) - mp.mpf(ordered[below])))
            close(value, float(np.quantile(values, level)), absolute=1e-12)
            expected.append(value)
        yield {"values": values, "levels": levels, "expected": {"type7": expected}}


# ---------------------------------------------------------------- distributions, at 50 digits

mpf = mp.mpf


def invert(cdf, p, guess, positive=False):
    """The x with cdf(x) = p, near the guess, by the secant method on the smaller tail's logarithm."""
    guess = mpf(guess)
    function = (lambda u: mp.log(cdf(mp.exp(u))) - mp.log(p)) if positive else (lambda u: mp.log(cdf(u)) - mp.log(p))
    start = mp.log(guess) if positive else guess
    step = mpf("1e-9") * (abs(start) + mpf("1e-3"))
    found = mp.findroot(function, (start, start + step), tol=mpf("1e-50"), maxsteps=200)
    return mp.exp(found) if positive else found


def beta_parts(x, a, b):
    """The two regularised incomplete beta functions, I_x(a, b) and 1 - I_x(a, b).

    Both have a series with positive terms only (DLMF 8.17.8). The one that converges faster is summed and the other is
    what is left of 1, unless that is so little that it would have lost its digits.
    """
    x, a, b = mpf(x), mpf(a), mpf(b)
    if x > mpf(1) / 2:
        return tuple(reversed(beta_parts(1 - x, b, a)))
    lower = beta_series(x, a, b)
    return lower, 1 - lower if lower < 1 - mpf("1e-20") else beta_series(1 - x, b, a)


def beta_series(x, a, b):
    if x == 0:
        return mpf(0)
    term, total, n = mpf(1), mpf(1), 0
    while term > total * mp.eps / 1000:
        term *= x * (a + b + n) / (a + 1 + n)
        total += term
        n += 1
    logarithm = a * mp.log(x) + b * mp.log(1 - x) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)
    return mp.exp(logarithm) * total / a


def gamma_parts(a, x):
    """The two regularised incomplete gamma functions, P(a, x) and Q(a, x): DLMF 8.11.4 below a + 1, else 8.9.2."""
    a, x = mpf(a), mpf(x)
    front = mp.exp(a * mp.log(x) - x - mp.loggamma(a))
    if x < a + 1:
        term, total, n = 1 / a, 1 / a, 0
        while term > total * mp.eps / 1000:
            n += 1
            term *= x / (a + n)
            total += term
        return front * total, 1 - front * total
    # Lentz's method for the continued fraction
    bottom = x + 1 - a
    c, d = mp.inf, 1 / bottom
    fraction = d
    for n in range(1, 1_000_000):
        numerator = -n * (n - a)
        bottom += 2
        d = 1 / (numerator * d + bottom)
        c = bottom + numerator / c
        fraction *= c * d
        if abs(c * d - 1) < mp.eps * 10:
            return 1 - front * fraction, front * fraction
    raise ArithmeticError("no convergence")


def normal_cdf(x):
    return mp.erfc(-mpf(x) / mp.sqrt(2)) / 2


def t_cdf(x, df):
    x, df = mpf(x), mpf(df)
    tail = beta_parts(df / (df + x * x), df / 2, mpf(1) / 2)[0] / 2
    return tail if x < 0 else 1 - tail


def beta_cdf(x, a, b):
    return beta_parts(x, a, b)[0]


def beta_upper(x, a, b):
    return beta_parts(x, a, b)[1]


def chi2_cdf(x, df):
    return gamma_parts(mpf(df) / 2, mpf(x) / 2)[0]


def chi2_upper(x, df):
    return gamma_parts(mpf(df) / 2, mpf(x) / 2)[1]


def f_parts(x, d1, d2):
    x, d1, d2 = mpf(x), mpf(d1), mpf(d2)
    return d1 / 2, d2 / 2, d1 * x / (d1 * x + d2)


def normal_quantile(p):
    p = mpf(p)
    if p == mpf(1) / 2:
        return mpf(0)
    smaller = min(p, 1 - p)
    found = invert(normal_cdf, smaller, stats.norm.ppf(float(smaller)) if float(smaller) > 0 else -38)
    return found if p < mpf(1) / 2 else -found


def t_quantile(p, df):
    p = mpf(p)
    if p == mpf(1) / 2:
        return mpf(0)
    smaller = min(p, 1 - p)
    found = invert(lambda u: t_cdf(-u, df), smaller, -stats.t.ppf(float(smaller), df), positive=True)
    return -found if p < mpf(1) / 2 else found


def beta_quantile(p, a, b):
    p = mpf(p)
    guess = float(special.betaincinv(a, b, float(p)))
    if guess > 0.5:  # the smaller end keeps the digits
        return 1 - invert(
            lambda u: beta_cdf(u, b, a), 1 - p, float(special.betaincinv(b, a, float(1 - p))), positive=True
        )
    return invert(lambda u: beta_cdf(u, a, b), p, guess, positive=True)


def chi2_quantile(p, df):
    p = mpf(p)
    if p > mpf(1) / 2:
        return invert(lambda u: chi2_upper(u, df), 1 - p, stats.chi2.isf(float(1 - p), df), positive=True)
    return invert(lambda u: chi2_cdf(u, df), p, stats.chi2.ppf(float(p), df), positive=True)


def f_quantile(p, d1, d2):
    share = beta_quantile(p, d1 / 2, d2 / 2)
    return mpf(d2) * share / (mpf(d1) * (1 - share))


def agrees(ours, theirs, off):
    """Remember how far SciPy is from the 50 digits, relative, for the notes."""
    if ours == 0 or not np.isfinite(theirs):
        return
    off.append(abs(float((mpf(theirs) - ours) / ours)))


PROBABILITIES = [1e-12, 1e-9, 1e-6, 1e-4, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.4, 0.5]
PROBABILITIES += [0.6, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.999, 1 - 1e-4, 1 - 1e-6, 1 - 1e-9]


def distributions():
    worst = {}

    def quantile(name, parameters, p, ours, theirs):
        agrees(ours, theirs, worst.setdefault(f"{name} quantile", []))
        return {"distribution": name, "parameters": parameters, "p": p, "expected": {"quantile": float(ours)}}

    def cumulative(name, parameters, x, lower, upper, theirs):
        agrees(lower, theirs[0], worst.setdefault(f"{name} lower", []))
        agrees(upper, theirs[1], worst.setdefault(f"{name} upper", []))
        return {
            "distribution": name,
            "parameters": parameters,
            "x": x,
            "expected": {"lower": float(lower), "upper": float(upper)},
        }

    found = []
    for p in [1e-300, 1e-100, 1e-40, 1e-20, 1e-15, *PROBABILITIES, 1 - 1e-12, 1 - 2**-52]:
        found.append(quantile("normal", [], p, normal_quantile(p), stats.norm.ppf(p)))
    for x in (
        -37.5,
        -30,
        -20,
        -10,
        -8,
        -6,
        -5,
        -4,
        -3,
        -2.5,
        -1.96,
        -1,
        -0.5,
        -1e-8,
        0,
        1e-8,
        0.3,
        0.46875,
        1,
        1.645,
        2,
        3,
        4,
        5,
        6,
        8,
        10,
        20,
        37.5,
    ):
        found.append(
            cumulative("normal", [], x, normal_cdf(x), normal_cdf(-mpf(x)), (stats.norm.cdf(x), stats.norm.sf(x)))
        )
    for df in (1, 2, 3, 4.5, 8, 30, 120, 1000, 1e6):
        for p in PROBABILITIES:
            found.append(quantile("t", [df], p, t_quantile(p, df), stats.t.ppf(p, df)))
        for x in (-1e6, -100, -12, -5, -2.2, -1, -0.01, 0, 0.01, 0.7, 1.96, 3, 8, 40, 1e4):
            lower, upper = t_cdf(x, df), t_cdf(-mpf(x), df)
            if min(lower, upper) > 1e-300:
                found.append(cumulative("t", [df], x, lower, upper, (stats.t.cdf(x, df), stats.t.sf(x, df))))
    for df in (1, 2, 3, 5.5, 10, 100, 1000, 1e5):
        for p in PROBABILITIES:
            found.append(quantile("chi-square", [df], p, chi2_quantile(p, df), stats.chi2.ppf(p, df)))
        for share in (0.01, 0.2, 0.7, 1, 1.1, 1.5, 3, 20):
            x = share * df
            lower, upper = chi2_cdf(x, df), chi2_upper(x, df)
            if min(lower, upper) > 1e-300:
                found.append(
                    cumulative("chi-square", [df], x, lower, upper, (stats.chi2.cdf(x, df), stats.chi2.sf(x, df)))
                )
    for a, b in (
        (1, 1),
        (0.5, 0.5),
        (0.5, 8),
        (2, 3),
        (5, 95),
        (95, 5),
        (1, 1000),
        (1000, 1),
        (50.5, 3.5),
        (813, 339),
        (1e4, 1e4),
        (1e5, 40),
    ):
        for p in PROBABILITIES:
            ours = beta_quantile(p, a, b)
            if ours > 1e-300:
                found.append(quantile("beta", [a, b], p, ours, stats.beta.ppf(p, a, b)))
        middle = a / (a + b)
        for x in sorted({0.001, 0.1, middle * 0.8, middle, middle + 0.2 * (1 - middle), 0.9, 0.999}):
            lower, upper = beta_cdf(x, a, b), beta_upper(x, a, b)
            if min(lower, upper) > 1e-300:
                found.append(
                    cumulative("beta", [a, b], x, lower, upper, (stats.beta.cdf(x, a, b), stats.beta.sf(x, a, b)))
                )
    for d1, d2 in ((1, 1), (1, 10), (3, 7), (10, 200), (200, 10), (50, 50), (1000, 2)):
        for p in PROBABILITIES[2:-2]:
            found.append(quantile("f", [d1, d2], p, f_quantile(p, d1, d2), stats.f.ppf(p, d1, d2)))
        for x in (0.01, 0.3, 0.9, 1, 1.5, 4, 30):
            a, b, share = f_parts(x, d1, d2)
            lower, upper = beta_cdf(share, a, b), beta_upper(share, a, b)
            found.append(cumulative("f", [d1, d2], x, lower, upper, (stats.f.cdf(x, d1, d2), stats.f.sf(x, d1, d2))))
    return found, worst


def functions():
    for x in (1e-10, 0.1, 0.5, 1, 1.5, 2, 3, 7.25, 14.999, 15, 100, 1e4, 1e9):
        yield {"function": "log-gamma", "arguments": [x], "expected": float(mp.loggamma(mpf(x)))}
    for a, x in (
        (0.5, 0.1),
        (0.5, 5),
        (1, 1),
        (2.5, 0.001),
        (10, 3),
        (10, 10),
        (10, 30),
        (100, 80),
        (100, 130),
        (1e4, 1.01e4),
    ):
        yield {"function": "lower-incomplete-gamma", "arguments": [a, x], "expected": float(gamma_parts(a, x)[0])}
        yield {"function": "upper-incomplete-gamma", "arguments": [a, x], "expected": float(gamma_parts(a, x)[1])}
    for a, b, x in (
        (0.5, 0.5, 0.3),
        (1, 3, 1e-6),
        (2, 5, 0.9),
        (30, 70, 0.2),
        (30, 70, 0.3),
        (500, 0.5, 0.999),
        (1e4, 1e4, 0.505),
        (1e5, 20, 0.9999),
    ):
        yield {"function": "incomplete-beta", "arguments": [a, b, x], "expected": float(beta_cdf(x, a, b))}


# ---------------------------------------------------------------- R


def ask_r(here, content):
    """What R says of the same inputs; without Rscript, what it said when it was last asked."""
    path = here / "statistics-r.json"
    if shutil.which("Rscript"):
        questions = {key: content[key] for key in ("paired", "areas", "corrections", "quantiles", "proportions")}
        from make_golden import text

        (here / ".questions.json").write_text(text(questions))
        subprocess.run(["Rscript", str(here / "statistics.R"), str(here / ".questions.json"), str(path)], check=True)
        (here / ".questions.json").unlink()
    return json.loads(path.read_text())


def check_r(content, said):
    """Every answer of R beside ours, to nine digits and better."""
    near = lambda a, b: close(a, b, 1e-9, 1e-12)  # noqa: E731
    assert len(content["areas"]) == len(said["areas"]) and len(content["paired"]) == len(said["paired"])
    for ours, theirs in zip(content["areas"], said["areas"], strict=True):
        expected = ours["expected"]
        assert ours["name"] == theirs["name"]
        for name in ("areas", "variances"):
            for one, other in zip(expected[name], theirs[name], strict=True):
                near(one, other)
        near(expected["covariance"], theirs["covariance"])
        if expected["z"] is not None:
            close(expected["z"], theirs["z"], 1e-8), close(expected["p"], theirs["p"], 1e-7)
    for ours, theirs in zip(content["paired"], said["paired"], strict=True):
        found = ours["expected"]["mcnemar"]
        if found["asymptotic"] is not None:
            near(found["exact"], theirs["exact"])
            near(found["chi-square"], theirs["chiSquare"]), near(found["asymptotic"], theirs["asymptotic"])
            near(found["corrected"], theirs["corrected"])
    for ours, theirs in zip(content["corrections"], said["corrections"], strict=True):
        for one, other in zip(ours["expected"]["holm"], np.atleast_1d(theirs["holm"]), strict=True):
            near(one, other)
    for ours, theirs in zip(content["quantiles"], said["quantiles"], strict=True):
        for one, other in zip(ours["expected"]["type7"], theirs["type7"], strict=True):
            near(one, other)
    for ours, theirs in zip(content["proportions"], said["proportions"], strict=True):
        for name, other in (("wilson", theirs["wilson"]), ("clopper-pearson", theirs["exact"])):
            for one, end in zip(ours["expected"][name], other, strict=True):
                close(one, end, 1e-7, 1e-12)


def make(here):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        grid, worst = distributions()
    content = {
        "proportions": list(proportions()),
        "unpaired": list(unpaired()),
        "paired": list(paired()),
        "areas": list(areas_under_curves()),
        "means": list(means()),
        "bootstraps": list(bootstraps()),
        "corrections": list(corrections()),
        "quantiles": list(quantiles()),
        "distributions": grid,
        "functions": list(functions()),
    }
    check_r(content, ask_r(here, content))
    for name, off in sorted(worst.items()):
        print(f"  SciPy against 50 digits, {name}: at most {max(off):.1e} relative")
    return content
