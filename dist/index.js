import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
  42613: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
  },
  20181: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
  },
  35317: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
  },
  76982: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
  },
  24434: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
  },
  79896: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
  },
  58611: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
  },
  65692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
  },
  73339: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");
  },
  69278: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
  },
  34589: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
  },
  16698: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
  },
  4573: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
  },
  31421: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
  },
  37540: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
  },
  77598: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
  },
  53053: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
  },
  40610: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
  },
  78474: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
  },
  73024: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
  },
  51455: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
  },
  37067: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
  },
  32467: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
  },
  44708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
  },
  98995: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
  },
  77030: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
  },
  48161: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
  },
  76760: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
  },
  643: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
  },
  1708: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");
  },
  41792: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
  },
  80481: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");
  },
  57075: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
  },
  46466: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
  },
  58500: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
  },
  41692: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
  },
  73136: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
  },
  57975: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
  },
  73429: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
  },
  75919: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
  },
  38522: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
  },
  70857: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
  },
  16928: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
  },
  932: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
  },
  2203: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
  },
  13193: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
  },
  53557: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
  },
  64756: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
  },
  52018: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
  },
  87016: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
  },
  39023: module => {
    module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
  }
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) return cachedModule.exports;
  var module = __webpack_module_cache__[moduleId] = {
    exports: {}
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
  var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
  var leafPrototypes;
  __nccwpck_require__.t = function(value, mode) {
    if (mode & 1) value = this(value);
    if (mode & 8) return value;
    if (typeof value === "object" && value) {
      if (mode & 4 && value.__esModule) return value;
      if (mode & 16 && typeof value.then === "function") return value;
    }
    var ns = Object.create(null);
    __nccwpck_require__.r(ns);
    var def = {};
    leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
    for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
    def["default"] = () => value;
    __nccwpck_require__.d(ns, def);
    return ns;
  };
})();

(() => {
  __nccwpck_require__.d = (exports, definition) => {
    for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
      enumerable: true,
      get: definition[key]
    });
  };
})();

(() => {
  __nccwpck_require__.f = {};
  __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
    __nccwpck_require__.f[key](chunkId, promises);
    return promises;
  }, []));
})();

(() => {
  __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
  __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
  __nccwpck_require__.r = exports => {
    if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
      value: "Module"
    });
    Object.defineProperty(exports, "__esModule", {
      value: true
    });
  };
})();

(() => {
  var installedChunks = {
    792: 0
  };
  var installChunk = data => {
    var {ids, modules, runtime} = data;
    var moduleId, chunkId, i = 0;
    for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
    if (runtime) runtime(__nccwpck_require__);
    for (;i < ids.length; i++) {
      chunkId = ids[i];
      if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
      installedChunks[ids[i]] = 0;
    }
  };
  __nccwpck_require__.f.j = (chunkId, promises) => {
    var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
    if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
      var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
        if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
        throw e;
      });
      promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
      promises.push(installedChunkData[1] = promise);
    }
  };
})();

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
  Gj: () => gate,
  VT: () => tableThread,
  _3: () => evaluate,
  r7: () => shadow,
  xw: () => cli,
  z8: () => report
});

async function evaluate() {
  const [{runAction}, action] = await Promise.all([ Promise.all([ __nccwpck_require__.e(973), __nccwpck_require__.e(42), __nccwpck_require__.e(119), __nccwpck_require__.e(838), __nccwpck_require__.e(955), __nccwpck_require__.e(321), __nccwpck_require__.e(718) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 59718)), Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(413), __nccwpck_require__.e(521), __nccwpck_require__.e(281), __nccwpck_require__.e(279), __nccwpck_require__.e(233), __nccwpck_require__.e(418) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 15233)) ]);
  await runAction(action.evaluate);
}

async function gate() {
  const [{runAction}, action] = await Promise.all([ Promise.all([ __nccwpck_require__.e(973), __nccwpck_require__.e(42), __nccwpck_require__.e(119), __nccwpck_require__.e(838), __nccwpck_require__.e(955), __nccwpck_require__.e(321), __nccwpck_require__.e(718) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 59718)), Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(413), __nccwpck_require__.e(521), __nccwpck_require__.e(973), __nccwpck_require__.e(42), __nccwpck_require__.e(281), __nccwpck_require__.e(279), __nccwpck_require__.e(233), __nccwpck_require__.e(828), __nccwpck_require__.e(321), __nccwpck_require__.e(172), __nccwpck_require__.e(775) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 52345)) ]);
  await runAction(action.gate);
}

async function report() {
  const [{runAction}, action] = await Promise.all([ Promise.all([ __nccwpck_require__.e(973), __nccwpck_require__.e(42), __nccwpck_require__.e(119), __nccwpck_require__.e(838), __nccwpck_require__.e(955), __nccwpck_require__.e(321), __nccwpck_require__.e(718) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 59718)), Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(413), __nccwpck_require__.e(973), __nccwpck_require__.e(42), __nccwpck_require__.e(281), __nccwpck_require__.e(321), __nccwpck_require__.e(172), __nccwpck_require__.e(522) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 93172)) ]);
  await runAction(action.report);
}

async function shadow() {
  const [{runAction}, action] = await Promise.all([ Promise.all([ __nccwpck_require__.e(973), __nccwpck_require__.e(42), __nccwpck_require__.e(119), __nccwpck_require__.e(838), __nccwpck_require__.e(955), __nccwpck_require__.e(321), __nccwpck_require__.e(718) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 59718)), Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(413), __nccwpck_require__.e(521), __nccwpck_require__.e(281), __nccwpck_require__.e(279), __nccwpck_require__.e(233), __nccwpck_require__.e(828), __nccwpck_require__.e(37) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 21828)) ]);
  await runAction(action.shadow);
}

async function tableThread() {
  const {runTableThread} = await Promise.all([ __nccwpck_require__.e(279), __nccwpck_require__.e(141) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 12452));
  await runTableThread();
}

async function cli() {
  const {runCommand} = await Promise.all([ __nccwpck_require__.e(321), __nccwpck_require__.e(203) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8203));
  await runCommand(process.argv.slice(2));
}

var __webpack_exports__cli = __webpack_exports__.xw;

var __webpack_exports__evaluate = __webpack_exports__._3;

var __webpack_exports__gate = __webpack_exports__.Gj;

var __webpack_exports__report = __webpack_exports__.z8;

var __webpack_exports__shadow = __webpack_exports__.r7;

var __webpack_exports__tableThread = __webpack_exports__.VT;

export { __webpack_exports__cli as cli, __webpack_exports__evaluate as evaluate, __webpack_exports__gate as gate, __webpack_exports__report as report, __webpack_exports__shadow as shadow, __webpack_exports__tableThread as tableThread };
