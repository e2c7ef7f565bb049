import type { ShownSoftware } from "#src/domain/checks/site/page-facts.ts";

/** Below this version nobody mends what is found any more. `asOf`: when the source was last followed; `verified`: it was read, not remembered. */
const ends: ReadonlyArray<{
  name: ShownSoftware["name"];
  below: string;
  source: string;
  asOf: string;
  verified: boolean;
}> = [
  {
    name: "php",
    below: "8.2",
    source: "https://www.php.net/supported-versions.php",
    asOf: "2026-11-29",
    verified: false,
  },
  {
    name: "jquery",
    below: "3.5.0",
    source: "https://nvd.nist.gov/vuln/detail/CVE-2020-11022",
    asOf: "2026-11-29",
    verified: false,
  },
  {
    name: "wordpress",
    below: "4.7",
    source: "https://wordpress.org/news/2025/06/dropping-security-updates-for-wordpress-versions-4-1-through-4-6/",
    asOf: "2026-11-29",
    verified: false,
  },
  { name: "apache", below: "2.4", source: "https://httpd.apache.org/", asOf: "2026-11-29", verified: false },
  {
    name: "iis",
    below: "10.0",
    source: "https://learn.microsoft.com/lifecycle/products/internet-information-services-iis",
    asOf: "2026-11-29",
    verified: false,
  },
];

/** Whether nobody mends this version any more, as far as the sources here say. */
export function hasEnded({ name, version }: ShownSoftware): boolean {
  const end = ends.find((one) => one.name === name);
  return end !== undefined && compareVersions(version, end.below) < 0;
}

/** Part by part as numbers; a missing part is 0. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  for (let i = 0; i < Math.max(a?.length ?? 0, b?.length ?? 0); i += 1) {
    const difference = (a?.[i] || 0) - (b?.[i] || 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
