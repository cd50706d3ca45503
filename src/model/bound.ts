export { BOUNDS, type Bound } from "../korean/bound.js";
