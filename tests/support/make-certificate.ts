import { createPrivateKey, generateKeyPairSync, type KeyObject, sign, X509Certificate } from "node:crypto";

export type Made = { readonly cert: string; readonly key: string; readonly der: Buffer };

type Wanted = {
  readonly name: string;
  readonly names?: readonly string[];
  readonly from?: Date;
  readonly to?: Date;
  readonly issuer?: Made & { readonly name: string };
  readonly isAuthority?: boolean;
  readonly keyBits?: number;
  /** Where the issuer's certificate can be fetched. */
  readonly issuerAt?: string;
};

const dayMs = 24 * 60 * 60_000;
let serial = 1;

/** A certificate (RFC 5280) with its key, made in the test: no file and no other program is needed. */
export function makeCertificate(wanted: Wanted, now: Date): Made {
  const pair = wanted.keyBits
    ? generateKeyPairSync("rsa", { modulusLength: wanted.keyBits })
    : generateKeyPairSync("ec", { namedCurve: "prime256v1" });
  const key = pair.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const signer = wanted.issuer ? createPrivateKey(wanted.issuer.key) : pair.privateKey;
  const algorithm = sequence(oid(signer.asymmetricKeyType === "rsa" ? "1.2.840.113549.1.1.11" : "1.2.840.10045.4.3.2"));
  serial += 1;
  const body = sequence(
    tagged(0xa0, integer(2)),
    integer(serial),
    algorithm,
    nameOf(wanted.issuer?.name ?? wanted.name),
    sequence(
      time(wanted.from ?? new Date(now.getTime() - 30 * dayMs)),
      time(wanted.to ?? new Date(now.getTime() + 60 * dayMs)),
    ),
    nameOf(wanted.name),
    spki(pair.publicKey),
    tagged(0xa3, sequence(...extensionsOf(wanted))),
  );
  const der = sequence(body, algorithm, tagged(0x03, Buffer.from([0]), sign("sha256", body, signer)));
  return { cert: new X509Certificate(der).toString(), key, der };
}

function extensionsOf({ names = [], isAuthority = false, issuerAt }: Wanted): Buffer[] {
  const extension = (id: string, value: Buffer, critical = false) =>
    sequence(oid(id), ...(critical ? [tagged(0x01, Buffer.from([0xff]))] : []), tagged(0x04, value));
  return [
    ...(names.length > 0
      ? [extension("2.5.29.17", sequence(...names.map((name) => tagged(0x82, Buffer.from(name)))))]
      : []),
    ...(isAuthority ? [extension("2.5.29.19", sequence(tagged(0x01, Buffer.from([0xff]))), true)] : []),
    ...(issuerAt
      ? [
          extension(
            "1.3.6.1.5.5.7.1.1",
            sequence(sequence(oid("1.3.6.1.5.5.7.48.2"), tagged(0x86, Buffer.from(issuerAt)))),
          ),
        ]
      : []),
  ];
}

function tagged(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

function sequence(...parts: Buffer[]): Buffer {
  return tagged(0x30, ...parts);
}

/** Of 0 to 32767, in as few bytes as DER asks for. */
function integer(value: number): Buffer {
  return tagged(0x02, Buffer.from(value < 128 ? [value] : [value >> 8, value & 255]));
}

function oid(dotted: string): Buffer {
  const [a = 0, b = 0, ...rest] = dotted.split(".").map(Number);
  const bytes = rest.flatMap((part) => {
    const septets = [part & 127];
    for (let left = part >> 7; left > 0; left >>= 7) septets.unshift((left & 127) | 128);
    return septets;
  });
  return tagged(0x06, Buffer.from([a * 40 + b, ...bytes]));
}

function nameOf(commonName: string): Buffer {
  return sequence(tagged(0x31, sequence(oid("2.5.4.3"), tagged(0x0c, Buffer.from(commonName)))));
}

function time(at: Date): Buffer {
  return tagged(0x18, Buffer.from(`${at.toISOString().slice(0, 19).replace(/[-:T]/g, "")}Z`));
}

function spki(key: KeyObject): Buffer {
  return key.export({ type: "spki", format: "der" });
}
