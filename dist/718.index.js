export const id = 718;

export const ids = [ 718 ];

export const modules = {
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
  },
  24092: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => readContext
    });
    var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
    var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
    const pullRequestEvents = [ "pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment" ];
    function readContext(env, workspace) {
      const event = env["GITHUB_EVENT_NAME"] || null;
      const payload = readPayload(env["GITHUB_EVENT_PATH"]);
      const [owner, name] = (env["GITHUB_REPOSITORY"] ?? "").split("/");
      const pullRequest = pullRequestOf(payload);
      const baseSha = pullRequest?.baseSha ?? sha(at(payload, "merge_group", "base_sha")) ?? null;
      const merges = event !== null && (pullRequestEvents.includes(event) || event === "merge_group");
      const server = env["GITHUB_SERVER_URL"] || "https://github.com";
      const runId = env["GITHUB_RUN_ID"] || null;
      return {
        onRunner: env["GITHUB_ACTIONS"] === "true",
        event,
        repository: owner && name ? {
          owner,
          name
        } : null,
        commit: sha(env["GITHUB_SHA"]) ?? null,
        runId,
        runAttempt: count(env["GITHUB_RUN_ATTEMPT"]),
        runUrl: owner && name && runId ? `${server}/${owner}/${name}/actions/runs/${runId}` : null,
        apiUrl: env["GITHUB_API_URL"] || "https://api.github.com",
        pullRequest,
        baseSha: merges ? baseSha : null,
        baseUnknown: merges && baseSha === null,
        workflowRun: event === "workflow_run" ? workflowRunOf(payload) : null,
        workspace: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env["GITHUB_WORKSPACE"] || workspace, "."),
        temp: env["RUNNER_TEMP"] || void 0,
        toolCache: env["RUNNER_TOOL_CACHE"] || void 0,
        proxies: proxiesOf(env)
      };
    }
    function readPayload(path) {
      if (!path) return;
      try {
        return JSON.parse((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
      } catch {
        return;
      }
    }
    function pullRequestOf(payload) {
      const number = at(payload, "pull_request", "number");
      const headSha = sha(at(payload, "pull_request", "head", "sha"));
      const baseSha = sha(at(payload, "pull_request", "base", "sha"));
      if (typeof number !== "number" || headSha === void 0 || baseSha === void 0) return null;
      const headId = at(payload, "pull_request", "head", "repo", "full_name");
      const baseId = at(payload, "pull_request", "base", "repo", "full_name");
      return {
        number,
        headSha,
        baseSha,
        fromFork: headId === void 0 || headId !== baseId
      };
    }
    function workflowRunOf(payload) {
      const headSha = sha(at(payload, "workflow_run", "head_sha"));
      const headBranch = at(payload, "workflow_run", "head_branch");
      const headOwner = at(payload, "workflow_run", "head_repository", "owner", "login");
      const id = at(payload, "workflow_run", "id");
      const attempt = at(payload, "workflow_run", "run_attempt");
      return headSha !== void 0 && typeof headBranch === "string" && typeof headOwner === "string" && typeof id === "number" ? {
        runId: String(id),
        runAttempt: typeof attempt === "number" ? attempt : 1,
        headSha,
        headBranch,
        headOwner
      } : null;
    }
    function at(value, ...keys) {
      let found = value;
      for (const key of keys) {
        if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return;
        found = found[key];
      }
      return found;
    }
    const sha = value => typeof value === "string" && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : void 0;
    const count = text => text !== void 0 && /^\d+$/.test(text) ? Number(text) : null;
    function proxiesOf(env) {
      const names = [ "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY" ];
      const found = {};
      for (const name of [ ...names, ...names.map(upper => upper.toLowerCase()) ]) {
        const value = env[name];
        if (value) found[name] = value;
      }
      return found;
    }
  },
  13203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => exitCodes,
      u: () => failsStep
    });
    function failsStep(verdict, failOn) {
      if (failOn === "never" || verdict === "pass") return false;
      return verdict === "fail" || failOn !== "fail";
    }
    const exitCodes = {
      pass: 0,
      fail: 1,
      inconclusive: 2,
      error: 3
    };
  },
  59718: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      runAction: () => runAction
    });
    var core = __webpack_require__(33838);
    var errors = __webpack_require__(19473);
    var render = __webpack_require__(77182);
    var runner_context = __webpack_require__(24092);
    var error_result = __webpack_require__(11091);
    var exit = __webpack_require__(13203);
    var inputs = __webpack_require__(52266);
    function runnerLog() {
      return {
        info: text => core.pq(inert(text)),
        notice: text => core.lm(text),
        warning: text => core.$e(text),
        progress: text => core.Yz(text)
      };
    }
    const inert = text => text.replace(/^([\s\u0085]*)::/gm, "$1: :").replaceAll("##[", "# #[");
    const MOST_ANNOTATIONS = 10;
    async function runAction(action) {
      const log = runnerLog();
      let result;
      let failOn;
      try {
        const context = (0, runner_context.y)(process.env, process.cwd());
        maskSecrets(action.inputs);
        const given = (0, inputs.Ko)(action.inputs, name => core.V4(name));
        failOn = String(given["fail-on"]);
        result = await action.run(given, {
          context,
          log
        });
      } catch (error) {
        if (!(error instanceof errors.y)) showFault(error);
        result = (0, error_result.W)(error);
      }
      try {
        await publish(result);
        await (result.afterwards?.());
      } catch (error) {
        if (!(error instanceof errors.y)) showFault(error);
        for (const problem of (0, error_result.W)(error).error?.problems ?? []) core.z3(problem, {
          title: action.title
        });
        process.exitCode = core.yU.Failure;
      }
      if (result.error !== void 0) for (const problem of result.error.problems.slice(0, MOST_ANNOTATIONS)) core.z3(problem, {
        title: action.title
      }); else if ((0, exit.u)(result.verdict, failOn)) core.z3(result.summary, {
        title: `${action.title}: ${result.verdict}`
      }); else log.info(`${result.verdict}: ${result.summary}`);
      if (result.error !== void 0 || (0, exit.u)(result.verdict, failOn)) process.exitCode = core.yU.Failure;
    }
    function maskSecrets(schema) {
      for (const [name, input] of Object.entries(schema)) {
        const value = input.secret === true ? core.V4(name) : "";
        if (value !== "") core.Pq(value);
      }
    }
    async function publish({verdict, reasonCode, summary, evidence, report}) {
      core.uH("verdict", verdict);
      core.uH("reason-code", reasonCode);
      core.uH("summary", summary.replace(/\s+/g, " ").trim());
      core.uH("evidence", evidence);
      if (process.env["GITHUB_STEP_SUMMARY"]) await core.z.addRaw((0, render.B1)(report, {
        limit: render.Jt
      }), true).write();
    }
    function showFault(error) {
      core.Oh("This is a fault of modelgate; please report it with the lines below");
      core.pq(inert(error instanceof Error ? error.stack ?? error.message : String(error)));
      core.N4();
    }
  }
};
