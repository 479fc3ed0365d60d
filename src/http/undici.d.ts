// undici's index evaluates about 110 modules (100 ms); these two files are what a run needs (35 ms).
// They are the files that the index itself re-exports, with the same types.
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici'
}
declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  export { EnvHttpProxyAgent as default } from 'undici'
}
