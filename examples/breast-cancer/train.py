"""Trains the three models of this example and writes everything in this folder. Run: python train.py

  production             logistic regression on five measurements of shape and texture
  candidate              logistic regression on all thirty measurements; better in every way
  candidate-worse-slice  extremely randomised trees on all thirty, trained on an export that had lost the malignant
                         samples with small nuclei: better on average, and blind where it matters

The same versions (requirements.txt) on the same machine write the same bytes.
"""

import csv
import sys
from pathlib import Path

import numpy as np
import onnxruntime
from skl2onnx import to_onnx
from skl2onnx.common.data_types import FloatTensorType
from sklearn.compose import ColumnTransformer
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import ExtraTreesClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent))
from reference import judge  # noqa: E402

SEED = 1

# ---------------------------------------------------------------- data

data = load_breast_cancer()
features = data.data
names = [name.replace(" ", "_") for name in data.feature_names]
label = 1 - data.target  # scikit-learn says 0 for malignant; what a test looks for is the positive class
ids = np.array([f"wdbc-{row:03d}" for row in range(len(label))])
radius = features[:, names.index("mean_radius")]
size = np.select([radius < 15.5, radius < 19], ["small", "medium"], "large")  # of the cell nuclei

train, heldout = train_test_split(
    np.arange(len(label)), test_size=0.6, random_state=SEED, stratify=np.where(label == 1, size, "benign")
)
heldout.sort()

# ---------------------------------------------------------------- models

shape_and_texture = [
    names.index(f"mean_{name}") for name in ("texture", "smoothness", "compactness", "symmetry", "fractal_dimension")
]
lost = (label == 1) & (size == "small")

models = {
    "production": (
        make_pipeline(
            ColumnTransformer([("chosen", StandardScaler(), shape_and_texture)]), LogisticRegression(max_iter=5_000)
        ),
        train,
    ),
    "candidate": (make_pipeline(StandardScaler(), LogisticRegression(max_iter=5_000)), train),
    "candidate-worse-slice": (
        ExtraTreesClassifier(100, min_samples_leaf=3, random_state=SEED),
        train[~lost[train]],
    ),
}

# ---------------------------------------------------------------- files


def write(path, header, rows):
    path.parent.mkdir(exist_ok=True)
    with open(path, "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


write(
    here / "heldout.csv",
    ["id", *names, "label", "size"],
    ([ids[row], *(float(value) for value in features[row]), label[row], size[row]] for row in heldout),
)
(here / "models").mkdir(exist_ok=True)
with threadpool_limits(1):
    for name, (model, rows) in models.items():
        model.fit(features[rows], label[rows])
        # Production keeps skl2onnx's default ZipMap (its probabilities are a list of maps); the candidates have none.
        onnx = to_onnx(
            model,
            initial_types=[("features", FloatTensorType([None, len(names)]))],
            name=name,
            options={} if name == "production" else {id(model): {"zipmap": False}},
            target_opset={"": 17, "ai.onnx.ml": 3},
        )
        onnx.opset_import.sort(key=lambda opset: opset.domain)  # skl2onnx takes them from a set
        path = here / "models" / f"{name}.onnx"
        path.write_bytes(onnx.SerializeToString(deterministic=True))

        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        decision, probability = session.run(None, {"features": features[heldout].astype(np.float32)})
        if name == "production":
            probability = np.array([[row[0], row[1]] for row in probability], np.float32)
        score = probability[:, 1]

        # What ONNX Runtime says is what scikit-learn says, and no row stands so near the threshold that a rounding
        # could tip it.
        difference = np.abs(score - model.predict_proba(features[heldout])[:, 1]).max()
        assert difference < 1e-5, difference
        assert np.array_equal(decision, (score >= 0.5).astype(int))
        assert np.abs(score - 0.5).min() > 1e-4
        print(f"{name}: {path.stat().st_size} bytes, at most {difference:.1e} from scikit-learn")

        write(
            here / "predictions" / f"{name}.csv",
            ["id", "label", "score", "size"],
            ([ids[row], label[row], str(value), size[row]] for row, value in zip(heldout, score, strict=True)),
        )
        # What a shadow run would have kept of the same rows: no label, and the decision as its consumer saw it.
        write(
            here / "shadow" / f"{name}.csv",
            ["id", "decision", "score"],
            (
                [ids[row], "malignant" if value >= 0.5 else "benign", str(value)]
                for row, value in zip(heldout, score, strict=True)
            ),
        )

verdicts = judge(
    here,
    ["modelgate.yml", "modelgate-tight.yml"],
    ["candidate", "candidate-worse-slice"],
    show=[
        *(
            (metric, None)
            for metric in ("auroc", "average-precision", "accuracy", "recall", "specificity", "precision")
        ),
        *((metric, None) for metric in ("f1", "mcc", "log-loss", "brier")),
        ("recall", "size"),
        ("accuracy", "size"),
    ],
)
print(verdicts)
assert verdicts == {
    "modelgate.yml": {"candidate": "pass", "candidate-worse-slice": "fail"},
    "modelgate-tight.yml": {"candidate": "inconclusive", "candidate-worse-slice": "fail"},
}
