/** Fails the build of a script that asks for any Trusted Types policy but the promised one. */
export const onePolicy = (name) => ({
  name: 'one-policy',
  renderChunk(code, { fileName }) {
    const calls = code.match(/\.createPolicy\([^,)]*/g) ?? [];
    if (String(calls) === `.createPolicy("${name}"`) return null;
    throw new Error(`${fileName} must create one policy, "${name}". It has: ${calls.join(' ')}`);
  },
});
