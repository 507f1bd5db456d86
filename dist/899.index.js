export const id = 899;

export const ids = [ 899 ];

export const modules = {
  96170: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Y: () => MOST_EVIDENCE_BYTES,
      v: () => parseEvidence
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78909);
    var _statement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43829);
    const MOST_EVIDENCE_BYTES = 32 * 1024 * 1024;
    function parseEvidence(text, uri) {
      let value;
      try {
        value = JSON.parse(text);
      } catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("evidence-invalid", `${uri} is not JSON`, {
          cause
        });
      }
      const result = (0, _statement_js__WEBPACK_IMPORTED_MODULE_1__.t)().safeParse(value);
      if (result.success) return result.data;
      const problems = result.error.issues.slice(0, 5).map(issue => `${uri}: ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(issue.path.join("."), 200)} ${issue.code}`);
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("evidence-invalid", problems);
    }
  },
  20899: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      verify: () => verify
    });
    var _actions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15233);
    var _actions_identify_model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15906);
    var _actions_shadow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21828);
    var _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8657);
    var _adapters_git_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6689);
    var _adapters_sha256_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26506);
    var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19473);
    var _evidence_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96170);
    var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(36206);
    var _policy_parse_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41929);
    var _runner_context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24092);
    var _runner_exit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13203);
    var _parse_arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(66730);
    const MOST_POLICY_BYTES = 1024 * 1024;
    const MOST_DIFFERENCES = 20;
    async function verify(args, log) {
      const {values, positionals} = (0, _parse_arguments_js__WEBPACK_IMPORTED_MODULE_10__.q)(args, {
        evidence: {
          type: "string"
        },
        "onnxruntime-path": {
          type: "string"
        },
        help: {
          type: "boolean",
          short: "h"
        }
      }, 1);
      const path = positionals[0] ?? values["evidence"];
      if (values["help"] === true) {
        process.stdout.write("modelgate verify <evidence.json>\n\nExits with 0 where nothing differs, 1 where something does, 3 on an error.\n");
        return 0;
      }
      if (typeof path !== "string") throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.y("input-invalid", "name an evidence file: modelgate verify modelgate-evidence/evaluate.json");
      const files = (0, _adapters_files_js__WEBPACK_IMPORTED_MODULE_3__.k)(process.cwd());
      const text = await files.readText(path, _evidence_read_js__WEBPACK_IMPORTED_MODULE_6__.Y);
      if (text === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.y("file-not-found", `there is no evidence at ${path}`);
      const statement = (0, _evidence_read_js__WEBPACK_IMPORTED_MODULE_6__.v)(text, path);
      const differences = await differencesOf(statement, files, log, values["onnxruntime-path"]);
      log.progress("");
      for (const difference of differences.slice(0, MOST_DIFFERENCES)) process.stdout.write(`differs: ${difference}\n`);
      if (differences.length > MOST_DIFFERENCES) process.stdout.write(`and ${differences.length - MOST_DIFFERENCES} more differences\n`);
      if (differences.length === 0) process.stdout.write(`${path} is what its inputs give: ${statement.predicate.verdict}\n`);
      return differences.length === 0 ? _runner_exit_js__WEBPACK_IMPORTED_MODULE_9__.h.pass : _runner_exit_js__WEBPACK_IMPORTED_MODULE_9__.h.fail;
    }
    async function differencesOf({subject, predicate}, files, log, runtimePath) {
      const found = [];
      const {policy: recorded} = predicate;
      if (recorded === null) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.y("evidence-invalid", "this evidence names no policy: it records an error, and there is nothing to verify");
      const policyText = await readPolicy(recorded, files);
      if (`sha256:${(0, _adapters_sha256_js__WEBPACK_IMPORTED_MODULE_4__.s)(policyText)}` !== recorded.digest) found.push(`the policy ${recorded.uri} has another digest than ${recorded.digest}`);
      const policy = (0, _policy_parse_js__WEBPACK_IMPORTED_MODULE_7__.O)(policyText, recorded.uri);
      const model = await (0, _actions_identify_model_js__WEBPACK_IMPORTED_MODULE_1__.s)(policy, files);
      if (model.digest !== predicate.model?.digest) found.push(`the model has digest ${model.digest}, the evidence ${predicate.model?.digest ?? "none"}`);
      for (const {name, digest} of subject) if (model.files.find(({path}) => path === name)?.sha256 !== digest.sha256) found.push(`the model file ${name} has other bytes`);
      for (const {uri, digest} of predicate.inputs) if (digest !== null && `sha256:${await files.digest(uri)}` !== digest) found.push(`the input ${uri} has other bytes`);
      return [ ...found, ...await recomputed(predicate, policy, files, log, runtimePath) ];
    }
    async function readPolicy({uri, ref}, files) {
      const text = ref === null ? await files.readText(uri, MOST_POLICY_BYTES) : await (0, _adapters_git_js__WEBPACK_IMPORTED_MODULE_11__.z)(process.cwd(), uri, ref);
      if (text === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.y("policy-not-found", `there is no policy at ${uri}${ref === null ? "" : ` in commit ${ref}`}`);
      return text;
    }
    async function recomputed(predicate, policy, files, log, runtimePath) {
      const {gate, inputs} = predicate;
      const paths = role => inputs.filter(input => input.role === role).map(({uri}) => uri).join("\n") || void 0;
      const sources = {
        candidate: paths("candidate") ?? "",
        baseline: paths("baseline"),
        dataset: paths("dataset")
      };
      const settings = {
        context: (0, _runner_context_js__WEBPACK_IMPORTED_MODULE_8__.y)({}, process.cwd()),
        log: {
          ...log,
          info: () => {}
        },
        onnxruntimePath: typeof runtimePath === "string" ? runtimePath : void 0
      };
      const again = async () => {
        if (gate === "evaluate" && policy.evaluate !== void 0) return (0, _actions_evaluate_js__WEBPACK_IMPORTED_MODULE_0__.evaluateWith)(policy.evaluate, sources, files, settings);
        if (gate === "shadow") {
          const samples = {
            ...sources,
            baseline: sources.baseline ?? "",
            control: paths("control")
          };
          return (0, _actions_shadow_js__WEBPACK_IMPORTED_MODULE_2__.shadowWith)(policy, samples, files, settings);
        }
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.y("evidence-invalid", `evidence of ${gate} cannot be recomputed: its measurements are of a moment`);
      };
      const {checks, measurements, flips, differences, bins, settings: found} = await again();
      const day = predicate.startedAt.slice(0, 10);
      const decided = (0, _gates_verdict_js__WEBPACK_IMPORTED_MODULE_12__.l)(gate, checks, policy.waivers ?? [], day);
      const computed = {
        ...decided,
        measurements,
        flips,
        differences,
        bins,
        settings: found
      };
      const recorded = Object.fromEntries(Object.keys(computed).map(key => [ key, predicate[key] ]));
      return compare(recorded, JSON.parse(JSON.stringify(computed)), "");
    }
    function compare(recorded, found, at) {
      if (Object.is(recorded, found)) return [];
      if (typeof recorded === "object" && typeof found === "object" && recorded !== null && found !== null) {
        const keys = new Set([ ...Object.keys(recorded), ...Object.keys(found) ]);
        return [ ...keys ].flatMap(key => compare(recorded[key], found[key], Array.isArray(recorded) ? `${at}[${key}]` : at === "" ? key : `${at}.${key}`));
      }
      return [ `${at}: the evidence says ${JSON.stringify(recorded) ?? "nothing"}, the inputs give ${JSON.stringify(found) ?? "nothing"}` ];
    }
  }
};
