export const id = 408;

export const ids = [ 408 ];

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
  43408: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      githubComments: () => githubComments
    });
    var promises_ = __webpack_require__(58500);
    var errors = __webpack_require__(19473);
    var report_marker = __webpack_require__(78729);
    var all_pages = __webpack_require__(42143);
    var failures = __webpack_require__(77838);
    const permission = "pull-requests: write";
    const creating = {
      doing: "comment on the pull request",
      permission
    };
    const listing = {
      doing: "list the comments of the pull request",
      permission
    };
    const reading = {
      doing: "read a comment",
      permission
    };
    const updating = {
      doing: "update a comment",
      permission
    };
    const deleting = {
      doing: "delete a comment",
      permission
    };
    const normalised = body => body.replace(/\r\n/g, "\n").trimEnd();
    function written(data) {
      const {id, body, user, html_url: url} = data;
      const author = user?.login;
      const number = Number(id);
      if (!Number.isSafeInteger(number)) throw new errors.y("github-unavailable", "GitHub answered with something that is no comment.");
      const text = typeof body === "string" ? body : "";
      return {
        id: number,
        author: typeof author === "string" ? author : "",
        body: text,
        url: typeof url === "string" ? url : "",
        run: (0, report_marker.cI)(text)
      };
    }
    function commentApi({owner, repo, rest}, issue) {
      const place = {
        owner,
        repo
      };
      async function all() {
        const page = number => rest.issues.listComments({
          ...place,
          issue_number: issue,
          per_page: all_pages.K,
          page: number
        });
        const items = await (0, failures.SK)(listing, () => (0, all_pages.S)(page));
        return items.map(written).sort((a, b) => a.id - b.id);
      }
      async function get(id) {
        try {
          return written((await rest.issues.getComment({
            ...place,
            comment_id: id
          })).data);
        } catch (error) {
          if (!(0, failures.ST)(error)) throw (0, failures.to)(error, reading);
          return (await all()).find(comment => comment.id === id);
        }
      }
      async function twice(asked, change, done) {
        try {
          return await change();
        } catch (error) {
          if ((0, failures.ST)(error)) return;
          if (!(0, failures.dk)(error)) throw (0, failures.to)(error, asked);
          const result = await done();
          if (result !== void 0) return result;
        }
        return (0, failures.SK)(asked, change);
      }
      return {
        get,
        all,
        async create(body) {
          return written((await rest.issues.createComment({
            ...place,
            issue_number: issue,
            body
          })).data);
        },
        async update(id, body) {
          const change = async () => written((await rest.issues.updateComment({
            ...place,
            comment_id: id,
            body
          })).data);
          return twice(updating, change, async () => {
            const now = await get(id);
            return now !== void 0 && normalised(now.body) === normalised(body) ? now : void 0;
          });
        },
        async remove(id) {
          const change = async () => {
            await rest.issues.deleteComment({
              ...place,
              comment_id: id
            });
            return true;
          };
          await twice(deleting, change, async () => await get(id) === void 0 ? true : void 0);
        }
      };
    }
    const LAG = [ 0, 1, 2, 4 ];
    const markerOf = body => body.split(/\r?\n/, 1)[0] ?? "";
    function ownComments(api, {marker, author, log, pause}) {
      const authors = new Set([ author.toLowerCase() ]);
      const find = async () => (await api.all()).filter(comment => authors.has(comment.author.toLowerCase()) && markerOf(comment.body) === marker);
      async function findUntil(ready) {
        let found = [];
        for (const intervals of LAG) {
          await pause(intervals);
          found = await find();
          if (ready(found)) break;
        }
        return found;
      }
      async function createOnce(text) {
        for (let tries = 1; ;tries++) try {
          return await api.create(text);
        } catch (error) {
          const [found] = (0, failures.dk)(error) ? await findUntil(some => some.length > 0) : [];
          if (found !== void 0) return found;
          if (tries === 2 || !(0, failures.dk)(error)) throw (0, failures.to)(error, creating);
        }
      }
      function learn(comment) {
        if (comment.author === "" || authors.has(comment.author.toLowerCase())) return;
        authors.add(comment.author.toLowerCase());
        log.warning(`The token comments as ${comment.author}, not as ${author}: name that login as the author of the comment.`);
      }
      return {
        find,
        async create(text) {
          const made = await createOnce(text);
          learn(made);
          const all = await findUntil(some => some.some(({id}) => id === made.id));
          return {
            made,
            all: all.some(({id}) => id === made.id) ? all : [ ...all, made ]
          };
        }
      };
    }
    const ROUNDS = 5;
    function githubComments(github, {issue, run, author = "github-actions[bot]"}) {
      const api = commentApi(github, issue);
      const pause = intervals => (0, promises_.setTimeout)(intervals * github.writeIntervalMs);
      const isNewer = comment => comment.run !== void 0 && (0, report_marker.qB)(comment.run, run) > 0;
      const isOlder = comment => comment.run === void 0 || (0, report_marker.qB)(comment.run, run) < 0;
      async function write({id}, text) {
        await github.writable();
        const now = await api.get(id);
        if (now === void 0) return "gone";
        if (isNewer(now)) return "newer";
        if (normalised(now.body) === text) return "written";
        return await api.update(id, text) === void 0 ? "gone" : "written";
      }
      async function round(own, text) {
        const there = await own.find();
        const {made, all} = there.length > 0 ? {
          made: void 0,
          all: there
        } : await own.create(text);
        const [oldest, ...younger] = all;
        if (oldest === void 0) return;
        const spare = made !== void 0 && made.id !== oldest.id && !isNewer(made) ? [ made ] : [];
        const superseded = async () => {
          for (const {id} of spare) await api.remove(id);
          return {
            url: oldest.url,
            outcome: "superseded"
          };
        };
        if (all.some(isNewer)) return superseded();
        const same = normalised(oldest.body) === text;
        const result = same ? "written" : await write(oldest, text);
        if (result === "newer") return superseded();
        if (result === "gone") return;
        for (const {id} of younger) await api.remove(id);
        const outcome = !same ? "updated" : made?.id === oldest.id ? "created" : "unchanged";
        if (same) return {
          url: oldest.url,
          outcome
        };
        await pause(1);
        const after = await api.get(oldest.id);
        return after === void 0 || isOlder(after) ? void 0 : {
          url: oldest.url,
          outcome
        };
      }
      return {
        async upsert(marker, body) {
          if (!/^<!-- modelgate:[A-Za-z0-9._-]+ -->$/.test(marker)) throw new TypeError(`not a marker: ${marker}`);
          const text = normalised(`${marker}\n${(0, report_marker.qW)(run)}\n\n${body}`);
          const own = ownComments(api, {
            marker,
            author,
            log: github.log,
            pause
          });
          for (let i = 0; i < ROUNDS; i++) {
            const written = await round(own, text);
            if (written !== void 0) return written;
          }
          throw new errors.y("github-unavailable", "The comment kept changing while it was written; run this job again.");
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
  }
};
