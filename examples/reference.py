"""A second, plain implementation of the gate `evaluate`, for the tables and the expected verdicts of the examples.

It is written from the formulas with NumPy, SciPy and scikit-learn and shares nothing with the product. It exists so
that the examples' policies are chosen, and their verdicts foreseen, by something other than the code under test.

  proportions            Wilson's score interval; differences on the same rows: Tango's score interval
  AUROC                  DeLong's variance; differences on the same rows: DeLong's covariance
  means over the rows    Student's t on the rows; differences: on the paired rows
  everything else        percentile bootstrap of the (paired) rows, 1,000 resamples, seed 1
  metrics made elsewhere their own intervals; differences: Newcombe's square-and-add of the two intervals

Not here: max-gap, rows needed, waivers.

A check fails only where its interval lies wholly beyond the bound and its one-sided p-value survives Holm's
correction over every check of the policy.
"""

import csv
import json
import math
from pathlib import Path

import numpy as np
import yaml
from scipy.optimize import brentq
from scipy.stats import norm
from scipy.stats import t as student
from sklearn import metrics as sk

RESAMPLES = 1_000

# ---------------------------------------------------------------- intervals: (low, high), and p of "good or equal"


def wilson(hits, rows, confidence):
    z = norm.ppf(0.5 + confidence / 2)
    share, spread = hits / rows, z * math.sqrt(hits * (rows - hits) / rows + z * z / 4)
    middle, whole = hits + z * z / 2, rows + z * z
    low = 0.0 if hits == 0 else (middle - spread) / whole
    high = 1.0 if hits == rows else (middle + spread) / whole
    return share, low, high


def wilson_p(hits, rows, bound):
    """z of the score test of the share against the bound."""
    return (hits / rows - bound) / math.sqrt(bound * (1 - bound) / rows) if 0 < bound < 1 else math.nan


def tango_z(gained, lost, rows, delta):
    """Tango (1998): the score statistic of the paired difference (gained - lost) / rows against delta."""
    a, b = 2 * rows, -gained - lost + (2 * rows - gained + lost) * delta
    c = -lost * delta * (1 - delta)
    q = (-b + math.sqrt(max(b * b - 4 * a * c, 0))) / (2 * a)
    variance = rows * (2 * q + delta * (1 - delta))
    return (gained - lost - rows * delta) / math.sqrt(variance) if variance > 0 else math.nan


def tango(gained, lost, rows, confidence):
    z, point, edge = norm.ppf(0.5 + confidence / 2), (gained - lost) / rows, 1e-12
    low = -1.0 if lost == rows else brentq(lambda d: tango_z(gained, lost, rows, d) - z, -1 + edge, point - edge)
    high = 1.0 if gained == rows else brentq(lambda d: tango_z(gained, lost, rows, d) + z, point + edge, 1 - edge)
    return point, low, high


def delong(label, *scores):
    """AUROC of each score and the covariance matrix of the estimates (DeLong, DeLong and Clarke-Pearson, 1988)."""
    wins = [(s[label == 1][:, None] > s[label == 0]) + 0.5 * (s[label == 1][:, None] == s[label == 0]) for s in scores]
    positives, negatives = (np.cov([w.mean(axis) for w in wins], ddof=1).reshape(len(scores), -1) for axis in (1, 0))
    return [w.mean() for w in wins], positives / (label == 1).sum() + negatives / (label == 0).sum()


# ---------------------------------------------------------------- what the metrics are of one model


class Binary:
    def __init__(self, rows, columns, threshold):
        self.rows = rows
        self.label = np.array([int(row[columns["label"]]) for row in rows])
        self.score = np.array([float(row[columns["score"]]) for row in rows])
        self.decision = (self.score >= threshold).astype(int)

    def hits(self, metric):
        """Rows that count, and which of them are hits, where the metric is a proportion of rows."""
        right = self.decision == self.label
        return {
            "accuracy": lambda: (np.full(len(right), True), right),
            "recall": lambda: (self.label == 1, right),
            "specificity": lambda: (self.label == 0, right),
            "precision": lambda: (self.decision == 1, right),
        }.get(metric, lambda: None)()

    def losses(self, metric):
        """A loss a row, where the metric is the mean of it."""
        if metric == "brier":
            return (self.score - self.label) ** 2
        if metric == "log-loss":
            inside = np.clip(self.score, np.finfo(float).eps, 1 - np.finfo(float).eps)
            return -np.log(np.where(self.label == 1, inside, 1 - inside))
        return None

    def value(self, metric, at):
        label, score, decision = self.label[at], self.score[at], self.decision[at]
        return {
            "auroc": lambda: sk.roc_auc_score(label, score),
            "average-precision": lambda: sk.average_precision_score(label, score),
            "f1": lambda: sk.f1_score(label, decision),
            "mcc": lambda: sk.matthews_corrcoef(label, decision),
            "balanced-accuracy": lambda: sk.balanced_accuracy_score(label, decision),
        }[metric]()


class Multiclass:
    def __init__(self, rows, columns, _):
        self.rows = rows
        self.label = np.array([int(row[columns["label"]]) for row in rows])
        self.score = np.array([[float(row[name]) for name in columns["score"]] for row in rows])
        self.decision = self.score.argmax(1)

    def hits(self, metric):
        every = np.full(len(self.label), True)
        if metric == "accuracy":
            return every, self.decision == self.label
        if metric.startswith("top-"):
            count = int(metric.split("-")[1])
            best = np.argsort(self.score, axis=1, kind="mergesort")[:, ::-1][:, :count]
            return every, (best == self.label[:, None]).any(1)
        return None

    def losses(self, metric):
        if metric != "log-loss":
            return None
        own = self.score[np.arange(len(self.score)), self.label]
        return -np.log(np.clip(own, np.finfo(float).eps, 1 - np.finfo(float).eps))

    def value(self, metric, at):
        label, score, decision = self.label[at], self.score[at], self.decision[at]
        average = dict(average="macro", zero_division=0)
        return {
            "macro-f1": lambda: sk.f1_score(label, decision, **average),
            "macro-precision": lambda: sk.precision_score(label, decision, **average),
            "macro-recall": lambda: sk.recall_score(label, decision, **average),
            "balanced-accuracy": lambda: sk.balanced_accuracy_score(label, decision),
            "mcc": lambda: sk.matthews_corrcoef(label, decision),
            "macro-auroc": lambda: sk.roc_auc_score(
                label, score / score.sum(1, keepdims=True), multi_class="ovr", average="macro"
            ),
        }[metric]()


class Regression:
    def __init__(self, rows, columns, _):
        self.rows = rows
        self.label = np.array([float(row[columns["label"]]) for row in rows])
        self.prediction = np.array([float(row[columns["prediction"]]) for row in rows])

    def hits(self, _):
        return None

    def losses(self, metric):
        off = self.prediction - self.label
        return {"mae": np.abs(off), "mse": off**2, "mape": np.abs(off / self.label)}.get(metric)

    def value(self, metric, at):
        label, prediction = self.label[at], self.prediction[at]
        return {
            "rmse": lambda: sk.root_mean_squared_error(label, prediction),
            "r2": lambda: sk.r2_score(label, prediction),
            "median-absolute-error": lambda: sk.median_absolute_error(label, prediction),
        }[metric]()


# ---------------------------------------------------------------- measuring: value, interval, and p against a bound


def measure(model, metric, at, confidence):
    """Value, interval and (bound, sign) -> p of one model on the rows `at`."""
    hits, losses = model.hits(metric), model.losses(metric)
    if hits is not None:
        counted, right = hits
        total, found = int((counted & at).sum()), int((counted & right & at).sum())
        value, low, high = wilson(found, total, confidence)
        return value, (low, high), lambda bound, sign: norm.cdf(sign * wilson_p(found, total, bound))
    if losses is not None:
        return of_mean(losses[at], confidence)
    if metric == "auroc":
        (value,), covariance = delong(model.label[at], model.score[at])
        return of_normal(value, math.sqrt(covariance[0, 0]), confidence)
    return of_resamples(lambda index: model.value(metric, index), at, confidence)


def compare(candidate, baseline, metric, at, confidence):
    """The same of the difference candidate - baseline on the same rows."""
    if metric in ("negative-flip-rate", "disagreement-rate"):
        flips = candidate.decision != baseline.decision
        if metric == "negative-flip-rate":
            flips = (baseline.decision == baseline.label) & (candidate.decision != candidate.label)
        value, low, high = wilson(int(flips[at].sum()), int(at.sum()), confidence)
        return value, (low, high), lambda bound, sign: norm.cdf(sign * wilson_p(flips[at].sum(), at.sum(), bound))
    hits, losses = candidate.hits(metric), candidate.losses(metric)
    if hits is not None and metric != "precision":
        counted, right = hits
        before = baseline.hits(metric)[1]
        total = int((counted & at).sum())
        gained, lost = int((counted & at & right & ~before).sum()), int((counted & at & ~right & before).sum())
        value, low, high = tango(gained, lost, total, confidence)
        return value, (low, high), lambda bound, sign: norm.cdf(sign * tango_z(gained, lost, total, bound))
    if losses is not None:
        return of_mean((losses - baseline.losses(metric))[at], confidence)
    if metric == "auroc":
        values, c = delong(candidate.label[at], candidate.score[at], baseline.score[at])
        return of_normal(values[0] - values[1], math.sqrt(c[0, 0] + c[1, 1] - 2 * c[0, 1]), confidence)
    return of_resamples(lambda index: candidate.value(metric, index) - baseline.value(metric, index), at, confidence)


def of_mean(values, confidence):
    mean, error, df = values.mean(), values.std(ddof=1) / math.sqrt(len(values)), len(values) - 1
    reach = student.ppf(0.5 + confidence / 2, df) * error
    return mean, (mean - reach, mean + reach), lambda bound, sign: student.cdf(sign * (mean - bound) / error, df)


def of_normal(value, error, confidence):
    reach = norm.ppf(0.5 + confidence / 2) * error
    return value, (value - reach, value + reach), lambda bound, sign: norm.cdf(sign * (value - bound) / error)


def of_resamples(statistic, at, confidence):
    rows, random = np.flatnonzero(at), np.random.default_rng(1)
    draws = np.array([statistic(random.choice(rows, len(rows))) for _ in range(RESAMPLES)])
    low, high = np.quantile(draws, [0.5 - confidence / 2, 0.5 + confidence / 2])
    p = lambda bound, sign: (1 + (sign * (draws - bound) >= 0).sum()) / (1 + RESAMPLES)  # noqa: E731
    return statistic(rows), (low, high), p


# ---------------------------------------------------------------- policy -> checks -> verdict


def evaluate(policy, candidate_path, baseline_path):
    """Every check of the policy's `evaluate` section on two files of predictions, and the verdict of the gate."""
    section = policy["evaluate"]
    if section["task"] == "given":
        checks = list(given_checks(section, read_given(candidate_path), read_given(baseline_path)))
    else:
        checks = list(row_checks(section, candidate_path, baseline_path))
    return decide(checks, section.get("confidence", 0.95))


def read_rows(section, path):
    kind = {"binary": Binary, "multiclass": Multiclass, "regression": Regression}[section["task"]]
    with open(path) as file:
        return kind(list(csv.DictReader(file)), section["columns"], section.get("decision-threshold", 0.5))


def row_checks(section, candidate_path, baseline_path):
    confidence = section.get("confidence", 0.95)
    candidate, baseline = read_rows(section, candidate_path), read_rows(section, baseline_path)
    assert [row[section["columns"]["id"]] for row in candidate.rows] == [
        row[section["columns"]["id"]] for row in baseline.rows
    ]
    for check in section["checks"]:
        for slice_, at in slices(check, candidate.rows):
            one = lambda: measure(candidate, check["metric"], at, confidence)  # noqa: E731
            two = lambda: compare(candidate, baseline, check["metric"], at, confidence)  # noqa: E731
            yield from bounded(
                check, slice_, int(at.sum()), one, two, lambda: measure(baseline, check["metric"], at, confidence)
            )


def slices(check, rows):
    every = np.full(len(rows), True)
    by = check.get("by")
    if by is None or "max-gap" in check:
        return [(None, every)]
    cells = np.array([row[by] for row in rows])
    return [({by: str(value)}, cells == value) for value in sorted(set(cells))]


def bounded(check, slice_, rows, one, two, before):
    paired = check["metric"] in ("negative-flip-rate", "disagreement-rate")
    for kind in ("min", "max", "max-drop", "max-rise"):
        if kind not in check:
            continue
        relative = str(check[kind]).endswith("%")
        bound = float(str(check[kind]).rstrip("%")) / (100 if relative else 1)
        against = kind in ("max-drop", "max-rise")
        value, interval, p = two() if against or paired else one()
        # Turn every bound into "sign * value >= sign * edge is good".
        sign, edge = {"min": (1, bound), "max": (-1, bound), "max-drop": (1, -bound), "max-rise": (-1, bound)}[kind]
        if relative:
            edge *= before()[0]
        good = sign * np.array(interval) >= sign * edge
        yield {
            "id": "/".join([check["metric"], *(f"{k}={v}" for k, v in (slice_ or {}).items()), kind]),
            "tier": check.get("tier", "blocking"),
            "rows": rows,
            "of": "difference" if against else "candidate",
            "value": float(value),
            "interval": [float(end) for end in interval],
            "bound": bound,
            "edge": float(edge),
            "p": float(p(edge, sign)),
            "side": "good" if good.all() else "bad" if not good.any() else "astride",
            "enough": rows >= check.get("min-rows", 0),
        }


def decide(checks, confidence):
    """Holm over all checks: a fail is claimed where the adjusted p is at most half of 1 - confidence."""
    adjusted, highest = {}, 0.0
    for rank, at in enumerate(sorted(range(len(checks)), key=lambda at: checks[at]["p"])):
        highest = max(highest, min(1.0, (len(checks) - rank) * checks[at]["p"]))
        adjusted[at] = highest
    for at, check in enumerate(checks):
        check["pHolm"] = adjusted[at]
        if not check.pop("enough"):
            check["verdict"] = "inconclusive"
        elif check["side"] == "good":
            check["verdict"] = "pass"
        else:
            sure = check["side"] == "bad" and adjusted[at] <= (1 - confidence) / 2
            check["verdict"] = "fail" if sure else "inconclusive"
        del check["side"], check["edge"]
    found = {check["verdict"] for check in checks if check["tier"] == "blocking"}
    return {"verdict": next(v for v in ("fail", "inconclusive", "pass") if v in found), "checks": checks}


# ---------------------------------------------------------------- metrics made elsewhere


def read_given(path):
    content = json.loads(Path(path).read_text())
    found = content.get("metrics", content)
    if isinstance(found, dict):
        found = [{"metric": name, "value": value} for name, value in found.items()]
    return {(m["metric"], tuple(sorted(m.get("slice", {}).items()))): m for m in found}


def given_checks(section, candidate, baseline):
    z = norm.ppf(0.5 + section.get("confidence", 0.95) / 2)
    for check in section["checks"]:
        for (metric, key), found in candidate.items():
            if metric != check["metric"] or [name for name, _ in key] != ([check["by"]] if "by" in check else []):
                continue
            one = lambda: (found["value"], found["interval"], spread_p(found["value"], found["interval"], z))  # noqa: E731
            two = lambda: subtract(found, baseline[metric, key], z)  # noqa: E731
            yield from bounded(check, dict(key), found["rows"], one, two, lambda: (baseline[metric, key]["value"],))


def subtract(a, b, z):
    value = a["value"] - b["value"]
    low = value - math.hypot(a["value"] - a["interval"][0], b["interval"][1] - b["value"])
    high = value + math.hypot(a["interval"][1] - a["value"], b["value"] - b["interval"][0])
    return value, (low, high), spread_p(value, (low, high), z)


def spread_p(value, interval, z):
    """p from the half of the interval that faces the bound, taken as z standard errors."""
    return lambda bound, sign: norm.cdf(
        sign * (value - bound) * z / abs((interval[1] if bound > value else interval[0]) - value)
    )


# ---------------------------------------------------------------- tables


def judge(folder, policies, models, baseline="production", suffix="predictions/{}.csv", show=()):
    """Judge every model by every policy, write figures.json and the tables of the README.

    `show` lists what to measure of every model, the baseline too: (metric, slice column or None).
    """
    figures = {}
    paths = {model: folder / suffix.format(model) for model in [baseline, *models]}
    measured = measurements(yaml.safe_load((folder / policies[0]).read_text())["evaluate"], paths, show)
    for policy_name in policies:
        policy = yaml.safe_load((folder / policy_name).read_text())
        for model in models:
            found = evaluate(policy, paths[model], paths[baseline])
            figures.setdefault(policy_name, {})[model] = found
    (folder / "figures.json").write_text(json.dumps({"measurements": measured, "policies": figures}, indent=1) + "\n")
    text = models_table(measured) + "\n".join(table(name, by_model) for name, by_model in figures.items())
    print(text)
    readme = folder / "README.md"
    start, end = "<!-- figures: written by the script -->\n", "<!-- end of figures -->"
    if readme.exists() and start in readme.read_text():
        before, rest = readme.read_text().split(start)
        readme.write_text(before + start + text + "\n" + end + rest.split(end)[1])
    return {name: {model: found["verdict"] for model, found in by_model.items()} for name, by_model in figures.items()}


def measurements(section, paths, show):
    found = []
    for metric, by in show:
        models = {name: read_rows(section, path) for name, path in paths.items()}
        for slice_, at in slices({"by": by} if by else {}, next(iter(models.values())).rows):
            line = {"metric": metric, "slice": slice_, "rows": int(at.sum()), "models": {}}
            for name, model in models.items():
                value, interval, _ = measure(model, metric, at, section.get("confidence", 0.95))
                line["models"][name] = {"value": float(value), "interval": [float(end) for end in interval]}
            found.append(line)
    return found


def models_table(measured):
    if not measured:
        return ""
    models = list(measured[0]["models"])
    lines = [
        "\nThe models:\n",
        "| metric | slice | rows | " + " | ".join(models) + " |",
        "|" + "---|" * (3 + len(models)),
    ]
    for line in measured:
        cells = [
            f"{of['value']:.3f} [{of['interval'][0]:.3f}, {of['interval'][1]:.3f}]" for of in line["models"].values()
        ]
        where = ", ".join(f"{k} {v}" for k, v in (line["slice"] or {}).items())
        lines.append(f"| {line['metric']} | {where} | {line['rows']} | " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


def table(policy_name, by_model):
    models = list(by_model)
    lines = [f"\nBy `{policy_name}`:\n", "| check | bound | rows | " + " | ".join(models) + " |"]
    lines.append("|" + "---|" * (3 + len(models)))
    for at, check in enumerate(by_model[models[0]]["checks"]):
        cells = []
        for model in models:
            found = by_model[model]["checks"][at]
            low, high = found["interval"]
            word = {"pass": "pass", "fail": "**fail**", "inconclusive": "_inconclusive_"}[found["verdict"]]
            cells.append(f"{found['value']:.3f} [{low:.3f}, {high:.3f}] {word}")
        advisory = " (advisory)" if check["tier"] == "advisory" else ""
        lines.append(f"| {check['id']}{advisory} | {check['bound']:g} | {check['rows']} | " + " | ".join(cells) + " |")
    lines.append("| **verdict** | | | " + " | ".join(f"**{by_model[m]['verdict']}**" for m in models) + " |")
    return "\n".join(lines)
