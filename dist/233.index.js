export const id = 233;

export const ids = [ 233, 23 ];

export const modules = {
  20877: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      j: () => commonInputs,
      l: () => gateInputs
    });
    var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52266);
    const failOnChoices = [ "fail", "inconclusive", "never" ];
    const commonInputs = {
      policy: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        description: "Path of the release policy, from the root of the repository.",
        default: ".github/modelgate.yml"
      }),
      evidence: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Qq)({
        description: "Directory that evidence is written to and read from.",
        default: "modelgate-evidence"
      }),
      "fail-on": (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.yL)(failOnChoices, {
        description: "Which verdicts fail the step: `fail`, `inconclusive` (and `fail`), or `never`. An error always fails it.",
        default: "inconclusive"
      }),
      "github-token": (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.rJ)({
        description: "Token for the GitHub API: reads the policy of the base commit.",
        default: "${{ github.token }}"
      })
    };
    const gateInputs = {
      ...commonInputs,
      name: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.Pf)({
        description: "Tells two runs of one gate apart; becomes part of the name of the evidence file."
      })
    };
  },
  15233: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      evaluate: () => evaluate,
      evaluateWith: () => evaluateWith,
      lazyModels: () => lazyModels
    });
    var _adapters_tables_read_tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31865);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
    var _gates_evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77674);
    var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52266);
    var _common_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20877);
    var _gate_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13241);
    const inputs = {
      ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_4__.l,
      candidate: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Qq)({
        description: "Predictions of the candidate, a file or glob (CSV, TSV, JSON Lines, Parquet, also gzipped), or an `.onnx` model together with `dataset`. Overrides `evaluate.candidate` of the policy."
      }),
      baseline: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Qq)({
        description: "The same of production, to compare with. Overrides `evaluate.baseline`."
      }),
      dataset: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Qq)({
        description: "Rows that `.onnx` models predict, with their labels. Overrides `evaluate.dataset`."
      }),
      "onnxruntime-path": (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.Qq)({
        description: "Folder that holds ONNX Runtime, for runners that reach no package registry."
      }),
      "model-timeout": (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_3__.YA)({
        description: "Seconds that loading a model, or one prediction, may take.",
        default: "300"
      })
    };
    const evaluate = {
      name: "evaluate",
      title: "modelgate evaluate",
      description: "Quality metrics of a candidate model against bounds, slices and production, with a verdict that noise does not flip.",
      permissions: {
        contents: "read"
      },
      inputs,
      run(given, surroundings) {
        return (0, _gate_run_js__WEBPACK_IMPORTED_MODULE_5__.R)({
          gate: "evaluate",
          name: given.name,
          policyPath: given.policy,
          evidenceDirectory: given.evidence,
          token: given["github-token"],
          async measure({evaluate: section}, files) {
            if (section === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("gate-not-declared", 'the policy has no section "evaluate"');
            const candidate = given.candidate ?? section.candidate;
            if (candidate === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("input-invalid", "candidate is required: set the input, or evaluate.candidate in the policy");
            const sources = {
              candidate,
              baseline: given.baseline ?? section.baseline,
              dataset: given.dataset ?? section.dataset
            };
            return evaluateWith(section, sources, files, {
              ...surroundings,
              onnxruntimePath: given["onnxruntime-path"],
              modelTimeoutSeconds: given["model-timeout"]
            });
          }
        }, surroundings);
      }
    };
    async function evaluateWith(section, sources, files, settings) {
      if (section.task === "given") {
        const {evaluateGiven} = await __webpack_require__.e(947).then(__webpack_require__.bind(__webpack_require__, 6947));
        return evaluateGiven(section, sources, files);
      }
      return (0, _gates_evaluate_js__WEBPACK_IMPORTED_MODULE_2__.Nb)(section, sources, {
        files,
        models: lazyModels(settings),
        readTable: (0, _adapters_tables_read_tables_js__WEBPACK_IMPORTED_MODULE_0__.a)(),
        log: settings.log
      });
    }
    const trustedCacheEvents = [ "push", "schedule", "workflow_dispatch" ];
    function lazyModels({context, log, onnxruntimePath, modelTimeoutSeconds}) {
      const load = async () => {
        const {onnxModels} = await Promise.all([ __webpack_require__.e(955), __webpack_require__.e(493), __webpack_require__.e(383) ]).then(__webpack_require__.bind(__webpack_require__, 28383));
        return onnxModels({
          log,
          onnxruntimePath,
          toolCache: context.toolCache,
          temp: context.temp,
          proxies: context.proxies,
          actionsCache: context.event !== null && trustedCacheEvents.includes(context.event),
          ...modelTimeoutSeconds === void 0 ? {} : {
            timeoutMs: 1e3 * modelTimeoutSeconds
          }
        });
      };
      let models;
      return {
        async open(path) {
          refuseForeignCode(context);
          models ??= load();
          return (await models).open(path);
        }
      };
    }
    function refuseForeignCode({event, pullRequest, workflowRun, repository}) {
      const foreign = event === "pull_request_target" && pullRequest?.fromFork !== false || event === "workflow_run" && workflowRun?.headOwner !== repository?.owner;
      if (foreign) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("untrusted-event", `${event} runs with the repository's secrets, and this model is of a fork: evaluate it on pull_request, and report in a second workflow`);
    }
  },
  13241: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      R: () => runGate
    });
    var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
    var _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21759);
    var _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8657);
    var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
    var _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43829);
    var _evidence_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8487);
    var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(36206);
    var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58508);
    var _identify_model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15906);
    var _load_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28606);
    async function runGate(run, {context, log}) {
      const startedAt = _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__.m.now();
      const files = (0, _adapters_files_js__WEBPACK_IMPORTED_MODULE_2__.k)(context.workspace);
      const path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.evidenceDirectory, (0, _evidence_write_js__WEBPACK_IMPORTED_MODULE_5__.az)(run.gate, run.name ?? null));
      let trusted = null;
      let model = null;
      const record = (found, rest) => ({
        schemaVersion: _evidence_statement_js__WEBPACK_IMPORTED_MODULE_4__.f$,
        gate: run.gate,
        name: run.name ?? null,
        verdict: found.verdict,
        reasonCode: found.reasonCode,
        summary: found.summary,
        ...found.problems === void 0 ? {} : {
          problems: [ ...found.problems ]
        },
        model: model === null ? null : {
          name: model.name,
          digest: model.digest
        },
        policy: trusted === null ? null : (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_7__.iV)(trusted),
        inputs: rest.inputs,
        checks: [ ...found.checks ],
        measurements: rest.measurements,
        ...rest.flips === void 0 ? {} : {
          flips: rest.flips
        },
        ...rest.differences === void 0 ? {} : {
          differences: rest.differences
        },
        ...rest.bins === void 0 ? {} : {
          bins: rest.bins
        },
        settings: rest.settings,
        runtime: {
          node: process.versions.node,
          platform: `${process.platform}/${process.arch}`,
          ...rest.runtime
        },
        source: sourceOf(context),
        tool: {
          name: "modelgate",
          version: _version_js__WEBPACK_IMPORTED_MODULE_8__.x
        },
        startedAt: startedAt.toISOString(),
        finishedAt: _adapters_clock_js__WEBPACK_IMPORTED_MODULE_1__.m.now().toISOString()
      });
      try {
        trusted = await (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_7__.tb)(run.policyPath, run.token, context, files);
        if (trusted.policy[run.gate] === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y("gate-not-declared", `${trusted.uri} has no section "${run.gate}", so there is nothing to decide`);
        model = await (0, _identify_model_js__WEBPACK_IMPORTED_MODULE_6__.s)(trusted.policy, files);
        const findings = await run.measure(trusted.policy, files);
        const today = startedAt.toISOString().slice(0, 10);
        const predicate = record((0, _gates_verdict_js__WEBPACK_IMPORTED_MODULE_9__.l)(run.gate, findings.checks, trusted.policy.waivers ?? [], today), findings);
        await files.writeText(path, (0, _evidence_write_js__WEBPACK_IMPORTED_MODULE_5__.GY)((0, _evidence_write_js__WEBPACK_IMPORTED_MODULE_5__.T8)(model, predicate)));
        return {
          ...resultOf(predicate, path),
          report: reportOf(predicate, context)
        };
      } catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__.y)) throw error;
        const {code, problems} = error;
        const predicate = record({
          verdict: "inconclusive",
          reasonCode: code,
          summary: summaryOf(problems),
          problems,
          checks: []
        }, {
          measurements: [],
          inputs: [],
          settings: {},
          runtime: {}
        });
        const written = await files.writeText(path, (0, _evidence_write_js__WEBPACK_IMPORTED_MODULE_5__.GY)((0, _evidence_write_js__WEBPACK_IMPORTED_MODULE_5__.T8)(model, predicate))).then(() => path, cause => {
          log.warning(`the error could not be recorded in ${path}: ${cause instanceof Error ? cause.message : String(cause)}`);
          return "";
        });
        return {
          ...resultOf(predicate, written),
          report: reportOf(predicate, context),
          error
        };
      }
    }
    const summaryOf = ([first = "", ...rest]) => rest.length === 0 ? first : `${first} (and ${rest.length} more ${rest.length === 1 ? "problem" : "problems"})`;
    const sourceOf = ({repository, commit, runId, runAttempt}) => ({
      repository: repository === null ? null : `${repository.owner}/${repository.name}`,
      commit,
      runId,
      runAttempt
    });
    const resultOf = ({verdict, reasonCode, summary}, evidence) => ({
      verdict,
      reasonCode,
      summary,
      evidence
    });
    function reportOf(predicate, context) {
      const {gate, name, verdict, reasonCode, summary, model, policy} = predicate;
      return {
        verdict,
        reasonCode,
        summary,
        gates: [ {
          gate,
          name,
          verdict,
          reasonCode,
          summary,
          evidence: predicate
        } ],
        model,
        policy,
        notices: policy?.changed === true ? [ _load_policy_js__WEBPACK_IMPORTED_MODULE_7__.qA ] : [],
        runUrl: context.runUrl
      };
    }
  },
  15906: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => identifyModel
    });
    var _adapters_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26506);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
    var _evidence_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8487);
    async function identifyModel({model}, files) {
      const problems = new Map;
      const digest = path => files.digest(path).catch(error => {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.y)) throw error;
        problems.set(path, error);
        return "";
      });
      const found = await Promise.all(model.files.map(async path => ({
        path,
        sha256: await digest(path)
      })));
      const [first, ...rest] = model.files.flatMap(path => problems.get(path) ?? []);
      if (first !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y(first.code, [ first, ...rest ].flatMap(one => one.problems));
      const [only] = found;
      const whole = found.length === 1 && only !== void 0 ? only.sha256 : (0, _adapters_sha256_js__WEBPACK_IMPORTED_MODULE_0__.s)((0, 
      _evidence_write_js__WEBPACK_IMPORTED_MODULE_2__.aI)(found));
      return {
        name: model.name,
        digest: `sha256:${whole}`,
        files: found
      };
    }
  },
  28606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      qA: () => POLICY_CHANGED,
      tb: () => loadPolicy,
      iV: () => policyRecord
    });
    var external_node_path_ = __webpack_require__(76760);
    var git = __webpack_require__(6689);
    var sha256 = __webpack_require__(26506);
    var errors = __webpack_require__(19473);
    var shown = __webpack_require__(78909);
    var parse = __webpack_require__(41929);
    async function readTrustedPolicy({path, baseSha, baseUnknown}, ports) {
      if (baseUnknown) throw new errors.y("policy-unreadable", "the event is about a pull request, but its payload does not name the base commit");
      const own = await ports.readWorkspace(path);
      if (baseSha === null) {
        if (own === void 0) throw new errors.y("policy-not-found", `there is no policy at ${(0, shown.pS)(path)}; "npx modelgate init" writes one to begin with`);
        return {
          policy: (0, parse.O)(own, path),
          text: own,
          uri: path,
          ref: null,
          changed: false
        };
      }
      const text = await readAt(path, baseSha, ports.readers);
      if (text === void 0) throw new errors.y("policy-not-on-base", [ `the base commit ${baseSha.slice(0, 12)} has no policy at ${(0, 
      shown.pS)(path)}, and a pull request cannot bring its own`, own === void 0 ? 'write one with "npx modelgate init" and merge it on its own' : 'merge the policy first, in a pull request of its own; "npx modelgate check" says what it will gate' ]);
      return {
        policy: (0, parse.O)(text, `${path}@${baseSha.slice(0, 12)}`),
        text,
        uri: path,
        ref: baseSha,
        changed: own === void 0 || unixLines(own) !== unixLines(text)
      };
    }
    const unixLines = text => text.replaceAll("\r\n", "\n");
    async function readAt(path, sha, readers) {
      const problems = [];
      let absent = false;
      for (const read of readers) try {
        const text = await read(path, sha);
        if (text !== void 0) return text;
        absent = true;
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
      }
      if (absent) return;
      throw new errors.y("policy-unreadable", [ `the policy on the base commit ${sha.slice(0, 12)} could not be read, and no other is trusted`, ...problems, 'give the job "permissions: contents: read", or check out the base commit too' ]);
    }
    const MOST_POLICY_BYTES = 1024 * 1024;
    async function loadPolicy(path, token, context, files) {
      const {repository, apiUrl, workspace} = context;
      const fromGit = (at, sha) => (0, git.z)(workspace, at, sha);
      const readers = [ fromGit ];
      if (token !== void 0 && repository !== null) readers.unshift(async (at, sha) => {
        const [{githubClient}, {githubContents}] = await Promise.all([ Promise.all([ __webpack_require__.e(119), __webpack_require__.e(607), __webpack_require__.e(11) ]).then(__webpack_require__.bind(__webpack_require__, 16011)), __webpack_require__.e(419).then(__webpack_require__.bind(__webpack_require__, 2419)) ]);
        return githubContents(githubClient({
          token,
          apiUrl,
          repository: `${repository.owner}/${repository.name}`
        })).read(at, sha);
      });
      return readTrustedPolicy({
        path: inRepository(path, workspace),
        baseSha: context.baseSha,
        baseUnknown: context.baseUnknown
      }, {
        readWorkspace: at => files.readText(at, MOST_POLICY_BYTES),
        readers
      });
    }
    function inRepository(path, workspace) {
      const inside = (0, external_node_path_.relative)(workspace, (0, external_node_path_.resolve)(workspace, path));
      return inside === "" || inside.startsWith("..") ? path : inside.split(external_node_path_.sep).join("/");
    }
    const policyRecord = ({uri, text, ref, changed}) => ({
      uri,
      digest: `sha256:${(0, sha256.s)(text)}`,
      ref,
      ...changed ? {
        changed
      } : {}
    });
    const POLICY_CHANGED = "This pull request changes the release policy. The change is shown, not obeyed: the policy of the base commit was used.";
  },
  21759: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => systemClock
    });
    const systemClock = {
      now: () => new Date
    };
  },
  6689: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      z: () => readAtCommit
    });
    const MOST_BYTES = 1024 * 1024;
    async function readAtCommit(workspace, path, sha) {
      const [{execFile}, {promisify}] = await Promise.all([ Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 31421, 19)), Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 57975, 19)) ]);
      const run = promisify(execFile);
      const git = (...args) => run("git", [ "-c", `safe.directory=${workspace}`, "--no-replace-objects", ...args ], {
        cwd: workspace,
        maxBuffer: MOST_BYTES,
        timeout: 3e4,
        windowsHide: true
      });
      try {
        await git("cat-file", "-e", `${sha}^{commit}`);
      } catch (cause) {
        throw new Error(`git has no commit ${sha.slice(0, 12)} here`, {
          cause
        });
      }
      const {stdout: listed} = await git("ls-tree", "--full-tree", sha, "--", path);
      if (listed === "") return;
      if (!/^100(644|755) blob /.test(listed)) throw new Error(`${path} is not a plain file at ${sha.slice(0, 12)}`);
      const {stdout} = await git("cat-file", "blob", `${sha}:${path}`);
      return stdout;
    }
  },
  26506: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => sha256
    });
    var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
    const sha256 = text => (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text, "utf8").digest("hex");
  },
  31865: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => tableReader
    });
    var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
    var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
    var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
    var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19473);
    var _tables_read_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62559);
    var _files_file_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15682);
    var _table_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41729);
    const WORTH_A_THREAD = 4 * 2 ** 20;
    function tableReader() {
      let busy = false;
      return async (sources, wanted) => {
        const files = sources.filter(source => source instanceof _files_file_source_js__WEBPACK_IMPORTED_MODULE_5__._);
        const bytes = files.reduce((sum, {expectedBytes}) => sum + (expectedBytes ?? 0), 0);
        const movable = files.length === sources.length && (0, node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() > 1;
        if (busy && movable && bytes >= WORTH_A_THREAD) return readInThread(files, wanted);
        busy = true;
        try {
          return await (0, _tables_read_table_js__WEBPACK_IMPORTED_MODULE_4__.x)(sources, wanted);
        } finally {
          busy = false;
        }
      };
    }
    async function readInThread(sources, wanted) {
      const order = {
        files: sources.map(source => source.known()),
        wanted
      };
      const code = 'import(require("node:worker_threads").workerData.entry).then((main) => main.tableThread())';
      const {Worker} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 75919, 19));
      const worker = new Worker(code, {
        eval: true,
        workerData: {
          order,
          entry: entryUrl()
        }
      });
      try {
        const [answer] = await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(worker, "message");
        if (answer === void 0) throw new Error("the thread that reads a table gave no answer");
        if ("code" in answer) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.y(answer.code, answer.problems);
        if ("fault" in answer) throw new Error(answer.fault);
        answer.files.forEach((file, at) => {
          sources[at].learn(file);
        });
        return (0, _table_message_js__WEBPACK_IMPORTED_MODULE_6__.Xv)(answer.table);
      } finally {
        await worker.terminate();
      }
    }
    function entryUrl() {
      const here = (0, node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url);
      const entry = here.endsWith(".ts") ? "../../main.ts" : "./index.js";
      return new URL(entry, (0, node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)(here)).href;
    }
  },
  43829: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      To: () => PREDICATE_TYPE,
      f$: () => SCHEMA_VERSION,
      t: () => statementSchema,
      zG: () => STATEMENT_TYPE
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
    var _reason_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25153);
    const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
    const PREDICATE_TYPE = "https://modelgate.dev/evidence/v1";
    const SCHEMA_VERSION = 1;
    function buildSchemas() {
      const verdict = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)([ "pass", "fail", "inconclusive" ]);
      const text = max => (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(max));
      const word = text(1e3);
      const prose = text(1e4);
      const digest = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk)(/^sha256:[0-9a-f]{64}$/));
      const estimate = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        value: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)()),
        interval: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.PVZ)([ (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)(), (0, 
        zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)() ]))
      });
      const bound = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        kind: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)([ "min", "max", "max-drop", "max-rise", "max-gap" ]),
        value: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)(),
        relative: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY)())
      });
      const waiver = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        owner: word,
        reason: prose,
        until: zod_mini__WEBPACK_IMPORTED_MODULE_3__.p6()
      });
      const measurementFields = {
        metric: word,
        slice: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P)(word, word)),
        column: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(word),
        candidate: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(estimate),
        baseline: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(estimate),
        delta: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(estimate),
        pValue: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)())),
        detectable: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)())),
        rows: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI)()),
        method: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(word)
      };
      const measurement = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        id: word,
        ...measurementFields,
        reason: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(prose)
      });
      const check = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        id: text(4e3),
        ...measurementFields,
        tier: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)([ "blocking", "advisory" ]),
        bound,
        decide: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)([ "interval", "estimate" ])),
        rowsNeeded: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI)())),
        verdict,
        reason: prose,
        waived: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(waiver)
      });
      const flip = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        id: word,
        label: word,
        baseline: word,
        candidate: word,
        shift: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)()),
        slice: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P)(word, word))
      });
      const difference = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        column: word,
        total: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI)()),
        worst: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
          id: word,
          baseline: word,
          candidate: word
        })).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(100))
      });
      const counts = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)().check((0, 
      zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI)())).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(10001));
      const bins = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ)([ (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        column: word,
        cuts: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)()).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(1e4)),
        counts,
        missing: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)()
      }), (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        column: word,
        categories: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(word).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(1e4)),
        counts,
        missing: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)()
      }) ]);
      const input = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        role: word,
        uri: text(4096),
        digest: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(digest),
        rows: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI)()))
      });
      const predicate = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        schemaVersion: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz)(SCHEMA_VERSION),
        gate: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)([ "evaluate", "benchmark", "shadow", "build" ]),
        name: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(word),
        verdict,
        reasonCode: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)([ ...keysOf(_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.y), ...keysOf(_reason_codes_js__WEBPACK_IMPORTED_MODULE_0__.f) ]),
        summary: prose,
        problems: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(prose).check((0, 
        zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(1e3))),
        model: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
          name: word,
          digest
        })),
        policy: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
          uri: text(4096),
          digest,
          ref: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(word),
          changed: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY)())
        })),
        inputs: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(input).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(1e4)),
        checks: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(check).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(2e4)),
        measurements: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(measurement).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(2e4)),
        flips: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
          total: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.UI)()),
          worst: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(flip).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(100))
        })),
        differences: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(difference).check((0, 
        zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(1e3))),
        bins: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(bins).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(1e3))),
        settings: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__._H3)({
          confidence: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)()),
          seed: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)()),
          method: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(prose)
        }),
        runtime: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.g1P)(word, (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ)([ word, (0, 
        zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig)(), (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY)(), (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(word) ])),
        source: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
          repository: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(word),
          commit: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(word),
          runId: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)(word),
          runAttempt: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)())
        }),
        tool: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
          name: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz)("modelgate"),
          version: word
        }),
        startedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__.w$(),
        finishedAt: zod_mini__WEBPACK_IMPORTED_MODULE_3__.w$()
      });
      const statement = (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
        _type: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz)(STATEMENT_TYPE),
        subject: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
          name: text(4096),
          digest: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc)({
            sha256: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk)(/^[0-9a-f]{64}$/))
          })
        })).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(1e4)),
        predicateType: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz)(PREDICATE_TYPE),
        predicate
      });
      return {
        verdict,
        estimate,
        bound,
        measurement,
        check,
        flip,
        difference,
        bins,
        predicate,
        statement
      };
    }
    let built;
    function statementSchema() {
      built ??= buildSchemas();
      return built.statement;
    }
    function keysOf(codes) {
      return Object.keys(codes);
    }
  },
  8487: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      GY: () => serialise,
      T8: () => statementOf,
      aI: () => digestLines,
      az: () => evidenceFile
    });
    var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43829);
    function digestLines(files) {
      const sorted = [ ...files ].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
      return sorted.map(({path, sha256}) => `${sha256}  ${path}\n`).join("");
    }
    function statementOf(model, predicate) {
      return {
        _type: _statement_js__WEBPACK_IMPORTED_MODULE_0__.zG,
        subject: (model?.files ?? []).map(({path, sha256}) => ({
          name: path,
          digest: {
            sha256
          }
        })),
        predicateType: _statement_js__WEBPACK_IMPORTED_MODULE_0__.To,
        predicate
      };
    }
    const evidenceFile = (gate, name) => name === null ? `${gate}.json` : `${gate}-${name}.json`;
    const serialise = statement => `${JSON.stringify(statement, null, 2)}\n`;
  },
  55939: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      BO: () => boundsOf,
      _K: () => scaleOf,
      gP: () => isComparison,
      h2: () => requirementOf
    });
    const boundKinds = [ "min", "max", "max-drop", "max-rise", "max-gap" ];
    function boundsOf(check) {
      return boundKinds.flatMap(kind => {
        const given = check[kind];
        if (given === void 0) return [];
        if (typeof given === "number") return [ {
          kind,
          value: given,
          relative: false
        } ];
        return [ {
          kind,
          value: given.relative,
          relative: true
        } ];
      });
    }
    const isComparison = ({kind}) => kind === "max-drop" || kind === "max-rise";
    function scaleOf({kind, value, relative}) {
      if (!relative) return 1;
      return kind === "max-drop" ? 1 - value : 1 + value;
    }
    function requirementOf({kind, value, relative}) {
      switch (kind) {
       case "min":
        return {
          side: "at-least",
          threshold: value
        };

       case "max":
       case "max-gap":
        return {
          side: "at-most",
          threshold: value
        };

       case "max-drop":
        return {
          side: "at-least",
          threshold: relative ? 0 : -value
        };

       case "max-rise":
        return {
          side: "at-most",
          threshold: relative ? 0 : value
        };
      }
    }
  },
  22518: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Bw: () => answersOf,
      cZ: () => numbersOf,
      xS: () => factsOf
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    var _tables_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76632);
    const MOST_EXAMPLES = 5;
    const ROUNDING = 1e-6;
    const SUM_TOLERANCE = .001;
    function factsOf(table, weight, cluster) {
      return {
        count: table.rows,
        weights: weight === void 0 ? null : weightsOf(table, weight),
        clusters: cluster === void 0 ? null : clustersOf(table.columns.get(cluster))
      };
    }
    function answersOf(table, score, decided, threshold) {
      const scores = score?.map(name => probabilities(table, name)) ?? null;
      if (scores !== null && scores.length > 1) sumsToOne(table, scores);
      return {
        decision: decided ?? decide(table.rows, scores ?? [], threshold),
        scores
      };
    }
    const numbersOf = (table, name) => table.columns.get(name).values;
    function weightsOf(table, name) {
      const weights = numbersOf(table, name);
      refuse(table, name, weights, [ "weight is negative", "weights are negative" ], w => w < 0);
      if (weights.every(w => w === 0)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `column ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(name)}: all weights are 0`);
      return weights.every(w => w === weights[0]) ? null : weights;
    }
    function clustersOf({codes, texts}) {
      const renumbered = new Int32Array(texts.size).fill(-1);
      let count = 0;
      const own = codes.map(code => {
        if (renumbered[code] < 0) renumbered[code] = count++;
        return renumbered[code];
      });
      return {
        codes: own,
        count
      };
    }
    function probabilities(table, name) {
      const scores = numbersOf(table, name);
      if (within(scores, 0, 1)) return scores;
      refuse(table, name, scores, [ "score is outside 0 to 1", "scores are outside 0 to 1" ], s => !(s >= -ROUNDING && s <= 1 + ROUNDING));
      return scores.map(s => Math.min(Math.max(s, 0), 1));
    }
    function within(values, least, most) {
      for (let row = 0; row < values.length; row++) if (!(values[row] >= least && values[row] <= most)) return false;
      return true;
    }
    function refuse(table, name, values, [one, many], isBad) {
      let count = 0;
      const examples = [];
      for (let row = 0; row < table.rows; row++) {
        if (!isBad(values[row])) continue;
        count++;
        if (examples.length < MOST_EXAMPLES) examples.push(`${values[row]} (${(0, _tables_table_js__WEBPACK_IMPORTED_MODULE_2__.x)(table, row)})`);
      }
      if (count === 0) return;
      const more = count > examples.length ? `; and ${count - examples.length} more` : "";
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `column ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(name)}: ${(0, 
      _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.hS)(count, one, many)}: ${examples.join("; ")}${more}`);
    }
    function sumsToOne(table, scores) {
      const sums = new Float64Array(table.rows);
      for (const column of scores) for (let row = 0; row < table.rows; row++) sums[row] += column[row];
      const row = sums.findIndex(sum => Math.abs(sum - 1) > SUM_TOLERANCE);
      if (row < 0) return;
      const bad = sums.reduce((count, sum) => count + (Math.abs(sum - 1) > SUM_TOLERANCE ? 1 : 0), 0);
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `the scores of all classes must sum to 1, but do not in ${(0, 
      _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.hS)(bad, "row")}: ${sums[row].toPrecision(4)} (${(0, _tables_table_js__WEBPACK_IMPORTED_MODULE_2__.x)(table, row)})`);
    }
    function decide(count, scores, threshold) {
      const decision = scores.length <= 256 ? new Uint8Array(count) : new Uint16Array(count);
      const [score] = scores;
      if (scores.length === 1) for (let row = 0; row < count; row++) decision[row] = score[row] >= threshold ? 1 : 0; else for (let row = 0; row < count; row++) {
        let best = 0;
        for (let k = 1; k < scores.length; k++) if (scores[k][row] > scores[best][row]) best = k;
        decision[row] = best;
      }
      return decision;
    }
  },
  57692: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      L: () => judgeChecks
    });
    var metric = __webpack_require__(94796);
    var shown = __webpack_require__(78909);
    var gates_bound = __webpack_require__(55939);
    var draft = __webpack_require__(46477);
    function gapBetween(slices) {
      const estimates = [];
      for (const {outcome, name} of slices) {
        if ((0, metric.b0)(outcome)) return {
          undefined: `on ${name}, ${outcome.undefined}`
        };
        if (outcome.interval === null) return {
          undefined: `on ${name}, ${outcome.method}`
        };
        estimates.push(outcome);
      }
      if (estimates.length < 2) return {
        undefined: `a gap needs two slices, and there are ${estimates.length}`
      };
      const values = estimates.map(estimate => estimate.value);
      const value = Math.max(...values) - Math.min(...values);
      const pairs = values.length * (values.length - 1) / 2;
      const interval = confidence => {
        const {high} = extremes(estimates, confidence);
        const {low} = extremes(estimates, 1 - (1 - confidence) / pairs);
        return [ Math.min(low, value), Math.max(high, value) ];
      };
      return {
        value,
        method: `largest of ${pairs} differences (MOVER)`,
        interval
      };
    }
    function extremes(estimates, confidence) {
      const values = estimates.map(estimate => estimate.value);
      const intervals = estimates.map(estimate => estimate.interval(confidence));
      const below = values.map((value, at) => value - intervals[at][0]);
      const above = values.map((value, at) => intervals[at][1] - value);
      let low = 0;
      let high = 0;
      for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
        const [more, less] = values[i] >= values[j] ? [ i, j ] : [ j, i ];
        const difference = values[more] - values[less];
        const from = difference - Math.hypot(below[more], above[less]);
        low = Math.max(low, from);
        high = Math.max(high, -from, difference + Math.hypot(above[more], below[less]));
      }
      return {
        low,
        high
      };
    }
    var outcome = __webpack_require__(11223);
    var gates_slices = __webpack_require__(48324);
    function judgeChecks(checks, data, confidence) {
      return (0, draft.M)(checks.flatMap(check => draftsOf(check, data, confidence)), confidence);
    }
    function draftsOf(check, data, confidence) {
      const bounds = (0, gates_bound.BO)(check);
      const by = check.by === void 0 ? null : [ check.by ].flat();
      const slices = by === null ? [ null ] : data.slices(by);
      const gaps = bounds.filter(({kind}) => kind === "max-gap");
      const rest = bounds.filter(({kind}) => kind !== "max-gap");
      const drafts = slices.flatMap(slice => {
        if (rest.length === 0) return [];
        const measured = data.measure(check.metric, slice);
        return rest.map(bound => draftOf({
          check,
          bound,
          slice,
          measured,
          confidence
        }));
      });
      if (slices.length === 0) for (const bound of rest) drafts.push(withoutSlices(check, bound, by ?? [], confidence));
      for (const bound of gaps) drafts.push(gapDraft(check, bound, by ?? [], slices, data, confidence));
      return drafts;
    }
    function draftOf({check, bound, slice, measured, confidence}) {
      const {candidate, baseline, rows} = measured;
      const delta = measured.contrast(1);
      const fields = {
        id: idOf(check.metric, slice === null ? [] : [ (0, gates_slices.Q1)(slice.values) ], bound),
        metric: check.metric,
        slice: slice === null ? null : {
          ...slice.values
        },
        column: null,
        candidate: (0, outcome.Kz)(candidate, confidence),
        baseline: baseline === null ? null : (0, outcome.Kz)(baseline, confidence),
        delta: delta === null ? null : (0, outcome.Kz)(delta, confidence),
        rows,
        ...methodOf((0, gates_bound.gP)(bound) ? delta : candidate)
      };
      return (0, draft._)(check, bound, fields, {
        subject: subjectOf(fields, bound),
        about: (0, gates_bound.gP)(bound) ? measured.contrast((0, gates_bound._K)(bound)) : candidate,
        shown: (0, gates_bound.gP)(bound) ? delta : candidate,
        absence: absenceOf(check, slice, measured, bound),
        confidence
      });
    }
    function withoutSlices(check, bound, by, confidence) {
      const fields = {
        id: idOf(check.metric, [ by.map(gates_slices.NK).join(",") ], bound),
        metric: check.metric,
        slice: null,
        column: by.join(","),
        candidate: null,
        baseline: null,
        delta: null,
        rows: 0
      };
      const absence = `there is no slice by ${by.join(", ")}`;
      return (0, draft._)(check, bound, fields, {
        subject: subjectOf(fields, bound),
        about: null,
        shown: null,
        absence,
        confidence
      });
    }
    function absenceOf(check, slice, measured, bound) {
      if (slice !== null && slice.candidate.length === 0) return "this slice exists in production but has no row in the candidate";
      if ((0, gates_bound.gP)(bound) && measured.baseline === null) return 'this bound compares with production, but no baseline was given: set "baseline"';
      if ((0, gates_bound.gP)(bound) && slice !== null && slice.baseline.length === 0) return "this slice has no row in the baseline to compare with";
      if (check["min-rows"] !== void 0 && measured.rows < check["min-rows"]) return `${measured.rows} rows are fewer than the ${check["min-rows"]} that min-rows asks for`;
      if ((0, gates_bound.gP)(bound) && bound.relative && measured.baseline !== null && !(0, metric.b0)(measured.baseline)) if (measured.baseline.value <= 0) return "a share of production's value means nothing where that is not above 0";
      return null;
    }
    function gapDraft(check, bound, by, slices, data, confidence) {
      const measured = slices.map(slice => ({
        slice,
        ...data.measure(check.metric, slice)
      }));
      const least = check["min-rows"] ?? 0;
      const enough = measured.filter(({slice, rows}) => slice.candidate.length > 0 && rows >= least);
      const gap = gapBetween(enough.map(({candidate, slice}) => ({
        outcome: candidate,
        name: (0, gates_slices.Q1)(slice.values)
      })));
      const production = gapBetween(enough.flatMap(({baseline, slice}) => baseline === null ? [] : [ {
        outcome: baseline,
        name: (0, gates_slices.Q1)(slice.values)
      } ]));
      const fields = {
        id: idOf(check.metric, [ by.map(gates_slices.NK).join(",") ], bound),
        metric: check.metric,
        slice: null,
        column: by.join(","),
        candidate: (0, outcome.Kz)(gap, confidence),
        baseline: (0, metric.b0)(production) ? null : (0, outcome.Kz)(production, confidence),
        delta: null,
        rows: measured.reduce((sum, {rows}) => sum + rows, 0),
        ...methodOf(gap)
      };
      const short = measured.filter(one => !enough.includes(one));
      const absence = short.length === 0 ? null : `${short.length} of ${measured.length} slices have fewer than ${(0, shown.hS)(Math.max(least, 1), "row")} (${short.slice(0, 3).map(({slice}) => (0, 
      gates_slices.Q1)(slice.values)).join("; ")})`;
      return (0, draft._)(check, bound, fields, {
        subject: subjectOf(fields, bound),
        about: gap,
        shown: gap,
        absence,
        confidence
      });
    }
    function subjectOf({metric, slice, column}, {kind}) {
      if (slice !== null) return (0, shown.pS)(`${metric} on ${(0, gates_slices.Q1)(slice)}`);
      if (column === null) return (0, shown.pS)(metric);
      return (0, shown.pS)(kind === "max-gap" ? `the gap in ${metric} by ${column}` : `${metric} by ${column}`);
    }
    const idOf = (metric, rows, {kind}) => [ (0, gates_slices.NK)(metric), ...rows, kind ].join("/");
    const methodOf = outcome => outcome === null || (0, metric.b0)(outcome) ? {} : {
      method: outcome.method
    };
  },
  46477: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => concluded,
      M: () => recordsOf
    });
    var metric = __webpack_require__(94796);
    var holm = __webpack_require__(45722);
    var gates_bound = __webpack_require__(55939);
    var judge = __webpack_require__(43248);
    function figure(value) {
      if (value === 0 || !Number.isFinite(value)) return String(value === 0 ? 0 : value);
      const rounded = Number(value.toPrecision(4));
      return Math.abs(rounded) >= 1e-4 && Math.abs(rounded) < 1e7 ? String(rounded) : rounded.toExponential();
    }
    const interval = ([low, high]) => `[${figure(low)}, ${figure(high)}]`;
    function boundWords({kind, value, relative}) {
      const amount = relative ? `${figure(100 * value)} % of production's` : figure(value);
      switch (kind) {
       case "min":
        return `at least ${amount}`;

       case "max":
        return `at most ${amount}`;

       case "max-drop":
        return `a drop of at most ${amount}`;

       case "max-rise":
        return `a rise of at most ${amount}`;

       case "max-gap":
        return `a gap of at most ${amount} between slices`;
      }
    }
    function reasonOf(verdict, finding) {
      const {subject, bound, value, rows, rowsNeeded, isOnBound} = finding;
      const at = finding.interval === null ? "" : ` ${interval(finding.interval)}`;
      const comparing = bound.kind === "max-drop" || bound.kind === "max-rise";
      const found = comparing ? `${subject} differs from production's by ${figure(value)}${at}` : `${subject} is ${figure(value)}${at}`;
      const asked = `asked is ${boundWords(bound)}`;
      if (verdict !== "inconclusive") return `${found}; ${asked}`;
      return `${found}; ${asked}: not decided, ${whatWould()}`;
      function whatWould() {
        if (isOnBound) return "more rows would not decide it while it lies on the bound";
        return rowsNeeded === null ? "more rows would" : `about ${rowsNeeded} rows would (${rows} are there)`;
      }
    }
    function concluded(check, bound, fields, judged) {
      const {subject, about, shown, absence} = judged;
      const decide = check.decide ?? "interval";
      const record = (verdict, reason, rowsNeeded) => ({
        ...fields,
        tier: check.tier ?? "blocking",
        bound: boundRecord(bound),
        ...decide === "estimate" ? {
          decide
        } : {},
        rowsNeeded,
        verdict,
        reason
      });
      if (absence !== null) {
        const needed = check["min-rows"] !== void 0 && fields.rows < check["min-rows"] ? check["min-rows"] : null;
        return {
          record: record("inconclusive", `${subject}: ${absence}`, needed),
          judgement: null
        };
      }
      if (about === null || shown === null || (0, metric.b0)(about) || (0, metric.b0)(shown)) {
        const why = about !== null && (0, metric.b0)(about) ? about.undefined : "there is no baseline";
        return {
          record: record("inconclusive", `${subject} is undefined: ${why}`, null),
          judgement: null
        };
      }
      const requirement = (0, gates_bound.h2)(bound);
      const judgement = decide === "estimate" ? (0, judge.f)(about, requirement) : (0, judge.y)(about, requirement, judged.confidence);
      const rowsNeeded = grown(fields.rows, judgement.growth);
      const finding = {
        subject,
        bound,
        value: shown.value,
        interval: decide === "estimate" || shown.interval === null ? null : shown.interval(judged.confidence),
        rows: fields.rows,
        rowsNeeded,
        isOnBound: judgement.growth === null
      };
      const reason = judgement.verdict === "inconclusive" && about.interval === null ? `${reasonOf("fail", finding)}: not decided, ${about.method}` : reasonOf(judgement.verdict, finding);
      const worded = decide === "estimate" ? `${reason} (decided by the estimate alone, as the policy says)` : reason;
      return {
        record: record(judgement.verdict, worded, rowsNeeded),
        judgement: decide === "estimate" ? null : judgement
      };
    }
    function grown(rows, growth) {
      const needed = Math.ceil(rows * (growth ?? Number.NaN));
      return rows > 0 && Number.isSafeInteger(needed) ? needed : null;
    }
    const boundRecord = ({kind, value, relative}) => relative ? {
      kind,
      value,
      relative
    } : {
      kind,
      value
    };
    function recordsOf(drafts, confidence) {
      const tested = drafts.filter(({judgement}) => judgement !== null);
      const stands = (0, holm.f)(tested.map(({judgement}) => judgement?.failLevel ?? 1), 1 - confidence);
      const withdrawn = new Set(tested.filter(({judgement}, at) => judgement?.verdict === "fail" && stands[at] !== true).map(({record}) => record));
      return drafts.map(({record}) => withdrawn.has(record) ? {
        ...record,
        verdict: "inconclusive",
        reason: `${record.reason}: beyond the bound, but among ${tested.length} checks that can be chance (Holm)`
      } : record);
    }
  },
  76822: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Lm: () => wantedOf,
      R7: () => rolesOf,
      nc: () => roleNames
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    function rolesOf(policy) {
      const columns = policy.columns ?? {};
      const common = {
        id: columns.id,
        label: columns.label ?? "label",
        weight: columns.weight,
        cluster: columns.cluster,
        slices: [ ...new Set(policy.checks?.flatMap(({by}) => by === void 0 ? [] : [ by ].flat())) ]
      };
      if (policy.task === "regression") return {
        ...common,
        score: null,
        prediction: policy.columns?.prediction ?? "prediction"
      };
      const prediction = policy.columns?.prediction;
      if (policy.task === "binary") {
        const score = policy.columns?.score;
        return {
          ...common,
          prediction,
          score: score !== void 0 ? [ score ] : prediction !== void 0 ? null : [ "score" ]
        };
      }
      return {
        ...common,
        prediction,
        score: policy.columns?.score ?? null
      };
    }
    function roleNames({id, label, weight, cluster, score, prediction, slices}) {
      const names = new Map;
      for (const slice of slices) names.set(slice, "slice");
      const single = [ [ weight, "weight" ], [ cluster, "cluster" ], [ id, "id" ], [ label, "label" ], [ prediction, "prediction" ], ...(score ?? []).map(name => [ name, "score" ]) ];
      const measured = new Map;
      for (const [name, role] of single) {
        if (name === void 0) continue;
        const other = measured.get(name);
        if (other !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("policy-invalid", `evaluate.columns: ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(name)} cannot be both ${other} and ${role}`);
        measured.set(name, role);
        names.set(name, role);
      }
      return names;
    }
    function wantedOf(roles, task, has) {
      const wanted = new Map;
      const want = (role, name, as, missing) => {
        if (name === void 0 || !has(role, name)) return;
        const before = wanted.get(name);
        if (before !== void 0 && before.as !== as) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("policy-invalid", `evaluate: ${(0, 
        _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(name)} is needed both as numbers and as texts; use two columns`);
        wanted.set(name, {
          name,
          as,
          missing: before?.missing === "refuse" ? "refuse" : missing
        });
      };
      const numeric = task === "regression" ? "number" : "text";
      want("id", roles.id, "text", "refuse");
      want("label", roles.label, numeric, "refuse");
      want("prediction", roles.prediction, numeric, "refuse");
      for (const name of roles.score ?? []) want("score", name, "number", "refuse");
      want("weight", roles.weight, "number", "refuse");
      want("cluster", roles.cluster, "text", "refuse");
      for (const name of roles.slices) want("slices", name, "text", "keep");
      return [ ...wanted.values() ];
    }
  },
  77674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      FH: () => DEFAULT_CONFIDENCE,
      Nb: () => evaluateRows,
      LQ: () => uniqueInputs
    });
    var gates_checks = __webpack_require__(57692);
    var metrics_metric = __webpack_require__(94796);
    function cellProportion(name, empty, outcomeOf) {
      return {
        kind: "proportion",
        name,
        empty,
        outcomeOf,
        outcome({count, label, decision, classes}) {
          const size = classes.length;
          const table = Uint8Array.from({
            length: size * size
          }, (_, cell) => outcomeOf(Math.floor(cell / size), cell % size));
          const outcome = new Uint8Array(count).fill(metrics_metric.Po);
          for (let i = 0; i < count; i++) outcome[i] = table[label[i] * size + decision[i]];
          return outcome;
        }
      };
    }
    const accuracy = cellProportion("accuracy", "there is no row", (label, decision) => label === decision ? metrics_metric.MC : metrics_metric.Rq);
    var ranking = __webpack_require__(37436);
    const NO_SCORES = {
      undefined: "there are decisions but no scores"
    };
    const NO_POSITIVE = {
      undefined: "no row has the positive label"
    };
    const NO_NEGATIVE = {
      undefined: "no row has the negative label"
    };
    function placements(rows, of, score) {
      if (score === void 0) return NO_SCORES;
      const {count, weights} = rows;
      const {order, endsTie, positive} = (0, ranking.J)(rows, of, score);
      let positiveWeight = 0;
      let negativeWeight = 0;
      let positives = 0;
      for (let at = 0; at < count; at++) {
        const w = weights === null ? 1 : weights[order[at]];
        positiveWeight += w * positive[at];
        negativeWeight += w * (1 - positive[at]);
        positives += positive[at];
      }
      if (positiveWeight === 0) return NO_POSITIVE;
      if (negativeWeight === 0) return NO_NEGATIVE;
      const place = new Float64Array(count);
      const notBest = new Uint32Array(2);
      const notWorst = new Uint32Array(2);
      let positivesBelow = 0;
      let negativesBelow = 0;
      let area = 0;
      for (let from = 0, to = 0; from < count; from = to) {
        let positivesHere = 0;
        let negativesHere = 0;
        do {
          const w = weights === null ? 1 : weights[order[to]];
          positivesHere += w * positive[to];
          negativesHere += w * (1 - positive[to]);
        } while (endsTie[to++] === 0);
        const ofPositive = (negativesBelow + negativesHere / 2) / negativeWeight;
        const ofNegative = (positiveWeight - positivesBelow - positivesHere / 2) / positiveWeight;
        area += positivesHere * ofPositive;
        for (let at = from; at < to; at++) {
          const kind = positive[at];
          const here = kind * ofPositive + (1 - kind) * ofNegative;
          place[at] = here;
          if (here < 1) notBest[kind]++;
          if (here > 0) notWorst[kind]++;
        }
        positivesBelow += positivesHere;
        negativesBelow += negativesHere;
      }
      const astray = Math.min(...notBest, ...notWorst);
      const value = area / positiveWeight;
      const negatives = count - positives;
      return {
        value,
        place,
        order,
        positive,
        positives,
        negatives,
        positiveWeight,
        negativeWeight,
        astray
      };
    }
    var remember = __webpack_require__(83043);
    var row_numbers = __webpack_require__(7829);
    const binaryPlacements = (0, remember.I)(rows => placements(rows, 1, rows.scores?.[0]));
    const auroc = {
      kind: "smooth",
      name: "auroc",
      scale: "logit",
      value: rows => areaOf(binaryPlacements(rows)),
      linearise: rows => influenceOf(binaryPlacements(rows)),
      strata: ({label}) => label,
      direct: delong,
      reweighted: rows => sortedOnce(rows, rows.scores[0])
    };
    const macroAuroc = {
      kind: "smooth",
      name: "macro-auroc",
      scale: "logit",
      value(rows) {
        let sum = 0;
        for (let k = 0; k < rows.classes.length; k++) {
          const value = areaOf(placements(rows, k, rows.scores?.[k]));
          if (typeof value !== "number") return {
            undefined: `${value.undefined} (class ${rows.classes[k]} against the rest)`
          };
          sum += value;
        }
        return sum / rows.classes.length;
      },
      linearise: (0, remember.I)(rows => {
        const {count, classes, scores} = rows;
        const influence = new Float64Array(count);
        const block = new Float64Array(row_numbers.IE);
        const edges = [];
        let sum = 0;
        for (let k = 0; k < classes.length; k++) {
          const single = influenceOf(placements(rows, k, scores?.[k]));
          if ((0, metrics_metric.b0)(single)) return {
            undefined: `${single.undefined} (class ${classes[k]} against the rest)`
          };
          for (let from = 0; from < count; from += row_numbers.IE) {
            const to = Math.min(from + row_numbers.IE, count);
            single.influence(block, from, to);
            for (let i = from; i < to; i++) influence[i] += block[i - from] / classes.length;
          }
          edges.push(single.edge);
          sum += single.value;
        }
        const edge = edges.every(one => one !== null) ? Math.min(...edges) : null;
        return {
          value: sum / classes.length,
          influence: (0, row_numbers.cZ)(influence),
          edge
        };
      })
    };
    const FEW = 5;
    function edgeOf({astray, negatives, positives}) {
      return astray < FEW ? 4 * negatives * positives / (negatives + positives) : null;
    }
    const areaOf = found => (0, metrics_metric.b0)(found) ? found : found.value;
    function influenceOf(found) {
      if ((0, metrics_metric.b0)(found)) return found;
      const {value, place, order, positive, positiveWeight, negativeWeight} = found;
      const total = positiveWeight + negativeWeight;
      const slopes = Float64Array.of(total / negativeWeight, total / positiveWeight);
      const influence = new Float64Array(place.length);
      for (let at = 0; at < place.length; at++) influence[order[at]] = (place[at] - value) * slopes[positive[at]];
      return {
        value,
        influence: (0, row_numbers.cZ)(influence),
        edge: edgeOf(found)
      };
    }
    function delong(rows) {
      const found = binaryPlacements(rows);
      if ((0, metrics_metric.b0)(found)) return found;
      const {value, place, positive, positives, negatives} = found;
      const squares = new Float64Array(2);
      for (let at = 0; at < rows.count; at++) squares[positive[at]] += (place[at] - value) ** 2;
      const counts = [ negatives, positives ];
      const variances = counts.map((n, kind) => n > 1 ? squares[kind] / (n - 1) / n : 0);
      const variance = variances[0] + variances[1];
      const doubt = variances.reduce((sum, part, kind) => sum + part ** 2 / Math.max(counts[kind] - 1, 1), 0);
      return {
        value,
        standardError: Math.sqrt(variance),
        degreesOfFreedom: variance ** 2 / doubt,
        edge: edgeOf(found)
      };
    }
    function sortedOnce(rows, score) {
      const {order, endsTie, positive} = (0, ranking.J)(rows, 1, score);
      const value = endsTie.includes(0) ? weightedAreaWithTies : weightedArea;
      return {
        order,
        value(weights) {
          const area = value(weights, positive, endsTie);
          return Number.isNaN(area) ? {
            undefined: "all rows have the same label"
          } : area;
        }
      };
    }
    function weightedArea(weights, positive) {
      let positives = 0;
      let negatives = 0;
      let area = 0;
      for (let i = 0; i < weights.length; i++) {
        const ofPositive = weights[i] * positive[i];
        area += ofPositive * negatives;
        positives += ofPositive;
        negatives += weights[i] - ofPositive;
      }
      return area / positives / negatives;
    }
    function weightedAreaWithTies(weights, positive, endsTie) {
      let positives = 0;
      let negatives = 0;
      let positivesHere = 0;
      let negativesHere = 0;
      let area = 0;
      for (let i = 0; i < weights.length; i++) {
        const ofPositive = weights[i] * positive[i];
        positivesHere += ofPositive;
        negativesHere += weights[i] - ofPositive;
        if (endsTie[i] === 0) continue;
        area += positivesHere * (negatives + negativesHere / 2);
        positives += positivesHere;
        negatives += negativesHere;
        positivesHere = 0;
        negativesHere = 0;
      }
      return area / positives / negatives;
    }
    const average_precision_FEW = 5;
    const averagePrecision = {
      kind: "smooth",
      name: "average-precision",
      scale: "logit",
      value(rows) {
        const found = averagePrecision.linearise(rows);
        return (0, metrics_metric.b0)(found) ? found : found.value;
      },
      linearise: (0, remember.I)(rows => {
        if (rows.scores === null) return {
          undefined: "there are decisions but no scores"
        };
        const {value, influence, misplaced, positives} = sweep(rows, rows.scores[0]);
        if (Number.isNaN(value)) return {
          undefined: "no row has the positive label"
        };
        return {
          value,
          influence: (0, row_numbers.cZ)(influence),
          edge: misplaced < average_precision_FEW ? positives : null
        };
      })
    };
    function sweep(rows, score) {
      const {count, weights} = rows;
      const {order, endsTie, positive} = (0, ranking.J)(rows, 1, score);
      let selected = 0;
      let hits = 0;
      let positives = 0;
      for (let at = 0; at < count; at++) {
        const w = weights === null ? 1 : weights[order[at]];
        selected += w;
        hits += w * positive[at];
        positives += positive[at];
      }
      const total = selected;
      const positiveWeight = hits;
      const gain = new Float64Array(count);
      let asHit = 0;
      let asSelected = 0;
      let value = 0;
      let misplaced = 0;
      for (let from = 0, to = 0; from < count; from = to) {
        let here = 0;
        let hitsHere = 0;
        do {
          const w = weights === null ? 1 : weights[order[to]];
          here += w;
          hitsHere += w * positive[to];
        } while (endsTie[to++] === 0);
        const precision = hits / selected;
        value += hitsHere * precision;
        asHit += hitsHere / selected;
        asSelected += hitsHere * precision / selected;
        if (misplaced < average_precision_FEW && hitsHere > 0 && precision < 1) misplaced += to - from;
        for (let at = from; at < to; at++) gain[at] = positive[at] * (precision + asHit) - asSelected;
        selected -= here;
        hits -= hitsHere;
      }
      value /= positiveWeight;
      const scale = total / positiveWeight;
      const influence = new Float64Array(count);
      for (let at = 0; at < count; at++) influence[order[at]] = scale * (gain[at] - positive[at] * value);
      return {
        value,
        influence,
        misplaced,
        positives
      };
    }
    const balancedAccuracy = {
      kind: "confusion",
      name: "balanced-accuracy",
      of({classes, cells}) {
        const size = classes.length;
        let sum = 0;
        let present = 0;
        for (let i = 0; i < size; i++) {
          let truth = 0;
          for (let j = 0; j < size; j++) truth += cells[i * size + j];
          if (truth === 0) continue;
          sum += cells[i * size + i] / truth;
          present++;
        }
        return present < 2 ? {
          undefined: "all rows have the same label"
        } : sum / present;
      }
    };
    const brier = {
      kind: "mean",
      name: "brier",
      loss({label, scores}) {
        const [score] = scores ?? [];
        if (score === void 0) return {
          undefined: "there are decisions but no scores"
        };
        return (loss, from, to) => {
          for (let i = from; i < to; i++) {
            const gap = score[i] - label[i];
            loss[i - from] = gap * gap;
          }
        };
      },
      total({count, label, scores}) {
        if (scores === null) return Number.NaN;
        const score = scores[0];
        let total = 0;
        for (let i = 0; i < count; i++) {
          const gap = score[i] - label[i];
          total += gap * gap;
        }
        return total;
      }
    };
    const BINS = 15;
    const CUTS = Float64Array.from({
      length: BINS + 2
    }, (_, b) => b > BINS ? Number.POSITIVE_INFINITY : b / BINS);
    const calibrationError = {
      kind: "gap",
      name: "calibration-error",
      bins: BINS,
      sums: (0, remember.H)(({count, label, scores, weights}) => {
        const [score] = scores ?? [];
        if (score === void 0) return {
          undefined: "there are decisions but no scores"
        };
        return weights === null ? countedSums(count, label, score) : weightedSums(count, label, score, weights);
      }),
      sloped({label, scores}, slopes) {
        const score = scores[0];
        return (target, from, to) => {
          for (let i = from; i < to; i++) target[i - from] = slopes[binOf(score[i])] * (label[i] - score[i]);
        };
      }
    };
    function countedSums(count, label, score) {
      const rows = new Uint32Array(4 * (BINS + 1));
      const scores = new Float64Array(4 * (BINS + 1));
      for (let i = 0; i < count; i++) {
        const at = binOf(score[i]) << 2 | (i & 1) << 1 | label[i];
        rows[at]++;
        scores[at] += score[i];
      }
      const bins = Array.from({
        length: BINS
      }, (_, b) => 4 * b);
      const weight = Float64Array.from(bins, at => rows[at] + rows[at + 1] + rows[at + 2] + rows[at + 3]);
      return {
        weight,
        squares: weight,
        observed: Float64Array.from(bins, at => rows[at + 1] + rows[at + 3]),
        expected: Float64Array.from(bins, at => scores[at] + scores[at + 1] + scores[at + 2] + scores[at + 3])
      };
    }
    function weightedSums(count, label, score, weights) {
      const sums = () => new Float64Array(BINS);
      const [weight, squares, observed, expected] = [ sums(), sums(), sums(), sums() ];
      for (let i = 0; i < count; i++) {
        const b = binOf(score[i]);
        const w = weights[i];
        weight[b] += w;
        squares[b] += w * w;
        observed[b] += w * label[i];
        expected[b] += w * score[i];
      }
      return {
        weight,
        squares,
        observed,
        expected
      };
    }
    function binOf(score) {
      const near = score * BINS | 0;
      const bin = near + (score > CUTS[near + 1] ? 1 : 0) - (score <= CUTS[near] ? 1 : 0);
      return Math.max(bin, 0);
    }
    var metrics_confusion = __webpack_require__(60090);
    function classAverage(name, average, perClass) {
      return {
        kind: "confusion",
        name,
        of: confusion => averageOf(confusion, average, perClass)
      };
    }
    function averageOf(confusion, average, perClass) {
      const {classes, cells} = confusion;
      const size = classes.length;
      const {truth, decided} = (0, metrics_confusion.yq)(confusion);
      let sum = 0;
      let total = 0;
      for (let i = 0; i < size; i++) {
        if (truth[i] === 0 && decided[i] === 0) continue;
        const share = average === "macro" ? 1 : truth[i];
        if (share === 0) continue;
        const value = perClass(cells[i * size + i], truth[i], decided[i]);
        if ((0, metrics_metric.b0)(value)) return {
          undefined: `${value.undefined} (class ${classes[i]})`
        };
        sum += share * value;
        total += share;
      }
      return total === 0 ? {
        undefined: "there is no row"
      } : sum / total;
    }
    const f1 = {
      kind: "confusion",
      name: "f1",
      of(confusion) {
        const {truePositive, falsePositive, falseNegative} = (0, metrics_confusion.rN)(confusion);
        const around = 2 * truePositive + falsePositive + falseNegative;
        return around === 0 ? {
          undefined: "no row is positive, by label or by decision"
        } : 2 * truePositive / around;
      }
    };
    const perClass = (hits, truth, decided) => 2 * hits / (truth + decided);
    const macroF1 = classAverage("macro-f1", "macro", perClass);
    const weightedF1 = classAverage("weighted-f1", "weighted", perClass);
    var flips = __webpack_require__(46770);
    const EPSILON = Number.EPSILON;
    const SMALLEST_MEAN = 1e-6;
    const logLoss = {
      kind: "mean",
      name: "log-loss",
      loss: (0, remember.I)(({count, label, scores}) => {
        if (scores === null) return {
          undefined: "there are decisions but no scores"
        };
        const loss = new Float64Array(count);
        const [positive] = scores;
        if (scores.length === 1) for (let i = 0; i < count; i++) loss[i] = -Math.log(clip(Math.abs(1 - label[i] - positive[i]))); else for (let i = 0; i < count; i++) loss[i] = -Math.log(clip(scores[label[i]][i]));
        return (0, row_numbers.cZ)(loss);
      }),
      total({count, label, scores}) {
        const [positive] = scores ?? [];
        if (positive === void 0 || scores?.length !== 1) return Number.NaN;
        const total = binaryTotal(count, label, positive);
        return total > SMALLEST_MEAN * count ? total : Number.NaN;
      }
    };
    function binaryTotal(count, label, positive) {
      let total = 0;
      let product = 1;
      for (let i = 0; i < count; i++) {
        product *= Math.abs(1 - label[i] - positive[i]);
        if (product > 1e-280) continue;
        if (product < 1e-280 * EPSILON) return -1;
        total -= Math.log(product);
        product = 1;
      }
      return total - Math.log(product);
    }
    const clip = p => Math.min(Math.max(p, EPSILON), 1 - EPSILON);
    const mcc = {
      kind: "confusion",
      name: "mcc",
      of(confusion) {
        const {truth, decided} = (0, metrics_confusion.yq)(confusion);
        const size = truth.length;
        let total = 0;
        let right = 0;
        let together = 0;
        let truthSquared = 0;
        let decidedSquared = 0;
        for (let i = 0; i < size; i++) {
          total += truth[i];
          right += confusion.cells[i * size + i];
          together += truth[i] * decided[i];
          truthSquared += truth[i] ** 2;
          decidedSquared += decided[i] ** 2;
        }
        const truthSpread = total * total - truthSquared;
        const decidedSpread = total * total - decidedSquared;
        if (truthSpread === 0) return {
          undefined: "all rows have the same label"
        };
        if (decidedSpread === 0) return {
          undefined: "all rows have the same decision"
        };
        return (right * total - together) / Math.sqrt(truthSpread * decidedSpread);
      }
    };
    const medianAbsoluteError = {
      kind: "median",
      name: "median-absolute-error",
      values({count, label, prediction}) {
        const errors = new Float64Array(count);
        for (let i = 0; i < count; i++) errors[i] = Math.abs(label[i] - prediction[i]);
        return errors;
      }
    };
    const precision = cellProportion("precision", "no row is decided to be positive", (label, decision) => decision === 0 ? metrics_metric.Po : label === 1 ? metrics_metric.MC : metrics_metric.Rq);
    const precision_perClass = (hits, _truth, decided) => decided === 0 ? {
      undefined: "a class that has rows is never decided"
    } : hits / decided;
    const macroPrecision = classAverage("macro-precision", "macro", precision_perClass);
    const weightedPrecision = classAverage("weighted-precision", "weighted", precision_perClass);
    const r2 = {
      kind: "smooth",
      name: "r2",
      scale: "log-complement",
      value(rows) {
        if (rows.count < 2) return {
          undefined: "one row has no variance"
        };
        const {residual, total} = sums(rows);
        return total === 0 ? {
          undefined: "all rows have the same label"
        } : 1 - residual / total;
      },
      linearise(rows) {
        const value = r2.value(rows);
        if (typeof value !== "number") return value;
        const {label, prediction} = rows;
        const {residual, total, mean, weight} = sums(rows);
        const influence = (target, from, to) => {
          for (let i = from; i < to; i++) {
            const error = (label[i] - prediction[i]) ** 2;
            const deviation = (label[i] - mean) ** 2;
            target[i - from] = -weight / total * (error - residual / total * deviation);
          }
        };
        return {
          value,
          influence,
          edge: null
        };
      }
    };
    function sums({count, label, prediction, weights}) {
      let weight = 0;
      let mean = 0;
      for (let i = 0; i < count; i++) {
        const w = weights === null ? 1 : weights[i];
        weight += w;
        mean += w * label[i];
      }
      mean /= weight;
      let residual = 0;
      let total = 0;
      for (let i = 0; i < count; i++) {
        const w = weights === null ? 1 : weights[i];
        residual += w * (label[i] - prediction[i]) ** 2;
        total += w * (label[i] - mean) ** 2;
      }
      return {
        residual,
        total,
        mean,
        weight
      };
    }
    const recall = cellProportion("recall", "no row has the positive label", (label, decision) => label === 0 ? metrics_metric.Po : decision === 1 ? metrics_metric.MC : metrics_metric.Rq);
    const specificity = cellProportion("specificity", "no row has the negative label", (label, decision) => label === 1 ? metrics_metric.Po : decision === 0 ? metrics_metric.MC : metrics_metric.Rq);
    const recall_perClass = (hits, truth) => truth === 0 ? {
      undefined: "a class that is decided has no row with its label"
    } : hits / truth;
    const macroRecall = classAverage("macro-recall", "macro", recall_perClass);
    const weightedRecall = classAverage("weighted-recall", "weighted", recall_perClass);
    const lossOf = ({label, prediction}, error) => (loss, from, to) => {
      for (let i = from; i < to; i++) loss[i - from] = error(label[i], prediction[i]);
    };
    const mae = {
      kind: "mean",
      name: "mae",
      loss: rows => lossOf(rows, (label, prediction) => Math.abs(label - prediction))
    };
    const mse = {
      kind: "mean",
      name: "mse",
      loss: rows => lossOf(rows, (label, prediction) => (label - prediction) ** 2)
    };
    const rmse = {
      ...mse,
      name: "rmse",
      root: true
    };
    const mape = {
      kind: "mean",
      name: "mape",
      loss(rows) {
        if (rows.label.some((label, i) => label === 0 && rows.weights?.[i] !== 0)) return {
          undefined: "a label is 0, and nothing is relative to 0"
        };
        return lossOf(rows, (label, prediction) => Math.abs(label - prediction) / Math.max(Math.abs(label), Number.EPSILON));
      }
    };
    const topKAccuracy = k => ({
      kind: "proportion",
      name: `top-${k}-accuracy`,
      empty: "there is no row",
      outcome({count, label, scores, classes}) {
        if (scores === null) return {
          undefined: "there are decisions but no scores"
        };
        if (k >= classes.length) return {
          undefined: `with ${classes.length} classes every label is among the top ${k}`
        };
        const outcome = new Uint8Array(count);
        for (let i = 0; i < count; i++) {
          const own = label[i];
          const score = scores[own][i];
          let above = 0;
          for (let j = 0; j < scores.length; j++) {
            const other = scores[j][i];
            if (other > score || other === score && j > own) above++;
          }
          outcome[i] = above < k ? metrics_metric.MC : metrics_metric.Rq;
        }
        return outcome;
      }
    });
    const binary = {
      accuracy,
      "balanced-accuracy": balancedAccuracy,
      precision,
      recall,
      specificity,
      f1,
      auroc,
      "average-precision": averagePrecision,
      "log-loss": logLoss,
      brier,
      mcc,
      "calibration-error": calibrationError
    };
    const multiclass = {
      accuracy,
      "balanced-accuracy": balancedAccuracy,
      "macro-f1": macroF1,
      "weighted-f1": weightedF1,
      "macro-precision": macroPrecision,
      "weighted-precision": weightedPrecision,
      "macro-recall": macroRecall,
      "weighted-recall": weightedRecall,
      "log-loss": logLoss,
      "macro-auroc": macroAuroc,
      "top-2-accuracy": topKAccuracy(2),
      "top-3-accuracy": topKAccuracy(3),
      "top-4-accuracy": topKAccuracy(4),
      "top-5-accuracy": topKAccuracy(5),
      "top-10-accuracy": topKAccuracy(10),
      mcc
    };
    const regression = {
      mae,
      mse,
      rmse,
      r2,
      mape,
      "median-absolute-error": medianAbsoluteError
    };
    const paired = {
      "negative-flip-rate": flips.Jn,
      "disagreement-rate": flips.zG
    };
    var rows = __webpack_require__(49921);
    var join_rows = __webpack_require__(45696);
    var checked_rows = __webpack_require__(22518);
    var gates_flips = __webpack_require__(21555);
    var gates_labels = __webpack_require__(82656);
    var build_errors = __webpack_require__(19473);
    var predictions = __webpack_require__(15909);
    var same_facts = __webpack_require__(73691);
    async function loadSides(policy, roles, sources, ports) {
      const {id} = roles;
      const common = {
        dataset: sources.dataset,
        policy,
        roles
      };
      const load = (role, path) => (0, predictions.rN)({
        ...common,
        role,
        path,
        joined: role === "baseline" && id !== void 0
      }, ports);
      const {baseline: other} = sources;
      if (other === void 0) return withDistinctIds({
        candidate: await load("candidate", sources.candidate),
        baseline: null,
        order: null
      }, roles);
      const [candidate, baseline] = [ sources.candidate, other ].some(predictions.yX) ? [ await load("candidate", sources.candidate), await load("baseline", other) ] : await bothOf(load("candidate", sources.candidate), load("baseline", other));
      if (candidate.dataset !== null && candidate.dataset === baseline.dataset) return withDistinctIds({
        candidate,
        baseline,
        order: (0, join_rows.Vl)(candidate.table.rows)
      }, roles);
      if (id === void 0) return {
        candidate,
        baseline,
        order: null
      };
      const order = (0, join_rows.U5)(candidate.table, baseline.table, id);
      (0, same_facts.w)(roles, candidate.table, baseline.table, order);
      return {
        candidate,
        baseline,
        order
      };
    }
    async function bothOf(first, second) {
      const results = await Promise.allSettled([ first, second ]);
      const errors = results.flatMap(result => result.status === "rejected" ? [ result.reason ] : []);
      const [error, other] = errors;
      if (error instanceof build_errors.y && other instanceof build_errors.y) throw new build_errors.y(error.code, [ ...new Set([ ...error.problems, ...other.problems ]) ], {
        cause: error
      });
      if (errors.length > 0) throw error;
      return [ await first, await second ];
    }
    function withDistinctIds(sides, {id}) {
      if (id !== void 0) (0, join_rows.vg)(sides.candidate.table, id);
      return sides;
    }
    const textColumn = (table, name) => table.columns.get(name);
    const slicedTables = ({candidate, baseline, order}) => ({
      candidate: candidate.table,
      baseline: order !== null ? candidate.table : baseline?.table ?? null
    });
    const MOST_CLASSES = 2e3;
    function taskClasses(policy, roles, {candidate, baseline}) {
      const columns = [ candidate, baseline ].flatMap(side => side === null ? [] : [ roles.label, side.prediction ].flatMap(name => name !== void 0 && side.table.columns.has(name) ? [ textColumn(side.table, name) ] : []));
      const labels = (0, gates_labels.OD)(columns);
      if (policy.task === "binary") {
        const {classes, classOf} = (0, gates_labels.cL)(labels, policy["positive-label"]);
        return {
          classes,
          classOf,
          settings: {
            positiveLabel: classes[1]
          }
        };
      }
      const {classes, from} = (0, gates_labels.dy)(labels, candidate.score, statedClasses(policy, candidate));
      if (classes.length > MOST_CLASSES) throw new build_errors.y("value-invalid", `there are ${classes.length} classes; at most ${MOST_CLASSES} can be measured`);
      if (baseline?.score != null && baseline.score.length !== classes.length) throw new build_errors.y("value-invalid", `the candidate has ${classes.length} classes and the baseline ${baseline.score.length}`);
      if (policy.classes === void 0 && baseline?.classes != null && baseline.classes.join("\n") !== classes.join("\n")) throw new build_errors.y("value-invalid", "the baseline model names other classes than the candidate has, or the same in another order: set evaluate.classes");
      const index = new Map(classes.map((label, at) => [ label, at ]));
      return {
        classes,
        classOf: label => index.get(label) ?? -1,
        settings: {
          classes: [ ...classes ],
          classesFrom: from
        }
      };
    }
    function statedClasses(policy, {classes}) {
      if (policy.classes !== void 0) return {
        classes: policy.classes,
        from: "evaluate.classes"
      };
      return classes === null ? void 0 : {
        classes,
        from: "the model"
      };
    }
    var metric_names = __webpack_require__(29818);
    var statistics_difference = __webpack_require__(1439);
    var estimate = __webpack_require__(89464);
    var design = __webpack_require__(966);
    var gap_sum = __webpack_require__(292);
    var median = __webpack_require__(31926);
    var moments = __webpack_require__(33243);
    var normal = __webpack_require__(50511);
    var joint_confusion = __webpack_require__(66727);
    var cell_draws = __webpack_require__(53150);
    var confusion_influence = __webpack_require__(33060);
    var statistics_pair = __webpack_require__(61972);
    function confusionDifference(metric, pair, seed, scale) {
      const {candidate, baseline} = pair;
      const value = (0, statistics_pair.R)(metric.of((0, metrics_confusion.wo)(candidate)), metric.of((0, metrics_confusion.wo)(baseline)), scale);
      if (typeof value !== "number") return value;
      if ((0, design.fU)(candidate) < 1) return {
        value,
        method: statistics_pair.G,
        interval: null
      };
      const {classes} = candidate;
      const size = classes.length;
      const a = {
        classes,
        cells: new Float64Array(size * size)
      };
      const b = {
        classes,
        cells: new Float64Array(size * size)
      };
      const projections = [ {
        table: a.cells,
        place: key => Math.floor(key / (size * size)) * size + Math.floor(key / size) % size
      }, {
        table: b.cells,
        place: key => Math.floor(key / (size * size)) * size + key % size
      } ];
      return (0, cell_draws.bj)(value, drawsOf(metric, pair, seed, scale), projections, () => {
        const difference = (0, statistics_pair.R)(metric.of(a), metric.of(b), scale);
        return typeof difference === "number" ? difference : Number.NaN;
      });
    }
    const drawn = new WeakMap;
    function drawsOf(metric, {candidate, baseline}, seed, scale) {
      const before = drawn.get(candidate)?.get(baseline);
      if (before !== void 0) return before;
      const {cells, classes} = (0, joint_confusion.A)(candidate, baseline);
      let total = 0;
      for (const weight of cells.values()) total += weight;
      const simple = (0, design.pn)(candidate);
      const independent = simple ? candidate.count : effectivePairs(metric, candidate, baseline, scale);
      const draws = (0, cell_draws.cp)((0, cell_draws.lt)(cells, classes ** 3, (0, confusion_influence.dK)(classes), independent / total), seed);
      if (simple) drawn.set(candidate, (drawn.get(candidate) ?? new WeakMap).set(baseline, draws));
      return draws;
    }
    function effectivePairs(metric, candidate, baseline, scale) {
      const a = (0, confusion_influence.ge)(metric, candidate).influence;
      const b = (0, confusion_influence.ge)(metric, baseline).influence;
      const influence = (0, row_numbers.jk)((0, row_numbers.tX)(a, b, [ 1, scale ]), candidate.count);
      const mean = (0, moments.h)(influence, candidate);
      const variance = (0, moments.h)(influence.map(v => (v - mean) ** 2), candidate);
      return (0, design.PA)((0, row_numbers.cZ)(influence), variance, candidate);
    }
    var point = __webpack_require__(86300);
    var student_t = __webpack_require__(55132);
    function tangoInterval(gained, lost, rows, z) {
      const estimate = (gained - lost) / rows;
      const root = (target, from, to) => {
        let low = from;
        let high = to;
        for (let i = 0; i < 60; i++) {
          const middle = (low + high) / 2;
          if (score(gained, lost, rows, middle) > target) low = middle; else high = middle;
        }
        return (low + high) / 2;
      };
      return [ root(z, -1, estimate), root(-z, estimate, 1) ];
    }
    function score(gained, lost, rows, delta) {
      const a = 2 * rows;
      const b = -gained - lost + (2 * rows - gained + lost) * delta;
      const c = -lost * delta * (1 - delta);
      const nuisance = (Math.sqrt(Math.max(b * b - 4 * a * c, 0)) - b) / (2 * a);
      const variance = rows * (2 * nuisance + delta * (1 - delta));
      const distance = gained - lost - rows * delta;
      if (variance <= 0) return distance === 0 ? 0 : distance * (1 / 0);
      return distance / Math.sqrt(variance);
    }
    function proportionDifference(metric, pair, seed, scale) {
      const outcomes = outcomesOf(metric, pair);
      if ((0, metrics_metric.b0)(outcomes)) return outcomes;
      const difference = rate(outcomes, true) - scale * rate(outcomes, false);
      if (Number.isNaN(difference)) return {
        undefined: metric.empty
      };
      if ((0, design.fU)(pair.candidate) < 1) return {
        value: difference,
        method: statistics_pair.G,
        interval: null
      };
      const sameRows = counted(outcomes, true) === inBoth(outcomes) && counted(outcomes, false) === inBoth(outcomes);
      if (sameRows && scale === 1) return paired_proportions_flips(outcomes, paired_proportions_effectivePairs(metric, pair, outcomes), pair.candidate);
      const {outcomeOf} = metric;
      if (outcomeOf === void 0) return;
      const classes = pair;
      return confusionDifference(asConfusionMetric(metric.name, metric.empty, outcomeOf), classes, seed, scale);
    }
    function asConfusionMetric(name, empty, outcomeOf) {
      return {
        kind: "confusion",
        name,
        of(confusion) {
          const {hits, counted: all} = (0, point.VU)(outcomeOf, confusion);
          return all === 0 ? {
            undefined: empty
          } : hits / all;
        }
      };
    }
    function outcomesOf(metric, {candidate, baseline}) {
      const outcomes = new Float64Array(9);
      const {outcomeOf} = metric;
      if (outcomeOf !== void 0) {
        const joint = (0, joint_confusion.A)(candidate, baseline);
        const size = joint.classes;
        for (const [cell, weight] of joint.cells) {
          const label = Math.floor(cell / (size * size));
          outcomes[outcomeOf(label, Math.floor(cell / size) % size) * 3 + outcomeOf(label, cell % size)] += weight;
        }
        return outcomes;
      }
      const a = metric.outcome(candidate);
      const b = metric.outcome(baseline);
      if ((0, metrics_metric.b0)(a)) return a;
      if ((0, metrics_metric.b0)(b)) return b;
      for (let i = 0; i < candidate.count; i++) outcomes[a[i] * 3 + b[i]] += candidate.weights === null ? 1 : candidate.weights[i];
      return outcomes;
    }
    const share = (outcomes, first, outcome) => first ? outcomes[outcome * 3] + outcomes[outcome * 3 + 1] + outcomes[outcome * 3 + 2] : outcomes[outcome] + outcomes[3 + outcome] + outcomes[6 + outcome];
    const counted = (outcomes, first) => share(outcomes, first, metrics_metric.MC) + share(outcomes, first, metrics_metric.Rq);
    const rate = (outcomes, first) => share(outcomes, first, metrics_metric.MC) / counted(outcomes, first);
    const inBoth = outcomes => outcomes[metrics_metric.Rq * 3 + metrics_metric.Rq] + outcomes[metrics_metric.Rq * 3 + metrics_metric.MC] + outcomes[metrics_metric.MC * 3 + metrics_metric.Rq] + outcomes[metrics_metric.MC * 3 + metrics_metric.MC];
    const total = outcomes => outcomes.reduce((sum, weight) => sum + weight, 0);
    function paired_proportions_effectivePairs(metric, {candidate, baseline}, outcomes) {
      if ((0, design.pn)(candidate)) return candidate.count;
      const a = metric.outcome(candidate);
      const b = metric.outcome(baseline);
      const all = total(outcomes);
      const term = (outcome, first) => outcome === metrics_metric.Po ? 0 : (outcome - rate(outcomes, first)) * all / counted(outcomes, first);
      const influence = new Float64Array(candidate.count);
      let variance = 0;
      for (let i = 0; i < candidate.count; i++) {
        influence[i] = term(a[i], true) - term(b[i], false);
        variance += (candidate.weights === null ? 1 : candidate.weights[i]) * influence[i] ** 2 / all;
      }
      return (0, design.PA)((0, row_numbers.cZ)(influence), variance, candidate);
    }
    function paired_proportions_flips(outcomes, independent, rows) {
      const perRow = independent / total(outcomes);
      const gained = outcomes[metrics_metric.MC * 3 + metrics_metric.Rq] * perRow;
      const lost = outcomes[metrics_metric.Rq * 3 + metrics_metric.MC] * perRow;
      const both = inBoth(outcomes) * perRow;
      const df = (0, design.fU)(rows);
      return {
        value: (gained - lost) / both,
        method: (0, design.pn)(rows) ? "Tango" : "Tango on effective rows",
        interval: confidence => tangoInterval(gained, lost, both, (0, student_t.YW)((1 + confidence) / 2, df))
      };
    }
    var resampling = __webpack_require__(83750);
    function pairedDifference(metric, pair, seed, scale = 1) {
      switch (metric.kind) {
       case "proportion":
        return proportionDifference(metric, pair, seed, scale) ?? correlatedProportions(metric, pair, seed, scale);

       case "mean":
        return ofMeans(metric, pair, scale);

       case "confusion":
        return confusionDifference(metric, pair, seed, scale);

       case "smooth":
        return ofSmooth(metric, pair, seed, scale);

       case "median":
        return correlated(metric, pair, seed, scale, rows => {
          const values = metric.values(rows);
          return (0, median.ON)(values, (0, median.gU)(values, rows));
        });

       case "gap":
        return ofGaps(metric, pair, scale);

       case "general":
        return (0, resampling.d)(metric, pair, seed, scale);
      }
    }
    function ofMeans(metric, {candidate, baseline}, scale) {
      const a = metric.loss(candidate);
      const b = metric.loss(baseline);
      if ((0, metrics_metric.b0)(a)) return a;
      if ((0, metrics_metric.b0)(b)) return b;
      if (metric.root !== true) return (0, estimate.GX)((0, design.il)((0, row_numbers.tX)(a, b, [ 1, scale ]), candidate));
      const rootA = Math.sqrt((0, design.il)(a, candidate).mean);
      const rootB = Math.sqrt((0, design.il)(b, baseline).mean);
      const slope = root => root > 0 ? 1 / (2 * root) : 0;
      const influence = (0, row_numbers.tX)(a, b, [ slope(rootA), scale * slope(rootB) ]);
      return (0, estimate.GX)((0, design.il)(influence, candidate), rootA - scale * rootB);
    }
    function ofSmooth(metric, {candidate, baseline}, seed, scale) {
      const a = metric.linearise(candidate);
      const b = metric.linearise(baseline);
      if ((0, metrics_metric.b0)(a)) return a;
      if ((0, metrics_metric.b0)(b)) return b;
      const value = a.value - scale * b.value;
      if (a.edge !== null || b.edge !== null) return correlated(metric, {
        candidate,
        baseline
      }, seed, scale, rows => (rows === candidate ? a : b).influence);
      const influence = (0, row_numbers.tX)(a.influence, b.influence, [ 1, scale ]);
      const strata = metric.strata?.(candidate);
      if (strata === void 0 || !(0, design.pn)(candidate)) return (0, estimate.GX)((0, design.il)(influence, candidate), value);
      const standardError = (0, design.wq)(influence, strata);
      const interval = confidence => {
        const reach = (0, normal.Z)((1 + confidence) / 2) * standardError;
        return [ value - reach, value + reach ];
      };
      return {
        value,
        method: "DeLong, paired",
        interval
      };
    }
    function ofGaps(metric, {candidate, baseline}, scale) {
      const a = (0, gap_sum.dc)(metric, candidate);
      const b = (0, gap_sum.dc)(metric, baseline);
      if ((0, metrics_metric.b0)(a)) return a;
      if ((0, metrics_metric.b0)(b)) return b;
      const first = (0, gap_sum.I0)(metric, candidate, a);
      const second = (0, gap_sum.I0)(metric, baseline, b);
      return (0, estimate.GX)((0, design.il)((0, row_numbers.tX)(first, second, [ 1, scale ]), candidate), a.value - scale * b.value);
    }
    function correlatedProportions(metric, pair, seed, scale) {
      return correlated(metric, pair, seed, scale, rows => (0, row_numbers.cZ)(Float64Array.from(metric.outcome(rows))));
    }
    function correlated(metric, {candidate, baseline}, seed, scale, influenceOf) {
      const first = (0, estimate.qn)(metric, candidate, seed);
      const second = (0, estimate.qn)(metric, baseline, seed + 1);
      if ((0, metrics_metric.b0)(first)) return first;
      if ((0, metrics_metric.b0)(second)) return second;
      const correlation = correlationOf(influenceOf(candidate), influenceOf(baseline), candidate);
      return (0, statistics_difference.P)(first, second, scale, correlation);
    }
    function correlationOf(first, second, rows) {
      const [a, b] = [ (0, row_numbers.jk)(first, rows.count), (0, row_numbers.jk)(second, rows.count) ];
      const units = rows.clusters === null ? rows.count : rows.clusters.count;
      const sums = [ new Float64Array(units), new Float64Array(units) ];
      const means = [ (0, moments.h)(a, rows), (0, moments.h)(b, rows) ];
      for (let i = 0; i < rows.count; i++) {
        const unit = rows.clusters === null ? i : rows.clusters.codes[i];
        const w = rows.weights === null ? 1 : rows.weights[i];
        sums[0][unit] += w * (a[i] - means[0]);
        sums[1][unit] += w * (b[i] - means[1]);
      }
      let aa = 0;
      let bb = 0;
      let ab = 0;
      for (let u = 0; u < units; u++) {
        aa += sums[0][u] ** 2;
        bb += sums[1][u] ** 2;
        ab += sums[0][u] * sums[1][u];
      }
      return aa > 0 && bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
    }
    var random = __webpack_require__(52167);
    var outcome = __webpack_require__(11223);
    var gates_slices = __webpack_require__(48324);
    function rowTask(task) {
      const {sides, metrics, paired, select, tables, seed, intervals} = task;
      const ofCandidate = weighed(sides.candidate, select);
      const ofBaseline = sides.baseline === null ? null : weighed(sides.baseline, select);
      const within = slice => ({
        candidate: ofCandidate(slice?.candidate ?? null),
        baseline: ofBaseline === null ? null : ofBaseline(slice?.baseline ?? null),
        paired: sides.paired
      });
      const whole = within(null);
      const withinSlice = (0, remember.H)(slice => within(slice));
      const sliced = new Map;
      const measured = new Map;
      const measureAnew = (name, slice, key) => {
        const both = slice === null ? whole : withinSlice(slice);
        const metric = metrics[name];
        return metric === void 0 ? measurePaired(paired[name], both) : measure(metric, both, {
          seed,
          key,
          intervals
        });
      };
      return {
        metrics: [ ...Object.keys(metrics), ...sides.paired ? Object.keys(paired) : [] ],
        slices(by) {
          const key = JSON.stringify(by);
          const slices = sliced.get(key) ?? (0, gates_slices.fS)(by, tables.candidate, tables.baseline);
          sliced.set(key, slices);
          return slices;
        },
        measure(name, slice) {
          const key = slice === null ? "" : (0, gates_slices.Q1)(slice.values);
          const found = measured.get(`${name}/${key}`) ?? measureAnew(name, slice, key);
          measured.set(`${name}/${key}`, found);
          return found;
        }
      };
    }
    function weighed(rows, select) {
      const {weights} = rows;
      if (weights === null || weights.every(w => w > 0)) return at => at === null ? rows : select(rows, at);
      const all = Uint32Array.from(weights.keys());
      return at => select(rows, (at ?? all).filter(row => weights[row] > 0));
    }
    function measure(metric, {candidate, baseline, paired}, {seed, key, intervals}) {
      const seedOf = part => (0, random.ln)(seed, `${key}/${part}`);
      const [single, difference] = intervals === "bootstrap" ? [ resampling.P, resampling.d ] : [ estimate.qn, pairedDifference ];
      const range = (0, metric_names.Q4)(metric.name);
      const alone = (rows, part) => (0, outcome.cz)((0, outcome.E2)(single(metric, rows, seedOf(part))), range);
      const ofCandidate = alone(candidate, "candidate");
      const ofBaseline = baseline === null ? null : alone(baseline, "baseline");
      const contrast = scale => {
        if (baseline === null || ofBaseline === null) return null;
        if ((0, metrics_metric.b0)(ofCandidate)) return ofCandidate;
        if ((0, metrics_metric.b0)(ofBaseline)) return {
          undefined: `for the baseline, ${ofBaseline.undefined}`
        };
        if (paired) return (0, outcome.E2)(difference(metric, {
          candidate,
          baseline
        }, seedOf("difference"), scale));
        return (0, outcome.E2)((0, statistics_difference.P)(ofCandidate, ofBaseline, scale));
      };
      const plain = contrast(1);
      return {
        candidate: ofCandidate,
        baseline: ofBaseline,
        rows: candidate.count,
        contrast: scale => scale === 1 ? plain : contrast(scale)
      };
    }
    function measurePaired(metric, {candidate, baseline, paired}) {
      const rows = candidate.count;
      if (baseline === null || !paired) return {
        candidate: {
          undefined: "it compares with a baseline, and none was given"
        },
        baseline: null,
        rows,
        contrast: () => null
      };
      const pair = {
        candidate,
        baseline
      };
      return {
        candidate: (0, estimate.GD)(metric, pair),
        baseline: null,
        rows,
        contrast: () => null
      };
    }
    const DEFAULT_THRESHOLD = .5;
    function classificationTask(policy, roles, loaded, drawing) {
      const {candidate, baseline, order} = loaded;
      const {classes, classOf, settings} = taskClasses(policy, roles, loaded);
      const codesOf = ({table}, name) => (0, gates_labels.Tm)(textColumn(table, name), table, name, classOf, classes);
      const facts = side => ({
        ...(0, checked_rows.xS)(side.table, roles.weight, roles.cluster),
        classes,
        label: codesOf(side, roles.label)
      });
      const threshold = (policy.task === "binary" ? policy["decision-threshold"] : void 0) ?? DEFAULT_THRESHOLD;
      const answers = side => (0, checked_rows.Bw)(side.table, side.score, side.prediction === void 0 ? null : codesOf(side, side.prediction), threshold);
      const own = {
        ...facts(candidate),
        ...answers(candidate)
      };
      const sides = {
        candidate: own,
        baseline: baseline === null ? null : order === null ? {
          ...facts(baseline),
          ...answers(baseline)
        } : {
          ...own,
          ...inOrderOf(answers(baseline), order)
        },
        paired: order !== null
      };
      const metrics = policy.task === "binary" ? binary : multiclass;
      const byThreshold = policy.task === "binary" && candidate.prediction === void 0;
      const data = rowTask({
        sides,
        metrics,
        paired,
        select: rows.DD,
        tables: slicedTables(loaded),
        ...drawing
      });
      return {
        data,
        flips: sides.baseline === null || !sides.paired ? void 0 : (0, gates_flips.S)(sides, idsOf(roles, candidate.table), slicesOf(roles, candidate.table)),
        settings: byThreshold ? {
          ...settings,
          decisionThreshold: threshold
        } : settings
      };
    }
    function inOrderOf(answers, order) {
      if ((0, join_rows.XK)(order)) return answers;
      const {decision, scores} = answers;
      return {
        decision: (0, rows.me)(decision, order),
        scores: scores?.map(column => (0, rows.kg)(column, order)) ?? null
      };
    }
    function idsOf(roles, table) {
      if (roles.id === void 0) return row => `row ${row + 1}`;
      const {codes, texts} = textColumn(table, roles.id);
      return row => texts.text(codes[row]);
    }
    function slicesOf(roles, table) {
      return row => Object.fromEntries(roles.slices.map(name => {
        const {codes, texts} = textColumn(table, name);
        return [ name, codes[row] < 0 ? "" : texts.text(codes[row]) ];
      }));
    }
    var evaluate_columns = __webpack_require__(76822);
    var measurements = __webpack_require__(13410);
    function regressionTask(roles, loaded, drawing) {
      const {candidate, baseline, order} = loaded;
      const facts = table => ({
        ...(0, checked_rows.xS)(table, roles.weight, roles.cluster),
        label: (0, checked_rows.cZ)(table, roles.label)
      });
      const answers = ({table, prediction}) => (0, checked_rows.cZ)(table, prediction ?? "");
      const own = {
        ...facts(candidate.table),
        prediction: answers(candidate)
      };
      const sides = {
        candidate: own,
        baseline: baseline === null ? null : order === null ? {
          ...facts(baseline.table),
          prediction: answers(baseline)
        } : {
          ...own,
          prediction: (0, rows.kg)(answers(baseline), order)
        },
        paired: order !== null
      };
      return rowTask({
        sides,
        metrics: regression,
        paired: {},
        select: rows._E,
        tables: slicedTables(loaded),
        ...drawing
      });
    }
    const DEFAULT_CONFIDENCE = .95;
    const DEFAULT_SEED = 1;
    async function evaluateRows(policy, sources, ports) {
      const roles = (0, evaluate_columns.R7)(policy);
      (0, evaluate_columns.nc)(roles);
      const loaded = await loadSides(policy, roles, sources, ports);
      const {candidate, baseline, order} = loaded;
      ports.log.progress("measuring");
      const confidence = policy.confidence ?? DEFAULT_CONFIDENCE;
      const drawing = {
        seed: policy.seed ?? DEFAULT_SEED,
        intervals: policy.intervals ?? "analytic"
      };
      const found = policy.task === "regression" ? {
        data: regressionTask(roles, loaded, drawing),
        flips: void 0,
        settings: {}
      } : classificationTask(policy, roles, loaded, drawing);
      const checks = (0, gates_checks.L)(policy.checks ?? [], found.data, confidence);
      return {
        checks,
        measurements: (0, measurements.Z)(found.data, confidence),
        flips: found.flips,
        inputs: uniqueInputs([ ...candidate.inputs, ...baseline?.inputs ?? [] ]),
        settings: {
          confidence,
          seed: drawing.seed,
          method: `${drawing.intervals === "bootstrap" ? "BCa bootstrap intervals" : "intervals by kind of metric"}, claims of failure corrected by Holm`,
          task: policy.task,
          paired: order !== null,
          ...found.settings
        },
        runtime: {
          ...candidate.runtime
        }
      };
    }
    function uniqueInputs(inputs) {
      const seen = new Set;
      return inputs.filter(input => {
        const key = JSON.stringify(input);
        return !seen.has(key) && seen.add(key);
      });
    }
  },
  21555: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => cut,
      S: () => negativeFlips
    });
    const SHOWN = 20;
    const LONGEST = 1e3;
    const cut = text => text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    function negativeFlips({candidate, baseline}, idOf, sliceOf) {
      if (baseline === null) return {
        total: 0,
        worst: []
      };
      let total = 0;
      const worst = [];
      for (let row = 0; row < candidate.count; row++) {
        if (baseline.decision[row] !== candidate.label[row] || candidate.decision[row] === candidate.label[row]) continue;
        total++;
        const shift = shiftOf(candidate, baseline, row);
        if (worst.length === SHOWN && (shift ?? 0) <= (worst[SHOWN - 1].shift ?? 0)) continue;
        const place = worst.findIndex(other => (other.shift ?? 0) < (shift ?? 0));
        worst.splice(place < 0 ? worst.length : place, 0, {
          row,
          shift
        });
        if (worst.length > SHOWN) worst.pop();
      }
      const {classes, label, decision} = candidate;
      return {
        total,
        worst: worst.map(({row, shift}) => {
          const slice = sliceOf(row);
          return {
            id: cut(idOf(row)),
            label: cut(classes[label[row]]),
            baseline: cut(classes[baseline.decision[row]]),
            candidate: cut(classes[decision[row]]),
            shift,
            ...Object.keys(slice).length > 0 ? {
              slice: {
                ...slice
              }
            } : {}
          };
        })
      };
    }
    function shiftOf(candidate, baseline, row) {
      const after = probability(candidate, row);
      const before = probability(baseline, row);
      return after === null || before === null ? null : before - after;
    }
    function probability({scores, label}, row) {
      if (scores === null) return null;
      if (scores.length > 1) return scores[label[row]][row];
      return label[row] === 1 ? scores[0][row] : 1 - scores[0][row];
    }
  },
  43248: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => judgeByEstimate,
      y: () => judgeByInterval
    });
    var _statistics_holm_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45722);
    const SLACK = 1e-12;
    const UNDECIDED = {
      verdict: "inconclusive",
      failLevel: 1,
      growth: null
    };
    function judgeByInterval(estimate, requirement, confidence) {
      if (estimate.interval === null) return UNDECIDED;
      const [low, high] = estimate.interval(confidence);
      if (Number.isNaN(low) || Number.isNaN(high) || Number.isNaN(estimate.value)) return UNDECIDED;
      const isBad = (from, to) => !keeps(requirement.side === "at-least" ? to : from, requirement);
      const failLevel = (0, _statistics_holm_js__WEBPACK_IMPORTED_MODULE_0__.I)(estimate, isBad);
      if (keeps(requirement.side === "at-least" ? low : high, requirement)) return {
        verdict: "pass",
        failLevel,
        growth: null
      };
      if (isBad(low, high)) return {
        verdict: "fail",
        failLevel,
        growth: null
      };
      const {threshold} = requirement;
      const distance = Math.abs(estimate.value - threshold);
      const reach = estimate.value < threshold ? high - estimate.value : estimate.value - low;
      const growth = distance > 0 ? Math.max((reach / distance) ** 2, 1) : null;
      return {
        verdict: "inconclusive",
        failLevel,
        growth
      };
    }
    function judgeByEstimate(estimate, requirement) {
      if (Number.isNaN(estimate.value)) return UNDECIDED;
      return {
        verdict: keeps(estimate.value, requirement) ? "pass" : "fail",
        failLevel: 1,
        growth: null
      };
    }
    function keeps(value, {side, threshold}) {
      const slack = SLACK * Math.max(1, Math.abs(threshold));
      return side === "at-least" ? value >= threshold - slack : value <= threshold + slack;
    }
  },
  82656: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      OD: () => distinctLabels,
      Tm: () => classCodes,
      Z2: () => canonicalLabel,
      cL: () => binaryClasses,
      dy: () => classOrder
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93256);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78909);
    var _tables_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76632);
    function canonicalLabel(label) {
      const text = String(label).trim();
      return /^-?\d+\.0+$/.test(text) ? text.slice(0, text.indexOf(".")) : text;
    }
    function distinctLabels(columns) {
      const found = new Set;
      for (const {texts} of columns) for (let code = 0; code < texts.size; code++) found.add(canonicalLabel(texts.text(code)));
      return [ ...found ].sort(byNumberThenText);
    }
    function byNumberThenText(a, b) {
      const [x, y] = [ numberOf(a), numberOf(b) ];
      if (x !== void 0 && y !== void 0) return x - y;
      if (x !== void 0 || y !== void 0) return x !== void 0 ? -1 : 1;
      return a < b ? -1 : a > b ? 1 : 0;
    }
    const numberOf = text => text !== "" && Number.isFinite(Number(text)) ? Number(text) : void 0;
    const positivePairs = [ [ "0", "1" ], [ "false", "true" ], [ "-1", "1" ] ];
    function binaryClasses(labels, positiveLabel) {
      if (labels.length > 2) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `a binary task has two labels, but there are ${labels.length}: ${(0, 
      _tables_names_js__WEBPACK_IMPORTED_MODULE_1__.Z)(labels)}`);
      if (positiveLabel !== void 0) {
        const positive = canonicalLabel(positiveLabel);
        const others = labels.filter(label => label !== positive);
        if (others.length > 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `no row has the positive label ${(0, 
        _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(positive)} that evaluate.positive-label names; the labels are ${(0, _tables_names_js__WEBPACK_IMPORTED_MODULE_1__.Z)(labels)}`);
        const negative = others[0] ?? `not ${positive}`;
        return {
          classes: [ negative, positive ],
          classOf: label => label === positive ? 1 : label === negative ? 0 : -1
        };
      }
      const lower = labels.map(label => label.toLowerCase());
      const pair = positivePairs.find(candidate => lower.every(label => candidate.includes(label)));
      if (pair === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `the labels are ${(0, _tables_names_js__WEBPACK_IMPORTED_MODULE_1__.Z)(labels)}; say which of them is positive with evaluate.positive-label (0 and 1, -1 and 1, false and true need no telling)`);
      return {
        classes: pair,
        classOf: label => pair.indexOf(label.toLowerCase())
      };
    }
    function classOrder(labels, scoreColumns, given) {
      if (given !== void 0) {
        const classes = given.classes.map(canonicalLabel);
        const repeated = classes.find((label, at) => classes.indexOf(label) < at);
        if (repeated !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `${given.from} names the class ${(0, 
        _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(repeated)} twice`);
        if (scoreColumns !== null && classes.length !== scoreColumns.length) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `${given.from} names ${(0, 
        _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.hS)(classes.length, "class", "classes")}, but there are ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.hS)(scoreColumns.length, "score column")}`);
        return {
          classes,
          from: given.from
        };
      }
      if (scoreColumns === null) return {
        classes: labels,
        from: "the sorted labels"
      };
      const named = labelsInNames(labels, scoreColumns);
      if (named !== null) return {
        classes: named,
        from: "the score columns’ names"
      };
      const numbers = scoreColumns.map((_, at) => String(at));
      if (labels.includes("0") && labels.every(label => numbers.includes(label))) return {
        classes: numbers,
        from: "the numbers of the columns"
      };
      if (labels.length === scoreColumns.length && countUp(scoreColumns)) return {
        classes: labels,
        from: "the sorted labels"
      };
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `there are ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.hS)(scoreColumns.length, "score column")} and ${(0, 
      _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.hS)(labels.length, "label")} (${(0, _tables_names_js__WEBPACK_IMPORTED_MODULE_1__.Z)(labels)}): name the classes in the order of the columns with evaluate.classes`);
    }
    function countUp(columns) {
      const parts = columns.map(column => /^(.*?)(\d+)$/.exec(column));
      const [first] = parts;
      return parts.every((part, at) => part !== null && part[1] === first?.[1] && Number(part[2]) === Number(first?.[2]) + at);
    }
    function labelsInNames(labels, columns) {
      const [first = ""] = columns;
      let prefix = first;
      let suffix = first;
      for (const column of columns) {
        while (!column.startsWith(prefix)) prefix = prefix.slice(0, -1);
        while (!column.endsWith(suffix)) suffix = suffix.slice(1);
      }
      const word = prefix.replace(/[\p{L}\p{N}]+$/u, "");
      const cuts = [ [ 0, 0 ], [ word.length, 0 ], [ prefix.length, 0 ], [ prefix.length, suffix.length ] ];
      for (const [before, after] of cuts) {
        const classes = columns.map(column => canonicalLabel(column.slice(before, Math.max(column.length - after, before))));
        if (new Set(classes).size === classes.length && labels.every(label => classes.includes(label))) return classes;
      }
      return null;
    }
    function classCodes(column, table, name, classOf, classes) {
      const {codes, texts} = column;
      const known = new Int32Array(texts.size).fill(-2);
      const found = classes.length <= 256 ? new Uint8Array(codes.length) : new Uint16Array(codes.length);
      const strangers = new Map;
      for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (known[code] === -2) known[code] = classOf(canonicalLabel(texts.text(code)));
        const index = known[code];
        if (index >= 0) {
          found[row] = index;
          continue;
        }
        const text = texts.text(code);
        const seen = strangers.get(text);
        if (seen === void 0) strangers.set(text, {
          count: 1,
          at: row
        }); else seen.count++;
      }
      if (strangers.size === 0) return found;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", [ ...strangers ].slice(0, 5).map(([text, {count, at}]) => `column ${(0, 
      _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name)} has ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(text)} in ${(0, 
      _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, "row")} (first: ${(0, _tables_table_js__WEBPACK_IMPORTED_MODULE_3__.x)(table, at)}), which is none of the classes ${(0, 
      _tables_names_js__WEBPACK_IMPORTED_MODULE_1__.Z)(classes)}`));
    }
  },
  13410: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => measurementsOf
    });
    var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
    var _outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11223);
    function measurementsOf(data, confidence) {
      return data.metrics.map(metric => {
        const {candidate, baseline, rows, contrast} = data.measure(metric, null);
        const delta = contrast(1);
        return {
          id: metric,
          metric,
          slice: null,
          column: null,
          candidate: (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.Kz)(candidate, confidence),
          baseline: baseline === null ? null : (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.Kz)(baseline, confidence),
          delta: delta === null ? null : (0, _outcome_js__WEBPACK_IMPORTED_MODULE_0__.Kz)(delta, confidence),
          rows,
          ...(0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.b0)(candidate) ? {
            reason: `${metric} is undefined: ${candidate.undefined}`
          } : {
            method: candidate.method
          }
        };
      });
    }
  },
  11223: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E2: () => finite,
      Kz: () => estimateRecord,
      cz: () => clipped
    });
    var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94796);
    function finite(outcome) {
      if ((0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__.b0)(outcome) || Number.isFinite(outcome.value)) return outcome;
      return {
        undefined: "the numbers that it is made of are too large"
      };
    }
    function clipped(outcome, [least, most]) {
      if ((0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__.b0)(outcome) || outcome.interval === null) return outcome;
      const {interval} = outcome;
      return {
        ...outcome,
        interval: confidence => {
          const [low, high] = interval(confidence);
          return [ Math.max(low, least), Math.min(high, most) ];
        }
      };
    }
    function estimateRecord(outcome, confidence) {
      if ((0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__.b0)(outcome)) return {
        value: null,
        interval: null
      };
      const [low, high] = outcome.interval?.(confidence) ?? [ Number.NaN, Number.NaN ];
      const isKnown = !Number.isNaN(low) && !Number.isNaN(high);
      return {
        value: outcome.value,
        interval: isKnown ? [ bounded(low), bounded(high) ] : null
      };
    }
    const bounded = end => Math.min(Math.max(end, -Number.MAX_VALUE), Number.MAX_VALUE);
  },
  15909: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Pu: () => inputRecords,
      yX: () => isModel,
      rN: () => loadPredictions
    });
    var errors = __webpack_require__(19473);
    var ranking = __webpack_require__(37436);
    var describe_columns = __webpack_require__(84274);
    async function columnNames(source) {
      const columns = await (0, describe_columns.N)(source);
      return columns.map(({name}) => name);
    }
    var interner = __webpack_require__(65853);
    var shown = __webpack_require__(78909);
    var checked_rows = __webpack_require__(22518);
    var evaluate_columns = __webpack_require__(76822);
    var names = __webpack_require__(93256);
    const MAX_LISTED = 20;
    const MAX_DIMENSION = 40;
    function describeTensor({name, type, shape}) {
      const dimensions = shape.map(size => size === -1 ? "?" : (0, shown.pS)(String(size)).slice(0, MAX_DIMENSION));
      return `${(0, shown.SP)(name)} (${type}, [${dimensions.join(", ")}])`;
    }
    function describeTensors(infos) {
      if (infos.length === 0) return "none";
      const listed = infos.slice(0, MAX_LISTED).map(describeTensor);
      if (infos.length > MAX_LISTED) listed.push(`and ${infos.length - MAX_LISTED} more`);
      return listed.join(", ");
    }
    function openDimension(dimension) {
      return typeof dimension === "string" || dimension < 0;
    }
    function planFeatures(request) {
      const {inputs, columns, roles, features} = request;
      const absent = features?.filter(name => !columns.includes(name)) ?? [];
      if (absent.length > 0) throw missing(request, `The dataset has no ${(0, names.Z)(absent)}, which \`evaluate.features\` names.`);
      const offered = features ?? columns;
      if (inputs.length > 0 && inputs.every(input => offered.includes(input.name) && widthOf(input) === 1)) return inputs.map(input => ({
        input,
        columns: [ input.name ]
      }));
      const [input] = inputs;
      if (input === void 0 || inputs.length > 1) throw missing(request, unmatched(request, offered));
      const given = features ?? columns.filter(name => !roles.has(name));
      const width = widthOf(input);
      if (width === "unknown") throw missing(request, `The model takes ${describeTensor(input)}, which rows of columns cannot fill.`);
      if (given.length === 0 || width !== "any" && width !== given.length) throw missing(request, `The model takes ${width === "any" ? "at least one column" : (0, 
      shown.hS)(width, "column")}, but was offered ${(0, shown.hS)(given.length, "column")}: ${(0, names.Z)(given)}.`);
      return [ {
        input,
        columns: given
      } ];
    }
    function wantedFeatures(plan) {
      return plan.flatMap(({input, columns}) => columns.map(name => ({
        name,
        as: input.type === "string" ? "text" : "number",
        missing: "keep"
      })));
    }
    function buildFeeds(plan, table) {
      return Object.fromEntries(plan.map(part => [ part.input.name, buildTensor(part, table) ]));
    }
    function buildTensor({input, columns}, {rows, columns: all}) {
      const found = columns.map(name => all.get(name));
      const rest = input.shape.slice(1).map(dimension => openDimension(dimension) ? columns.length : Number(dimension));
      const shape = [ rows, ...rest ];
      const width = found.length;
      if (input.type === "string") {
        const data = new Array(rows * width).fill("");
        found.forEach((column, at) => {
          const read = textOf(column);
          for (let row = 0; row < rows; row++) data[row * width + at] = read(row);
        });
        return {
          type: input.type,
          shape,
          data
        };
      }
      const data = new Float64Array(rows * width).fill(Number.NaN);
      found.forEach((column, at) => {
        if (column?.kind !== "number") throw new TypeError(`column ${columns[at]} was not read as numbers`);
        for (let row = 0; row < rows; row++) data[row * width + at] = column.values[row] ?? Number.NaN;
      });
      return {
        type: input.type,
        shape,
        data
      };
    }
    function textOf(column) {
      if (column?.kind !== "text") throw new TypeError("a column was not read as text");
      return row => {
        const code = column.codes[row] ?? -1;
        return code < 0 ? "" : column.texts.text(code);
      };
    }
    function widthOf({shape}) {
      const rest = shape.slice(1);
      if (shape.length === 0) return "unknown";
      if (!rest.some(openDimension)) return rest.reduce((product, dimension) => product * Number(dimension), 1);
      return rest.length === 1 ? "any" : "unknown";
    }
    function unmatched({inputs}, offered) {
      const without = inputs.filter(({name}) => !offered.includes(name));
      if (without.length > 0) return `There is no column for ${without.length} of its ${inputs.length} inputs: ${(0, names.Z)(without.map(({name}) => name))}.`;
      return `Each of its ${inputs.length} inputs must take one value of a row.`;
    }
    function missing({inputs, columns, roles}, what) {
      const free = columns.filter(name => !roles.has(name));
      const used = columns.filter(name => roles.has(name)).map(name => `${(0, shown.SP)(name)} as ${roles.get(name)}`);
      return new errors.y("column-missing", [ what, `The model's inputs: ${describeTensors(inputs)}.`, `The dataset's columns: ${free.length === 0 ? "none" : (0, 
      names.Z)(free)}${used.length > 0 ? `; used otherwise: ${used.join(", ")}` : ""}.`, "Set `evaluate.features` to the columns that the model was trained on, in its order, or name the columns like its inputs." ]);
    }
    function readNumbers({output, column}, outputs, rows) {
      const {values, width} = matrix(output, outputs, rows);
      const alone = column === "only" || column === "positive" && width === 1;
      const expected = alone ? 1 : 2;
      if (width !== expected) throw wrongShape(output, `${(0, shown.hS)(width, "value")} for a row; ${expected} was expected`);
      const at = typeof column === "number" ? column : expected - 1;
      return columnOf(values, width, at);
    }
    function readScores({output, columns, labels}, outputs, rows) {
      const {values, width} = matrix(output, outputs, rows);
      if (width < 2 || labels !== void 0 && labels.length !== width) throw wrongShape(output, `${(0, shown.hS)(width, "score")} for a row${labels === void 0 ? "" : `; the classes are ${(0, 
      names.Z)(labels)}`}`);
      return (columns ?? Array.from({
        length: width
      }, (_, i) => i)).map(column => columnOf(values, width, column));
    }
    function readDecisions({output}, outputs, rows) {
      const tensor = outputOf(output, outputs);
      if (tensor.data.length !== rows) throw wrongShape(output, `${tensor.data.length} values for ${(0, shown.hS)(rows, "row")}`);
      return tensor.data instanceof Float64Array ? Array.from(tensor.data, String) : tensor.data;
    }
    function matrix(output, outputs, rows) {
      const {data} = outputOf(output, outputs);
      const width = data.length / rows;
      if (!(data instanceof Float64Array) || !Number.isInteger(width) || width === 0) throw wrongShape(output, `${data.length} values for ${(0, 
      shown.hS)(rows, "row")}`);
      return {
        values: data,
        width
      };
    }
    function outputOf(output, outputs) {
      const tensor = Object.hasOwn(outputs, output) ? outputs[output] : void 0;
      if (tensor === void 0) throw new TypeError(`output ${output} was not returned`);
      return tensor;
    }
    function columnOf(values, width, column) {
      if (width === 1) return values;
      return Float64Array.from({
        length: values.length / width
      }, (_, row) => values[row * width + column] ?? Number.NaN);
    }
    function wrongShape(output, what) {
      return new errors.y("model-failed", `Output ${(0, shown.SP)(output)} of the model has ${what}. Name another one with \`evaluate.output\`.`);
    }
    const needs = {
      binary: "a floating-point output of shape [rows], [rows, 1] or [rows, 2], or class labels of shape [rows]",
      multiclass: "a floating-point output of shape [rows, classes], or class labels of shape [rows]",
      regression: "a floating-point output of shape [rows] or [rows, 1]"
    };
    function chooseOutput(request) {
      const {task, outputs, output} = request;
      const offered = output === void 0 ? outputs : outputs.filter(({name}) => name === output);
      if (output !== void 0 && offered.length === 0) throw refused(request, `The model has no output ${(0, shown.SP)(output)}.`);
      const scores = preferLabelled(request, offered.filter(info => isFloat(info) && fits(request, info)));
      const fitting = scores.length > 0 || task === "regression" ? scores : offered.filter(isDecision);
      const [info] = fitting;
      if (info === void 0) {
        const what = output === void 0 ? "No output of the model fits" : `Output ${(0, shown.SP)(output)} does not fit`;
        throw refused(request, `${what} the task ${task}, which needs ${needs[task]}.`);
      }
      if (fitting.length > 1) throw refused(request, `More than one output could be meant: ${describeTensors(fitting)}.`);
      if (!isFloat(info)) return {
        kind: "decision",
        output: info.name
      };
      if (task === "regression") return {
        kind: "number",
        output: info.name,
        column: "only"
      };
      return task === "binary" ? positiveScore(request, info) : classScores(request, info);
    }
    function isFloat({type}) {
      return type === "float16" || type === "float32" || type === "float64";
    }
    function fits({task, labels, classes}, {name, shape}) {
      const width = shape[1];
      if (shape.length > 2) return false;
      if (task === "regression") return width === void 0 || openDimension(width) || width === 1;
      if (task === "binary") return width === void 0 || openDimension(width) || width === 1 || width === 2;
      if (shape.length === 1 || width === 1) return false;
      if (width === void 0 || openDimension(width)) return true;
      return (Object.hasOwn(classes, name) ? classes[name] : labels)?.length === width || labels === void 0;
    }
    function isDecision({type, shape}) {
      const width = shape[1];
      return !type.startsWith("float") && (shape.length === 1 || shape.length === 2 && (width === 1 || width === -1));
    }
    function preferLabelled({classes, task}, infos) {
      const labelled = infos.filter(({name}) => Object.hasOwn(classes, name));
      return task !== "regression" && labelled.length === 1 ? labelled : infos;
    }
    function positiveScore(request, {name, shape}) {
      const {positiveLabel} = request;
      const labels = Object.hasOwn(request.classes, name) ? request.classes[name] ?? [] : [];
      if (shape.length === 1 || shape[1] === 1) return {
        kind: "number",
        output: name,
        column: "only"
      };
      if (labels.length === 0 || positiveLabel === void 0) return {
        kind: "number",
        output: name,
        column: "positive"
      };
      const column = labels.indexOf(String(positiveLabel));
      if (column < 0) throw refused(request, `The model's classes are ${(0, names.Z)(labels)}; ${(0, shown.SP)(String(positiveLabel))}, the positive label, is not one of them.`);
      return {
        kind: "number",
        output: name,
        column
      };
    }
    function classScores(request, {name}) {
      const known = Object.hasOwn(request.classes, name) ? request.classes[name] : void 0;
      const wanted = request.labels?.map(String);
      if (known === void 0 || wanted === void 0) return {
        kind: "scores",
        output: name,
        columns: void 0,
        labels: known ?? wanted
      };
      const absent = wanted.filter(label => !known.includes(label));
      const extra = known.filter(label => !wanted.includes(label));
      if (absent.length > 0) throw refused(request, `The model's classes are ${(0, names.Z)(known)}; there is none for ${(0, names.Z)(absent)}.`);
      if (extra.length > 0) throw refused(request, `The model also has classes that \`evaluate.classes\` does not list: ${(0, 
      names.Z)(extra)}.`);
      return {
        kind: "scores",
        output: name,
        columns: wanted.map(label => known.indexOf(label)),
        labels: wanted
      };
    }
    function refused({outputs, output}, what) {
      const name = output === void 0 ? [ "Name one with `evaluate.output`." ] : [];
      return new errors.y("policy-invalid", [ what, `The model's outputs: ${describeTensors(outputs)}.`, ...name ]);
    }
    async function loadPredictions(side, ports) {
      return isModel(side.path) ? fromModel(side, ports) : fromFiles(side, ports);
    }
    const isModel = path => path.endsWith(".onnx");
    async function fromFiles(side, {files, readTable, log}) {
      const {role, path, policy, roles} = side;
      if (policy.task === "multiclass" && roles.score === null && roles.prediction === void 0) throw new errors.y("policy-invalid", "evaluate.columns: name the score columns, one a class, or the prediction column");
      const sources = await files.find(path);
      log.progress(`reading ${role}`);
      const table = await readRoles(side, sources, roles, readTable);
      log.info(`${role}: ${(0, shown.hS)(table.rows, "row")} from ${listSources(sources)}`);
      if (role === "candidate") for (const name of roles.score ?? []) (0, ranking.q)((0, checked_rows.cZ)(table, name));
      const inputs = await inputRecords(role, sources, table.parts);
      return {
        role,
        table,
        score: roles.score,
        prediction: roles.prediction,
        classes: null,
        inputs,
        dataset: null,
        runtime: {}
      };
    }
    async function readRoles({policy, joined}, sources, roles, readTable) {
      const [first] = sources;
      const names = first === void 0 ? [] : await columnNames(first);
      const repeated = [ "label", "weight", "cluster", "slices" ];
      const wanted = (0, evaluate_columns.Lm)(roles, policy.task, (role, name) => !joined || !repeated.includes(role) || names.includes(name));
      return readTable(sources, wanted);
    }
    async function inputRecords(role, sources, parts) {
      return Promise.all(sources.map(async (source, at) => ({
        role,
        uri: source.uri,
        digest: `sha256:${await source.digest()}`,
        rows: parts[at]?.rows ?? null
      })));
    }
    function listSources(sources) {
      const [first] = sources;
      return sources.length === 1 && first !== void 0 ? (0, shown.pS)(first.uri) : (0, shown.hS)(sources.length, "file");
    }
    async function fromModel(side, {files, models, readTable, log}) {
      const {role, path, dataset, policy, roles} = side;
      if (dataset === void 0) throw new errors.y("input-invalid", `${role} is a model, ${(0, shown.pS)(path)}: set "dataset" to the rows that it shall predict`);
      const sources = await files.find(dataset);
      const names = await columnNames(sources[0]);
      const model = await models.open(path);
      try {
        const given = {
          ...roles,
          score: null,
          prediction: void 0
        };
        const plan = planFeatures({
          inputs: model.inputs,
          columns: names,
          roles: (0, evaluate_columns.nc)(roles),
          features: policy.features
        });
        const table = await readRoles(side, sources, given, readTable);
        const features = await readTable(sources, wantedFeatures(plan));
        log.progress(`running ${role} on ${(0, shown.hS)(table.rows, "row")}`);
        const outputs = await model.predict(buildFeeds(plan, features));
        const produced = producedColumns(side, model, outputs, table.rows);
        log.info(`${role}: ${(0, shown.pS)(path)} predicted ${(0, shown.hS)(table.rows, "row")} of ${listSources(sources)}`);
        const rowsOf = await inputRecords("dataset", sources, table.parts);
        return {
          role,
          table: {
            ...table,
            columns: new Map([ ...table.columns, ...produced.columns ])
          },
          score: produced.score,
          prediction: produced.prediction,
          classes: produced.classes,
          inputs: [ {
            role,
            uri: path,
            digest: `sha256:${model.sha256}`,
            rows: null
          }, ...rowsOf ],
          dataset: rowsOf.map(({digest}) => digest).join(" "),
          runtime: model.runtime
        };
      } finally {
        await model.close();
      }
    }
    function producedColumns({role, policy, roles}, model, outputs, rows) {
      const choice = chooseOutput({
        task: policy.task,
        outputs: model.outputs,
        classes: model.classes,
        output: policy.output,
        ...policy.task === "binary" ? {
          positiveLabel: policy["positive-label"]
        } : {},
        ...policy.task === "multiclass" ? {
          labels: policy.classes
        } : {}
      });
      const number = (name, values) => [ name, {
        kind: "number",
        values: finite(values, role)
      } ];
      switch (choice.kind) {
       case "number":
        {
          const values = readNumbers(choice, outputs, rows);
          if (policy.task === "regression") {
            const name = roles.prediction ?? "prediction";
            return {
              score: null,
              prediction: name,
              classes: null,
              columns: [ number(name, values) ]
            };
          }
          const name = roles.score?.[0] ?? "score";
          return {
            score: [ name ],
            prediction: void 0,
            classes: null,
            columns: [ number(name, values) ]
          };
        }

       case "scores":
        {
          const scores = readScores(choice, outputs, rows);
          const names = scores.map((_, at) => roles.score?.[at] ?? `score ${at}`);
          const columns = scores.map((values, at) => number(names[at], values));
          return {
            score: names,
            prediction: void 0,
            classes: choice.labels ?? null,
            columns
          };
        }

       case "decision":
        {
          const name = roles.prediction ?? "prediction";
          const texts = new interner.M;
          const codes = Int32Array.from(readDecisions(choice, outputs, rows), label => texts.intern(label));
          return {
            score: null,
            prediction: name,
            classes: null,
            columns: [ [ name, {
              kind: "text",
              codes,
              texts
            } ] ]
          };
        }
      }
    }
    function finite(values, role) {
      const at = values.findIndex(value => !Number.isFinite(value));
      if (at < 0) return values;
      throw new errors.y("model-failed", `the ${role} model answered ${values[at]} for row ${at + 1} of the dataset; every answer must be a finite number`);
    }
  },
  73691: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => assertSameFacts
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78909);
    var _tables_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76632);
    var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82656);
    const MOST_EXAMPLES = 5;
    function assertSameFacts(roles, candidate, baseline, order) {
      const names = [ roles.label, roles.weight, roles.cluster, ...roles.slices ];
      const problems = [ ...new Set(names) ].flatMap(name => {
        const ours = name === void 0 ? void 0 : candidate.columns.get(name);
        const theirs = name === void 0 ? void 0 : baseline.columns.get(name);
        if (name === void 0 || ours === void 0 || theirs === void 0) return [];
        const differs = name === roles.label ? comparing(ours, theirs, _labels_js__WEBPACK_IMPORTED_MODULE_1__.Z2) : comparing(ours, theirs, text => text);
        let count = 0;
        const examples = [];
        for (let row = 0; row < order.length; row++) {
          if (!differs(row, order[row])) continue;
          count++;
          if (examples.length === MOST_EXAMPLES) continue;
          const id = roles.id === void 0 ? "" : `id ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(textAt(candidate.columns.get(roles.id), row))}: `;
          examples.push(`${id}${cell(ours, row)} (${(0, _tables_table_js__WEBPACK_IMPORTED_MODULE_3__.x)(candidate, row)}) against ${cell(theirs, order[row])} (${(0, 
          _tables_table_js__WEBPACK_IMPORTED_MODULE_3__.x)(baseline, order[row])})`);
        }
        if (count === 0) return [];
        const more = count > examples.length ? `; and ${count - examples.length} more` : "";
        return [ `candidate and baseline differ in column ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name)} of ${(0, 
        _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.hS)(count, "row")}: ${examples.join("; ")}${more}` ];
      });
      if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("labels-differ", problems);
    }
    function comparing(a, b, canonical) {
      if (a.kind === "number" || b.kind === "number") return (row, other) => a.kind !== b.kind || !Object.is(numberAt(a, row), numberAt(b, other));
      const [left, right] = [ canonicalCodes(a, canonical), canonicalCodes(b, canonical) ];
      return (row, other) => left(row) !== right(other);
    }
    function canonicalCodes({codes, texts}, canonical) {
      const known = [];
      return row => {
        const code = codes[row];
        if (code < 0) return "";
        known[code] ??= canonical(texts.text(code));
        return known[code];
      };
    }
    const numberAt = (column, row) => column.kind === "number" ? column.values[row] + 0 : Number.NaN;
    const textAt = ({codes, texts}, row) => codes[row] < 0 ? "" : texts.text(codes[row]);
    const cell = (column, row) => column.kind === "number" ? String(column.values[row]) : (0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(textAt(column, row));
  },
  48324: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $y: () => sliceValues,
      NK: () => idPart,
      O6: () => MOST_SLICES,
      Q1: () => sliceKey,
      fS: () => slicesBy,
      lV: () => MISSING,
      rH: () => tooManySlices
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93256);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    const MOST_SLICES = 1e3;
    const MISSING = "(missing)";
    const LONGEST_VALUE = 500;
    const LONGEST_KEY = 2e3;
    const idPart = text => text.replace(/[%/=,]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    function sliceKey(values) {
      return Object.entries(values).map(([column, value]) => `${idPart(column)}=${idPart(value)}`).join(",");
    }
    function slicesBy(columns, candidate, baseline) {
      const none = new Uint32Array(0);
      const found = new Map;
      for (const {values, rows} of groupsOf(columns, candidate)) found.set(sliceKey(values), {
        values,
        candidate: rows,
        baseline: baseline === candidate ? rows : none
      });
      if (baseline !== null && baseline !== candidate) for (const {values, rows} of groupsOf(columns, baseline)) {
        const key = sliceKey(values);
        found.set(key, {
          values,
          candidate: found.get(key)?.candidate ?? none,
          baseline: rows
        });
      }
      return [ ...found ].sort(([a], [b]) => a < b ? -1 : 1).map(([, slice]) => slice);
    }
    function groupsOf(columns, table) {
      const texts = columns.map(name => table.columns.get(name));
      const missing = texts.map(column => column.texts.find(MISSING));
      const combinations = texts.reduce((product, column) => product * (column.texts.size + 1), 1);
      if (combinations > Number.MAX_SAFE_INTEGER) throw tooManySlices(columns);
      const combined = new Map;
      const groupOf = new Uint16Array(table.rows);
      const sizes = [];
      const firsts = [];
      for (let row = 0; row < table.rows; row++) {
        let code = 0;
        for (let at = 0; at < texts.length; at++) {
          const {codes, texts: known} = texts[at];
          code = code * (known.size + 1) + (codes[row] < 0 ? missing[at] : codes[row]) + 1;
        }
        let group = combined.get(code);
        if (group === void 0) {
          if (combined.size === MOST_SLICES) throw tooManySlices(columns);
          group = combined.size;
          combined.set(code, group);
          sizes.push(0);
          firsts.push(row);
        }
        groupOf[row] = group;
        sizes[group]++;
      }
      const members = sizes.map(size => new Uint32Array(size));
      sizes.fill(0);
      for (let row = 0; row < table.rows; row++) members[groupOf[row]][sizes[groupOf[row]]++] = row;
      return members.map((rows, group) => ({
        values: sliceValues(columns, at => textAt(texts[at], firsts[group])),
        rows
      }));
    }
    function sliceValues(columns, textOf) {
      const values = Object.fromEntries(columns.map((name, at) => [ name, textOf(at) ]));
      const long = columns.find(name => values[name].length > LONGEST_VALUE);
      if (long !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `column ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(long)} holds ${(0, 
      _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(values[long])}, of ${values[long].length} characters: a slice has at most ${LONGEST_VALUE}`);
      if (sliceKey(values).length > LONGEST_KEY) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `a slice by ${(0, 
      _tables_names_js__WEBPACK_IMPORTED_MODULE_2__.Z)(columns)} would have a name of ${sliceKey(values).length} characters; at most ${LONGEST_KEY} can stand in evidence`);
      return values;
    }
    function textAt({codes, texts}, row) {
      const code = codes[row];
      return code < 0 ? MISSING : texts.text(code);
    }
    function tooManySlices(columns) {
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", `${(0, _tables_names_js__WEBPACK_IMPORTED_MODULE_2__.Z)(columns)} ${columns.length === 1 ? "has" : "have"} more than ${MOST_SLICES} values: that is too many slices; group them into a column with fewer`);
    }
  },
  36206: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => gateVerdict
    });
    function gateVerdict(gate, judged, waivers, today) {
      const checks = judged.map(check => check.verdict === "pass" ? check : waive(check, gate, waivers, today));
      const blocking = checks.filter(({tier}) => tier === "blocking");
      const open = blocking.filter(({verdict, waived}) => verdict !== "pass" && waived === void 0);
      const failed = open.filter(({verdict}) => verdict === "fail");
      const waived = blocking.filter(check => check.waived !== void 0).length;
      const conclude = (verdict, reasonCode, summary) => ({
        verdict,
        reasonCode,
        summary,
        checks
      });
      if (checks.length === 0) return conclude("inconclusive", "no-checks", `The policy declares no check that ${gate} could make, so nothing was decided.`);
      if (blocking.length === 0) return conclude("inconclusive", "only-advisory-checks", `Every check of ${gate} is advisory, so nothing was decided.`);
      const [worst] = failed;
      if (worst !== void 0) return conclude("fail", "checks-failed", `${tally(failed.length, blocking.length, "failed")}: ${worst.reason}.`);
      const [undecided] = open;
      if (undecided !== void 0) return conclude("inconclusive", "checks-inconclusive", `${tally(open.length, blocking.length, "could not be decided")}: ${undecided.reason}.`);
      if (waived > 0) return conclude("pass", "passed-with-waivers", `${tally(blocking.length - waived, blocking.length, "passed")}; ${waived} ${waived === 1 ? "is" : "are"} waived.`);
      return conclude("pass", "all-checks-passed", `${tally(blocking.length, blocking.length, "passed")}.`);
    }
    const tally = (some, all, what) => some === all && some > 1 ? `All ${all} blocking checks ${what}` : `${some} of ${all} blocking ${all === 1 ? "check" : "checks"} ${what}`;
    function waive(check, gate, waivers, today) {
      const named = waivers.filter(waiver => waiver.gate === gate && waiver.check === check.id);
      const holding = named.find(({until}) => today <= until);
      if (holding !== void 0) {
        const {owner, reason, until} = holding;
        return {
          ...check,
          waived: {
            owner,
            reason,
            until
          }
        };
      }
      const [expired] = named;
      if (expired === void 0) return check;
      return {
        ...check,
        reason: `${check.reason} (the waiver of ${expired.owner} ended on ${expired.until})`
      };
    }
  },
  60090: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      rN: () => binaryCells,
      wo: () => confusionOf,
      yq: () => margins
    });
    var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83043);
    const confusionOf = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(rows => {
      const {classes} = rows;
      return {
        classes,
        cells: classes.length === 2 && rows.weights === null ? countBinary(rows) : count(rows)
      };
    });
    function count({count: rows, classes, label, decision, weights}) {
      const size = classes.length;
      const cells = new Float64Array(size * size);
      for (let i = 0; i < rows; i++) cells[label[i] * size + decision[i]] += weights === null ? 1 : weights[i];
      return cells;
    }
    function countBinary({count: rows, label, decision}) {
      let positive = 0;
      let decided = 0;
      let both = 0;
      for (let i = 0; i < rows; i++) {
        positive += label[i];
        decided += decision[i];
        both += label[i] & decision[i];
      }
      return Float64Array.of(rows - positive - decided + both, decided - both, positive - both, both);
    }
    function margins({classes, cells}) {
      const size = classes.length;
      const truth = new Float64Array(size);
      const decided = new Float64Array(size);
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) {
        truth[i] += cells[i * size + j];
        decided[j] += cells[i * size + j];
      }
      return {
        truth,
        decided
      };
    }
    function binaryCells({cells}) {
      return {
        trueNegative: cells[0],
        falsePositive: cells[1],
        falseNegative: cells[2],
        truePositive: cells[3]
      };
    }
  },
  46770: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Jn: () => negativeFlipRate,
      is: () => pairedOutcome,
      zG: () => disagreementRate
    });
    var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94796);
    const negativeFlipRate = {
      name: "negative-flip-rate",
      isHit: (label, candidate, baseline) => baseline === label && candidate !== label
    };
    const disagreementRate = {
      name: "disagreement-rate",
      isHit: (_label, candidate, baseline) => candidate !== baseline
    };
    function pairedOutcome(metric, {count, label, decision}, baseline) {
      const outcome = new Uint8Array(count);
      for (let i = 0; i < count; i++) outcome[i] = metric.isHit(label[i], decision[i], baseline.decision[i]) ? _metric_js__WEBPACK_IMPORTED_MODULE_0__.MC : _metric_js__WEBPACK_IMPORTED_MODULE_0__.Rq;
      return outcome;
    }
  },
  66727: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => jointConfusionOf
    });
    var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83043);
    const DENSE = 1 << 20;
    const jointConfusionOf = (candidate, baseline) => jointWith(candidate)(baseline);
    const jointWith = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(candidate => (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(baseline => {
      const classes = candidate.classes.length;
      return {
        classes,
        cells: classes ** 3 <= DENSE ? dense(candidate, baseline) : sparse(candidate, baseline)
      };
    }));
    function dense(candidate, baseline) {
      const {count, label, decision, weights, classes} = candidate;
      const size = classes.length;
      const other = baseline.decision;
      const table = new Float64Array(size ** 3);
      for (let i = 0; i < count; i++) table[(label[i] * size + decision[i]) * size + other[i]] += weights === null ? 1 : weights[i];
      const cells = new Map;
      table.forEach((weight, cell) => {
        if (weight > 0) cells.set(cell, weight);
      });
      return cells;
    }
    function sparse(candidate, baseline) {
      const {count, label, decision, weights, classes} = candidate;
      const size = classes.length;
      const cells = new Map;
      for (let i = 0; i < count; i++) {
        const cell = (label[i] * size + decision[i]) * size + baseline.decision[i];
        cells.set(cell, (cells.get(cell) ?? 0) + (weights === null ? 1 : weights[i]));
      }
      return cells;
    }
  },
  94796: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      MC: () => HIT,
      Po: () => OUT,
      Rq: () => MISS,
      b0: () => isUndefined
    });
    const isUndefined = value => typeof value === "object" && value !== null && "undefined" in value;
    const MISS = 0;
    const HIT = 1;
    const OUT = 2;
  },
  43198: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      V: () => ascending
    });
    const COARSE = 1024;
    const FEW = 24;
    const INSIDE = 1 - 1e-12;
    function ascending(values) {
      const count = values.length;
      const rows = {
        values: new Float64Array(count),
        order: new Uint32Array(count)
      };
      const next = new Uint32Array(COARSE);
      if (!divide({
        values,
        order: null,
        next
      }, rows, 0, count, COARSE)) {
        rows.values.set(values);
        for (let i = 0; i < count; i++) rows.order[i] = i;
        compareRange(rows, 0, count);
        return rows;
      }
      const ends = next.slice();
      const most = ends.reduce((size, end, b) => Math.max(size, end - (ends[b - 1] ?? 0)), 0);
      const room = {
        values: new Float64Array(most),
        order: new Uint32Array(most),
        next
      };
      for (let b = 0, from = 0; b < COARSE; from = ends[b++]) sortRange(rows, from, ends[b], room);
      return rows;
    }
    function sortRange(rows, from, to, room) {
      const count = to - from;
      if (count > FEW) {
        const {values, order, next} = room;
        for (let i = 0; i < count; i++) {
          values[i] = rows.values[from + i];
          order[i] = rows.order[from + i];
        }
        const buckets = Math.min(count, COARSE);
        if (!divide(room, rows, from, to, buckets)) {
          compareRange(rows, from, to);
          return;
        }
        const crowded = [];
        for (let b = 0, start = from; b < buckets; start = next[b++]) if (next[b] - start > FEW) crowded.push([ start, next[b] ]);
        for (const [start, end] of crowded) sortRange(rows, start, end, room);
      }
      insert(rows, from, to);
    }
    function divide({values, order, next}, target, from, to, buckets) {
      const count = to - from;
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < count; i++) {
        const value = values[i];
        if (value < low) low = value;
        if (value > high) high = value;
      }
      const scale = buckets * INSIDE / (high - low);
      if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return false;
      next.fill(0, 0, buckets);
      for (let i = 0; i < count; i++) next[(values[i] - low) * scale | 0]++;
      for (let b = 0, start = from; b < buckets; b++) {
        const size = next[b];
        next[b] = start;
        start += size;
      }
      const {values: movedValues, order: movedOrder} = target;
      for (let i = 0; i < count; i++) {
        const value = values[i];
        const at = next[(value - low) * scale | 0]++;
        movedValues[at] = value;
        movedOrder[at] = order === null ? i : order[i];
      }
      return true;
    }
    function compareRange({values, order}, from, to) {
      if (values.subarray(from, to).every(value => value === values[from])) return;
      const before = {
        values: values.slice(from, to),
        order: order.slice(from, to)
      };
      const places = Uint32Array.from({
        length: to - from
      }, (_, at) => at);
      places.sort((a, b) => before.values[a] < before.values[b] ? -1 : before.values[a] > before.values[b] ? 1 : 0);
      places.forEach((place, at) => {
        values[from + at] = before.values[place];
        order[from + at] = before.order[place];
      });
    }
    function insert({values, order}, from, to) {
      for (let i = from + 1; i < to; i++) {
        const value = values[i];
        if (values[i - 1] <= value) continue;
        const row = order[i];
        let at = i - 1;
        while (at >= from && values[at] > value) {
          values[at + 1] = values[at];
          order[at + 1] = order[at];
          at--;
        }
        values[at + 1] = value;
        order[at + 1] = row;
      }
    }
  },
  37436: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J: () => classRanking,
      q: () => rankingOf
    });
    var _order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43198);
    var _remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83043);
    const rankingOf = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(score => {
      const {order, values} = (0, _order_js__WEBPACK_IMPORTED_MODULE_1__.V)(score);
      const endsTie = new Uint8Array(order.length);
      for (let at = 0; at < order.length; at++) endsTie[at] = values[at] === values[at + 1] ? 0 : 1;
      return {
        order,
        endsTie
      };
    });
    const rankingsOf = (0, _remember_js__WEBPACK_IMPORTED_MODULE_0__.H)(_rows => new Map);
    function classRanking(rows, of, score) {
      const before = rankingsOf(rows).get(of);
      if (before !== void 0) return before;
      const {label} = rows;
      const {order, endsTie} = rankingOf(score);
      const positive = new Uint8Array(order.length);
      for (let at = 0; at < order.length; at++) positive[at] = label[order[at]] === of ? 1 : 0;
      const ranking = {
        order,
        endsTie,
        positive
      };
      rankingsOf(rows).set(of, ranking);
      return ranking;
    }
  },
  83043: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      H: () => remembered,
      I: () => rememberedBriefly
    });
    function remembered(make) {
      const known = new WeakMap;
      return key => {
        const before = known.get(key);
        if (before !== void 0) return before;
        const made = make(key);
        known.set(key, made);
        return made;
      };
    }
    const latest = [];
    const KEPT = 2;
    function rememberedBriefly(make) {
      return key => {
        const before = latest.find(result => result.make === make && result.key === key);
        if (before !== void 0) return before.value;
        const value = make(key);
        latest.push({
          make,
          key,
          value
        });
        if (latest.length > KEPT) latest.shift();
        return value;
      };
    }
  },
  7829: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      IE: () => BLOCK,
      cZ: () => numbersOf,
      jk: () => arrayOf,
      tX: () => differences
    });
    const BLOCK = 4096;
    const numbersOf = values => (target, from, to) => target.set(values.subarray(from, to));
    function arrayOf(numbers, count) {
      const values = new Float64Array(count);
      for (let from = 0; from < count; from += BLOCK) {
        const to = Math.min(from + BLOCK, count);
        numbers(values.subarray(from, to), from, to);
      }
      return values;
    }
    function differences(first, second, [timesFirst, timesSecond]) {
      const other = new Float64Array(BLOCK);
      return (target, from, to) => {
        first(target, from, to);
        second(other, from, to);
        for (let i = 0; i < to - from; i++) target[i] = timesFirst * target[i] - timesSecond * other[i];
      };
    }
  },
  49921: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DD: () => selectClassification,
      _E: () => selectRegression,
      kg: () => gather,
      me: () => gatherCodes,
      oK: () => selectClusters
    });
    function selectClassification(rows, at) {
      return {
        ...selectCommon(rows, at),
        classes: rows.classes,
        label: gatherCodes(rows.label, at),
        decision: gatherCodes(rows.decision, at),
        scores: rows.scores?.map(column => gather(column, at)) ?? null
      };
    }
    function selectRegression(rows, at) {
      return {
        ...selectCommon(rows, at),
        label: gather(rows.label, at),
        prediction: gather(rows.prediction, at)
      };
    }
    function selectCommon({weights, clusters}, at) {
      return {
        count: at.length,
        weights: weights === null ? null : gather(weights, at),
        clusters: clusters === null ? null : selectClusters(clusters, at)
      };
    }
    function selectClusters({codes, count}, at) {
      const renumbered = new Int32Array(count).fill(-1);
      const selected = new Int32Array(at.length);
      let next = 0;
      for (let i = 0; i < at.length; i++) {
        const code = codes[at[i]];
        if (renumbered[code] < 0) renumbered[code] = next++;
        selected[i] = renumbered[code];
      }
      return {
        codes: selected,
        count: next
      };
    }
    function gather(values, at) {
      const selected = new Float64Array(at.length);
      for (let i = 0; i < at.length; i++) selected[i] = values[at[i]];
      return selected;
    }
    function gatherCodes(codes, at) {
      const selected = codes instanceof Uint8Array ? new Uint8Array(at.length) : new Uint16Array(at.length);
      for (let i = 0; i < at.length; i++) selected[i] = codes[at[i]];
      return selected;
    }
  },
  53150: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      bj: () => drawnEstimate,
      cp: () => drawCells,
      lt: () => cellTable
    });
    var simple_statistics__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15521);
    var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50511);
    var _random_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52167);
    const BUDGET = 25e4;
    const MOST_DRAWS = 1e3;
    const FEWEST_DRAWS = 500;
    const TAIL = 25;
    const SMALL_TABLE = 10;
    function cellTable(found, size, prior, scale) {
      const all = size <= SMALL_TABLE ? Array.from({
        length: size
      }, (_, key) => key) : [ ...found.keys() ];
      return {
        keys: Float64Array.from(all),
        counts: Float64Array.from(all, key => (found.get(key) ?? 0) * scale),
        size,
        prior
      };
    }
    function drawCells({keys, counts, size, prior}, seed) {
      const random = (0, _random_js__WEBPACK_IMPORTED_MODULE_1__.Is)(seed);
      const listed = keys.length;
      const count = Math.min(MOST_DRAWS, Math.max(FEWEST_DRAWS, Math.round(BUDGET / listed)));
      const shares = new Float64Array(count * listed);
      const unlisted = size - listed;
      const elsewhere = new Float64Array(unlisted > 0 ? count : 0);
      const elsewhereShares = new Float64Array(elsewhere.length);
      for (let draw = 0; draw < count; draw++) {
        for (let i = 0; i < listed; i++) shares[draw * listed + i] = (0, _random_js__WEBPACK_IMPORTED_MODULE_1__.a3)(random, counts[i] + prior);
        if (unlisted === 0) continue;
        elsewhere[draw] = Math.floor(random() * size);
        elsewhereShares[draw] = (0, _random_js__WEBPACK_IMPORTED_MODULE_1__.a3)(random, unlisted * prior);
      }
      return {
        keys,
        count,
        shares,
        elsewhere,
        elsewhereShares
      };
    }
    function drawnEstimate(value, draws, projections, of) {
      const values = valuesOf(draws, projections, of);
      const spread = values.length > 1 ? (0, simple_statistics__WEBPACK_IMPORTED_MODULE_0__.JK)(Array.from(values)) : 0;
      const quantile = p => {
        const at = p * values.length;
        if (at >= TAIL && values.length - at >= TAIL) return values[Math.floor(at)];
        const edge = p < .5 ? TAIL : values.length - TAIL;
        return values[edge] + spread * ((0, _normal_js__WEBPACK_IMPORTED_MODULE_2__.Z)(p) - (0, _normal_js__WEBPACK_IMPORTED_MODULE_2__.Z)(edge / values.length));
      };
      const interval = confidence => [ Math.min(quantile((1 - confidence) / 2), value), Math.max(quantile((1 + confidence) / 2), value) ];
      const enough = values.length >= draws.count / 2;
      return {
        value,
        method: enough ? "Dirichlet draws of the cells" : "undefined in most draws",
        interval: enough ? interval : null
      };
    }
    function valuesOf(draws, projections, of) {
      const {keys, count, shares, elsewhere, elsewhereShares} = draws;
      const places = projections.map(({place}) => Int32Array.from(keys, place));
      const values = new Float64Array(count);
      let kept = 0;
      for (let draw = 0; draw < count; draw++) {
        for (let p = 0; p < projections.length; p++) {
          const {table, place} = projections[p];
          fill(table, places[p], shares, draw * keys.length);
          if (elsewhere.length > 0) table[place(elsewhere[draw])] += elsewhereShares[draw];
        }
        const drawn = of();
        if (Number.isFinite(drawn)) values[kept++] = drawn;
      }
      return values.subarray(0, kept).sort();
    }
    function fill(table, places, shares, from) {
      table.fill(0);
      for (let i = 0; i < places.length; i++) table[places[i]] += shares[from + i];
    }
  },
  33060: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N$: () => singlePrior,
      dK: () => jointPrior,
      ge: () => confusionInfluence
    });
    var _metrics_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60090);
    const singlePrior = classes => classes === 2 ? .5 : 1 / classes ** 2;
    const jointPrior = classes => 4 / classes ** 3;
    function confusionInfluence(metric, rows) {
      const confusion = (0, _metrics_confusion_js__WEBPACK_IMPORTED_MODULE_0__.wo)(rows);
      const size = confusion.classes.length;
      const gradient = gradientOf(metric, confusion);
      const {label, decision} = rows;
      const influence = (target, from, to) => {
        for (let i = from; i < to; i++) target[i - from] = gradient[label[i] * size + decision[i]];
      };
      let mean = 0;
      let square = 0;
      let total = 0;
      confusion.cells.forEach((cell, at) => {
        total += cell;
        mean += cell * gradient[at];
        square += cell * gradient[at] ** 2;
      });
      mean /= total;
      return {
        influence,
        variance: square / total - mean * mean
      };
    }
    function gradientOf(metric, {classes, cells}) {
      const total = cells.reduce((sum, cell) => sum + cell, 0);
      const step = 1e-5 * total;
      return cells.map((cell, at) => {
        if (cell === 0) return 0;
        const moved = by => {
          const shifted = cells.slice();
          shifted[at] = cell + by;
          const value = metric.of({
            classes,
            cells: shifted
          });
          return typeof value === "number" ? value : Number.NaN;
        };
        const half = Math.min(step, cell / 2);
        const slope = (moved(half) - moved(-half)) / (2 * half) * total;
        return Number.isFinite(slope) ? slope : 0;
      });
    }
  },
  966: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      PA: () => effectiveRows,
      Qn: () => independentRows,
      fU: () => degreesOfFreedom,
      il: () => spread,
      pn: () => isSimple,
      wq: () => stratifiedError
    });
    var _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7829);
    var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
    const isSimple = ({weights, clusters}) => weights === null && clusters === null;
    const totalWeight = ({count, weights}) => {
      if (weights === null) return count;
      let sum = 0;
      for (let i = 0; i < count; i++) sum += weights[i];
      return sum;
    };
    function spread(influence, rows) {
      const found = isSimple(rows) ? {
        units: rows.count,
        ...(0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.Z)(influence, rows.count)
      } : unitMoments(influence, rows);
      const {units, mean, second, third, fourth} = found;
      const carriers = second > 0 ? units / Math.max(units * fourth / second ** 2 - 1, 1e-9) : units;
      return {
        mean,
        units,
        standardError: units > 1 ? Math.sqrt(second / (units - 1) / units) : Number.NaN,
        skewness: second > 0 ? third / units / (second / units) ** 1.5 : 0,
        carriers,
        degreesOfFreedom: Math.min(units - 1, 2 * carriers)
      };
    }
    function stratifiedError(influence, strata) {
      const rows = strata.length;
      const block = new Float64Array(_metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_1__.IE);
      const counts = [];
      const squares = [];
      for (let from = 0; from < rows; from += _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_1__.IE) {
        const to = Math.min(from + _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_1__.IE, rows);
        influence(block, from, to);
        for (let i = from; i < to; i++) {
          const stratum = strata[i];
          counts[stratum] = (counts[stratum] ?? 0) + 1;
          squares[stratum] = (squares[stratum] ?? 0) + block[i - from] ** 2;
        }
      }
      const variance = counts.reduce((sum, n, stratum) => n > 1 ? sum + n * squares[stratum] / (n - 1) : sum, 0);
      return Math.sqrt(variance) / rows;
    }
    function unitMoments(influence, rows) {
      const {count, weights, clusters} = rows;
      const values = (0, _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_1__.jk)(influence, count);
      const mean = (0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.h)(values, rows);
      const units = clusters === null ? count : clusters.count;
      const scale = units / totalWeight(rows);
      const sums = new Float64Array(units);
      for (let i = 0; i < count; i++) {
        const unit = clusters === null ? i : clusters.codes[i];
        sums[unit] += (weights === null ? 1 : weights[i]) * (values[i] - mean) * scale;
      }
      return {
        ...(0, _moments_js__WEBPACK_IMPORTED_MODULE_0__.Z)((0, _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_1__.cZ)(sums), units),
        mean,
        units
      };
    }
    function effectiveRows(influence, plainVariance, rows) {
      if (isSimple(rows)) return rows.count;
      const {standardError} = spread(influence, rows);
      if (standardError > 0 && plainVariance > 0) return plainVariance / standardError ** 2;
      return independentRows(rows);
    }
    function independentRows(rows) {
      let kish = rows.count;
      if (rows.weights !== null) {
        let squares = 0;
        for (const w of rows.weights) squares += w * w;
        kish = totalWeight(rows) ** 2 / squares;
      }
      return rows.clusters === null ? kish : Math.min(kish, rows.clusters.count);
    }
    const degreesOfFreedom = ({clusters}) => clusters === null ? 1 / 0 : clusters.count - 1;
  },
  1439: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => differenceOf
    });
    function differenceOf(first, second, scale = 1, correlation = 0) {
      const value = first.value - scale * second.value;
      const a = first.interval;
      const b = second.interval;
      if (a === null || b === null) return {
        value,
        method: a === null ? first.method : second.method,
        interval: null
      };
      const distance = (u, v) => Math.sqrt(Math.max(u * u + v * v - 2 * correlation * u * v, 0));
      const interval = confidence => {
        const [lowA, highA] = a(confidence);
        const [lowB, highB] = b(confidence);
        return [ value - distance(first.value - lowA, scale * (highB - second.value)), value + distance(highA - first.value, scale * (second.value - lowB)) ];
      };
      return {
        value,
        method: `MOVER of ${first.method}`,
        interval
      };
    }
  },
  89464: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      qn: () => estimateOf,
      GX: () => meanEstimate,
      GD: () => pairedProportion,
      a1: () => proportionOf
    });
    var metrics_confusion = __webpack_require__(60090);
    var flips = __webpack_require__(46770);
    var joint_confusion = __webpack_require__(66727);
    var metrics_metric = __webpack_require__(94796);
    var row_numbers = __webpack_require__(7829);
    var cell_draws = __webpack_require__(53150);
    var confusion_influence = __webpack_require__(33060);
    var design = __webpack_require__(966);
    var gap_sum = __webpack_require__(292);
    var median = __webpack_require__(31926);
    var pair = __webpack_require__(61972);
    var point = __webpack_require__(86300);
    var resampling = __webpack_require__(83750);
    var student_t = __webpack_require__(55132);
    function skewedTInterval(value, {units, standardError, skewness, degreesOfFreedom}, confidence) {
      const t = (0, student_t.YW)((1 + confidence) / 2, degreesOfFreedom);
      const g = skewness / Math.sqrt(units);
      return [ value - standardError * uncorrect(t, g), value - standardError * uncorrect(-t, g) ];
    }
    function uncorrect(x, g) {
      const y = x - g / 6;
      const c = Math.cbrt(1 + g * y);
      return 3 * y / (c * c + c + 1);
    }
    var wilson = __webpack_require__(39664);
    function estimateOf(metric, rows, seed) {
      if (rows.count === 0) return point.c6;
      switch (metric.kind) {
       case "proportion":
        return proportion(metric, rows);

       case "mean":
        return mean(metric, rows);

       case "confusion":
        return ofConfusion(metric, rows, seed);

       case "smooth":
        return smooth(metric, rows);

       case "median":
        return (0, median.Ni)(metric.values(rows), rows);

       case "gap":
        {
          const gaps = (0, gap_sum.dc)(metric, rows);
          return (0, metrics_metric.b0)(gaps) ? gaps : (0, gap_sum.DZ)(gaps, rows);
        }

       case "general":
        return (0, resampling.P)(metric, rows, seed);
      }
    }
    const FEW_ALIKE = 30;
    const FEWEST_CARRIERS = 2;
    function proportion(metric, rows) {
      if ((0, design.pn)(rows)) {
        const counts = (0, point.AR)(metric, rows);
        if ((0, metrics_metric.b0)(counts)) return counts;
        const {hits, counted} = counts;
        return counted === 0 ? {
          undefined: metric.empty
        } : proportionEstimate(hits / counted, counted, rows);
      }
      const outcome = metric.outcome(rows);
      return (0, metrics_metric.b0)(outcome) ? outcome : proportionOf(outcome, rows, metric.empty);
    }
    function proportionOf(outcome, rows, empty) {
      const {hits, counted} = (0, point.rm)(outcome, rows);
      return counted === 0 ? {
        undefined: empty
      } : proportionEstimate(hits / counted, countedRows(outcome, rows), rows);
    }
    function pairedProportion(metric, {candidate, baseline}) {
      const {count} = candidate;
      if (count === 0) return point.c6;
      if (!(0, design.pn)(candidate)) return proportionOf((0, flips.is)(metric, candidate, baseline), candidate, point.c6.undefined);
      const {cells, classes} = (0, joint_confusion.A)(candidate, baseline);
      let hits = 0;
      for (const [cell, rows] of cells) if (metric.isHit(Math.floor(cell / classes ** 2), Math.floor(cell / classes) % classes, cell % classes)) hits += rows;
      return proportionEstimate(hits / count, count, candidate);
    }
    function proportionEstimate(value, independent, rows) {
      const df = (0, design.fU)(rows);
      if (df < 1) return {
        value,
        method: pair.G,
        interval: null
      };
      const interval = confidence => (0, wilson.E)(value, independent, (0, student_t.YW)((1 + confidence) / 2, df));
      return {
        value,
        method: (0, design.pn)(rows) ? "Wilson" : "Wilson on effective rows",
        interval
      };
    }
    function countedRows(outcome, rows) {
      const {hits, counted} = (0, point.rm)(outcome, rows);
      if ((0, design.pn)(rows)) return counted;
      const p = hits / counted;
      const weights = new Float64Array(rows.count);
      const influence = new Float64Array(rows.count);
      for (let i = 0; i < rows.count; i++) {
        if (outcome[i] === metrics_metric.Po) continue;
        weights[i] = rows.weights === null ? 1 : rows.weights[i];
        influence[i] = outcome[i] - p;
      }
      const {standardError} = (0, design.il)((0, row_numbers.cZ)(influence), {
        ...rows,
        weights
      });
      const independent = (0, design.Qn)({
        ...rows,
        weights
      });
      return standardError > 0 && p > 0 && p < 1 ? p * (1 - p) / standardError ** 2 : independent;
    }
    function mean(metric, rows) {
      const loss = metric.loss(rows);
      if ((0, metrics_metric.b0)(loss)) return loss;
      const plain = meanEstimate((0, design.il)(loss, rows));
      const {interval} = plain;
      if (metric.root !== true) return plain;
      const root = x => Math.sqrt(Math.max(x, 0));
      const rooted = confidence => {
        const [low, high] = interval(confidence);
        return [ root(low), root(high) ];
      };
      return {
        value: root(plain.value),
        method: plain.method,
        interval: interval === null ? null : rooted
      };
    }
    function meanEstimate(found, value = found.mean) {
      if (found.units < 2) return {
        value,
        method: pair.G,
        interval: null
      };
      if (found.standardError === 0 && found.units < FEW_ALIKE) return {
        value,
        method: `${found.units} rows that are all alike say nothing of the spread`,
        interval: null
      };
      if (found.carriers < FEWEST_CARRIERS) return {
        value,
        method: "one or two rows outweigh all others, so that the spread is not known",
        interval: null
      };
      return {
        value,
        method: "skewness-corrected t",
        interval: confidence => skewedTInterval(value, found, confidence)
      };
    }
    function smooth(metric, rows) {
      const known = metric.direct !== void 0 && (0, design.pn)(rows) ? metric.direct(rows) : linearised(metric, rows);
      if ((0, metrics_metric.b0)(known)) return known;
      const {value, standardError, edge} = known;
      if (edge !== null) return proportionEstimate(value, edge * ((0, design.Qn)(rows) / rows.count), rows);
      if (Math.min((0, design.fU)(rows), rows.count - 1) < 1) return {
        value,
        method: pair.G,
        interval: null
      };
      const logit = metric.scale === "logit";
      const slope = logit ? value * (1 - value) : 1 - value;
      const interval = confidence => {
        const reach = (0, student_t.YW)((1 + confidence) / 2, known.degreesOfFreedom) * standardError / slope;
        if (!logit) return [ 1 - (1 - value) * Math.exp(reach), 1 - (1 - value) * Math.exp(-reach) ];
        const odds = value / (1 - value);
        const low = odds * Math.exp(-reach);
        const high = odds * Math.exp(reach);
        return [ low / (1 + low), high === 1 / 0 ? 1 : high / (1 + high) ];
      };
      const found = slope > 0 && Number.isFinite(standardError) ? interval : null;
      return {
        value,
        method: `linearised on the ${logit ? "logit" : "log(1 - v)"} scale`,
        interval: found
      };
    }
    function linearised(metric, rows) {
      const found = metric.linearise(rows);
      if ((0, metrics_metric.b0)(found)) return found;
      const {value, influence, edge} = found;
      const shape = (0, design.il)(influence, rows);
      const strata = (0, design.pn)(rows) ? metric.strata?.(rows) : void 0;
      const standardError = strata === void 0 ? shape.standardError : (0, design.wq)(influence, strata);
      return {
        ...shape,
        standardError,
        value,
        edge
      };
    }
    function ofConfusion(metric, rows, seed) {
      const confusion = (0, metrics_confusion.wo)(rows);
      const value = metric.of(confusion);
      if (typeof value !== "number") return value;
      if ((0, design.fU)(rows) < 1) return {
        value,
        method: pair.G,
        interval: null
      };
      const cells = new Float64Array(confusion.cells.length);
      const {classes} = confusion;
      return (0, cell_draws.bj)(value, drawsOf(metric, rows, seed), [ {
        table: cells,
        place: key => key
      } ], () => {
        const drawn = metric.of({
          classes,
          cells
        });
        return typeof drawn === "number" ? drawn : Number.NaN;
      });
    }
    const drawn = new WeakMap;
    function drawsOf(metric, rows, seed) {
      const before = drawn.get(rows);
      if (before !== void 0) return before;
      const {cells, classes} = (0, metrics_confusion.wo)(rows);
      const found = new Map;
      let total = 0;
      cells.forEach((cell, key) => {
        if (cell > 0) found.set(key, cell);
        total += cell;
      });
      const simple = (0, design.pn)(rows);
      const {influence, variance} = simple ? {
        influence: (0, row_numbers.cZ)(new Float64Array(0)),
        variance: 0
      } : (0, confusion_influence.ge)(metric, rows);
      const independent = simple ? rows.count : (0, design.PA)(influence, variance, rows);
      const table = (0, cell_draws.lt)(found, cells.length, (0, confusion_influence.N$)(classes.length), independent / total);
      const draws = (0, cell_draws.cp)(table, seed);
      if (simple) drawn.set(rows, draws);
      return draws;
    }
  },
  292: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      DZ: () => gapEstimate,
      I0: () => gapInfluence,
      dc: () => gapsOf
    });
    var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94796);
    var _design_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(966);
    var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50511);
    var _pair_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61972);
    var _student_t_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55132);
    function gapsOf(metric, rows) {
      const sums = metric.sums(rows);
      if ((0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_0__.b0)(sums)) return sums;
      const {weight, squares, observed, expected} = sums;
      let total = 0;
      for (const w of weight) total += w;
      const shares = weight.map(w => w / total);
      const gaps = weight.map((w, b) => w === 0 ? 0 : (observed[b] - expected[b]) / w);
      let value = 0;
      for (let b = 0; b < metric.bins; b++) value += shares[b] * Math.abs(gaps[b]);
      const kept = (0, _design_js__WEBPACK_IMPORTED_MODULE_1__.pn)(rows) ? 1 : (0, _design_js__WEBPACK_IMPORTED_MODULE_1__.Qn)({
        ...rows,
        weights: null
      }) / rows.count;
      const errors = weight.map((w, b) => {
        if (w === 0) return 0;
        const n = w * w / squares[b] * kept;
        const p = (observed[b] / w * n + 1) / (n + 2);
        return Math.sqrt(p * (1 - p) / n);
      });
      return {
        value,
        shares,
        gaps,
        errors
      };
    }
    function gapInfluence(metric, rows, {gaps, errors}) {
      const slopes = gaps.map((gap, b) => {
        const {deviation} = folded(gap, errors[b]);
        return errors[b] === 0 ? 0 : Math.sign(gap) * deviation / errors[b];
      });
      return metric.sloped(rows, slopes);
    }
    function foldedSum({shares, gaps, errors}, s) {
      let mean = 0;
      let variance = 0;
      for (let b = 0; b < shares.length; b++) {
        const one = folded(s * gaps[b], errors[b]);
        mean += shares[b] * one.mean;
        variance += (shares[b] * one.deviation) ** 2;
      }
      return {
        mean,
        deviation: Math.sqrt(variance)
      };
    }
    function folded(mu, sigma) {
      if (sigma === 0) return {
        mean: Math.abs(mu),
        deviation: 0
      };
      const peak = sigma * Math.sqrt(2 / Math.PI) * Math.exp(-mu * mu / (2 * sigma * sigma));
      const mean = peak + mu * (1 - 2 * (0, _normal_js__WEBPACK_IMPORTED_MODULE_2__.v)(-mu / sigma));
      return {
        mean,
        deviation: Math.sqrt(Math.max(mu * mu + sigma * sigma - mean * mean, 0))
      };
    }
    function gapEstimate(found, rows) {
      const {value} = found;
      const scaleAt = deviations => {
        const high = s => {
          const {mean, deviation} = foldedSum(found, s);
          return mean - deviations * deviation > value;
        };
        if (high(0)) return 0;
        let low = 0;
        let above = 1;
        while (!high(above) && above < 1e6) above *= 2;
        for (let i = 0; i < 60; i++) {
          const middle = (low + above) / 2;
          if (high(middle)) above = middle; else low = middle;
        }
        return low;
      };
      const interval = confidence => {
        const t = (0, _student_t_js__WEBPACK_IMPORTED_MODULE_3__.YW)((1 + confidence) / 2, (0, _design_js__WEBPACK_IMPORTED_MODULE_1__.fU)(rows));
        return [ Math.min(value, value * scaleAt(-t)), Math.max(value, value * scaleAt(t)) ];
      };
      if (Math.min((0, _design_js__WEBPACK_IMPORTED_MODULE_1__.fU)(rows), rows.count - 1) < 1) return {
        value,
        method: _pair_js__WEBPACK_IMPORTED_MODULE_4__.G,
        interval: null
      };
      return {
        value,
        method: "inverted test of folded normal gaps",
        interval
      };
    }
  },
  45722: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => smallestLevel,
      f: () => holm
    });
    const SMALLEST = 1e-12;
    function smallestLevel(estimate, isBeyond) {
      const {interval} = estimate;
      if (interval === null) return 1;
      const beyond = level => isBeyond(...interval(1 - level));
      if (!beyond(.999999)) return 1;
      if (beyond(SMALLEST)) return SMALLEST;
      let low = Math.log(SMALLEST);
      let high = 0;
      for (let i = 0; i < 50; i++) {
        const middle = (low + high) / 2;
        if (beyond(Math.exp(middle))) high = middle; else low = middle;
      }
      return Math.exp(high);
    }
    function holm(levels, level) {
      const order = levels.map((_, at) => at).sort((a, b) => levels[a] - levels[b]);
      const stands = levels.map(() => false);
      for (const [rank, at] of order.entries()) {
        if (levels[at] > level / (levels.length - rank)) break;
        stands[at] = true;
      }
      return stands;
    }
  },
  31926: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ni: () => medianEstimate,
      ON: () => medianInfluence,
      gU: () => weightedMedian
    });
    var _metrics_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43198);
    var _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7829);
    var _design_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(966);
    var _pair_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61972);
    var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55132);
    var _wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39664);
    function weightedMedian(values, rows) {
      const at = quantiles(values, rows);
      return (at(.5, "lower") + at(.5, "upper")) / 2;
    }
    function medianEstimate(values, rows) {
      const value = weightedMedian(values, rows);
      const at = quantiles(values, rows);
      const independent = (0, _design_js__WEBPACK_IMPORTED_MODULE_0__.PA)(medianInfluence(values, value), .25, rows);
      const interval = confidence => {
        const z = (0, _student_t_js__WEBPACK_IMPORTED_MODULE_1__.YW)((1 + confidence) / 2, (0, _design_js__WEBPACK_IMPORTED_MODULE_0__.fU)(rows));
        const [low, high] = (0, _wilson_js__WEBPACK_IMPORTED_MODULE_2__.Y)(.5, independent, z);
        return [ Math.min(at(low, "lower"), value), Math.max(at(high, "upper"), value) ];
      };
      if (Math.min((0, _design_js__WEBPACK_IMPORTED_MODULE_0__.fU)(rows), rows.count - 1) < 1) return {
        value,
        method: _pair_js__WEBPACK_IMPORTED_MODULE_3__.G,
        interval: null
      };
      return {
        value,
        method: "Woodruff",
        interval
      };
    }
    function medianInfluence(values, median) {
      return (0, _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_4__.cZ)(values.map(v => v > median ? .5 : v < median ? -.5 : 0));
    }
    function quantiles(values, {weights}) {
      if (weights === null) {
        const {values: order} = (0, _metrics_order_js__WEBPACK_IMPORTED_MODULE_5__.V)(values);
        const last = order.length - 1;
        return (p, side) => {
          const rank = p * order.length;
          const at = side === "lower" ? Math.ceil(rank - 1e-9) - 1 : Math.floor(rank + 1e-9);
          return order[Math.min(Math.max(at, 0), last)];
        };
      }
      const {order} = (0, _metrics_order_js__WEBPACK_IMPORTED_MODULE_5__.V)(values);
      let total = 0;
      for (const w of weights) total += w;
      return (p, side) => {
        let below = 0;
        let last = 0;
        for (const row of order) {
          if (weights[row] === 0) continue;
          below += weights[row];
          last = values[row];
          const slack = 1e-12 * total;
          if (side === "lower" ? below >= p * total - slack : below > p * total + slack) return last;
        }
        return last;
      };
    }
  },
  33243: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => momentsOf,
      h: () => weightedMean
    });
    var _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7829);
    function momentsOf(numbers, count) {
      const block = new Float64Array(_metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_0__.IE);
      let sum = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let from = 0; from < count; from += _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_0__.IE) {
        const to = Math.min(from + _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_0__.IE, count);
        numbers(block, from, to);
        const part = blockMoments(block, to - from);
        if (from > 0) {
          const [m, n] = [ from, to - from ];
          const all = m + n;
          const gap = part.sum / n - sum / m;
          const share = gap / all;
          fourth += gap * share ** 3 * m * n * (m * m - m * n + n * n) + 6 * share * share * (m * m * part.second + n * n * second) + 4 * share * (m * part.third - n * third);
          third += gap * share * share * m * n * (m - n) + 3 * share * (m * part.second - n * second);
          second += gap * share * m * n;
        }
        sum += part.sum;
        second += part.second;
        third += part.third;
        fourth += part.fourth;
      }
      return {
        mean: sum / count,
        second,
        third,
        fourth
      };
    }
    function blockMoments(values, count) {
      let sum = 0;
      for (let i = 0; i < count; i++) sum += values[i];
      const mean = sum / count;
      let second = 0;
      let third = 0;
      let fourth = 0;
      for (let i = 0; i < count; i++) {
        const distance = values[i] - mean;
        const square = distance * distance;
        second += square;
        third += square * distance;
        fourth += square * square;
      }
      return {
        sum,
        second,
        third,
        fourth
      };
    }
    function weightedMean(values, {count, weights}) {
      let sum = 0;
      let total = 0;
      for (let from = 0; from < count; from += _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_0__.IE) {
        const to = Math.min(from + _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_0__.IE, count);
        let part = 0;
        let weight = 0;
        if (weights === null) {
          for (let i = from; i < to; i++) part += values[i];
          weight = to - from;
        } else for (let i = from; i < to; i++) {
          part += weights[i] * values[i];
          weight += weights[i];
        }
        sum += part;
        total += weight;
      }
      return sum / total;
    }
  },
  50511: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => normalQuantile,
      v: () => normalCdf
    });
    function normalCdf(x) {
      return .5 * erfc(-x / Math.SQRT2);
    }
    function erfc(x) {
      const y = Math.abs(x);
      if (y <= .46875) return 1 - x * ratio(y * y, ERF_P, ERF_Q);
      if (y > 26.6) return x > 0 ? 0 : 2;
      let tail;
      if (y <= 4) tail = ratio(y, MID_P, MID_Q); else {
        const z = 1 / (y * y);
        tail = (1 / Math.sqrt(Math.PI) - z * ratio(z, FAR_P, FAR_Q)) / y;
      }
      const coarse = Math.trunc(y * 16) / 16;
      tail *= Math.exp(-coarse * coarse) * Math.exp(-(y - coarse) * (y + coarse));
      return x > 0 ? tail : 2 - tail;
    }
    function ratio(x, p, q) {
      let above = 0;
      let below = 0;
      for (let i = 0; i < p.length; i++) {
        above = above * x + p[i];
        below = below * x + q[i];
      }
      return above / below;
    }
    const ERF_P = [ .18577770618460315, 3.1611237438705655, 113.86415415105016, 377.485237685302, 3209.3775891384694 ];
    const ERF_Q = [ 1, 23.601290952344122, 244.02463793444417, 1282.6165260773723, 2844.236833439171 ];
    const MID_P = [ 2.1531153547440383e-8, .5641884969886701, 8.883149794388377, 66.11919063714163, 298.6351381974001, 881.952221241769, 1712.0476126340707, 2051.0783778260716, 1230.3393547979972 ];
    const MID_Q = [ 1, 15.744926110709835, 117.6939508913125, 537.1811018620099, 1621.3895745666903, 3290.7992357334597, 4362.619090143247, 3439.3676741437216, 1230.3393548037495 ];
    const FAR_P = [ .016315387137302097, .30532663496123236, .36034489994980445, .12578172611122926, .016083785148742275, .0006587491615298378 ];
    const FAR_Q = [ 1, 2.568520192289822, 1.8729528499234604, .5279051029514285, .06051834131244132, .0023352049762686918 ];
    function normalQuantile(p) {
      if (!(p > 0 && p < 1)) return p === 0 ? -1 / 0 : p === 1 ? 1 / 0 : Number.NaN;
      const q = p - .5;
      if (Math.abs(q) <= .425) return q * ratio(.180625 - q * q, CENTRE_P, CENTRE_Q);
      const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
      const x = r <= 5 ? ratio(r - 1.6, NEAR_TAIL_P, NEAR_TAIL_Q) : ratio(r - 5, FAR_TAIL_P, FAR_TAIL_Q);
      return q < 0 ? -x : x;
    }
    const CENTRE_P = [ 2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665 ];
    const CENTRE_Q = [ 5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1 ];
    const NEAR_TAIL_P = [ .0007745450142783414, .022723844989269184, .2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835 ];
    const NEAR_TAIL_Q = [ 1.0507500716444169e-9, .0005475938084995345, .015198666563616457, .14810397642748008, .6897673349851, 1.6763848301838038, 2.053191626637759, 1 ];
    const FAR_TAIL_P = [ 2.0103343992922881e-7, 27115555687434876e-21, .0012426609473880784, .026532189526576124, .29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103 ];
    const FAR_TAIL_Q = [ 20442631033899397e-31, 1.421511758316446e-7, 18463183175100548e-21, .0007868691311456133, .014875361290850615, .1369298809227358, .599832206555888, 1 ];
  },
  61972: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      G: () => TOO_FEW,
      R: () => minus
    });
    const TOO_FEW = "one independent row has no spread";
    function minus(a, b, scale) {
      return typeof a !== "number" ? a : typeof b !== "number" ? b : a - scale * b;
    }
  },
  86300: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      AR: () => sharesOf,
      VU: () => cellShares,
      c6: () => NO_ROWS,
      qk: () => pointOf,
      rm: () => rowShares
    });
    var _metrics_confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60090);
    var _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94796);
    var _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7829);
    var _gap_sum_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(292);
    var _median_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31926);
    var _moments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33243);
    const NO_ROWS = {
      undefined: "there is no row"
    };
    function pointOf(metric, rows) {
      if (rows.count === 0) return NO_ROWS;
      switch (metric.kind) {
       case "proportion":
        {
          const counts = sharesOf(metric, rows);
          if ((0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.b0)(counts)) return counts;
          return counts.counted === 0 ? {
            undefined: metric.empty
          } : counts.hits / counts.counted;
        }

       case "mean":
        {
          const mean = meanOf(metric, rows);
          return metric.root === true && typeof mean === "number" ? Math.sqrt(mean) : mean;
        }

       case "confusion":
        return metric.of((0, _metrics_confusion_js__WEBPACK_IMPORTED_MODULE_0__.wo)(rows));

       case "median":
        return (0, _median_js__WEBPACK_IMPORTED_MODULE_2__.gU)(metric.values(rows), rows);

       case "gap":
        {
          const gaps = (0, _gap_sum_js__WEBPACK_IMPORTED_MODULE_3__.dc)(metric, rows);
          return (0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.b0)(gaps) ? gaps : gaps.value;
        }

       case "smooth":
       case "general":
        return metric.value(rows);
      }
    }
    function sharesOf(metric, rows) {
      if (metric.outcomeOf !== void 0) return cellShares(metric.outcomeOf, (0, _metrics_confusion_js__WEBPACK_IMPORTED_MODULE_0__.wo)(rows));
      const outcome = metric.outcome(rows);
      return (0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.b0)(outcome) ? outcome : rowShares(outcome, rows);
    }
    function cellShares(outcomeOf, {classes, cells}) {
      const size = classes.length;
      let hits = 0;
      let counted = 0;
      cells.forEach((weight, cell) => {
        const outcome = outcomeOf(Math.floor(cell / size), cell % size);
        if (outcome !== _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.Po) counted += weight;
        if (outcome === _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.MC) hits += weight;
      });
      return {
        hits,
        counted
      };
    }
    function rowShares(outcome, {count, weights}) {
      let hits = 0;
      let counted = 0;
      for (let i = 0; i < count; i++) {
        if (outcome[i] === _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.Po) continue;
        const w = weights === null ? 1 : weights[i];
        counted += w;
        if (outcome[i] === _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.MC) hits += w;
      }
      return {
        hits,
        counted
      };
    }
    function meanOf(metric, rows) {
      if (metric.total !== void 0 && rows.weights === null) {
        const total = metric.total(rows);
        if (!Number.isNaN(total)) return total / rows.count;
      }
      const loss = metric.loss(rows);
      return (0, _metrics_metric_js__WEBPACK_IMPORTED_MODULE_1__.b0)(loss) ? loss : (0, _moments_js__WEBPACK_IMPORTED_MODULE_4__.h)((0, 
      _metrics_row_numbers_js__WEBPACK_IMPORTED_MODULE_5__.jk)(loss, rows.count), rows);
    }
  },
  52167: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Is: () => seededRandom,
      a3: () => gammaVariate,
      bt: () => seededBits,
      ln: () => seedFor,
      w6: () => normalVariate
    });
    const {imul, sqrt, log} = Math;
    function seededRandom(seed) {
      const next = seededBits(seed);
      return () => (next() * 2097152 + (next() >>> 11)) / 9007199254740992;
    }
    function seedFor(seed, text) {
      let hash = (2166136261 ^ seed) >>> 0;
      for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 16777619) >>> 0;
      return hash;
    }
    function seededBits(seed) {
      let state = seed >>> 0;
      const splitmix = () => {
        state = state + 2654435769 >>> 0;
        let z = state;
        z = imul(z ^ z >>> 16, 569420461);
        z = imul(z ^ z >>> 15, 1935289751);
        return z ^ z >>> 15;
      };
      let a = splitmix();
      let b = splitmix();
      let c = splitmix();
      let d = splitmix();
      return () => {
        const mixed = imul(b, 5);
        const result = imul(mixed << 7 | mixed >>> 25, 9);
        const t = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= t;
        d = d << 11 | d >>> 21;
        return result >>> 0;
      };
    }
    function normalVariate(random) {
      for (;;) {
        const u = 2 * random() - 1;
        const v = 2 * random() - 1;
        const s = u * u + v * v;
        if (s > 0 && s < 1) return u * sqrt(-2 * log(s) / s);
      }
    }
    function gammaVariate(random, shape) {
      if (shape < 1) return gammaVariate(random, shape + 1) * (1 - random()) ** (1 / shape);
      const d = shape - 1 / 3;
      const c = 1 / sqrt(9 * d);
      for (;;) {
        const x = normalVariate(random);
        const v = (1 + c * x) ** 3;
        if (v <= 0) continue;
        const u = 1 - random();
        if (u < 1 - .0331 * x ** 4) return d * v;
        if (log(u) < .5 * x * x + d - d * v + d * log(v)) return d * v;
      }
    }
  },
  83750: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => resampledDifference,
      P: () => resampledOf
    });
    var simple_statistics = __webpack_require__(15521);
    var metrics_rows = __webpack_require__(49921);
    var normal = __webpack_require__(50511);
    var random = __webpack_require__(52167);
    const RESAMPLES = 2e3;
    const BUDGET = 2e9;
    const FEWEST_RESAMPLES = 500;
    const JACKKNIFE_GROUPS = 100;
    function inOrder(rows, order) {
      return {
        count: order.length,
        weights: rows.weights === null ? null : (0, metrics_rows.kg)(rows.weights, order),
        clusters: rows.clusters === null ? null : (0, metrics_rows.oK)(rows.clusters, order)
      };
    }
    function resampledEstimate(resampling, seed) {
      const {rows, value: statistic} = resampling;
      const plain = rows.weights ?? new Float64Array(rows.count).fill(1);
      const value = statistic(plain);
      if (typeof value !== "number") return value;
      if (unitsOf(rows) < 2) return {
        value,
        method: "one independent row has no spread",
        interval: null
      };
      const wanted = Math.max(FEWEST_RESAMPLES, Math.min(RESAMPLES, Math.round(BUDGET / rows.count)));
      const replicates = resample(resampling, seed, wanted);
      if (replicates.length < wanted / 2) return {
        value,
        method: "undefined in most resamples",
        interval: null
      };
      const acceleration = accelerationOf(resampling, plain);
      const percentiles = correctedPercentiles(replicates, value, acceleration);
      const interval = confidence => {
        const [low, high] = percentiles(confidence);
        return [ Math.min(low, value), Math.max(high, value) ];
      };
      return {
        value,
        method: `BCa bootstrap, ${wanted} resamples`,
        interval
      };
    }
    function correctedPercentiles(replicates, value, acceleration) {
      const bias = biasOf(replicates, value);
      const sorted = Array.from(replicates);
      const quantile = p => {
        const z = bias + (0, normal.Z)(p);
        return (0, simple_statistics.Z4)(sorted, (0, normal.v)(bias + z / (1 - acceleration * z)));
      };
      return confidence => [ quantile((1 - confidence) / 2), quantile((1 + confidence) / 2) ];
    }
    const unitsOf = ({count, clusters}) => clusters?.count ?? count;
    function resample({rows, value, takesCounts}, seed, resamples) {
      const bits = (0, random.bt)(seed);
      const table = poissonTable();
      const counts = takesCounts === true && rows.weights === null && rows.clusters === null;
      const weights = new Float64Array(counts ? 0 : rows.count);
      const times = new Uint8Array(unitsOf(rows));
      const values = new Float64Array(resamples);
      let kept = 0;
      for (let r = 0; r < resamples; r++) {
        drawTimes(times, bits, table);
        if (!counts) spreadTimes(times, rows.clusters, rows.weights, weights);
        const replicate = value(counts ? times : weights);
        if (typeof replicate === "number" && Number.isFinite(replicate)) values[kept++] = replicate;
      }
      return values.subarray(0, kept).sort();
    }
    function drawTimes(times, bits, table) {
      for (let u = 0; u < times.length; u += 2) {
        const word = bits();
        times[u] = table[word & 65535];
        if (u + 1 < times.length) times[u + 1] = table[word >>> 16];
      }
    }
    function poissonTable() {
      const table = new Uint8Array(65536);
      let probability = Math.exp(-1);
      let cumulative = 0;
      let from = 0;
      for (let k = 0; from < table.length; k++) {
        cumulative += probability;
        const to = k === 9 ? table.length : Math.min(Math.round(cumulative * table.length), table.length);
        table.fill(k, from, to);
        from = to;
        probability /= k + 1;
      }
      return table;
    }
    function spreadTimes(times, clusters, own, weights) {
      for (let i = 0; i < weights.length; i++) {
        const drawn = times[clusters === null ? i : clusters.codes[i]];
        weights[i] = own === null ? drawn : drawn * own[i];
      }
    }
    function biasOf(replicates, value) {
      let below = 0;
      for (const replicate of replicates) below += replicate < value ? 1 : replicate === value ? .5 : 0;
      const share = below / replicates.length;
      const edge = .5 / replicates.length;
      return (0, normal.Z)(Math.min(Math.max(share, edge), 1 - edge));
    }
    function accelerationOf({rows, value}, plain) {
      const groups = Math.min(unitsOf(rows), JACKKNIFE_GROUPS);
      const weights = new Float64Array(rows.count);
      const values = [];
      for (let g = 0; g < groups; g++) {
        for (let i = 0; i < rows.count; i++) {
          const unit = rows.clusters === null ? i : rows.clusters.codes[i];
          weights[i] = unit % groups === g ? 0 : plain[i];
        }
        const left = value(weights);
        if (typeof left === "number" && Number.isFinite(left)) values.push(left);
      }
      const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
      let second = 0;
      let third = 0;
      for (const v of values) {
        second += (mean - v) ** 2;
        third += (mean - v) ** 3;
      }
      return second > 0 ? third / (6 * second ** 1.5) : 0;
    }
    var point = __webpack_require__(86300);
    function resampledOf(metric, rows, seed) {
      return resampledEstimate(resamplingOf(metric, rows), seed);
    }
    function resamplingOf(metric, rows) {
      const reweighted = metric.kind === "smooth" ? metric.reweighted?.(rows) : void 0;
      if (reweighted === void 0) return {
        rows,
        value: weights => (0, point.qk)(metric, {
          ...rows,
          weights
        })
      };
      return {
        rows: inOrder(rows, reweighted.order),
        takesCounts: true,
        value: reweighted.value
      };
    }
    function resampledDifference(metric, {candidate, baseline}, seed, scale) {
      const value = given => {
        const weights = given;
        const a = (0, point.qk)(metric, {
          ...candidate,
          weights
        });
        if (typeof a !== "number") return a;
        const b = (0, point.qk)(metric, {
          ...baseline,
          weights
        });
        return typeof b === "number" ? a - scale * b : b;
      };
      return resampledEstimate({
        rows: candidate,
        value
      }, seed);
    }
  },
  55132: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      J7: () => incompleteBeta,
      YW: () => tQuantile,
      w_: () => tCdf
    });
    var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50511);
    const NORMAL_FROM = 1e7;
    function tCdf(x, df) {
      if (df > NORMAL_FROM) return (0, _normal_js__WEBPACK_IMPORTED_MODULE_0__.v)(x);
      const tail = upperTail(Math.abs(x), df);
      return x > 0 ? 1 - tail : tail;
    }
    function upperTail(x, df) {
      const square = x * x;
      if (square < 1) return .5 * (1 - incompleteBeta(square / (df + square), .5, df / 2));
      return .5 * incompleteBeta(df / (df + square), df / 2, .5);
    }
    function tQuantile(p, df) {
      if (!(p > 0 && p < 1)) return p === 0 ? -1 / 0 : p === 1 ? 1 / 0 : Number.NaN;
      if (p === .5) return 0;
      if (df > NORMAL_FROM) return (0, _normal_js__WEBPACK_IMPORTED_MODULE_0__.Z)(p);
      const tail = Math.min(p, 1 - p);
      if (df === 1) return (p < .5 ? -1 : 1) / Math.tan(Math.PI * tail);
      let x = Math.max(-(0, _normal_js__WEBPACK_IMPORTED_MODULE_0__.Z)(tail), 1e-8);
      for (let i = 0; i < 200; i++) {
        const upper = upperTail(x, df);
        const step = Math.log(upper / tail) / (density(x, df) * x / upper);
        x *= Math.exp(Math.min(Math.max(step, -1), 2));
        if (Math.abs(step) < 1e-14) break;
      }
      return p < .5 ? -x : x;
    }
    function density(x, df) {
      const log = logGammaRise(df / 2, .5) - .5 * Math.log(df * Math.PI);
      return Math.exp(log - (df + 1) / 2 * Math.log1p(x * x / df));
    }
    function incompleteBeta(x, a, b) {
      if (x <= 0) return 0;
      if (x >= 1) return 1;
      if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
      const [large, small] = a > b ? [ a, b ] : [ b, a ];
      const front = Math.exp(logGammaRise(large, small) - logGamma(small) + a * Math.log(x) + b * Math.log1p(-x)) / a;
      const tiny = 1e-300;
      let c = 1;
      let d = 1 - (a + b) * x / (a + 1);
      d = 1 / (Math.abs(d) < tiny ? tiny : d);
      let fraction = d;
      for (let m = 1; m < 1e4; m++) {
        for (const term of [ m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)) ]) {
          d = 1 + term * d;
          c = 1 + term / c;
          d = 1 / (Math.abs(d) < tiny ? tiny : d);
          c = Math.abs(c) < tiny ? tiny : c;
          fraction *= d * c;
        }
        if (Math.abs(d * c - 1) < 1e-16) break;
      }
      return front * fraction;
    }
    const STIRLING_FROM = 15;
    function logGamma(x) {
      let shift = 0;
      let z = x;
      while (z < STIRLING_FROM) shift += Math.log(z++);
      return (z - .5) * Math.log(z) - z + .5 * Math.log(2 * Math.PI) + stirling(z) - shift;
    }
    function logGammaRise(a, b) {
      if (a < STIRLING_FROM) return logGamma(a + b) - logGamma(a);
      return (a - .5) * Math.log1p(b / a) + b * Math.log(a + b) - b + stirling(a + b) - stirling(a);
    }
    function stirling(z) {
      const r = 1 / (z * z);
      return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r * (1 / 1188 - r * 691 / 360360))))) / z;
    }
  },
  39664: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      E: () => proportionInterval,
      Y: () => wilsonInterval
    });
    var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50511);
    var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55132);
    function wilsonInterval(proportion, rows, z) {
      const zz = z * z / rows;
      const centre = (proportion + zz / 2) / (1 + zz);
      const half = Math.abs(z) / (1 + zz) * Math.sqrt(proportion * (1 - proportion) / rows + zz / (4 * rows));
      return [ proportion === 0 ? 0 : Math.max(0, centre - half), proportion === 1 ? 1 : Math.min(1, centre + half) ];
    }
    const FEW = 12;
    function proportionInterval(proportion, rows, z) {
      const [low, high] = wilsonInterval(proportion, rows, z);
      const level = 2 * (0, _normal_js__WEBPACK_IMPORTED_MODULE_0__.v)(-Math.abs(z));
      const [hits, misses] = [ proportion * rows, (1 - proportion) * rows ];
      return [ hits > 0 && hits < FEW ? Math.min(low, exactLower(hits, rows, level)) : low, misses > 0 && misses < FEW ? Math.max(high, 1 - exactLower(misses, rows, level)) : high ];
    }
    function exactLower(hits, rows, level) {
      let low = 0;
      let high = hits / rows;
      for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if ((0, _student_t_js__WEBPACK_IMPORTED_MODULE_1__.J7)(middle, hits, rows - hits + 1) > level) high = middle; else low = middle;
      }
      return low;
    }
  },
  84274: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => describeColumns
    });
    var bytes = __webpack_require__(20396);
    var errors = __webpack_require__(19473);
    var shown = __webpack_require__(78909);
    var csv_carry = __webpack_require__(49665);
    var read_header = __webpack_require__(36041);
    var split_record = __webpack_require__(77973);
    async function sampleCsv(file, delimiter, mostRows) {
      const name = (0, shown.pS)(file.uri);
      let names;
      const rows = [];
      const read = (bytes, from, to) => {
        let at = from;
        if (names === void 0) {
          const header = (0, read_header.a)(file.uri, bytes, at, to, delimiter);
          names = header.names;
          at = header.next;
          if (names === void 0) return at;
        }
        while (rows.length < mostRows) {
          const record = (0, split_record.I)(bytes, at, to, delimiter);
          if (record === void 0) return at;
          rows.push(record.cells);
          at = record.next;
        }
        return to;
      };
      const carry = (0, csv_carry.m)(() => `${name}, line 1 or below`);
      for await (const piece of file.pieces()) {
        carry.feed(piece, read);
        if (names !== void 0 && rows.length === mostRows) break;
      }
      if (names === void 0 || rows.length < mostRows) carry.finish(read);
      if (names === void 0) throw new errors.y("table-invalid", `${name} has no header`);
      return {
        names,
        rows
      };
    }
    var format = __webpack_require__(79249);
    var line_texts = __webpack_require__(65220);
    var parse_json = __webpack_require__(51127);
    var read_json_array = __webpack_require__(81530);
    async function sampleJsonLines(file, mostRows) {
      const objects = [];
      for await (const texts of (0, line_texts.d)(file)) {
        for (const text of texts.slice(0, mostRows - objects.length)) {
          const value = (0, parse_json.q)(text);
          if ((0, parse_json.O)(value)) objects.push(value);
        }
        if (objects.length >= mostRows) break;
      }
      return sampleOf(objects);
    }
    async function sampleJsonArray(file, mostRows) {
      const items = await (0, read_json_array.v)(file);
      return sampleOf(items.slice(0, mostRows).filter(parse_json.O));
    }
    function sampleOf(objects) {
      const names = [ ...new Set(objects.flatMap(object => Object.keys(object))) ];
      const rows = objects.map(object => names.map(name => Object.hasOwn(object, name) ? object[name] : void 0));
      return {
        names,
        rows
      };
    }
    var number_text = __webpack_require__(81659);
    var open_file = __webpack_require__(51449);
    const sampleRows = 100;
    async function describeColumns(source) {
      const file = await (0, open_file.T)(source);
      try {
        switch ((0, format.T)(file.uri, file.start)) {
         case "csv":
          return describe(await sampleCsv(file, bytes.cX, sampleRows));

         case "tsv":
          return describe(await sampleCsv(file, bytes.Mf, sampleRows));

         case "json-lines":
          return describe(await sampleJsonLines(file, sampleRows));

         case "json-array":
          return describe(await sampleJsonArray(file, sampleRows));

         case "parquet":
          {
            const {describeParquet} = await Promise.all([ __webpack_require__.e(367), __webpack_require__.e(515) ]).then(__webpack_require__.bind(__webpack_require__, 83515));
            return await describeParquet(source);
          }
        }
      } finally {
        await file.close();
      }
    }
    function describe({names, rows}) {
      return names.map((name, column) => ({
        name,
        kind: kindOf(rows.map(row => row[column]))
      }));
    }
    function kindOf(cells) {
      let kind = "empty";
      for (const cell of cells) {
        if (cell === void 0 || cell === null) continue;
        if (typeof cell === "object") return "nested";
        const number = typeof cell === "string" ? (0, number_text.$)(cell) : cell;
        if (typeof number !== "number") kind = "text"; else if (kind === "empty" && !Number.isNaN(number)) kind = "number";
      }
      return kind;
    }
  },
  45696: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      XK: () => areRowNumbers,
      vg: () => assertDistinctIds,
      U5: () => joinRows,
      Vl: () => rowNumbers
    });
    var errors = __webpack_require__(19473);
    var shown = __webpack_require__(78909);
    const spellings = [ [ "blanks around them were removed", id => id.trim() ], [ '".0" at their end were removed (numbers that were once written as decimals)', id => id.replace(/\.0+$/, "") ], [ "upper and lower case were the same", id => id.toLowerCase() ], [ "zeros at their beginning were removed", id => id.replace(/^0+(?=.)/, "") ], [ "all of this were done", id => plainId(id) ] ];
    function nearIdHint(left, right) {
      for (const [words, plain] of spellings) {
        const byPlain = new Map(right.map(id => [ plain(id), id ]));
        const near = left.filter(id => byPlain.has(plain(id)));
        const [example] = near;
        if (example === void 0) continue;
        const pair = `${(0, shown.SP)(example)} and ${(0, shown.SP)(byPlain.get(plain(example)))}`;
        return `${(0, shown.hS)(near.length, "id")} would match if ${words}: ${pair}; write them alike, they are not changed here`;
      }
      return;
    }
    function plainId(id) {
      return id.trim().replace(/\.0+$/, "").toLowerCase().replace(/^0+(?=.)/, "");
    }
    var tables_table = __webpack_require__(76632);
    const mostExamples = 5;
    const mostCompared = 1e5;
    function idProblems(column, candidate, baseline) {
      const lines = [];
      for (const side of [ candidate, baseline ]) lines.push(...emptyIds(side), ...repeated(side));
      const onlyCandidate = missingIds(candidate, baseline);
      const onlyBaseline = missingIds(baseline, candidate);
      lines.push(...wordMissing(candidate, baseline, onlyCandidate), ...wordMissing(baseline, candidate, onlyBaseline));
      const hint = nearIdHint(textsAt(candidate, onlyCandidate), textsAt(baseline, onlyBaseline));
      if (hint !== void 0) lines.push(hint);
      return lines.map(line => `column ${(0, shown.SP)(column)}: ${line}`);
    }
    const repeatedIds = (column, side) => repeated(side).map(line => `column ${(0, shown.SP)(column)}: ${line}`);
    function emptyIds({role, ids, table}) {
      const examples = [];
      let empty = 0;
      for (let row = ids.codes.indexOf(-1); row >= 0; row = ids.codes.indexOf(-1, row + 1)) {
        empty += 1;
        if (examples.length < mostExamples) examples.push((0, tables_table.x)(table, row));
      }
      if (empty === 0) return [];
      return [ `${(0, shown.hS)(empty, `${role} id is`, `${role} ids are`)} empty: ${listed(examples, empty)}` ];
    }
    function repeated({role, ids, table}) {
      const first = new Int32Array(ids.texts.size).fill(-1);
      const told = new Uint8Array(ids.texts.size);
      const examples = [];
      let count = 0;
      for (let row = 0; row < ids.codes.length; row++) {
        const code = ids.codes[row];
        if (code < 0) continue;
        if (first[code] < 0) first[code] = row; else if (told[code] === 0) {
          told[code] = 1;
          count += 1;
          if (examples.length < mostExamples) examples.push(`${(0, shown.SP)(ids.texts.text(code))} (${(0, tables_table.x)(table, first[code])}; ${(0, 
          tables_table.x)(table, row)})`);
        }
      }
      if (count === 0) return [];
      const words = (0, shown.hS)(count, `${role} id stands`, `${role} ids stand`);
      return [ `${words} in more than one row: ${listed(examples, count)}` ];
    }
    function missingIds({ids}, other) {
      const known = new Uint8Array(other.ids.texts.size);
      for (const code of other.ids.codes) if (code >= 0) known[code] = 1;
      const there = other.ids.texts.codesOf(ids.texts);
      const seen = new Uint8Array(ids.texts.size);
      const rows = [];
      for (let row = 0; row < ids.codes.length; row++) {
        const code = ids.codes[row];
        if (code < 0 || seen[code] === 1) continue;
        seen[code] = 1;
        if (there[code] < 0 || known[there[code]] !== 1) rows.push(row);
      }
      return rows;
    }
    function wordMissing(side, other, rows) {
      if (rows.length === 0) return [];
      const examples = rows.slice(0, mostExamples).map(row => `${(0, shown.SP)(textAt(side, row))} (${(0, tables_table.x)(side.table, row)})`);
      const words = (0, shown.hS)(rows.length, `${side.role} id is`, `${side.role} ids are`);
      return [ `${words} not in the ${other.role}: ${listed(examples, rows.length)}` ];
    }
    function textAt({ids}, row) {
      return ids.texts.text(ids.codes[row]);
    }
    function textsAt(side, rows) {
      return rows.slice(0, mostCompared).map(row => textAt(side, row));
    }
    function listed(examples, count) {
      const more = count - examples.length;
      return `${examples.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
    }
    function joinRows(candidate, baseline, id) {
      const left = idColumn(candidate, id);
      const right = idColumn(baseline, id);
      const leftCodes = translate(left, right);
      if (isSameOrder(leftCodes, right.codes)) return rowNumbers(leftCodes.length);
      const places = firstRows(right);
      const rows = new Uint32Array(leftCodes.length);
      const taken = new Uint8Array(right.texts.size);
      let paired = 0;
      for (;paired < leftCodes.length; paired++) {
        const code = leftCodes[paired];
        const place = code < 0 ? -1 : places[code];
        if (place < 0 || taken[code] === 1) break;
        taken[code] = 1;
        rows[paired] = place;
      }
      if (paired === left.codes.length && paired === right.codes.length) return rows;
      const sides = [ {
        role: "candidate",
        ids: left,
        table: candidate
      }, {
        role: "baseline",
        ids: right,
        table: baseline
      } ];
      throw new errors.y("ids-invalid", idProblems(id, ...sides));
    }
    function assertDistinctIds(candidate, id) {
      const ids = idColumn(candidate, id);
      if (ids.texts.size === candidate.rows) return;
      const problems = repeatedIds(id, {
        role: "candidate",
        ids,
        table: candidate
      });
      if (problems.length > 0) throw new errors.y("ids-invalid", problems);
    }
    function idColumn(table, id) {
      const column = table.columns.get(id);
      if (column?.kind !== "text") throw new RangeError(`${id} is not a text column of the table`);
      return column;
    }
    function rowNumbers(count) {
      const rows = new Uint32Array(count);
      for (let row = 0; row < count; row++) rows[row] = row;
      return rows;
    }
    function areRowNumbers(rows) {
      for (let row = 0; row < rows.length; row++) if (rows[row] !== row) return false;
      return true;
    }
    function isSameOrder(left, right) {
      if (left.length !== right.length) return false;
      let last = -1;
      for (let row = 0; row < left.length; row++) {
        const code = left[row];
        if (code !== right[row] || code <= last) return false;
        last = code;
      }
      return true;
    }
    function translate(from, to) {
      const known = to.texts.codesOf(from.texts);
      if (known.length === from.codes.length) return known;
      const codes = new Int32Array(from.codes.length);
      for (let row = 0; row < codes.length; row++) codes[row] = from.codes[row] < 0 ? -1 : known[from.codes[row]];
      return codes;
    }
    function firstRows({codes, texts}) {
      const rows = new Int32Array(texts.size).fill(-1);
      for (let row = codes.length - 1; row >= 0; row--) {
        const code = codes[row];
        if (code >= 0) rows[code] = row;
      }
      return rows;
    }
  },
  76632: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => locate
    });
    function locate(table, row) {
      let left = row;
      for (const part of table.parts) {
        if (left < part.rows) return `${part.uri}, row ${left + 1}`;
        left -= part.rows;
      }
      throw new RangeError(`row ${row} is not in the table`);
    }
  }
};
