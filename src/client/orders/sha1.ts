/**
 * SHA-1 (FIPS 180-4), here because UUID version 5 is defined by it and the platform's own is either asynchronous
 * (`crypto.subtle`) or Node's alone. Not for secrets.
 */
export function sha1(message: Uint8Array): Uint8Array {
  const blocks = new DataView(new ArrayBuffer(((message.length + 8) >> 6) * 64 + 64));
  message.forEach((byte, index) => {
    blocks.setUint8(index, byte);
  });
  blocks.setUint8(message.length, 0x80);
  blocks.setBigUint64(blocks.byteLength - 8, BigInt(message.length) * 8n);

  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(80);
  const at = (values: Int32Array, index: number): number => values[index] ?? 0;
  const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

  for (let block = 0; block < blocks.byteLength; block += 64) {
    for (let i = 0; i < 80; i++) {
      words[i] =
        i < 16
          ? blocks.getInt32(block + i * 4)
          : rotate(at(words, i - 3) ^ at(words, i - 8) ^ at(words, i - 14) ^ at(words, i - 16), 1);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      const [mix, constant] =
        i < 20
          ? [(b & c) | (~b & d), 0x5a827999]
          : i < 40
            ? [b ^ c ^ d, 0x6ed9eba1]
            : i < 60
              ? [(b & c) | (b & d) | (c & d), 0x8f1bbcdc]
              : [b ^ c ^ d, 0xca62c1d6];
      [a, b, c, d, e] = [(rotate(a, 5) + mix + e + constant + at(words, i)) | 0, a, rotate(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((word, index) => {
      state[index] = at(state, index) + word;
    });
  }

  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => {
    digest.setInt32(index * 4, word);
  });
  return new Uint8Array(digest.buffer);
}
