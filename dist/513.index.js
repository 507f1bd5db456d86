export const id = 513;

export const ids = [ 513 ];

export const modules = {
  48513: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      init: () => init
    });
    var external_node_path_ = __webpack_require__(76760);
    var evaluate = __webpack_require__(15233);
    var adapters_files = __webpack_require__(8657);
    var errors = __webpack_require__(19473);
    var predictions = __webpack_require__(15909);
    var parse = __webpack_require__(41929);
    var context = __webpack_require__(24092);
    var exit = __webpack_require__(13203);
    var dist = __webpack_require__(38815);
    const idNames = /^(id|uuid|key|row_?id|sample_?id|example_?id|index)$/i;
    const labelNames = /^(label|target|truth|y|y_?true|actual|class|outcome|ground_?truth)$/i;
    const scoreNames = /^(score|prob(ability)?|p|y_?(score|prob|proba)|confidence|prediction_?score)$/i;
    const predictionNames = /^(prediction|predicted|pred|y_?(pred|hat)|decision)$/i;
    const plainPairs = [ "0,1", "1,0", "false,true", "true,false", "-1,1", "1,-1", "0", "1" ];
    const FEW = 12;
    function guessPolicy(columns) {
      const named = pattern => columns.find(({name}) => pattern.test(name));
      const label = named(labelNames);
      if (label === void 0) return;
      const id = named(idNames);
      const score = named(scoreNames);
      const prediction = named(predictionNames);
      const family = scoreFamily(columns, label);
      const many = label.values.length > 2 && family.length >= label.values.length ? family : [];
      const used = [ label, id, score, prediction, ...many ].filter(column => column !== void 0);
      const common = {
        slices: slicesOf(columns, used),
        positiveLabel: void 0
      };
      const facts = factColumns(id, label);
      if (many.length > 0) return {
        ...common,
        task: "multiclass",
        columns: {
          ...facts,
          score: many.map(({name}) => name)
        }
      };
      if (isMeasured(label) && prediction !== void 0) return {
        ...common,
        task: "regression",
        columns: {
          ...facts,
          prediction: prediction.name
        }
      };
      if (label.values.length > 2) return {
        ...common,
        task: "multiclass",
        columns: {
          ...facts,
          prediction: prediction?.name ?? "prediction"
        }
      };
      const decided = score === void 0 && prediction !== void 0 ? {
        prediction: prediction.name
      } : {
        score: score?.name ?? "score"
      };
      return {
        ...common,
        task: "binary",
        columns: {
          ...facts,
          ...decided
        },
        positiveLabel: positiveOf(label)
      };
    }
    function guessModelPolicy(columns) {
      const label = columns.find(({name}) => labelNames.test(name));
      if (label === void 0) return;
      const id = columns.find(({name}) => idNames.test(name));
      const task = isMeasured(label) ? "regression" : label.values.length > 2 ? "multiclass" : "binary";
      const facts = [ label, ...id === void 0 ? [] : [ id ] ];
      return {
        task,
        columns: factColumns(id, label),
        slices: slicesOf(columns, facts),
        positiveLabel: task === "binary" ? positiveOf(label) : void 0,
        features: columns.filter(column => column.numeric && !facts.includes(column)).map(({name}) => name)
      };
    }
    const factColumns = (id, label) => ({
      ...id === void 0 ? {} : {
        id: id.name
      },
      label: label.name
    });
    const isMeasured = ({numeric, values}) => numeric && values.length > FEW;
    const slicesOf = (columns, used) => columns.filter(column => !used.includes(column) && !column.numeric && column.values.length > 1 && column.values.length <= FEW).map(({name}) => name);
    const positiveOf = ({values}) => plainPairs.includes(values.join(",").toLowerCase()) ? void 0 : values.at(-1);
    function scoreFamily(columns, label) {
      const shares = columns.filter(column => column !== label && column.isShare);
      const groups = new Map;
      for (const column of shares) {
        const stem = column.name.replace(/[^_.-]*$/, "");
        groups.set(stem, [ ...groups.get(stem) ?? [], column ]);
      }
      const [largest] = [ ...groups.entries() ].filter(([stem]) => stem !== "").sort(([, a], [, b]) => b.length - a.length);
      return largest !== void 0 && largest[1].length > 2 ? largest[1] : [];
    }
    function policyText({name, files, sources, guess, checks}) {
      const evaluate = {
        task: guess.task,
        ...sources,
        columns: guess.columns,
        ...guess.features === void 0 ? {} : {
          features: guess.features
        },
        ...guess.positiveLabel === void 0 ? {} : {
          "positive-label": guess.positiveLabel
        },
        checks
      };
      const body = (0, dist.As)({
        version: 1,
        model: {
          name,
          files
        },
        evaluate
      }, {
        lineWidth: 120,
        flowCollectionPadding: false
      });
      return `# yaml-language-server: $schema=https://modelgate.dev/schema/policy.schema.json\n# Written by "modelgate init". The bounds are what the given predictions surely reach, less a little: set them by what a\n# mistake costs you. "modelgate check" says in words what this policy gates.\n${body}`;
    }
    var parse_arguments = __webpack_require__(66730);
    var describe_columns = __webpack_require__(84274);
    var read_table = __webpack_require__(62559);
    const MOST_VALUES = 50;
    async function sampleColumns(source) {
      const columns = (await (0, describe_columns.N)(source)).filter(({kind}) => kind === "number" || kind === "text");
      const read = (as, names) => (0, read_table.x)([ source ], names.map(name => ({
        name,
        as,
        missing: "keep"
      })));
      const numbers = await read("number", columns.filter(({kind}) => kind === "number").map(({name}) => name));
      const texts = await read("text", columns.filter(({kind}) => kind === "text").map(({name}) => name));
      return columns.map(({name}) => {
        const column = numbers.columns.get(name) ?? texts.columns.get(name);
        if (column === void 0) return {
          name,
          values: [],
          numeric: false,
          isShare: false
        };
        if (column.kind === "number") {
          const values = new Set;
          for (const value of column.values) if (values.size <= MOST_VALUES && !Number.isNaN(value)) values.add(value);
          const sorted = [ ...values ].sort((a, b) => a - b);
          const isShare = column.values.every(value => !(value < 0 || value > 1));
          return {
            name,
            values: sorted.map(String),
            numeric: true,
            isShare
          };
        }
        const distinct = Array.from({
          length: Math.min(column.texts.size, MOST_VALUES + 1)
        }, (_, code) => column.texts.text(code));
        return {
          name,
          values: distinct.sort(),
          numeric: false,
          isShare: false
        };
      });
    }
    var version = __webpack_require__(58508);
    const CHECKOUT = "actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
    const UPLOAD = "actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1";
    const DOWNLOAD = "actions/download-artifact@70fc10c6e5e1ce46ad2ea6f2b72d43f7d47b13c3 # v8.0.0";
    const gateWorkflow = `name: Model gate\non:\n  pull_request:\n  push:\n    branches: [main]\npermissions: {}\nconcurrency:\n  group: model-gate-\${{ github.ref }}\n  cancel-in-progress: true\njobs:\n  evaluate:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      contents: read\n    steps:\n      - uses: ${CHECKOUT}\n        with:\n          persist-credentials: false\n      # Put the step that fetches or makes the predictions here.\n      - uses: modelgate/modelgate/actions/evaluate@v${version.x} # pin the commit of the release\n      - uses: ${UPLOAD}\n        if: always()\n        with:\n          name: modelgate-evidence\n          path: modelgate-evidence\n          include-hidden-files: false\n  report:\n    # Also when a gate failed, was skipped or was cancelled: a verdict that is missing is not a pass.\n    if: always()\n    needs: [evaluate]\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    permissions:\n      contents: read\n      pull-requests: write\n      statuses: write\n    steps:\n      - uses: ${CHECKOUT}\n        with:\n          persist-credentials: false\n      - uses: ${DOWNLOAD}\n        with:\n          name: modelgate-evidence\n          path: modelgate-evidence\n        continue-on-error: true\n      - uses: modelgate/modelgate/actions/report@v${version.x} # pin the commit of the release\n`;
    const POLICY = ".github/modelgate.yml";
    const WORKFLOW = ".github/workflows/model-gate.yml";
    const MOST_BYTES = 1024 * 1024;
    const usage = `modelgate init --candidate <predictions or model.onnx> [--dataset <rows>] [--baseline <predictions or model.onnx>]\n                [--model <file that is released>]… [--name <model>] [--force]\n                [--onnxruntime-path <folder>]\n\nWrites ${POLICY} and ${WORKFLOW}. Files that exist are left alone unless --force is given.\n`;
    const first = {
      binary: [ [ "auroc", "min" ], [ "recall", "min" ], [ "precision", "min" ], [ "log-loss", "max" ] ],
      multiclass: [ [ "accuracy", "min" ], [ "macro-f1", "min" ], [ "log-loss", "max" ] ],
      regression: [ [ "rmse", "max" ], [ "r2", "min" ] ]
    };
    const FLIPS = "negative-flip-rate";
    async function init(args, log) {
      const {values} = (0, parse_arguments.q)(args, {
        candidate: {
          type: "string"
        },
        baseline: {
          type: "string"
        },
        dataset: {
          type: "string"
        },
        model: {
          type: "string",
          multiple: true
        },
        name: {
          type: "string"
        },
        force: {
          type: "boolean"
        },
        "onnxruntime-path": {
          type: "string"
        },
        help: {
          type: "boolean",
          short: "h"
        }
      });
      const {candidate} = values;
      if (values["help"] === true) {
        process.stdout.write(usage);
        return 0;
      }
      if (typeof candidate !== "string") throw new errors.y("input-invalid", 'name the predictions, or a model, with --candidate; "modelgate init --help" says more');
      const text = key => typeof values[key] === "string" ? values[key] : void 0;
      const files = (0, adapters_files.k)(process.cwd());
      const sources = {
        candidate,
        ...present("baseline", text("baseline")),
        ...present("dataset", text("dataset"))
      };
      const models = values["model"] ?? [ candidate ];
      const draft = {
        name: text("name") ?? (0, external_node_path_.basename)(models[0] ?? candidate, (0, external_node_path_.extname)(models[0] ?? candidate)),
        files: models,
        sources,
        guess: await guessOf(files, candidate, text("dataset"))
      };
      log.info(describe(draft.guess));
      const checks = await measuredBounds(draft, files, log, text("onnxruntime-path"));
      const policy = policyText({
        ...draft,
        checks
      });
      (0, parse.O)(policy, POLICY);
      const force = values["force"] === true;
      const written = [ await writeNew(files, POLICY, policy, force), await writeNew(files, WORKFLOW, gateWorkflow, force) ];
      for (const line of written) process.stdout.write(`${line}\n`);
      process.stdout.write('Next: read the policy, then "modelgate check" and "modelgate evaluate".\n');
      return exit.h.pass;
    }
    const present = (key, value) => value === void 0 ? {} : {
      [key]: value
    };
    async function guessOf(files, candidate, dataset) {
      const model = (0, predictions.yX)(candidate);
      if (model && dataset === void 0) throw new errors.y("input-invalid", `${candidate} is a model: name the rows that it shall predict with --dataset`);
      const path = model ? dataset ?? candidate : candidate;
      const [source] = await files.find(path);
      if (source === void 0) throw new errors.y("file-not-found", `there is no file ${path}`);
      const columns = await sampleColumns(source);
      const guess = model ? guessModelPolicy(columns) : guessPolicy(columns);
      if (guess === void 0) throw new errors.y("column-missing", `no column of ${path} looks like the truth: name it "label", "target" or "y_true"`);
      return guess;
    }
    function describe({task, columns, slices, positiveLabel}) {
      const roles = Object.entries(columns).map(([role, name]) => `${role} = ${[ name ].flat().join(", ")}`);
      const positive = positiveLabel === void 0 ? "" : `; taken as positive: ${positiveLabel}`;
      return `Taken for a ${task} task: ${roles.join("; ")}${positive}${slices.length > 0 ? `; slices by ${slices.join(", ")}` : ""}`;
    }
    async function measuredBounds(draft, files, log, onnxruntimePath) {
      const provisional = policyText({
        ...draft,
        checks: []
      });
      const section = (0, parse.O)(provisional, POLICY).evaluate;
      if (section === void 0) return [];
      const sources = {
        candidate: draft.sources.candidate,
        baseline: draft.sources.baseline,
        dataset: draft.sources.dataset
      };
      const {measurements} = await (0, evaluate.evaluateWith)(section, sources, files, {
        context: (0, context.y)({}, process.cwd()),
        log,
        onnxruntimePath
      });
      log.progress("");
      const comparable = "id" in draft.guess.columns && measurements.some(({metric}) => metric === FLIPS);
      const flips = comparable ? [ [ FLIPS, "max" ] ] : [];
      const bounds = [ ...first[draft.guess.task], ...flips ].flatMap(([metric, kind]) => {
        const interval = measurements.find(one => one.metric === metric)?.candidate?.interval;
        if (interval == null) return [];
        const [low, high] = interval;
        const bound = kind === "min" ? {
          min: roundedDown(low)
        } : {
          max: -roundedDown(-high)
        };
        return [ {
          metric,
          ...bound
        } ];
      });
      const slices = draft.guess.slices.slice(0, 1).flatMap(by => {
        const [metric] = first[draft.guess.task][0] ?? [];
        return metric === void 0 || draft.guess.task === "regression" ? [] : [ {
          metric: "accuracy",
          "max-gap": .1,
          by,
          tier: "advisory"
        } ];
      });
      return [ ...bounds, ...slices ];
    }
    function roundedDown(value) {
      if (value === 0) return 0;
      const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
      return Number((Math.floor(value / unit + 1e-9) * unit).toPrecision(2));
    }
    async function writeNew(files, path, text, force) {
      if (!force && await files.readText(path, MOST_BYTES) !== void 0) return `left ${path} as it is (--force replaces it)`;
      await files.writeText(path, text);
      return `wrote ${(0, external_node_path_.join)(path)}`;
    }
  }
};
