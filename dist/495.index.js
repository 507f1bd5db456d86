export const id = 495;

export const ids = [ 495 ];

export const modules = {
  53495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      gunzipBlocks: () => gunzipBlocks
    });
    var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
    var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19473);
    var _tables_shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78909);
    var _file_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15895);
    const chunkSize = 2 ** 18;
    async function* gunzipBlocks(raw, name) {
      const gunzip = (0, node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({
        chunkSize
      });
      const feeding = feed(raw, gunzip).catch(error => {
        gunzip.destroy(error);
      });
      try {
        for await (const chunk of gunzip) yield new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        await feeding;
        if (gunzip.errored) throw gunzip.errored;
      } catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.y) throw cause;
        const text = `${(0, _tables_shown_js__WEBPACK_IMPORTED_MODULE_3__.pS)(name)} is damaged or cut short: it cannot be decompressed (${(0, 
        _file_errors_js__WEBPACK_IMPORTED_MODULE_2__.uc)(cause)})`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.y("file-unreadable", text, {
          cause
        });
      } finally {
        gunzip.destroy();
        await feeding;
      }
    }
    async function feed(raw, gunzip) {
      let ended = false;
      gunzip.once("end", () => {
        ended = true;
      });
      const closed = new Promise(resolve => gunzip.once("close", resolve));
      for await (const block of raw) {
        if (ended) continue;
        if (gunzip.destroyed) return;
        await Promise.race([ write(gunzip, block), closed ]);
      }
      if (!ended) gunzip.end();
    }
    function write(gunzip, block) {
      return new Promise((resolve, reject) => {
        gunzip.write(block, error => error ? reject(error) : resolve());
      });
    }
  }
};
