"""Binary classification: scikit-learn 1.9.1, calibration error by NumPy."""

import warnings

import numpy as np
from sklearn import metrics as sk

BINS = 15


def calibration_error(label, score, weight):
    """Fifteen equal bins of the score, (b/15, (b+1)/15], 0 in the first: sum of share x |mean label - mean score|."""
    cuts = np.arange(1, BINS) / BINS
    bins = np.searchsorted(cuts, score, side="left")
    total, error = weight.sum(), 0.0
    for number in range(BINS):
        at = (bins == number) & (weight > 0)
        if at.any():
            share = weight[at].sum() / total
            error += share * abs(np.average(label[at], weights=weight[at]) - np.average(score[at], weights=weight[at]))
    return error


def measure(label, score, threshold, weight):
    """Every metric as the library gives it, and the names of those that do not exist on these rows."""
    label, score = np.asarray(label), np.asarray(score, float)
    decision = (score >= threshold).astype(int)
    w = np.ones(len(label)) if weight is None else np.asarray(weight, float)
    matrix = sk.confusion_matrix(label, decision, labels=[0, 1], sample_weight=weight)
    (tn, fp), (fn, tp) = matrix
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = {
            "accuracy": sk.accuracy_score(label, decision, sample_weight=weight),
            "balanced-accuracy": sk.balanced_accuracy_score(label, decision, sample_weight=weight),
            "precision": sk.precision_score(label, decision, sample_weight=weight),
            "recall": sk.recall_score(label, decision, sample_weight=weight),
            "specificity": sk.recall_score(label, decision, pos_label=0, sample_weight=weight),
            "f1": sk.f1_score(label, decision, sample_weight=weight),
            "auroc": sk.roc_auc_score(label, score, sample_weight=weight),
            "average-precision": sk.average_precision_score(label, score, sample_weight=weight),
            "log-loss": sk.log_loss(label, score, sample_weight=weight, labels=[0, 1]),
            "brier": sk.brier_score_loss(label, score, sample_weight=weight, pos_label=1),
            "mcc": sk.matthews_corrcoef(label, decision, sample_weight=weight),
            "calibration-error": calibration_error(label, score, w),
        }
    absent = {
        "balanced-accuracy": tp + fn == 0 or tn + fp == 0,
        "precision": tp + fp == 0,
        "recall": tp + fn == 0,
        "specificity": tn + fp == 0,
        "f1": tp + fp + fn == 0,
        "auroc": tp + fn == 0 or tn + fp == 0,
        "average-precision": tp + fn == 0,
        "mcc": 0 in (tp + fn, tn + fp, tp + fp, tn + fn),
    }
    return found, [name for name, missing in absent.items() if missing]


def case(name, label, score, threshold=0.5, weight=None):
    found, absent = measure(label, score, threshold, weight)
    expected = {metric: None if metric in absent else float(value) for metric, value in found.items()}
    made = {
        "name": name,
        "threshold": threshold,
        "label": np.asarray(label),
        "score": np.asarray(score, float),
        "weight": None if weight is None else np.asarray(weight, float),
        "expected": expected,
    }
    if absent:
        made["instead"] = {metric: float(found[metric]) for metric in absent}
    return made


def make():
    random = np.random.default_rng(20261)
    rows = 300
    label = (random.random(rows) < 0.4).astype(int)
    score = 1 / (1 + np.exp(-(random.normal(size=rows) + 1.6 * label - 0.9)))
    weight = random.exponential(size=rows).round(3)
    holes = np.where(random.random(rows) < 0.2, 0, random.integers(1, 5, rows))
    ties = score.round(1)
    cuts = np.arange(16) / 15

    cases = [
        case("random", label, score),
        case("random, weighted", label, score, weight=weight),
        case("random, whole weights, some of them zero", label, score, weight=holes),
        case("random, low threshold", label, score, 0.2),
        case("random, high threshold", label, score, 0.9),
        case("random, threshold above every score", label, score * 0.9, 0.95),
        case("random, high threshold, weighted", label, score, 0.8, weight),
        case("heavy ties", label, ties),
        case("heavy ties, weighted", label, ties, weight=weight),
        case("heavy ties, threshold on a tie", label, ties, 0.3),
        case("two distinct scores", label, np.where(score > 0.6, 0.7, 0.2)),
        case("all scores equal, at the threshold", label[:80], np.full(80, 0.5)),
        case("all scores equal, below the threshold", label[:80], np.full(80, 0.3)),
        case("all scores equal, weighted", label[:80], np.full(80, 0.5), weight=weight[:80]),
        case("perfect", label[:100], np.where(label[:100] == 1, 0.6, 0.1) + score[:100] * 0.3),
        case("perfect, scores 0 and 1", label[:60], label[:60].astype(float)),
        case("inverted", label[:100], np.where(label[:100] == 1, 0.1, 0.6) + score[:100] * 0.3),
        case("inverted, scores 0 and 1", label[:60], 1.0 - label[:60]),
        case("scores exactly 0 and 1, right and wrong", [0, 0, 1, 1, 0, 1, 1, 0], [0, 1, 1, 0, 0.25, 0.75, 1, 0]),
        case("scores beside 0 and 1", [0, 1, 0, 1, 0, 1], [1e-17, 1 - 2**-53, 1 - 2**-53, 1e-17, 5e-324, 1e-300]),
        case("scores on the cuts of the calibration bins", [0, 1] * 8, cuts),
        case(
            "scores beside the cuts of the calibration bins",
            [0, 1] * 15,
            np.concatenate([np.nextafter(cuts[1:], 0), np.nextafter(cuts[:15], 1)]),
        ),
        case("score equal to the threshold", [1, 0, 1, 0, 1], [0.7, 0.7, 0.699999999999, 0.2, 0.9], 0.7),
        case("threshold 0.1 + 0.2 and score 0.3", [1, 0, 1, 0], [0.3, 0.3, 0.1 + 0.2, 0.1], 0.1 + 0.2),
        case("one row, positive", [1], [0.8]),
        case("one row, negative", [0], [0.8]),
        case("one row, weighted", [1], [0.3], weight=[2.5]),
        case("two rows", [0, 1], [0.4, 0.6]),
        case("two rows, tied", [0, 1], [0.5, 0.5]),
        case("two rows, wrong", [1, 0], [0.4, 0.6]),
        case("only positives", np.ones(30, int), score[:30]),
        case("only negatives", np.zeros(30, int), score[:30]),
        case("only negatives, none decided positive", np.zeros(30, int), score[:30] * 0.4),
        case("only positives, none decided positive", np.ones(30, int), score[:30] * 0.4),
        case("no positive decision", label[:50], score[:50] * 0.4),
        case("every decision positive", label[:50], 0.6 + score[:50] * 0.4),
    ]

    rare = np.zeros(400, int)
    rare[[17, 133, 256, 391]] = 1
    rare_score = np.clip(random.beta(1, 20, 400) + 0.15 * rare, 0, 1)
    cases += [
        case("imbalanced, 1 % positive", rare, rare_score, 0.2),
        case("imbalanced, 1 % positive, default threshold", rare, rare_score),
        case("imbalanced, 1 % positive, weighted", rare, rare_score, 0.2, random.exponential(size=400).round(3)),
        case("imbalanced, 99 % positive", 1 - rare, 1 - rare_score, 0.8),
        case("weights from 1e-9 to 1e9", label[:120], score[:120], weight=10.0 ** random.integers(-9, 10, 120)),
    ]

    many = (random.random(5_000) < 0.3).astype(int)
    many_score = (1 / (1 + np.exp(-(random.normal(size=5_000) + many - 1)))).round(4)
    cases += [
        case("5,000 rows, four decimals", many, many_score),
        case("5,000 rows, four decimals, weighted", many, many_score, 0.35, random.integers(1, 10, 5_000)),
    ]
    single = score[:100].astype(np.float32).astype(float)
    cases.append(case("scores that were float32", label[:100], single))
    return {"cases": cases}
