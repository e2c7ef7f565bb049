import { caseOn, type Size, shippedCatalogue, syntheticCatalogue } from "#bench/plan-cases.ts";
