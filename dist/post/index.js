import { post } from "../stages/index.js";
await post(process.env);
