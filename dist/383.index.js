export const id = 383;

export const ids = [ 383 ];

export const modules = {
  28383: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      onnxModels: () => onnxModels
    });
    var external_node_os_ = __webpack_require__(48161);
    var external_node_path_ = __webpack_require__(76760);
    var promises_ = __webpack_require__(51455);
    var exec = __webpack_require__(41955);
    var errors = __webpack_require__(19473);
    var external_node_crypto_ = __webpack_require__(77598);
    var external_node_fs_ = __webpack_require__(73024);
    var external_node_http_ = __webpack_require__(37067);
    var external_node_https_ = __webpack_require__(44708);
    var external_node_stream_ = __webpack_require__(57075);
    var external_node_stream_promises_ = __webpack_require__(46466);
    var external_node_timers_promises_ = __webpack_require__(58500);
    class DownloadError extends Error {
      name="DownloadError";
      retry;
      constructor(message, retry, options) {
        super(message, options);
        this.retry = retry;
      }
    }
    const MAX_REDIRECTS = 5;
    async function download(url, target, options) {
      for (const pause of [ ...options.pausesMs, void 0 ]) try {
        return await attempt(url, target, options);
      } catch (error) {
        await (0, promises_.rm)(target, {
          force: true
        });
        if (!(error instanceof DownloadError) || !error.retry || pause === void 0) throw error;
        await (0, external_node_timers_promises_.setTimeout)(pause);
      }
    }
    async function attempt(url, target, options) {
      const stop = new AbortController;
      const total = setTimeout(() => stop.abort(new DownloadError(`took longer than ${options.totalMs / 1e3} s`, true)), options.totalMs);
      const hash = (0, external_node_crypto_.createHash)("sha512");
      try {
        const response = await request(url, options, stop, MAX_REDIRECTS);
        const file = (0, external_node_fs_.createWriteStream)(target, {
          flags: "wx"
        });
        await (0, external_node_stream_promises_.pipeline)(response, counted(hash, options.maxBytes), file, {
          signal: stop.signal
        });
      } catch (cause) {
        const why = stop.signal.aborted ? stop.signal.reason : cause;
        if (why instanceof DownloadError) throw why;
        throw new DownloadError(`broke off (${why.code ?? why.message})`, true, {
          cause
        });
      } finally {
        clearTimeout(total);
      }
      if (`sha512-${hash.digest("base64")}` !== options.integrity) throw new DownloadError("is not the file that was published: its sha512 differs, so it was thrown away", false);
    }
    function request(url, options, stop, redirects) {
      return new Promise((resolve, reject) => {
        const secure = url.protocol === "https:";
        const agent = new (secure ? external_node_https_.Agent : external_node_http_.Agent)({
          proxyEnv: {
            ...options.proxies
          }
        });
        const settings = {
          agent,
          signal: stop.signal,
          headers: {
            "user-agent": "modelgate"
          }
        };
        const sent = (secure ? external_node_https_.get : external_node_http_.get)(url, settings, response => {
          const {statusCode = 0, headers} = response;
          if (statusCode === 200) return resolve(response);
          response.destroy();
          if (statusCode >= 300 && statusCode < 400 && headers.location !== void 0 && redirects > 0) return resolve(follow(url, headers.location, options, stop, redirects));
          const retry = statusCode >= 500 || statusCode === 408 || statusCode === 429;
          reject(new DownloadError(`was answered with status ${statusCode}`, retry));
        });
        sent.setTimeout(options.idleMs, () => stop.abort(new DownloadError(`stood still for ${options.idleMs / 1e3} s`, true)));
        sent.on("error", reject);
      });
    }
    async function follow(from, location, options, stop, redirects) {
      const to = new URL(location, from);
      const downgraded = from.protocol === "https:" && to.protocol !== "https:";
      if (downgraded || !/^https?:$/.test(to.protocol)) throw new DownloadError("was redirected away from https", false);
      return request(to, options, stop, redirects - 1);
    }
    function counted(hash, maxBytes) {
      let bytes = 0;
      return new external_node_stream_.Transform({
        transform(block, _encoding, done) {
          bytes += block.length;
          hash.update(block);
          done(bytes > maxBytes ? new DownloadError(`is larger than ${maxBytes} bytes`, false) : null, block);
        }
      });
    }
    async function treeDigest(root, files) {
      const lines = await Promise.all([ ...files ].sort().map(async file => `${await fileDigest((0, external_node_path_.join)(root, file))}  ${file}\n`));
      return (0, external_node_crypto_.createHash)("sha256").update(lines.join("")).digest("hex");
    }
    async function filesUnder(root, folder) {
      const entries = await (0, promises_.readdir)((0, external_node_path_.join)(root, folder), {
        withFileTypes: true
      }).catch(() => []);
      const nested = entries.map(async entry => {
        const path = `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesUnder(root, path) : [ path ];
      });
      return (await Promise.all(nested)).flat();
    }
    async function fileDigest(path) {
      if (!(await (0, promises_.lstat)(path)).isFile()) throw new Error(`${path} is not a regular file`);
      return (0, external_node_crypto_.createHash)("sha256").update(await (0, promises_.readFile)(path)).digest("hex");
    }
    function membersOf(name, platform) {
      return name === "onnxruntime-node" ? [ "package.json", "dist", libraryFolder(platform) ] : [ "package.json", "dist/cjs" ];
    }
    function libraryFolder(platform) {
      return `bin/napi-v6/${platform.replace("-", "/")}`;
    }
    async function holdsRelease(root, release) {
      return await releaseTree(root, release) === release.tree;
    }
    async function releaseTree(root, release) {
      const members = release.packages.flatMap(({name}) => [ ...membersOf(name, release.platform), "node_modules" ].map(member => `node_modules/${name}/${member}`));
      const files = await Promise.all(members.map(async path => path.endsWith("package.json") ? [ path ] : filesUnder(root, path)));
      const loaded = files.flat().filter(path => !/\.(map|d\.ts)$/.test(path));
      return treeDigest(root, loaded).catch(() => "unreadable");
    }
    async function installedVersion(root, name) {
      try {
        const {version} = JSON.parse(await (0, promises_.readFile)((0, external_node_path_.join)(root, "node_modules", name, "package.json"), "utf8"));
        return typeof version === "string" ? version : void 0;
      } catch {
        return;
      }
    }
    const MAX_TARBALL_BYTES = 4e8;
    const ABANDONED_MS = 36e5;
    async function install(folder, release, options) {
      const {version, platform, packages} = release;
      const staging = await makeStaging(folder).catch(cause => {
        throw unavailable(release, `has no place: ${folder} cannot be written (${cause.message}). Give a cache folder that can.`, cause);
      });
      try {
        options.log.info(`Fetching ONNX Runtime ${version} for ${platform} from ${withoutSecrets(options.registry)}.`);
        await Promise.all(packages.map(item => fetchPackage(item, staging, release, options)));
        if (!await holdsRelease(staging, release)) throw unavailable(release, "was fetched, but its files are not those of the release. Is the disk full?");
        await moveIntoPlace(staging, folder, release);
      } finally {
        await (0, promises_.rm)(staging, {
          recursive: true,
          force: true
        });
      }
    }
    async function moveIntoPlace(from, folder, release) {
      try {
        await (0, promises_.rename)(from, folder);
      } catch (cause) {
        if (await holdsRelease(folder, release)) return;
        const aside = await (0, promises_.mkdtemp)(`${folder}.staging-`);
        await (0, promises_.rename)(folder, (0, external_node_path_.join)(aside, "old")).catch(() => {});
        await (0, promises_.rename)(from, folder).catch(() => {
          throw unavailable(release, `could not be written to ${folder}. Remove that folder, or give another cache folder.`, cause);
        });
        await (0, promises_.rm)(aside, {
          recursive: true,
          force: true
        });
      }
    }
    async function makeStaging(folder) {
      const parent = (0, external_node_path_.join)(folder, "..");
      await (0, promises_.mkdir)(parent, {
        recursive: true,
        mode: 448
      });
      for (const name of await (0, promises_.readdir)(parent)) {
        const path = (0, external_node_path_.join)(parent, name);
        const age = Date.now() - ((await (0, promises_.stat)(path).catch(() => {}))?.mtimeMs ?? Date.now());
        if (name.includes(".staging-") && age > ABANDONED_MS) await (0, promises_.rm)(path, {
          recursive: true,
          force: true
        });
      }
      return (0, promises_.mkdtemp)(`${folder}.staging-`);
    }
    async function fetchPackage({name, integrity}, staging, release, options) {
      const file = `${name}-${release.version}.tgz`;
      const url = packageUrl(`${name}/-/${file}`, release, options);
      const tarball = (0, external_node_path_.join)(staging, file);
      const limits = {
        ...options.download,
        integrity,
        maxBytes: MAX_TARBALL_BYTES
      };
      await download(url, tarball, limits).catch(cause => {
        throw unavailable(release, `could not be fetched: ${withoutSecrets(url.href)} ${cause.message}. Let the runner reach the registry, name a ` + `mirror of it, or give \`onnxruntime-path\`: a folder in which \`npm install --ignore-scripts onnxruntime-node@${release.version}\` was run.`, cause);
      });
      await extract(file, (0, external_node_path_.join)(staging, "node_modules", name), membersOf(name, release.platform)).catch(cause => {
        throw unavailable(release, `could not be unpacked: ${cause.message}`, cause);
      });
      await (0, promises_.rm)(tarball);
    }
    async function extract(file, target, members) {
      await (0, promises_.mkdir)(target, {
        recursive: true
      });
      const args = [ "--strip-components=1", "-xzf", `../../${file}`, ...members.map(member => `package/${member}`) ];
      const code = await (0, exec.m)("tar", args, {
        cwd: target,
        silent: true,
        ignoreReturnCode: true
      });
      if (code !== 0) throw new Error(`the program \`tar\` ended with code ${code}. Is the disk full?`);
    }
    function packageUrl(path, release, {registry}) {
      const base = URL.canParse(registry) ? new URL(registry.endsWith("/") ? registry : `${registry}/`) : void 0;
      if (base?.protocol === "https:" || base?.protocol === "http:") return new URL(path, base);
      throw unavailable(release, `cannot be fetched: the registry ${withoutSecrets(registry)} is not an http(s) address.`);
    }
    function withoutSecrets(url) {
      return url.replace(/\/\/[^/@]*@/, "//");
    }
    function unavailable({version}, why, cause) {
      return new errors.y("runtime-unavailable", `ONNX Runtime ${version} ${why}`, {
        cause
      });
    }
    async function actionsCache() {
      const cache = await Promise.all([ __webpack_require__.e(119), __webpack_require__.e(838), __webpack_require__.e(691) ]).then(__webpack_require__.bind(__webpack_require__, 61691));
      if (!cache.isFeatureAvailable()) return;
      return {
        restore: async (folder, key) => await cache.restoreCache([ folder ], key) !== void 0,
        save: async (folder, key) => {
          await cache.saveCache([ folder ], key);
        }
      };
    }
    async function restoreRelease(folder, release, cache) {
      const incoming = incomingFolder(folder);
      try {
        if (!await cache.restore(incoming, cacheKey(release))) return false;
        if (!await holdsRelease(incoming, release)) return false;
        await moveIntoPlace(incoming, folder, release);
        return true;
      } finally {
        await (0, promises_.rm)(incoming, {
          recursive: true,
          force: true
        });
      }
    }
    async function saveRelease(folder, release, cache) {
      const incoming = incomingFolder(folder);
      try {
        await (0, promises_.cp)(folder, incoming, {
          recursive: true
        });
        await cache.save(incoming, cacheKey(release));
      } finally {
        await (0, promises_.rm)(incoming, {
          recursive: true,
          force: true
        });
      }
    }
    function incomingFolder(folder) {
      return `${folder}.incoming`;
    }
    function cacheKey({version, platform, tree}) {
      return `modelgate-onnxruntime-${version}-${platform}-${tree.slice(0, 12)}`;
    }
    var external_node_url_ = __webpack_require__(73136);
    var external_node_child_process_ = __webpack_require__(31421);
    const environment = {
      ORT_DISABLE_TELEMETRY: "1"
    };
    function launchChild(script, settings) {
      const child = (0, external_node_child_process_.spawn)(process.execPath, [ "--no-warnings", script, JSON.stringify(settings) ], {
        cwd: settings.folder,
        env: environment,
        stdio: [ "pipe", "pipe", "pipe", "ipc" ],
        serialization: "advanced",
        windowsHide: true
      });
      child.unref();
      child.channel?.unref();
      for (const stream of child.stdio) stream?.unref?.();
      if (running.size === 0) {
        process.off("exit", endAll);
        process.once("exit", endAll);
      }
      running.set(child, settings.folder);
      child.once("exit", () => running.delete(child));
      return child;
    }
    const running = new Map;
    function endAll() {
      for (const [child, folder] of running) {
        child.kill("SIGKILL");
        (0, external_node_fs_.rmSync)(folder, {
          recursive: true,
          force: true
        });
      }
    }
    var external_node_util_ = __webpack_require__(57975);
    const WATCH_MS = 50;
    const prlimitPaths = [ "/usr/bin/prlimit", "/bin/prlimit" ];
    function canWatchMemory() {
      return memory_limit_status("self", "VmRSS") !== void 0;
    }
    async function limitMemory(pid, bytes) {
      const held = pid === void 0 ? void 0 : memory_limit_status(pid, "VmData");
      if (held === void 0) return "watched by the process itself";
      const prlimit = prlimitPaths.find(path => (0, external_node_fs_.existsSync)(path));
      if (prlimit === void 0) return "watched";
      const args = [ "--pid", String(pid), `--data=${held + bytes}`, "--core=0", "--fsize=0" ];
      try {
        await (0, external_node_util_.promisify)(external_node_child_process_.execFile)(prlimit, args, {
          env: {},
          timeout: 5e3
        });
        return "kernel and watched";
      } catch {
        return "watched";
      }
    }
    function watchMemory(child, bytes, exceeded) {
      const {pid} = child;
      if (pid === void 0 || !canWatchMemory()) return;
      const timer = setInterval(() => {
        if ((memory_limit_status(pid, "VmRSS") ?? 0) > bytes) exceeded();
      }, WATCH_MS);
      timer.unref();
      child.once("exit", () => clearInterval(timer));
    }
    function memory_limit_status(pid, field) {
      try {
        const line = new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec((0, external_node_fs_.readFileSync)(`/proc/${pid}/status`, "latin1"));
        return line?.[1] === void 0 ? void 0 : Number(line[1]) * 1024;
      } catch {
        return;
      }
    }
    class ProcessFailureError extends Error {
      name="ProcessFailureError";
      failure;
      constructor(failure) {
        super(`the isolated process gave no answer (${failure.kind})`);
        this.failure = failure;
      }
    }
    const MAX_NOISE_BYTES = 1024 * 1024;
    const KEPT_STDERR = 4096;
    const END_TIMEOUT_MS = 5e3;
    async function startIsolated(options) {
      const {script, folder, memoryBytes, startTimeoutMs} = options;
      const child = launchChild(script, {
        folder,
        maxResidentBytes: canWatchMemory() ? 0 : memoryBytes
      });
      let failure;
      let answered;
      let failed;
      function fail(why) {
        failure ??= why;
        child.kill("SIGKILL");
        failed?.(new ProcessFailureError(failure));
      }
      const stderr = watchNoise(child, () => fail({
        kind: "noise"
      }));
      const gone = new Promise(resolve => {
        const note = (code, signal) => {
          fail({
            kind: "exit",
            code,
            signal,
            stderr: stderr()
          });
          resolve();
        };
        child.once("close", note);
        child.once("error", () => note(null, null));
      });
      child.on("message", message => answered?.(message));
      async function answer(timeoutMs, send) {
        if (failure !== void 0) throw new ProcessFailureError(failure);
        const timer = setTimeout(() => fail({
          kind: "timeout"
        }), timeoutMs);
        try {
          return await new Promise((resolve, reject) => {
            answered = resolve;
            failed = reject;
            send();
          });
        } finally {
          clearTimeout(timer);
          answered = void 0;
          failed = void 0;
        }
      }
      async function end() {
        fail({
          kind: "ended"
        });
        let timer;
        const patience = new Promise(resolve => {
          timer = setTimeout(resolve, END_TIMEOUT_MS);
        });
        await Promise.race([ gone, patience ]);
        clearTimeout(timer);
        (0, external_node_fs_.rmSync)(folder, {
          recursive: true,
          force: true,
          maxRetries: 3
        });
      }
      try {
        await answer(startTimeoutMs, () => {});
        const memoryLimit = await limitMemory(child.pid, memoryBytes);
        watchMemory(child, memoryBytes, () => fail({
          kind: "memory"
        }));
        const ask = (request, timeoutMs) => answer(timeoutMs, () => child.send(request, () => {}));
        return {
          memoryLimit,
          ask,
          end
        };
      } catch (error) {
        await end();
        throw error;
      }
    }
    function watchNoise(child, tooMuch) {
      let bytes = 0;
      let last = "";
      const count = block => {
        bytes += block.length;
        if (bytes > MAX_NOISE_BYTES) tooMuch();
      };
      child.stdout?.on("data", count);
      child.stderr?.on("data", block => {
        last = (last + block.toString("utf8")).slice(-KEPT_STDERR);
        count(block);
      });
      for (const stream of child.stdio) stream?.on("error", () => {});
      return () => last;
    }
    var shown = __webpack_require__(78909);
    const MAX_NAME = 120;
    const MAX_LISTED = 20;
    function quote(name) {
      return (0, shown.SP)(name, MAX_NAME);
    }
    function plain(text, maxCharacters) {
      return (0, shown.pS)(text.length > maxCharacters ? `${text.slice(0, maxCharacters)}…` : text);
    }
    function listed(items) {
      const first = items.slice(0, MAX_LISTED).join(", ");
      return items.length <= MAX_LISTED ? first : `${first} … and ${items.length - MAX_LISTED} more`;
    }
    const MAX_MESSAGE = 600;
    const sourceLocation = /\/onnxruntime_src\/\S+ (?:[^()]*\((?:[^()]|\([^()]*\))*\) )?/g;
    const outOfMemory = /bad_alloc|failed to allocate memory|allocation failed|out of memory|ENOMEM/i;
    function runtimeError(message, context) {
      const said = plain(message.replace(sourceLocation, " ").trim(), MAX_MESSAGE);
      if (outOfMemory.test(message)) return new errors.y("model-limit", `${overMemory(context)} ONNX Runtime said: ${said}`);
      const hint = context.doing === "loaded" ? "Check that the model loads with onnxruntime in Python, and export it again if it does not." : "Check that the columns given are those that the model was trained on.";
      return new errors.y("model-failed", `${context.shown} could not be ${context.doing}. ONNX Runtime said: ${said} ${hint}`);
    }
    function outputTooLarge({shown}) {
      return new errors.y("model-limit", `${shown} returned more data at once than is taken. Let the model return scores and labels only, not its inner layers.`);
    }
    function processError(error, context) {
      if (!(error instanceof ProcessFailureError)) return error;
      const [code, text] = describe(error.failure, context);
      return new errors.y(code, text, {
        cause: error
      });
    }
    function describe(failure, context) {
      const {shown, doing, timeoutMs} = context;
      switch (failure.kind) {
       case "timeout":
        return [ "model-limit", `${shown} was not ${doing} within ${timeoutMs / 1e3} s, so it was stopped. ` + `Look for a loop in the model that does not end, give fewer rows, or raise the time limit.` ];

       case "memory":
        return [ "model-limit", overMemory(context) ];

       case "noise":
        return [ "model-limit", `${shown} made ONNX Runtime print more than 1 MB while it was ${doing}, so it was stopped.` ];

       case "ended":
        return [ "model-failed", `${shown} was already closed.` ];

       case "exit":
        return describeExit(failure, context);
      }
    }
    function describeExit({code, signal, stderr}, context) {
      if (signal === "SIGKILL") return [ "model-limit", `${context.shown} was killed by the system while it was ${context.doing}, most likely for its memory. ${roomy}` ];
      if (outOfMemory.test(stderr)) return [ "model-limit", overMemory(context) ];
      if (signal === null && code === null) return [ "model-failed", `The process that runs ${context.shown} could not be started. Is the machine out of memory or of processes?` ];
      const how = signal === null ? `ended with code ${code}` : `crashed (${signal})`;
      const last = stderr.trim().split("\n").at(-1) ?? "";
      const said = last === "" ? "" : ` It last said: ${plain(last, MAX_MESSAGE)}`;
      return [ "model-failed", `The process that ran ${context.shown} ${how} while the model was ${context.doing}.${said} ` + `Check that the model runs with onnxruntime in Python; if it does there, please report this.` ];
    }
    const roomy = "Use a runner with more memory, give fewer rows, or make the model smaller.";
    function overMemory({shown, doing, memoryBytes}) {
      return `${shown} needed more than ${Math.round(memoryBytes / 1024 ** 2)} MiB while it was ${doing}, so it was stopped. ${roomy}`;
    }
    const telling = new Set([ "sse4_1", "avx", "avx2", "fma", "f16c", "avx_vnni", "avx512f", "avx512bw", "avx512_vnni", "avx512_bf16", "avx512_fp16", "amx_tile", "amx_int8", "amx_bf16", "asimd", "asimddp", "asimdhp", "i8mm", "bf16", "sve", "sve2" ]);
    function describeHardware() {
      const info = cpuInfo();
      const flags = /^(?:flags|Features)\s*:\s*(.*)$/m.exec(info)?.[1]?.split(" ") ?? [];
      const instructionSets = flags.filter(flag => telling.has(flag)).sort().join(" ");
      return {
        cpu: (0, external_node_os_.cpus)()[0]?.model.trim() || "unknown",
        instructionSets
      };
    }
    function cpuInfo() {
      try {
        return (0, external_node_fs_.readFileSync)("/proc/cpuinfo", "latin1");
      } catch {
        return "";
      }
    }
    function fromHalf(bits) {
      const sign = bits & 32768 ? -1 : 1;
      const exponent = bits >> 10 & 31;
      const fraction = bits & 1023;
      if (exponent === 31) return fraction === 0 ? sign * (1 / 0) : NaN;
      return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
    }
    function toHalf(value) {
      const sign = value < 0 || Object.is(value, -0) ? 32768 : 0;
      const size = Math.abs(value);
      if (Number.isNaN(size)) return 32256;
      if (size >= 65520) return sign | 31744;
      const exponent = Math.max(exponentOf(size), -14);
      const units = roundToEven(size / 2 ** (exponent - 10));
      return sign | units + (exponent + 14 << 10);
    }
    const half_float_float = new Float64Array(1);
    const words = new Uint32Array(half_float_float.buffer);
    function exponentOf(value) {
      half_float_float[0] = value;
      return ((words[1] ?? 0) >>> 20 & 2047) - 1023;
    }
    function roundToEven(value) {
      const floor = Math.floor(value);
      const rest = value - floor;
      return rest > .5 || rest === .5 && floor % 2 === 1 ? floor + 1 : floor;
    }
    const whole = (low, high) => value => Number.isInteger(value) && value >= low && value <= high;
    const fits = stays => value => !Number.isFinite(value) || stays(value);
    const safe = Number.MAX_SAFE_INTEGER;
    const elementTypes = {
      float16: {
        bytes: 2,
        holds: fits(value => Math.abs(value) < 65520),
        narrow: values => Uint16Array.from(values, toHalf)
      },
      float32: {
        bytes: 4,
        holds: fits(value => Number.isFinite(Math.fround(value))),
        narrow: values => Float32Array.from(values)
      },
      float64: {
        bytes: 8,
        holds: () => true,
        narrow: values => values
      },
      int8: {
        bytes: 1,
        holds: whole(-128, 127),
        narrow: values => Int8Array.from(values)
      },
      uint8: {
        bytes: 1,
        holds: whole(0, 255),
        narrow: values => Uint8Array.from(values)
      },
      int16: {
        bytes: 2,
        holds: whole(-32768, 32767),
        narrow: values => Int16Array.from(values)
      },
      uint16: {
        bytes: 2,
        holds: whole(0, 65535),
        narrow: values => Uint16Array.from(values)
      },
      int32: {
        bytes: 4,
        holds: whole(-(2 ** 31), 2 ** 31 - 1),
        narrow: values => Int32Array.from(values)
      },
      uint32: {
        bytes: 4,
        holds: whole(0, 2 ** 32 - 1),
        narrow: values => Uint32Array.from(values)
      },
      int64: {
        bytes: 8,
        holds: whole(-safe, safe),
        narrow: values => BigInt64Array.from(values, BigInt)
      },
      uint64: {
        bytes: 8,
        holds: whole(0, safe),
        narrow: values => BigUint64Array.from(values, BigInt)
      },
      bool: {
        bytes: 1,
        holds: whole(0, 1),
        narrow: values => Uint8Array.from(values)
      }
    };
    function isTensorType(name) {
      return name === "string" || Object.hasOwn(elementTypes, name);
    }
    function elementBytes(type) {
      return type === "string" ? 32 : elementTypes[type].bytes;
    }
    function narrow(name, type, {data, shape}) {
      const given = data instanceof Float64Array ? "numbers" : "text";
      if (type === "string" !== (given === "text")) throw new errors.y("value-invalid", `Input ${quote(name)} of the model takes ${type}, but was given ${given}.`);
      if (type === "string" || !(data instanceof Float64Array)) return data;
      const {holds, narrow} = elementTypes[type];
      const bad = data.findIndex(value => !holds(value));
      if (bad < 0) return narrow(data);
      const row = Math.floor(bad / (data.length / (shape[0] ?? 1))) + 1;
      throw new errors.y("value-invalid", `Input ${quote(name)} of the model takes ${type}, which cannot hold ${data[bad]} (row ${row} of those given).`);
    }
    function widen(name, type, data) {
      if (type === "string") return Array.from(data, String);
      if (type === "float16") return Float64Array.from(data, fromHalf);
      const values = Float64Array.from(data, Number);
      if ((type === "int64" || type === "uint64") && !values.every(Number.isSafeInteger)) throw new errors.y("model-failed", `Output ${quote(name)} of the model has whole numbers beyond 2^53, which cannot be compared exactly.`);
      return values;
    }
    async function model_process_request(isolated, message, kind, timeoutMs, context) {
      const answer = await isolated.ask(message, timeoutMs).catch(error => {
        throw processError(error, context);
      });
      const given = answer;
      if (given.kind === "failed") throw given.tooLarge ? outputTooLarge(context) : runtimeError(String(given.message), context);
      if (given.kind !== kind) throw new errors.y("model-failed", `The process that ran ${context.shown} gave a wrong answer.`);
      return given;
    }
    function describeInputs({inputs}, shown) {
      const known = tensors(inputs);
      const odd = inputs.filter(({name}) => !known.some(info => info.name === name));
      if (odd.length === 0) return known;
      const names = listed(odd.map(({name}) => quote(name)));
      throw new errors.y("model-refused", `${shown} takes inputs that are not tensors of numbers or texts: ${names}.`);
    }
    function tensors(infos) {
      return infos.flatMap(({name, tensor}) => {
        if (tensor === void 0 || !isTensorType(tensor.type)) return [];
        return [ {
          name,
          type: tensor.type,
          shape: tensor.shape.map(dimension => dimension === "" ? -1 : dimension)
        } ];
      });
    }
    function planBatches(inputs, feeds, limits) {
      const withRows = inputs.filter(({shape}) => shape.length > 0);
      const open = withRows.filter(({shape}) => typeof shape[0] === "string" || shape[0] === -1);
      const [first] = open.length > 0 ? open : withRows;
      const rows = first === void 0 ? 1 : feeds[first.name]?.shape[0] ?? 1;
      const given = ({name}) => feeds[name]?.shape[0] === rows;
      if (open.length > 0) {
        const cut = open.filter(given);
        const rowBytes = cut.reduce((sum, {name}) => sum + bytesOfRow(feeds[name]), 0);
        const size = Math.max(1, Math.min(rows, limits.rows, Math.floor(limits.bytes / Math.max(1, rowBytes))));
        return {
          rows,
          size,
          fixed: false,
          cut: new Set(cut.map(({name}) => name))
        };
      }
      const size = first === void 0 ? 1 : Number(first.shape[0]);
      const cut = withRows.filter(input => input.shape[0] === size && given(input));
      return {
        rows,
        size: Math.max(1, size),
        fixed: true,
        cut: new Set(cut.map(({name}) => name))
      };
    }
    function batchAt(plan, feeds, start) {
      const end = Math.min(plan.rows, start + plan.size);
      const padding = plan.fixed ? plan.size - (end - start) : 0;
      const parts = Object.entries(feeds).map(([name, tensor]) => [ name, plan.cut.has(name) ? rowsOf(tensor, start, end, padding) : tensor ]);
      return {
        feeds: Object.fromEntries(parts),
        rows: end - start
      };
    }
    function rowsOf({type, shape, data}, start, end, padding) {
      const [rows = 0, ...rest] = shape;
      const width = rows === 0 ? 0 : data.length / rows;
      const cut = {
        type,
        shape: [ end - start + padding, ...rest ]
      };
      if (padding === 0 || end === start) return {
        ...cut,
        data: data.slice(start * width, end * width)
      };
      const indices = Array.from({
        length: end - start + padding
      }, (_, i) => Math.min(start + i, end - 1));
      const at = i => (indices[Math.floor(i / width)] ?? 0) * width + i % width;
      const length = indices.length * width;
      if (data instanceof Float64Array) return {
        ...cut,
        data: Float64Array.from({
          length
        }, (_, i) => data[at(i)] ?? NaN)
      };
      return {
        ...cut,
        data: Array.from({
          length
        }, (_, i) => data[at(i)] ?? "")
      };
    }
    function bytesOfRow(tensor) {
      if (tensor === void 0 || tensor.shape[0] === void 0 || tensor.shape[0] === 0) return 0;
      return tensor.data.length / tensor.shape[0] * elementBytes(tensor.type);
    }
    function joinBatches(plan, maxValues) {
      const whole = new Map;
      return {
        add(outputs, rows) {
          const alone = rows === plan.rows && (!plan.fixed || plan.size === rows);
          for (const [name, output] of Object.entries(outputs)) {
            if (alone) {
              whole.set(name, {
                tensor: output,
                filled: 0
              });
              continue;
            }
            const part = perRow(name, output, plan, rows);
            const target = whole.get(name) ?? {
              tensor: allocate(name, part, plan.rows, maxValues),
              filled: 0
            };
            whole.set(name, target);
            append(name, target, part, rows);
          }
        },
        joined: () => Object.fromEntries([ ...whole ].map(([name, {tensor}]) => [ name, tensor ]))
      };
    }
    function perRow(name, output, {size, fixed}, rows) {
      const expected = fixed ? size : rows;
      if (fixed && size === 1 && output.shape[0] !== 1) return {
        ...output,
        shape: [ 1, ...output.shape ]
      };
      if (output.shape[0] === expected) return output;
      throw new errors.y("model-failed", `Output ${quote(name)} of the model has shape [${output.shape.join(", ")}] for a run of ${expected} rows: it has no row for ` + `each row, so the data cannot be run in parts. Export the model with an open batch dimension in its outputs too.`);
    }
    function allocate(name, part, rows, maxValues) {
      const [, ...rest] = part.shape;
      const length = rest.reduce((product, dimension) => product * dimension, rows);
      if (length > maxValues) throw new errors.y("model-limit", `Output ${quote(name)} of the model would have ${length} values; at most ${maxValues} are taken. Evaluate fewer rows, or an output that is smaller.`);
      const data = part.data instanceof Float64Array ? new Float64Array(length) : new Array(length).fill("");
      return {
        type: part.type,
        shape: [ rows, ...rest ],
        data
      };
    }
    function append(name, target, part, rows) {
      const {shape, data} = target.tensor;
      const width = shape.slice(1).reduce((product, dimension) => product * dimension, 1);
      const given = part.shape.slice(1);
      if (given.join() !== shape.slice(1).join()) throw new errors.y("model-failed", `Output ${quote(name)} of the model has shape [${part.shape.join(", ")}] for ${rows} rows after [${shape.join(", ")}] before: ` + `outputs whose size follows the data cannot be joined. Name an output with one row for each row.`);
      const from = target.filled * width;
      if (data instanceof Float64Array && part.data instanceof Float64Array) data.set(part.data.subarray(0, rows * width), from); else for (let i = 0; i < rows * width; i++) data[from + i] = String(part.data[i] ?? "");
      target.filled += rows;
    }
    function predictWith(isolated, {inputs, outputs}, limits, context) {
      const names = outputs.map(({name}) => name);
      const types = new Map(outputs.map(({name, type}) => [ name, type ]));
      let before = Promise.resolve();
      async function runAll(feeds) {
        checkNames(inputs, feeds, context.shown);
        const plan = planBatches(inputs, feeds, {
          rows: limits.rows,
          bytes: limits.inputBytes
        });
        const joiner = joinBatches(plan, limits.values);
        const deadline = performance.now() + context.timeoutMs;
        for (let start = 0; start === 0 || start < plan.rows; start += plan.size) {
          const batch = batchAt(plan, feeds, start);
          const message = {
            kind: "run",
            feeds: toWire(inputs, batch.feeds),
            outputs: names,
            maxBytes: limits.outputBytes
          };
          const left = Math.max(1, deadline - performance.now());
          const {outputs: given} = await model_process_request(isolated, message, "ran", left, context);
          joiner.add(Object.fromEntries(given.map(output => [ output.name, fromWire(output, types) ])), batch.rows);
        }
        return joiner.joined();
      }
      return feeds => {
        const mine = before.then(() => runAll(feeds));
        before = mine.catch(() => {});
        return mine;
      };
    }
    function checkNames(inputs, feeds, shown) {
      const known = new Set(inputs.map(({name}) => name));
      const missing = inputs.filter(({name}) => !Object.hasOwn(feeds, name)).map(({name}) => quote(name));
      const unknown = Object.keys(feeds).filter(name => !known.has(name)).map(name => quote(name));
      const problems = [ ...missing.length > 0 ? [ `${shown} needs inputs that were not given: ${listed(missing)}.` ] : [], ...unknown.length > 0 ? [ `${shown} has no inputs of these names: ${listed(unknown)}.` ] : [] ];
      if (problems.length > 0) throw new errors.y("value-invalid", problems);
    }
    function toWire(inputs, feeds) {
      return inputs.map(({name, type}) => {
        const tensor = feeds[name];
        return {
          name,
          type,
          dims: tensor.shape,
          data: narrow(name, type, tensor)
        };
      });
    }
    function fromWire({name, dims, data}, types) {
      const type = types.get(name);
      const length = dims.reduce((product, dimension) => product * dimension, 1);
      if (type === void 0 || data.length !== length) throw new errors.y("model-failed", `Output ${quote(name)} of the model came back in another form than it was announced.`);
      return {
        type,
        shape: [ ...dims ],
        data: widen(name, type, data)
      };
    }
    function readTensor(wire, start, end) {
      let name = "";
      let external = false;
      const externalData = [];
      wire.message(start, end, field => {
        if (field.number === 8) name = wire.text(field); else if (field.number === 13) externalData.push(readEntry(wire, field.start, field.end)); else if (field.number === 14) external ||= wire.integers(field).some(location => location !== 0);
      });
      return {
        name,
        external,
        externalData
      };
    }
    function readSparseTensor(wire, start, end) {
      const tensors = [];
      wire.message(start, end, field => {
        if (field.number === 1 || field.number === 2) tensors.push(readTensor(wire, field.start, field.end));
      });
      return tensors;
    }
    function readEntry(wire, start, end) {
      let key = "";
      let value = "";
      wire.message(start, end, field => {
        if (field.number === 1) key = wire.text(field); else if (field.number === 2) value = wire.text(field);
      });
      return {
        key,
        value
      };
    }
    function readGraph(wire, start, end) {
      const nodes = [];
      const tensors = [];
      const inputs = [];
      const outputs = [];
      wire.message(start, end, field => {
        if (field.number === 1) nodes.push(readNode(wire, spanOf(field))); else if (field.number === 5) tensors.push(readTensor(wire, field.start, field.end)); else if (field.number === 15) tensors.push(...readSparseTensor(wire, field.start, field.end)); else if (field.number === 11) inputs.push(readValue(wire, spanOf(field))); else if (field.number === 12) outputs.push(readValue(wire, spanOf(field)));
      });
      return {
        nodes,
        tensors,
        inputs,
        outputs
      };
    }
    function readNode(wire, span) {
      const node = {
        span,
        name: "",
        operator: "",
        domain: "",
        overload: ""
      };
      const inputs = [];
      const outputs = [];
      const attributes = [];
      wire.message(span.start, span.end, field => {
        if (field.number === 1) inputs.push(wire.text(field)); else if (field.number === 2) outputs.push(wire.text(field)); else if (field.number === 3) node.name = wire.text(field); else if (field.number === 4) node.operator = wire.text(field); else if (field.number === 5) attributes.push(readAttribute(wire, spanOf(field))); else if (field.number === 7) node.domain = wire.text(field); else if (field.number === 8) node.overload = wire.text(field);
      });
      return {
        ...node,
        inputs,
        outputs,
        attributes
      };
    }
    function readAttribute(wire, span) {
      let name = "";
      const tensors = [];
      const graphs = [];
      wire.message(span.start, span.end, field => {
        const {number} = field;
        if (number === 1) name = wire.text(field); else if (number === 5 || number === 10) tensors.push(readTensor(wire, field.start, field.end)); else if (number === 6 || number === 11) graphs.push(readGraph(wire, field.start, field.end)); else if (number === 22 || number === 23) tensors.push(...readSparseTensor(wire, field.start, field.end));
      });
      return {
        span,
        name,
        tensors,
        graphs
      };
    }
    function readIntegers(wire, {span}) {
      const values = [];
      wire.message(span.start, span.end, field => {
        if (field.number === 8) for (const value of wire.integers(field)) values.push(value);
      });
      return values;
    }
    function readTexts(wire, {span}) {
      const values = [];
      wire.message(span.start, span.end, field => {
        if (field.number === 9) values.push(wire.text(field));
      });
      return values;
    }
    function readValue(wire, span) {
      let name = "";
      let kind = "other";
      wire.message(span.start, span.end, field => {
        if (field.number === 1) name = wire.text(field); else if (field.number === 2) wire.message(field.start, field.end, type => {
          if (type.number === 1) kind = "tensor";
        });
      });
      return {
        span,
        name,
        kind
      };
    }
    function spanOf({from, start, end}) {
      return {
        from,
        start,
        end
      };
    }
    var pbf = __webpack_require__(70493);
    const WINDOW_BYTES = 262144;
    const HEADER_BYTES = 20;
    const MAX_DEPTH = 100;
    const MAX_MESSAGES = 2e5;
    const MAX_FIELDS = 3e8;
    const MAX_NUMBERS = 1e5;
    const MAX_NAME_BYTES = 16384;
    const MAX_TEXT_BYTES = 64 * 1024 * 1024;
    class MalformedError extends Error {
      name="MalformedError";
    }
    function readWire(fd, size) {
      const memory = Buffer.alloc(Math.min(WINDOW_BYTES, size));
      let window = new pbf.y(memory.subarray(0, 0));
      let base = 0;
      let depth = 0;
      let messages = 0;
      let fields = 0;
      let textBytes = 0;
      function seek(at, bytes) {
        if (at < base || Math.min(at + bytes, size) > base + window.length) {
          window = new pbf.y(memory.subarray(0, fill(fd, memory, at)));
          base = at;
        }
        window.pos = at - base;
      }
      function varint(signed) {
        try {
          return window.readVarint(signed);
        } catch (cause) {
          throw new MalformedError(`has no valid number at byte ${base + window.pos}`, {
            cause
          });
        }
      }
      function next(field, at, end) {
        seek(at, HEADER_BYTES);
        const tag = varint(false);
        const type = tag & 7;
        field.number = tag >>> 3;
        field.from = at;
        if (field.number === 0 || tag > 4294967295) throw new MalformedError(`has no valid field at byte ${at}`);
        field.start = base + window.pos;
        if (type === 0) varint(false); else if (type === 1) window.pos += 8; else if (type === 5) window.pos += 4; else if (type !== 2) throw new MalformedError(`has a field of an unknown kind at byte ${at}`);
        let length = 0;
        if (type === 2) {
          length = varint(false);
          field.start = base + window.pos;
        }
        field.end = base + window.pos + length;
        if (field.end > end) throw new MalformedError(`is cut short or damaged at byte ${at}`);
      }
      return {
        size,
        message(start, end, visit) {
          if (++depth > MAX_DEPTH) throw new MalformedError(`is nested more than ${MAX_DEPTH} messages deep`);
          if (++messages > MAX_MESSAGES) throw new MalformedError(`has more than ${MAX_MESSAGES} parts`);
          const field = {
            number: 0,
            from: 0,
            start: 0,
            end: 0
          };
          for (let at = start; at < end; ) {
            next(field, at, end);
            if (++fields > MAX_FIELDS) throw new MalformedError(`has more than ${MAX_FIELDS} fields`);
            at = field.end;
            visit(field);
          }
          depth--;
        },
        text({start, end}) {
          textBytes += end - start;
          if (end - start > MAX_NAME_BYTES) throw new MalformedError(`has a name of ${end - start} bytes at byte ${start}`);
          if (textBytes > MAX_TEXT_BYTES) throw new MalformedError(`has more than ${MAX_TEXT_BYTES} bytes of names`);
          seek(start, end - start);
          return memory.toString("utf8", window.pos, window.pos + (end - start));
        },
        integers({start, end}) {
          const values = [];
          for (let at = start; at < end; at = base + window.pos) {
            seek(at, HEADER_BYTES);
            if (values.length === MAX_NUMBERS) throw new MalformedError(`lists more than ${MAX_NUMBERS} numbers at byte ${start}`);
            values.push(varint(true));
          }
          return values;
        }
      };
    }
    function fill(fd, memory, position) {
      let filled = 0;
      while (filled < memory.length) {
        const count = (0, external_node_fs_.readSync)(fd, memory, filled, memory.length - filled, position + filled);
        if (count === 0) break;
        filled += count;
      }
      return filled;
    }
    const classifiers = new Set([ "LinearClassifier", "TreeEnsembleClassifier", "SVMClassifier" ]);
    const passing = new Set([ "Identity", "Cast", "ai.onnx.ml.Normalizer" ]);
    const integerLabels = new Set([ "classlabels_int64s", "classlabels_ints" ]);
    const textLabels = new Set([ "classlabels_strings" ]);
    function operatorName({domain, operator}) {
      return domain === "" || domain === "ai.onnx" ? operator : `${domain}.${operator}`;
    }
    function labelsOf(wire, node) {
      for (const attribute of node.attributes) {
        if (integerLabels.has(attribute.name)) {
          const labels = readIntegers(wire, attribute);
          if (!labels.every(Number.isSafeInteger)) throw new MalformedError("has class labels beyond 2^53");
          if (labels.length > 0) return labels.map(String);
        }
        if (textLabels.has(attribute.name)) {
          const labels = readTexts(wire, attribute);
          if (labels.length > 0) return labels;
        }
      }
      return [];
    }
    function tracedLabels(wire, graph) {
      const producers = new Map(graph.nodes.flatMap(node => node.outputs.map(name => [ name, node ])));
      const found = new Map;
      for (const {name} of graph.outputs) {
        const seen = new Set;
        for (let tensor = name; !seen.has(tensor); ) {
          seen.add(tensor);
          const node = producers.get(tensor);
          if (node === void 0) break;
          if (node.domain === "ai.onnx.ml" && classifiers.has(node.operator)) {
            const labels = node.outputs[1] === tensor ? labelsOf(wire, node) : [];
            if (labels.length > 0) found.set(name, labels);
            break;
          }
          if (!passing.has(operatorName(node))) break;
          tensor = node.inputs[0] ?? tensor;
        }
      }
      return found;
    }
    function readModel(wire) {
      let irVersion = 0;
      let name = "";
      let version = "";
      let graph;
      let graphSpan = {
        from: 0,
        start: 0,
        end: 0
      };
      const opsets = [];
      const functions = [];
      const training = [];
      wire.message(0, wire.size, field => {
        if (field.number === 1) irVersion = wire.integers(field).at(-1) ?? 0; else if (field.number === 2) name = wire.text(field); else if (field.number === 3) version = wire.text(field); else if (field.number === 7) {
          if (graph !== void 0) throw new MalformedError("has two graphs");
          graphSpan = spanOf(field);
          graph = readGraph(wire, graphSpan.start, graphSpan.end);
        } else if (field.number === 8) opsets.push(readOpset(wire, field.start, field.end)); else if (field.number === 20) training.push(...readTraining(wire, field.start, field.end)); else if (field.number === 25) functions.push(readFunction(wire, field.start, field.end));
      });
      if (graph === void 0) throw new MalformedError("has no graph");
      const producer = [ name, version ].filter(part => part !== "").join(" ");
      return {
        irVersion,
        producer,
        opsets,
        graph,
        graphSpan,
        functions,
        training
      };
    }
    function readOpset(wire, start, end) {
      let domain = "";
      let version = 0;
      wire.message(start, end, field => {
        if (field.number === 1) domain = wire.text(field); else if (field.number === 2) version = wire.integers(field).at(-1) ?? 0;
      });
      return {
        domain,
        version
      };
    }
    function readTraining(wire, start, end) {
      const graphs = [];
      wire.message(start, end, field => {
        if (field.number === 1 || field.number === 2) graphs.push(readGraph(wire, field.start, field.end));
      });
      return graphs;
    }
    function readFunction(wire, start, end) {
      const id = {
        name: "",
        domain: "",
        overload: ""
      };
      const nodes = [];
      const attributes = [];
      wire.message(start, end, field => {
        if (field.number === 1) id.name = wire.text(field); else if (field.number === 7) nodes.push(readNode(wire, spanOf(field))); else if (field.number === 10) id.domain = wire.text(field); else if (field.number === 11) attributes.push(readAttribute(wire, spanOf(field))); else if (field.number === 13) id.overload = wire.text(field);
      });
      return {
        ...id,
        nodes,
        attributes
      };
    }
    function* allNodes(model) {
      yield* nodesOf(model.graph.nodes);
      for (const {nodes, attributes} of model.functions) {
        yield* nodesOf(nodes);
        yield* attributeNodes(attributes);
      }
    }
    function* allTensors(model) {
      for (const graph of [ model.graph, ...model.training ]) yield* graphTensors(graph);
      for (const {nodes, attributes} of model.functions) {
        for (const node of nodes) yield* attributeTensors(node.attributes);
        yield* attributeTensors(attributes);
      }
    }
    function* nodesOf(nodes) {
      for (const node of nodes) {
        yield node;
        yield* attributeNodes(node.attributes);
      }
    }
    function* attributeNodes(attributes) {
      for (const {graphs} of attributes) for (const graph of graphs) yield* nodesOf(graph.nodes);
    }
    function* graphTensors(graph) {
      yield* graph.tensors;
      for (const node of graph.nodes) yield* attributeTensors(node.attributes);
    }
    function* attributeTensors(attributes) {
      for (const {tensors, graphs} of attributes) {
        yield* tensors;
        for (const graph of graphs) yield* graphTensors(graph);
      }
    }
    const BLOCK_BYTES = 4 * 1024 * 1024;
    async function rewriteFile(path, target, edits) {
      const source = await (0, promises_.open)(path, "r");
      try {
        const {size} = await source.stat();
        const copy = await (0, promises_.open)(target, "wx", 384);
        try {
          let at = 0;
          for (const {from, to, bytes} of edits) {
            await copyRange(source, copy, at, from);
            await copy.writeFile(bytes);
            at = to;
          }
          await copyRange(source, copy, at, size);
        } finally {
          await copy.close();
        }
      } finally {
        await source.close();
      }
    }
    async function copyRange(source, target, from, to) {
      const block = new Uint8Array(Math.min(BLOCK_BYTES, to - from));
      for (let at = from; at < to; ) {
        const {bytesRead} = await source.read(block, 0, Math.min(block.length, to - at), at);
        if (bytesRead === 0) throw new Error("the file ended before its length");
        await target.writeFile(block.subarray(0, bytesRead));
        at += bytesRead;
      }
    }
    const HEAD_BYTES = 512;
    const runCode = "which can run code when it is opened; export the model to ONNX";
    const file_kind_text = letters => [ ...letters ].map(letter => letter.charCodeAt(0));
    const kinds = [ {
      at: 0,
      magic: file_kind_text("version https://git-lfs.github.com/spec/"),
      is: "a Git LFS pointer and not the model; check the repository out with `lfs: true`"
    }, {
      at: 0,
      magic: [ 80, 75, 3, 4 ],
      is: `a zip archive (PyTorch .pt, Keras .keras, NumPy .npz), ${runCode}`
    }, {
      at: 0,
      magic: [ 80, 75, 5, 6 ],
      is: "an empty zip archive"
    }, {
      at: 0,
      magic: [ 137, ...file_kind_text("HDF\r\n") ],
      is: `an HDF5 file (Keras .h5), ${runCode}`
    }, {
      at: 0,
      magic: [ 31, 139 ],
      is: "a gzip file; decompress it first"
    }, {
      at: 0,
      magic: [ 40, 181, 47, 253 ],
      is: "a Zstandard file; decompress it first"
    }, {
      at: 0,
      magic: [ 66, 90, 104 ],
      is: "a bzip2 file; decompress it first"
    }, {
      at: 0,
      magic: [ 253, ...file_kind_text("7zXZ") ],
      is: "an xz file; decompress it first"
    }, {
      at: 0,
      magic: [ 147, ...file_kind_text("NUMPY") ],
      is: "a NumPy array"
    }, {
      at: 0,
      magic: file_kind_text("GGUF"),
      is: "a GGUF model; export the model to ONNX"
    }, {
      at: 4,
      magic: file_kind_text("TFL3"),
      is: "a TensorFlow Lite model; export the model to ONNX"
    }, {
      at: 4,
      magic: file_kind_text("ORTM"),
      is: "a model in ONNX Runtime’s own format; give the .onnx file that it was made from"
    }, {
      at: 8,
      magic: file_kind_text('{"'),
      is: "a safetensors file, which holds weights only; export the model to ONNX"
    }, {
      at: 0,
      magic: [ 127, ...file_kind_text("ELF") ],
      is: "an executable"
    }, {
      at: 0,
      magic: file_kind_text("MZ"),
      is: "an executable"
    }, {
      at: 0,
      magic: file_kind_text("%PDF"),
      is: "a PDF document"
    }, {
      at: 0,
      magic: file_kind_text("<"),
      is: "a web page or XML"
    }, {
      at: 0,
      magic: file_kind_text("{"),
      is: "JSON"
    } ];
    function seemsToBe(head) {
      const known = kinds.find(({at, magic}) => magic.every((byte, i) => head[at + i] === byte));
      if (known !== void 0) return known.is;
      if (head.length >= 4 && isPickle(head)) return `a Python pickle (joblib, .pkl, old .pt), ${runCode}`;
      if (head.length > 0 && head.every(byte => byte === 9 || byte === 10 || byte === 13 || byte >= 32 && byte < 127)) return "text";
      return;
    }
    function isPickle(head) {
      const [proto, version = 0, opcode = 0] = head;
      return proto === 128 && version >= 2 && version <= 5 && [ 149, 125, 93, 40, 99, 138, 140, 88 ].includes(opcode);
    }
    const stage_model_BLOCK_BYTES = 4 * 1024 * 1024;
    async function stageModel(path, target, limits) {
      const {shown, maxBytes} = limits;
      const source = await openRegular(path, shown, maxBytes);
      try {
        const {size} = await source.stat();
        if (size === 0) throw new errors.y("model-refused", `${shown} is empty.`);
        const head = new Uint8Array(Math.min(HEAD_BYTES, size));
        await source.read(head, 0, head.length, 0);
        const kind = seemsToBe(head);
        if (kind !== void 0) throw new errors.y("model-refused", `${shown} is not an ONNX model. It seems to be ${kind}.`);
        return {
          bytes: size,
          sha256: await copy(source, size, target, shown)
        };
      } finally {
        await source.close();
      }
    }
    async function openRegular(path, shown, maxBytes) {
      const before = await (0, promises_.lstat)(path).catch(cause => {
        if (cause.code === "ENOENT" || cause.code === "ENOTDIR") throw new errors.y("file-not-found", `There is no file ${shown}.`, {
          cause
        });
        throw new errors.y("file-unreadable", `${shown} cannot be read (${cause.code}).`, {
          cause
        });
      });
      const problems = [];
      if (before.isSymbolicLink()) problems.push(`${shown} is a symbolic link; give the path of the model file itself.`); else if (!before.isFile()) problems.push(`${shown} is not a regular file.`); else {
        if (before.nlink > 1) problems.push(`${shown} is a hard link: the same file has ${before.nlink} names, and one of them may lie outside the repository. Copy it to a file of its own.`);
        if (before.size > maxBytes) problems.push(`${shown} has ${before.size} bytes; at most ${maxBytes} are taken.`);
      }
      if (problems.length > 0) throw new errors.y("model-refused", problems);
      const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
      const handle = await (0, promises_.open)(path, flags).catch(cause => {
        throw new errors.y("file-unreadable", `${shown} cannot be read (${cause.code}).`, {
          cause
        });
      });
      const opened = await handle.stat();
      if (opened.isFile() && opened.ino === before.ino && opened.dev === before.dev && opened.size === before.size) return handle;
      await handle.close();
      throw changed(shown);
    }
    async function copy(source, size, target, shown) {
      const hash = (0, external_node_crypto_.createHash)("sha256");
      const block = new Uint8Array(Math.min(stage_model_BLOCK_BYTES, size));
      const copied = await writing(shown, (0, promises_.open)(target, "wx", 384));
      try {
        for (let at = 0; at < size; ) {
          const {bytesRead} = await source.read(block, 0, Math.min(block.length, size - at), at);
          if (bytesRead === 0) throw changed(shown);
          const part = block.subarray(0, bytesRead);
          hash.update(part);
          await writing(shown, copied.writeFile(part));
          at += bytesRead;
        }
      } finally {
        await copied.close();
      }
      return hash.digest("hex");
    }
    async function writing(shown, step) {
      try {
        return await step;
      } catch (cause) {
        const why = cause.code;
        throw new errors.y("model-failed", `There is no room for a copy of ${shown} (${why}). Make room in the folder for temporary files, or give another one.`, {
          cause
        });
      }
    }
    function changed(shown) {
      return new errors.y("file-unreadable", `${shown} was changed while it was read. Let the step that writes it end first.`);
    }
    const allowedDomains = new Set([ "", "ai.onnx", "ai.onnx.ml", "com.microsoft", "com.microsoft.nchwc" ]);
    const refusedOperators = new Set([ "com.microsoft.EPContext" ]);
    const newestOpset = new Map([ [ "", 26 ], [ "ai.onnx.ml", 5 ] ]);
    const newestIrVersion = 13;
    const MAX_VALUES = 1e4;
    function vetModel(model, pinnedRuntime) {
      const tooNew = pinnedRuntime ? versions(model) : [];
      return [ ...externalData(model), ...operators(model), ...tooNew, ...signature(model) ];
    }
    function externalData(model) {
      const found = [ ...allTensors(model) ].filter(({external, externalData}) => external || externalData.length > 0);
      if (found.length === 0) return [];
      return [ `The model keeps values in other files (external data), which is refused because it can name any file of the runner: ` + `${listed(found.map(describeExternal))}. ` + `Save it as one file, for instance onnx.save(model, path, save_as_external_data=False).` ];
    }
    function describeExternal({name, externalData}) {
      const location = externalData.find(({key}) => key === "location")?.value;
      return `tensor ${quote(name)} at ${location === void 0 ? "no location" : quote(location)}`;
    }
    function operators(model) {
      const own = new Set(model.functions.map(({domain, name}) => `${domain}\n${name}`));
      const unknown = new Map;
      const refused = new Set;
      for (const {domain, operator} of allNodes(model)) {
        const name = domain === "" ? operator : `${domain}.${operator}`;
        if (refusedOperators.has(name)) refused.add(name); else if (!allowedDomains.has(domain) && !own.has(`${domain}\n${operator}`)) unknown.set(name, (unknown.get(name) ?? 0) + 1);
      }
      const problems = [];
      if (unknown.size > 0) {
        const names = [ ...unknown ].map(([name, count]) => `${quote(name)} (${count} ${count === 1 ? "node" : "nodes"})`);
        problems.push(`The model uses operators outside ai.onnx, ai.onnx.ml and com.microsoft: ${listed(names)}. ` + `Libraries of custom operators are not loaded and training is not run; export the model without them.`);
      }
      if (refused.size > 0) problems.push(`The model holds precompiled parts for one device (${[ ...refused ].join(", ")}), which are not run; export it without them.`);
      return problems;
    }
    function versions(model) {
      const problems = [];
      if (model.irVersion > newestIrVersion) problems.push(`The model has ONNX file format ${model.irVersion}; the newest that can be read is ${newestIrVersion}. Export it with an older onnx package.`);
      for (const {domain, version} of model.opsets) {
        const newest = newestOpset.get(domain);
        if (newest !== void 0 && version > newest) problems.push(`The model uses operator set ${version} of ${domain === "" ? "ai.onnx" : domain}; the newest that can be run is ${newest}. Export it with a lower opset.`);
      }
      return problems;
    }
    function signature({graph: {inputs, outputs}}) {
      const problems = [];
      if (outputs.length === 0) problems.push("The model has no output.");
      if (inputs.length > MAX_VALUES) problems.push(`The model has ${inputs.length} inputs; at most ${MAX_VALUES} are taken.`);
      if (outputs.length > MAX_VALUES) problems.push(`The model has ${outputs.length} outputs; at most ${MAX_VALUES} are taken.`);
      return problems;
    }
    function findZipMaps(wire, graph) {
      const values = new Map(graph.outputs.map(value => [ value.name, value ]));
      return graph.nodes.flatMap(node => {
        if (operatorName(node) !== "ai.onnx.ml.ZipMap" || node.inputs[0] === void 0) return [];
        const value = values.get(node.outputs[0] ?? "");
        if (value === void 0 || !values.delete(value.name)) return [];
        return [ {
          output: value.name,
          labels: labelsOf(wire, node),
          node,
          value
        } ];
      });
    }
    function withoutZipMaps(model, zipMaps, size) {
      const {graphSpan, opsets} = model;
      const edits = zipMaps.flatMap(({node, value}) => [ replace(node.span, writer => writer.writeMessage(1, writeIdentity, node)), replace(value.span, writer => writer.writeMessage(12, writeTensorValue, value.name)) ]).sort((a, b) => a.from - b.from);
      const growth = edits.reduce((sum, {from, to, bytes}) => sum + bytes.length - (to - from), 0);
      const header = replace({
        ...graphSpan,
        end: graphSpan.start
      }, writer => {
        writer.writeTag(7, 2);
        writer.writeVarint(graphSpan.end - graphSpan.start + growth);
      });
      const standard = opsets.some(({domain}) => domain === "" || domain === "ai.onnx");
      const tail = replace({
        from: size,
        start: size,
        end: size
      }, writer => {
        if (!standard) writer.writeMessage(8, (version, message) => message.writeVarintField(2, version), 13);
      });
      return [ header, ...edits, tail ];
    }
    function replace({from, end}, write) {
      const writer = new pbf.K;
      write(writer);
      return {
        from,
        to: end,
        bytes: writer.finish()
      };
    }
    function writeIdentity(node, writer) {
      writer.writeStringField(1, node.inputs[0] ?? "");
      writer.writeStringField(2, node.outputs[0] ?? "");
      writer.writeStringField(3, node.name);
      writer.writeStringField(4, "Identity");
    }
    function writeTensorValue(name, writer) {
      writer.writeStringField(1, name);
      writer.writeMessage(2, (float, type) => type.writeMessage(1, (code, tensor) => tensor.writeVarintField(1, code), float), 1);
    }
    async function prepareModel(path, folder, limits) {
      const staged = (0, external_node_path_.join)(folder, "model.onnx");
      const {sha256, bytes} = await stageModel(path, staged, limits);
      const {producer, classes, matrices, edits} = await inspect(staged, bytes, limits);
      const prepared = {
        sha256,
        producer,
        classes,
        matrices
      };
      if (edits.length === 0) return {
        path: staged,
        ...prepared
      };
      const rewritten = (0, external_node_path_.join)(folder, "inference.onnx");
      await rewriteFile(staged, rewritten, edits);
      await (0, promises_.rm)(staged);
      return {
        path: rewritten,
        ...prepared
      };
    }
    async function inspect(staged, size, {shown, pinnedOperators}) {
      const descriptor = await (0, external_node_util_.promisify)(external_node_fs_.open)(staged, "r");
      try {
        const wire = readWire(descriptor, size);
        const model = readModel(wire);
        const problems = vetModel(model, pinnedOperators);
        if (problems.length > 0) throw new errors.y("model-refused", problems.map(problem => `${shown}: ${problem}`));
        const zipMaps = findZipMaps(wire, model.graph);
        const classes = new Map(tracedLabels(wire, model.graph));
        for (const {output, labels} of zipMaps) if (labels.length > 0) classes.set(output, labels);
        const edits = zipMaps.length === 0 ? [] : withoutZipMaps(model, zipMaps, size);
        return {
          producer: model.producer,
          classes,
          edits,
          matrices: new Set(zipMaps.map(({output}) => output))
        };
      } catch (error) {
        if (!(error instanceof MalformedError)) throw error;
        throw new errors.y("model-refused", `${shown} is not a valid ONNX model: it ${error.message}. Export the model to ONNX, and check that the file was written to its end.`);
      } finally {
        await (0, external_node_util_.promisify)(external_node_fs_.close)(descriptor);
      }
    }
    const PREFIX = "modelgate-onnx";
    async function makePrivateFolder(temp) {
      try {
        return await (0, promises_.mkdtemp)((0, external_node_path_.join)(temp, `${PREFIX}-${await machine()}-${process.pid}-`));
      } catch (cause) {
        const why = cause.code;
        throw new errors.y("model-failed", `A model is copied before it is looked at, but ${temp} cannot be written (${why}). Make room there, or give another folder for temporary files.`, {
          cause
        });
      }
    }
    async function removeFolder(folder) {
      await (0, promises_.rm)(folder, {
        recursive: true,
        force: true,
        maxRetries: 3
      });
    }
    async function sweepPrivateFolders(temp) {
      const mine = new RegExp(`^${PREFIX}-${await machine()}-(\\d+)-[A-Za-z0-9]{6}$`);
      const names = await (0, promises_.readdir)(temp).catch(() => []);
      for (const name of names) {
        const pid = mine.exec(name)?.[1];
        if (pid === void 0 || isRunning(Number(pid))) continue;
        const path = (0, external_node_path_.join)(temp, name);
        const stat = await (0, promises_.lstat)(path).catch(() => {});
        if (stat?.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid)) await removeFolder(path).catch(() => {});
      }
    }
    async function machine() {
      const namespace = await (0, promises_.readlink)("/proc/self/ns/pid").catch(() => "");
      return (0, external_node_crypto_.createHash)("sha256").update(`${(0, external_node_os_.hostname)()} ${namespace}`).digest("hex").slice(0, 8);
    }
    function isRunning(pid) {
      try {
        process.kill(pid, 0);
        return true;
      } catch (error) {
        return error.code === "EPERM";
      }
    }
    const START_TIMEOUT_MS = 3e4;
    const MAX_PATH = 300;
    async function openModel(path, settings, runtime) {
      const {temp, memoryBytes, timeoutMs} = settings;
      const shown = plain(path, MAX_PATH);
      await sweepPrivateFolders(temp);
      const folder = await makePrivateFolder(temp);
      let isolated;
      try {
        const limits = {
          shown,
          maxBytes: settings.maxModelBytes,
          pinnedOperators: settings.pinnedOperators
        };
        const prepared = await prepareModel(path, folder, limits);
        const found = await runtime();
        const context = {
          shown,
          doing: "loaded",
          memoryBytes,
          timeoutMs
        };
        const start = {
          script: childScript(),
          folder,
          memoryBytes,
          startTimeoutMs: START_TIMEOUT_MS
        };
        isolated = await startIsolated(start).catch(error => {
          throw processError(error, {
            ...context,
            timeoutMs: START_TIMEOUT_MS
          });
        });
        const message = {
          kind: "open",
          root: found.root,
          model: prepared.path,
          threads: settings.threads
        };
        const opened = await model_process_request(isolated, message, "opened", timeoutMs, context);
        const inputs = describeInputs(opened, shown);
        const outputs = describeOutputs(opened, prepared);
        const predict = predictWith(isolated, {
          inputs,
          outputs
        }, settings.predictLimits, {
          ...context,
          doing: "run"
        });
        return {
          inputs,
          outputs,
          sha256: prepared.sha256,
          classes: Object.fromEntries(prepared.classes),
          runtime: describeRuntime(opened, settings, found, isolated),
          predict,
          close: isolated.end
        };
      } catch (error) {
        await (isolated?.end());
        await removeFolder(folder);
        throw error;
      }
    }
    function childScript() {
      const here = (0, external_node_url_.fileURLToPath)(import.meta.url);
      return (0, external_node_path_.join)((0, external_node_path_.dirname)(here), here.endsWith(".ts") ? "onnx-child.ts" : "onnx-child.js");
    }
    function describeOutputs({outputs}, {matrices, classes}) {
      return tensors(outputs).map(info => {
        const labels = matrices.has(info.name) ? classes.get(info.name) : void 0;
        return labels === void 0 ? info : {
          ...info,
          shape: [ -1, labels.length ]
        };
      });
    }
    function describeRuntime({version}, {threads, memoryBytes}, {source}, {memoryLimit}) {
      return {
        name: "onnxruntime",
        version,
        source,
        provider: "cpu",
        threads,
        graphOptimization: "all",
        platform: `${process.platform}-${process.arch}`,
        node: process.versions.node,
        ...describeHardware(),
        memoryBytes,
        memoryLimit
      };
    }
    const OLDEST_GLIBC = [ 2, 28 ];
    const anywhere = "Run the job on ubuntu-latest, windows-latest or macos-latest.";
    const advice = {
      "darwin-x64": "ONNX Runtime ended its support of Intel Macs: run the job on macos-latest, which is arm64, or on ubuntu-latest.",
      "linux-arm": "Run the job on a 64-bit system, for instance ubuntu-24.04-arm.",
      "win32-ia32": "Use 64-bit Node on this machine."
    };
    const instead = "Or evaluate predictions instead of a model: give a CSV, JSON Lines or Parquet file that another job has written as `candidate`.";
    function releaseFor({trees, ...release}, {platform, arch, glibc}) {
      const name = `${platform}-${arch}`;
      const unavailable = why => new errors.y("runtime-unavailable", `ONNX Runtime ${release.version} ${why} ${instead}`);
      const tree = Object.hasOwn(trees, name) ? trees[name] : void 0;
      if (tree === void 0) throw unavailable(`has no library for ${name}. ${advice[name] ?? anywhere}`);
      if (platform === "linux" && glibc === void 0) throw unavailable("needs the GNU C library, and this system has another one (Alpine has musl). Run the job on ubuntu-latest, or in a container of Debian or Ubuntu, for instance node:24-bookworm.");
      if (platform === "linux" && isOlder(glibc ?? "")) throw unavailable(`needs glibc ${OLDEST_GLIBC.join(".")} or newer, and this system has ${glibc}. Run the job on ubuntu-latest, or in a newer container.`);
      return {
        ...release,
        platform: name,
        tree
      };
    }
    function thisMachine() {
      const {platform, arch} = process;
      return {
        platform,
        arch,
        glibc: platform === "linux" ? glibcVersion() : void 0
      };
    }
    function isOlder(version) {
      const [major = 0, minor = 0] = version.split(".").map(Number);
      return major < OLDEST_GLIBC[0] || major === OLDEST_GLIBC[0] && minor < OLDEST_GLIBC[1];
    }
    function glibcVersion() {
      const report = process.report;
      const before = report.excludeNetwork;
      report.excludeNetwork = true;
      const {header} = report.getReport();
      if (before !== void 0) report.excludeNetwork = before;
      return header?.glibcVersionRuntime;
    }
    const release = {
      version: "1.30.0",
      packages: [ {
        name: "onnxruntime-node",
        integrity: "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw=="
      }, {
        name: "onnxruntime-common",
        integrity: "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA=="
      } ],
      trees: {
        "darwin-arm64": "cb1d04a21f793a2047ef037a6839e44772d49293e3c508f0e0647e37fe800f34",
        "linux-arm64": "35422ad823413b3e66815406a3daf7060c9d5c323c36e83c636147c65caa6074",
        "linux-x64": "97c1fb92d44bf19658fc47e64833a62c7115e552451d27a044706369ea6f177c",
        "win32-arm64": "0f52bb1d35f55bfaad1abde8f262886bda60ce8f7f10a4c82f4ee18c91eb900d",
        "win32-x64": "b369ea1473bfd06297d4d133db6c51a3288cf6fa2165664ae3b7931842be7e59"
      }
    };
    var external_node_module_ = __webpack_require__(98995);
    async function findRuntime(options) {
      const release = releaseFor(options.release, options.machine);
      const {version} = release;
      if (options.path !== void 0) return named(options.path, release);
      const beside = installedRoot(options.beside);
      if (beside !== void 0 && await holdsRelease(beside, release)) return {
        root: beside,
        version,
        source: "installed"
      };
      const root = (0, external_node_path_.join)(options.cache, "modelgate-onnxruntime", version, release.platform);
      if (await holdsRelease(root, release)) return {
        root,
        version,
        source: "tool-cache"
      };
      const folders = await runtime_attempt(options, options.folders());
      if (folders !== void 0 && await runtime_attempt(options, restoreRelease(root, release, folders))) return {
        root,
        version,
        source: "actions-cache"
      };
      await install(root, release, options);
      if (folders !== void 0) await runtime_attempt(options, saveRelease(root, release, folders));
      return {
        root,
        version,
        source: "registry"
      };
    }
    async function runtime_attempt({log}, step) {
      try {
        return await step;
      } catch (error) {
        log.info(`The cache of GitHub Actions was not used: ${error.message}`);
        return;
      }
    }
    async function named(path, {platform, version: pinned}) {
      const given = (0, external_node_path_.resolve)(path);
      for (const root of [ given, (0, external_node_path_.dirname)((0, external_node_path_.dirname)(given)) ]) {
        const version = await installedVersion(root, "onnxruntime-node");
        const library = (0, external_node_path_.join)(root, "node_modules", "onnxruntime-node", libraryFolder(platform), "onnxruntime_binding.node");
        const file = await (0, promises_.stat)(library).catch(() => {});
        if (version !== void 0 && file?.isFile()) return {
          root,
          version,
          source: "onnxruntime-path"
        };
      }
      throw new errors.y("runtime-unavailable", `There is no ONNX Runtime for ${platform} in ${path}. \`onnxruntime-path\` must be a folder in which ` + `\`npm install --ignore-scripts onnxruntime-node@${pinned}\` was run.`);
    }
    function installedRoot(beside) {
      try {
        return (0, external_node_path_.dirname)((0, external_node_path_.dirname)((0, external_node_path_.dirname)((0, external_node_module_.createRequire)(beside).resolve("onnxruntime-node/package.json"))));
      } catch {
        return;
      }
    }
    const GIB = 1024 ** 3;
    const MIB = 1024 ** 2;
    const MAX_MODEL_BYTES = 2 * GIB - 1;
    const predictLimits = {
      rows: 1024,
      inputBytes: 8 * MIB,
      outputBytes: 64 * MIB,
      values: 2 ** 27
    };
    const downloadLimits = {
      pausesMs: [ 1e3, 4e3 ],
      idleMs: 3e4,
      totalMs: 3e5
    };
    function onnxModels(options) {
      const settings = {
        temp: options.temp ?? (0, external_node_os_.tmpdir)(),
        threads: options.threads ?? 1,
        timeoutMs: options.timeoutMs ?? 3e5,
        memoryBytes: options.memoryBytes ?? Math.min(8 * GIB, Math.floor((0, external_node_os_.totalmem)() * .7)),
        maxModelBytes: options.maxModelBytes ?? MAX_MODEL_BYTES,
        predictLimits: {
          ...predictLimits,
          ...options.predictLimits
        },
        pinnedOperators: options.onnxruntimePath === void 0
      };
      let found;
      const runtime = () => {
        found ??= findRuntime(runtimeOptions(options)).catch(error => {
          found = void 0;
          throw error;
        });
        return found;
      };
      return {
        open: path => openModel(path, settings, runtime)
      };
    }
    function runtimeOptions(options) {
      return {
        release,
        path: options.onnxruntimePath,
        cache: options.toolCache ?? userCache(),
        beside: import.meta.url,
        machine: thisMachine(),
        folders: options.actionsCache ? actionsCache : async () => {},
        registry: options.registry ?? "https://registry.npmjs.org",
        download: {
          ...downloadLimits,
          proxies: options.proxies ?? {}
        },
        log: options.log
      };
    }
    function userCache() {
      const home = (0, external_node_os_.homedir)();
      if (process.platform === "darwin") return (0, external_node_path_.join)(home, "Library", "Caches");
      return process.platform === "win32" ? (0, external_node_path_.join)(home, "AppData", "Local") : (0, external_node_path_.join)(home, ".cache");
    }
  }
};
