export const id = 279;

export const ids = [ 279 ];

export const modules = {
  41729: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Xv: () => unpackTable,
      cN: () => packTable,
      ut: () => answerOf
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _tables_interner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65853);
    function packTable({rows, parts, columns}) {
      const buffers = new Set;
      const packed = [ ...columns ].map(([name, column]) => {
        const values = column.kind === "number" ? column.values : column.codes;
        buffers.add(values.buffer);
        if (column.kind === "number") return [ name, column ];
        const texts = column.texts.pack();
        for (const buffer of [ ...texts.chunks, texts.ends.buffer ]) buffers.add(buffer);
        return [ name, {
          ...column,
          texts
        } ];
      });
      return {
        table: {
          rows,
          parts,
          columns: packed
        },
        buffers: [ ...buffers ]
      };
    }
    function unpackTable({rows, parts, columns}) {
      const unpacked = columns.map(([name, column]) => [ name, column.kind === "number" ? column : {
        ...column,
        texts: _tables_interner_js__WEBPACK_IMPORTED_MODULE_1__.M.unpack(column.texts)
      } ]);
      return {
        rows,
        parts,
        columns: new Map(unpacked)
      };
    }
    function answerOf(error) {
      if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.y) return {
        code: error.code,
        problems: error.problems
      };
      return {
        fault: error instanceof Error ? error.stack ?? error.message : String(error)
      };
    }
  },
  20396: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Hw: () => endOfCell,
      Mf: () => tab,
      Ry: () => carriageReturn,
      cX: () => comma,
      hB: () => lineFeed,
      hD: () => quote
    });
    const lineFeed = 10;
    const carriageReturn = 13;
    const quote = 34;
    const comma = 44;
    const tab = 9;
    function endOfCell(bytes, start, to, delimiter) {
      for (let at = start; at < to; at++) {
        const byte = bytes[at];
        if (byte === delimiter || byte === lineFeed || byte === carriageReturn) return at;
      }
      return -1;
    }
  },
  49665: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      m: () => csvCarry
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _line_carry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35898);
    const longestRecord = 16 * 2 ** 20;
    function csvCarry(place) {
      return new _line_carry_js__WEBPACK_IMPORTED_MODULE_1__.S(longestRecord, () => {
        const text = "one record is longer than 16 MiB; is this a CSV file with line breaks, and is every quote closed?";
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${place()}: ${text}`);
      });
    }
  },
  36041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      a: () => readHeader
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78909);
    var _bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20396);
    var _split_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77973);
    function readHeader(uri, bytes, from, to, delimiter) {
      let lines = 0;
      let at = from;
      for (;at < to && (bytes[at] === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.hB || bytes[at] === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.Ry); at++) if (bytes[at] === _bytes_js__WEBPACK_IMPORTED_MODULE_2__.hB || bytes[at + 1] !== _bytes_js__WEBPACK_IMPORTED_MODULE_2__.hB) lines++;
      const header = splitStrictly(uri, bytes, at, to, delimiter);
      if (header === void 0) return {
        names: void 0,
        next: at,
        lines
      };
      if (header.cells.some(name => name.includes("\0"))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${(0, 
      _shown_js__WEBPACK_IMPORTED_MODULE_3__.pS)(uri)} has NUL bytes in its header; save the file as UTF-8`);
      return {
        names: header.cells,
        next: header.next,
        lines: lines + header.lines
      };
    }
    function splitStrictly(uri, bytes, from, to, delimiter) {
      try {
        return (0, _split_record_js__WEBPACK_IMPORTED_MODULE_1__.I)(bytes, from, to, delimiter, strictDecoder);
      } catch (cause) {
        const text = `${(0, _shown_js__WEBPACK_IMPORTED_MODULE_3__.pS)(uri)}: the header is not valid UTF-8; save the file as UTF-8`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", text, {
          cause
        });
      }
    }
    const strictDecoder = new TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: true
    });
  },
  77973: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      I: () => splitRecord
    });
    var _bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20396);
    function splitRecord(bytes, from, to, delimiter, decoder = lossyDecoder) {
      const cells = [];
      let lines = 0;
      let at = from;
      for (;at < to; at++) {
        let end = endOfQuotes(bytes, at, to);
        if (end === void 0) return;
        end = (0, _bytes_js__WEBPACK_IMPORTED_MODULE_0__.Hw)(bytes, end, to, delimiter);
        if (end < 0) return;
        cells.push(cellText(decoder.decode(bytes.subarray(at, end))));
        for (let i = at; i < end; i++) if (bytes[i] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.hB) lines++;
        at = end;
        if (bytes[at] === delimiter) continue;
        at += bytes[at] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.Ry && bytes[at + 1] === _bytes_js__WEBPACK_IMPORTED_MODULE_0__.hB && at + 1 < to ? 2 : 1;
        return {
          cells,
          next: at,
          lines: lines + 1
        };
      }
      return;
    }
    function endOfQuotes(bytes, start, to) {
      if (bytes[start] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.hD) return start;
      for (let at = start + 1; at < to; at++) {
        if (bytes[at] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.hD) continue;
        at++;
        if (bytes[at] !== _bytes_js__WEBPACK_IMPORTED_MODULE_0__.hD) return at;
      }
      return;
    }
    function cellText(text) {
      const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
      return quoted === null ? text : quoted[1].replaceAll('""', '"');
    }
    const lossyDecoder = new TextDecoder("utf-8", {
      ignoreBOM: true
    });
  },
  79249: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => detectFormat
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    function detectFormat(uri, start) {
      const file = (0, _shown_js__WEBPACK_IMPORTED_MODULE_1__.pS)(uri);
      if (start.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${file} is empty`);
      const text = latin1(start);
      const foreign = foreignFiles.find(([magic]) => text.startsWith(magic));
      if (foreign !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${file} is ${foreign[1]}`);
      if (/^PAR1[^\t\r\n -~]/.test(text)) return "parquet";
      const extension = /\.([a-z0-9]+)(?:\.gz)?$/.exec(uri.toLowerCase())?.[1] ?? "";
      const content = text.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
      if (extension === "parquet" || extension === "pq") throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${file} is not a Parquet file: it does not begin with PAR1`);
      if (extension === "json" || extension === "jsonl" || extension === "ndjson") return content.startsWith("[") ? "json-array" : "json-lines";
      if (/^\{\s*["}]/.test(content)) return "json-lines";
      if (extension === "csv") return "csv";
      if (extension === "tsv" || extension === "tab") return "tsv";
      const [firstLine = ""] = content.split(/[\r\n]/, 1);
      return firstLine.includes("\t") && !firstLine.includes(",") ? "tsv" : "csv";
    }
    const foreignFiles = [ [ "ÿþ", "UTF-16 text; save it as UTF-8" ], [ "þÿ", "UTF-16 text; save it as UTF-8" ], [ "version https://git-lfs", "a Git LFS pointer, not the data; check out with `lfs: true`, or run `git lfs pull`" ], [ "PK", "a ZIP archive or an Excel workbook; export it as CSV" ], [ "ÐÏà", "an old Excel workbook; export it as CSV" ], [ "", "compressed with gzip twice; decompress it once" ], [ "(µ/ý", "compressed with Zstandard; compress it with gzip, or not at all" ], [ "BZh91AY&SY", "compressed with bzip2; compress it with gzip, or not at all" ], [ "ý7zXZ\0", "compressed with xz; compress it with gzip, or not at all" ], [ "ARROW1\0\0", "an Arrow or Feather file; write it as Parquet" ], [ "HDF", "an HDF5 file; write it as Parquet or CSV" ], [ "NUMPY", "a NumPy file; write it as Parquet or CSV" ], [ "SQLite format 3\0", "an SQLite database; export the table as CSV" ], [ "<!DOCTYPE ", "an HTML page; was it downloaded without signing in?" ], [ "<html", "an HTML page; was it downloaded without signing in?" ] ];
    function latin1(bytes) {
      return String.fromCharCode(...bytes);
    }
  },
  65853: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      M: () => Interner,
      j: () => mostCells
    });
    var text_words = __webpack_require__(3269);
    class TextIndex {
      #pool;
      #slots=new Int32Array(256);
      #hashes=new Int32Array(128);
      #size=0;
      constructor(pool) {
        this.#pool = pool;
        this.reserve(0);
        for (let code = 0; code < pool.size; code++) {
          const bytes = pool.bytes(code);
          this.#hashes[code] = (0, text_words.qj)(new DataView(bytes.buffer, bytes.byteOffset), 0, bytes.length);
        }
        this.#size = pool.size;
        this.#fill();
      }
      reserve(more) {
        const wanted = this.#pool.size + more;
        if (wanted > this.#hashes.length) {
          const hashes = new Int32Array(2 ** Math.ceil(Math.log2(wanted)));
          hashes.set(this.#hashes.subarray(0, this.#size));
          this.#hashes = hashes;
        }
        if (2 * wanted <= this.#slots.length) return;
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * wanted)));
        this.#fill();
      }
      find(view, at, length, hash) {
        const slot = this.#probe(view, at, length, hash);
        return (this.#slots[slot] & this.#slots.length - 1) - 1;
      }
      add(view, at, length, hash) {
        const slot = this.#probe(view, at, length, hash);
        const slots = this.#slots;
        const mask = slots.length - 1;
        const entry = slots[slot];
        if (entry !== 0) return (entry & mask) - 1;
        const code = this.#pool.append(view, at, length);
        slots[slot] = hash & ~mask | code + 1;
        this.#hashes[code] = hash;
        this.#size = code + 1;
        return code;
      }
      fetch(hashes, count) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        let seen = 0;
        if (mask < 1 << 14) return seen;
        for (let i = 0; i < count; i++) seen ^= slots[hashes[i] & mask];
        return seen;
      }
      #probe(view, at, length, hash) {
        const slots = this.#slots;
        const mask = slots.length - 1;
        let slot = hash & mask;
        for (;;) {
          const entry = slots[slot];
          if (entry === 0) return slot;
          if (((entry ^ hash) & ~mask) === 0 && this.#pool.holds((entry & mask) - 1, view, at, length)) return slot;
          slot = slot + 1 & mask;
        }
      }
      #fill() {
        const slots = this.#slots;
        const mask = slots.length - 1;
        for (let code = 0; code < this.#size; code++) {
          const hash = this.#hashes[code];
          let slot = hash & mask;
          while (slots[slot] !== 0) slot = slot + 1 & mask;
          slots[slot] = hash & ~mask | code + 1;
        }
      }
    }
    var text_pool = __webpack_require__(19928);
    const mostCells = 1024;
    class Interner {
      #pool;
      #hashes=new Int32Array(mostCells);
      #ofByte=new Int32Array(256).fill(-1);
      #index;
      #next=0;
      constructor(packed) {
        this.#pool = new text_pool.A(packed);
      }
      static unpack(packed) {
        return new Interner(packed);
      }
      pack() {
        return this.#pool.pack();
      }
      get size() {
        return this.#pool.size;
      }
      text(code) {
        if (!(code >= 0 && code < this.#pool.size)) throw new RangeError(`no text has the code ${code}`);
        return decoder.decode(this.#pool.bytes(code));
      }
      find(text) {
        const view = viewOf(encoder.encode(text));
        this.#index ??= new TextIndex(this.#pool);
        const {byteLength} = view;
        return byteLength === 0 ? -1 : this.#index.find(view, 0, byteLength, (0, text_words.qj)(view, 0, byteLength));
      }
      codesOf(other) {
        const [pool, theirs] = [ this.#pool, other.#pool ];
        const codes = new Int32Array(theirs.size);
        let next = 0;
        for (let code = 0; code < codes.length; code++) {
          if (next >= pool.size || !pool.holdsTextOf(next, theirs, code)) {
            const view = viewOf(theirs.bytes(code));
            this.#index ??= new TextIndex(pool);
            next = this.#index.find(view, 0, view.byteLength, (0, text_words.qj)(view, 0, view.byteLength));
          }
          codes[code] = next;
          next++;
        }
        return codes;
      }
      intern(text) {
        const view = viewOf(encoder.encode(text));
        if (view.byteLength > text_pool.I) throw new RangeError(`a text has ${view.byteLength} bytes; ${text_pool.I} is most`);
        const code = new Int32Array(1);
        this.internAll(view, {
          starts: Int32Array.of(0),
          stops: Int32Array.of(view.byteLength),
          spare: view
        }, code);
        return code[0];
      }
      internAll(view, cells, codes) {
        const predicted = this.#predict(view, cells, codes);
        const known = this.#takeBytes(view, cells, codes, predicted);
        return known < codes.length ? this.#lookUp(view, cells, codes, known) : 0;
      }
      malformed(first) {
        const codes = [];
        if (!this.#pool.takeUnusual()) return codes;
        for (let code = first; code < this.#pool.size; code++) if (!isPlainText(this.#pool.bytes(code))) codes.push(code);
        return codes;
      }
      #predict(view, {starts, stops, spare}, codes) {
        const pool = this.#pool;
        const count = codes.length;
        let next = this.#next;
        let i = 0;
        for (;i < count; i++) {
          const start = starts[i];
          const source = start < 0 ? spare : view;
          const at = start < 0 ? -1 - start : start;
          const length = stops[i] - at;
          if (length === 0) break;
          if (next < pool.size && pool.holds(next, source, at, length)) ; else if (next === pool.size && this.#index === void 0 && this.#comesBehindAll(source, at, length)) pool.append(source, at, length); else if (next > 0 && pool.holds(0, source, at, length)) next = 0; else break;
          codes[i] = next;
          next++;
        }
        this.#next = next;
        return i;
      }
      #takeBytes(view, {starts, stops}, codes, first) {
        let i = first;
        for (;i < codes.length; i++) {
          const start = starts[i];
          const code = start >= 0 && stops[i] === start + 1 ? this.#ofByte[view.getUint8(start)] : -1;
          if (code < 0) break;
          codes[i] = code;
        }
        if (i > first) this.#next = codes[i - 1] + 1;
        return i;
      }
      #comesBehindAll(view, at, length) {
        const {size} = this.#pool;
        return size === 0 || this.#pool.precedes(size - 1, view, at, length);
      }
      #lookUp(view, {starts, stops, spare}, codes, first) {
        const count = codes.length;
        const hashes = this.#hashes;
        for (let i = first; i < count; i++) {
          const start = starts[i];
          const at = start < 0 ? -1 - start : start;
          hashes[i] = (0, text_words.qj)(start < 0 ? spare : view, at, stops[i] - at);
        }
        this.#index ??= new TextIndex(this.#pool);
        const index = this.#index;
        index.reserve(count - first);
        index.fetch(hashes, count);
        let empty = 0;
        let code = -1;
        for (let i = first; i < count; i++) {
          const start = starts[i];
          const at = start < 0 ? -1 - start : start;
          const length = stops[i] - at;
          if (length === 0) {
            codes[i] = -1;
            empty++;
            continue;
          }
          code = index.add(start < 0 ? spare : view, at, length, hashes[i]);
          if (length === 1 && start >= 0) this.#ofByte[view.getUint8(at)] = code;
          codes[i] = code;
        }
        if (code >= 0) this.#next = code + 1;
        return empty;
      }
    }
    function viewOf(bytes) {
      return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    function isPlainText(bytes) {
      if (bytes.includes(0)) return false;
      try {
        strictDecoder.decode(bytes);
        return true;
      } catch {
        return false;
      }
    }
    const encoder = new TextEncoder;
    const decoder = new TextDecoder("utf-8", {
      ignoreBOM: true
    });
    const strictDecoder = new TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: true
    });
  },
  27597: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      w: () => JsonRows
    });
    var interner = __webpack_require__(65853);
    var place_columns = __webpack_require__(67125);
    var settle_texts = __webpack_require__(55360);
    var text_writer = __webpack_require__(91533);
    function exactInteger(json, name) {
      const sources = new Map;
      const object = JSON.parse(json, function(key, value, context) {
        if (key === name && context?.source !== void 0) sources.set(this, context.source);
        return value;
      });
      const digits = sources.get(object);
      return digits !== void 0 && /^-?\d+$/.test(digits) ? digits : void 0;
    }
    const mostNames = 1e4;
    const namedRows = 1e3;
    class JsonRows {
      #uri;
      #buffer;
      #writers;
      #names=new Set;
      #seen;
      #absent;
      #count=0;
      constructor(uri, buffer) {
        this.#uri = uri;
        this.#buffer = buffer;
        this.#writers = buffer.wanted.map(() => new text_writer.r);
        this.#seen = buffer.wanted.map(() => false);
        this.#absent = buffer.wanted.map(() => 0);
      }
      add(object, json) {
        const buffer = this.#buffer;
        if (this.#count === 0) buffer.reserve(interner.j);
        const row = buffer.rows + this.#count;
        if (buffer.partRows + this.#count < namedRows && this.#names.size < mostNames) for (const name of Object.keys(object)) this.#names.add(name);
        for (let place = 0; place < buffer.wanted.length; place++) {
          const {name, as, missing} = buffer.wanted[place];
          const has = Object.hasOwn(object, name);
          if (has) this.#see(place); else if (missing === "refuse" && !this.#seen[place]) {
            this.#absent[place] += 1;
            if (as === "text") this.#writers[place].put("absent");
            continue;
          }
          const value = has ? object[name] : void 0;
          if (as === "text") this.#writers[place].put(this.#textOf(value, place, row, json)); else if (typeof value === "number") buffer.storeNumber(place, row, value); else this.#storeOther(value, place, row);
        }
        this.#count += 1;
        if (this.#count === interner.j) this.settle();
      }
      settle() {
        const buffer = this.#buffer;
        for (const [place, {as}] of buffer.wanted.entries()) {
          if (as !== "text") continue;
          const writer = this.#writers[place];
          (0, settle_texts.u)(buffer, place, buffer.rows, writer.cells.spare, writer.cells, this.#count);
          writer.clear();
        }
        buffer.rows += this.#count;
        this.#count = 0;
      }
      assertSeen(end) {
        const missing = this.#buffer.wanted.filter((column, place) => !this.#seen[place] && (end || column.missing === "refuse"));
        if (missing.length === 0 || this.#buffer.partRows === 0) return;
        throw (0, place_columns.Q)(this.#uri, [ ...this.#names ], missing.map(({name}) => name));
      }
      #see(place) {
        if (this.#seen[place]) return;
        this.#seen[place] = true;
        const first = this.#buffer.rows - this.#buffer.partRows;
        for (let row = 0; row < this.#absent[place]; row++) this.#buffer.report("missing", place, first + row);
      }
      #storeOther(value, place, row) {
        if (typeof value === "string") this.#buffer.storeNumberText(place, row, value); else if (value === void 0 || value === null) this.#buffer.storeNumber(place, row, Number.NaN); else if (typeof value === "boolean") this.#buffer.report("not-a-number", place, row, String(value)); else this.#buffer.report("nested", place, row, JSON.stringify(value));
      }
      #textOf(value, place, row, json) {
        if (typeof value === "string") return value;
        if (value === void 0 || value === null) return "";
        if (typeof value === "number") {
          if (!Number.isInteger(value) || Number.isSafeInteger(value)) return String(value);
          const digits = exactInteger(json(), this.#buffer.wanted[place].name);
          if (digits === void 0) this.#buffer.report("imprecise", place, row, String(value));
          return digits ?? String(value);
        }
        if (typeof value === "boolean") return String(value);
        this.#buffer.report("nested", place, row, JSON.stringify(value));
        return "nested";
      }
    }
  },
  65220: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      d: () => lineTexts
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _line_carry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35898);
    var _shown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78909);
    const longestLine = 16 * 2 ** 20;
    async function* lineTexts(file) {
      const name = (0, _shown_js__WEBPACK_IMPORTED_MODULE_1__.pS)(file.uri);
      let before = 0;
      let lines = [];
      const read = (bytes, from, to) => {
        let text;
        try {
          text = decoder.decode(bytes.subarray(from, to));
        } catch (cause) {
          const place = `${name}, line ${before + lines.length + 1} or below`;
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${place}: not valid UTF-8; save the file as UTF-8`, {
            cause
          });
        }
        if (text.endsWith("\n")) text = text.slice(0, -1);
        for (const line of text.split("\n")) lines.push(line);
        return to;
      };
      const carry = new _line_carry_js__WEBPACK_IMPORTED_MODULE_2__.S(longestLine, () => {
        const text = "one line is longer than 16 MiB; JSON Lines has one object per line";
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${name}, line ${before + 1}: ${text}`);
      });
      const take = () => {
        const taken = lines;
        before += taken.length;
        lines = [];
        return taken;
      };
      for await (const piece of file.pieces()) {
        carry.feed(piece, read);
        yield take();
      }
      carry.finish(read);
      yield take();
    }
    const decoder = new TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: true
    });
  },
  51127: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      O: () => isJsonObject,
      q: () => parseJson
    });
    function parseJson(text) {
      try {
        return JSON.parse(text);
      } catch {
        if (!/NaN|Infinity/.test(text)) return;
      }
      try {
        return JSON.parse(text.replace(stringOrWord, found => words[found] ?? found));
      } catch {
        return;
      }
    }
    const stringOrWord = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g;
    const words = {
      NaN: "null",
      Infinity: '"Infinity"',
      "-Infinity": '"-Infinity"'
    };
    function isJsonObject(value) {
      return typeof value === "object" && value !== null && !Array.isArray(value);
    }
  },
  81530: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      s: () => readJsonArray,
      v: () => jsonItems
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78909);
    var _json_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);
    var _parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51127);
    const largestArray = 64 * 2 ** 20;
    async function* readJsonArray(file, buffer) {
      const name = (0, _shown_js__WEBPACK_IMPORTED_MODULE_3__.pS)(file.uri);
      const values = await jsonItems(file);
      const rows = new _json_rows_js__WEBPACK_IMPORTED_MODULE_1__.w(file.uri, buffer);
      for (const [index, value] of values.entries()) if ((0, _parse_json_js__WEBPACK_IMPORTED_MODULE_2__.O)(value)) rows.add(value, () => "{}"); else buffer.problems.line("not-an-object", () => `${name}, item ${index + 1}: ${(0, 
      _shown_js__WEBPACK_IMPORTED_MODULE_3__.SP)(JSON.stringify(value))}`);
      rows.settle();
      rows.assertSeen(true);
      yield;
      if (values.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${name} has no rows`);
    }
    async function jsonItems(file) {
      const items = (0, _parse_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(await readWhole(file));
      if (Array.isArray(items)) return items;
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${(0, _shown_js__WEBPACK_IMPORTED_MODULE_3__.pS)(file.uri)} begins with [ but is not a JSON list`);
    }
    async function readWhole(file) {
      const name = (0, _shown_js__WEBPACK_IMPORTED_MODULE_3__.pS)(file.uri);
      const decoder = new TextDecoder("utf-8", {
        fatal: true,
        ignoreBOM: true
      });
      const texts = [];
      let size = 0;
      for await (const piece of file.pieces()) {
        size += piece.length;
        if (size > largestArray) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${name} holds one JSON list of more than 64 MiB; write one object per line (JSON Lines), or Parquet`);
        try {
          texts.push(decoder.decode(piece, {
            stream: true
          }));
        } catch (cause) {
          throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${name} is not valid UTF-8; save it as UTF-8`, {
            cause
          });
        }
      }
      return texts.join("");
    }
  },
  35898: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      S: () => LineCarry
    });
    const lineFeed = 10;
    const carriageReturn = 13;
    class LineCarry {
      #longest;
      #tooLong;
      #bytes=new Uint8Array(4096);
      #length=0;
      #tried=0;
      constructor(longest, tooLong) {
        this.#longest = longest;
        this.#tooLong = tooLong;
      }
      feed(block, read) {
        let from = 0;
        while (this.#length > 0) {
          const more = Math.max(0, this.#tried - this.#length);
          const end = endOfLine(block, Math.min(block.length, from + more));
          this.#keep(block.subarray(from, end < 0 ? block.length : end));
          if (end < 0) return;
          const at = read(this.#bytes, 0, this.#length);
          const left = this.#length - at;
          if (left <= end) {
            this.#length = 0;
            from = end - left;
          } else {
            this.#bytes.copyWithin(0, at, this.#length);
            this.#length = left;
            from = end;
          }
          this.#tried = at > 0 ? 0 : 2 * left;
        }
        const end = endOfLastLine(block, from);
        const at = end > from ? read(block, from, end) : from;
        this.#keep(block.subarray(at));
      }
      finish(read) {
        if (this.#length === 0) return true;
        this.#keep(Uint8Array.of(lineFeed));
        return read(this.#bytes.subarray(0, this.#length), 0, this.#length) === this.#length;
      }
      #keep(bytes) {
        const length = this.#length + bytes.length;
        if (length > this.#longest) throw this.#tooLong();
        if (length > this.#bytes.length) {
          const larger = new Uint8Array(2 * length);
          larger.set(this.#bytes.subarray(0, this.#length));
          this.#bytes = larger;
        }
        this.#bytes.set(bytes, this.#length);
        this.#length = length;
      }
    }
    function endOfLine(bytes, from) {
      const feed = bytes.indexOf(lineFeed, from);
      const limit = feed < 0 ? bytes.length - 1 : feed - 1;
      for (let at = from; at < limit; at++) if (bytes[at] === carriageReturn) return at + 1;
      return feed < 0 ? -1 : feed + 1;
    }
    function endOfLastLine(bytes, from) {
      for (let at = bytes.length - 1; at >= from; at--) if (bytes[at] === lineFeed || bytes[at] === carriageReturn && at < bytes.length - 1) return at + 1;
      return from;
    }
  },
  81659: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      $: () => parseNumber
    });
    const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
    const infinite = /^([+-]?)inf(?:inity)?$/i;
    const missing = new Set([ "", "NaN", "nan", "NA", "N/A", "null", "NULL", "None", "#N/A" ]);
    function parseNumber(text) {
      const plain = text.replace(/^[ \t]+|[ \t]+$/g, "");
      if (decimal.test(plain)) return Number(plain);
      if (missing.has(plain)) return Number.NaN;
      const sign = infinite.exec(plain);
      if (sign === null) return;
      return sign[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    }
  },
  51449: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      T: () => openFile
    });
    const startBytes = 1024;
    const pieceBytes = 2 ** 18;
    async function openFile(source) {
      const rest = source.blocks()[Symbol.asyncIterator]();
      let first = new Uint8Array(0);
      while (first.length < startBytes) {
        const next = await rest.next();
        if (next.done === true) break;
        first = first.length === 0 && next.value.length >= startBytes ? plainBytes(next.value) : joined(first, next.value);
      }
      async function* pieces() {
        let block = first.subarray(hasByteOrderMark(first) ? 3 : 0);
        for (;;) {
          for (let at = 0; at < block.length; at += pieceBytes) {
            const piece = block.subarray(at, at + pieceBytes);
            file.passed += piece.length;
            yield piece;
          }
          const next = await rest.next();
          if (next.done === true) return;
          block = plainBytes(next.value);
        }
      }
      const close = async () => {
        await (rest.return?.());
      };
      const file = {
        source,
        uri: source.uri,
        start: first.subarray(0, startBytes),
        passed: 0,
        pieces,
        close
      };
      return file;
    }
    function joined(left, right) {
      const both = new Uint8Array(left.length + right.length);
      both.set(left);
      both.set(right, left.length);
      return both;
    }
    function plainBytes(bytes) {
      return bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    function hasByteOrderMark(bytes) {
      return bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
    }
  },
  67125: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => missingColumns,
      n: () => placeColumns
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93256);
    var _number_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81659);
    var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78909);
    const mostColumns = 1e4;
    function placeColumns(uri, names, wanted) {
      const file = (0, _shown_js__WEBPACK_IMPORTED_MODULE_2__.pS)(uri);
      if (names.length > mostColumns) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${file} has ${names.length} columns; at most ${mostColumns} are read`);
      const places = new Map(wanted.map((name, place) => [ name, place ]));
      const found = new Array(wanted.length).fill(0);
      const result = names.map(name => {
        const place = places.get(name) ?? -1;
        if (place >= 0) found[place] += 1;
        return place;
      });
      const missing = wanted.filter((_, place) => found[place] === 0);
      if (missing.length > 0) throw missingColumns(uri, names, missing);
      const repeated = [ ...wanted.entries() ].filter(([place]) => found[place] > 1);
      if (repeated.length > 0) {
        const lines = repeated.map(([place, name]) => `${file} has ${found[place]} columns named ${(0, _shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name)}`);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", lines);
      }
      return result;
    }
    function missingColumns(uri, names, missing) {
      const file = (0, _shown_js__WEBPACK_IMPORTED_MODULE_2__.pS)(uri);
      const lines = missing.map(name => {
        const near = (0, _names_js__WEBPACK_IMPORTED_MODULE_3__.q)(name, names);
        return `${file} has no column ${(0, _shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(name)}${near === void 0 ? "" : `; did you mean ${(0, 
        _shown_js__WEBPACK_IMPORTED_MODULE_2__.SP)(near)}?`}`;
      });
      lines.push(names.length === 0 ? `${file} has no columns` : `${file} has the columns ${(0, _names_js__WEBPACK_IMPORTED_MODULE_3__.Z)(names)}${headerHint(names)}`);
      return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("column-missing", lines);
    }
    function headerHint(names) {
      if (names.every(name => Number.isFinite((0, _number_text_js__WEBPACK_IMPORTED_MODULE_1__.$)(name)))) return "; the first line looks like data: a header is needed";
      const [name] = names;
      if (name === void 0 || names.length > 1) return "";
      if (name.includes(";")) return "; it looks separated by semicolons: write it with commas";
      if (name.includes("\t")) return "; it looks separated by tabs: name it .tsv, or write it with commas";
      if (name.includes(",")) return "; it looks separated by commas: name it .csv";
      if (name.includes("|")) return "; it looks separated by vertical bars: write it with commas";
      return "";
    }
  },
  67983: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      P: () => readBatches
    });
    var errors = __webpack_require__(19473);
    var csv_bytes = __webpack_require__(20396);
    var place_columns = __webpack_require__(67125);
    var shown = __webpack_require__(78909);
    var csv_carry = __webpack_require__(49665);
    var read_header = __webpack_require__(36041);
    const farthest = 280;
    const doubtful = 2 ** -98;
    const powers = Float64Array.from({
      length: farthest + 1
    }, (_, exponent) => Number(`1e${exponent}`));
    const rests = powers.map((power, exponent) => Number(10n ** BigInt(exponent) - BigInt(power)));
    const inverses = powers.map(power => 1 / power);
    const upperHalves = powers.map(upperHalf);
    const lowerHalves = powers.map((power, exponent) => power - upperHalves[exponent]);
    function storeScaled(high, low, digits, scale, sign, values, row) {
      const upper = digits <= 9 ? high : high * powers[digits - 9];
      const whole = upper + low;
      if (digits <= 15 && scale >= 0 && scale <= 22) {
        values[row] = sign * whole / powers[scale];
        return true;
      }
      if (scale <= 0 || scale > farthest || whole === 0) return storeRaised(upper, low, -scale, sign, values, row);
      const rest = low - (whole - upper);
      const inverse = inverses[scale];
      const quotient = whole * inverse;
      const product = quotient * powers[scale];
      const left = whole - product - productError(quotient, scale, product);
      const correction = (left + (rest - quotient * rests[scale])) * inverse;
      const nearest = quotient + correction;
      const beyond = correction - (nearest - quotient);
      const doubt = nearest * doubtful;
      if (nearest + (beyond + doubt) !== nearest || nearest + (beyond - doubt) !== nearest) return false;
      values[row] = sign * nearest;
      return true;
    }
    function storeRaised(upper, low, exponent, sign, values, row) {
      const whole = upper + low;
      if (exponent === 0 || whole === 0) {
        values[row] = sign * whole;
        return true;
      }
      if (exponent < 0 || exponent > farthest) return false;
      const rest = low - (whole - upper);
      const power = powers[exponent];
      const product = whole * power;
      const correction = productError(whole, exponent, product) + (whole * rests[exponent] + rest * power);
      const nearest = product + correction;
      const beyond = correction - (nearest - product);
      const doubt = nearest * doubtful;
      if (nearest + (beyond + doubt) !== nearest || nearest + (beyond - doubt) !== nearest) return false;
      values[row] = sign * nearest;
      return true;
    }
    function productError(factor, exponent, product) {
      const upper = upperHalf(factor);
      const lower = factor - upper;
      const upperPower = upperHalves[exponent];
      const lowerPower = lowerHalves[exponent];
      return upper * upperPower - product + upper * lowerPower + lower * upperPower + lower * lowerPower;
    }
    function upperHalf(x) {
      const shifted = 134217729 * x;
      return shifted - (shifted - x);
    }
    const minus = 45;
    const plus = 43;
    const zero = 48;
    const point = 46 ^ zero;
    const mostDigits = 18;
    function readDecimal(bytes, view, start, values, row) {
      const negative = bytes[start] === minus;
      const first = negative ? start + 1 | 0 : start | 0;
      let at = first;
      let high = 0;
      let low = 0;
      let digits = 0;
      while (bytes[at] === zero) at = at + 1 | 0;
      let digit = bytes[at] ^ zero;
      while (digit < 10) {
        if (digits < 9) high = Math.imul(high, 10) + digit | 0; else low = Math.imul(low, 10) + digit | 0;
        digits = digits + 1 | 0;
        at = at + 1 | 0;
        digit = bytes[at] ^ zero;
      }
      let length = at - first | 0;
      let scale = 0;
      if (digit === point) {
        at = at + 1 | 0;
        const fraction = at;
        const last = bytes.length - 8 | 0;
        if (digits === 0) while (bytes[at] === zero) at = at + 1 | 0;
        for (;;) {
          if ((digits < 2 || digits === 9) && at <= last) {
            const eight = eightDigits(view, at);
            if (eight >= 0) {
              if (digits === 9) low = eight; else high = Math.imul(high, 1e8) + eight | 0;
              digits = digits + 8 | 0;
              at = at + 8 | 0;
              continue;
            }
          }
          digit = bytes[at] ^ zero;
          if (digit > 9) break;
          if (digits < 9) high = Math.imul(high, 10) + digit | 0; else low = Math.imul(low, 10) + digit | 0;
          digits = digits + 1 | 0;
          at = at + 1 | 0;
        }
        scale = at - fraction | 0;
        length = length + scale | 0;
      }
      if (length === 0 || digits > mostDigits) return -1;
      if ((bytes[at] | 32) === 101) {
        at = at + 1 | 0;
        const down = bytes[at] === minus;
        if (down || bytes[at] === plus) at = at + 1 | 0;
        const from = at;
        let exponent = 0;
        for (digit = bytes[at] ^ zero; digit < 10 && at - from < 4; digit = bytes[at] ^ zero) {
          exponent = exponent * 10 + digit;
          at = at + 1 | 0;
        }
        if (at === from) return -1;
        scale = down ? scale + exponent : scale - exponent;
      }
      return storeScaled(high, low, digits, scale, negative ? -1 : 1, values, row) ? at : -1;
    }
    function eightDigits(view, at) {
      let left = view.getInt32(at, true) - 808464432 | 0;
      let right = view.getInt32(at + 4, true) - 808464432 | 0;
      if (((left | right | left + 1987475062 | right + 1987475062) & 2155905152) !== 0) return -1;
      left = Math.imul(left, 10) + (left >>> 8) & 16711935;
      right = Math.imul(right, 10) + (right >>> 8) & 16711935;
      left = Math.imul(left, 100) + (left >>> 16) & 65535;
      right = Math.imul(right, 100) + (right >>> 16) & 65535;
      return Math.imul(left, 1e4) + right | 0;
    }
    var interner = __webpack_require__(65853);
    var settle_texts = __webpack_require__(55360);
    const groupRows = interner.j;
    class PendingCells {
      texts;
      #buffer;
      #numbers=[];
      #spareUsed=0;
      #spare=new Uint8Array(1024);
      constructor(buffer) {
        this.#buffer = buffer;
        this.texts = buffer.wanted.map(({as}) => {
          const length = as === "text" ? groupRows : 0;
          return {
            starts: new Int32Array(length),
            stops: new Int32Array(length),
            spare: new DataView(this.#spare.buffer)
          };
        });
      }
      addNumber(place, row, start, stop) {
        this.#numbers.push(place, row, start, stop);
      }
      addQuoted(place, row, bytes, start, stop) {
        const {starts, stops} = this.texts[place];
        starts[row] = start;
        stops[row] = stop;
        let doubled = start;
        while (doubled < stop && bytes[doubled] !== csv_bytes.hD) doubled++;
        if (doubled === stop) return;
        this.#reserve(stop - start);
        starts[row] = -1 - this.#spareUsed;
        for (let at = start; at < stop; at++) {
          this.#spare[this.#spareUsed++] = bytes[at];
          if (bytes[at] === csv_bytes.hD) at++;
        }
        stops[row] = this.#spareUsed;
      }
      blank(row, at) {
        for (const [place, {as}] of this.#buffer.wanted.entries()) {
          if (as !== "text") continue;
          this.texts[place].starts[row] = at;
          this.texts[place].stops[row] = at + 1;
        }
      }
      settle(bytes, view, count) {
        const buffer = this.#buffer;
        for (const [place, {as}] of buffer.wanted.entries()) if (as === "text") (0, settle_texts.u)(buffer, place, buffer.rows, view, this.texts[place], count);
        const numbers = this.#numbers;
        const end = buffer.rows + count;
        for (let i = 0; i < numbers.length && numbers[i + 1] < end; i += 4) this.#settleNumber(bytes, view, numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3]);
        numbers.length = 0;
        this.#spareUsed = 0;
      }
      #settleNumber(bytes, view, place, row, start, stop) {
        let from = start;
        let to = stop;
        while (from < to && isBlank(bytes[from])) from++;
        while (to > from && isBlank(bytes[to - 1])) to--;
        if (bytes[from] === pending_cells_plus && bytes[from + 1] !== pending_cells_minus) from++;
        if (start === stop) this.#buffer.storeNumber(place, row, Number.NaN); else if (readDecimal(bytes, view, from, this.#buffer.numbers[place], row) !== to) this.#buffer.storeNumberText(place, row, decoder.decode(bytes.subarray(start, stop)));
      }
      #reserve(more) {
        if (this.#spareUsed + more <= this.#spare.length) return;
        const spare = new Uint8Array(2 * (this.#spareUsed + more));
        spare.set(this.#spare.subarray(0, this.#spareUsed));
        this.#spare = spare;
        for (const cells of this.texts) cells.spare = new DataView(spare.buffer);
      }
    }
    function isBlank(byte) {
      return byte === 32 || byte === 9;
    }
    const pending_cells_plus = 43;
    const pending_cells_minus = 45;
    const decoder = new TextDecoder;
    const lineFeed = 10;
    const carriageReturn = 13;
    const quote = 34;
    const unwanted = -1;
    class RecordScanner {
      #file;
      #targets;
      #buffer;
      #pending;
      #line;
      #recordLine;
      #count=0;
      constructor(file, places, buffer) {
        this.#file = file;
        this.#line = file.firstLine;
        this.#recordLine = file.firstLine;
        this.#buffer = buffer;
        this.#pending = new PendingCells(buffer);
        this.#targets = Int32Array.from(places, place => {
          if (place < 0) return unwanted;
          return 2 * place + (buffer.wanted[place].as === "text" ? 1 : 0);
        });
      }
      get line() {
        return this.#line;
      }
      read(bytes, from, to) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let at = from;
        do {
          this.#buffer.reserve(groupRows);
          at = this.#scan(bytes, view, at, to);
          this.#pending.settle(bytes, view, this.#count);
          this.#buffer.rows += this.#count;
        } while (this.#count === groupRows);
        return at;
      }
      #scan(bytes, view, from, to) {
        const targets = this.#targets;
        const columns = targets.length;
        const delimiter = this.#file.delimiter | 0;
        const top = Math.max(delimiter, carriageReturn) | 0;
        const numbers = this.#buffer.numbers;
        const texts = this.#pending.texts;
        const firstRow = this.#buffer.rows;
        const most = groupRows;
        let count = 0;
        let at = from | 0;
        while (at < to && count < most) {
          const record = at;
          this.#recordLine = this.#line;
          let byte = bytes[at];
          if (byte !== lineFeed && byte !== carriageReturn) {
            let column = 0;
            for (;;) {
              const target = targets[column];
              if (target >= 0 && (target & 1) === 0) {
                const end = readDecimal(bytes, view, at, numbers[target >> 1], firstRow + count);
                byte = end < 0 ? 0 : bytes[end];
                const plain = byte === delimiter || byte === lineFeed || byte === carriageReturn;
                at = (plain ? end : this.#passNumber(bytes, at, to, target >> 1, firstRow + count)) | 0;
              } else if (bytes[at] === quote) at = this.#passText(bytes, at, to, target >> 1, count) | 0; else {
                const start = at;
                byte = bytes[at];
                while (byte > top) {
                  at = at + 1 | 0;
                  byte = bytes[at];
                }
                if (byte !== delimiter && byte !== lineFeed && byte !== carriageReturn) at = (0, csv_bytes.Hw)(bytes, at, to, delimiter) | 0;
                if (target >= 0) {
                  const cells = texts[target >> 1];
                  cells.starts[count] = start;
                  cells.stops[count] = at;
                }
              }
              column = column + 1 | 0;
              if (at < 0 || bytes[at] !== delimiter || column === columns) break;
              at = at + 1 | 0;
            }
            if (at >= 0 && (column < columns || bytes[at] === delimiter)) at = this.#passRagged(bytes, record, at, to, column, count) | 0;
            if (at < 0) {
              this.#line = this.#recordLine;
              at = record;
              break;
            }
            count = count + 1 | 0;
            byte = bytes[at];
          }
          at = byte === carriageReturn && bytes[at + 1] === lineFeed && at + 1 < to ? at + 2 : at + 1;
          this.#line++;
        }
        this.#count = count;
        return at;
      }
      #passNumber(bytes, start, to, place, row) {
        if (bytes[start] !== quote) {
          const end = (0, csv_bytes.Hw)(bytes, start, to, this.#file.delimiter);
          this.#pending.addNumber(place, row, start, end);
          return end;
        }
        const end = this.#passQuoted(bytes, start, to);
        if (end >= 0) this.#pending.addNumber(place, row, start + 1, end - 1);
        return end;
      }
      #passText(bytes, start, to, place, row) {
        const end = this.#passQuoted(bytes, start, to);
        if (end >= 0 && place >= 0) this.#pending.addQuoted(place, row, bytes, start + 1, end - 1);
        return end;
      }
      #passQuoted(bytes, start, to) {
        const line = this.#line;
        for (let at = start + 1; at < to; at++) {
          if (bytes[at] === lineFeed) this.#line++;
          if (bytes[at] !== quote) continue;
          at++;
          if (bytes[at] === quote) continue;
          if ((0, csv_bytes.Hw)(bytes, at, at + 1, this.#file.delimiter) === at) return at;
          throw this.#error(line, "text follows the closing quote of a cell; a quote within a quoted cell has to be doubled");
        }
        return -1;
      }
      #passRagged(bytes, record, from, to, cells, row) {
        const line = this.#recordLine;
        let at = from;
        let found = cells;
        for (;bytes[at] === this.#file.delimiter; found++) {
          at = bytes[at + 1] === quote ? this.#passQuoted(bytes, at + 1, to) : (0, csv_bytes.Hw)(bytes, at + 1, to, this.#file.delimiter);
          if (at < 0) return -1;
        }
        if (bytes.subarray(record, at).includes(0)) throw this.#error(line, "there are NUL bytes; the file is damaged, or is not text");
        const {uri} = this.#file;
        this.#buffer.problems.line("ragged", () => `${(0, shown.pS)(uri)}, line ${line}: ${(0, shown.hS)(found, "cell")}, the header has ${this.#targets.length}`);
        this.#pending.blank(row, at);
        return at;
      }
      #error(line, text) {
        return new errors.y("table-invalid", `${(0, shown.pS)(this.#file.uri)}, line ${line}: ${text}`);
      }
    }
    async function* readCsv(file, delimiter, buffer) {
      const name = (0, shown.pS)(file.uri);
      const wanted = buffer.wanted.map(column => column.name);
      let scanner;
      let headerLine = 1;
      const read = (bytes, from, to) => {
        if (scanner !== void 0) return scanner.read(bytes, from, to);
        const {names, next, lines} = (0, read_header.a)(file.uri, bytes, from, to, delimiter);
        headerLine += lines;
        if (names === void 0) return next;
        const places = (0, place_columns.n)(file.uri, names, wanted);
        scanner = new RecordScanner({
          uri: file.uri,
          delimiter,
          firstLine: headerLine
        }, places, buffer);
        return scanner.read(bytes, next, to);
      };
      const place = () => `${name}, line ${scanner?.line ?? headerLine}`;
      const carry = (0, csv_carry.m)(place);
      for await (const piece of file.pieces()) {
        carry.feed(piece, read);
        yield;
      }
      if (!carry.finish(read)) throw new errors.y("table-invalid", `${place()}: a quote is opened and never closed`);
      yield;
      if (scanner === void 0) throw new errors.y("table-invalid", `${name} holds nothing but blank lines`);
      if (buffer.partRows === 0) throw new errors.y("table-invalid", `${name} has a header but no rows`);
    }
    var format = __webpack_require__(79249);
    var read_json_array = __webpack_require__(81530);
    var json_rows = __webpack_require__(27597);
    var line_texts = __webpack_require__(65220);
    var parse_json = __webpack_require__(51127);
    async function* readJsonLines(file, buffer) {
      const name = (0, shown.pS)(file.uri);
      const rows = new json_rows.w(file.uri, buffer);
      let line = 0;
      let badLines = 0;
      for await (const texts of (0, line_texts.d)(file)) {
        for (const text of texts) {
          line += 1;
          const value = (0, parse_json.q)(text);
          if ((0, parse_json.O)(value)) rows.add(value, () => text); else if (text.trim() !== "") {
            badLines += 1;
            buffer.problems.line("not-an-object", () => `${name}, line ${line}: ${(0, shown.SP)(text.trim())}`);
          }
        }
        rows.settle();
        rows.assertSeen(false);
        yield;
      }
      rows.assertSeen(true);
      if (buffer.partRows === 0 && badLines === 0) throw new errors.y("table-invalid", `${name} has no rows`);
    }
    var open_file = __webpack_require__(51449);
    const cellFaults = {
      missing: [ "cell is missing", "cells are missing" ],
      "not-a-number": [ "cell is not a number", "cells are not numbers" ],
      infinite: [ "cell is infinite", "cells are infinite" ],
      malformed: [ "text is not valid UTF-8", "texts are not valid UTF-8" ],
      "too-long": [ "text is longer than 1 MiB", "texts are longer than 1 MiB" ],
      nested: [ "cell is a list or an object", "cells are lists or objects" ],
      imprecise: [ "whole number is too long for a JSON number", "whole numbers are too long for a JSON number" ]
    };
    const lineFaults = {
      ragged: [ "row has another number of cells than its header", "rows have another number of cells than their header" ],
      "not-an-object": [ "line or item is not one JSON object", "lines or items are not one JSON object each" ]
    };
    const mostExamples = 5;
    const precedence = [ "file-not-found", "file-unreadable", "table-invalid", "column-missing", "value-invalid" ];
    class Problems {
      #files=[];
      #tallies=new Map;
      get any() {
        return this.#files.length > 0 || this.#tallies.size > 0;
      }
      file(error) {
        this.#files.push({
          code: error.code,
          lines: error.problems
        });
      }
      cell(fault, column, place) {
        const [one, many] = cellFaults[fault];
        const word = count => `column ${(0, shown.SP)(column)}: ${(0, shown.hS)(count, one, many)}`;
        this.#count(`${fault} ${column}`, {
          code: "value-invalid",
          word
        }, place);
      }
      line(fault, place) {
        const [one, many] = lineFaults[fault];
        this.#count(fault, {
          code: "table-invalid",
          word: count => (0, shown.hS)(count, one, many)
        }, place);
      }
      throwIfAny() {
        if (!this.any) return;
        const tallies = [ ...this.#tallies.values() ];
        const codes = new Set([ ...this.#files, ...tallies ].map(({code}) => code));
        const code = precedence.find(candidate => codes.has(candidate)) ?? "table-invalid";
        throw new errors.y(code, [ ...this.#files.flatMap(({lines}) => lines), ...tallies.map(wordTally) ]);
      }
      #count(key, kind, place) {
        let tally = this.#tallies.get(key);
        if (tally === void 0) {
          tally = {
            ...kind,
            examples: [],
            count: 0
          };
          this.#tallies.set(key, tally);
        }
        tally.count += 1;
        if (tally.examples.length < mostExamples) tally.examples.push(place());
      }
    }
    function wordTally({count, word, examples}) {
      const more = count - examples.length;
      return `${word(count)}: ${examples.join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
    }
    var number_text = __webpack_require__(81659);
    const firstCapacity = 4096;
    class RowBuffer {
      wanted;
      problems;
      numbers;
      codes;
      interners;
      rows=0;
      #capacity=firstCapacity;
      #uri="";
      #earlierRows=0;
      constructor(wanted, problems, texts) {
        this.wanted = wanted;
        this.problems = problems;
        this.numbers = wanted.map(({as}) => new Float64Array(as === "number" ? firstCapacity : 0));
        this.codes = wanted.map(({as}) => new Int32Array(as === "text" ? firstCapacity : 0));
        this.interners = wanted.map(({as, name}) => as === "text" ? texts.get(name) : void 0);
      }
      get partRows() {
        return this.#earlierRows + this.rows;
      }
      beginPart(uri) {
        this.#uri = uri;
        this.#earlierRows = 0;
        this.rows = 0;
      }
      reserve(more) {
        if (this.rows + more <= this.#capacity) return;
        this.#capacity = Math.max(2 * this.#capacity, this.rows + more);
        for (const [place, {as}] of this.wanted.entries()) if (as === "number") {
          const values = new Float64Array(this.#capacity);
          values.set(this.numbers[place].subarray(0, this.rows));
          this.numbers[place] = values;
        } else {
          const codes = new Int32Array(this.#capacity);
          codes.set(this.codes[place].subarray(0, this.rows));
          this.codes[place] = codes;
        }
      }
      views() {
        return this.wanted.map(({as}, place) => {
          const column = as === "number" ? this.numbers[place] : this.codes[place];
          return column.subarray(0, this.rows);
        });
      }
      clear() {
        this.#earlierRows += this.rows;
        this.rows = 0;
      }
      storeNumberText(place, row, text) {
        const value = (0, number_text.$)(text);
        if (value === void 0) this.report("not-a-number", place, row, text); else this.storeNumber(place, row, value, text);
      }
      storeNumber(place, row, value, text = "") {
        this.numbers[place][row] = value;
        if (Number.isFinite(value) || this.wanted[place].missing === "keep") return;
        this.report(Number.isNaN(value) ? "missing" : "infinite", place, row, text);
      }
      report(fault, place, row, text = "") {
        this.problems.cell(fault, this.wanted[place].name, () => {
          const cell = `${(0, shown.pS)(this.#uri)}, row ${this.#earlierRows + row + 1}`;
          return text === "" ? cell : `${cell}: ${(0, shown.SP)(text)}`;
        });
      }
    }
    function readBatches(sources, wanted) {
      if (new Set(wanted.map(({name}) => name)).size < wanted.length) throw new RangeError("a column is wanted twice");
      const textColumns = wanted.filter(({as}) => as === "text");
      const texts = new Map(textColumns.map(({name}) => [ name, new interner.M ]));
      const parts = [];
      async function* batches() {
        const problems = new Problems;
        const buffer = new RowBuffer(wanted, problems, texts);
        const totalBytes = sources.reduce((sum, source) => sum + (source.expectedBytes ?? Number.NaN), 0);
        let earlierBytes = 0;
        for (const [part, source] of sources.entries()) {
          buffer.beginPart(source.uri);
          try {
            const file = await (0, open_file.T)(source);
            try {
              for await (const _ of readRows(file, buffer)) {
                if (buffer.rows === 0) continue;
                const progress = totalBytes > 0 ? Math.min(1, (earlierBytes + file.passed) / totalBytes) : void 0;
                if (!problems.any) yield {
                  rows: buffer.rows,
                  columns: buffer.views(),
                  part,
                  progress
                };
                buffer.clear();
              }
            } finally {
              await file.close();
            }
          } catch (error) {
            if (!(error instanceof errors.y)) throw error;
            problems.file(error);
          }
          parts.push({
            uri: source.uri,
            rows: buffer.partRows
          });
          earlierBytes += source.expectedBytes ?? 0;
        }
        problems.throwIfAny();
      }
      return {
        texts,
        parts,
        [Symbol.asyncIterator]: batches
      };
    }
    async function* readRows(file, buffer) {
      switch ((0, format.T)(file.uri, file.start)) {
       case "csv":
        return yield* readCsv(file, csv_bytes.cX, buffer);

       case "tsv":
        return yield* readCsv(file, csv_bytes.Mf, buffer);

       case "json-lines":
        return yield* readJsonLines(file, buffer);

       case "json-array":
        return yield* (0, read_json_array.s)(file, buffer);

       case "parquet":
        {
          const {readParquet} = await Promise.all([ __webpack_require__.e(367), __webpack_require__.e(315), __webpack_require__.e(733) ]).then(__webpack_require__.bind(__webpack_require__, 27733));
          return yield* readParquet(file, buffer);
        }
      }
    }
  },
  62559: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      x: () => readTable
    });
    var _read_batches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67983);
    async function readTable(sources, wanted) {
      const reader = (0, _read_batches_js__WEBPACK_IMPORTED_MODULE_0__.P)(sources, wanted);
      let columns = wanted.map(({as}) => makeColumn(as, 0));
      let capacity = 0;
      let rows = 0;
      for await (const batch of reader) {
        if (rows + batch.rows > capacity) {
          capacity = nextCapacity(capacity, rows, batch);
          columns = columns.map((column, place) => {
            const larger = makeColumn(wanted[place].as, capacity);
            larger.set(column.subarray(0, rows));
            return larger;
          });
        }
        for (const [place, column] of columns.entries()) column.set(batch.columns[place], rows);
        rows += batch.rows;
      }
      const named = wanted.map(({name}, place) => {
        const values = columns[place].subarray(0, rows);
        if (values instanceof Float64Array) return [ name, {
          kind: "number",
          values
        } ];
        return [ name, {
          kind: "text",
          codes: values,
          texts: reader.texts.get(name)
        } ];
      });
      return {
        rows,
        columns: new Map(named),
        parts: reader.parts
      };
    }
    function makeColumn(as, rows) {
      return as === "number" ? new Float64Array(rows) : new Int32Array(rows);
    }
    function nextCapacity(capacity, rows, {rows: more, progress}) {
      const needed = rows + more;
      const judged = progress === void 0 ? 0 : Math.ceil(1.03 * needed / progress) + 1024;
      return Math.max(judged, Math.min(2 * capacity, 2 * needed), needed);
    }
  },
  55360: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      u: () => settleTexts
    });
    var _text_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19928);
    function settleTexts(buffer, place, row, view, cells, count) {
      const interner = buffer.interners[place];
      const codes = buffer.codes[place].subarray(row, row + count);
      if (view.byteLength > _text_pool_js__WEBPACK_IMPORTED_MODULE_0__.I || cells.spare.byteLength > _text_pool_js__WEBPACK_IMPORTED_MODULE_0__.I) dropLong(buffer, place, row, cells, count);
      const known = interner.size;
      const empty = interner.internAll(view, cells, codes);
      if (empty > 0 && buffer.wanted[place].missing === "refuse") for (let i = 0; i < count; i++) if (codes[i] === -1) buffer.report("missing", place, row + i);
      for (const code of interner.malformed(known)) buffer.report("malformed", place, row + codes.indexOf(code), interner.text(code));
    }
    function dropLong(buffer, place, row, {starts, stops}, count) {
      for (let i = 0; i < count; i++) {
        const start = starts[i];
        if (stops[i] - (start < 0 ? -1 - start : start) <= _text_pool_js__WEBPACK_IMPORTED_MODULE_0__.I) continue;
        buffer.report("too-long", place, row + i);
        stops[i] = (start < 0 ? -1 - start : start) + 1;
      }
    }
  },
  19928: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => TextPool,
      I: () => longestText
    });
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _text_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3269);
    const chunkBits = 20;
    const chunkSize = 1 << chunkBits;
    const mostChunks = 2 ** 32 / chunkSize;
    const longestText = chunkSize;
    class TextPool {
      size=0;
      #views;
      #ends=new Uint32Array(64);
      #used=0;
      #unusual=0;
      constructor(packed) {
        this.#views = packed?.chunks.map(chunk => new DataView(chunk)) ?? [];
        if (packed === void 0) return;
        this.size = packed.size;
        this.#ends = packed.ends;
        this.#used = packed.used;
      }
      pack() {
        return {
          size: this.size,
          chunks: this.#views.map(({buffer}) => buffer),
          ends: this.#ends,
          used: this.#used
        };
      }
      append(view, at, length) {
        let place = this.#used & chunkSize - 1;
        if (place + length > chunkSize || place === 0 && this.#used === this.#views.length * chunkSize) place = this.#open();
        const chunk = this.#views.length - 1;
        this.#unusual |= (0, _text_words_js__WEBPACK_IMPORTED_MODULE_1__.Dk)(view, at, this.#views[chunk], place, length);
        this.#used = chunk * chunkSize + place + length;
        return this.#close();
      }
      holds(code, view, at, length) {
        const end = this.#ends[code];
        const chunk = end - 1 >>> chunkBits;
        const start = this.#start(code, chunk);
        return end - start === length && (0, _text_words_js__WEBPACK_IMPORTED_MODULE_1__.QV)(this.#views[chunk], start & chunkSize - 1, view, at, length);
      }
      holdsTextOf(code, other, otherCode) {
        const end = other.#ends[otherCode];
        const chunk = end - 1 >>> chunkBits;
        const start = other.#start(otherCode, chunk);
        return this.holds(code, other.#views[chunk], start & chunkSize - 1, end - start);
      }
      precedes(code, view, at, length) {
        const end = this.#ends[code];
        const chunk = end - 1 >>> chunkBits;
        const start = this.#start(code, chunk);
        if (end - start !== length) return end - start < length;
        return (0, _text_words_js__WEBPACK_IMPORTED_MODULE_1__.di)(this.#views[chunk], start & chunkSize - 1, view, at, length);
      }
      bytes(code) {
        const end = this.#ends[code];
        const chunk = end - 1 >>> chunkBits;
        const start = this.#start(code, chunk);
        return new Uint8Array(this.#views[chunk].buffer, start - chunk * chunkSize, end - start);
      }
      takeUnusual() {
        const unusual = (this.#unusual & 2155905152) !== 0;
        this.#unusual = 0;
        return unusual;
      }
      #start(code, chunk) {
        const before = code === 0 ? 0 : this.#ends[code - 1];
        return Math.max(before, chunk * chunkSize);
      }
      #open() {
        if (this.#views.length === mostChunks) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", "the distinct texts of one column come to more than 4 GiB");
        this.#views.push(new DataView(new ArrayBuffer(chunkSize)));
        return 0;
      }
      #close() {
        if (this.size === this.#ends.length) {
          const ends = new Uint32Array(2 * this.size);
          ends.set(this.#ends);
          this.#ends = ends;
        }
        this.#ends[this.size] = this.#used;
        this.size += 1;
        return this.size - 1;
      }
    }
  },
  3269: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Dk: () => copyText,
      QV: () => sameText,
      di: () => textPrecedes,
      qj: () => hashText
    });
    function sameText(left, leftAt, right, rightAt, length) {
      if (length < 4) {
        for (let i = 0; i < length; i++) if (left.getUint8(leftAt + i) !== right.getUint8(rightAt + i)) return false;
        return true;
      }
      const last = length - 4 | 0;
      for (let i = 0; i < last; i = i + 4 | 0) if (left.getInt32(leftAt + i | 0) !== right.getInt32(rightAt + i | 0)) return false;
      return left.getInt32(leftAt + last | 0) === right.getInt32(rightAt + last | 0);
    }
    function textPrecedes(left, leftAt, right, rightAt, length) {
      if (length < 4) {
        for (let i = 0; i < length; i++) {
          const difference = right.getUint8(rightAt + i) - left.getUint8(leftAt + i);
          if (difference !== 0) return difference > 0;
        }
        return false;
      }
      const last = length - 4 | 0;
      let at = 0;
      while (at < last && left.getInt32(leftAt + at | 0) === right.getInt32(rightAt + at | 0)) at = at + 4 | 0;
      if (at > last) at = last;
      return left.getUint32(leftAt + at | 0) < right.getUint32(rightAt + at | 0);
    }
    function copyText(from, fromAt, to, toAt, length) {
      let unusual = 0;
      if (length < 4) {
        for (let i = 0; i < length; i++) {
          const byte = from.getUint8(fromAt + i);
          to.setUint8(toAt + i, byte);
          unusual |= byte | byte - 1;
        }
        return unusual;
      }
      const last = length - 4 | 0;
      for (let i = 0; i < last; i = i + 4 | 0) {
        const word = from.getInt32(fromAt + i | 0);
        to.setInt32(toAt + i | 0, word);
        unusual |= word | word - 16843009 & ~word;
      }
      const word = from.getInt32(fromAt + last | 0);
      to.setInt32(toAt + last | 0, word);
      return unusual | word | word - 16843009 & ~word;
    }
    function hashText(view, at, length) {
      let hash = length;
      if (length < 4) for (let i = 0; i < length; i++) hash = hash << 8 | view.getUint8(at + i); else {
        const last = length - 4 | 0;
        for (let i = 0; i < last; i = i + 4 | 0) {
          hash = Math.imul(hash ^ view.getInt32(at + i | 0), 2654435761);
          hash ^= hash >>> 15;
        }
        hash ^= view.getInt32(at + last | 0);
      }
      hash = Math.imul(hash, 2654435761);
      hash = Math.imul(hash ^ hash >>> 16, 2246822507);
      hash = Math.imul(hash ^ hash >>> 13, 3266489909);
      return hash ^ hash >>> 16;
    }
  },
  91533: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      r: () => TextWriter
    });
    var _interner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65853);
    class TextWriter {
      cells={
        starts: new Int32Array(_interner_js__WEBPACK_IMPORTED_MODULE_0__.j),
        stops: new Int32Array(_interner_js__WEBPACK_IMPORTED_MODULE_0__.j),
        spare: noBytes
      };
      count=0;
      #bytes=new Uint8Array(0);
      #used=0;
      put(text) {
        this.#reserve(3 * text.length);
        const start = this.#used;
        let at = start;
        for (let i = 0; i < text.length; i++) {
          const unit = text.charCodeAt(i);
          if (unit > 127) {
            at = start + this.#encode(text, start);
            break;
          }
          this.#bytes[at++] = unit;
        }
        this.#close(start, at);
      }
      putBytes(bytes) {
        this.#reserve(bytes.length);
        this.#bytes.set(bytes, this.#used);
        this.#close(this.#used, this.#used + bytes.length);
      }
      clear() {
        this.count = 0;
        this.#used = 0;
      }
      #reserve(more) {
        if (this.#used + more <= this.#bytes.length) return;
        const larger = new Uint8Array(Math.max(16 * _interner_js__WEBPACK_IMPORTED_MODULE_0__.j, 2 * (this.#used + more)));
        larger.set(this.#bytes.subarray(0, this.#used));
        this.#bytes = larger;
        this.cells.spare = new DataView(larger.buffer);
      }
      #encode(text, start) {
        if (!loneSurrogate.test(text)) return encoder.encodeInto(text, this.#bytes.subarray(start)).written;
        this.#bytes[start] = 255;
        return 1;
      }
      #close(start, stop) {
        this.cells.starts[this.count] = -1 - start;
        this.cells.stops[this.count] = stop;
        this.count += 1;
        this.#used = stop;
      }
    }
    const noBytes = new DataView(new ArrayBuffer(0));
    const loneSurrogate = /\p{Surrogate}/u;
    const encoder = new TextEncoder;
  }
};
