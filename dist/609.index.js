export const id = 609;

export const ids = [ 609 ];

export const modules = {
  42143: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      K: () => PAGE,
      S: () => allPages
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    const PAGE = 100;
    const MOST_PAGES = 500;
    async function allPages(ask) {
      const items = [];
      for (let page = 1; page <= MOST_PAGES; page++) {
        const {data, headers} = await ask(page);
        if (!Array.isArray(data)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("github-unavailable", "GitHub answered with something that is no list.");
        items.push(...data);
        if (data.length < PAGE && !/\brel="next"/.test(headers.link ?? "")) return items;
      }
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("github-unavailable", `A list of GitHub's has more than ${MOST_PAGES * PAGE} items.`);
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
  98609: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      githubPullRequests: () => githubPullRequests
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _all_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42143);
    var _failures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77838);
    const listing = {
      doing: "list the pull requests of a branch",
      permission: "pull-requests: read"
    };
    function numberOf(pull, sha) {
      const {number, head} = pull;
      if (typeof number !== "number" || typeof head?.sha !== "string") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("github-unavailable", "GitHub answered with something that is no pull request.");
      return head.sha === sha ? [ number ] : [];
    }
    function githubPullRequests({owner: base, repo, rest}) {
      return {
        async forHead(sha, owner, branch) {
          const head = `${owner}:${branch}`;
          const page = number => rest.pulls.list({
            owner: base,
            repo,
            head,
            state: "open",
            per_page: _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.K,
            page: number
          });
          const pulls = await (0, _failures_js__WEBPACK_IMPORTED_MODULE_2__.SK)(listing, () => (0, _all_pages_js__WEBPACK_IMPORTED_MODULE_1__.S)(page));
          const numbers = pulls.flatMap(pull => numberOf(pull, sha)).sort((a, b) => a - b);
          return numbers[0];
        }
      };
    }
  }
};
