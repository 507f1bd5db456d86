export const id = 805;

export const ids = [ 805 ];

export const modules = {
  51805: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.r(__webpack_exports__);
    __webpack_require__.d(__webpack_exports__, {
      rehearse: () => rehearse
    });
    var external_node_fs_ = __webpack_require__(73024);
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var errors = __webpack_require__(19473);
    var micromark = __webpack_require__(5329);
    var micromark_extension_gfm = __webpack_require__(89363);
    const style = `\n:root { color-scheme: light dark; --text: #1f2328; --page: #ffffff; --line: #d1d9e0; --soft: #f6f8fa; --muted: #59636e;\n  --link: #0969da; --good: #1a7f37; --bad: #cf222e; --unsure: #9a6700 }\n@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --page: #0d1117; --line: #3d444d; --soft: #151b23;\n  --muted: #9198a1; --link: #4493f8; --good: #3fb950; --bad: #f85149; --unsure: #d29922 } }\nbody { margin: 0; background: var(--page); color: var(--text);\n  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji" }\nmain { max-width: 960px; margin: 0 auto; padding: 24px 16px 48px; overflow-wrap: break-word }\nh3 { margin: 24px 0 8px; font-size: 1.25em; line-height: 1.25 }\np, ul, blockquote, details { margin: 0 0 12px }\nul { padding-left: 2em }\na { color: var(--link) }\ncode { padding: .2em .4em; border-radius: 6px; background: color-mix(in srgb, var(--muted) 18%, transparent);\n  font: 85% ui-monospace, SFMono-Regular, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere }\n.wide { overflow-x: auto; margin: 0 0 12px }\ntable { border-collapse: collapse }\nth, td { padding: 6px 13px; border: 1px solid var(--line); vertical-align: top }\nth { font-weight: 600 }\ntr:nth-child(even) td { background: var(--soft) }\ntd code { overflow-wrap: break-word }\ntd[align="right"] { font-variant-numeric: tabular-nums }\nblockquote { padding: 0 1em; border-left: .25em solid var(--line); color: var(--muted) }\nblockquote p { margin: 0 0 8px }\n.alert { padding: 8px 16px; color: inherit }\n.alert p:first-child { font-size: 1.1em }\n.alert p:last-child { margin-bottom: 0 }\n.tip { border-color: var(--good) }\n.tip strong { color: var(--good) }\n.caution { border-color: var(--bad) }\n.caution strong { color: var(--bad) }\n.warning { border-color: var(--unsure) }\n.warning strong { color: var(--unsure) }\nsummary { cursor: pointer }\ndetails > :nth-child(2) { margin-top: 12px }\nmain > p:last-child { margin-top: 24px; padding-top: 12px; border-top: 1px solid var(--line); color: var(--muted) }\n`;
    const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
    const entities = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;"
    };
    const encoded = text => text.replace(/[&<>"]/g, character => entities[character] ?? character);
    function withAlerts(html) {
      return html.replace(/<blockquote>\n<p>\[!(TIP|WARNING|CAUTION|NOTE|IMPORTANT)\]\n/g, (_, kind) => {
        const name = kind.toLowerCase();
        return `<blockquote class="alert ${name}">\n<p>`;
      });
    }
    const withScrolling = html => html.replaceAll("<table>", '<div class="wide"><table>').replaceAll("</table>", "</table></div>");
    function renderPage(markdown, {title}) {
      const body = (0, micromark.yt)(markdown, {
        allowDangerousHtml: true,
        extensions: [ (0, micromark_extension_gfm.T)() ],
        htmlExtensions: [ (0, micromark_extension_gfm.I)() ]
      });
      return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n<title>${encoded(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n<main>\n${withScrolling(withAlerts(body))}\n</main>\n</body>\n</html>\n`;
    }
    var external_node_crypto_ = __webpack_require__(77598);
    const everyPermission = {
      actions: "read",
      contents: "write",
      deployments: "write",
      pull_requests: "write",
      statuses: "write"
    };
    function newState(repository = "acme/model", now = new Date) {
      const [owner = "", name = ""] = repository.split("/");
      return {
        repository: {
          id: 7,
          owner,
          name,
          private: false,
          defaultBranch: "main",
          createdAt: now
        },
        tokens: new Map([ [ "token", {
          login: "github-actions[bot]",
          permissions: everyPermission
        } ] ]),
        comments: [],
        statuses: [],
        commits: new Map,
        branches: new Map,
        pulls: [],
        rateLimit: {
          limit: 1e3,
          remaining: 1e3,
          resetAt: new Date(now.getTime() + 36e5)
        },
        nextId: 1e3
      };
    }
    function state_takeId(state) {
      state.nextId += 1;
      return state.nextId;
    }
    function addCommit(state, {branch, message = "commit", files, now = new Date}) {
      const parent = state.branches.get(branch);
      const tree = new Map(Object.entries(files).map(([path, file]) => [ path, typeof file === "string" ? {
        kind: "file",
        bytes: (new TextEncoder).encode(file)
      } : file ]));
      const sha = (0, external_node_crypto_.createHash)("sha1").update(JSON.stringify([ branch, message, parent, state.commits.size ])).digest("hex");
      state.commits.set(sha, {
        sha,
        message,
        parents: parent === void 0 ? [] : [ parent ],
        files: tree,
        date: now
      });
      state.branches.set(branch, sha);
      return sha;
    }
    function addPull(state, seed) {
      const {repository, branches} = state;
      const {sha, branch = "topic", owner = repository.owner, author = "ada", base = repository.defaultBranch} = seed;
      const pull = {
        number: state.pulls.length + 1,
        title: `Change of ${branch}`,
        author,
        state: "open",
        locked: false,
        head: {
          owner,
          branch,
          sha
        },
        base: {
          branch: base,
          sha: seed.baseSha ?? branches.get(base) ?? sha
        },
        createdAt: seed.now ?? new Date
      };
      state.pulls.push(pull);
      return pull;
    }
    var external_node_http_ = __webpack_require__(37067);
    var external_node_timers_promises_ = __webpack_require__(58500);
    const DOCS = "https://docs.github.com";
    function refusal(status, message, docs, errors) {
      return {
        status,
        body: {
          message,
          ...errors ? {
            errors
          } : {},
          documentation_url: `${DOCS}/${docs}`,
          status: String(status)
        }
      };
    }
    const notFound = docs => refusal(404, "Not Found", docs);
    function invalid(docs, resource, field, message) {
      return refusal(422, "Validation Failed", docs, [ {
        resource,
        code: "custom",
        field,
        message
      } ]);
    }
    const time = date => date.toISOString().replace(/\.\d{3}Z$/, "Z");
    const nodeId = (kind, id) => Buffer.from(`${kind}:${id}`).toString("base64");
    const SECONDARY = "You have exceeded a secondary rate limit. Please wait a few minutes before you try again. If you reach out to GitHub Support for help, please include the request ID.";
    const page = status => `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><h1>Whoa there!</h1></body></html>\n`;
    function failedReply(failure, now) {
      switch (failure.kind) {
       case "status":
        return refusal(failure.status, "Server Error", "rest");

       case "secondary-limit":
        {
          const {retryAfter, status = 403} = failure;
          const refused = refusal(status, SECONDARY, "rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits");
          return retryAfter === void 0 ? refused : {
            ...refused,
            headers: {
              "retry-after": String(retryAfter)
            }
          };
        }

       case "primary-limit":
        {
          const reset = Math.ceil(now.getTime() / 1e3) + failure.resetInSeconds;
          const refused = refusal(403, "API rate limit exceeded for installation ID 1.", "rest/overview/rate-limits-for-the-rest-api");
          return {
            ...refused,
            headers: {
              "x-ratelimit-remaining": "0",
              "x-ratelimit-reset": String(reset)
            }
          };
        }

       default:
        return;
      }
    }
    function breakAnswer(failure, response) {
      switch (failure.kind) {
       case "reset":
        response.socket?.resetAndDestroy();
        return true;

       case "hang":
        return true;

       case "html":
        response.writeHead(failure.status, {
          "content-type": "text/html; charset=utf-8"
        }).end(page(failure.status));
        return true;

       case "truncate":
        response.writeHead(200, {
          "content-type": "application/json; charset=utf-8",
          "content-length": "10000"
        });
        response.write('[{"id": 1', () => response.socket?.destroy());
        return true;

       default:
        return false;
      }
    }
    function faultScript(initial = []) {
      const pending = initial.map(fault => ({
        fault,
        seen: 0
      }));
      return {
        add: fault => {
          pending.push({
            fault,
            seen: 0
          });
        },
        next: name => {
          for (const entry of pending) {
            const {on, failure, times = 1, after = 0} = entry.fault;
            if (on !== "*" && on !== name) continue;
            entry.seen += 1;
            if (entry.seen > after && entry.seen <= after + times) return failure;
          }
          return;
        }
      };
    }
    function commits(failure) {
      if (failure === void 0 || failure.kind === "lag" || failure.kind === "slow") return true;
      return "commit" in failure && failure.commit === true;
    }
    const versions = [ "2022-11-28", "2026-03-10" ];
    function grantOf(state, authorization) {
      const token = /^(?:token|bearer) (.+)$/i.exec(authorization ?? "")?.[1];
      return token === void 0 ? void 0 : state.tokens.get(token);
    }
    const acceptedPermissions = ({permissions}) => permissions.map(([name, level]) => `${name}=${level}`).join("; ");
    const allowed = ({permissions}, route) => route.permissions.some(([name, level]) => permissions[name] === "write" || permissions[name] === level);
    function admit(state, caller, {route, params}) {
      if (!caller.userAgent) return refusal(403, "Request forbidden by administrative rules. Please make sure your request has a User-Agent header.", "rest");
      if (caller.apiVersion !== void 0 && !versions.includes(caller.apiVersion)) return refusal(400, `"${caller.apiVersion}" is not a supported API version.`, "rest/about-the-rest-api/api-versions");
      const grant = grantOf(state, caller.authorization);
      if (grant === void 0) return refusal(401, "Bad credentials", "rest");
      const {limit, remaining, resetAt} = state.rateLimit;
      if (remaining <= 0) return refusal(403, `API rate limit exceeded for installation. Limit ${limit}, back at ${resetAt.toISOString()}.`, "rest/overview/rate-limits-for-the-rest-api");
      state.rateLimit.remaining -= 1;
      const {owner, name} = state.repository;
      const asked = `${params["owner"]}/${params["repo"]}`.toLowerCase();
      if (asked !== `${owner}/${name}`.toLowerCase()) return notFound(route.docs);
      return allowed(grant, route) ? grant : refusal(403, "Resource not accessible by integration", route.docs);
    }
    const isGrant = result => "login" in result;
    const routeName = ({method, path}) => `${method} ${path}`;
    function patternOf(path) {
      const source = path.split("/").map(part => {
        const name = /^\{(.+)\}$/.exec(part)?.[1];
        if (name === void 0) return part.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
        return name === "path" ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`;
      }).join("/");
      return new RegExp(`^${source}$`);
    }
    function router(routes) {
      const known = routes.map(route => ({
        route,
        pattern: patternOf(route.path)
      }));
      return (method, path) => {
        for (const {route, pattern} of known) {
          const match = route.method === method ? pattern.exec(path) : null;
          if (match === null) continue;
          const params = Object.entries(match.groups ?? {}).map(([name, value]) => [ name, decodeURIComponent(value) ]);
          return {
            route,
            params: Object.fromEntries(params)
          };
        }
        return;
      };
    }
    const wholeNumber = (text, otherwise) => text !== null && /^\d+$/.test(text) ? Number(text) : otherwise;
    function paged({url, query}, path, items, show) {
      const size = Math.max(1, Math.min(100, wholeNumber(query.get("per_page"), 30)));
      const page = Math.max(1, wholeNumber(query.get("page"), 1));
      const last = Math.max(1, Math.ceil(items.length / size));
      const link = (to, relation) => {
        const asked = new URLSearchParams(query);
        asked.set("page", String(to));
        return `<${url}${path}?${asked}>; rel="${relation}"`;
      };
      const links = [ ...page > 1 ? [ link(page - 1, "prev") ] : [], ...page < last ? [ link(page + 1, "next"), link(last, "last") ] : [], ...page > 1 ? [ link(1, "first") ] : [] ];
      return {
        status: 200,
        body: items.slice((page - 1) * size, page * size).map(show),
        ...links.length === 0 ? {} : {
          headers: {
            link: links.join(", ")
          }
        }
      };
    }
    function userId(login) {
      if (login === "github-actions[bot]") return 41898282;
      return 1e3 + [ ...login ].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1e6, 7);
    }
    function userBody(api, login) {
      const id = userId(login);
      const url = `${api}/users/${encodeURIComponent(login)}`;
      return {
        login,
        id,
        node_id: nodeId("User", id),
        avatar_url: `${api}/avatars/${id}`,
        gravatar_id: "",
        url,
        html_url: `${api}/${login}`,
        followers_url: `${url}/followers`,
        following_url: `${url}/following{/other_user}`,
        gists_url: `${url}/gists{/gist_id}`,
        starred_url: `${url}/starred{/owner}{/repo}`,
        subscriptions_url: `${url}/subscriptions`,
        organizations_url: `${url}/orgs`,
        repos_url: `${url}/repos`,
        events_url: `${url}/events{/privacy}`,
        received_events_url: `${url}/received_events`,
        type: login.endsWith("[bot]") ? "Bot" : "User",
        user_view_type: "public",
        site_admin: false
      };
    }
    const ISSUE = "/repos/{owner}/{repo}/issues/{issue_number}/comments";
    const ONE = "/repos/{owner}/{repo}/issues/comments/{comment_id}";
    const comments_DOCS = "rest/issues/comments";
    const MOST_CHARACTERS = 65536;
    const reading = [ [ "issues", "read" ], [ "pull_requests", "read" ] ];
    const writing = [ [ "issues", "write" ], [ "pull_requests", "write" ] ];
    function commentBody({state, url: api}, comment) {
      const {owner, name} = state.repository;
      const repository = `${api}/repos/${owner}/${name}`;
      return {
        id: comment.id,
        node_id: nodeId("IssueComment", comment.id),
        url: `${repository}/issues/comments/${comment.id}`,
        html_url: `${api}/${owner}/${name}/pull/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${repository}/issues/${comment.issue}`,
        user: userBody(api, comment.author),
        created_at: time(comment.createdAt),
        updated_at: time(comment.updatedAt),
        body: comment.body,
        author_association: comment.author === owner ? "OWNER" : "NONE",
        performed_via_github_app: null
      };
    }
    function sentBody({body}, docs) {
      if (typeof body["body"] !== "string") return refusal(422, 'Invalid request.\n\n"body" wasn\'t supplied.', docs);
      if (body["body"].trim() === "") return invalid(docs, "IssueComment", "body", "body can't be blank");
      if ([ ...body["body"] ].length <= MOST_CHARACTERS) return body["body"];
      return invalid(docs, "IssueComment", "body", `body is too long (maximum is ${MOST_CHARACTERS} characters)`);
    }
    const pullOf = ({state, params}) => state.pulls.find(({number}) => String(number) === params["issue_number"]);
    const find = ({state, params}) => state.comments.find(({id}) => String(id) === params["comment_id"]);
    function list(ask) {
      const pull = pullOf(ask);
      if (pull === void 0) return notFound(`${comments_DOCS}#list-issue-comments`);
      const here = ask.state.comments.filter(comment => comment.issue === pull.number);
      const {owner, repo} = ask.params;
      const shown = here.filter(comment => comment.hiddenLists === 0);
      for (const comment of here) comment.hiddenLists = Math.max(0, comment.hiddenLists - 1);
      return paged(ask, `/repos/${owner}/${repo}/issues/${pull.number}/comments`, shown, c => commentBody(ask, c));
    }
    function create(ask) {
      const docs = `${comments_DOCS}#create-an-issue-comment`;
      const pull = pullOf(ask);
      if (pull === void 0) return notFound(docs);
      if (pull.locked) return refusal(403, "Unable to create comment because issue is locked.", docs);
      const body = sentBody(ask, docs);
      if (typeof body !== "string") return body;
      const comment = {
        id: state_takeId(ask.state),
        issue: pull.number,
        author: ask.grant.login,
        body,
        createdAt: ask.now,
        updatedAt: ask.now,
        hiddenLists: ask.lag
      };
      ask.state.comments.push(comment);
      const shown = commentBody(ask, comment);
      return {
        status: 201,
        body: shown,
        headers: {
          location: shown.url
        }
      };
    }
    function get(ask) {
      const comment = find(ask);
      if (comment === void 0) return notFound(`${comments_DOCS}#get-an-issue-comment`);
      return {
        status: 200,
        body: commentBody(ask, comment)
      };
    }
    function update(ask) {
      const docs = `${comments_DOCS}#update-an-issue-comment`;
      const comment = find(ask);
      if (comment === void 0) return notFound(docs);
      const body = sentBody(ask, docs);
      if (typeof body !== "string") return body;
      comment.body = body;
      comment.updatedAt = ask.now;
      return {
        status: 200,
        body: commentBody(ask, comment)
      };
    }
    function remove(ask) {
      const comment = find(ask);
      if (comment === void 0) return notFound(`${comments_DOCS}#delete-an-issue-comment`);
      ask.state.comments.splice(ask.state.comments.indexOf(comment), 1);
      return {
        status: 204
      };
    }
    const commentRoutes = [ {
      method: "GET",
      path: ISSUE,
      permissions: reading,
      docs: `${comments_DOCS}#list-issue-comments`,
      handle: list
    }, {
      method: "POST",
      path: ISSUE,
      permissions: writing,
      docs: `${comments_DOCS}#create-an-issue-comment`,
      handle: create
    }, {
      method: "GET",
      path: ONE,
      permissions: reading,
      docs: `${comments_DOCS}#get-an-issue-comment`,
      handle: get
    }, {
      method: "PATCH",
      path: ONE,
      permissions: writing,
      docs: `${comments_DOCS}#update-an-issue-comment`,
      handle: update
    }, {
      method: "DELETE",
      path: ONE,
      permissions: writing,
      docs: `${comments_DOCS}#delete-an-issue-comment`,
      handle: remove
    } ];
    const commits_DOCS = "rest/commits/commits#get-a-commit";
    function resolve(state, ref) {
      const branch = state.branches.get(ref.replace(/^(?:refs\/)?heads\//, ""));
      if (branch !== void 0) return state.commits.get(branch);
      if (!/^[0-9a-f]{4,40}$/.test(ref)) return;
      const matches = [ ...state.commits.values() ].filter(({sha}) => sha.startsWith(ref));
      return matches.length === 1 ? matches[0] : void 0;
    }
    function commitBody({state, url: api}, commit) {
      const repository = `${api}/repos/${state.repository.owner}/${state.repository.name}`;
      const url = `${repository}/commits/${commit.sha}`;
      const signature = {
        name: "Ada",
        email: "ada@example.com",
        date: time(commit.date)
      };
      return {
        sha: commit.sha,
        node_id: nodeId("Commit", commit.sha),
        url,
        html_url: `${api}/${state.repository.owner}/${state.repository.name}/commit/${commit.sha}`,
        comments_url: `${url}/comments`,
        commit: {
          url: `${repository}/git/commits/${commit.sha}`,
          author: signature,
          committer: signature,
          message: commit.message,
          comment_count: 0,
          tree: {
            sha: commit.sha,
            url: `${repository}/git/trees/${commit.sha}`
          },
          verification: {
            verified: false,
            reason: "unsigned",
            signature: null,
            payload: null,
            verified_at: null
          }
        },
        author: userBody(api, "ada"),
        committer: userBody(api, "ada"),
        parents: commit.parents.map(sha => ({
          sha,
          url: `${repository}/commits/${sha}`,
          html_url: `${url}/${sha}`
        }))
      };
    }
    function commits_get(ask) {
      const ref = ask.params["ref"] ?? "";
      const commit = resolve(ask.state, ref);
      if (commit === void 0) return refusal(422, `No commit found for SHA: ${ref}`, commits_DOCS);
      return {
        status: 200,
        body: commitBody(ask, commit)
      };
    }
    const commitRoutes = [ {
      method: "GET",
      path: "/repos/{owner}/{repo}/commits/{ref}",
      permissions: [ [ "contents", "read" ] ],
      docs: commits_DOCS,
      handle: commits_get
    } ];
    const contents_DOCS = "rest/repos/contents#get-repository-content";
    const MOST_WITH_CONTENT = 1024 * 1024;
    const MOST = 100 * 1024 * 1024;
    function blobSha(bytes) {
      return (0, external_node_crypto_.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    }
    function entryBody({state, url: api}, ref, path, sha) {
      const {owner, name} = state.repository;
      const repository = `${api}/repos/${owner}/${name}`;
      const url = `${repository}/contents/${path}?ref=${encodeURIComponent(ref)}`;
      const git = `${repository}/git/blobs/${sha}`;
      const html = `${api}/${owner}/${name}/blob/${ref}/${path}`;
      return {
        name: path.split("/").at(-1) ?? path,
        path,
        sha,
        url,
        html_url: html,
        git_url: git,
        download_url: `${api}/raw/${owner}/${name}/${ref}/${path}`,
        _links: {
          self: url,
          git,
          html
        }
      };
    }
    function fileBody(place, ref, path, bytes) {
      const whole = bytes.length <= MOST_WITH_CONTENT;
      const content = whole ? Buffer.from(bytes).toString("base64").replace(/.{1,60}/g, "$&\n") : "";
      return {
        type: "file",
        size: bytes.length,
        ...entryBody(place, ref, path, blobSha(bytes)),
        content,
        encoding: whole ? "base64" : "none"
      };
    }
    function symlinkBody(place, ref, path, target) {
      return {
        type: "symlink",
        size: target.length,
        ...entryBody(place, ref, path, blobSha(Buffer.from(target))),
        target
      };
    }
    function entry(place, ref, path, file, tree) {
      if (file.kind === "submodule") return {
        type: "submodule",
        size: 0,
        ...entryBody(place, ref, path, file.sha),
        submodule_git_url: file.url,
        download_url: null
      };
      if (file.kind === "file") return fileBody(place, ref, path, file.bytes);
      const target = tree.get(new URL(file.target, `file:///${path}`).pathname.slice(1));
      return target?.kind === "file" ? fileBody(place, ref, path, target.bytes) : symlinkBody(place, ref, path, file.target);
    }
    function directory(place, ref, path, tree) {
      const prefix = path === "" ? "" : `${path}/`;
      const names = new Set([ ...tree.keys() ].filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length).split("/")[0] ?? ""));
      if (names.size === 0) return;
      return [ ...names ].sort().map(name => {
        const file = tree.get(prefix + name);
        const sha = file?.kind === "file" ? blobSha(file.bytes) : blobSha(Buffer.from(prefix + name));
        const type = file === void 0 ? "dir" : file.kind === "symlink" ? "symlink" : "file";
        return {
          type,
          size: file?.kind === "file" ? file.bytes.length : 0,
          ...entryBody(place, ref, prefix + name, sha)
        };
      });
    }
    function contents_get(ask) {
      const ref = ask.query.get("ref") ?? ask.state.repository.defaultBranch;
      const path = (ask.params["path"] ?? "").replace(/^\/+|\/+$/g, "");
      const commit = resolve(ask.state, ref);
      if (commit === void 0) return refusal(404, `No commit found for the ref ${ref}`, contents_DOCS);
      const file = commit.files.get(path);
      if (file?.kind === "file" && file.bytes.length > MOST) return refusal(403, "This API returns blobs up to 100 MB in size.", contents_DOCS, [ {
        code: "too_large",
        field: "data",
        resource: "Blob"
      } ]);
      const body = file === void 0 ? directory(ask, ref, path, commit.files) : entry(ask, ref, path, file, commit.files);
      return body === void 0 ? notFound(contents_DOCS) : {
        status: 200,
        body
      };
    }
    const contentRoutes = [ {
      method: "GET",
      path: "/repos/{owner}/{repo}/contents/{path}",
      permissions: [ [ "contents", "read" ] ],
      docs: contents_DOCS,
      handle: contents_get
    } ];
    const places = {
      archive_url: "/{archive_format}{/ref}",
      assignees_url: "/assignees{/user}",
      blobs_url: "/git/blobs{/sha}",
      branches_url: "/branches{/branch}",
      collaborators_url: "/collaborators{/collaborator}",
      comments_url: "/comments{/number}",
      commits_url: "/commits{/sha}",
      compare_url: "/compare/{base}...{head}",
      contents_url: "/contents/{+path}",
      contributors_url: "/contributors",
      deployments_url: "/deployments",
      downloads_url: "/downloads",
      events_url: "/events",
      forks_url: "/forks",
      git_commits_url: "/git/commits{/sha}",
      git_refs_url: "/git/refs{/sha}",
      git_tags_url: "/git/tags{/sha}",
      hooks_url: "/hooks",
      issue_comment_url: "/issues/comments{/number}",
      issue_events_url: "/issues/events{/number}",
      issues_url: "/issues{/number}",
      keys_url: "/keys{/key_id}",
      labels_url: "/labels{/name}",
      languages_url: "/languages",
      merges_url: "/merges",
      milestones_url: "/milestones{/number}",
      notifications_url: "/notifications{?since,all,participating}",
      pulls_url: "/pulls{/number}",
      releases_url: "/releases{/id}",
      stargazers_url: "/stargazers",
      statuses_url: "/statuses/{sha}",
      subscribers_url: "/subscribers",
      subscription_url: "/subscription",
      tags_url: "/tags",
      teams_url: "/teams",
      trees_url: "/git/trees{/sha}"
    };
    function repositoryBody({state, url: api}, owner) {
      const {repository} = state;
      const fork = owner !== repository.owner;
      const id = fork ? repository.id + 1 : repository.id;
      const url = `${api}/repos/${owner}/${repository.name}`;
      const html = `${api}/${owner}/${repository.name}`;
      const addresses = Object.fromEntries(Object.entries(places).map(([field, path]) => [ field, url + path ]));
      const created = time(repository.createdAt);
      return {
        ...addresses,
        id,
        node_id: nodeId("Repository", id),
        name: repository.name,
        full_name: `${owner}/${repository.name}`,
        owner: userBody(api, owner),
        private: repository.private,
        visibility: repository.private ? "private" : "public",
        html_url: html,
        description: null,
        fork,
        url,
        git_url: `${html.replace(/^https?/, "git")}.git`,
        ssh_url: `git@localhost:${owner}/${repository.name}.git`,
        clone_url: `${html}.git`,
        svn_url: html,
        mirror_url: null,
        homepage: null,
        language: null,
        license: null,
        forks: 0,
        forks_count: 0,
        stargazers_count: 0,
        watchers: 0,
        watchers_count: 0,
        open_issues: 0,
        open_issues_count: 0,
        size: 0,
        default_branch: repository.defaultBranch,
        has_issues: true,
        has_projects: false,
        has_wiki: false,
        has_pages: false,
        has_downloads: true,
        archived: false,
        disabled: false,
        pushed_at: created,
        created_at: created,
        updated_at: created
      };
    }
    const pulls_DOCS = "rest/pulls/pulls";
    function pullBody(place, pull) {
      const {state, url: api} = place;
      const {owner, name} = state.repository;
      const repository = `${api}/repos/${owner}/${name}`;
      const url = `${repository}/pulls/${pull.number}`;
      const html = `${api}/${owner}/${name}/pull/${pull.number}`;
      const issue = `${repository}/issues/${pull.number}`;
      const end = (whose, ref, sha) => ({
        label: `${whose}:${ref}`,
        ref,
        sha,
        user: userBody(api, whose),
        repo: repositoryBody(place, whose)
      });
      const closed = pull.state === "closed" ? time(pull.createdAt) : null;
      return {
        url,
        id: 1e5 + pull.number,
        node_id: nodeId("PullRequest", pull.number),
        html_url: html,
        diff_url: `${html}.diff`,
        patch_url: `${html}.patch`,
        issue_url: issue,
        commits_url: `${url}/commits`,
        review_comments_url: `${url}/comments`,
        review_comment_url: `${repository}/pulls/comments{/number}`,
        comments_url: `${issue}/comments`,
        statuses_url: `${repository}/statuses/${pull.head.sha}`,
        number: pull.number,
        state: pull.state,
        locked: pull.locked,
        title: pull.title,
        user: userBody(api, pull.author),
        body: null,
        labels: [],
        milestone: null,
        active_lock_reason: null,
        created_at: time(pull.createdAt),
        updated_at: time(pull.createdAt),
        closed_at: closed,
        merged_at: null,
        merge_commit_sha: null,
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        head: end(pull.head.owner, pull.head.branch, pull.head.sha),
        base: end(owner, pull.base.branch, pull.base.sha),
        _links: {
          self: {
            href: url
          },
          html: {
            href: html
          },
          issue: {
            href: issue
          },
          comments: {
            href: `${issue}/comments`
          },
          review_comments: {
            href: `${url}/comments`
          },
          review_comment: {
            href: `${repository}/pulls/comments{/number}`
          },
          commits: {
            href: `${url}/commits`
          },
          statuses: {
            href: `${repository}/statuses/${pull.head.sha}`
          }
        },
        author_association: "CONTRIBUTOR",
        auto_merge: null,
        draft: false
      };
    }
    function pulls_list(ask) {
      const {state, query, params} = ask;
      const wanted = query.get("state") ?? "open";
      const head = query.get("head");
      const base = query.get("base");
      const found = state.pulls.filter(pull => (wanted === "all" || pull.state === wanted) && (head === null || !head.includes(":") || head === `${pull.head.owner}:${pull.head.branch}`) && (base === null || base === pull.base.branch));
      const sorted = query.get("direction") === "asc" ? found : [ ...found ].reverse();
      return paged(ask, `/repos/${params["owner"]}/${params["repo"]}/pulls`, sorted, pull => pullBody(ask, pull));
    }
    function pulls_get(ask) {
      const pull = ask.state.pulls.find(({number}) => String(number) === ask.params["pull_number"]);
      return pull === void 0 ? notFound(`${pulls_DOCS}#get-a-pull-request`) : {
        status: 200,
        body: pullBody(ask, pull)
      };
    }
    const pullRoutes = [ {
      method: "GET",
      path: "/repos/{owner}/{repo}/pulls",
      permissions: [ [ "pull_requests", "read" ] ],
      docs: `${pulls_DOCS}#list-pull-requests`,
      handle: pulls_list
    }, {
      method: "GET",
      path: "/repos/{owner}/{repo}/pulls/{pull_number}",
      permissions: [ [ "pull_requests", "read" ] ],
      docs: `${pulls_DOCS}#get-a-pull-request`,
      handle: pulls_get
    } ];
    const statuses_DOCS = "rest/commits/statuses";
    const CREATE = `${statuses_DOCS}#create-a-commit-status`;
    const LIST = `${statuses_DOCS}#list-commit-statuses-for-a-reference`;
    const MOST_PER_CONTEXT = 1e3;
    const MOST_DESCRIPTION = 140;
    function statusBody({state, url: api}, status) {
      const {owner, name} = state.repository;
      const creator = userBody(api, status.creator);
      return {
        url: `${api}/repos/${owner}/${name}/statuses/${status.sha}`,
        avatar_url: creator.avatar_url,
        id: status.id,
        node_id: nodeId("StatusContext", status.id),
        state: status.state,
        description: status.description,
        target_url: status.targetUrl,
        context: status.context,
        created_at: time(status.createdAt),
        updated_at: time(status.createdAt),
        creator
      };
    }
    const textOr = (value, otherwise) => typeof value === "string" ? value : otherwise;
    function statuses_create(ask) {
      const {state, params, body} = ask;
      const sha = params["sha"] ?? "";
      if (!state.commits.has(sha)) return refusal(422, `No commit found for SHA: ${sha}`, CREATE);
      const wanted = body["state"];
      if (typeof wanted !== "string" || ![ "error", "failure", "pending", "success" ].includes(wanted)) return invalid(CREATE, "Status", "state", "state is not included in the list");
      const description = textOr(body["description"], null);
      if (description !== null && [ ...description ].length > MOST_DESCRIPTION) return invalid(CREATE, "Status", "description", `description is too long (maximum is ${MOST_DESCRIPTION} characters)`);
      const context = textOr(body["context"], "default") ?? "default";
      const same = state.statuses.filter(s => s.sha === sha && s.context.toLowerCase() === context.toLowerCase());
      if (same.length >= MOST_PER_CONTEXT) return invalid(CREATE, "Status", "base", "This SHA and context has reached the maximum number of statuses.");
      const status = {
        id: state_takeId(state),
        sha,
        state: wanted,
        description,
        targetUrl: textOr(body["target_url"], null),
        context,
        creator: ask.grant.login,
        createdAt: ask.now
      };
      state.statuses.push(status);
      const shown = statusBody(ask, status);
      return {
        status: 201,
        body: shown,
        headers: {
          location: shown.url
        }
      };
    }
    function statuses_list(ask) {
      const commit = resolve(ask.state, ask.params["ref"] ?? "");
      if (commit === void 0) return notFound(LIST);
      const {owner, repo, ref} = ask.params;
      const newestFirst = ask.state.statuses.filter(({sha}) => sha === commit.sha).reverse();
      return paged(ask, `/repos/${owner}/${repo}/commits/${ref}/statuses`, newestFirst, s => statusBody(ask, s));
    }
    const statusRoutes = [ {
      method: "POST",
      path: "/repos/{owner}/{repo}/statuses/{sha}",
      permissions: [ [ "statuses", "write" ] ],
      docs: CREATE,
      handle: statuses_create
    }, {
      method: "GET",
      path: "/repos/{owner}/{repo}/commits/{ref}/statuses",
      permissions: [ [ "statuses", "read" ] ],
      docs: LIST,
      handle: statuses_list
    } ];
    const routes = [ ...commentRoutes, ...commitRoutes, ...contentRoutes, ...pullRoutes, ...statusRoutes ];
    const MOST_BYTES = 10 * 1024 * 1024;
    async function textOf(request) {
      const chunks = [];
      let size = 0;
      for await (const chunk of request) {
        size += chunk.length;
        if (size <= MOST_BYTES) chunks.push(chunk);
      }
      return Buffer.concat(chunks).toString("utf8");
    }
    function fieldsOf(text) {
      try {
        const value = text === "" ? {} : JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? {
          ...value
        } : void 0;
      } catch {
        return;
      }
    }
    function headersOf(request) {
      const {authorization: _, ...others} = request.headers;
      return Object.fromEntries(Object.entries(others).map(([name, value]) => [ name, String(value) ]));
    }
    function send(response, {status, body, headers}, sending) {
      const {limit, remaining, resetAt} = sending.state.rateLimit;
      response.writeHead(status, {
        ...body === void 0 ? {} : {
          "content-type": "application/json; charset=utf-8"
        },
        "x-github-request-id": sending.requestId,
        "x-github-media-type": "github.v3; format=json",
        "x-github-api-version-selected": "2022-11-28",
        ...sending.route ? {
          "x-accepted-github-permissions": acceptedPermissions(sending.route)
        } : {},
        "x-ratelimit-limit": String(limit),
        "x-ratelimit-remaining": String(remaining),
        "x-ratelimit-used": String(limit - remaining),
        "x-ratelimit-reset": String(Math.ceil(resetAt.getTime() / 1e3)),
        "x-ratelimit-resource": "core",
        ...headers
      });
      response.end(body === void 0 ? "" : JSON.stringify(body));
    }
    async function startGitHub(options = {}) {
      const {state = newState(), clock = () => new Date} = options;
      const find = router(routes);
      const faults = faultScript(options.faults);
      const requests = [];
      const started = performance.now();
      let url = "";
      function carryOut({request, at, text, found, failure}) {
        const {authorization, "user-agent": userAgent, "x-github-api-version": version} = request.headers;
        const grant = admit(state, {
          authorization,
          userAgent,
          apiVersion: version?.toString()
        }, found);
        if (!isGrant(grant)) return grant;
        const body = fieldsOf(text);
        if (body === void 0) return refusal(400, "Problems parsing JSON", "rest");
        const lag = failure?.kind === "lag" ? failure.lists : 0;
        const {params, route} = found;
        return route.handle({
          state,
          url,
          params,
          query: at.searchParams,
          body,
          grant,
          now: clock(),
          lag
        });
      }
      async function answer(request, response) {
        const startedAt = performance.now() - started;
        const {method = "", url: target = "/"} = request;
        const at = new URL(target, url);
        const text = await textOf(request);
        const found = find(method, at.pathname);
        const record = {
          method,
          path: at.pathname + at.search,
          route: found ? routeName(found.route) : null,
          headers: headersOf(request),
          body: text === "" ? null : fieldsOf(text) ?? text,
          startedAt,
          endedAt: null,
          status: null
        };
        const requestId = `LOCAL:${requests.push(record)}`;
        const failure = found && faults.next(routeName(found.route));
        if (failure?.kind === "slow" && failure.early) await (0, external_node_timers_promises_.setTimeout)(failure.ms);
        const carried = found && commits(failure) ? carryOut({
          request,
          at,
          text,
          found,
          failure
        }) : void 0;
        if (failure?.kind === "slow" && !failure.early) await (0, external_node_timers_promises_.setTimeout)(failure.ms);
        if (failure && breakAnswer(failure, response)) return;
        const failed = failure && failedReply(failure, clock());
        const reply = failed ?? carried ?? refusal(501, `The stand-in has no ${method} ${at.pathname}`, "rest");
        record.status = reply.status;
        record.endedAt = performance.now() - started;
        send(response, reply, {
          state,
          requestId,
          route: found?.route
        });
      }
      const server = (0, external_node_http_.createServer)((request, response) => {
        answer(request, response).catch(error => {
          const reply = refusal(500, `The stand-in itself failed: ${String(error)}`, "rest");
          send(response, reply, {
            state,
            requestId: "LOCAL:0",
            route: void 0
          });
        });
      });
      await new Promise((listening, failed) => {
        server.once("error", failed);
        server.listen(options.port ?? 0, "127.0.0.1", listening);
      });
      url = `http://127.0.0.1:${server.address().port}`;
      return {
        url,
        state,
        requests,
        unknown: () => requests.filter(({route}) => route === null),
        fail: faults.add,
        stop: () => new Promise((stopped, failed) => {
          server.close(error => error ? failed(error) : stopped());
          server.closeAllConnections();
        })
      };
    }
    var parse_arguments = __webpack_require__(66730);
    var external_node_url_ = __webpack_require__(73136);
    function productRoot() {
      let folder = (0, external_node_path_.dirname)((0, external_node_url_.fileURLToPath)(import.meta.url));
      for (;;) {
        const manifest = (0, external_node_path_.join)(folder, "package.json");
        if ((0, external_node_fs_.existsSync)(manifest) && JSON.parse((0, external_node_fs_.readFileSync)(manifest, "utf8")).name === "modelgate") return folder;
        const parent = (0, external_node_path_.dirname)(folder);
        if (parent === folder) throw new Error("the product is not where its code runs: package.json was not found");
        folder = parent;
      }
    }
    var external_node_child_process_ = __webpack_require__(31421);
    var external_node_readline_ = __webpack_require__(80481);
    var dist = __webpack_require__(38815);
    async function runAsRunner(job) {
      const {inputs: declared = {}} = (0, dist.qg)(await (0, promises_.readFile)((0, external_node_path_.join)(job.action, "action.yml"), "utf8"));
      const files = {
        GITHUB_OUTPUT: (0, external_node_path_.join)(job.scratch, "output"),
        GITHUB_STEP_SUMMARY: (0, external_node_path_.join)(job.scratch, "summary.md")
      };
      await Promise.all(Object.values(files).map(file => (0, promises_.writeFile)(file, "")));
      const given = Object.entries(declared).map(([name, {default: preset = ""}]) => [ `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, job.inputs[name] ?? (preset.includes("${{") ? "" : preset) ]);
      const {PATH = "", HOME = ""} = process.env;
      const child = (0, external_node_child_process_.spawn)(process.execPath, [ (0, external_node_path_.join)(job.action, "index.js") ], {
        cwd: job.workspace,
        env: {
          PATH,
          HOME,
          GITHUB_WORKSPACE: job.workspace,
          ...job.environment,
          ...files,
          ...Object.fromEntries(given)
        },
        stdio: [ "ignore", "pipe", "pipe" ]
      });
      const lines = [ child.stdout, child.stderr ].map(stream => (0, external_node_readline_.createInterface)({
        input: stream
      }).on("line", job.onLine));
      const exitCode = await new Promise((resolve, reject) => {
        child.once("error", reject);
        child.once("close", code => resolve(code ?? 1));
      });
      for (const reader of lines) reader.close();
      return {
        exitCode,
        outputs: readOutputs(await (0, promises_.readFile)(files.GITHUB_OUTPUT, "utf8")),
        summary: await (0, promises_.readFile)(files.GITHUB_STEP_SUMMARY, "utf8")
      };
    }
    function readOutputs(text) {
      const outputs = {};
      const lines = text.split(/\r?\n/);
      for (let at = 0; at < lines.length; at++) {
        const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at]) ?? [];
        if (name === void 0 || delimiter === void 0) continue;
        const end = lines.indexOf(delimiter, at + 1);
        outputs[name] = lines.slice(at + 1, end).join("\n");
        at = end;
      }
      return outputs;
    }
    const POLICY = ".github/modelgate.yml";
    const MARK = ".modelgate-rehearsal";
    const stories = [ {
      name: "better-model",
      claim: "a support vector machine, better than the production model on every digit",
      model: "candidate",
      expected: "pass"
    }, {
      name: "worse-on-sevens",
      claim: "better on average, but in its training data sevens were labelled ones",
      model: "candidate-worse-slice",
      expected: "fail"
    } ];
    async function rehearse(args, log) {
      const {values} = (0, parse_arguments.q)(args, {
        directory: {
          type: "string"
        },
        help: {
          type: "boolean",
          short: "h"
        }
      });
      if (values["help"] === true) {
        process.stdout.write("modelgate rehearse [--directory modelgate-rehearsal]\n");
        return 0;
      }
      const directory = (0, external_node_path_.resolve)(String(values["directory"] ?? "modelgate-rehearsal"));
      await emptyFolder(directory);
      const root = productRoot();
      const github = await startGitHub();
      try {
        log.info(`A repository with a production model that reads handwritten digits, and a policy. GitHub: ${github.url} (a stand-in)`);
        const results = [];
        for (const story of stories) {
          const verdict = await perform(story, {
            root,
            directory,
            github,
            log
          });
          results.push({
            story,
            ...verdict
          });
        }
        log.info("");
        for (const {story, verdict, page} of results) log.info(`${story.name}: ${verdict}${verdict === story.expected ? "" : ` (expected ${story.expected})`}; read ${(0, 
        external_node_path_.relative)(process.cwd(), page)}`);
        return results.every(({story, verdict}) => verdict === story.expected) ? 0 : 1;
      } finally {
        await github.stop();
      }
    }
    async function perform(story, {root, directory, github, log}) {
      log.info(`\nPull request "${story.name}": ${story.claim}`);
      const example = (0, external_node_path_.join)(root, "examples", "digits");
      const home = (0, external_node_path_.join)(directory, story.name);
      const workspace = (0, external_node_path_.join)(home, "workspace");
      await (0, promises_.mkdir)((0, external_node_path_.join)(workspace, "models"), {
        recursive: true
      });
      await (0, promises_.mkdir)((0, external_node_path_.join)(workspace, ".github"), {
        recursive: true
      });
      const policy = await (0, promises_.readFile)((0, external_node_path_.join)(example, "modelgate.yml"), "utf8");
      await (0, promises_.writeFile)((0, external_node_path_.join)(workspace, POLICY), policy);
      await (0, promises_.cp)((0, external_node_path_.join)(example, "heldout.csv"), (0, external_node_path_.join)(workspace, "heldout.csv"));
      await (0, promises_.cp)((0, external_node_path_.join)(example, "models", "production.onnx"), (0, external_node_path_.join)(workspace, "models", "production.onnx"));
      await (0, promises_.cp)((0, external_node_path_.join)(example, "models", `${story.model}.onnx`), (0, external_node_path_.join)(workspace, "models", "candidate.onnx"));
      await (0, promises_.mkdir)((0, external_node_path_.join)(workspace, "shadow"));
      for (const sample of [ "production", "control" ]) await (0, promises_.cp)((0, external_node_path_.join)(example, "shadow", `${sample}.csv`), (0, 
      external_node_path_.join)(workspace, "shadow", `${sample}.csv`));
      await (0, promises_.cp)((0, external_node_path_.join)(example, "shadow", `${story.model}.csv`), (0, external_node_path_.join)(workspace, "shadow", "candidate.csv"));
      const {state} = github;
      const base = addCommit(state, {
        branch: state.repository.defaultBranch,
        message: "production",
        files: {
          [POLICY]: policy
        }
      });
      const head = addCommit(state, {
        branch: story.name,
        message: story.claim,
        files: {
          [POLICY]: policy
        }
      });
      const pull = addPull(state, {
        sha: head,
        branch: story.name,
        baseSha: base
      });
      const event = (0, external_node_path_.join)(home, "event.json");
      const fullName = `${state.repository.owner}/${state.repository.name}`;
      const repo = {
        full_name: fullName
      };
      await (0, promises_.writeFile)(event, JSON.stringify({
        pull_request: {
          number: pull.number,
          head: {
            sha: head,
            repo
          },
          base: {
            sha: base,
            repo
          }
        }
      }));
      const environment = {
        GITHUB_ACTIONS: "true",
        GITHUB_EVENT_NAME: "pull_request",
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: fullName,
        GITHUB_SHA: head,
        GITHUB_RUN_ID: String(1e3 + pull.number),
        GITHUB_RUN_ATTEMPT: "1",
        GITHUB_SERVER_URL: "https://github.com",
        GITHUB_API_URL: github.url
      };
      let verdict = "";
      for (const action of [ "evaluate", "shadow", "report" ]) {
        log.info(`  ${action}`);
        const scratch = (0, external_node_path_.join)(home, action);
        await (0, promises_.mkdir)(scratch, {
          recursive: true
        });
        const step = await runAsRunner({
          action: (0, external_node_path_.join)(root, "actions", action),
          inputs: {
            "github-token": [ ...state.tokens.keys() ][0] ?? ""
          },
          workspace,
          scratch,
          environment,
          onLine: line => {
            if (!/^::(add-mask|debug)/.test(line)) log.info(`    ${line.replace(/^::(error|notice|warning)[^:]*::/, "$1: ")}`);
          }
        });
        verdict = step.outputs["verdict"] ?? "";
      }
      const comment = state.comments.find(({issue}) => issue === pull.number)?.body ?? "";
      await (0, promises_.writeFile)((0, external_node_path_.join)(home, "comment.md"), comment);
      const page = (0, external_node_path_.join)(home, "comment.html");
      await (0, promises_.writeFile)(page, renderPage(comment, {
        title: `Pull request ${pull.number}: ${story.name}`
      }));
      return {
        verdict,
        page
      };
    }
    async function emptyFolder(directory) {
      if ((0, external_node_fs_.existsSync)(directory) && !(0, external_node_fs_.existsSync)((0, external_node_path_.join)(directory, MARK))) throw new errors.y("input-invalid", `${directory} exists and is not a rehearsal's: name another with --directory`);
      await (0, promises_.rm)(directory, {
        recursive: true,
        force: true
      });
      await (0, promises_.mkdir)(directory, {
        recursive: true
      });
      await (0, promises_.writeFile)((0, external_node_path_.join)(directory, MARK), "");
    }
  }
};
