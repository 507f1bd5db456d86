export const id = 418;

export const ids = [ 418, 37 ];

export const modules = {
  19473: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      y: () => UserError
    });
    class UserError extends Error {
      code;
      problems;
      constructor(code, problems, options) {
        const lines = typeof problems === "string" ? [ problems ] : problems;
        super(lines.join("\n"), options);
        this.name = "UserError";
        this.code = code;
        this.problems = lines;
      }
    }
  },
  25153: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      f: () => errorCodes,
      y: () => verdictCodes
    });
    const verdictCodes = {
      "all-checks-passed": "Every blocking check passed.",
      "passed-with-waivers": "Every blocking check passed or is waived by the trusted policy until a stated date.",
      "checks-failed": "At least one blocking check failed.",
      "checks-inconclusive": "No blocking check failed, but at least one could not be decided.",
      "no-checks": "The policy declares no check for this gate, so nothing was decided.",
      "only-advisory-checks": "Every check of this gate is advisory, so nothing was decided.",
      "verdict-missing": "A gate that the policy declares has left no evidence.",
      "evidence-stale": "Evidence is of another commit or run than the one being reported.",
      "evidence-mismatch": "Evidence is about another model or another policy."
    };
    const errorCodes = {
      "input-invalid": "An input of the action is missing or malformed.",
      "policy-not-found": "There is no policy at the given path.",
      "policy-not-on-base": "The base commit of the pull request has no policy yet.",
      "policy-unreadable": "The policy on the base commit could not be read.",
      "policy-invalid": "The policy is not valid; every problem is listed with line and column.",
      "gate-not-declared": "The policy has no section for this gate.",
      "file-not-found": "A file that the policy or an input names does not exist.",
      "file-unreadable": "A file exists but could not be read.",
      "table-invalid": "A file of rows could not be understood.",
      "column-missing": "A file lacks a column that the policy names.",
      "value-invalid": "A cell holds a value that the policy does not allow there.",
      "ids-invalid": "Ids are missing, repeated, or differ between candidate and baseline.",
      "labels-differ": "Candidate and baseline disagree about the label of the same id.",
      "model-refused": "The model file was refused before it was loaded.",
      "model-failed": "The model could not be loaded or did not run.",
      "model-limit": "The model exceeded its time or memory limit and was stopped.",
      "runtime-unavailable": "ONNX Runtime could not be fetched, verified or loaded.",
      "evidence-invalid": "An evidence file is not valid.",
      "untrusted-event": "The event runs with secrets on code from a fork; models are not loaded there.",
      "permission-denied": "The token lacks a permission that this step needs.",
      "github-unavailable": "The GitHub API did not answer as it should.",
      "internal-error": "A fault of modelgate itself."
    };
  },
  52266: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ko: () => readInputs,
      Pf: () => label,
      Qq: () => text,
      YA: () => seconds,
      rJ: () => secret,
      yL: () => oneOf
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    const text = doc => ({
      ...doc,
      parse: given => given
    });
    const secret = doc => ({
      ...doc,
      secret: true,
      parse(given) {
        if (!/^[!-~]+$/.test(given)) throw new Error("must be one word of printable ASCII");
        return given;
      }
    });
    const oneOf = (choices, doc) => ({
      ...doc,
      choices,
      parse(given) {
        const choice = choices.find(candidate => candidate === given);
        if (choice === void 0) throw new Error(`must be one of ${choices.join(", ")}`);
        return choice;
      }
    });
    const label = doc => ({
      ...doc,
      parse(given) {
        if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(given)) throw new Error('must be at most 64 letters, digits, ".", "_" or "-", and begin with a letter or digit');
        return given;
      }
    });
    const seconds = doc => ({
      ...doc,
      parse(given) {
        const value = Number(given);
        if (!/^\d+(\.\d+)?$/.test(given) || value <= 0) throw new Error("must be a number of seconds above 0");
        return value;
      }
    });
    function readInputs(schema, read) {
      const values = {};
      const problems = [];
      for (const [name, input] of Object.entries(schema)) {
        const given = read(name).trim() || input.default;
        if (given === void 0 || given === input.default && given.includes("${{")) continue;
        try {
          values[name] = given === "" ? void 0 : input.parse(given);
        } catch (error) {
          const got = input.secret === true ? "" : `, got ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.SP)(given)}`;
          problems.push(`${name} ${error instanceof Error ? error.message : String(error)}${got}`);
        }
      }
      if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("input-invalid", problems);
      return values;
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
  78909: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      SP: () => shown,
      hS: () => counted,
      pS: () => shownPath
    });
    function shown(text, most = 40) {
      const points = Array.from(text.slice(0, 2 * most + 2));
      const cut = points.length > most || text.length > 2 * most + 2 ? `${points.slice(0, most).join("")}…` : text;
      return JSON.stringify(cut).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapePoint);
    }
    function shownPath(path) {
      return path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapePoint);
    }
    function escapePoint(character) {
      return `\\u{${character.codePointAt(0).toString(16)}}`;
    }
    function counted(count, one, many = `${one}s`) {
      return `${count} ${count === 1 ? one : many}`;
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
