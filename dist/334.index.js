export const id = 334;

export const ids = [ 334 ];

export const modules = {
  94334: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      check: () => check
    });
    var files = __webpack_require__(8657);
    var errors = __webpack_require__(19473);
    var metric_names = __webpack_require__(29818);
    var release = __webpack_require__(93302);
    function explainPolicy(policy) {
      const lines = [ `It is about the model ${policy.model.name}: ${policy.model.files.join(", ")}.` ];
      for (const gate of release.VF) lines.push(...gateWords(policy, gate));
      if (release.VF.every(gate => policy[gate] === void 0)) lines.push("It declares no gate, so that nothing can pass.");
      for (const {environment, requires = [], approvals} of policy.promote?.stages ?? []) lines.push(`promote to ${environment} requires ${requires.join(", ") || "no gate"}${approvals?.required ? ` and ${approvals.required} ${approvals.required === 1 ? "approval" : "approvals"}` : ""}.`);
      for (const {gate, check, owner, until, reason} of policy.waivers ?? []) lines.push(`${owner} waives ${check} of ${gate} until ${until}: ${reason}.`);
      return lines;
    }
    function gateWords(policy, gate) {
      const section = policy[gate];
      if (section === void 0) return [];
      if (gate === "build") {
        const most = policy.build?.["max-size"];
        return [ most === void 0 ? "build: the image is pinned." : `build: the image has at most ${bytes(most)}.` ];
      }
      const checks = checksOf(policy, gate);
      const level = "confidence" in section && section.confidence !== void 0 ? section.confidence : .95;
      const lines = [ `${gate} passes when all of these hold, each with ${percent(level)} confidence:` ];
      for (const check of checks) for (const words of checkWords(gate, check)) lines.push(`  - ${words}`);
      if (checks.length === 0) lines.push("  - nothing: it declares no check, and so can never pass"); else if (checks.every(({tier}) => tier === "advisory")) lines.push("  - nothing: every check is advisory, and so it can never pass");
      return lines;
    }
    function policyWarnings(policy) {
      const warnings = [];
      for (const gate of [ "evaluate", "benchmark" ]) {
        const comparing = checksOf(policy, gate).filter(comparesWithProduction).length;
        if (comparing > 0 && policy[gate]?.baseline === void 0) warnings.push(`${gate}: ${comparing} ${comparing === 1 ? "check compares" : "checks compare"} with production; name it with ${gate}.baseline or the input baseline, or they stay inconclusive`);
      }
      if (policy.shadow !== void 0 && policy.shadow.baseline === void 0) warnings.push("shadow: it compares with production; name that with shadow.baseline or the input baseline, or nothing is decided");
      if (policy.evaluate !== void 0 && policy.evaluate.task !== "given") for (const {metric, min, max} of policy.evaluate.checks ?? []) {
        const [low, high] = (0, metric_names.Q4)(metric);
        if (min !== void 0 && min === high) warnings.push(`evaluate: ${metric} is never surely ${high}, so that min: ${min} is never proven`);
        if (max !== void 0 && max === low) warnings.push(`evaluate: ${metric} is never surely ${low}, so that max: ${max} is never proven`);
        if (min !== void 0 && min === low || max !== void 0 && max === high) warnings.push(`evaluate: ${metric} is always ${min === low ? `at least ${low}` : `at most ${high}`}, so that this bound decides nothing`);
      }
      for (const {environment, requires = []} of policy.promote?.stages ?? []) for (const gate of requires) if (policy[gate] === void 0) warnings.push(`promote: ${environment} requires ${gate}, which the policy does not declare`);
      return warnings;
    }
    const checksOf = (policy, gate) => {
      const section = policy[gate];
      return section !== void 0 && "checks" in section ? section.checks ?? [] : [];
    };
    const comparesWithProduction = check => check["max-drop"] !== void 0 || check["max-rise"] !== void 0 || /^(negative-flip|disagreement)-rate$/.test(check.metric);
    const phrases = {
      min: "is at least",
      max: "is at most",
      "max-drop": "falls against production by at most",
      "max-rise": "rises against production by at most"
    };
    function checkWords(gate, check) {
      const by = [ check.by ?? [] ].flat().join(" × ");
      const rows = check["min-rows"] === void 0 ? "" : `, where there are ${check["min-rows"]} rows`;
      const how = [ check.decide === "estimate" ? ", by its estimate alone" : "", check.tier === "advisory" ? " (advisory)" : "" ].join("");
      const subject = check.column === void 0 ? check.metric : `${check.metric} of ${check.column}`;
      const words = [];
      for (const kind of [ "min", "max", "max-drop", "max-rise" ]) {
        const bound = check[kind];
        if (bound === void 0) continue;
        const amount = kind === "min" || kind === "max" ? quantity(gate, check.metric, bound) : margin(gate, bound);
        words.push(`${subject} ${phrases[kind]} ${amount}${by === "" ? "" : ` on every slice of ${by}`}${rows}${how}`);
      }
      if (check["max-gap"] !== void 0) words.push(`${subject} differs between slices of ${by} by at most ${check["max-gap"]}${rows}${how}`);
      return words;
    }
    function quantity(gate, metric, bound) {
      if (gate !== "benchmark" || typeof bound !== "number") return margin(gate, bound);
      if (metric === "throughput") return `${bound} a second`;
      return /memory|size/.test(metric) ? bytes(bound) : `${bound} ms`;
    }
    function margin(gate, bound) {
      if (typeof bound === "object") return `${percent(bound.relative)} of its value`;
      return gate === "benchmark" ? `${percent(bound)} of its value` : String(bound);
    }
    const percent = share => `${Number((100 * share).toFixed(6))} %`;
    function bytes(count) {
      for (const [size, name] of [ [ 1e9, "GB" ], [ 1e6, "MB" ], [ 1e3, "kB" ] ]) if (count >= size) return `${Number((count / size).toPrecision(6))} ${name}`;
      return `${count} B`;
    }
    var parse = __webpack_require__(41929);
    var exit = __webpack_require__(13203);
    var parse_arguments = __webpack_require__(66730);
    const DEFAULT_PATH = ".github/modelgate.yml";
    const MOST_BYTES = 1024 * 1024;
    async function check(args, _log) {
      const {values, positionals} = (0, parse_arguments.q)(args, {
        policy: {
          type: "string"
        },
        help: {
          type: "boolean",
          short: "h"
        }
      }, 1);
      if (values["help"] === true) {
        process.stdout.write(`modelgate check [--policy ${DEFAULT_PATH}]\n\nExits with 0 where the policy is valid, else with 3.\n`);
        return 0;
      }
      const path = String(values["policy"] ?? positionals[0] ?? DEFAULT_PATH);
      const text = await (0, files.k)(process.cwd()).readText(path, MOST_BYTES);
      if (text === void 0) throw new errors.y("policy-not-found", `there is no policy at ${path}; "modelgate init" writes one to begin with`);
      const policy = (0, parse.O)(text, path);
      const lines = [ `${path} is valid.`, ...explainPolicy(policy), ...policyWarnings(policy).map(warning => `warning: ${warning}`) ];
      process.stdout.write(`${lines.join("\n")}\n`);
      return exit.h.pass;
    }
  }
};
