import { BlockList, isIP, isIPv4 } from "node:net";

/**
 * Whether an address is one that the public internet routes to: false for loopback, private, link-local, shared,
 * documentation, multicast, reserved and transition ranges (IANA special-purpose registries for IPv4 and IPv6, RFC 6890
 * and its updates), for IPv6 forms that carry such an IPv4 address (mapped, NAT64, 6to4), and for whatever is no plain
 * address at all. `address` as a resolver gives it: dotted decimal or IPv6 text, without brackets.
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, "");
  const family = isIP(plain);
  if (family === 0 || plain !== address) return false;
  if (family === 4) return !special.check(plain, "ipv4");
  const carried = carriedIpv4(plain);
  if (carried !== null) return isPublicAddress(carried);
  // Only 2000::/3 is given out; whatever else there is, nobody's website stands there.
  return global.check(plain, "ipv6") && !special.check(plain, "ipv6");
}

/** The IPv4 address within a mapped (::ffff:0:0/96), NAT64 (64:ff9b::/96) or 6to4 (2002::/16) address; else null. */
function carriedIpv4(address: string): string | null {
  const groups = groupsOf(address);
  const [a = 0, b = 0, c = 0] = groups;
  const last = groups.slice(6);
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  const isNat64 = a === 0x64 && b === 0xff9b && groups.slice(2, 6).every((group) => group === 0);
  if (isMapped || isNat64) return dotted(last);
  return a === 0x2002 ? dotted([b, c]) : null;
}

function dotted([high = 0, low = 0]: readonly number[]): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): number[] {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  const text = tail && isIPv4(tail[2] ?? "") ? `${tail[1]}${hexOf(tail[2] ?? "")}` : address;
  const [head = "", rest] = text.split("::");
  const before = partsOf(head);
  const after = rest === undefined ? [] : partsOf(rest);
  const missing = rest === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<number>(Math.max(0, missing)).fill(0), ...after];
}

function partsOf(text: string): number[] {
  return text === "" ? [] : text.split(":").map((part) => Number.parseInt(part, 16));
}

function hexOf(ipv4: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = ipv4.split(".").map(Number);
  return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
}

const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");

const special = new BlockList();
for (const [address, bits] of [
  ["0.0.0.0", 8], // this network
  ["10.0.0.0", 8], // private
  ["100.64.0.0", 10], // shared by carriers
  ["127.0.0.0", 8], // loopback
  ["169.254.0.0", 16], // link-local, metadata of clouds
  ["172.16.0.0", 12], // private
  ["192.0.0.0", 24], // protocol assignments
  ["192.0.2.0", 24], // documentation
  ["192.31.196.0", 24], // AS112
  ["192.52.193.0", 24], // AMT
  ["192.88.99.0", 24], // 6to4 relays, deprecated
  ["192.168.0.0", 16], // private
  ["192.175.48.0", 24], // AS112
  ["198.18.0.0", 15], // benchmarks
  ["198.51.100.0", 24], // documentation
  ["203.0.113.0", 24], // documentation
  ["224.0.0.0", 4], // multicast
  ["240.0.0.0", 4], // reserved, broadcast
] as const)
  special.addSubnet(address, bits, "ipv4");
for (const [address, bits] of [
  ["2001::", 23], // protocol assignments, Teredo, ORCHID
  ["2001:db8::", 32], // documentation
  ["2620:4f:8000::", 48], // AS112
  ["3fff::", 20], // documentation
] as const)
  special.addSubnet(address, bits, "ipv6");
