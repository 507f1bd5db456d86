export const id = 419;

export const ids = [ 419 ];

export const modules = {
  2419: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      githubContents: () => githubContents
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _report_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);
    var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77838);
    const MOST_BYTES = 1024 * 1024;
    const reading = {
      doing: "read a file of the repository",
      permission: "contents: read"
    };
    const kinds = {
      dir: "a directory",
      symlink: "a symbolic link that leads nowhere in this repository",
      submodule: "a submodule"
    };
    function textOf(data, where) {
      const refuse = problem => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("file-unreadable", `${where} ${problem}`);
      };
      const {type, size, content, encoding} = Array.isArray(data) ? {
        type: "dir"
      } : data;
      if (type !== "file" && !(type === void 0 && content !== void 0)) return refuse(`is ${kinds[String(type)] ?? "not a file"}`);
      if (typeof size === "number" && size > MOST_BYTES) return refuse(`has ${size} bytes, more than the ${MOST_BYTES} allowed`);
      if (encoding !== "base64" || typeof content !== "string") return refuse("came without its content");
      const bytes = Buffer.from(content, "base64");
      if (typeof size === "number" && bytes.length !== size) return refuse(`came with ${bytes.length} of its ${String(size)} bytes`);
      try {
        return new TextDecoder("utf-8", {
          fatal: true
        }).decode(bytes);
      } catch {
        return refuse("is not UTF-8 text");
      }
    }
    function githubContents({owner, repo, rest}) {
      return {
        async read(path, ref) {
          try {
            const {data} = await rest.repos.getContent({
              owner,
              repo,
              path,
              ref
            });
            return textOf(data, `${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.ko)(path, 120)} at ${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.ko)(ref)}`);
          } catch (error) {
            if ((0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.g5)(error)?.status !== 404) throw (0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.to)(error, reading);
          }
          await (0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.SK)(reading, () => rest.repos.getCommit({
            owner,
            repo,
            ref,
            per_page: 1
          }));
          return;
        }
      };
    }
  },
  77838: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      SK: () => explaining,
      ST: () => isGone,
      dk: () => mayHaveHappened,
      g5: () => failureOf,
      iU: () => timedOut,
      to: () => explained
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _report_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6257);
    const isRequestFailure = error => error instanceof Error && "status" in error && typeof error.status === "number";
    const timedOut = ({cause}) => typeof cause === "object" && cause !== null && "name" in cause && cause.name === "TimeoutError";
    function innermost(error) {
      const {message, cause, code} = error;
      if (typeof cause === "object" && cause !== null) return innermost(cause);
      return typeof message === "string" && message !== "" ? message : String(code ?? "unknown");
    }
    function sentenceOf(error) {
      const {response} = error;
      if (response === void 0) return innermost(error);
      const data = response.data;
      const said = typeof data === "object" && data !== null && "message" in data ? data.message : void 0;
      return typeof said === "string" ? said : "an answer that is not the API’s";
    }
    function failureOf(error) {
      if (!isRequestFailure(error)) return;
      const {status, response} = error;
      const headers = response?.headers ?? {};
      const said = sentenceOf(error);
      const limited = (status === 403 || status === 429) && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0" || /rate limit/i.test(said));
      return {
        status,
        answered: response !== void 0,
        late: timedOut(error),
        limited,
        said: (0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.ek)(said, 200),
        requestId: headers["x-github-request-id"]?.toString()
      };
    }
    function mayHaveHappened(error) {
      const failure = failureOf(error);
      return failure !== void 0 && (!failure.answered || failure.status >= 500);
    }
    const isGone = error => {
      const status = failureOf(error)?.status;
      return status === 404 || status === 410;
    };
    function unavailable({doing}, failure, cause) {
      const {status, answered, late, limited, said, requestId} = failure;
      const what = late ? "no answer came in time" : answered ? `status ${status}, ${said}` : `no usable answer (${said})`;
      const id = requestId === void 0 ? "" : ` (request ${(0, _report_visible_js__WEBPACK_IMPORTED_MODULE_1__.ek)(requestId, 60)})`;
      const next = limited ? "The rate limit asks for a longer wait than is allowed; run this job again later." : "Run this job again; https://www.githubstatus.com says whether GitHub has trouble.";
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("github-unavailable", `GitHub did not ${doing}: ${what}${id}. ${next}`, {
        cause
      });
    }
    function denied({doing, permission}, {status, said}, cause) {
      const problem = status === 401 ? `The token is not valid, or no longer: GitHub did not ${doing} (${said}). Leave github-token out to use the token of the job.` : status === 404 ? `GitHub did not ${doing}: it is not there, or the token may not see it. The job needs \`${permission}\`.` : /locked/i.test(said) ? `GitHub did not ${doing}: ${said}` : `The token may not ${doing}: add \`${permission}\` to the permissions of this job. On a pull request from a fork ` + `the token can only read, whatever the workflow says: report from a workflow_run workflow there. (${said})`;
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("permission-denied", problem, {
        cause
      });
    }
    function explained(error, asked) {
      const failure = failureOf(error);
      if (failure === void 0) return error;
      const {answered, limited, status} = failure;
      const refused = answered && !limited && (status === 401 || status === 403 || status === 404);
      return refused ? denied(asked, failure, error) : unavailable(asked, failure, error);
    }
    async function explaining(asked, request) {
      try {
        return await request();
      } catch (error) {
        throw explained(error, asked);
      }
    }
  },
  6257: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      ek: () => visibleProse,
      ko: () => visibleName,
      lM: () => rightToLeft
    });
    const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
    const heaped = /(?<=\p{M}{3})\p{M}/gu;
    const foldedSpaces = /^ +| +$|(?<= ) +/g;
    const named = {
      "\n": "\\n",
      "\r": "\\r",
      "\t": "\\t"
    };
    const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
    function escaped(character) {
      const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return named[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex}`);
    }
    function shortened(text, max) {
      if (text.length <= max) return text;
      const head = Array.from(text.slice(0, 2 * max));
      const tail = Array.from(text.slice(-2 * max));
      if (text.length <= 2 * max && head.length <= max) return text;
      const kept = Math.ceil((max - 1) * .7);
      const last = max - 1 - kept;
      return `${head.slice(0, kept).join("")}…${last === 0 ? "" : tail.slice(-last).join("")}`;
    }
    const escapes = text => text.replace(hidden, escaped).replace(heaped, escaped);
    function visibleName(text, max = 60) {
      const spaced = shortened(text, max).replace(foldedSpaces, run => "\\u0020".repeat(run.length));
      return spaced === "" ? '""' : escapes(spaced);
    }
    function visibleProse(text, max = 400) {
      const flat = text.slice(0, 8 * max).replace(/[\s\p{Zs}]+/gu, " ").trim();
      const points = Array.from(flat);
      const cut = points.length <= max ? flat : `${points.slice(0, max - 1).join("")}…`;
      return escapes(cut);
    }
  }
};
