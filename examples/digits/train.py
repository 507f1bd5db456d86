"""Trains the three models of this example and writes everything in this folder. Run: python train.py

The data are 14 sheets, each one person's handwriting. Nothing of a held-out sheet is ever trained on.

  production             logistic regression on the first three sheets
  candidate              support vector machine on the first five sheets; better in every way
  candidate-worse-slice  the same, but whoever labelled the two new sheets took every seven for a one: still better
                         than production on average, and much worse at sevens

The same versions (requirements.txt) on the same machine write the same bytes.
"""

import csv
import sys
import warnings
from pathlib import Path

import numpy as np
import onnxruntime
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.calibration import CalibratedClassifierCV
from sklearn.datasets import load_digits
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GridSearchCV, LeaveOneGroupOut
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler
from sklearn.svm import SVC
from threadpoolctl import threadpool_limits

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent))
from reference import judge  # noqa: E402

warnings.filterwarnings("ignore", message="Attribute `prob[AB]_` was deprecated")  # skl2onnx 1.20 still asks for them

# ---------------------------------------------------------------- data

data = load_digits()
pixels, label = data.data, data.target
rows = np.arange(len(label))
# Every sheet asks for the same digits in the same order, which is how its first row can be found.
starts = [0, 130, 256, 386, 516, 646, 776, 915, 1029, 1157, 1287, 1415, 1545, 1667]
assert all("".join(map(str, label[at : at + 9])) == "012345678" for at in starts)
sheet = np.searchsorted(starts, rows, side="right") - 1
names = np.array([chr(ord("a") + number) for number in sheet])
ink = pixels.sum(1)
ink = np.select([ink < 295, ink < 330], ["faint", "medium"], "heavy")

first, train, heldout = rows[sheet < 3], rows[sheet < 5], rows[sheet >= 5]
mistaken = np.where((sheet >= 3) & (label == 7), 1, label)

# ---------------------------------------------------------------- models


def machine():
    """Its settings are found by leaving one training sheet out; its probabilities by Platt's method, per class."""
    grid = {"C": [1, 10, 100], "gamma": [3e-4, 1e-3, 3e-3]}
    search = GridSearchCV(SVC(), grid, cv=LeaveOneGroupOut()).fit(pixels[train], label[train], groups=sheet[train])
    return CalibratedClassifierCV(SVC(**search.best_params_), ensemble=False, cv=5)


models = {
    "production": (make_pipeline(MinMaxScaler(), LogisticRegression(max_iter=5_000)), first, label),
    "candidate": (machine(), train, label),
    "candidate-worse-slice": (machine(), train, mistaken),
}

# ---------------------------------------------------------------- files


def write(path, header, lines):
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *lines])


write(
    here / "heldout.csv",
    ["id", *(f"px_{pixel}" for pixel in range(64)), "label", "ink", "sheet"],
    ([row, *pixels[row].astype(int), label[row], ink[row], names[row]] for row in heldout),
)
(here / "models").mkdir(exist_ok=True)
probabilities = {}
for name, (model, chosen, labels) in models.items():
    with threadpool_limits(1):
        model.fit(pixels[chosen], labels[chosen])
    # Production keeps skl2onnx's default ZipMap (its probabilities are a list of maps); the candidates have none.
    onnx = to_onnx(
        model,
        initial_types=[("pixels", FloatTensorType([None, 64]))],
        name=name,
        options={} if name == "production" else {id(model): {"zipmap": False}},
        target_opset={"": 17, "ai.onnx.ml": 3},
    )
    onnx.opset_import.sort(key=lambda opset: opset.domain)  # skl2onnx takes them from a set
    path = here / "models" / f"{name}.onnx"
    path.write_bytes(onnx.SerializeToString(deterministic=True))

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    decision, probability = session.run(None, {"pixels": pixels[heldout].astype(np.float32)})
    if name == "production":
        probability = np.array([[row[digit] for digit in range(10)] for row in probability], np.float32)
    probabilities[name] = probability

    # What ONNX Runtime says is what scikit-learn says, and no row's two best classes stand so near one another that a
    # rounding could swap them.
    difference = np.abs(probability - model.predict_proba(pixels[heldout])).max()
    assert difference < 1e-5, difference
    assert np.array_equal(decision, probability.argmax(1))
    best = np.sort(probability, axis=1)[:, -2:]
    assert (best[:, 1] - best[:, 0]).min() > 1e-4
    print(f"{name}: {path.stat().st_size} bytes, at most {difference:.1e} from scikit-learn")

    write(
        here / "predictions" / f"{name}.csv",
        ["id", "label", *(f"p_{digit}" for digit in range(10)), "ink", "sheet"],
        (
            [row, label[row], *(str(value) for value in line), ink[row], names[row]]
            for row, line in zip(heldout, probability, strict=True)
        ),
    )

WORDS = np.array(["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"])

# Shadow traffic: one half of the held-out rows, without their labels, is what both models were asked today; the other
# half is what production was asked yesterday, and shows how much two days of the same model differ.
half = np.random.default_rng(0).permutation(len(heldout))
today, yesterday = np.sort(half[: len(half) // 2]), np.sort(half[len(half) // 2 :])
for file, model, asked in [
    ("production", "production", today),
    ("candidate", "candidate", today),
    ("candidate-worse-slice", "candidate-worse-slice", today),
    ("control", "production", yesterday),
]:
    scores = probabilities[model][asked]
    write(
        here / "shadow" / f"{file}.csv",
        ["id", "decision", "confidence"],
        zip(heldout[asked], WORDS[scores.argmax(1)], (str(value) for value in scores.max(1)), strict=True),
    )

verdicts = judge(
    here,
    ["modelgate.yml", "modelgate-tight.yml"],
    ["candidate", "candidate-worse-slice"],
    show=[
        *((metric, None) for metric in ("accuracy", "macro-f1", "macro-auroc", "top-2-accuracy", "log-loss")),
        ("accuracy", "label"),
        ("accuracy", "ink"),
        ("accuracy", "sheet"),
    ],
)
print(verdicts)
assert verdicts == {
    "modelgate.yml": {"candidate": "pass", "candidate-worse-slice": "fail"},
    "modelgate-tight.yml": {"candidate": "inconclusive", "candidate-worse-slice": "fail"},
}
