import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "#src/kernel/public-address.ts";

describe("a public address", () => {
  it.each(["1.1.1.1", "8.8.8.8", "133.242.0.1", "100.63.255.255", "172.32.0.1", "2606:4700::1111", "64:ff9b::101:101"])(
    "is %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each(
    [
      "0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 192.168.0.1",
      "198.18.0.1 192.0.2.1 224.0.0.1 255.255.255.255 240.0.0.1 :: ::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:10.0.0.1",
      "0:0:0:0:0:ffff:a00:1 64:ff9b::7f00:1 64:ff9b::10.0.0.1 2002:7f00:1:: 2002:c0a8:101::1 fe80::1 fe80::1%eth0 fc00::1 fd12::1",
      "ff02::1 2001:db8::1 2001::1 3fff::1 ::127.0.0.1 4000::1",
    ]
      .join(" ")
      .split(" "),
  )("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["", "localhost", "0177.0.0.1", "2130706433", "0x7f.1", "127.1", "1.1.1.1 ", "[::1]"])(
    "is not %j, which is no plain address",
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it("says of a carried address what it says of the address itself", () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)), ([a, b, c, d]) => {
        const plain = `${a}.${b}.${c}.${d}`;
        const hex = `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
        for (const carried of [
          `::ffff:${plain}`,
          `::ffff:${hex}`,
          `64:ff9b::${hex}`,
          `2002:${hex}::`,
          `2002:${hex}::1`,
        ])
          expect([carried, isPublicAddress(carried)]).toEqual([carried, isPublicAddress(plain)]);
      }),
    );
  });
});
