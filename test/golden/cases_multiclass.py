"""Classification into more than two classes: scikit-learn 1.9.1."""

import warnings

import numpy as np
from sklearn import metrics as sk


def per_class(label, decision, weight, classes):
    matrix = sk.confusion_matrix(label, decision, labels=range(classes), sample_weight=weight)
    return matrix.sum(1), matrix.sum(0)


def measure(label, score, weight):
    label, score = np.asarray(label), np.asarray(score, float)
    classes = score.shape[1]
    decision = score.argmax(1)  # of equal scores the first class
    truth, decided = per_class(label, decision, weight, classes)
    w = {"sample_weight": weight}
    labels = list(range(classes))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = {
            "accuracy": sk.accuracy_score(label, decision, **w),
            "balanced-accuracy": sk.balanced_accuracy_score(label, decision, **w),
            "mcc": sk.matthews_corrcoef(label, decision, **w),
            "log-loss": sk.log_loss(label, score, labels=labels, **w),
        }
        for average in ("macro", "weighted"):
            for metric, function in {
                "f1": sk.f1_score,
                "precision": sk.precision_score,
                "recall": sk.recall_score,
            }.items():
                found[f"{average}-{metric}"] = function(label, decision, average=average, **w)
        for count in (2, 3):
            found[f"top-{count}-accuracy"] = sk.top_k_accuracy_score(label, score, k=count, labels=labels, **w)
        try:
            found["macro-auroc"] = sk.roc_auc_score(
                label, score, multi_class="ovr", average="macro", labels=labels, **w
            )
        except ValueError:  # it refuses rows whose sum is not 1 to about 1e-5; the areas themselves do not mind
            found["macro-auroc"] = np.mean([sk.roc_auc_score(label == k, score[:, k], **w) for k in labels])

    seen = (truth > 0) | (decided > 0)
    absent = {
        "balanced-accuracy": (truth > 0).sum() < 2,
        "mcc": (truth > 0).sum() < 2 or (decided > 0).sum() < 2,
        "macro-auroc": (truth == 0).any() or (truth > 0).sum() < 2,
        "macro-precision": (seen & (decided == 0)).any(),
        "weighted-precision": ((truth > 0) & (decided == 0)).any(),
        "macro-recall": (seen & (truth == 0)).any(),
        "top-2-accuracy": classes <= 2,
        "top-3-accuracy": classes <= 3,
    }
    return found, [name for name, missing in absent.items() if missing]


def case(name, label, score, weight=None, note=None):
    found, absent = measure(label, score, weight)
    made = {
        "name": name,
        "classes": np.asarray(score).shape[1],
        "label": np.asarray(label),
        "score": np.asarray(score, float),
        "weight": None if weight is None else np.asarray(weight, float),
        "expected": {metric: None if metric in absent else float(value) for metric, value in found.items()},
    }
    if absent:
        made["instead"] = {metric: float(found[metric]) for metric in absent}
    return made | ({"note": note} if note else {})


def softmax(logits):
    grown = np.exp(logits - logits.max(1, keepdims=True))
    return grown / grown.sum(1, keepdims=True)


def make():
    random = np.random.default_rng(20262)

    def drawn(rows, classes, strength=1.5):
        label = random.integers(0, classes, rows)
        return label, softmax(random.normal(size=(rows, classes)) + strength * np.eye(classes)[label])

    cases = []
    for classes, rows in ((3, 200), (5, 150), (10, 120)):
        label, score = drawn(rows, classes)
        weight = random.exponential(size=rows).round(3)
        cases += [case(f"{classes} classes", label, score), case(f"{classes} classes, weighted", label, score, weight)]
        if classes == 5:
            cases.append(case("5 classes, some weights zero", label, score, np.where(weight < 0.3, 0, weight)))
            # one decimal: many ties within a row, for the first place too; then rows that sum to 1
            rough = np.floor(score * 10) / 10
            rough[:, 0] += 1 - rough.sum(1)
            rough = np.clip(rough.round(1), 0, 1)
            cases += [
                case("5 classes, ties in a row", label, rough),
                case("5 classes, ties in a row, weighted", label, rough, weight),
            ]

    label, score = drawn(90, 3)
    cases += [
        case("all scores equal", label[:30], np.full((30, 3), 1 / 3)),
        case("4 classes, all scores equal", [0, 1, 2, 3, 3, 2], np.full((6, 4), 0.25)),
        case(
            "4 classes, two equal at the top",
            [0, 1, 2, 3],
            [[0.4, 0.4, 0.1, 0.1], [0.1, 0.4, 0.4, 0.1], [0.3, 0.3, 0.3, 0.1], [0.1, 0.3, 0.3, 0.3]],
        ),
        case(
            "4 classes, equal at the second and third place",
            [2, 1, 3, 0],
            [[0.4, 0.2, 0.2, 0.2], [0.4, 0.2, 0.2, 0.2], [0.4, 0.2, 0.2, 0.2], [0.2, 0.4, 0.2, 0.2]],
        ),
        case("perfect", label, np.eye(3)[label] * 0.7 + 0.1),
        case("perfect, certain", label, np.eye(3)[label]),
        case("always the next class, certain", label, np.eye(3)[(label + 1) % 3]),
        case(
            "some certain and wrong",
            label[:40],
            np.where(np.arange(40)[:, None] % 4 == 0, np.eye(3)[(label[:40] + 1) % 3], score[:40]),
        ),
    ]
    imbalanced = np.minimum(random.geometric(0.6, 200) - 1, 3)
    cases.append(
        case("4 classes, imbalanced", imbalanced, softmax(random.normal(size=(200, 4)) + 2 * np.eye(4)[imbalanced]))
    )

    label, score = drawn(120, 4)
    gone = np.where(label == 2, 3, label)
    cases.append(case("a class absent from truth, still decided", gone, score))
    never = score.copy()
    never[:, 2] *= 0.01
    never /= never.sum(1, keepdims=True)
    cases += [
        case("a class never decided", label, never),
        case("a class never decided, weighted", label, never, random.exponential(size=120).round(3)),
        case("a class neither true nor decided", gone, never),
        case("one class in truth", np.ones(40, int), score[:40]),
        case(
            "one class decided",
            label[:40],
            softmax(np.tile([3.0, 0, 0, 0], (40, 1)) + 0.1 * random.normal(size=(40, 4))),
        ),
        case("one row", [2], [[0.1, 0.2, 0.6, 0.1]]),
        case("two rows", [2, 0], [[0.1, 0.2, 0.6, 0.1], [0.3, 0.5, 0.1, 0.1]]),
    ]

    label, score = drawn(150, 5, 3)
    single = score.astype(np.float32)
    cases.append(
        case(
            "rows of float32, whose sums are not exactly 1",
            label,
            single.astype(float),
            note="log-loss neither normalises nor minds: it warns beyond 1.5e-8",
        )
    )
    off = score * random.uniform(0.9, 1.1, (150, 1))
    off = np.minimum(off, 1)
    cases.append(
        case(
            "rows whose sums are between 0.9 and 1.1",
            label,
            off,
            note="log-loss takes the scores as they are; macro-auroc is refused by scikit-learn, so the mean of the areas",
        )
    )
    return {"cases": cases}
