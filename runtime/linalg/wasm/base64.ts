const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes of base64 text (RFC 4648, section 4) without line breaks; not every engine has a decoder. */
export function base64Bytes(text: string): Uint8Array {
  const encoded = text.replace(/=+$/u, "");
  const bytes = new Uint8Array(Math.floor((encoded.length * 3) / 4));
  let bits = 0;
  let count = 0;
  let at = 0;
  for (const digit of encoded) {
    bits = ((bits << 6) | digits.indexOf(digit)) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes[at++] = (bits >> count) & 0xff;
  }
  return bytes;
}
