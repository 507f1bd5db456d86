"""Makes the predictions of this example, in every format that the gates read. Run: python train.py

  production  linear regression on the body-mass index alone
  candidate   ridge regression on all ten measurements

The same versions (../requirements.txt) on the same machine write the same bytes.
"""

import gzip
import json
import sys
from pathlib import Path

import numpy as np
import pandas
from sklearn.datasets import load_diabetes
from sklearn.linear_model import LinearRegression, RidgeCV
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from threadpoolctl import threadpool_limits

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent))
from reference import judge  # noqa: E402

data = load_diabetes(scaled=False)
features, label = data.data, data.target
age = features[:, data.feature_names.index("age")]
bmi = features[:, [data.feature_names.index("bmi")]]
train, heldout = train_test_split(np.arange(len(label)), test_size=0.5, random_state=1)
heldout.sort()

with threadpool_limits(1):
    predictions = {
        "production": LinearRegression().fit(bmi[train], label[train]).predict(bmi[heldout]),
        "candidate": make_pipeline(StandardScaler(), RidgeCV(np.logspace(-2, 3, 11)))
        .fit(features[train], label[train])
        .predict(features[heldout]),
    }

folder = here / "predictions"
folder.mkdir(exist_ok=True)
for name, prediction in predictions.items():
    table = pandas.DataFrame(
        {
            "id": heldout,
            "label": label[heldout].astype(int),
            "prediction": prediction.round(3),
            "age": np.where(age[heldout] < 50, "under 50", "50 and over"),
        }
    )
    table.to_csv(folder / f"{name}.csv", index=False, lineterminator="\n")
    if name == "candidate":
        table.to_csv(folder / f"{name}.tsv", index=False, sep="\t", lineterminator="\n")
        table.to_parquet(folder / f"{name}.parquet", index=False)
        lines = "".join(json.dumps(row) + "\n" for row in table.to_dict("records"))
        (folder / f"{name}.jsonl").write_text(lines)
        (folder / f"{name}.jsonl.gz").write_bytes(gzip.compress(lines.encode(), mtime=0))

SHOW = [("mae", None), ("rmse", None), ("r2", None), ("median-absolute-error", None), ("mape", None), ("mae", "age")]
verdicts = judge(here, ["modelgate.yml", "modelgate-tight.yml"], ["candidate"], show=SHOW)
print(verdicts)
assert verdicts == {"modelgate.yml": {"candidate": "pass"}, "modelgate-tight.yml": {"candidate": "inconclusive"}}
