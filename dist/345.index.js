export const id = 345;

export const ids = [ 345 ];

export const modules = {
  2345: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      gate: () => gate
    });
    var _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3108);
    var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(383);
    var _load_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8606);
    var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4250);
    const {name: _name, ...evaluateInputs} = _evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate.inputs;
    const inputs = {
      ...evaluateInputs,
      ..._report_js__WEBPACK_IMPORTED_MODULE_3__.report.inputs
    };
    const gate = {
      name: "gate",
      title: "modelgate",
      description: "Decides whether an ML model may be released: runs every gate that the release policy declares, then reports.",
      permissions: {
        ..._evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate.permissions,
        ..._report_js__WEBPACK_IMPORTED_MODULE_3__.report.permissions
      },
      inputs,
      async run(given, surroundings) {
        const {context} = surroundings;
        const {policy} = await (0, _load_policy_js__WEBPACK_IMPORTED_MODULE_2__.tb)(given.policy, given["github-token"], context, (0, 
        _adapters_files_js__WEBPACK_IMPORTED_MODULE_0__.k)(context.workspace));
        const errors = [];
        for (const action of [ _evaluate_js__WEBPACK_IMPORTED_MODULE_1__.evaluate ]) {
          if (policy[action.name] === void 0) continue;
          const result = await perform(action, given, surroundings);
          if (result.error !== void 0) errors.push(result);
        }
        const reported = await _report_js__WEBPACK_IMPORTED_MODULE_3__.report.run(given, surroundings);
        const [first] = errors;
        return first?.error === void 0 ? reported : {
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
