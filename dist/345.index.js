export const id = 345;

export const ids = [ 345 ];

export const modules = {
  2345: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      gate: () => gate
    });
    var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8657);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9473);
    var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5874);
    var _load_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8606);
    var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3172);
    const {name: _name, ...evaluateInputs} = _evaluate_js__WEBPACK_IMPORTED_MODULE_2__.evaluate.inputs;
    const inputs = {
      ...evaluateInputs,
      ..._report_js__WEBPACK_IMPORTED_MODULE_4__.report.inputs
    };
    const gate = {
      name: "gate",
      title: "modelgate",
      description: "Decides whether an ML model may be released: runs every gate that the release policy declares, then reports.",
      permissions: {
        ..._evaluate_js__WEBPACK_IMPORTED_MODULE_2__.evaluate.permissions,
        ..._report_js__WEBPACK_IMPORTED_MODULE_4__.report.permissions
      },
      inputs,
      async run(given, surroundings) {
        const {context} = surroundings;
        let policy;
        try {
          policy = (await (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_3__.tb)(given.policy, given["github-token"], context, (0, _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__.k)(context.workspace))).policy;
        } catch (error) {
          if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.y)) throw error;
          return (0, _report_js__WEBPACK_IMPORTED_MODULE_4__.errorReport)(error, given, surroundings);
        }
        const errors = [];
        for (const action of [ _evaluate_js__WEBPACK_IMPORTED_MODULE_2__.evaluate ]) {
          if (policy[action.name] === void 0) continue;
          const result = await perform(action, given, surroundings);
          if (result.error !== void 0) errors.push(result);
        }
        const [first] = errors;
        if (first?.error === void 0) return _report_js__WEBPACK_IMPORTED_MODULE_4__.report.run(given, surroundings);
        const unwritten = errors.find(({evidence}) => evidence === "")?.error;
        if (unwritten !== void 0) return (0, _report_js__WEBPACK_IMPORTED_MODULE_4__.errorReport)(unwritten, given, surroundings, policy);
        const reported = await _report_js__WEBPACK_IMPORTED_MODULE_4__.report.run(given, surroundings);
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
