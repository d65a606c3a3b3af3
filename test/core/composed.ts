/** Sources of the regular expressions that our own code makes with `new RegExp` from here on; import it first. */
export const composed: string[] = [];

const Engine = globalThis.RegExp;
globalThis.RegExp = new Proxy(Engine, {
  construct(target, parts, made) {
    const expression = Reflect.construct(target, parts, made) as RegExp;
    // Packages stay outside the tests' bundle, so the stack tells whose it is.
    const caller = new Error().stack?.split('\n')[2] ?? '';
    if (!caller.includes('node_modules') && !caller.includes('node:')) composed.push(expression.source);
    return expression;
  },
});
