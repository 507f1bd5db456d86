export const id = 23;

export const ids = [ 23 ];

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
  }
};
