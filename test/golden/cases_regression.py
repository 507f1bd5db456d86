"""Regression: scikit-learn 1.9.1."""

import warnings

import numpy as np
from sklearn import metrics as sk


def case(name, label, prediction, weight=None):
    label, prediction = np.asarray(label, float), np.asarray(prediction, float)
    weight = None if weight is None else np.asarray(weight, float)
    w = {"sample_weight": weight}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = {
            "mae": sk.mean_absolute_error(label, prediction, **w),
            "mse": sk.mean_squared_error(label, prediction, **w),
            "rmse": sk.root_mean_squared_error(label, prediction, **w),
            "r2": sk.r2_score(label, prediction, **w),
            "mape": sk.mean_absolute_percentage_error(label, prediction, **w),
            "median-absolute-error": sk.median_absolute_error(label, prediction, **w),
        }
    counted = label if weight is None else label[weight > 0]
    absent = []
    if len(set(counted)) < 2:
        absent.append("r2")
    if (label == 0).any():
        absent.append("mape")
    made = {
        "name": name,
        "label": label,
        "prediction": prediction,
        "weight": weight,
        "expected": {metric: None if metric in absent else float(value) for metric, value in found.items()},
    }
    if absent:
        made["instead"] = {metric: float(found[metric]) for metric in absent}
    return made


def make():
    random = np.random.default_rng(20263)
    label = random.normal(50, 12, 200)
    prediction = 0.8 * label + 10 + random.normal(0, 5, 200)
    weight = random.exponential(size=200).round(3)
    skewed = np.exp(random.normal(0, 2, 150))
    cases = [
        case("random, even number of rows", label, prediction),
        case("random, odd number of rows", label[:151], prediction[:151]),
        case("random, weighted", label, prediction, weight),
        case("random, whole weights, some of them zero", label[:100], prediction[:100], random.integers(0, 4, 100)),
        case("random, equal weights", label[:100], prediction[:100], np.full(100, 0.25)),
        case("worse than the mean", label, -prediction),
        case("prediction is the mean label", label[:50], np.full(50, label[:50].mean())),
        case("perfect", label[:50], label[:50]),
        case("skewed over six orders of magnitude", skewed, skewed * np.exp(random.normal(0, 0.7, 150))),
        case("negative labels", label - 55, prediction - 55),
        case("far from zero", label + 1e9, prediction + 1e9),
        case("whole numbers with ties", label.round(), prediction.round()),
        case("whole numbers with ties, weighted", label.round(), prediction.round(), weight),
        case("constant labels", np.full(20, 7.0), prediction[:20]),
        case("constant labels, predicted exactly", np.full(20, 7.0), np.full(20, 7.0)),
        case("a label is zero", [0, 1, 2, 4], [1, 1, 3, 2]),
        case("a label is zero and predicted exactly", [0, 1, 2, 4], [0, 1, 3, 2]),
        case("labels beside zero", [1e-20, -1e-17, 1, 2], [1e-20, 1e-3, 2, 2]),
        case("one row", [3.0], [2.5]),
        case("one row, weighted", [3.0], [2.5], [4.0]),
        case("two rows", [3.0, 5.0], [2.5, 6.0]),
        # the weighted median where the half falls on a boundary between two errors, and where it does not
        case("weighted median, half on a boundary", [10, 10, 10, 10], [11, 12, 13, 14], [1, 1, 1, 1]),
        case("weighted median, half on a boundary, unequal weights", [10, 10, 10], [11, 12, 15], [2, 1, 1]),
        case("weighted median, half inside a row", [10, 10, 10], [11, 12, 15], [1, 1, 1]),
        case("weighted median, half inside a heavy row", [10, 10, 10], [11, 12, 15], [1, 5, 1]),
        case("weighted median, boundary then a row of weight 0", [10, 10, 10, 10], [11, 12, 13, 15], [2, 0, 1, 1]),
        case(
            "weighted median, tenths that do not add up exactly",
            [10] * 6,
            [11, 12, 13, 14, 15, 16],
            [0.1, 0.1, 0.1, 0.1, 0.1, 0.1],
        ),
        case("weighted median, last row heaviest", [10, 10, 10], [11, 12, 15], [1, 1, 8]),
    ]
    return {"cases": cases}
