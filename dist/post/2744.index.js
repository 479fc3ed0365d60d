export const id = 2744;
export const ids = [2744];
export const modules = {

/***/ 2744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyDispatcher: () => (/* binding */ proxyDispatcher)
/* harmony export */ });
/* harmony import */ var undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2279);
/* harmony import */ var undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7405);
/* harmony import */ var undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3137);



function proxyDispatcher(proxy, noProxy, options) {
    const { tunnelMs, ...agent } = options;
    return new undici_lib_dispatcher_env_http_proxy_agent_js__WEBPACK_IMPORTED_MODULE_2__({
        ...agent,
        httpProxy: proxy,
        httpsProxy: proxy,
        noProxy,
        clientFactory: (_origin, tunnel) => Object.assign(new undici_lib_dispatcher_agent_js__WEBPACK_IMPORTED_MODULE_1__({ ...tunnel, headersTimeout: tunnelMs }), { connect: undici_lib_api_api_connect_js__WEBPACK_IMPORTED_MODULE_0__ })
    });
}


/***/ })

};
