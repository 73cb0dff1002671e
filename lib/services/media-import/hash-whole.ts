/** Lower-case hex SHA-256 of a file by WebCrypto, which works beside the page but wants all of it in memory: for pictures. */
export async function hashWhole(blob: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
