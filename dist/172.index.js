export const id = 172;

export const ids = [ 172 ];

export const modules = {
  93172: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      errorReport: () => errorReport,
      report: () => report
    });
    var external_node_path_ = __webpack_require__(76760);
    var clock = __webpack_require__(21759);
    var adapters_files = __webpack_require__(8657);
    var errors = __webpack_require__(19473);
    function gather(evidence, expected) {
      const modelDigest = expected.modelDigest ?? evidence.find(({model}) => model !== null)?.model?.digest ?? null;
      const missing = expected.declared.filter(gate => evidence.every(found => found.gate !== gate)).map(missingGate);
      const found = evidence.map(predicate => held(predicate, {
        ...expected,
        modelDigest
      }));
      const gates = [ ...missing, ...found ];
      const conclude = worst => ({
        verdict: worst.verdict,
        reasonCode: worst.reasonCode,
        summary: gates.length === 1 ? worst.summary : `${titleOf(worst)}: ${worst.summary}`,
        gates
      });
      const failed = gates.find(({verdict}) => verdict === "fail");
      if (failed !== void 0) return conclude(failed);
      const undecided = gates.find(({verdict}) => verdict !== "pass");
      if (undecided !== void 0) return conclude(undecided);
      if (gates.length === 0) return {
        verdict: "inconclusive",
        reasonCode: "no-checks",
        summary: "The policy declares no gate, so nothing was decided.",
        gates
      };
      const waived = gates.filter(({reasonCode}) => reasonCode === "passed-with-waivers");
      return {
        verdict: "pass",
        reasonCode: waived.length > 0 ? "passed-with-waivers" : "all-checks-passed",
        summary: gates.length === 1 ? gates[0]?.summary ?? "" : `${gates.map(titleOf).join(", ")} passed${waived.length > 0 ? ", with waivers" : ""}.`,
        gates
      };
    }
    const titleOf = ({gate, name}) => name === null ? gate : `${gate} (${name})`;
    const missingGate = gate => ({
      gate,
      name: null,
      verdict: "inconclusive",
      reasonCode: "verdict-missing",
      summary: `the policy declares ${gate}, but it left no evidence: its job may have been skipped, cancelled, or stopped by an error`,
      evidence: null
    });
    function held(predicate, expected) {
      const {gate, name, verdict, reasonCode, summary, model, policy, source} = predicate;
      const refuse = (code, why) => ({
        gate,
        name,
        verdict: verdict === "fail" ? "fail" : "inconclusive",
        reasonCode: code,
        summary: why,
        evidence: predicate
      });
      const differs = (found, wanted) => wanted !== null && found !== wanted;
      if (differs(source.runId, expected.runId)) return refuse("evidence-stale", `this evidence was left by run ${source.runId ?? "unknown"}, not by run ${expected.runId}`);
      if (expected.runId === null && differs(source.commit, expected.commit)) return refuse("evidence-stale", source.commit === null ? `this evidence does not say of which commit it is; wanted is ${gather_short(expected.commit)}` : `this evidence is of commit ${gather_short(source.commit)}, not of ${gather_short(expected.commit)}`);
      if (model !== null && differs(model.digest, expected.modelDigest)) return refuse("evidence-mismatch", `this evidence is about model ${gather_short(model.digest)}, not about ${gather_short(expected.modelDigest)}`);
      if (policy !== null && differs(policy.digest, expected.policyDigest)) return refuse("evidence-mismatch", `this evidence was judged by policy ${gather_short(policy.digest)}, not by ${gather_short(expected.policyDigest)}`);
      if (verdict === "pass" && (model === null || policy === null)) return refuse("evidence-mismatch", "this evidence does not say which model and which policy it is about");
      if (verdict === "pass" && !bearsPass(predicate)) return refuse("evidence-invalid", "this evidence says pass, but its own checks do not");
      return {
        gate,
        name,
        verdict,
        reasonCode,
        summary,
        evidence: predicate
      };
    }
    function bearsPass({checks}) {
      const blocking = checks.filter(({tier}) => tier === "blocking");
      return blocking.length > 0 && blocking.every(({verdict, waived}) => verdict === "pass" || waived !== void 0);
    }
    const gather_short = digest => (digest ?? "unknown").replace("sha256:", "").slice(0, 12);
    var read = __webpack_require__(96170);
    var release = __webpack_require__(93302);
    var error_result = __webpack_require__(11091);
    var inputs = __webpack_require__(52266);
    var common_inputs = __webpack_require__(20877);
    var identify_model = __webpack_require__(15906);
    var load_policy = __webpack_require__(28606);
    var marker = __webpack_require__(78729);
    var render = __webpack_require__(77182);
    var headline = __webpack_require__(28289);
    var verdicts = __webpack_require__(95237);
    var visible = __webpack_require__(6257);
    const states = {
      pass: "success",
      fail: "failure",
      inconclusive: "failure",
      error: "error"
    };
    const MOST_DESCRIPTION = 140;
    function fitted(text, max) {
      if (text.length <= max) return text;
      const points = Array.from(text.slice(0, max - 1));
      if (/^[\ud800-\udbff]$/.test(points.at(-1) ?? "")) points.pop();
      const cut = points.join("");
      const space = cut.lastIndexOf(" ");
      return `${space > max / 2 ? cut.slice(0, space) : cut}…`;
    }
    function commitStatus(report, key = "") {
      const outcome = (0, verdicts.s)(report);
      const said = `${headline.YC[outcome]}: ${(0, visible.ek)((0, headline.DU)(report.summary), 4 * MOST_DESCRIPTION)}`;
      return {
        state: states[outcome],
        description: fitted(said, MOST_DESCRIPTION),
        context: key === "" ? "modelgate" : `modelgate/${key.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, 100)}`,
        targetUrl: report.runUrl
      };
    }
    const commentChoices = [ "auto", "always", "never" ];
    async function tell(telling, {context, log}) {
      const {report, given} = telling;
      const {repository, apiUrl} = context;
      const token = given["github-token"];
      if (repository === null || token === void 0) {
        if (given.comment === "always") throw new errors.y("input-invalid", "comment: always needs a repository and a github-token");
        return;
      }
      const {githubClient} = await Promise.all([ __webpack_require__.e(119), __webpack_require__.e(607), __webpack_require__.e(392) ]).then(__webpack_require__.bind(__webpack_require__, 16011));
      const github = githubClient({
        token,
        apiUrl,
        repository: `${repository.owner}/${repository.name}`,
        log
      });
      const head = context.pullRequest?.headSha ?? context.workflowRun?.headSha ?? context.commit;
      const problems = [];
      const attempt = async (what, act, required) => {
        try {
          await act();
        } catch (error) {
          if (!(error instanceof errors.y)) throw error;
          if (required) problems.push(error);
          log.notice(`${what}, and the verdict stands all the same: ${error.problems.join("; ")}`);
        }
      };
      if (given.comment !== "never" && head !== null) await attempt("The pull request has no comment", () => comment(github, telling, head, {
        context,
        log
      }), given.comment === "always");
      if (head !== null) await attempt("The commit has no status", async () => {
        const {githubStatuses} = await __webpack_require__.e(931).then(__webpack_require__.bind(__webpack_require__, 20931));
        await githubStatuses(github).set(head, commitStatus(report, given.key));
      }, false);
      if (problems.length > 0) throw problems[0];
    }
    async function comment(github, {report, given, model}, head, {context, log}) {
      const issue = await pullRequestNumber(github, context);
      if (issue === void 0) {
        if (given.comment === "always") throw new errors.y("input-invalid", "comment: always, but this run is not about a pull request");
        return;
      }
      const key = given.key ?? model;
      if (key === void 0) return;
      const {githubComments} = await __webpack_require__.e(408).then(__webpack_require__.bind(__webpack_require__, 43408));
      const run = {
        runId: context.workflowRun?.runId ?? context.runId ?? "0",
        runAttempt: context.workflowRun?.runAttempt ?? context.runAttempt ?? 1,
        commit: head
      };
      const comments = githubComments(github, {
        issue,
        run,
        author: given["comment-author"]
      });
      const {url, outcome} = await comments.upsert((0, marker.Ql)(key), (0, render.B1)(report, {
        limit: render.W$
      }));
      log.info(`comment ${outcome}: ${url}`);
    }
    async function pullRequestNumber(github, {pullRequest, workflowRun}) {
      if (pullRequest !== null) return pullRequest.number;
      if (workflowRun === null) return;
      const {githubPullRequests} = await __webpack_require__.e(609).then(__webpack_require__.bind(__webpack_require__, 98609));
      return githubPullRequests(github).forHead(workflowRun.headSha, workflowRun.headOwner, workflowRun.headBranch);
    }
    const MOST_FILES = 200;
    const WAIVER_NOTICE_DAYS = 14;
    const report_inputs = {
      ...common_inputs.j,
      comment: (0, inputs.yL)(commentChoices, {
        description: "Whether to comment on the pull request: `auto` where there is one and the token may, `always` (an error where it may not), or `never`.",
        default: "auto"
      }),
      key: (0, inputs.Pf)({
        description: "Which sticky comment and commit status this is, where a pull request has several."
      }),
      "comment-author": (0, inputs.Qq)({
        description: "Login that the token comments as: only comments of this author are updated.",
        default: "github-actions[bot]"
      })
    };
    const report = {
      name: "report",
      title: "modelgate report",
      description: "Gathers all evidence into one verdict, a step summary, one sticky pull request comment and a commit status.",
      permissions: {
        contents: "read",
        "pull-requests": "write",
        statuses: "write"
      },
      inputs: report_inputs,
      async run(given, surroundings) {
        const {context, log} = surroundings;
        const files = (0, adapters_files.k)(context.workspace);
        let policy;
        try {
          const trusted = await (0, load_policy.tb)(given.policy, given["github-token"], context, files);
          policy = trusted.policy;
          const evidence = await readEvidence(given.evidence, files, log);
          const report = await reportOn(evidence, trusted, files, context);
          const {verdict, reasonCode, summary} = report;
          const afterwards = () => tell({
            report,
            given,
            model: trusted.policy.model.name
          }, surroundings);
          return {
            verdict,
            reasonCode,
            summary,
            evidence: given.evidence,
            report,
            afterwards
          };
        } catch (error) {
          if (!(error instanceof errors.y)) throw error;
          return errorReport(error, given, surroundings, policy);
        }
      }
    };
    function errorReport(error, given, surroundings, policy) {
      const result = (0, error_result.W)(error);
      const report = {
        ...result.report,
        runUrl: surroundings.context.runUrl
      };
      return {
        ...result,
        report,
        afterwards: () => tell({
          report,
          given,
          model: policy?.model.name
        }, surroundings)
      };
    }
    async function reportOn(evidence, trusted, files, {commit, workflowRun, runUrl}) {
      const {policy} = trusted;
      const here = workflowRun === null ? await (0, identify_model.s)(policy, files).catch(() => null) : null;
      const modelDigest = here?.digest ?? evidence.find(({model}) => model !== null)?.model?.digest ?? null;
      const gathered = gather(evidence, {
        declared: release.VF.filter(gate => policy[gate] !== void 0),
        modelDigest,
        policyDigest: (0, load_policy.iV)(trusted).digest,
        commit: workflowRun === null ? commit : null,
        runId: workflowRun?.runId ?? null
      });
      return {
        ...gathered,
        model: modelDigest === null ? null : {
          name: policy.model.name,
          digest: modelDigest
        },
        policy: (0, load_policy.iV)(trusted),
        notices: [ ...trusted.changed ? [ load_policy.qA ] : [], ...waiverNotices(policy, gathered) ],
        runUrl
      };
    }
    async function readEvidence(directory, files, log) {
      const names = (await files.list(directory)).filter(name => name.endsWith(".json"));
      if (names.length > MOST_FILES) throw new errors.y("evidence-invalid", `${directory} holds ${names.length} files; at most ${MOST_FILES} are read`);
      const found = [];
      const problems = [];
      for (const name of names) {
        const path = (0, external_node_path_.join)(directory, name);
        try {
          const content = await files.readText(path, read.Y);
          if (content !== void 0) found.push((0, read.v)(content, path).predicate);
        } catch (error) {
          if (!(error instanceof errors.y)) throw error;
          problems.push(...error.problems);
        }
      }
      if (problems.length > 0) throw new errors.y("evidence-invalid", problems);
      log.info(`${directory}: ${found.map(({gate, name}) => name === null ? gate : `${gate} (${name})`).join(", ") || "no evidence"}`);
      return found;
    }
    function waiverNotices({waivers = []}, {gates: found}) {
      const today = clock.m.now();
      const soon = new Date(today.getTime() + WAIVER_NOTICE_DAYS * 864e5).toISOString().slice(0, 10);
      const used = new Set(found.flatMap(({evidence}) => evidence?.checks.filter(({waived}) => waived !== void 0).map(({id}) => id) ?? []));
      return waivers.filter(({check, until}) => used.has(check) && until <= soon).map(({check, owner, until}) => `The waiver of ${owner} for ${check} ends on ${until}.`);
    }
  },
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
  78729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ql: () => commentMarker,
      cI: () => readRun,
      qB: () => compareRuns,
      qW: () => runMarker
    });
    const plainKey = /^[A-Za-z0-9._-]{1,100}$/;
    function hash(text, basis) {
      let state = basis;
      for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619) >>> 0;
      return state.toString(16).padStart(8, "0");
    }
    function plainMarkerKey(key) {
      if (plainKey.test(key) && !key.includes("--")) return key;
      const plain = key.replace(/[^A-Za-z0-9._]+/g, "-").slice(0, 60);
      return `${plain}.${hash(key, 2166136261)}${hash(key, 2538058380)}`;
    }
    function commentMarker(key) {
      return `\x3c!-- modelgate:${plainMarkerKey(key === "" ? "default" : key)} --\x3e`;
    }
    function runMarker({runId, runAttempt, commit}) {
      if (!/^\d{1,20}$/.test(runId) || !Number.isSafeInteger(runAttempt) || !/^[0-9a-f]{40,64}$/.test(commit)) throw new TypeError(`not a run: ${JSON.stringify({
        runId,
        runAttempt,
        commit
      })}`);
      return `\x3c!-- modelgate-run:${runId}.${runAttempt} ${commit} --\x3e`;
    }
    function readRun(body) {
      const line = body.split(/\r?\n/, 2)[1] ?? "";
      const [, runId, attempt, commit] = /^<!-- modelgate-run:(\d{1,20})\.(\d{1,10}) ([0-9a-f]{40,64}) -->$/.exec(line) ?? [];
      if (runId === void 0 || attempt === void 0 || commit === void 0) return;
      return {
        runId,
        runAttempt: Number(attempt),
        commit
      };
    }
    function compareRuns(a, b) {
      const [first, second] = [ BigInt(a.runId), BigInt(b.runId) ];
      if (first !== second) return first < second ? -1 : 1;
      return a.runAttempt - b.runAttempt;
    }
  },
  77182: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      W$: () => COMMENT_LIMIT,
      Jt: () => SUMMARY_LIMIT,
      B1: () => renderReport
    });
    var compose = __webpack_require__(7903);
    var report_document = __webpack_require__(21294);
    var handle = __webpack_require__(92169);
    var lib = __webpack_require__(30101);
    var visible = __webpack_require__(6257);
    const letters = /^\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;
    const number = /^[+−±≈≤≥<>=-]?\d{1,6}(?:[.,]\d{1,6})*%?$/;
    const sign = /^(?:[–—→<>≤≥=±·+/&%-]|…)$/;
    const commit = /^[0-9a-f]{7,40}$/i;
    const harmless = word => word.length <= 40 && (letters.test(word) || number.test(word) || sign.test(word)) && !commit.test(word) && !visible.lM.test(word);
    const opening = /^[("“‘[]+/;
    const closing = /[)"”’\],.;:!?]+$/;
    function peeled(token) {
      const before = opening.exec(token)?.[0] ?? "";
      const rest = token.slice(before.length);
      const after = closing.exec(rest)?.[0] ?? "";
      const word = rest.slice(0, rest.length - after.length);
      if (word === "" || harmless(word)) return [ before, word, after ];
      const tail = /[,.;:!?]+$/.exec(token)?.[0] ?? "";
      return [ "", token.slice(0, token.length - tail.length), tail ];
    }
    function proseSpans(sentence, max = 400) {
      const spans = [];
      const push = (code, text) => {
        const last = spans.at(-1);
        const before = spans.at(-2);
        if (code && last?.text === " " && before?.code) {
          spans.pop();
          before.text += ` ${text}`;
        } else if (last !== void 0 && !last.code && !code) last.text += text; else spans.push({
          code,
          text
        });
      };
      for (const [i, token] of (0, visible.ek)(sentence, max).split(" ").entries()) {
        if (i > 0) push(false, " ");
        const [before, word, after] = peeled(token);
        if (before !== "") push(false, before);
        if (word !== "") push(!harmless(word), word);
        if (after !== "") push(false, after);
      }
      return spans;
    }
    var mdast_util_gfm_table_lib = __webpack_require__(31486);
    const library = (0, mdast_util_gfm_table_lib.d)({
      tablePipeAlign: false
    });
    const inert = /^[\p{L}\p{N} .,%+±−≥≤–—…·→✅❌[\]\u00a0]*$|^⚠\ufe0f $/u;
    const simple = /^[^`|\r\n ](?:[^`|\r\n]*[^`|\r\n ])?$/;
    function plain(node) {
      switch (node.type) {
       case "text":
        return inert.test(node.value) ? node.value : void 0;

       case "inlineCode":
        return simple.test(node.value) ? `\`${node.value}\`` : void 0;

       case "strong":
        {
          const [only, ...others] = node.children;
          return only?.type === "text" && others.length === 0 && /^[a-z]+$/.test(only.value) ? `**${only.value}**` : void 0;
        }

       case "html":
        return node.value;

       default:
        return;
      }
    }
    function cell(node, state, info) {
      let text = "";
      for (const child of node.children) {
        const written = plain(child);
        if (written === void 0 || written.startsWith("`") && text.endsWith("`")) return library.handlers?.tableCell?.(node, void 0, state, info) ?? "";
        text += written;
      }
      return text;
    }
    const table = (node, _, state, info) => {
      const exit = state.enter("table");
      const [head = "", ...rows] = node.children.map(row => `| ${row.children.map(c => cell(c, state, info)).join(" | ")} |`);
      const rule = (node.align ?? []).map(align => align === "right" ? "--:" : "---").join(" | ");
      exit();
      return [ head, `| ${rule} |`, ...rows ].join("\n");
    };
    const tables = {
      extensions: [ library, {
        handlers: {
          table
        }
      } ]
    };
    const markdown_alert = (node, parent, state, info) => {
      const quote = handle.p.blockquote({
        type: "blockquote",
        children: node.children
      }, parent, state, info);
      return `> [!${node.kind}]\n${quote}`;
    };
    const options = {
      bullet: "-",
      rule: "-",
      extensions: [ tables, {
        handlers: {
          alert: markdown_alert
        }
      } ]
    };
    const symbols = {
      pass: "✅",
      fail: "❌",
      inconclusive: "⚠️",
      error: "❌"
    };
    function serialise(nodes) {
      return (0, lib.l)({
        type: "root",
        children: [ ...nodes ]
      }, options).trimEnd();
    }
    const html = value => ({
      type: "html",
      value
    });
    function code(name) {
      const value = name.replace(/@(?=[\p{L}\p{N}])/gu, "@​");
      return {
        type: "inlineCode",
        value: visible.lM.test(value) ? `${value}‎` : value
      };
    }
    function phrase(piece) {
      if (typeof piece === "string") return [ {
        type: "text",
        value: piece
      } ];
      if ("name" in piece) return [ code((0, visible.ko)(piece.name, piece.max)) ];
      if ("symbol" in piece) return [ {
        type: "text",
        value: `${symbols[piece.symbol]} `
      } ];
      if ("strong" in piece) return [ {
        type: "strong",
        children: [ {
          type: "text",
          value: piece.strong
        } ]
      } ];
      if ("link" in piece) return [ {
        type: "link",
        url: piece.link,
        children: [ {
          type: "text",
          value: piece.label
        } ]
      } ];
      return proseSpans(piece.prose, piece.max).map(span => span.code ? code((0, visible.ko)(span.text, 120)) : {
        type: "text",
        value: span.text
      });
    }
    const phrasing = words => words.flatMap(phrase);
    function markdown_cell({words, note}) {
      const below = note === void 0 || note.length === 0 ? [] : [ html("<br>"), ...phrasing(note) ];
      return {
        type: "tableCell",
        children: [ ...phrasing(words), ...below ]
      };
    }
    function keptRows(table, shed) {
      const kept = table.rows.filter(row => !shed.rungs.has(row.rung));
      return kept.length > shed.rows ? kept.slice(0, shed.rows) : kept;
    }
    function tablesOf(document) {
      return document.flatMap(block => {
        if (block.kind === "fold") return tablesOf(block.blocks);
        return block.kind === "table" ? [ block ] : [];
      });
    }
    function leastLength(tables, shed) {
      return tables.reduce((sum, table) => keptRows(table, shed).reduce((all, row) => all + row.least, sum), 0);
    }
    function lostRows(tables, shed) {
      const lost = new Map;
      for (const {rung} of tables.flatMap(table => table.rows)) if (shed.rungs.has(rung)) lost.set(rung, (lost.get(rung) ?? 0) + 1);
      const kept = tables.reduce((sum, table) => sum + keptRows(table, shed).length, 0);
      const all = tables.reduce((sum, table) => sum + table.rows.length, 0);
      const further = all - kept - [ ...lost.values() ].reduce((sum, count) => sum + count, 0);
      const named = report_document.W2.flatMap(rung => {
        const count = lost.get(rung);
        return count === void 0 ? [] : [ [ count, rung ] ];
      });
      return further > 0 ? [ ...named, [ further, "further rows" ] ] : named;
    }
    const kinds = {
      good: "TIP",
      bad: "CAUTION",
      unsure: "WARNING"
    };
    const toRow = row => ({
      type: "tableRow",
      children: row.cells().map(markdown_cell)
    });
    function toTable(table, rows) {
      const head = {
        type: "tableRow",
        children: table.head.map(title => markdown_cell({
          words: [ title ]
        }))
      };
      const align = table.numeric.map(right => right ? "right" : null);
      return serialise([ {
        type: "table",
        align,
        children: [ head, ...rows.map(toRow) ]
      } ]);
    }
    function simpleNode(block) {
      switch (block.kind) {
       case "heading":
        return {
          type: "heading",
          depth: 3,
          children: phrasing(block.words)
        };

       case "paragraph":
        return {
          type: "paragraph",
          children: phrasing(block.words)
        };

       case "alert":
        return {
          type: "alert",
          kind: kinds[block.mood],
          children: block.lines.map(words => ({
            type: "paragraph",
            children: phrasing(words)
          }))
        };

       case "list":
        {
          const items = block.items.map(words => ({
            type: "listItem",
            spread: false,
            children: [ {
              type: "paragraph",
              children: phrasing(words)
            } ]
          }));
          return {
            type: "list",
            ordered: false,
            spread: false,
            children: items
          };
        }
      }
    }
    function printer() {
      const lines = new Map;
      const heads = new Map;
      const texts = new Map;
      function table(block, shed) {
        const rows = keptRows(block, shed);
        if (rows.length === 0) return "";
        const fresh = rows.filter(row => !lines.has(row));
        if (fresh.length > 0 || !heads.has(block)) {
          const [titles = "", rule = "", ...printed] = toTable(block, fresh).split("\n");
          heads.set(block, `${titles}\n${rule}`);
          for (const [i, row] of fresh.entries()) lines.set(row, printed[i] ?? "");
        }
        return [ heads.get(block), ...rows.map(row => lines.get(row)) ].join("\n");
      }
      function print(block, shed) {
        if (block.kind !== "alert" && block.rung !== void 0 && shed.rungs.has(block.rung)) return "";
        if (block.kind === "table") return table(block, shed);
        if (block.kind === "fold") {
          const inside = all(block.blocks, shed);
          const summary = (0, report_document.mu)(block.of, block.count);
          return inside === "" ? "" : `<details>\n<summary>${summary}</summary>\n\n${inside}\n\n</details>`;
        }
        const known = texts.get(block) ?? serialise([ simpleNode(block) ]);
        texts.set(block, known);
        return known;
      }
      const all = (document, shed) => document.map(block => print(block, shed)).filter(text => text !== "").join("\n\n");
      return all;
    }
    var provenance = __webpack_require__(16276);
    var words = __webpack_require__(44702);
    const COMMENT_LIMIT = 6e4;
    const SUMMARY_LIMIT = 1e6;
    const LEAST_LIMIT = 3e4;
    const ladder = [ ...[ 0, 1, 2, 3, 4 ].map(n => ({
      rungs: new Set(report_document.W2.slice(0, n)),
      rows: Number.POSITIVE_INFINITY
    })), ...[ 200, 50, 10 ].map(rows => ({
      rungs: new Set(report_document.W2.slice(0, 4)),
      rows
    })) ];
    const nothing = {
      rungs: new Set,
      rows: Number.POSITIVE_INFINITY
    };
    function withLoss(document, loss, runUrl) {
      if (loss === "") return document;
      const held = runUrl === null ? [ "the evidence files" ] : [ "the summary and the evidence files of ", (0, provenance.ut)(runUrl, "the run") ];
      const note = {
        kind: "paragraph",
        words: [ {
          strong: "Left out to fit:"
        }, ` ${loss}. All of it is in `, ...held, "." ]
      };
      return [ ...document.slice(0, -1), note, ...document.slice(-1) ];
    }
    const fits = (text, limit) => text.length <= limit && (new TextEncoder).encode(text).length <= limit;
    function renderReport(report, {limit}) {
      if (limit < LEAST_LIMIT) throw new RangeError(`a report needs a limit of at least ${LEAST_LIMIT}`);
      const document = (0, compose.Z)(report);
      const tables = tablesOf(document);
      const print = printer();
      for (const shed of ladder) {
        if (leastLength(tables, shed) > limit) continue;
        const loss = lostRows(tables, shed).map(([count, what]) => `${(0, words.z)(count)} ${what}`);
        const text = `${print(withLoss(document, loss.join(", "), report.runUrl), shed)}\n`;
        if (fits(text, limit)) return text;
      }
      return `${print(withLoss((0, compose.U)(report), "everything but the counts", report.runUrl), nothing)}\n`;
    }
  }
};
