export const id = 321;

export const ids = [ 321 ];

export const modules = {
  19473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => UserError
    });
    class UserError extends Error {
      code;
      problems;
      constructor(code, problems, options) {
        const lines = typeof problems === "string" ? [ problems ] : problems;
        super(lines.join("\n"), options);
        this.name = "UserError";
        this.code = code;
        this.problems = lines;
      }
    }
  },
  25153: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => errorCodes,
      y: () => verdictCodes
    });
    const verdictCodes = {
      "all-checks-passed": "Every blocking check passed.",
      "passed-with-waivers": "Every blocking check passed or is waived by the trusted policy until a stated date.",
      "checks-failed": "At least one blocking check failed.",
      "checks-inconclusive": "No blocking check failed, but at least one could not be decided.",
      "no-checks": "The policy declares no check for this gate, so nothing was decided.",
      "only-advisory-checks": "Every check of this gate is advisory, so nothing was decided.",
      "verdict-missing": "A gate that the policy declares has left no evidence.",
      "evidence-stale": "Evidence is of another commit or run than the one being reported.",
      "evidence-mismatch": "Evidence is about another model or another policy."
    };
    const errorCodes = {
      "input-invalid": "An input of the action is missing or malformed.",
      "policy-not-found": "There is no policy at the given path.",
      "policy-not-on-base": "The base commit of the pull request has no policy yet.",
      "policy-unreadable": "The policy on the base commit could not be read.",
      "policy-invalid": "The policy is not valid; every problem is listed with line and column.",
      "gate-not-declared": "The policy has no section for this gate.",
      "file-not-found": "A file that the policy or an input names does not exist.",
      "file-unreadable": "A file exists but could not be read.",
      "table-invalid": "A file of rows could not be understood.",
      "column-missing": "A file lacks a column that the policy names.",
      "value-invalid": "A cell holds a value that the policy does not allow there.",
      "ids-invalid": "Ids are missing, repeated, or differ between candidate and baseline.",
      "labels-differ": "Candidate and baseline disagree about the label of the same id.",
      "model-refused": "The model file was refused before it was loaded.",
      "model-failed": "The model could not be loaded or did not run.",
      "model-limit": "The model exceeded its time or memory limit and was stopped.",
      "runtime-unavailable": "ONNX Runtime could not be fetched, verified or loaded.",
      "evidence-invalid": "An evidence file is not valid.",
      "untrusted-event": "The event runs with secrets on code from a fork; models are not loaded there.",
      "permission-denied": "The token lacks a permission that this step needs.",
      "github-unavailable": "The GitHub API did not answer as it should.",
      "internal-error": "A fault of modelgate itself."
    };
  },
  7903: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      U: () => composeLeast,
      Z: () => compose
    });
    var _gate_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52916);
    var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28289);
    var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16276);
    var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95237);
    var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44702);
    const MOST_LISTED = 20;
    const urgency = {
      error: 0,
      fail: 1,
      inconclusive: 2,
      pass: 3
    };
    const isMeasured = gate => gate.evidence !== null;
    function list(items) {
      const more = items.length - MOST_LISTED;
      return {
        kind: "list",
        items: more > 0 ? [ ...items.slice(0, MOST_LISTED), [ `and ${(0, _words_js__WEBPACK_IMPORTED_MODULE_4__.z)(more)} more` ] ] : items
      };
    }
    function notMeasured(missing) {
      if (missing.length === 0) return [];
      const items = missing.map(gate => {
        const [, ...name] = (0, _gate_section_js__WEBPACK_IMPORTED_MODULE_0__.KS)(gate);
        return [ {
          strong: gate.gate
        }, ...name, ": ", {
          prose: gate.summary,
          max: 300
        } ];
      });
      return [ {
        kind: "heading",
        words: [ "Not measured" ]
      }, list(items) ];
    }
    function notices(report) {
      if (report.notices.length === 0) return [];
      return [ {
        kind: "heading",
        words: [ "Notices" ]
      }, list(report.notices.map(prose => [ {
        prose
      } ])) ];
    }
    function compose(report) {
      const measured = report.gates.filter(isMeasured).sort((a, b) => urgency[(0, _verdicts_js__WEBPACK_IMPORTED_MODULE_3__.s)(a)] - urgency[(0, 
      _verdicts_js__WEBPACK_IMPORTED_MODULE_3__.s)(b)]);
      return [ (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(report), ...notMeasured(report.gates.filter(gate => !isMeasured(gate))), ...notices(report), ...measured.flatMap(gate => (0, 
      _gate_section_js__WEBPACK_IMPORTED_MODULE_0__.Tx)(gate, gate.evidence, report.summary)), ...(0, _provenance_js__WEBPACK_IMPORTED_MODULE_2__.zH)(report), (0, 
      _provenance_js__WEBPACK_IMPORTED_MODULE_2__.qr)(report) ];
    }
    function composeLeast(report) {
      const counts = list(report.gates.map(gate => [ ...(0, _gate_section_js__WEBPACK_IMPORTED_MODULE_0__.KS)(gate), `: ${(0, 
      _verdicts_js__WEBPACK_IMPORTED_MODULE_3__.s)(gate)}. `, gate.evidence === null ? "Not measured." : (0, _gate_section_js__WEBPACK_IMPORTED_MODULE_0__.mQ)(gate.evidence.checks) ]));
      return [ (0, _headline_js__WEBPACK_IMPORTED_MODULE_1__.Pl)(report), ...report.gates.length === 0 ? [] : [ counts ], (0, 
      _provenance_js__WEBPACK_IMPORTED_MODULE_2__.qr)(report) ];
    }
  },
  21294: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W2: () => rungs,
      mu: () => foldTitle
    });
    var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44702);
    const rungs = [ "other measurements", "passing slices", "negative flips", "passing checks", "details" ];
    const foldTitles = {
      checks: [ "check passes", "checks pass" ],
      slices: [ "slice passes", "slices pass" ],
      flips: [ "negative flip: production was right, the candidate is wrong", "negative flips: production was right, the candidate is wrong" ],
      measurements: [ "other measurement", "other measurements" ],
      details: [ "What was judged, and how", "What was judged, and how" ]
    };
    function foldTitle(of, count) {
      const [one, many] = foldTitles[of];
      return count === null ? many : `${(0, _words_js__WEBPACK_IMPORTED_MODULE_0__.z)(count)} ${count === 1 ? one : many}`;
    }
  },
  52916: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      mQ: () => countsOf,
      Tx: () => gateSection,
      KS: () => gateTitle
    });
    function decimalsFor(halfWidth) {
      const exponent = exponentOf(halfWidth);
      return (halfWidth / 10 ** exponent < 3.55 ? 1 : 0) - exponent;
    }
    function decimalsOf(value, digits) {
      return value === 0 ? 0 : digits - 1 - exponentOf(value);
    }
    function exponentOf(value) {
      return Math.max(-90, Math.min(90, Math.floor(Math.log10(Math.abs(value)))));
    }
    function rounded(value, decimals) {
      const size = Math.abs(value);
      const scale = 10 ** Math.abs(decimals);
      const near = decimals < 0 ? Math.round(size / scale) * scale : Math.round(size * scale) / scale;
      const kept = decimals >= 0 && size * scale > Number.MAX_SAFE_INTEGER ? size : near;
      return value < 0 && kept !== 0 ? -kept : kept;
    }
    const longest = 9;
    function figure(value, decimals) {
      if (!Number.isFinite(value)) return Number.isNaN(value) ? "—" : value < 0 ? "−∞" : "∞";
      const near = rounded(value, decimals);
      if (near !== 0 && (decimals > longest || Math.abs(near) >= 1e15)) {
        const digits = Math.max(0, Math.min(decimals + Math.floor(Math.log10(Math.abs(near))), 3));
        return Number(near.toExponential(digits)).toExponential().replace("e+", "e").replaceAll("-", "−");
      }
      const [whole = "", part] = Math.abs(near).toFixed(Math.max(0, Math.min(decimals, longest))).split(".");
      const spaced = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
      return `${near < 0 ? "−" : ""}${spaced}${part === void 0 ? "" : `.${part}`}`;
    }
    function signedFigure(value, decimals) {
      return `${rounded(value, decimals) > 0 ? "+" : ""}${figure(value, decimals)}`;
    }
    function exactFigure(value) {
      const short = Number(value.toPrecision(12));
      const decimals = /e-(\d+)$/.test(String(short)) ? longest + 1 : (String(short).split(".")[1] ?? "").length;
      return decimals > longest ? String(short).replaceAll("-", "−") : figure(short, decimals);
    }
    function numbersOf(estimate) {
      if (estimate === null) return [];
      const {value, interval} = estimate;
      return [ ...value === null ? [] : [ value ], ...interval ?? [] ].filter(Number.isFinite);
    }
    function limitOf(bound, baseline) {
      if (bound === void 0) return;
      const size = bound.relative ? bound.value * Math.abs(baseline ?? Number.NaN) : bound.value;
      const limit = bound.kind === "max-drop" ? -size : size;
      return Number.isNaN(limit) ? void 0 : limit;
    }
    function tellingDecimals(decimals, values, limit) {
      const tells = d => values.every(value => Math.sign(rounded(value, d) - limit) === Math.sign(value - limit));
      for (let d = decimals; d <= decimals + 6; d++) if (tells(d)) return d;
      return decimals;
    }
    function decimalsOfRow({deciding, all, limit}) {
      const [low, high] = deciding?.interval ?? [ 0, 0 ];
      const width = high - low;
      const largest = all.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      const justified = width > 0 && Number.isFinite(width) ? decimalsFor(width / 2) : Math.max(0, decimalsOf(largest, 3));
      const told = limit === void 0 ? justified : tellingDecimals(justified, numbersOf(deciding), limit);
      const shown = all.map(value => rounded(value, told));
      let needed = told;
      while (needed > 0 && shown.every(value => rounded(value, needed - 1) === value)) needed--;
      return needed;
    }
    const plain = {
      divisor: 1,
      suffix: ""
    };
    const space = " ";
    const scales = {
      time: [ [ 6e4, "min" ], [ 1e3, "s" ], [ 1, "ms" ], [ .001, "µs" ] ],
      bytes: [ [ 1e9, "GB" ], [ 1e6, "MB" ], [ 1e3, "kB" ], [ 1, "B" ] ]
    };
    function quantityOf(gate, metric) {
      if (gate !== "benchmark" && gate !== "build") return;
      if (/^latency-|^load-time$|^first-inference$|-time$/.test(metric)) return "time";
      if (/(?:^|-)(?:memory|size)$/.test(metric)) return "bytes";
      return metric === "throughput" ? "rate" : void 0;
    }
    function unitOf(gate, metric, values) {
      const quantity = quantityOf(gate, metric);
      if (quantity === void 0) return plain;
      if (quantity === "rate") return {
        divisor: 1,
        suffix: `${space}/s`
      };
      const largest = Math.max(...values.map(Math.abs));
      const scale = scales[quantity];
      const [divisor, name] = scale.find(([size]) => largest >= (quantity === "time" && size >= 1e3 ? 10 * size : size)) ?? scale[scale.length - 1];
      return {
        divisor,
        suffix: `${space}${name}`
      };
    }
    const NONE = "—";
    const NBSP = " ";
    const signs = {
      min: "≥",
      max: "≤",
      "max-drop": `drop${NBSP}≤`,
      "max-rise": `rise${NBSP}≤`,
      "max-gap": `gap${NBSP}≤`
    };
    function boundText({kind, value, relative}, unit) {
      const size = relative ? `${exactFigure(value * 100)}${NBSP}%` : `${exactFigure(value / unit.divisor)}${unit.suffix}`;
      return `${signs[kind]}${NBSP}${size}`;
    }
    function shareText(bound, delta, baseline) {
      const share = 100 * delta / Math.abs(baseline);
      const limit = 100 * bound.value * (bound.kind === "max-drop" ? -1 : 1);
      return ` (${signedFigure(share, tellingDecimals(1, [ share ], limit))}${NBSP}%)`;
    }
    function checkFigures(gate, measured) {
      const {baseline, candidate, delta} = measured;
      const bound = "bound" in measured ? measured.bound : void 0;
      const onValue = bound?.kind === "min" || bound?.kind === "max";
      const sized = [ ...numbersOf(baseline), ...numbersOf(candidate), ...bound && onValue ? [ bound.value ] : [] ];
      const unit = unitOf(gate, measured.metric, sized);
      const scale = value => value / unit.divisor;
      const scaled = estimate => estimate && {
        value: estimate.value === null ? null : scale(estimate.value),
        interval: estimate.interval && [ scale(estimate.interval[0]), scale(estimate.interval[1]) ]
      };
      const limit = limitOf(bound, baseline?.value);
      const onCandidate = onValue || delta === null;
      const decimals = decimalsOfRow({
        deciding: scaled(onCandidate ? candidate : delta),
        all: [ baseline, candidate, delta ].flatMap(numbersOf).map(scale),
        limit: limit === void 0 ? void 0 : scale(limit)
      });
      const write = (estimate, as, withInterval) => {
        const {value = null, interval = null} = scaled(estimate) ?? {};
        if (value === null) return NONE;
        const range = withInterval && interval ? ` [${as(interval[0], decimals)},${NBSP}${as(interval[1], decimals)}]` : "";
        return `${as(value, decimals)}${unit.suffix}${range}`;
      };
      const share = bound?.relative && delta?.value != null && baseline?.value ? shareText(bound, delta.value, baseline.value) : "";
      return {
        baseline: write(baseline, figure, false),
        candidate: write(candidate, figure, onCandidate),
        delta: `${write(delta, bound?.kind === "max-gap" ? figure : signedFigure, true)}${share}`,
        bound: bound === void 0 ? "" : boundText(bound, unit)
      };
    }
    var verdicts = __webpack_require__(95237);
    var words = __webpack_require__(44702);
    function columnTitles(gate, confidence) {
      const interval = confidence === void 0 ? "[interval]" : `[${Number((100 * confidence).toPrecision(6))} % interval]`;
      return gate === "shadow" ? [ "Noise floor", "Against production", `Delta ${interval}` ] : [ "Production", "Candidate", `Delta ${interval}` ];
    }
    function sliceWords(slice) {
      return Object.entries(slice).flatMap(([column, value], i) => [ ...i === 0 ? [] : [ ", " ], {
        name: `${column}=${value}`
      } ]);
    }
    function measuredWords(measured) {
      const {metric, column, slice} = measured;
      const across = "bound" in measured && measured.bound.kind === "max-gap";
      return [ {
        name: metric
      }, ...column === null ? [] : [ across ? " across " : " of ", {
        name: column
      } ], ...slice === null ? [] : [ " on ", ...sliceWords(slice) ] ];
    }
    const check_row_words = (...pieces) => ({
      words: pieces
    });
    function verdictCell(check) {
      const {verdict, tier, waived} = check;
      const decides = verdict !== "pass" && tier === "blocking" && !waived;
      const word = verdict !== "pass" && waived ? `${verdict}, waived` : verdict;
      return {
        words: [ {
          symbol: verdict
        }, decides ? {
          strong: word
        } : word ],
        note: (0, verdicts.k)(check)
      };
    }
    function leastOf({metric, slice}, columns) {
      const names = slice === null ? [] : Object.entries(slice).map(([column, value]) => column.length + value.length);
      return names.reduce((sum, length) => sum + Math.min(60, length), 4 * columns + Math.min(60, metric.length));
    }
    function checkRow(gate, check, rung) {
      const cells = () => {
        const {baseline, candidate, delta, bound} = checkFigures(gate, check);
        const advisory = check.tier === "advisory" ? [ " (advisory)" ] : [];
        const what = {
          words: [ ...measuredWords(check), ...advisory ]
        };
        return [ what, check_row_words(baseline), check_row_words(candidate), check_row_words(delta), check_row_words(bound), verdictCell(check) ];
      };
      return {
        rung,
        cells,
        least: leastOf(check, 6)
      };
    }
    function measurementRow(gate, measurement) {
      const cells = () => {
        const {baseline, candidate, delta} = checkFigures(gate, measurement);
        const note = measurement.reason === void 0 ? [] : [ {
          prose: measurement.reason,
          max: 160
        } ];
        const what = {
          words: measuredWords(measurement),
          note
        };
        return [ what, check_row_words(baseline), check_row_words(candidate), check_row_words(delta), check_row_words((0, words.z)(measurement.rows)) ];
      };
      return {
        rung: "other measurements",
        cells,
        least: leastOf(measurement, 5)
      };
    }
    const titles = [ "Id", "Label", "Production", "Candidate", "Shift", "Slice" ];
    const numeric = [ false, false, false, false, true, false ];
    function row(flip, columns) {
      const all = () => [ {
        words: [ {
          name: flip.id
        } ]
      }, {
        words: [ {
          name: flip.label,
          max: 30
        } ]
      }, {
        words: [ {
          name: flip.baseline,
          max: 30
        } ]
      }, {
        words: [ {
          name: flip.candidate,
          max: 30
        } ]
      }, {
        words: [ flip.shift === null ? NONE : signedFigure(flip.shift, 2) ]
      }, {
        words: flip.slice === void 0 ? [] : sliceWords(flip.slice)
      } ];
      return {
        rung: "negative flips",
        cells: () => all().slice(0, columns),
        least: 4 * columns
      };
    }
    function flipsBlock({flips}) {
      if (flips === void 0 || flips.total === 0) return [];
      const {total, worst} = flips;
      const sliced = worst.some(flip => flip.slice !== void 0);
      const columns = sliced ? 6 : 5;
      const some = {
        kind: "paragraph",
        words: [ `Shown: ${(0, words.h)(worst.length, "row")}, by how far the probability moved away from the label.` ]
      };
      const table = {
        kind: "table",
        head: titles.slice(0, columns),
        numeric: numeric.slice(0, columns),
        rows: worst.map(flip => row(flip, columns))
      };
      const blocks = worst.length === total ? [ table ] : [ some, table ];
      return [ {
        kind: "fold",
        of: "flips",
        count: total,
        rung: "negative flips",
        blocks
      } ];
    }
    var report_runtime = __webpack_require__(84743);
    const OPEN_CHECKS = 8;
    const OPEN_SLICES = 3;
    function gateTitle({gate, name}) {
      return name === null ? [ gate ] : [ gate, " ", {
        name
      } ];
    }
    function rank({verdict, tier, waived}) {
      if (verdict === "pass") return 5;
      if (waived) return 4;
      return (tier === "blocking" ? 0 : 2) + (verdict === "fail" ? 0 : 1);
    }
    function tally(checks) {
      const count = wanted => checks.filter(wanted).length;
      const parts = [ [ count(c => c.verdict === "fail" && !c.waived), "fail" ], [ count(c => c.verdict === "inconclusive" && !c.waived), "inconclusive" ], [ count(c => c.verdict !== "pass" && c.waived !== void 0), "waived" ], [ count(c => c.verdict === "pass"), "pass" ] ];
      return parts.filter(([n]) => n > 0).map(([n, word]) => `${(0, words.z)(n)} ${word}`).join(", ");
    }
    function countsOf(checks) {
      if (checks.length === 0) return "No check was made.";
      return [ "blocking", "advisory" ].map(tier => [ tier, checks.filter(check => check.tier === tier) ]).filter(([, some]) => some.length > 0).map(([tier, some]) => `Of ${(0, 
      words.h)(some.length, `${tier} check`)}: ${tally(some)}.`).join(" ");
    }
    function checkTable(evidence, rows) {
      return {
        kind: "table",
        head: [ "Check", ...columnTitles(evidence.gate, evidence.settings.confidence), "Bound", "Verdict" ],
        numeric: [ false, true, true, true, true, false ],
        rows
      };
    }
    function checkBlocks(evidence) {
      const {gate} = evidence;
      const ordered = [ ...evidence.checks ].sort((a, b) => rank(a) - rank(b));
      const open = ordered.filter(check => check.verdict !== "pass");
      const passes = ordered.filter(check => check.verdict === "pass");
      const whole = passes.filter(check => check.slice === null);
      const slices = passes.filter(check => check.slice !== null);
      const wholeRows = whole.map(check => checkRow(gate, check, "passing checks"));
      const sliceRows = slices.map(check => checkRow(gate, check, "passing slices"));
      const showWhole = whole.length <= OPEN_CHECKS;
      const showSlices = slices.length <= OPEN_SLICES;
      const fold = (of, rung, rows) => ({
        kind: "fold",
        of,
        count: rows.length,
        rung,
        blocks: [ checkTable(evidence, rows) ]
      });
      return [ checkTable(evidence, [ ...open.map(check => checkRow(gate, check, "details")), ...showWhole ? wholeRows : [], ...showSlices ? sliceRows : [] ]), ...showWhole ? [] : [ fold("checks", "passing checks", wholeRows) ], ...showSlices ? [] : [ fold("slices", "passing slices", sliceRows) ] ];
    }
    function runtimeBlocks({gate, runtime}) {
      const words = gate === "benchmark" ? (0, report_runtime.A)(runtime) : [];
      return words.length === 0 ? [] : [ {
        kind: "paragraph",
        words: [ "Measured with ", ...words, "." ]
      } ];
    }
    const subject = ({metric, column, slice}) => JSON.stringify([ metric, column, slice && Object.entries(slice).sort() ]);
    function measurementBlocks({gate, checks, measurements, settings}) {
      if (measurements.length === 0) return [];
      const checked = new Set(checks.map(subject));
      const others = measurements.filter(measurement => !checked.has(subject(measurement)));
      if (others.length === 0) return [];
      const table = {
        kind: "table",
        head: [ "Metric", ...columnTitles(gate, settings.confidence), "Rows" ],
        numeric: [ false, true, true, true, true ],
        rows: others.map(measurement => measurementRow(gate, measurement))
      };
      return [ {
        kind: "fold",
        of: "measurements",
        count: others.length,
        rung: "other measurements",
        blocks: [ table ]
      } ];
    }
    const SHOWN_PROBLEMS = 20;
    function problemBlocks({problems = []}) {
      if (problems.length < 2) return [];
      const more = problems.length - SHOWN_PROBLEMS;
      return [ {
        kind: "list",
        items: [ ...problems.slice(0, SHOWN_PROBLEMS).map(problem => [ {
          prose: problem,
          max: 500
        } ]), ...more > 0 ? [ [ `and ${(0, words.h)(more, "more problem")}` ] ] : [] ]
      } ];
    }
    function gateSection(report, evidence, headline) {
      const outcome = (0, verdicts.s)(report);
      const said = outcome === "pass" || headline.endsWith(report.summary);
      return [ {
        kind: "heading",
        words: [ {
          symbol: outcome
        }, ...gateTitle(report), `: ${outcome}` ]
      }, {
        kind: "paragraph",
        words: [ countsOf(evidence.checks), ...said ? [] : [ " ", {
          prose: report.summary
        } ] ]
      }, ...problemBlocks(evidence), ...runtimeBlocks(evidence), ...checkBlocks(evidence), ...flipsBlock(evidence), ...measurementBlocks(evidence) ];
    }
  },
  28289: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DU: () => bareSummary,
      Pl: () => headline,
      YC: () => titles
    });
    const steps = {
      "all-checks-passed": "",
      "passed-with-waivers": "The waived checks below count again once their waivers end.",
      "checks-failed": "Look at the failed checks below. The candidate must meet them, or their owner grants a waiver in the policy of the base branch.",
      "checks-inconclusive": "Nothing was shown to be worse, but too little was shown to be good.",
      "no-checks": "Add at least one check with a bound to this gate in the policy.",
      "only-advisory-checks": "Make at least one check of this gate blocking in the policy.",
      "verdict-missing": "See that the job of every gate ran, was not skipped or cancelled, and handed its evidence to this report.",
      "evidence-stale": "Run the gates again for this commit, and report their evidence in the same run.",
      "evidence-mismatch": "Run every gate with the same model files and the same policy, then report again."
    };
    function nextStep({reasonCode, gates}) {
      const step = Object.hasOwn(steps, reasonCode) ? steps[reasonCode] : "";
      return reasonCode === "checks-inconclusive" ? `${step} ${whatIsLacking(gates)}` : step;
    }
    function whatIsLacking(gates) {
      const undecided = gates.flatMap(({evidence}) => evidence?.checks.filter(({verdict, tier}) => verdict === "inconclusive" && tier === "blocking") ?? []);
      return undecided.some(({rowsNeeded}) => rowsNeeded !== null) ? "Measure more rows; the table says how many." : "The checks below say what they lack.";
    }
    var verdicts = __webpack_require__(95237);
    const moods = {
      pass: "good",
      fail: "bad",
      inconclusive: "unsure",
      error: "bad"
    };
    const titles = {
      pass: "Pass",
      fail: "Fail",
      inconclusive: "Inconclusive",
      error: "Error"
    };
    function bareSummary(summary) {
      return summary.replace(/^\s*(?:pass(?:ed)?|fail(?:ed)?|inconclusive|error)\s*[:.–—-]\s*/i, "");
    }
    function headline(report) {
      const outcome = (0, verdicts.s)(report);
      const reason = [ {
        strong: `${titles[outcome]}:`
      }, " ", {
        prose: bareSummary(report.summary)
      } ];
      const step = nextStep(report);
      return {
        kind: "alert",
        mood: moods[outcome],
        lines: step === "" ? [ reason ] : [ reason, [ step ] ]
      };
    }
  },
  16276: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      qr: () => footer,
      ut: () => runLink,
      zH: () => details
    });
    var _gate_section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52916);
    var _runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84743);
    var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44702);
    const MOST_INPUTS = 20;
    function shortDigest(digest) {
      return digest.replace(/^(sha256:[0-9a-f]{12})[0-9a-f]{52}$/, "$1");
    }
    const digest = text => ({
      name: text,
      max: 80
    });
    const path = text => ({
      name: text,
      max: 120
    });
    function runLink(url, label) {
      return /^https?:\/\/[^\s<>()[\]\\"'`]+$/.test(url) ? {
        link: url,
        label
      } : {
        name: url
      };
    }
    function footer({gates, model, policy, runUrl}) {
      const tools = [ ...new Set(gates.flatMap(({evidence}) => evidence ? [ evidence.tool.version ] : [])) ];
      const parts = [ model ? [ "Model ", {
        name: model.name
      }, " ", {
        name: shortDigest(model.digest)
      } ] : [ "No model digest" ], ...policy ? [ [ "policy ", path(policy.uri), ...policy.ref === null ? [] : [ " at ", commit(policy.ref) ] ] ] : [], tools.length === 0 ? [ "modelgate" ] : [ "modelgate ", ...tools.slice(0, 3).map(name => ({
        name,
        max: 20
      })) ], ...runUrl === null ? [] : [ [ runLink(runUrl, "run") ] ] ];
      return {
        kind: "paragraph",
        words: parts.flatMap((words, i) => i === 0 ? words : [ " · ", ...words ])
      };
    }
    const commit = ref => ({
      name: ref.replace(/^([0-9a-f]{12})[0-9a-f]{28}$/, "$1")
    });
    const row = (what, which) => ({
      rung: "details",
      cells: () => [ {
        words: what
      }, {
        words: which
      } ],
      least: 0
    });
    function gateRows(title, evidence) {
      const {inputs, settings, source} = evidence;
      const runtime = (0, _runtime_js__WEBPACK_IMPORTED_MODULE_1__.A)(evidence.runtime);
      const inputRows = inputs.slice(0, MOST_INPUTS).map(({role, uri, rows, digest: sum}) => row([ ...title, ", ", {
        prose: role,
        max: 40
      } ], [ path(uri), ...rows === null ? [] : [ `, ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.z)(rows)} rows` ], ...sum === null ? [] : [ ", ", digest(sum) ] ]));
      const more = inputs.length - inputRows.length;
      const how = [ ...settings.method === void 0 ? [] : [ {
        prose: settings.method
      } ], ...settings.seed === void 0 ? [] : [ settings.method === void 0 ? "" : ", ", `seed ${settings.seed}` ] ];
      return [ ...inputRows, ...more > 0 ? [ row([ ...title, ", inputs" ], [ `and ${(0, _words_js__WEBPACK_IMPORTED_MODULE_2__.z)(more)} more, in the evidence` ]) ] : [], ...how.length === 0 ? [] : [ row([ ...title, ", method" ], how) ], ...runtime.length === 0 ? [] : [ row([ ...title, ", runtime" ], runtime) ], ...source.commit === null ? [] : [ row([ ...title, ", commit" ], [ {
        name: source.commit
      } ]) ] ];
    }
    function details({gates, model, policy}) {
      const rows = [ ...model ? [ row([ "model" ], [ {
        name: model.name
      }, ", ", digest(model.digest) ]) ] : [], ...policy ? [ row([ "policy" ], [ path(policy.uri), ...policy.ref === null ? [] : [ " at ", digest(policy.ref) ], ", ", digest(policy.digest) ]) ] : [], ...gates.flatMap(gate => gate.evidence === null ? [] : gateRows((0, 
      _gate_section_js__WEBPACK_IMPORTED_MODULE_0__.KS)(gate), gate.evidence)) ];
      const table = {
        kind: "table",
        head: [ "What", "Which" ],
        numeric: [ false, false ],
        rows
      };
      return rows.length === 0 ? [] : [ {
        kind: "fold",
        of: "details",
        count: null,
        rung: "details",
        blocks: [ table ]
      } ];
    }
  },
  84743: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => runtimeWords
    });
    const MOST_FACTS = 20;
    function runtimeWords(runtime) {
      return Object.entries(runtime).filter(([, value]) => value !== null).slice(0, MOST_FACTS).flatMap(([key, value], i) => [ i === 0 ? "" : ", ", {
        prose: key,
        max: 40
      }, " ", {
        name: String(value)
      } ]);
    }
  },
  95237: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => noteOf,
      s: () => outcomeOf
    });
    var _reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25153);
    var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44702);
    const isError = code => Object.hasOwn(_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.f, code);
    function outcomeOf({verdict, reasonCode}) {
      return isError(reasonCode) ? "error" : verdict;
    }
    function about(rows) {
      const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, rows))) - 1);
      return (0, _words_js__WEBPACK_IMPORTED_MODULE_1__.z)(Math.ceil(rows / step) * step);
    }
    const date = text => /^\d{4}-\d\d-\d\d$/.test(text) ? text : {
      name: text,
      max: 30
    };
    function noteOf(check) {
      const {candidate, rows, rowsNeeded, verdict, waived} = check;
      const why = [];
      if (verdict === "inconclusive" && rowsNeeded !== null && rowsNeeded > rows) why.push([ `needs about ${about(rowsNeeded)} rows, has ${(0, 
      _words_js__WEBPACK_IMPORTED_MODULE_1__.z)(rows)}` ]); else if (verdict === "inconclusive" || verdict === "fail" && candidate?.value == null) why.push([ {
        prose: check.reason,
        max: 160
      } ]);
      if (check.decide === "estimate") why.push([ "decided by the estimate alone" ]);
      if (waived) {
        const {owner, until, reason} = waived;
        why.push([ "by ", {
          name: owner,
          max: 30
        }, " until ", date(until), ": ", {
          prose: reason,
          max: 160
        } ]);
      }
      return why.flatMap((words, i) => i === 0 ? words : [ "; ", ...words ]);
    }
  },
  6257: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ek: () => visibleProse,
      ko: () => visibleName,
      lM: () => rightToLeft
    });
    const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
    const heaped = /(?<=\p{M}{3})\p{M}/gu;
    const foldedSpaces = /^ +| +$|(?<= ) +/g;
    const named = {
      "\n": "\\n",
      "\r": "\\r",
      "\t": "\\t"
    };
    const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
    function escaped(character) {
      const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
    }
    function shortened(text, max) {
      if (text.length <= max) return text;
      const head = Array.from(text.slice(0, 2 * max));
      const tail = Array.from(text.slice(-2 * max));
      if (text.length <= 2 * max && head.length <= max) return text;
      const kept = Math.ceil((max - 1) * .7);
      const last = max - 1 - kept;
      return `${head.slice(0, kept).join("")}…${last === 0 ? "" : tail.slice(-last).join("")}`;
    }
    const escapes = text => text.replace(hidden, escaped).replace(heaped, escaped);
    function visibleName(text, max = 60) {
      const spaced = shortened(text, max).replace(foldedSpaces, run => "\\u0020".repeat(run.length));
      return spaced === "" ? '""' : escapes(spaced);
    }
    function visibleProse(text, max = 400) {
      const flat = text.slice(0, 8 * max).replace(/[\s\p{Zs}]+/gu, " ").trim();
      const points = Array.from(flat);
      const cut = points.length <= max ? flat : `${points.slice(0, max - 1).join("")}…`;
      return escapes(cut);
    }
  },
  44702: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => counted,
      z: () => grouped
    });
    function counted(count, one, many = `${one}s`) {
      return `${grouped(count)} ${count === 1 ? one : many}`;
    }
    function grouped(count) {
      return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
    }
  },
  11091: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W: () => errorResult
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    function errorResult(cause) {
      const error = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.y ? cause : new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("internal-error", cause instanceof Error ? cause.message : String(cause), {
        cause
      });
      const [summary = error.code] = error.problems;
      const common = {
        verdict: "inconclusive",
        reasonCode: error.code,
        summary
      };
      return {
        ...common,
        evidence: "",
        error,
        report: {
          ...common,
          gates: [],
          model: null,
          policy: null,
          notices: error.problems.slice(1),
          runUrl: null
        }
      };
    }
  },
  52266: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ko: () => readInputs,
      Pf: () => label,
      Qq: () => text,
      YA: () => seconds,
      rJ: () => secret,
      yL: () => oneOf
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    const text = doc => ({
      ...doc,
      parse: given => given
    });
    const secret = doc => ({
      ...doc,
      secret: true,
      parse(given) {
        if (!/^[!-~]+$/.test(given)) throw new Error("must be one word of printable ASCII");
        return given;
      }
    });
    const oneOf = (choices, doc) => ({
      ...doc,
      choices,
      parse(given) {
        const choice = choices.find(candidate => candidate === given);
        if (choice === void 0) throw new Error(`must be one of ${choices.join(", ")}`);
        return choice;
      }
    });
    const label = doc => ({
      ...doc,
      parse(given) {
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given)) throw new Error('must be at most 64 letters, digits, ".", "_" or "-", and begin with a letter or digit');
        return given;
      }
    });
    const seconds = doc => ({
      ...doc,
      parse(given) {
        const value = Number(given);
        if (!/^\d+(\.\d+)?$/.test(given) || value <= 0) throw new Error("must be a number of seconds above 0");
        return value;
      }
    });
    function readInputs(schema, read) {
      const values = {};
      const problems = [];
      for (const [name, input] of Object.entries(schema)) {
        const given = read(name).trim() || input.default;
        if (given === void 0 || given === input.default && given.includes("${{")) continue;
        try {
          values[name] = given === "" ? void 0 : input.parse(given);
        } catch (error) {
          const got = input.secret === true ? "" : `, got ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(given)}`;
          problems.push(`${name} ${error instanceof Error ? error.message : String(error)}${got}`);
        }
      }
      if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("input-invalid", problems);
      return values;
    }
  },
  78909: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      SP: () => shown,
      hS: () => counted,
      pS: () => shownPath
    });
    function shown(text, most = 40) {
      const points = Array.from(text.slice(0, 2 * most + 2));
      const cut = points.length > most || text.length > 2 * most + 2 ? `${points.slice(0, most).join("")}…` : text;
      return JSON.stringify(cut).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapePoint);
    }
    function shownPath(path) {
      return path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapePoint);
    }
    function escapePoint(character) {
      return `\\u{${character.codePointAt(0).toString(16)}}`;
    }
    function counted(count, one, many = `${one}s`) {
      return `${count} ${count === 1 ? one : many}`;
    }
  }
};
