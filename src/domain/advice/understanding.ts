import type {
  AccessKey,
  Circumstance,
  DangerKind,
  DangerLevel,
  DangerWho,
  DataSensitivity,
  HomeKind,
  ItPerson,
  LegalForm,
  LimitKey,
  OtherKind,
  Scope,
  SegmentKind,
  SupportService,
} from "#src/domain/advice/vocabulary.ts";

/** Where something was read: UTF-16 offsets [start, end) into the text **as typed**, in order, not overlapping. */
export type Evidence = ReadonlyArray<readonly [start: number, end: number]>;

/** Sure of it to what degree (0..1), and from which words. An assumed item has no evidence. */
export type Found = { readonly confidence: number; readonly evidence: Evidence };

/** One value of a key, several for the sets (`device`, `phone`), or not known. */
export type AccessValue = string | readonly string[] | "unknown";
export type Access = Readonly<Partial<Record<AccessKey, AccessValue>>>;

/** So many homes were told; the number of people beside them was told too (`peopleAssumed` false) or reckoned from averages. */
export type Homes = { readonly count: number; readonly kind: HomeKind; readonly peopleAssumed: boolean };

export type Segment = Found & {
  readonly id: string;
  readonly kind: SegmentKind;
  /** In the asker's words where there are some (Japanese or English as typed), else empty: the page names the kind. */
  readonly label: string;
  /** Part of the people of this kind, 0..1. */
  readonly share: number | null;
  /** People. */
  readonly size: number | null;
  /** Absent where people were counted, and in understandings stored before homes were. */
  readonly homes?: Homes;
  /** True when nobody said so: the rest of a group, the staff that any organisation has. */
  readonly assumed: boolean;
  readonly access: Access;
  readonly accessDetail: Readonly<Partial<Record<AccessKey, Found & { readonly assumed: boolean }>>>;
};

export type Need = Found & {
  readonly function: string;
  /** Ids of segments; empty for functions of the organisation itself. */
  readonly for: readonly string[];
  readonly importance: 1 | 2 | 3;
  readonly must: boolean;
};

export type LimitValues = {
  staffCount: number;
  volunteerCount: number;
  servedCount: number;
  itPerson: ItPerson;
  initialYen: number;
  monthlyYen: number;
  setupHours: number;
  deadline: string;
  dataSensitivity: DataSensitivity;
  newThings: number;
  legalForm: LegalForm;
  futureStaffCount: number;
  futureWhen: string;
};

/** `homes`: of `servedCount`, where homes were counted. */
export type Limits = { readonly [K in LimitKey]?: Found & { readonly value: LimitValues[K]; readonly homes?: Homes } };

/** Something that the organisation uses now. What nobody told is absent: who looks after it, yen a month, when its contract ends (as typed). */
export type MeansInUse = Found & {
  readonly id: string | null;
  readonly name: string;
  readonly owner?: string;
  readonly monthlyYen?: number | null;
  readonly contractEnd?: string;
};

/** What was understood of a text, as shapes that the API keeps stable. Everything can be corrected by the asker. */
export type Understanding = {
  readonly scope: Scope;
  readonly scopeDetail: Found;
  readonly otherKinds: ReadonlyArray<Found & { readonly id: OtherKind }>;
  readonly services: ReadonlyArray<Found & { readonly id: SupportService }>;
  readonly danger: {
    readonly level: DangerLevel;
    readonly who: DangerWho | null;
    /** What may be happening, a child's matter first. Hearings kept from before it was told have none. */
    readonly kinds?: readonly DangerKind[];
    /** 0..1, how likely somebody is in danger, whatever the level. Hearings kept from before it was told have none. */
    readonly confidence?: number;
    readonly evidence: Evidence;
  };
  readonly needs: readonly Need[];
  readonly segments: readonly Segment[];
  readonly limits: Limits;
  /** Means that the organisation does not want. `because` stands in understandings of before circumstances were read. */
  readonly avoid?: ReadonlyArray<Found & { readonly id: string; readonly name: string; readonly because?: "too-slow" }>;
  /** What rules ways out whatever the people have. Absent where nothing was, and in understandings stored before it was read. */
  readonly circumstances?: ReadonlyArray<Found & { readonly id: Circumstance }>;
  readonly currentMeans: ReadonlyArray<MeansInUse>;
  /** What was asked and answered with わからない. Absent where nothing was. */
  readonly doubts?: readonly Doubt[];
  /** Limits that were asked and are not known: plans that fit under small ones come first. Absent where there are none. */
  readonly openLimits?: readonly LimitKey[];
};

/**
 * What may well be so and nobody knows: the plan works where it is, if no must is lost by that
 * (docs/decisions/0014-unknown-takes-the-harder-side.md).
 */
export type Doubt = {
  readonly segment: string;
  readonly key: AccessKey;
  readonly value: string;
};
