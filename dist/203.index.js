export const id = 203;

export const ids = [ 203 ];

export const modules = {
  8203: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runCommand: () => runCommand
    });
    var errors = __webpack_require__(19473);
    const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
    const mark = /\p{M}/u;
    function terminalWidth(text) {
      let width = 0;
      for (const character of text) width += mark.test(character) ? 0 : wide.test(character) ? 2 : 1;
      return width;
    }
    function aligned(rows, numeric) {
      const widths = numeric.map((_, i) => rows.reduce((most, row) => Math.max(most, terminalWidth(row[i] ?? "")), 0));
      return rows.map(row => numeric.map((right, i) => {
        const text = row[i] ?? "";
        const gap = " ".repeat((widths[i] ?? 0) - terminalWidth(text));
        return right ? gap + text : text + gap;
      }).join("  ").trimEnd());
    }
    var compose = __webpack_require__(7903);
    var report_document = __webpack_require__(21294);
    var visible = __webpack_require__(6257);
    const inert = text => text.replaceAll("##[", "## [");
    function spoken(piece) {
      if (typeof piece === "string") return piece;
      if ("name" in piece) return (0, visible.ko)(piece.name, piece.max);
      if ("prose" in piece) return (0, visible.ek)(piece.prose, piece.max);
      if ("link" in piece) return piece.link;
      return "strong" in piece ? piece.strong : "";
    }
    const line = words => inert(words.map(spoken).join(""));
    function tableLines({head, numeric, rows}) {
      const last = head.length - 1;
      const order = head.map((_, i) => i);
      const columns = head[last] === "Verdict" ? [ last, ...order.slice(0, last) ] : order;
      const cellsOf = rows.map(({cells}) => cells());
      const texts = cellsOf.map(cells => columns.map(i => line(cells[i]?.words ?? [])));
      const lines = aligned([ columns.map(i => head[i] ?? ""), ...texts ], columns.map(i => numeric[i] ?? false));
      return lines.flatMap((text, i) => {
        const notes = (cellsOf[i - 1] ?? []).flatMap(({note}) => note && note.length > 0 ? [ line(note) ] : []);
        return [ `${i === 0 ? " " : "·"} ${text}`, ...notes.map(note => `      (${note})`) ];
      });
    }
    function blockLines(block, full) {
      switch (block.kind) {
       case "alert":
        return block.lines.map(line);

       case "heading":
        {
          const title = line(block.words);
          return [ title, "-".repeat(Math.min(title.length, 80)) ];
        }

       case "paragraph":
        return [ line(block.words) ];

       case "list":
        return block.items.map(words => `- ${line(words)}`);

       case "table":
        return block.rows.length === 0 ? [] : tableLines(block);

       case "fold":
        {
          const title = (0, report_document.mu)(block.of, block.count);
          return full ? [ `${title}:`, ...block.blocks.flatMap(inner => blockLines(inner, full)) ] : [ `(${title})` ];
        }
      }
    }
    function renderPlain(report, {full = false} = {}) {
      const blocks = (0, compose.Z)(report).map(block => ({
        block,
        text: blockLines(block, full).join("\n")
      }));
      const said = blocks.filter(({text}) => text !== "");
      const folded = i => !full && said[i]?.block.kind === "fold";
      const texts = said.map(({text}, i) => (i === 0 ? "" : folded(i) && folded(i - 1) ? "\n" : "\n\n") + text);
      return `${texts.join("")}\n`;
    }
    var runner_context = __webpack_require__(24092);
    var error_result = __webpack_require__(11091);
    var exit = __webpack_require__(13203);
    var inputs = __webpack_require__(52266);
    var names = __webpack_require__(93256);
    var version = __webpack_require__(58508);
    const generic = action => action;
    const commands = [ {
      name: "evaluate",
      summary: "Judges quality metrics of a candidate against bounds, slices and production.",
      action: async () => generic((await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(413), __webpack_require__.e(521), __webpack_require__.e(281), __webpack_require__.e(279), __webpack_require__.e(233) ]).then(__webpack_require__.bind(__webpack_require__, 15233))).evaluate)
    }, {
      name: "shadow",
      summary: "Judges how far a candidate's predictions differ from production's on the same traffic.",
      action: async () => generic((await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(413), __webpack_require__.e(521), __webpack_require__.e(281), __webpack_require__.e(279), __webpack_require__.e(233), __webpack_require__.e(828) ]).then(__webpack_require__.bind(__webpack_require__, 21828))).shadow)
    }, {
      name: "report",
      summary: "Gathers all evidence into one verdict.",
      action: async () => generic((await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(413), __webpack_require__.e(973), __webpack_require__.e(42), __webpack_require__.e(281), __webpack_require__.e(172), __webpack_require__.e(23) ]).then(__webpack_require__.bind(__webpack_require__, 93172))).report)
    }, {
      name: "gate",
      summary: "Runs every gate that the policy declares, then reports.",
      action: async () => generic((await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(413), __webpack_require__.e(521), __webpack_require__.e(973), __webpack_require__.e(42), __webpack_require__.e(281), __webpack_require__.e(279), __webpack_require__.e(233), __webpack_require__.e(828), __webpack_require__.e(172), __webpack_require__.e(345) ]).then(__webpack_require__.bind(__webpack_require__, 52345))).gate)
    }, {
      name: "check",
      summary: "Validates a policy and says in words what it would gate.",
      run: async (args, log) => (await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(413), __webpack_require__.e(281), __webpack_require__.e(334) ]).then(__webpack_require__.bind(__webpack_require__, 94334))).check(args, log)
    }, {
      name: "init",
      summary: "Writes a policy and workflows for a predictions file or a model.",
      run: async (args, log) => (await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(413), __webpack_require__.e(521), __webpack_require__.e(281), __webpack_require__.e(279), __webpack_require__.e(233), __webpack_require__.e(513) ]).then(__webpack_require__.bind(__webpack_require__, 48513))).init(args, log)
    }, {
      name: "verify",
      summary: "Recomputes digests and verdict of an evidence file from its inputs, and says what differs.",
      run: async (args, log) => (await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(413), __webpack_require__.e(521), __webpack_require__.e(281), __webpack_require__.e(279), __webpack_require__.e(233), __webpack_require__.e(828), __webpack_require__.e(899) ]).then(__webpack_require__.bind(__webpack_require__, 20899))).verify(args, log)
    }, {
      name: "rehearse",
      summary: "Carries the bundled example through the whole release, on this machine.",
      run: async (args, log) => (await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(973), __webpack_require__.e(379), __webpack_require__.e(805) ]).then(__webpack_require__.bind(__webpack_require__, 51805))).rehearse(args, log)
    } ];
    function help() {
      const width = Math.max(...commands.map(({name}) => name.length));
      const lines = commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`);
      return `modelgate decides whether an ML model may be released.\n\nUsage: modelgate <command> [--input value …]\n\n${lines.join("\n")}\n\n"modelgate <command> --help" lists a command's inputs. Exit codes: 0 pass, 1 fail, 2 inconclusive, 3 error.\n`;
    }
    function actionHelp({name, description, inputs}) {
      const entries = Object.entries(inputs);
      const lines = entries.map(([input, {description: text, default: preset}]) => {
        const shown = preset === void 0 || preset.startsWith("${{") ? "" : ` (default: ${preset})`;
        return `  --${input}\n      ${text}${shown}`;
      });
      return `modelgate ${name}: ${description}\n\n${lines.join("\n")}\n`;
    }
    var parse_arguments = __webpack_require__(66730);
    function terminalLog() {
      const {stderr} = process;
      const erase = stderr.isTTY ? "\r[K" : "";
      const line = text => void stderr.write(`${erase}${text}\n`);
      return {
        info: line,
        notice: text => line(`note: ${text}`),
        warning: text => line(`warning: ${text}`),
        progress: text => void (stderr.isTTY && stderr.write(`${erase}${text === "" ? "" : `${text} …`}`))
      };
    }
    async function runCommand(argv) {
      const [name, ...rest] = argv;
      try {
        process.exitCode = await dispatch(name, rest);
      } catch (error) {
        process.exitCode = exit.h.error;
        const fault = error instanceof Error ? error.stack ?? error.message : String(error);
        const problems = error instanceof errors.y ? error.problems : [ `this is a fault of modelgate; ${fault}` ];
        for (const problem of problems) process.stderr.write(`error: ${problem}\n`);
      }
    }
    async function dispatch(name, rest) {
      if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
        process.stdout.write(help());
        return 0;
      }
      if (name === "--version" || name === "-v") {
        process.stdout.write(`${version.x}\n`);
        return 0;
      }
      const command = commands.find(candidate => candidate.name === name);
      if (command === void 0) {
        const nearest = (0, names.q)(name, commands.map(candidate => candidate.name));
        throw new errors.y("input-invalid", `there is no command "${name}"${nearest === void 0 ? "" : `; did you mean "${nearest}"?`}`);
      }
      return command.action === void 0 ? runTool(command, rest) : runActionLocally(await command.action(), rest);
    }
    async function runTool(command, rest) {
      return command.run(rest, terminalLog());
    }
    async function runActionLocally(action, rest) {
      const options = Object.fromEntries(Object.keys(action.inputs).map(input => [ input, {
        type: "string"
      } ]));
      const {values} = (0, parse_arguments.q)(rest, {
        ...options,
        help: {
          type: "boolean",
          short: "h"
        }
      });
      if (values["help"] === true) {
        process.stdout.write(actionHelp(action));
        return 0;
      }
      const log = terminalLog();
      const context = (0, runner_context.y)(process.env, process.cwd());
      const given = (0, inputs.Ko)(action.inputs, input => {
        const value = values[input];
        return typeof value === "string" ? value : "";
      });
      const result = await action.run(given, {
        context,
        log
      }).catch(error_result.W);
      log.progress("");
      process.stdout.write(renderPlain(result.report));
      if (result.evidence !== "") process.stdout.write(`evidence: ${result.evidence}\n`);
      for (const problem of result.error?.problems ?? []) process.stderr.write(`error: ${problem}\n`);
      await (result.afterwards?.());
      return exit.h[result.error === void 0 ? result.verdict : "error"];
    }
  },
  66730: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      q: () => parse
    });
    var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
    var _tables_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93256);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78909);
    function parse(args, options, most = 0) {
      const known = Object.keys(options);
      const strangers = args.filter(arg => arg.startsWith("--") && arg !== "--" && !known.includes(arg.slice(2).split("=")[0] ?? ""));
      if (strangers.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("input-invalid", strangers.map(stranger => {
        const nearest = (0, _tables_names_js__WEBPACK_IMPORTED_MODULE_2__.q)(stranger.slice(2).split("=")[0] ?? "", known);
        return `there is no option ${stranger.split("=")[0]}${nearest === void 0 ? "" : `; did you mean --${nearest}?`}`;
      }));
      const parsed = strictly(args, options);
      const surplus = parsed.positionals.slice(most);
      if (surplus.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("input-invalid", surplus.map(word => `${(0, 
      _tables_shown_js__WEBPACK_IMPORTED_MODULE_3__.SP)(word)} stands without an option; "--help" lists them`));
      return parsed;
    }
    function strictly(args, options) {
      try {
        return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
          args: [ ...args ],
          options,
          allowPositionals: true,
          strict: true
        });
      } catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("input-invalid", error instanceof Error ? error.message : String(error), {
          cause: error
        });
      }
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
  93256: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Z: () => listNames,
      q: () => nearestName
    });
    var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47785);
    var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    const longestCompared = 100;
    const mostListed = 20;
    function nearestName(name, names) {
      const plain = name.trim().toLowerCase();
      const same = names.find(other => other.trim().toLowerCase() === plain);
      if (same !== void 0 || name.length > longestCompared) return same;
      const near = names.filter(other => other.length > 0 && other.length <= longestCompared);
      return (0, leven__WEBPACK_IMPORTED_MODULE_0__.h)(name, near, {
        maxDistance: Math.floor((name.length + 1) / 3)
      });
    }
    function listNames(names) {
      const listed = names.slice(0, mostListed).map(name => (0, _shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(name));
      if (names.length > mostListed) listed.push(`and ${names.length - mostListed} more`);
      return listed.join(", ");
    }
  },
  58508: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => VERSION
    });
    const VERSION = "0.1.0";
  },
  47785: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => closestMatch
    });
    const array = [];
    const characterCodeCache = [];
    function leven(first, second, options) {
      if (first === second) return 0;
      const maxDistance = options?.maxDistance;
      const swap = first;
      if (first.length > second.length) {
        first = second;
        second = swap;
      }
      let firstLength = first.length;
      let secondLength = second.length;
      while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
        firstLength--;
        secondLength--;
      }
      let start = 0;
      while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
      firstLength -= start;
      secondLength -= start;
      if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
      if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
      let bCharacterCode;
      let result;
      let temporary;
      let temporary2;
      let index = 0;
      let index2 = 0;
      while (index < firstLength) {
        characterCodeCache[index] = first.charCodeAt(start + index);
        array[index] = ++index;
      }
      while (index2 < secondLength) {
        bCharacterCode = second.charCodeAt(start + index2);
        temporary = index2++;
        result = index2;
        for (index = 0; index < firstLength; index++) {
          temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
          temporary = array[index];
          result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
        }
        if (maxDistance !== void 0) {
          let rowMinimum = result;
          for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
          if (rowMinimum > maxDistance) return maxDistance;
        }
      }
      array.length = firstLength;
      characterCodeCache.length = firstLength;
      return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
    }
    function closestMatch(target, candidates, options) {
      if (!Array.isArray(candidates) || candidates.length === 0) return;
      const userMax = options?.maxDistance;
      const targetLength = target.length;
      for (const candidate of candidates) if (candidate === target) return candidate;
      if (userMax === 0) return;
      let best;
      let bestDist = Number.POSITIVE_INFINITY;
      const seen = new Set;
      for (const candidate of candidates) {
        if (seen.has(candidate)) continue;
        seen.add(candidate);
        const lengthDiff = Math.abs(candidate.length - targetLength);
        if (lengthDiff >= bestDist) continue;
        if (userMax !== void 0 && lengthDiff > userMax) continue;
        const cap = Number.isFinite(bestDist) ? userMax === void 0 ? bestDist : Math.min(bestDist, userMax) : userMax;
        const distance = cap === void 0 ? leven(target, candidate) : leven(target, candidate, {
          maxDistance: cap
        });
        if (userMax !== void 0 && distance > userMax) continue;
        let actualD = distance;
        if (cap !== void 0 && distance === cap && cap === userMax) actualD = leven(target, candidate);
        if (actualD < bestDist) {
          bestDist = actualD;
          best = candidate;
          if (bestDist === 0) break;
        }
      }
      if (userMax !== void 0 && bestDist > userMax) return;
      return best;
    }
  }
};
