export const id = 846;

export const ids = [ 846 ];

export const modules = {
  63846: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      threadedHasher: () => threadedHasher
    });
    var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
    const workerCode = `\nconst { createHash } = require('node:crypto')\nconst { parentPort } = require('node:worker_threads')\nconst hash = createHash('sha256')\nparentPort.on('message', (block) => {\n  if (block !== null) hash.update(block)\n  parentPort.postMessage(block === null ? hash.digest('hex') : null)\n})`;
    function threadedHasher() {
      const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(workerCode, {
        eval: true
      });
      const waiting = [];
      let failure;
      const fail = error => {
        failure ??= error;
        for (const {reject} of waiting.splice(0)) reject(failure);
      };
      worker.on("message", answer => waiting.shift()?.resolve(answer));
      worker.on("error", fail);
      worker.on("exit", () => fail(new Error("the thread that computes sha256 has ended")));
      const ask = message => new Promise((resolve, reject) => {
        if (failure !== void 0) return reject(failure);
        waiting.push({
          resolve,
          reject
        });
        worker.postMessage(message);
      });
      return {
        async update(block) {
          await ask(block);
        },
        async digest() {
          return await ask(null) ?? "";
        },
        async close() {
          await worker.terminate();
        }
      };
    }
  }
};
