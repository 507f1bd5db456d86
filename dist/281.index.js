export const id = 281;

export const ids = [ 281 ];

export const modules = {
  8657: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      k: () => nodeFiles
    });
    var promises_ = __webpack_require__(51455);
    var external_node_path_ = __webpack_require__(76760);
    var file_errors = __webpack_require__(15895);
    var file_source = __webpack_require__(15682);
    var external_node_os_ = __webpack_require__(48161);
    var dist = __webpack_require__(73382);
    var errors = __webpack_require__(19473);
    var tables_names = __webpack_require__(93256);
    var shown = __webpack_require__(78909);
    var external_node_fs_ = __webpack_require__(73024);
    async function matchingPaths(folder, pattern) {
      const options = {
        cwd: folder,
        absolute: (0, external_node_path_.isAbsolute)(pattern),
        expandDirectories: false,
        fs: withBrokenLinks
      };
      return (0, dist.TI)(process.platform === "win32" ? pattern.replaceAll("\\", "/") : pattern, options);
    }
    const withBrokenLinks = {
      realpath: (path, done) => {
        external_node_fs_.realpath(path, (error, real) => done(null, error === null ? real : path));
      },
      stat: (path, done) => {
        external_node_fs_.stat(path, (error, stats) => error === null ? done(null, stats) : external_node_fs_.lstat(path, done));
      }
    };
    var open_regular = __webpack_require__(17140);
    async function findFiles(folder, patterns) {
      const found = new Map;
      const problems = [];
      const lines = patterns.split("\n").map(line => line.trim());
      for (const pattern of lines.filter(line => line !== "")) try {
        for (const file of await findOne(folder, pattern)) found.set(file.path, found.get(file.path) ?? file);
      } catch (error) {
        problems.push((0, file_errors.O$)(pattern, error));
      }
      const [first] = problems;
      if (first !== void 0) throw new errors.y(first.code, problems.flatMap(problem => problem.problems), {
        cause: first.cause
      });
      if (found.size === 0) throw new errors.y("file-not-found", "no file is named");
      return [ ...found.values() ].sort((left, right) => left.uri < right.uri ? -1 : 1);
    }
    async function findOne(folder, pattern) {
      const literal = await statFile((0, external_node_path_.resolve)(folder, fromHome(pattern)), pattern);
      if (literal !== void 0) return [ literal ];
      if (!(0, dist.ey)(pattern)) throw await notFound((0, external_node_path_.resolve)(folder, fromHome(pattern)), pattern);
      const paths = await matchingPaths(folder, fromHome(pattern));
      if (paths.length === 0) {
        const place = (0, external_node_path_.isAbsolute)(fromHome(pattern)) ? "" : ` in ${(0, shown.pS)(folder)}`;
        throw new errors.y("file-not-found", `no file matches ${(0, shown.pS)(pattern)}${place}`);
      }
      return Promise.all(paths.map(async uri => {
        const file = await statFile((0, external_node_path_.resolve)(folder, uri), uri);
        if (file !== void 0) return file;
        throw danglingLink(uri);
      }));
    }
    async function statFile(path, uri) {
      try {
        const stats = await (0, promises_.stat)(path, {
          bigint: true
        });
        if (!stats.isFile()) throw (0, open_regular.o)(uri, stats);
        return {
          path,
          uri,
          size: Number(stats.size)
        };
      } catch (error) {
        if ((0, file_errors.W0)(error)) return;
        throw (0, file_errors.O$)(uri, error);
      }
    }
    const danglingLink = name => new errors.y("file-not-found", `${(0, shown.pS)(name)} is a link to a file that is not there`);
    async function notFound(path, pattern) {
      let hint = "";
      try {
        const names = await (0, promises_.readdir)((0, external_node_path_.dirname)(path));
        if (names.includes((0, external_node_path_.basename)(path))) return danglingLink(pattern);
        const near = (0, tables_names.q)((0, external_node_path_.basename)(path), names);
        if (near !== void 0) hint = `; did you mean ${(0, shown.pS)(`${pattern.slice(0, -(0, external_node_path_.basename)(path).length)}${near}`)}?`;
      } catch {
        hint = `; there is no folder ${(0, shown.pS)((0, external_node_path_.dirname)(path))}`;
      }
      return new errors.y("file-not-found", `there is no file ${(0, shown.pS)(pattern)}${hint}`);
    }
    function fromHome(path) {
      return /^~(?=$|[/\\])/.test(path) ? (0, external_node_os_.homedir)() + path.slice(1) : path;
    }
    var read_range = __webpack_require__(28677);
    async function readWhole(path, name, maxBytes) {
      const bytes = await readBytes(path, name, maxBytes);
      if (bytes === void 0) return;
      try {
        return new TextDecoder("utf-8", {
          fatal: true
        }).decode(bytes);
      } catch (cause) {
        throw new errors.y("file-unreadable", `${(0, shown.pS)(name)} is not valid UTF-8; save it as UTF-8`, {
          cause
        });
      }
    }
    async function readBytes(path, name, maxBytes) {
      try {
        const {handle} = await (0, open_regular.l)(path, name);
        try {
          const bytes = await (0, read_range.q)(handle, 0, maxBytes + 1);
          if (bytes.length <= maxBytes) return bytes;
        } finally {
          await handle.close();
        }
      } catch (error) {
        const refusal = (0, file_errors.O$)(name, error);
        if (refusal.code === "file-not-found" && refusal.cause !== void 0) return;
        throw refusal;
      }
      throw new errors.y("file-unreadable", `${(0, shown.pS)(name)} is larger than ${maxBytes} bytes`);
    }
    var external_node_crypto_ = __webpack_require__(77598);
    async function writeWhole(path, name, text) {
      const draft = (0, external_node_path_.join)((0, external_node_path_.dirname)(path), `.${(0, external_node_path_.basename)(path).slice(0, 100)}.${(0, 
      external_node_crypto_.randomUUID)()}.tmp`);
      try {
        await makeFolder((0, external_node_path_.dirname)(path));
        try {
          const handle = await (0, promises_.open)(draft, "wx");
          try {
            await handle.writeFile(text, "utf8");
            await handle.sync();
          } finally {
            await handle.close();
          }
          await (0, promises_.rename)(draft, path);
        } catch (error) {
          await (0, promises_.rm)(draft, {
            force: true
          });
          throw error;
        }
      } catch (cause) {
        const {code} = cause;
        const blocked = code === "EEXIST" || code === "ENOTDIR";
        const reason = blocked ? "there is a file where its folder should be" : (0, file_errors.uc)(cause);
        throw new errors.y("file-unreadable", `${(0, shown.pS)(name)} cannot be written: ${reason}`, {
          cause
        });
      }
    }
    async function makeFolder(path) {
      try {
        await (0, promises_.mkdir)(path);
      } catch (error) {
        const {code} = error;
        if (code === "EEXIST") return;
        if (code !== "ENOENT" || (0, external_node_path_.dirname)(path) === path) throw error;
        await makeFolder((0, external_node_path_.dirname)(path));
        await (0, promises_.mkdir)(path).catch(second => {
          if (second.code !== "EEXIST") throw second;
        });
      }
    }
    function nodeFiles(folder) {
      return {
        async find(pattern) {
          const found = await findFiles(folder, pattern);
          return found.map(({path, uri, size}) => new file_source._(path, uri, size));
        },
        readText: (path, maxBytes) => readWhole((0, external_node_path_.resolve)(folder, path), path, maxBytes),
        list: directory => listFiles((0, external_node_path_.resolve)(folder, directory), directory),
        writeText: (path, text) => writeWhole((0, external_node_path_.resolve)(folder, path), path, text),
        digest: path => new file_source._((0, external_node_path_.resolve)(folder, path), path, 0).digest()
      };
    }
    async function listFiles(path, name) {
      try {
        const entries = await (0, promises_.readdir)(path, {
          withFileTypes: true
        });
        const folders = entries.filter(entry => entry.isDirectory());
        const inside = await Promise.all(folders.map(folder => filesIn((0, external_node_path_.join)(path, folder.name), folder.name)));
        return [ ...await filesIn(path, ""), ...inside.flat() ].sort();
      } catch (error) {
        if ((0, file_errors.W0)(error)) return [];
        throw (0, file_errors.O$)(name, error);
      }
    }
    async function filesIn(path, prefix) {
      const names = await (0, promises_.readdir)(path);
      const isFile = await Promise.all(names.map(async file => (await statOrNothing((0, external_node_path_.join)(path, file)))?.isFile()));
      return names.filter((_, index) => isFile[index]).map(file => (0, external_node_path_.join)(prefix, file));
    }
    async function statOrNothing(path) {
      try {
        return await (0, promises_.stat)(path);
      } catch {
        return;
      }
    }
  },
  15895: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O$: () => unreadable,
      W0: () => isAbsent,
      uc: () => systemReason
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    function systemReason(error) {
      const text = String(error.message ?? error);
      return /^[A-Z0-9_]+: (.+?)(?:, [a-z]+(?: '.*)?)?$/s.exec(text)?.[1] ?? text;
    }
    function isAbsent(error) {
      const code = error.code;
      return code === "ENOENT" || code === "ENOTDIR";
    }
    function unreadable(path, error) {
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.y) return error;
      if (isAbsent(error)) return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("file-not-found", `there is no file ${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.pS)(path)}`, {
        cause: error
      });
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("file-unreadable", `${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_1__.pS)(path)} cannot be read: ${systemReason(error)}`, {
        cause: error
      });
    }
  },
  15682: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      _: () => FileSource
    });
    var errors = __webpack_require__(19473);
    var shown = __webpack_require__(78909);
    var file_errors = __webpack_require__(15895);
    var external_node_crypto_ = __webpack_require__(77598);
    var external_node_os_ = __webpack_require__(48161);
    const threadedSize = 16 * 2 ** 20;
    const PARSERS = 2;
    async function makeHasher(size) {
      if (size < threadedSize || (0, external_node_os_.availableParallelism)() <= PARSERS) return inlineHasher();
      const {threadedHasher} = await __webpack_require__.e(846).then(__webpack_require__.bind(__webpack_require__, 63846));
      return threadedHasher();
    }
    function inlineHasher() {
      const hash = (0, external_node_crypto_.createHash)("sha256");
      return {
        async update(block) {
          hash.update(block);
        },
        async digest() {
          return hash.digest("hex");
        },
        async close() {}
      };
    }
    var open_regular = __webpack_require__(17140);
    const blockBytes = 2 ** 20;
    const mostBlocks = 12;
    async function* readBlocks(handle, size, hasher) {
      const length = Math.min(blockBytes, size + 1);
      const used = [];
      let made = 0;
      const read = async () => {
        const [oldest] = used.length > 1 && (made === mostBlocks || used[0].isHashed) ? used.splice(0, 1) : [];
        if (oldest === void 0) made += 1;
        await (oldest?.hashed);
        const buffer = oldest?.buffer ?? new Uint8Array(new SharedArrayBuffer(length));
        const {bytesRead} = await handle.read(buffer, 0, length, null);
        return {
          buffer,
          bytesRead
        };
      };
      let reading = quiet(read());
      try {
        for (let next = await reading; next.bytesRead > 0; next = await reading) {
          const block = next.buffer.subarray(0, next.bytesRead);
          const entry = {
            buffer: next.buffer,
            hashed: quiet(hasher.update(block)),
            isHashed: false
          };
          entry.hashed.then(() => {
            entry.isHashed = true;
          }, ignore);
          used.push(entry);
          reading = quiet(read());
          yield block;
        }
        await Promise.all(used.map(({hashed}) => hashed));
      } finally {
        await Promise.allSettled([ reading, ...used.map(({hashed}) => hashed) ]);
      }
    }
    function quiet(promise) {
      promise.catch(ignore);
      return promise;
    }
    function ignore() {}
    var read_range = __webpack_require__(28677);
    const largestWhole = 2 ** 31;
    class FileSource {
      uri;
      expectedBytes;
      #path;
      #size;
      #stamp;
      #digest;
      #whole;
      constructor(path, uri, size) {
        this.#path = path;
        this.#size = size;
        this.uri = uri;
        this.expectedBytes = uri.endsWith(".gz") ? void 0 : size;
      }
      static of(file) {
        const source = new FileSource(file.path, file.uri, file.size);
        source.learn(file);
        return source;
      }
      known() {
        return {
          path: this.#path,
          uri: this.uri,
          size: this.#size,
          stamp: this.#stamp,
          digest: this.#digest
        };
      }
      learn({stamp, digest}) {
        this.#stamp = stamp;
        this.#digest = digest;
      }
      async* blocks() {
        const {handle, stats} = await this.#open();
        try {
          const raw = this.#raw(handle, stats);
          if (await (0, read_range.b)(handle)) {
            const {gunzipBlocks} = await __webpack_require__.e(495).then(__webpack_require__.bind(__webpack_require__, 53495));
            yield* gunzipBlocks(raw, this.uri);
          } else yield* raw;
        } catch (error) {
          throw (0, file_errors.O$)(this.uri, error);
        } finally {
          await handle.close();
        }
      }
      async size() {
        const plain = await this.#withHandle(async (handle, stats) => await (0, read_range.b)(handle) ? void 0 : Number(stats.size));
        if (plain !== void 0) return plain;
        const bytes = await this.#decompress();
        return bytes.length;
      }
      async slice(start, end) {
        const plain = await this.#withHandle(async (handle, stats) => {
          if (await (0, read_range.b)(handle)) return;
          const stop = Math.max(start, Math.min(end, Number(stats.size)));
          const bytes = await (0, read_range.q)(handle, start, stop);
          if (bytes.length < stop - start) throw this.#changed();
          return bytes;
        });
        if (plain !== void 0) return plain;
        const bytes = await this.#decompress();
        return bytes.subarray(start, end);
      }
      async digest() {
        if (this.#digest === void 0) await this.#withHandle(async (handle, stats) => {
          for await (const _ of this.#raw(handle, stats)) ;
        });
        return this.#digest;
      }
      async* #raw(handle, stats) {
        const size = Number(stats.size);
        const hasher = await makeHasher(size);
        try {
          let passed = 0;
          for await (const block of readBlocks(handle, size, hasher)) {
            passed += block.length;
            if (passed > size) throw this.#changed();
            yield block;
          }
          const digest = await hasher.digest();
          if (passed !== size || stampOf(await handle.stat({
            bigint: true
          })) !== this.#stamp) throw this.#changed();
          this.#digest = digest;
        } finally {
          await hasher.close();
        }
      }
      async #decompress() {
        this.#whole ??= joined(this.blocks(), () => {
          const text = "decompresses to more than 2 GiB; decompress it (Parquet compresses its columns itself)";
          return new errors.y("file-unreadable", `${(0, shown.pS)(this.uri)} ${text}`);
        });
        return await this.#whole;
      }
      async #withHandle(use) {
        const {handle, stats} = await this.#open();
        try {
          return await use(handle, stats);
        } catch (error) {
          throw (0, file_errors.O$)(this.uri, error);
        } finally {
          await handle.close();
        }
      }
      async #open() {
        const opened = await (0, open_regular.l)(this.#path, this.uri);
        const stamp = stampOf(opened.stats);
        this.#stamp ??= stamp;
        if (stamp === this.#stamp) return opened;
        await opened.handle.close();
        throw this.#changed();
      }
      #changed() {
        return new errors.y("file-unreadable", `${(0, shown.pS)(this.uri)} was changed while it was being read`);
      }
    }
    function stampOf({dev, ino, size, mtimeNs}) {
      return [ dev, ino, size, mtimeNs ].join(" ");
    }
    async function joined(blocks, tooLarge) {
      const copies = [];
      let size = 0;
      for await (const block of blocks) {
        size += block.length;
        if (size > largestWhole) throw tooLarge();
        copies.push(block.slice());
      }
      const whole = new Uint8Array(size);
      let at = 0;
      for (const copy of copies) {
        whole.set(copy, at);
        at += copy.length;
      }
      return whole;
    }
  },
  17140: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      l: () => openRegular,
      o: () => notRegular
    });
    var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78909);
    var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15895);
    async function openRegular(path, name) {
      let handle;
      try {
        handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0));
        const stats = await handle.stat({
          bigint: true
        });
        if (!stats.isFile()) throw notRegular(name, stats);
        return {
          handle,
          stats
        };
      } catch (error) {
        await (handle?.close());
        throw (0, _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.O$)(name, error);
      }
    }
    function notRegular(name, stats) {
      const path = (0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_3__.pS)(name);
      if (!stats.isDirectory()) return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("file-unreadable", `${path} is a pipe, a socket or a device, not a file`);
      const example = `${path.replace(/[/\\]+$/, "")}/*.csv`;
      return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("file-not-found", `${path} is a directory; name its files, for example ${example}`);
    }
  },
  28677: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      b: () => isGzip,
      q: () => readRange
    });
    async function readRange(handle, start, end) {
      const bytes = new Uint8Array(end - start);
      let filled = 0;
      while (filled < bytes.length) {
        const {bytesRead} = await handle.read(bytes, filled, bytes.length - filled, start + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
      return bytes.subarray(0, filled);
    }
    async function isGzip(handle) {
      const [first, second] = await readRange(handle, 0, 2);
      return first === 31 && second === 139;
    }
  },
  9646: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Ae: () => path,
      Cv: () => about,
      Ej: () => size,
      Lc: () => margin,
      TS: () => rate,
      Tj: () => sources,
      UU: () => name,
      X1: () => percentage,
      dM: () => distinct,
      oA: () => checkFields,
      p0: () => duration,
      pq: () => mapping
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73305);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78909);
    const mapping = zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej;
    const about = (sentence, schema) => schema.check((0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y)(sentence));
    const name = (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9)(1), (0, 
    zod_mini__WEBPACK_IMPORTED_MODULE_1__.Eb)(500));
    const path = (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9)(1), (0, 
    zod_mini__WEBPACK_IMPORTED_MODULE_1__.Eb)(4096));
    function distinct({value, issues}) {
      const seen = new Set;
      value.forEach((one, at) => {
        if (seen.has(String(one))) issues.push({
          code: "custom",
          input: one,
          path: [ at ],
          message: `${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(String(one))} stands in this list already`
        });
        seen.add(String(one));
      });
    }
    const count = (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm)(1));
    const percent = (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP)().check((0, 
    zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk)(/^\d+(\.\d+)?%$/, 'expected a percentage such as "2%"')), (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi)(text => ({
      relative: Number(text.slice(0, -1)) / 100
    })));
    const margin = (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ)([ (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig)().check((0, 
    zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm)(0)), percent ], 'expected a number of at least 0, or a percentage such as "2%"');
    const checkFields = {
      by: about("A column, or a list of columns: the check is made on every slice of their values.", (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM)((0, 
      zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ)([ name, (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg)(name).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9)(1), (0, 
      zod_mini__WEBPACK_IMPORTED_MODULE_1__.Eb)(10)) ]))),
      "min-rows": about("Slices of fewer rows are inconclusive.", (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM)(count)),
      tier: about("An advisory check is shown but does not decide.", (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n)([ "blocking", "advisory" ]))),
      decide: about("interval (default): the whole interval must keep the bound. estimate: the point alone.", (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM)((0, 
      zod_mini__WEBPACK_IMPORTED_MODULE_0__.k5n)([ "interval", "estimate" ])))
    };
    const sources = {
      candidate: about("The candidate, where the input does not say: a file, a glob, or an .onnx model.", (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM)(path)),
      baseline: about("What is in production, to compare with.", (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM)(path)),
      dataset: about("Rows that .onnx models predict, with their labels.", (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM)(path))
    };
    function quantity(units, example) {
      const names = Object.keys(units).sort((a, b) => b.length - a.length);
      const pattern = new RegExp(`^(\\d+(?:\\.\\d+)?) ?(${names.join("|")})$`);
      const expected = `expected a number with a unit (${Object.keys(units).join(", ")}), such as ${example}`;
      return (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL)((0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP)(expected).check((0, 
      zod_mini__WEBPACK_IMPORTED_MODULE_1__.Fk)(pattern, expected)), (0, zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi)(text => {
        const [, digits = "", unit = ""] = pattern.exec(text) ?? [];
        const factor = units[unit] ?? Number.NaN;
        return factor < 1 ? Number(digits) / Math.round(1 / factor) : Number(digits) * factor;
      }));
    }
    const duration = quantity({
      us: .001,
      ms: 1,
      s: 1e3,
      m: 6e4,
      h: 36e5,
      d: 864e5
    }, "20ms");
    const size = quantity({
      B: 1,
      kB: 1e3,
      MB: 1e6,
      GB: 1e9,
      KiB: 1024,
      MiB: 1024 ** 2,
      GiB: 1024 ** 3
    }, "50MB");
    const rate = quantity({
      "/s": 1
    }, "500/s");
    const percentage = quantity({
      "%": .01
    }, "5%");
  },
  29818: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Kj: () => categoricalShifts,
      NC: () => regressionMetrics,
      Ns: () => binaryMetrics,
      Q4: () => metricRange,
      T$: () => measuresOfCategories,
      bP: () => pairedMetrics,
      fl: () => pairedShifts,
      uf: () => scoreMetrics,
      xq: () => numericShifts,
      yf: () => shadowMetrics,
      z7: () => measuresOfNumbers,
      zU: () => multiclassMetrics
    });
    const binaryMetrics = [ "accuracy", "balanced-accuracy", "precision", "recall", "specificity", "f1", "auroc", "average-precision", "log-loss", "brier", "mcc", "calibration-error" ];
    const multiclassMetrics = [ "accuracy", "balanced-accuracy", "macro-f1", "weighted-f1", "macro-precision", "weighted-precision", "macro-recall", "weighted-recall", "log-loss", "macro-auroc", "top-2-accuracy", "top-3-accuracy", "top-4-accuracy", "top-5-accuracy", "top-10-accuracy", "mcc" ];
    const regressionMetrics = [ "mae", "mse", "rmse", "r2", "mape", "median-absolute-error" ];
    const pairedMetrics = [ "negative-flip-rate", "disagreement-rate" ];
    const numericShifts = [ "psi", "ks", "wasserstein", "jensen-shannon", "mean-shift" ];
    const categoricalShifts = [ "psi", "total-variation", "jensen-shannon", "chi-square", "new-categories" ];
    const pairedShifts = [ "disagreement-rate", "negative-flip-rate", "mean-absolute-difference" ];
    const shadowMetrics = [ ...new Set([ ...numericShifts, ...categoricalShifts, ...pairedShifts ]) ];
    const measuresOfNumbers = new Set([ "ks", "wasserstein", "mean-shift", "mean-absolute-difference" ]);
    const measuresOfCategories = new Set([ "total-variation", "chi-square", "new-categories", "disagreement-rate", "negative-flip-rate" ]);
    const scoreMetrics = new Set([ "auroc", "average-precision", "log-loss", "brier", "calibration-error", "macro-auroc", ...multiclassMetrics.filter(name => name.startsWith("top-")) ]);
    const unbounded = [ "log-loss", ...regressionMetrics, "psi", "wasserstein", "mean-shift", "mean-absolute-difference" ];
    function metricRange(metric) {
      if (metric === "mcc") return [ -1, 1 ];
      if (metric === "r2") return [ -1 / 0, 1 ];
      if (unbounded.includes(metric)) return [ 0, 1 / 0 ];
      const named = [ ...binaryMetrics, ...multiclassMetrics, ...pairedMetrics, ...shadowMetrics ];
      return named.includes(metric) ? [ 0, 1 ] : [ -1 / 0, 1 / 0 ];
    }
  },
  41929: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => parsePolicy
    });
    var dist = __webpack_require__(38815);
    var shown = __webpack_require__(78909);
    var leven = __webpack_require__(47785);
    function describeIssue(issue, knownKeys) {
      const path = issue.path;
      switch (issue.code) {
       case "unrecognized_keys":
        return issue.keys.map(key => ({
          path,
          key,
          message: unknownKey(key, knownKeys(path))
        }));

       case "invalid_union":
        {
          if (issue.message !== "Invalid input") return [ {
            path,
            message: issue.message
          } ];
          if (issue.discriminator !== void 0) return [ {
            path,
            message: discriminated(issue, knownKeys(path))
          } ];
          const nearest = [ ...issue.errors ].sort((a, b) => weight(a) - weight(b))[0] ?? [];
          return nearest.flatMap(inner => describeIssue({
            ...inner,
            path: [ ...path, ...inner.path ]
          }, knownKeys));
        }

       default:
        return [ {
          path,
          message: words(issue)
        } ];
      }
    }
    function didYouMean(given, known) {
      if (given.length > LONGEST_WORD) return "";
      const nearest = (0, leven.h)(given.toLowerCase(), [ ...known ], {
        maxDistance: Math.max(2, Math.floor(given.length / 3))
      });
      return nearest === void 0 ? "" : `; did you mean "${nearest}"?`;
    }
    const LONGEST_WORD = 100;
    const typeWords = {
      object: "a mapping",
      record: "a mapping",
      array: "a list",
      string: "a text",
      number: "a number",
      int: "a whole number",
      boolean: "true or false"
    };
    function words(issue) {
      if (issue.message !== "Invalid input") return issue.message;
      switch (issue.code) {
       case "invalid_type":
        return issue.input === void 0 ? "is required" : `expected ${typeWords[issue.expected] ?? issue.expected}, got ${show(issue.input)}`;

       case "invalid_value":
        {
          const values = issue.values.map(String);
          if (issue.input === void 0) return `is required: one of ${values.join(", ")}`;
          return `${show(issue.input)} is not one of ${values.join(", ")}${didYouMean(String(issue.input), values)}`;
        }

       case "too_small":
        if (issue.origin === "array" || issue.origin === "string") return `must not be shorter than ${issue.minimum}`;
        return `must be ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}, got ${show(issue.input)}`;

       case "too_big":
        if (issue.origin === "array" || issue.origin === "string") return `must not be longer than ${issue.maximum}`;
        return `must be ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}, got ${show(issue.input)}`;

       default:
        return `is not valid: ${show(issue.input)}`;
      }
    }
    function unknownKey(key, known) {
      return `unknown key ${(0, shown.SP)(key)}${didYouMean(key, known) || `; known here: ${known.join(", ")}`}`;
    }
    function discriminated(issue, options) {
      const key = issue.discriminator ?? "";
      const given = issue.input?.[key];
      if (given === void 0) return `${key} is required: one of ${options.join(", ")}`;
      return `${key} ${show(given)} is not one of ${options.join(", ")}${didYouMean(String(given), options)}`;
    }
    const weight = issues => issues.reduce((sum, issue) => sum + (issue.code === "invalid_type" && issue.path.length === 0 ? 10 : 1), 0);
    function show(value) {
      if (typeof value === "string") return (0, shown.SP)(value, 60);
      if (Array.isArray(value)) return "a list";
      if (value === null) return "nothing";
      if (typeof value === "object") return "a mapping";
      return String(value);
    }
    function knownKeys(schema, path, value) {
      const definition = schema._zod.def;
      switch (definition.type) {
       case "optional":
       case "nullable":
       case "default":
        return knownKeys(definition.innerType, path, value);

       case "array":
        return path.length === 0 ? [] : knownKeys(definition.element, path.slice(1), at(value, path[0]));

       case "record":
        return path.length === 0 ? [] : knownKeys(definition.valueType, path.slice(1), at(value, path[0]));

       case "object":
        {
          const [key, ...rest] = path;
          if (key === void 0) return Object.keys(definition.shape);
          const field = definition.shape[String(key)];
          return field === void 0 ? [] : knownKeys(field, rest, at(value, key));
        }

       case "union":
        return alternatives(definition, path, value);

       default:
        return [];
      }
    }
    function alternatives(definition, path, value) {
      const {discriminator} = definition;
      if (discriminator === void 0) return definition.options.flatMap(option => knownKeys(option, path, value));
      const given = at(value, discriminator);
      const chosen = definition.options.find(option => option._zod.propValues?.[discriminator]?.has(given));
      if (chosen !== void 0) return knownKeys(chosen, path, value);
      return definition.options.flatMap(option => [ ...option._zod.propValues?.[discriminator] ?? [] ].map(String));
    }
    function at(value, key) {
      return typeof value === "object" && value !== null && key !== void 0 ? value[key] : void 0;
    }
    var errors = __webpack_require__(19473);
    const MOST = 100;
    function listProblems(problems, word) {
      const lines = [ ...new Set(problems.slice(0, MOST).map(word)) ];
      const more = problems.length - MOST;
      return new errors.y("policy-invalid", more > 0 ? [ ...lines, `and ${more} more` ] : lines);
    }
    var schemas = __webpack_require__(55395);
    var api = __webpack_require__(73305);
    const rule = says => (0, schemas.z6Y)(({value, issues}) => says(value, (path, message) => issues.push({
      code: "custom",
      input: value,
      path: [ ...path ],
      message
    })), {
      when: ({value}) => typeof value === "object" && value !== null
    });
    const isLoose = value => typeof value === "object" && value !== null;
    const textsOf = value => [ value ].flat().filter(one => typeof one === "string");
    const boundKeys = [ "min", "max", "max-drop", "max-rise", "max-gap" ];
    const needsBound = rule((check, problem) => {
      if (boundKeys.every(kind => check[kind] === void 0)) problem([], `this check has no bound: give one of ${boundKeys.join(", ")}`);
    });
    const distinctChecks = rule((list, problem) => {
      const first = new Map;
      checksIn(list).forEach((check, at) => {
        for (const kind of boundKeys) {
          if (check[kind] === void 0) continue;
          const key = JSON.stringify([ check["metric"], check["column"], textsOf(check["by"]), kind ]);
          const before = first.get(key);
          if (before === void 0) first.set(key, at); else problem([ at, kind ], `checks[${before}] bounds the same metric on the same rows by ${kind} already: keep one of the two`);
        }
      });
    });
    const checksIn = list => Array.isArray(list) ? list.map(check => isLoose(check) ? check : {}) : [];
    var fields = __webpack_require__(9646);
    const providers = [ "cpu", "cuda", "tensorrt", "webgpu", "directml", "coreml" ];
    const timing = metrics => (0, fields.pq)({
      metric: (0, schemas.k5n)(metrics),
      max: (0, schemas.lqM)(fields.p0),
      "max-rise": (0, schemas.lqM)(fields.X1),
      ...fields.oA
    }).check(needsBound);
    const bytes = metrics => (0, fields.pq)({
      metric: (0, schemas.k5n)(metrics),
      max: (0, schemas.lqM)(fields.Ej),
      "max-rise": (0, schemas.lqM)(fields.X1),
      ...fields.oA
    }).check(needsBound);
    const check = (0, schemas.gMt)("metric", [ timing([ "latency-p50", "latency-p90", "latency-p95", "latency-p99", "latency-mean", "load-time", "first-inference" ]), (0, 
    fields.pq)({
      metric: (0, schemas.k5n)([ "throughput" ]),
      min: (0, schemas.lqM)(fields.TS),
      "max-drop": (0, schemas.lqM)(fields.X1),
      ...fields.oA
    }).check(needsBound), bytes([ "peak-memory", "model-size" ]) ]);
    const benchmarkSection = (0, fields.pq)({
      ...fields.Tj,
      shapes: (0, schemas.lqM)((0, schemas.g1P)(fields.UU, (0, schemas.YOg)((0, schemas.Whr)().check((0, api.qm)(1))))),
      inputs: (0, schemas.lqM)(fields.Ae),
      provider: (0, schemas.lqM)((0, schemas.k5n)(providers)),
      threads: (0, schemas.lqM)((0, schemas.Whr)().check((0, api.qm)(1))),
      confidence: (0, schemas.lqM)((0, schemas.aig)().check((0, api.qm)(.5), (0, api.Au)(1))),
      checks: (0, schemas.lqM)((0, schemas.YOg)(check).check((0, api.Eb)(1e3), distinctChecks))
    });
    var metric_names = __webpack_require__(29818);
    const boundsAgree = rule((check, problem) => {
      const {min, max, by} = check;
      if (new Set(textsOf(by)).size < textsOf(by).length) problem([ "by" ], "names a column twice");
      if (check["max-gap"] !== void 0 && by === void 0) problem([ "max-gap" ], 'max-gap compares slices: name their column with "by"');
      if (typeof min === "number" && typeof max === "number" && min > max) problem([ "min" ], `min ${min} is above max ${max}: nothing could pass`);
    });
    const boundsAreInRange = rule((check, problem) => {
      const metric = String(check["metric"]);
      const [low, high] = (0, metric_names.Q4)(metric);
      for (const key of boundKeys) {
        const bound = check[key];
        const limit = key === "min" || key === "max" ? outside(bound, low, high) : tooWide(key, bound, low, high);
        if (limit !== null) problem([ key ], `${metric} ${limit}${low === 0 && high === 1 ? hint(bound) : ""}`);
      }
    });
    function outside(bound, low, high) {
      if (typeof bound !== "number" || bound >= low && bound <= high) return null;
      return `is never outside ${low} to ${high}, so ${bound} decides nothing`;
    }
    function tooWide(kind, bound, low, high) {
      if (typeof bound === "number") return bound > high - low ? `never differs by more than ${high - low}, so ${bound} decides nothing` : null;
      if (kind !== "max-drop" || low < 0 || !isLoose(bound) || typeof bound["relative"] !== "number") return null;
      const percent = Number((100 * bound["relative"]).toFixed(6));
      return percent > 100 ? `never falls by more than 100%, so ${percent}% decides nothing` : null;
    }
    const hint = bound => typeof bound === "number" && bound > 1 && bound <= 100 ? `; did you mean ${Number((bound / 100).toPrecision(12))}?` : "";
    const columnsServeChecks = rule(({columns, checks}, problem) => {
      const named = isLoose(columns) ? columns : {};
      const onlyDecisions = named["prediction"] !== void 0 && named["score"] === void 0;
      checksIn(checks).forEach((check, at) => {
        const metric = String(check["metric"]);
        const path = [ "checks", at, "metric" ];
        if (onlyDecisions && metric_names.uf.has(metric)) problem(path, `${metric} needs columns.score, not only columns.prediction`);
        if (!metric_names.bP.includes(metric)) return;
        if (named["id"] === void 0) problem(path, `${metric} compares the same rows of both models: name their ids with columns.id`);
        if (check["max-drop"] !== void 0 || check["max-rise"] !== void 0) problem(path, `${metric} already compares candidate and baseline: bound it with min or max`);
      });
    });
    const columnsHaveOneRole = rule(({columns}, problem) => {
      if (!isLoose(columns)) return;
      const roles = new Map;
      if (columns["label"] === void 0) roles.set("label", "label, by default");
      for (const role of [ "id", "label", "weight", "cluster", "prediction", "score" ]) textsOf(columns[role]).forEach((name, at) => {
        const before = roles.get(name);
        roles.set(name, role);
        if (before === void 0) return;
        const place = typeof columns[role] === "string" ? [] : [ at ];
        problem([ "columns", role, ...place ], `${(0, shown.SP)(name)} is already the ${before}`);
      });
    });
    const bounds = {
      min: (0, fields.Cv)("Smallest value that is good enough.", (0, schemas.lqM)((0, schemas.aig)())),
      max: (0, fields.Cv)("Largest value that is good enough.", (0, schemas.lqM)((0, schemas.aig)())),
      "max-drop": (0, fields.Cv)("How far it may fall below production's: 0.01, or \"2%\" of production's value.", (0, schemas.lqM)(fields.Lc)),
      "max-rise": (0, fields.Cv)("How far it may rise above production's: 0.02, or \"2%\" of production's value.", (0, schemas.lqM)(fields.Lc)),
      "max-gap": (0, fields.Cv)("Largest difference between two slices.", (0, schemas.lqM)((0, schemas.aig)().check((0, api.qm)(0))))
    };
    (0, fields.pq)({
      metric: fields.UU,
      ...bounds,
      ...fields.oA
    });
    const checksOf = (metric, ...more) => (0, schemas.lqM)((0, schemas.YOg)((0, fields.pq)({
      metric,
      ...bounds,
      ...fields.oA
    }).check(needsBound, boundsAgree, ...more)).check((0, api.Eb)(1e3), distinctChecks));
    const known = (...lists) => (0, schemas.k5n)(lists.flat());
    const common = {
      ...fields.Tj,
      confidence: (0, fields.Cv)("Level of every interval; 0.95 by default.", (0, schemas.lqM)((0, schemas.aig)().check((0, api.qm)(.5), (0, 
      api.Au)(1)))),
      intervals: (0, fields.Cv)("analytic (default): by the kind of metric. bootstrap: by resampling rows or clusters, slower.", (0, 
      schemas.lqM)((0, schemas.k5n)([ "analytic", "bootstrap" ]))),
      seed: (0, fields.Cv)("Seed of every drawn number; 1 by default.", (0, schemas.lqM)((0, schemas.Whr)().check((0, api.qm)(0), (0, 
      api.Zm)(4294967295)))),
      features: (0, fields.Cv)("Dataset columns that feed an .onnx model, in its order.", (0, schemas.lqM)((0, schemas.YOg)(fields.UU).check((0, 
      api.m9)(1), (0, api.Eb)(1e5)))),
      output: (0, fields.Cv)("Output of an .onnx model that holds the score or the prediction.", (0, schemas.lqM)(fields.UU))
    };
    const columns = {
      id: (0, fields.Cv)("Names the rows, so that candidate and baseline are compared row by row.", (0, schemas.lqM)(fields.UU)),
      label: (0, fields.Cv)('The truth; the column "label" by default.', (0, schemas.lqM)(fields.UU)),
      weight: (0, fields.Cv)("How much a row counts.", (0, schemas.lqM)(fields.UU)),
      cluster: (0, fields.Cv)("Rows of one cluster (a patient, a session) depend on each other.", (0, schemas.lqM)(fields.UU))
    };
    const binary = (0, fields.pq)({
      task: (0, schemas.euz)("binary"),
      columns: (0, schemas.lqM)((0, fields.pq)({
        ...columns,
        score: (0, schemas.lqM)(fields.UU),
        prediction: (0, schemas.lqM)(fields.UU)
      })),
      "positive-label": (0, fields.Cv)("Which of the two labels is positive; 1 and true need no telling.", (0, schemas.lqM)((0, 
      schemas.KCZ)([ fields.UU, (0, schemas.aig)() ]))),
      "decision-threshold": (0, fields.Cv)("Score from which a row is decided to be positive; 0.5 by default.", (0, schemas.lqM)((0, 
      schemas.aig)().check((0, api.Tx)(0), (0, api.Au)(1)))),
      ...common,
      checks: checksOf(known(metric_names.Ns, metric_names.bP), boundsAreInRange)
    }).check(columnsServeChecks, columnsHaveOneRole);
    const multiclass = (0, fields.pq)({
      task: (0, schemas.euz)("multiclass"),
      columns: (0, schemas.lqM)((0, fields.pq)({
        ...columns,
        score: (0, schemas.lqM)((0, schemas.YOg)(fields.UU).check((0, api.m9)(2), (0, api.Eb)(1e4))),
        prediction: (0, schemas.lqM)(fields.UU)
      })),
      classes: (0, fields.Cv)("The classes, in the order of the score columns.", (0, schemas.lqM)((0, schemas.YOg)((0, schemas.KCZ)([ fields.UU, (0, 
      schemas.aig)() ])).check((0, api.m9)(2), (0, api.Eb)(2e3), fields.dM))),
      ...common,
      checks: checksOf(known(metric_names.zU, metric_names.bP), boundsAreInRange)
    }).check(columnsServeChecks, columnsHaveOneRole);
    const regression = (0, fields.pq)({
      task: (0, schemas.euz)("regression"),
      columns: (0, schemas.lqM)((0, fields.pq)({
        ...columns,
        prediction: (0, schemas.lqM)(fields.UU)
      })),
      ...common,
      checks: checksOf(known(metric_names.NC), boundsAreInRange)
    }).check(columnsHaveOneRole);
    const given = (0, fields.pq)({
      task: (0, schemas.euz)("given"),
      ...fields.Tj,
      confidence: common.confidence,
      checks: checksOf(fields.UU)
    });
    const evaluateSection = (0, schemas.gMt)("task", [ binary, multiclass, regression, given ]);
    var release = __webpack_require__(93302);
    const columnsServeMeasures = rule(({columns, checks}, problem) => {
      const named = isLoose(columns) ? columns : {};
      checksIn(checks).forEach(({metric, column}, at) => {
        const path = [ "checks", at, "metric" ];
        if (column !== void 0 && column === named["id"]) problem([ "checks", at, "column" ], `${(0, shown.SP)(String(column))} tells rows apart: there is nothing to compare in it`);
        if (metric_names.fl.includes(metric) && named["id"] === void 0) problem(path, `${metric} compares the same rows of both models: name their ids with columns.id`);
        if (metric === "negative-flip-rate" && named["label"] === void 0) problem(path, `${metric} needs the true class of a row: name it with columns.label`);
      });
    });
    const oneKindOfColumn = rule(({columns, categorical, checks}, problem) => {
      const reasons = new Map(textsOf(categorical).map(column => [ column, "shadow.categorical names it" ]));
      if (isLoose(columns)) for (const label of textsOf(columns["label"])) reasons.set(label, "it is the label");
      const list = checksIn(checks);
      for (const {metric, column} of list) if (typeof column === "string" && metric_names.T$.has(String(metric)) && !reasons.has(column)) reasons.set(column, `${metric} compares it as such`);
      list.forEach(({metric, column}, at) => {
        const reason = reasons.get(String(column));
        if (reason !== void 0 && metric_names.z7.has(String(metric))) problem([ "checks", at, "metric" ], `${metric} compares numbers, but ${(0, 
        shown.SP)(String(column))} is a column of categories: ${reason}`);
      });
    });
    const checkKeys = {
      metric: (0, schemas.k5n)(metric_names.yf),
      column: (0, fields.Cv)("The column that is compared.", fields.UU),
      min: (0, fields.Cv)("Smallest difference that is good enough.", (0, schemas.lqM)((0, schemas.aig)())),
      max: (0, fields.Cv)("Largest difference that is good enough.", (0, schemas.lqM)((0, schemas.aig)())),
      ...fields.oA
    };
    (0, fields.pq)(checkKeys);
    const shadowSection = (0, fields.pq)({
      candidate: (0, fields.Cv)("Predictions of the candidate, where the input does not say: a file, a glob, or an .onnx model.", (0, 
      schemas.lqM)(fields.Ae)),
      baseline: (0, fields.Cv)("Predictions of production on the same traffic.", (0, schemas.lqM)(fields.Ae)),
      dataset: (0, fields.Cv)("Rows of traffic that .onnx models predict, as `evaluate` says.", (0, schemas.lqM)(fields.Ae)),
      control: (0, fields.Cv)("A second sample of production: what differs between the two is the noise floor.", (0, schemas.lqM)(fields.Ae)),
      columns: (0, schemas.lqM)((0, fields.pq)({
        id: (0, fields.Cv)("The same row of both files has the same id: rows are compared one by one as well.", (0, schemas.lqM)(fields.UU)),
        label: (0, fields.Cv)("The true class of a row, which negative-flip-rate needs.", (0, schemas.lqM)(fields.UU))
      })),
      categorical: (0, fields.Cv)("Columns of categories that look like numbers.", (0, schemas.lqM)((0, schemas.YOg)(fields.UU).check((0, 
      api.Eb)(1e3), fields.dM))),
      confidence: (0, schemas.lqM)((0, schemas.aig)().check((0, api.qm)(.5), (0, api.Au)(1))),
      seed: (0, schemas.lqM)((0, schemas.Whr)().check((0, api.qm)(0))),
      checks: (0, schemas.lqM)((0, schemas.YOg)((0, fields.pq)(checkKeys).check(needsBound, boundsAgree, boundsAreInRange)).check((0, 
      api.Eb)(1e3), distinctChecks))
    }).check(columnsServeMeasures, oneKindOfColumn);
    const policySchema = (0, fields.pq)({
      version: (0, schemas.euz)(1, "expected version: 1"),
      model: (0, fields.Cv)("The bytes that are released; hashed into all evidence.", (0, fields.pq)({
        name: fields.UU,
        files: (0, schemas.YOg)(fields.Ae).check((0, api.m9)(1), (0, api.Eb)(1e4), fields.dM)
      })),
      evaluate: (0, schemas.lqM)(evaluateSection),
      benchmark: (0, schemas.lqM)(benchmarkSection),
      shadow: (0, schemas.lqM)(shadowSection),
      build: (0, schemas.lqM)(release.Cr),
      promote: (0, schemas.lqM)(release.CD),
      waivers: (0, schemas.lqM)((0, schemas.YOg)(release.rZ).check((0, api.Eb)(1e3)))
    });
    function readYaml(text, uri) {
      const lines = new dist.HN;
      const documents = (0, dist.hR)(text, {
        lineCounter: lines,
        prettyErrors: false,
        logLevel: "silent",
        stringKeys: true,
        uniqueKeys: false
      });
      const place = offset => {
        const {line, col} = lines.linePos(offset);
        return `${(0, shown.pS)(uri)}:${line}:${col}`;
      };
      const refuse = faults => listProblems(faults, ([offset, message]) => `${place(offset)} ${(0, shown.pS)(message).slice(0, MOST_CHARACTERS)}`);
      const [document, second] = documents;
      if (document === void 0 || document.contents === null) throw refuse([ [ 0, EMPTY ] ]);
      const faults = [ ...document.errors, ...document.warnings ].map(({pos, code, message}) => [ pos[0], plainWords[code] ?? message ]);
      if (faults.length > 0) throw refuse(faults);
      if (second !== void 0) throw refuse([ [ second.range[0], `expected one YAML document, found ${documents.length}; the second begins here` ] ]);
      const root = document.contents;
      const slips = [ ...repeatedKeys(root), ...unknownAliases(document, root) ];
      if (slips.length > 0) throw refuse(slips);
      const value = plainValue(document, refuse);
      if (value === null) throw refuse([ [ 0, EMPTY ] ]);
      return {
        value,
        root,
        place
      };
    }
    const plainWords = {
      NON_STRING_KEY: "a key must be a text, not a list or a mapping",
      RESOURCE_EXHAUSTION: "the policy is nested too deeply"
    };
    const EMPTY = 'the policy is empty; "modelgate init" writes one to begin with';
    const MOST_CHARACTERS = 300;
    function repeatedKeys(root) {
      const faults = [];
      (0, dist.YR)(root, {
        Map(_, {items}) {
          const seen = new Set;
          for (const {key} of items) {
            if (!(0, dist.jn)(key)) continue;
            const name = String(key.value);
            if (seen.has(name)) faults.push([ key.range?.[0] ?? 0, `the key ${(0, shown.SP)(name)} stands here a second time` ]);
            seen.add(name);
          }
        }
      });
      return faults;
    }
    function unknownAliases(document, root) {
      const anchors = new Set;
      const faults = [];
      (0, dist.YR)(document, {
        Node(_, node) {
          if ((0, dist.Vj)(node)) {
            if (!anchors.has(node.source)) faults.push([ node.range?.[0] ?? root.range?.[0] ?? 0, `no anchor before this alias is named ${(0, 
            shown.SP)(node.source)}` ]);
          } else if ("anchor" in node && node.anchor !== void 0) anchors.add(node.anchor);
        }
      });
      return faults;
    }
    function plainValue(document, refuse) {
      try {
        return document.toJS();
      } catch (cause) {
        const {message} = cause;
        throw refuse([ [ firstAlias(document.contents), message ] ]);
      }
    }
    function firstAlias(root) {
      let offset = 0;
      (0, dist.YR)(root, {
        Alias(_, alias) {
          offset = alias.range?.[0] ?? 0;
          return dist.YR.BREAK;
        }
      });
      return offset;
    }
    function parsePolicy(text, uri) {
      const {value, root, place} = readYaml(text, uri);
      const result = policySchema.safeParse(value, {
        reportInput: true
      });
      if (result.success) return result.data;
      const problems = withoutEchoes(result.error.issues).flatMap(issue => describeIssue(issue, path => knownKeys(policySchema, path, value)));
      throw listProblems(problems, problem => `${place(offsetOf(root, problem))} ${spell(problem)}`);
    }
    function withoutEchoes(issues) {
      const place = ({path}) => JSON.stringify(path);
      const wrongTypes = new Set(issues.filter(({code}) => code === "invalid_type").map(place));
      return issues.filter(issue => issue.code === "invalid_type" || !wrongTypes.has(place(issue)));
    }
    function spell({path, message}) {
      const at = path.map(key => typeof key === "number" ? `[${key}]` : step(key)).join("");
      return at === "" ? message : `${at.replace(/^\./, "")}: ${message}`;
    }
    const step = key => /^[\w-]{1,40}$/.test(key) ? `.${key}` : `[${(0, shown.SP)(key)}]`;
    function offsetOf(root, {path, key}) {
      let node = root;
      for (const step of path) {
        const next = child(node, step);
        if (next === void 0) break;
        node = next;
      }
      if (key !== void 0 && (0, dist.jh)(node)) {
        const pair = node.items.find(item => (0, dist.jn)(item.key) && String(item.key.value) === key);
        if ((0, dist.Ll)(pair?.key)) node = pair.key;
      }
      return node.range?.[0] ?? 0;
    }
    function child(node, step) {
      if (!("get" in node)) return;
      const found = node.get(step, true);
      return (0, dist.Ll)(found) ? found : void 0;
    }
  },
  93302: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      CD: () => promoteSection,
      Cr: () => buildSection,
      VF: () => gates,
      rZ: () => waiver
    });
    var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55395);
    var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73305);
    var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73102);
    var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9646);
    const gates = [ "evaluate", "benchmark", "shadow", "build" ];
    const buildSection = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pq)({
      context: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae),
      dockerfile: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ae),
      image: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.UU),
      "max-size": (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.Ej),
      reproducible: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY)())
    });
    const stage = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pq)({
      environment: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
      requires: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)(gates)).check((0, 
      zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(gates.length))),
      approvals: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pq)({
        required: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr)().check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm)(0), (0, 
        zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm)(6))),
        "forbid-self": (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY)())
      })),
      rollout: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pq)({
        steps: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.X1).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9)(1), (0, 
        zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(100)),
        soak: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.p0)
      }))
    });
    const promoteSection = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pq)({
      deploy: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pq)({
        command: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
        timeout: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)(_fields_js__WEBPACK_IMPORTED_MODULE_0__.p0)
      })),
      stages: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM)((0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg)(stage).check((0, zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9)(1), (0, 
      zod_mini__WEBPACK_IMPORTED_MODULE_2__.Eb)(20)))
    });
    const waiver = (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pq)({
      gate: (0, zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n)(gates),
      check: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
      owner: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
      reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__.UU,
      until: zod_mini__WEBPACK_IMPORTED_MODULE_3__.p6("expected a date such as 2026-12-31")
    });
  }
};
