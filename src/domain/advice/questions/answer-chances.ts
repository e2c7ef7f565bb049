import type { AccessKey, LimitKey, SegmentKind } from "#src/domain/advice/vocabulary.ts";

/**
 * How likely an answer is of people of whom nothing is known. Published rates where there are some (`source`); all other
 * numbers are our own estimates, rounded, and only decide what is worth asking, never what is proposed.
 */
export type Chance<T> = { readonly value: T; readonly chance: number };

/**
 * What people have in hand. Households with a smartphone 90.1 %, a computer 69.0 %, a landline 63.9 % (Ministry of
 * Internal Affairs and Communications, survey of 2022, https://kankokeizai.com/【調査データ】通信利用動向調査　総務省/);
 * on the net by computer 36 %, by smartphone alone 55 % of people of 15-79 (LY Corporation 2024,
 * https://news.mixi.jp/view_news.pl?id=8219481). How these fall together is our estimate.
 */
const usualDevices: ReadonlyArray<Chance<readonly string[]>> = [
  { value: ["smartphone"], chance: 0.5 },
  { value: ["smartphone", "pc"], chance: 0.3 },
  { value: ["landline"], chance: 0.13 },
  { value: ["none"], chance: 0.07 },
];

/**
 * Of older people: about 60 % of those of 70 and more did not use a smartphone (Cabinet Office, quoted by the Ministry
 * in 2021, https://gapsis.jp/2021/05/soumu-sumaho-koushuukai.html); a landline in 79-87 % of homes whose head is 70 and
 * more (survey of 2023, https://pn.blog.jp/archives/1084994936.html).
 */
const devicesOfOlder: ReadonlyArray<Chance<readonly string[]>> = [
  { value: ["landline"], chance: 0.45 },
  { value: ["smartphone", "landline"], chance: 0.4 },
  { value: ["feature-phone", "landline"], chance: 0.1 },
  { value: ["none"], chance: 0.05 },
];

export function deviceChances(label: string): ReadonlyArray<Chance<readonly string[]>> {
  return isOfOlder(label) ? devicesOfOlder : usualDevices;
}

function isOfOlder(label: string): boolean {
  return /高齢|年寄り|年配|シニア|老人|一人暮らし|独居|older|elder/i.test(label);
}

/**
 * Of people who are told to have neither computer nor smartphone: a landline in 63.9 % of all homes, in 79-87 % of those
 * of older people (surveys above); that it is a little more or less without a smartphone is our estimate.
 */
const telephonesOf = (landline: number): ReadonlyArray<Chance<readonly string[]>> => [
  { value: ["landline"], chance: landline - 0.1 },
  { value: ["feature-phone", "landline"], chance: 0.1 },
  { value: ["feature-phone"], chance: 0.1 },
  { value: ["none"], chance: 0.9 - landline },
];

export function telephoneChances(label: string): ReadonlyArray<Chance<readonly string[]>> {
  return telephonesOf(isOfOlder(label) ? 0.8 : 0.64);
}

type AccessChances = Readonly<Partial<Record<AccessKey, ReadonlyArray<Chance<string>>>>>;

/**
 * Hearing: 11.3 % say that they hear badly (JapanTrak 2015 and 2018, http://www.hochouki.com/about/report/program.html);
 * here only those who cannot follow a telephone count, which is our estimate, as is everything else.
 */
const served: AccessChances = {
  line: [
    { value: "good", chance: 0.5 },
    { value: "metered", chance: 0.3 },
    { value: "none", chance: 0.2 },
  ],
  hearing: [
    { value: "full", chance: 0.93 },
    { value: "hard", chance: 0.05 },
    { value: "deaf", chance: 0.02 },
  ],
  sight: [
    { value: "full", chance: 0.97 },
    { value: "low", chance: 0.02 },
    { value: "blind", chance: 0.01 },
  ],
  speech: [
    { value: "full", chance: 0.96 },
    { value: "limited", chance: 0.04 },
  ],
  hands: [
    { value: "full", chance: 0.96 },
    { value: "limited", chance: 0.04 },
  ],
  japanese: [
    { value: "fluent", chance: 0.92 },
    { value: "everyday", chance: 0.05 },
    { value: "little", chance: 0.03 },
  ],
  literacy: [
    { value: "full", chance: 0.93 },
    { value: "limited", chance: 0.07 },
  ],
  skill: [
    { value: "some", chance: 0.55 },
    { value: "confident", chance: 0.25 },
    { value: "little", chance: 0.2 },
  ],
  account: [
    { value: "yes", chance: 0.85 },
    { value: "no", chance: 0.15 },
  ],
  email: [
    { value: "yes", chance: 0.7 },
    { value: "no", chance: 0.3 },
  ],
  privacy: [
    { value: "yes", chance: 0.85 },
    { value: "elsewhere", chance: 0.1 },
    { value: "no", chance: 0.05 },
  ],
  place: [
    { value: "japan", chance: 0.97 },
    { value: "abroad", chance: 0.03 },
  ],
  mobility: [
    { value: "full", chance: 0.75 },
    { value: "limited", chance: 0.15 },
    { value: "none", chance: 0.1 },
  ],
};

/** Staff and the public at large are asked about only where their wishes lean on it and it is not usual. */
const others: AccessChances = {
  ...served,
  line: [
    { value: "good", chance: 0.9 },
    { value: "metered", chance: 0.07 },
    { value: "none", chance: 0.03 },
  ],
  email: [
    { value: "yes", chance: 0.95 },
    { value: "no", chance: 0.05 },
  ],
  mobility: [
    { value: "full", chance: 0.95 },
    { value: "limited", chance: 0.05 },
  ],
  japanese: [
    { value: "fluent", chance: 0.98 },
    { value: "everyday", chance: 0.02 },
  ],
};

export function accessChances(kind: SegmentKind, key: AccessKey): ReadonlyArray<Chance<string>> {
  return (kind === "served" ? served : others)[key] ?? [];
}

/** Limits that nobody spoke of. Sizes and budgets of small organisations; our estimates. */
const limits: Readonly<Partial<Record<LimitKey, ReadonlyArray<Chance<string | number>>>>> = {
  staffCount: [
    { value: 2, chance: 0.3 },
    { value: 5, chance: 0.35 },
    { value: 12, chance: 0.25 },
    { value: 40, chance: 0.1 },
  ],
  servedCount: [
    { value: 10, chance: 0.3 },
    { value: 50, chance: 0.4 },
    { value: 200, chance: 0.3 },
  ],
  monthlyYen: [
    { value: 0, chance: 0.3 },
    { value: 3_000, chance: 0.3 },
    { value: 10_000, chance: 0.25 },
    { value: 50_000, chance: 0.15 },
  ],
  initialYen: [
    { value: 0, chance: 0.3 },
    { value: 50_000, chance: 0.4 },
    { value: 300_000, chance: 0.3 },
  ],
  setupHours: [
    { value: 5, chance: 0.3 },
    { value: 20, chance: 0.4 },
    { value: 80, chance: 0.3 },
  ],
  newThings: [
    { value: 1, chance: 0.25 },
    { value: 2, chance: 0.35 },
    { value: 5, chance: 0.4 },
  ],
  dataSensitivity: [
    { value: "contact", chance: 0.35 },
    { value: "personal", chance: 0.4 },
    { value: "sensitive", chance: 0.25 },
  ],
  legalForm: [
    { value: "npo", chance: 0.55 },
    { value: "unincorporated", chance: 0.2 },
    { value: "nonprofit-association", chance: 0.15 },
    { value: "social-welfare", chance: 0.1 },
  ],
};

/** Limits that may be asked for, in the order in which equal ones come. */
export const askedLimits: readonly LimitKey[] = [
  "monthlyYen",
  "initialYen",
  "staffCount",
  "servedCount",
  "dataSensitivity",
  "newThings",
  "setupHours",
  "legalForm",
];

export function limitChances(key: LimitKey): ReadonlyArray<Chance<string | number>> {
  return limits[key] ?? [];
}
