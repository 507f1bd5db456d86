export const id = 392;

export const ids = [ 392 ];

export const modules = {
  16011: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      githubClient: () => githubClient
    });
    var utils = __webpack_require__(47176);
    var dist_bundle = __webpack_require__(49735);
    var plugin_throttling_dist_bundle = __webpack_require__(86856);
    var dist_src = __webpack_require__(11267);
    var errors = __webpack_require__(19473);
    const bodiless = new Set([ 204, 205, 304 ]);
    async function read(response, maxBytes) {
      const chunks = [];
      let size = 0;
      for await (const chunk of response.body ?? []) {
        size += chunk.length;
        if (size > maxBytes) throw new TypeError(`the answer is longer than ${maxBytes} bytes`);
        chunks.push(chunk);
      }
      const whole = new Uint8Array(size);
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    }
    function checkJson(response, body) {
      const type = response.headers.get("content-type") ?? "no content type";
      if (!/^application\/(?:[\w.+-]*\+)?json\b/i.test(type)) throw new TypeError(`the answer is ${type}, not JSON`);
      try {
        JSON.parse((new TextDecoder).decode(body));
      } catch {
        throw new TypeError("the answer is not valid JSON");
      }
    }
    function boundedFetch(fetch, {timeoutMs, maxBytes}) {
      return async (url, init) => {
        const response = await fetch(url, {
          ...init,
          signal: AbortSignal.timeout(timeoutMs)
        });
        const {status, statusText, headers} = response;
        const body = await read(response, maxBytes);
        if (response.ok && body.length > 0) checkJson(response, body);
        const whole = new Response(bodiless.has(status) ? null : body, {
          status,
          statusText,
          headers: [ ...headers ]
        });
        return Object.defineProperty(whole, "url", {
          value: response.url
        });
      };
    }
    var failures = __webpack_require__(77838);
    const API_VERSION = "2022-11-28";
    function namesWait(error) {
      const {status, response} = error;
      return (status === 403 || status === 429) && response?.headers?.["retry-after"] !== void 0;
    }
    const isWrite = method => method !== "GET" && method !== "HEAD";
    const manners = octokit => {
      octokit.hook.before("request", options => {
        options.headers["x-github-api-version"] = API_VERSION;
        if (isWrite(options.method)) options.request["retries"] = 0;
      });
      octokit.hook.error("request", error => {
        if ((0, failures.iU)(error)) Object.assign(error, {
          status: 408
        }); else if (namesWait(error) && !/\bsecondary rate\b/i.test(error.message)) error.message += " (secondary rate limit)";
        throw error;
      });
      return {};
    };
    var promises_ = __webpack_require__(58500);
    function writeGate(intervalMs) {
      let tail = Promise.resolve();
      let freeAt = 0;
      const rest = async () => {
        for (let left = freeAt - performance.now(); left > 0; left = freeAt - performance.now()) await (0, promises_.setTimeout)(left);
      };
      return {
        async run(write) {
          const before = tail;
          let done = () => {};
          tail = new Promise(resolve => {
            done = resolve;
          });
          await before;
          await rest();
          try {
            return await write();
          } finally {
            freeAt = performance.now() + intervalMs;
            done();
          }
        },
        async free() {
          await tail;
          await rest();
        }
      };
    }
    const MOST_BYTES = 32 * 1024 * 1024;
    const Client = dist_src.E.plugin(manners, dist_bundle.L, plugin_throttling_dist_bundle.A);
    const ignore = () => {};
    const silence = {
      debug: ignore,
      info: ignore,
      warn: ignore,
      error: ignore
    };
    const unlimited = {
      key: () => ({
        schedule: (_, job) => Promise.resolve(job())
      })
    };
    function fetchFor(apiUrl) {
      const proxied = utils.NT.baseUrl === apiUrl ? utils.NT.request?.fetch : void 0;
      return proxied ?? globalThis.fetch;
    }
    function split(repository) {
      const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
      if (owner === void 0 || repo === void 0) throw new errors.y("input-invalid", `"${repository}" is not a repository: give it as owner/name`);
      return [ owner, repo ];
    }
    function githubClient(settings) {
      const {token, apiUrl, log = {
        warning: ignore
      }, timeoutMs = 3e4, writeIntervalMs = 1e3} = settings;
      const {waitBudgetSeconds = 60, secondMs = 1e3} = settings;
      const [owner, repo] = split(settings.repository);
      if (token === "") throw new errors.y("input-invalid", "github-token is empty: leave the input out to use the token of the job");
      const gate = writeGate(writeIntervalMs);
      let waited = 0;
      const mayWait = seconds => {
        if (waited + seconds > waitBudgetSeconds) return false;
        waited += seconds;
        log.warning(`GitHub's rate limit asks for a pause of ${seconds} s.`);
        return true;
      };
      const octokit = new Client((0, utils.EG)(token, {
        baseUrl: apiUrl.replace(/\/+$/, ""),
        userAgent: "modelgate",
        log: silence,
        request: {
          fetch: boundedFetch(fetchFor(apiUrl), {
            timeoutMs,
            maxBytes: MOST_BYTES
          }),
          log: silence
        },
        retry: {
          doNotRetry: [ 400, 401, 403, 404, 408, 410, 422, 429, 451 ],
          retryAfterBaseValue: secondMs
        },
        throttle: {
          retryAfterBaseValue: secondMs,
          write: unlimited,
          notifications: unlimited,
          onRateLimit: mayWait,
          onSecondaryRateLimit: mayWait
        }
      }));
      octokit.hook.wrap("request", (request, options) => isWrite(options.method) ? gate.run(async () => request(options)) : request(options));
      return {
        owner,
        repo,
        rest: octokit.rest,
        writeIntervalMs,
        writable: gate.free,
        log
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
  }
};
