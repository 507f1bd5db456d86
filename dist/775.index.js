export const id = 775;

export const ids = [ 775, 345 ];

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
