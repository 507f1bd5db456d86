export const id = 931;

export const ids = [ 931 ];

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
  20931: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      githubStatuses: () => githubStatuses
    });
    var _all_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42143);
    var _failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77838);
    const setting = {
      doing: "set a commit status",
      permission: "statuses: write"
    };
    function githubStatuses({owner, repo, rest}) {
      async function isSet(sha, status) {
        const {data} = await rest.repos.listCommitStatusesForRef({
          owner,
          repo,
          ref: sha,
          per_page: _all_pages_js__WEBPACK_IMPORTED_MODULE_0__.K
        });
        const latest = data.find(({context}) => context.toLowerCase() === status.context.toLowerCase());
        return latest?.state === status.state && latest.description === status.description && (latest.target_url ?? null) === status.targetUrl;
      }
      return {
        async set(sha, status) {
          const {state, description, context, targetUrl} = status;
          const address = targetUrl === null ? {} : {
            target_url: targetUrl
          };
          const create = () => rest.repos.createCommitStatus({
            owner,
            repo,
            sha,
            state,
            description,
            context,
            ...address
          });
          try {
            await create();
          } catch (error) {
            if (!(0, _failures_js__WEBPACK_IMPORTED_MODULE_1__.dk)(error)) throw (0, _failures_js__WEBPACK_IMPORTED_MODULE_1__.to)(error, setting);
            await (0, _failures_js__WEBPACK_IMPORTED_MODULE_1__.SK)(setting, async () => {
              if (!await isSet(sha, status)) await create();
            });
          }
        }
      };
    }
  }
};
