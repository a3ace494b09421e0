/** What Vitest names of happy-dom, whose own declarations do not pass the compiler beside those of Node 20. */
export declare class Window {
  constructor(options?: object)
}
