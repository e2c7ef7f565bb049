import type { ProposalWords } from "#src/words/proposal-words.ts";

/** The proposal in English. */
export const proposalEn: ProposalWords = {
  title: (count) => (count > 1 ? `${count} proposals` : "Our proposal"),
  leadOne: "The combination of tools and human practices that fits your situation best.",
  leadMany: "In each, leaving nobody out comes first.",
  leadRunning: "Each keeps to your limits. They differ in what matters most.",
  running: {
    title: "Still working on it",
    body: "What you see is the best found so far; a better combination may turn up. You can close this page, the work goes on.",
    reload: "Show the newest result",
  },
  computedOn: (day) => `Worked out on ${day}.`,
  factsOf: (day) => `Prices and other facts are those of our list of ${day}.`,
  changed: {
    title: "This proposal is out of date",
    understanding: "What you told us has changed since. We can work it out again from what is there now.",
    catalogue: "Our list of tools and practices (prices, for instance) has changed since. We can work it out again.",
  },
  solveAgain: "Work it out again",
  toUnderstanding: "See or change what this is based on",
  share: "Make a link to show it, or keep it",
  afterIncident: {
    title: "To read once it is over: tools and practices",
    body: "For now the steps and desks above come first. What follows is for everyday work, and so that it does not happen again.",
  },
  printHint: "Your browser's “Print” makes an A4 document of this page.",
  printed: "One page for the board (print)",
  plan: {
    chosen: "Shown",
    open: "Show this proposal",
    kinds: { "least-burden": "Low effort", "least-cost": "Low cost", "best-quality": "Best quality" },
    and: ", ",
    title: (letter, best) => (best === "" ? `plan\u00a0${letter}` : `plan\u00a0${letter} (${best})`),
    more: {
      work: (plan) => `${plan} shows more work a month than another.`,
      money: (plan) => `${plan} shows more money a month than another.`,
      reached: "Leaving fewer people out came first.",
      makeshift: (count) =>
        `Reaching people well came first (the other reaches this many more only in part: ${count}).`,
      overload: "The other goes far beyond the yardstick of hours or money.",
      givenUp: "Keeping what works for you today came first.",
      unpriced: "The other uses something whose price is not known and not counted.",
      year: "What counts is the first year in all, with the cost at the start.",
    },
    monthly: "Cost a month",
    setup: "Time to set up",
    effort: "Work a month",
    newThings: "New things to learn",
    newThingsCount: (count) => (count === 0 ? "none" : String(count)),
    differences: {
      line: (what, told) => `${what}: ${told}.`,
      take: (plan) => `If you take ${plan} instead`,
      uses: "It uses",
      gains: "You gain",
      givesUp: "Drawbacks",
      nothing: "none found",
      better: (fns) => `better reach (${fns})`,
      worse: (fns) => `weaker reach (${fns})`,
      monthly: { less: (yen) => `${yen} a month cheaper`, more: (yen) => `${yen} a month more` },
      initial: { less: (yen) => `${yen} less at the start`, more: (yen) => `${yen} more at the start` },
      unpriced: {
        less: (n) => (n === "1" ? "1 price less to ask for" : `${n} prices less to ask for`),
        more: (n) => (n === "1" ? "1 more price to ask for" : `${n} more prices to ask for`),
      },
      setup: { less: (time) => `${time} less to set up`, more: (time) => `${time} more to set up` },
      effort: { less: (time) => `${time} less work a month`, more: (time) => `${time} more work a month` },
      newThings: {
        less: (n) => (n === "1" ? "1 thing less to learn" : `${n} things less to learn`),
        more: (n) => (n === "1" ? "1 more thing to learn" : `${n} more things to learn`),
      },
    },
    caption: "The proposals side by side.",
    initial: "Cost at the start",
    reach: "What is essential reaches people",
    reachCount: (full, part, none) =>
      [
        full > 0 ? `${full} well` : "",
        part > 0 ? `${part} with something lacking or not known` : "",
        none > 0 ? `${none} not for everybody` : "",
      ]
        .filter(Boolean)
        .join(", "),
    plusFees: "plus fees",
    plusUnpriced: (count) => `${count} to ask a price for`,
  },
  organisation: "The organisation",
  leftBehind: {
    title: "Some people are not reached",
    lead: "You marked these as essential, and with this proposal they do not reach everybody.",
    cannot: (fn) => `${fn}: not reached`,
    noMeans: (fns) =>
      `No tool and no practice on our list can do ${fns}. There may be one elsewhere: please ask a person.`,
    noAccess: (keys) =>
      `There are tools or practices for it, but these people cannot use them because of ${keys}. Lending, accompanying and the like did not bridge it either.`,
    notTold: (keys) =>
      `We have not been told about ${keys}, so we took it as missing. If you tell us, it may turn out to be reachable.`,
    noAccessPlain: "There are tools or practices for it, but none fits the situation of these people.",
    limits: (limits) => `There are tools or practices for it, but they do not fit into the limits you set (${limits}).`,
    askPrice: (names, budget) =>
      `${names} would do, but the price is not known, so it is left out. Ask the price: if it is within your budget (${budget}), you can use it.`,
    limitsPlain:
      "There are tools or practices for it, but not for an organisation of this size or beside the other means.",
    doTitle: "What you can do",
    editPeople: (who) => `Change or add what we know of “${who}”`,
    editLimits: "Change the limits and work it out again",
    editAll: "Change the conditions and work it out again",
    ask: "Ask a person about those who are not reached",
    desks: "Find another desk",
    allReached: {
      title: "What is essential should be possible for everyone listed here",
      body: "By our calculation nothing you marked as essential leaves anyone out. Please check once you have begun.",
    },
    reachedInPart: {
      title: "Possible, but with something lacking",
      body: "Where you see △ it works, but not fully. People for whom our assumptions are wrong (that they can come to a place, for example) are not reached. Please check the table below for what is wrong.",
    },
    noMusts: {
      title: "Nothing was marked as essential",
      body: "We treated everything as “if possible”. If something cannot be missing, please mark it as essential.",
    },
    wantsTitle: "Not reached among “if possible”",
    wantsLead: "What is essential came first.",
    byChoice:
      "It could be done, but what this proposal puts first (effort, money or quality) came before. Another proposal may include it.",
  },
  cell: {
    noMeans: "nothing on our list does it",
    noAccess: (keys) => `does not fit: ${keys}`,
    noAccessPlain: "does not fit these people",
    limits: "does not fit the limits",
    askPrice: "ask the price first",
    byChoice: "left out of this proposal",
    wanted: "if possible",
  },
  coverage: {
    title: "Who is reached by what",
    caption: "Left column: people. Top row: what should be possible.",
    assumed: (people) => `${people}, assumed`,
    captionOf: (who) => `For: ${who}`,
    none: "There is no table, because nothing is wanted yet.",
  },
  meansTitle: "What you would use",
  means: {
    kinds: { tool: "Tool", practice: "Human practice" },
    change: { keep: "in use already", add: "new", replace: "replaces what you have" },
    reason: {
      "only-way": "Why: without it, somebody would not be reached.",
      "creates-access": "Why: it provides the devices or the help that people lack.",
      required: "Why: something else in the plan needs it.",
    },
    beaten: (names, more) => (more === 0 ? `Also compared: ${names}.` : `Also compared: ${names} and ${more} more.`),
    byWay: (who, way) => `${who}: ${way}`,
    provides: (who, people) => `Provided to ${who}, ${people}.`,
    noRole: "Something else in the plan needs it.",
    neededBy: (names) => `Needed by ${names}.`,
    monthly: (yen) => `${yen} a month`,
    initial: (yen) => `${yen} once`,
    free: "¥0",
    ask: "Ask for the price",
    askVendor: (vendor) => `ask ${vendor}`,
    tax: { included: "tax included", excluded: "plus tax", unknown: "unclear whether tax is included" },
    tier: (name) => `Plan: ${name}`,
    freeLimits: "Conditions and limits",
    nonprofit: "Terms for nonprofits",
    effort: (setup, monthly) => `Effort, estimated: ${setup} to set up, ${monthly} a month`,
    sources: "Sources",
    verify: "Please check before you sign up",
    verifyPractice: "Please check before you begin",
    generalKnowledge: "Based on general knowledge only.",
    more: "More about it",
    page: (name) => `The page of ${name}`,
    unknownMeans: "No longer on our list.",
  },
  access: {
    title: "Providing what is missing",
    lead: "For people who would not be reached otherwise, the plan provides:",
    caption: "For whom, what, and for how many",
    who: "For whom",
    what: "What",
    people: "How many",
    by: "How",
    cost: "Cost in the first year",
  },
  costs: {
    title: "What it costs",
    caption: "How it is calculated: a month, once, first year, each year after",
    item: "Item",
    monthly: "A month",
    initial: "Once (on signing up)",
    firstYear: "First year",
    total: "Total",
    perHead: (yen, heads) => `${yen} each × ${heads}`,
    flat: "the same for any number of people",
    inUse: "includes what you pay already",
    forAccess: (who, people) => `provided to ${who}, ${people}`,
    ask: "ask",
    tax: "Prices without tax, or with unclear tax, are added as they stand.",
    unpriced: (names) =>
      `The price of these is not known, so they are not in the total: ${names}. Be sure to ask before you sign up.`,
    nothing: "As far as we know, this proposal costs no money.",
    nothingButFees: "As far as we know, there are no fixed payments.",
  },
  steps: {
    title: "First steps",
    first: "Start here",
    lead: "From top to bottom. Each is small enough for one person.",
    when: { week: "This week", month: "This month", quarter: "Within three months" },
    who: { lead: "the lead", it: "somebody who knows IT", staff: "staff", helper: "a helper" },
    askIt: "somebody asked to help (an NPO support centre, or through the link below)",
    by: (who, time) => `${who}, about ${time}`,
    none: "Nothing new to start. Please go on as you do.",
    noItPerson: "If nobody knows IT, you can ask a person and attach this proposal.",
  },
  cautions: {
    title: "Personal data, and what to mind",
    lead: "Please read this together once before you begin.",
    level: {
      none: (name) => `Keep personal data out of ${name}.`,
      contact: (name) => `${name} is fine for names, e-mail addresses and telephone numbers, not for more.`,
      personal: (name) =>
        `${name} is fine for names, addresses and family matters. Keep illness, abuse and other sensitive matters out of it.`,
      sensitive: (name) =>
        `${name} may be used for sensitive matters too, such as illness or abuse. Settle first who can see it.`,
    },
  },
  assumptions: {
    title: "What we assumed",
    lead: "We were not told these things, so we assumed them.",
    correct: "If something is wrong, correct it and the proposal changes too.",
    none: "Nothing was assumed: we used only what was said.",
    future: (now, then) =>
      `This is worked out for ${now} as you are now. To see the combination for ${then}, change the number of staff to ${then}.`,
    codes: {
      "staff-count-unknown": ({ value }) => `The number of staff is not known; we took ${value}.`,
      "size-unknown": ({ who, value }) => `How many “${who}” are is not known; we took ${value}.`,
      "people-in-homes": ({ who, key, value }) => `“${who}” are ${key}; by the average we took about ${value} people.`,
      "access-assumed": ({ who, value }) => `Of “${who}” we supposed: ${value}.`,
      "access-unknown": ({ who, key }) => `Of “${who}” we do not know: ${key}. We took it as missing.`,
      "price-unknown": ({ key }) => `The price of ${key} is not known and not in the total.`,
      "legal-form-unknown": () => "The legal form is not known, so no special prices for nonprofits were used.",
      "data-sensitivity-unknown": () =>
        "How sensitive your data is is not known, so no tool was left out for that reason.",
      "staff-turnover-assumed": ({ value }) =>
        `For the effort we supposed that about ${Math.round(Number(value) / 10)}% of the staff change in a year (Survey on Employment Trends of the Ministry of Health, Labour and Welfare, all industries, 2023; there is no figure for nonprofits alone).`,
      "setup-needs-it-person": ({ key }) =>
        `Setting up ${key} takes somebody who knows IT. Whether you have one was not counted; if not, please ask a person first.`,
      "deadline-not-planned": ({ value }) =>
        `Whether it can be done by your deadline was not worked out. Setting up takes about ${value} hours in all.`,
      "deadline-planned": ({ value }) =>
        `Until your deadline we took about ${value} hours of everybody together as what can go into setting up (our own yardstick).`,
      "deadline-too-near": ({ value }) =>
        `Setting this up takes about ${value} hours in all, more than there is until your deadline. Until then, add no more than a sheet of paper to what you do now.`,
      "planned-for-future-staff": ({ value }) =>
        `You told us that you will be ${value} people, so this is a combination that still works then; money and hours are those of ${value} people.`,
      "hours-bearable": ({ value }) =>
        `We took about ${value} hours a month as what the whole organisation can give to something new (our own yardstick).`,
      "yen-bearable": ({ value }) =>
        `Your budget is not known to us yet. Plans above ¥${value} a month come later (our own yardstick).`,
      "limits-open": () =>
        "You did not know all of what can be spent or what data there is, so ways that take little and suit any data come first.",
    },
    other: (code, about) => `Something else was assumed (${[code, about].filter(Boolean).join(", ")}).`,
  },
  estimates: {
    title: "About the effort",
    body: "Hours and minutes are our estimates. They were not measured, and they differ between organisations.",
    fixed: (time) => `${time} in any case`,
    perStaff: (time, people) => `${time} for each of the staff × ${people}`,
    perServed: (time) => `${time} for each person served who uses it`,
    perLeaver: (time) => `${time} for each one who leaves`,
    setup: (time) => `${time} to set up, once`,
    heads: "their number",
    plus: " + ",
    nothing: "no regular effort",
  },
  ask: {
    title: "In doubt, ask a person",
    body: "This proposal is sent along, so you need not explain from the start. “We cannot decide” and “we do not understand” are fine.",
    go: "Ask about this proposal",
  },
  empty: {
    other: {
      title: "Tools will probably not solve this",
      body: "We took your request as something that the tools and practices combined here will hardly solve, so we made no proposal. Please use another desk or ask a person. If we took it wrongly, correct it and we can work it out.",
    },
    unclear: {
      title: "We cannot make a proposal yet",
      body: "We do not see yet who should be able to do what. A few words more and we can. If writing is hard, you can ask a person.",
    },
    noNeeds: {
      title: "We cannot make a proposal yet",
      body: "Nothing is marked as wanted, so there is nothing to combine. Add one thing on the page before.",
    },
    notYet: {
      title: "There is no proposal yet",
      body: "We work it out from the page before. It usually takes a few seconds.",
      go: "Work it out",
      queued: (ahead: string) =>
        `It is busy right now: ${ahead} other cases are waiting. What you told us is saved and will be worked out in turn. Please open this page again in a little while.`,
    },
    backToUnderstanding: "See or add to what you told us",
    desks: "Find a desk",
    ask: "Ask a person",
  },
  partly: (kinds) => `This proposal does not cover ${kinds}. Please use another desk for that.`,
  partlyUnnamed: "what tools and practices cannot do",
  shared: {
    changed:
      "Conditions or prices have changed since this was made. Please ask the person who shared it for a new one.",
    lead: "Someone at the organisation shared this proposal by a read-only link.",
    fromText: "The text it was made from is not shown by this link.",
    readOnly: "On this page nothing can be changed or sent.",
  },
};
