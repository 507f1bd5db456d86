"""Writes the golden values that the tests of metrics and statistics read. Run: python make_golden.py

  binary.json, multiclass.json, regression.json
      scikit-learn 1.9.1; calibration error: NumPy 2.4.6
  flips.json
      NumPy 2.4.6
  shadow.json
      SciPy 1.17.1, NumPy 2.4.6
  statistics.json
      distributions: mpmath 1.4.1 at 50 digits, SciPy 1.17.1 beside it; intervals and tests: from the papers' formulas,
      Tango's interval in two independent ways; checked against SciPy, and against R 4.2.2 with pROC 1.18.0
  statistics-r.json
      what R said; made anew where Rscript is found, else read

A case is one line: its name, its inputs, and `expected`. Numbers are written with every digit of their float64. Where a
metric does not exist on the rows `expected` has null, and `instead` says what the library answers there. What the
libraries do, and where this differs, is in NOTES.md.
"""

import json
import math
from pathlib import Path

import cases_binary
import cases_flips
import cases_multiclass
import cases_regression
import cases_shadow
import cases_statistics

here = Path(__file__).resolve().parent


def text(content):
    """JSON with one case a line, so that a change shows as the lines that changed."""
    lines = []
    for key, cases in content.items():
        if isinstance(cases, list):
            body = ",\n".join("  " + compact(case) for case in cases)
            lines.append(f" {json.dumps(key)}: [\n{body}\n ]")
        else:
            lines.append(f" {json.dumps(key)}: {compact(cases)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def compact(value):
    return json.dumps(plain(value), separators=(",", ":"), allow_nan=False)


def plain(value):
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if isinstance(value, float):
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
        if math.isnan(value):
            return "NaN"
        return int(value) if value.is_integer() and abs(value) < 2**53 else value
    return value


if __name__ == "__main__":
    files = {
        "binary.json": cases_binary.make(),
        "multiclass.json": cases_multiclass.make(),
        "regression.json": cases_regression.make(),
        "flips.json": cases_flips.make(),
        "shadow.json": cases_shadow.make(),
        "statistics.json": cases_statistics.make(here),
    }
    for name, content in files.items():
        (here / name).write_text(text(content))
        counts = ", ".join(f"{len(cases)} {key}" for key, cases in content.items() if isinstance(cases, list))
        print(f"{name}: {(here / name).stat().st_size} bytes; {counts}")
