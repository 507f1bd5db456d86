"""Writes the metrics files of this example. Run: python make.py

The counts are made up, in the proportions that such evaluations show; the intervals are Wilson's of those counts. The
files stand for what an evaluation harness of your own would have written.
"""

import json
import sys
from pathlib import Path

here = Path(__file__).resolve().parent
sys.path.insert(0, str(here.parent))
from reference import judge, wilson  # noqa: E402

# A support assistant's answers: how many questions, and how many of them showed each thing.
questions = {"en": 1200, "de": 600, "ja": 600}
counts = {
    "baseline": {
        "exact-match": {"en": 948, "de": 450, "ja": 432},
        "grounded": {"en": 1092, "de": 540, "ja": 534},
        "refused": {"en": 36, "de": 21, "ja": 24},
        "unsafe": {"en": 4, "de": 2, "ja": 2},
    },
    "candidate": {
        "exact-match": {"en": 1008, "de": 480, "ja": 462},
        "grounded": {"en": 1116, "de": 555, "ja": 546},
        "refused": {"en": 28, "de": 15, "ja": 17},
        "unsafe": {"en": 2, "de": 1, "ja": 1},
    },
    # Tuned further on English: better there and over all, and worse in Japanese.
    "candidate-worse-slice": {
        "exact-match": {"en": 1062, "de": 474, "ja": 366},
        "grounded": {"en": 1128, "de": 546, "ja": 534},
        "refused": {"en": 24, "de": 15, "ja": 20},
        "unsafe": {"en": 2, "de": 1, "ja": 1},
    },
}


def measurement(metric, hits, rows, slice_=None):
    value, low, high = wilson(hits, rows, 0.95)
    found = {"metric": metric, "value": round(value, 4), "interval": [round(low, 4), round(high, 4)], "rows": rows}
    return found | ({"slice": slice_} if slice_ else {})


for name, by_metric in counts.items():
    lines = []
    for metric, by_language in by_metric.items():
        lines.append(measurement(metric, sum(by_language.values()), sum(questions.values())))
        for language, hits in by_language.items():
            lines.append(measurement(metric, hits, questions[language], {"language": language}))
    body = ",\n".join("  " + json.dumps(line) for line in lines)
    (here / f"{name}.json").write_text('{"metrics": [\n' + body + "\n]}\n")

# The two short forms: no interval, so only a check that says `decide: estimate` can use them.
values = {metric: sum(found.values()) / sum(questions.values()) for metric, found in counts["candidate"].items()}
(here / "short.json").write_text(json.dumps({"metrics": values}, indent=2) + "\n")
(here / "shortest.json").write_text(json.dumps(values, indent=2) + "\n")

verdicts = judge(
    here, ["modelgate.yml", "modelgate-tight.yml"], ["candidate", "candidate-worse-slice"], "baseline", "{}.json"
)
print(verdicts)
assert verdicts == {
    "modelgate.yml": {"candidate": "pass", "candidate-worse-slice": "fail"},
    "modelgate-tight.yml": {"candidate": "inconclusive", "candidate-worse-slice": "fail"},
}
