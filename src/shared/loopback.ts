/**
 * Whether an address is this machine, by any of its names. Asks the parsed address, since text misleads: `new URL` reads
 * `http:/mock.example` as another host, and `http://0x7f.1` as this one.
 */
export const isLoopback = ({ hostname }: URL): boolean =>
  /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:[^/]+\.)?localhost)$/.test(hostname);
