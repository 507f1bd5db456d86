export const id = 345;

export const ids = [ 345 ];

export const modules = {
  52345: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      gate: () => gate
    });
    var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8657);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
    var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52266);
    var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15233);
    var _load_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28606);
    var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93172);
    var _shadow_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21828);
    const {name: _name, ...evaluateInputs} = _evaluate_js__WEBPACK_IMPORTED_MODULE_3__.evaluate.inputs;
    const {control} = _shadow_js__WEBPACK_IMPORTED_MODULE_6__.shadow.inputs;
    const inputs = {
      ...evaluateInputs,
      candidate: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
        description: "The candidate: a file or glob of predictions, or an `.onnx` model together with `dataset`. Overrides `candidate` in the section of every gate; several gates are better served by the policy."
      }),
      baseline: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
        description: "The same of production. Overrides `baseline` in the section of every gate."
      }),
      dataset: (0, _runner_inputs_js__WEBPACK_IMPORTED_MODULE_2__.Qq)({
        description: "Rows that `.onnx` models predict. Overrides `dataset` in the section of every gate."
      }),
      control,
      ..._report_js__WEBPACK_IMPORTED_MODULE_5__.report.inputs
    };
    const gate = {
      name: "gate",
      title: "modelgate",
      description: "Decides whether an ML model may be released: runs every gate that the release policy declares, then reports.",
      permissions: {
        ..._evaluate_js__WEBPACK_IMPORTED_MODULE_3__.evaluate.permissions,
        ..._report_js__WEBPACK_IMPORTED_MODULE_5__.report.permissions
      },
      inputs,
      async run(given, surroundings) {
        const {context} = surroundings;
        let policy;
        try {
          policy = (await (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_4__.tb)(given.policy, given["github-token"], context, (0, _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__.k)(context.workspace))).policy;
        } catch (error) {
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.y)) throw error;
          return (0, _report_js__WEBPACK_IMPORTED_MODULE_5__.errorReport)(error, given, surroundings);
        }
        const errors = [];
        const declared = [ ...policy.evaluate === void 0 ? [] : [ () => perform(_evaluate_js__WEBPACK_IMPORTED_MODULE_3__.evaluate, given, surroundings) ], ...policy.shadow === void 0 ? [] : [ () => perform(_shadow_js__WEBPACK_IMPORTED_MODULE_6__.shadow, given, surroundings) ] ];
        for (const run of declared) {
          const result = await run();
          if (result.error !== void 0) errors.push(result);
        }
        const [first] = errors;
        if (first?.error === void 0) return _report_js__WEBPACK_IMPORTED_MODULE_5__.report.run(given, surroundings);
        const unwritten = errors.find(({evidence}) => evidence === "")?.error;
        if (unwritten !== void 0) return (0, _report_js__WEBPACK_IMPORTED_MODULE_5__.errorReport)(unwritten, given, surroundings, policy);
        const reported = await _report_js__WEBPACK_IMPORTED_MODULE_5__.report.run(given, surroundings);
        return {
          ...reported,
          error: first.error,
          reasonCode: first.reasonCode
        };
      }
    };
    function perform(action, given, surroundings) {
      return action.run(given, surroundings);
    }
  }
};
