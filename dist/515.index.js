export const id = 515;

export const ids = [ 515 ];

export const modules = {
  87616: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      kf: () => isNumeric,
      rl: () => numberOf,
      b6: () => textOf
    });
    const millisPerDay = 86400000n;
    const nanosPer = {
      MILLIS: 1000000n,
      MICROS: 1000n,
      NANOS: 1n
    };
    function dateText(days) {
      const shifted = days + 719468;
      const era = Math.floor(shifted / 146097);
      const dayOfEra = shifted - era * 146097;
      const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
      const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
      const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
      const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
      const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
      const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
      return `${yearText(year)}-${padded(month, 2)}-${padded(day, 2)}`;
    }
    function timestampText(count, unit, utc) {
      const nanos = count * nanosPer[unit];
      const nanosPerDay = millisPerDay * nanosPer.MILLIS;
      const nanoOfDay = (nanos % nanosPerDay + nanosPerDay) % nanosPerDay;
      const days = Number((nanos - nanoOfDay) / nanosPerDay);
      const seconds = Number(nanoOfDay / 1000000000n);
      const decimals = padded(Number(nanoOfDay % 1000000000n), 9).replace(/0+$/, "");
      const clock = [ Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60 ].map(part => padded(part, 2));
      return `${dateText(days)}T${clock.join(":")}${decimals === "" ? "" : `.${decimals}`}${utc ? "Z" : ""}`;
    }
    function yearText(year) {
      if (year >= 0 && year <= 9999) return padded(year, 4);
      return `${year < 0 ? "-" : "+"}${padded(Math.abs(year), 6)}`;
    }
    function padded(value, length) {
      return String(value).padStart(length, "0");
    }
    function numberOf(value, type) {
      if (value === null || value === void 0) return Number.NaN;
      if (type.kind === "decimal") return Number(decimalText(value, type.scale));
      if (type.kind === "half-float") return halfFloat(value);
      if (type.kind === "integer" && type.unsigned) return Number(unsigned(value));
      return Number(value);
    }
    function textOf(value, type) {
      if (value === null || value === void 0) return "";
      switch (type.kind) {
       case "integer":
        return String(type.unsigned ? unsigned(value) : value);

       case "float":
       case "half-float":
        {
          const number = numberOf(value, type);
          return Number.isNaN(number) ? "" : String(number);
        }

       case "decimal":
        return decimalText(value, type.scale);

       case "boolean":
        return String(value);

       case "uuid":
        return uuidText(value);

       case "date":
        return dateText(Number(value));

       case "timestamp":
        return timestampText(BigInt(value), type.unit, type.utc);

       case "text":
        return (new TextDecoder).decode(value);
      }
    }
    function isNumeric({kind}) {
      return kind === "integer" || kind === "float" || kind === "half-float" || kind === "decimal";
    }
    function unsigned(value) {
      return typeof value === "bigint" ? BigInt.asUintN(64, value) : value >>> 0;
    }
    function decimalText(value, scale) {
      const unscaled = value instanceof Uint8Array ? bigEndian(value) : BigInt(value);
      const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
      const whole = digits.slice(0, digits.length - scale);
      const decimals = digits.slice(digits.length - scale).replace(/0+$/, "");
      return `${unscaled < 0n ? "-" : ""}${whole}${decimals === "" ? "" : `.${decimals}`}`;
    }
    function bigEndian(bytes) {
      let value = 0n;
      for (const byte of bytes) value = value << 8n | BigInt(byte);
      return BigInt.asIntN(8 * bytes.length, value);
    }
    function halfFloat(bytes) {
      const bits = bytes[0] | bytes[1] << 8;
      const sign = bits >> 15 === 0 ? 1 : -1;
      const exponent = bits >> 10 & 31;
      const fraction = bits & 1023;
      if (exponent === 0) return sign * fraction * 2 ** -24;
      if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
      return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
    }
    function uuidText(bytes) {
      const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    }
  },
  78134: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => columnType,
      y: () => typeWords
    });
    function columnType({type, converted_type, logical_type, scale}) {
      switch (logical_type?.type ?? converted_type) {
       case void 0:
        return plainType(type);

       case "STRING":
       case "UTF8":
       case "ENUM":
       case "JSON":
        return {
          kind: "text"
        };

       case "UUID":
        return {
          kind: "uuid"
        };

       case "FLOAT16":
        return {
          kind: "half-float"
        };

       case "DECIMAL":
        return {
          kind: "decimal",
          scale: scale ?? (logical_type?.type === "DECIMAL" ? logical_type.scale : 0)
        };

       case "INTEGER":
        return {
          kind: "integer",
          unsigned: logical_type?.type === "INTEGER" && !logical_type.isSigned
        };

       case "INT_8":
       case "INT_16":
       case "INT_32":
       case "INT_64":
        return {
          kind: "integer",
          unsigned: false
        };

       case "UINT_8":
       case "UINT_16":
       case "UINT_32":
       case "UINT_64":
        return {
          kind: "integer",
          unsigned: true
        };

       case "DATE":
        return {
          kind: "date"
        };

       case "TIMESTAMP_MILLIS":
        return {
          kind: "timestamp",
          unit: "MILLIS",
          utc: true
        };

       case "TIMESTAMP_MICROS":
        return {
          kind: "timestamp",
          unit: "MICROS",
          utc: true
        };

       case "TIMESTAMP":
        if (logical_type?.type !== "TIMESTAMP") return;
        return {
          kind: "timestamp",
          unit: logical_type.unit,
          utc: logical_type.isAdjustedToUTC
        };

       case "NULL":
        return {
          kind: "text"
        };

       default:
        return;
      }
    }
    function plainType(type) {
      switch (type) {
       case "BOOLEAN":
        return {
          kind: "boolean"
        };

       case "INT32":
       case "INT64":
        return {
          kind: "integer",
          unsigned: false
        };

       case "INT96":
        return {
          kind: "timestamp",
          unit: "NANOS",
          utc: false
        };

       case "FLOAT":
       case "DOUBLE":
        return {
          kind: "float"
        };

       case "BYTE_ARRAY":
        return {
          kind: "text"
        };

       default:
        return;
      }
    }
    function typeWords({type, converted_type, logical_type}) {
      return logical_type?.type ?? converted_type ?? type ?? "a group";
    }
  },
  83515: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      describeParquet: () => describeParquet
    });
    var _cell_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87616);
    var _column_type_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78134);
    var _open_parquet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41614);
    var _plan_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81738);
    async function describeParquet(source) {
      const {metadata} = await (0, _open_parquet_js__WEBPACK_IMPORTED_MODULE_1__.D)(source);
      return (0, _plan_columns_js__WEBPACK_IMPORTED_MODULE_2__.N)(metadata).map(({element, nested}) => {
        const type = (0, _column_type_js__WEBPACK_IMPORTED_MODULE_3__.D)(element);
        if (nested) return {
          name: element.name,
          kind: "nested"
        };
        return {
          name: element.name,
          kind: type !== void 0 && (0, _cell_values_js__WEBPACK_IMPORTED_MODULE_0__.kf)(type) ? "number" : "text"
        };
      });
    }
  },
  41614: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      D: () => openParquet,
      t: () => explained
    });
    var hyparquet__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96367);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78909);
    async function openParquet(source) {
      const byteLength = await source.size();
      const bytes = {
        byteLength,
        slice: async (start, end = byteLength) => ownBuffer(await source.slice(start, end))
      };
      const metadata = await explained(source.uri, "its description at the end of the file", () => (0, hyparquet__WEBPACK_IMPORTED_MODULE_1__.Ei)(bytes, {
        geoparquet: false
      }));
      return {
        bytes,
        metadata
      };
    }
    async function explained(uri, what, step) {
      try {
        return await step();
      } catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.y) throw cause;
        const reason = String(cause.message ?? cause);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("table-invalid", `${(0, _shown_js__WEBPACK_IMPORTED_MODULE_2__.pS)(uri)} is damaged or cut short: ${what} cannot be read (${reason})`, {
          cause
        });
      }
    }
    function ownBuffer({buffer, byteOffset, byteLength}) {
      if (buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength) return buffer;
      return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer;
    }
  },
  81738: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      N: () => topColumns,
      j: () => planColumns
    });
    var hyparquet__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96367);
    var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19473);
    var _place_columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67125);
    var _shown_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78909);
    var _cell_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87616);
    var _column_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78134);
    function topColumns(metadata) {
      return (0, hyparquet__WEBPACK_IMPORTED_MODULE_3__.YR)(metadata).children.map(({element, children}) => ({
        element,
        nested: children.length > 0 || element.repetition_type === "REPEATED"
      }));
    }
    function planColumns(uri, metadata, wanted) {
      const tops = topColumns(metadata);
      const places = (0, _place_columns_js__WEBPACK_IMPORTED_MODULE_1__.n)(uri, tops.map(({element}) => element.name), wanted.map(({name}) => name));
      const columns = [];
      const problems = [];
      for (const [index, {element, nested}] of tops.entries()) {
        const place = places[index];
        if (place < 0) continue;
        const {name, as} = wanted[place];
        const type = (0, _column_type_js__WEBPACK_IMPORTED_MODULE_4__.D)(element);
        const column = `${(0, _shown_js__WEBPACK_IMPORTED_MODULE_5__.pS)(uri)}: column ${(0, _shown_js__WEBPACK_IMPORTED_MODULE_5__.SP)(name)}`;
        if (nested) problems.push(`${column} is nested (a list, a map or a record); write it as a flat column`); else if (type === void 0) problems.push(`${column} has the type ${(0, 
        _column_type_js__WEBPACK_IMPORTED_MODULE_4__.y)(element)}, which is not supported`); else if (as === "number" && !(0, _cell_values_js__WEBPACK_IMPORTED_MODULE_2__.kf)(type)) problems.push(`${column} has the type ${(0, 
        _column_type_js__WEBPACK_IMPORTED_MODULE_4__.y)(element)}, which is not a number; write it as a number`); else columns.push({
          name,
          place,
          type
        });
        leaveRaw(element);
      }
      if (problems.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.y("value-invalid", problems);
      return columns;
    }
    function leaveRaw(element) {
      delete element.converted_type;
      delete element.logical_type;
    }
  }
};
