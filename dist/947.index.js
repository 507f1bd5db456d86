export const id = 947;

export const ids = [ 947 ];

export const modules = {
  6947: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      evaluateGiven: () => evaluateGiven
    });
    var errors = __webpack_require__(19473);
    var difference = __webpack_require__(1439);
    var normal = __webpack_require__(50511);
    var shown = __webpack_require__(78909);
    var checks = __webpack_require__(57692);
    var evaluate = __webpack_require__(77674);
    var schemas = __webpack_require__(55395);
    var api = __webpack_require__(73305);
    var slices = __webpack_require__(48324);
    const EXPECTED = 'expected {"metrics": [{"metric": "exact-match", "value": 0.81, "interval": [0.78, 0.84], "rows": 1200, "slice": {"language": "en"}}]}, or {"exact-match": 0.81}';
    const MOST_PROBLEMS = 5;
    const MOST_METRICS = 2e4;
    function parseMetrics(content, path) {
      const entries = entriesOf(parseJson(content, path), path);
      const problems = [ ...repeated(entries), ...entries.flatMap(intervalProblem) ];
      if (entries.length === 0) problems.push("names no metric");
      if (entries.length > MOST_METRICS) problems.push(`names ${entries.length} metrics; at most ${MOST_METRICS} are read`);
      if (problems.length > 0) throw invalid(path, problems);
      return entries;
    }
    function metricKey({metric, slice}) {
      const columns = Object.entries(slice ?? {}).sort(([a], [b]) => a < b ? -1 : 1);
      return `${(0, slices.NK)(metric)}/${(0, slices.Q1)(Object.fromEntries(columns))}`;
    }
    function invalid(path, problems) {
      const more = problems.length - MOST_PROBLEMS;
      return new errors.y("table-invalid", [ ...problems.slice(0, MOST_PROBLEMS).map(problem => `${(0, shown.pS)(path)}: ${problem}`), ...more > 0 ? [ `${(0, 
      shown.pS)(path)}: and ${(0, shown.hS)(more, "more problem")}` ] : [] ]);
    }
    function parseJson(content, path) {
      try {
        return JSON.parse(content.replace(/^\uFEFF/, ""));
      } catch (cause) {
        throw invalid(path, [ `is not JSON (${(0, shown.pS)(cause instanceof Error ? cause.message : String(cause))})` ]);
      }
    }
    function entriesOf(value, path) {
      const text = (0, schemas.YjP)().check((0, api.Eb)(500));
      const entry = (0, schemas.Ikc)({
        metric: text,
        value: (0, schemas.aig)(),
        interval: (0, schemas.lqM)((0, schemas.PVZ)([ (0, schemas.aig)(), (0, schemas.aig)() ])),
        rows: (0, schemas.lqM)((0, schemas.Whr)().check((0, api.UI)())),
        slice: (0, schemas.lqM)((0, schemas.g1P)(text, text))
      });
      const plain = (0, schemas.g1P)(text, (0, schemas.aig)());
      const inner = typeof value === "object" && value !== null && "metrics" in value ? value.metrics : value;
      const isList = inner !== value && Array.isArray(inner);
      const result = (isList ? (0, schemas.YOg)(entry) : (0, schemas.KCZ)([ plain ])).safeParse(inner);
      if (!result.success) throw invalid(path, [ ...result.error.issues.map(({path: at}) => `${(0, shown.SP)(at.join(".") || "the file", 200)} is not as expected`), EXPECTED ]);
      return Array.isArray(result.data) ? result.data : Object.entries(result.data).map(([metric, point]) => ({
        metric,
        value: point
      }));
    }
    function repeated(entries) {
      const times = new Map;
      for (const key of entries.map(metricKey)) times.set(key, (times.get(key) ?? 0) + 1);
      return [ ...times ].flatMap(([key, count]) => count > 1 ? [ `names ${(0, shown.SP)(key.replace(/\/$/, ""))} ${(0, shown.hS)(count, "time")}` ] : []);
    }
    const intervalProblem = ({metric, value, interval}) => interval === void 0 || interval[0] <= value && value <= interval[1] ? [] : [ `the interval of ${(0, 
    shown.SP)(metric)} does not hold its value` ];
    var measurements = __webpack_require__(13410);
    var gates_outcome = __webpack_require__(11223);
    const MOST_BYTES = 50 * 1024 * 1024;
    async function evaluateGiven(policy, sources, files) {
      const candidate = await readMetrics("candidate", sources.candidate, files);
      const baseline = sources.baseline === void 0 ? null : await readMetrics("baseline", sources.baseline, files);
      const confidence = policy.confidence ?? evaluate.FH;
      const data = givenData(candidate.entries, baseline?.entries ?? null, confidence);
      return {
        checks: (0, checks.L)(policy.checks ?? [], data, confidence),
        measurements: (0, measurements.Z)(data, confidence),
        flips: void 0,
        inputs: [ candidate.input, ...baseline === null ? [] : [ baseline.input ] ],
        settings: {
          confidence,
          method: "the intervals that came with the metrics",
          task: "given",
          paired: false
        },
        runtime: {}
      };
    }
    async function readMetrics(role, path, files) {
      const content = await files.readText(path, MOST_BYTES);
      if (content === void 0) throw new errors.y("file-not-found", `${role}: there is no file ${(0, shown.pS)(path)}`);
      const entries = parseMetrics(content, path);
      const rows = entries.reduce((most, one) => Math.max(most, one.rows ?? 0), 0);
      return {
        entries,
        input: {
          role,
          uri: path,
          digest: `sha256:${await files.digest(path)}`,
          rows: rows > 0 ? rows : null
        }
      };
    }
    function givenData(candidate, baseline, confidence) {
      const index = entries => new Map(entries.map(one => [ metricKey(one), one ]));
      const ours = index(candidate);
      const theirs = baseline === null ? null : index(baseline);
      const outcome = one => one === void 0 ? {
        undefined: "the file does not name it"
      } : estimateOf(one, confidence);
      return {
        metrics: [ ...new Set(candidate.filter(({slice}) => slice === void 0).map(({metric}) => metric)) ],
        slices(by) {
          const found = new Map;
          for (const [side, entries] of [ [ "candidate", candidate ], [ "baseline", baseline ?? [] ] ]) for (const {slice} of entries) {
            if (slice === void 0 || Object.keys(slice).length !== by.length) continue;
            if (!by.every(name => Object.hasOwn(slice, name))) continue;
            const values = (0, slices.$y)(by, at => slice[by[at]]);
            const key = (0, slices.Q1)(values);
            const before = found.get(key) ?? {
              values,
              candidate: new Uint32Array(0),
              baseline: new Uint32Array(0)
            };
            found.set(key, {
              ...before,
              [side]: new Uint32Array(1)
            });
          }
          return [ ...found ].sort(([a], [b]) => a < b ? -1 : 1).map(([, slice]) => slice);
        },
        measure(metric, slice) {
          const key = metricKey({
            metric,
            slice: slice?.values
          });
          const own = ours.get(key);
          const other = theirs === null ? null : outcome(theirs.get(key));
          const mine = outcome(own);
          return {
            candidate: mine,
            baseline: other,
            rows: own?.rows ?? 0,
            contrast(scale) {
              if (other === null) return null;
              if ("undefined" in mine) return mine;
              return "undefined" in other ? {
                undefined: `for the baseline, ${other.undefined}`
              } : (0, gates_outcome.E2)((0, difference.P)(mine, other, scale));
            }
          };
        }
      };
    }
    function estimateOf({value, interval}, confidence) {
      if (interval === void 0) return {
        value,
        method: 'the file gives no interval: add one, or let the estimate decide with "decide: estimate"',
        interval: null
      };
      const reach = (0, normal.Z)((1 + confidence) / 2);
      return {
        value,
        method: "given",
        interval(level) {
          const factor = (0, normal.Z)((1 + level) / 2) / reach;
          return [ value - (value - interval[0]) * factor, value + (interval[1] - value) * factor ];
        }
      };
    }
  }
};
