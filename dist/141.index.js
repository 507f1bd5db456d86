export const id = 141;

export const ids = [ 141 ];

export const modules = {
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
  12452: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      runTableThread: () => runTableThread
    });
    var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
    var _tables_read_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62559);
    var _files_file_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15682);
    var _table_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41729);
    async function runTableThread() {
      const {files, wanted} = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData.order;
      const sources = files.map(file => _files_file_source_js__WEBPACK_IMPORTED_MODULE_2__._.of(file));
      try {
        const {table, buffers} = (0, _table_message_js__WEBPACK_IMPORTED_MODULE_3__.cN)(await (0, _tables_read_table_js__WEBPACK_IMPORTED_MODULE_1__.x)(sources, wanted));
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({
          table,
          files: sources.map(source => source.known())
        }, buffers);
      } catch (error) {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage((0, _table_message_js__WEBPACK_IMPORTED_MODULE_3__.ut)(error));
      }
    }
  },
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
