import type { VocabularyWords } from "#src/words/vocabulary-words.ts";

/** The ids of `vocabulary.ts` in English. */
export const vocabularyEn: VocabularyWords = {
  access: {
    device: {
      name: "Devices",
      question: "Which devices do they have?",
      values: {
        none: "No computer, smartphone or mobile phone",
        "feature-phone": "Mobile phone (not a smartphone)",
        smartphone: "Smartphone",
        tablet: "Tablet",
        pc: "Computer",
      },
    },
    line: {
      name: "Internet line",
      question: "How well can they use the internet?",
      values: {
        none: "No internet line",
        metered: "Limited internet data (using more costs money)",
        slow: "Slow or unstable internet",
        good: "Internet good enough to watch video",
      },
    },
    phone: {
      name: "Telephone",
      question: "Which telephones can they talk on?",
      values: { none: "No telephone for talking", landline: "Landline", mobile: "Mobile phone" },
    },
    hearing: {
      name: "Hearing",
      question: "How well do they hear?",
      values: { full: "Can hear", hard: "Hard of hearing", deaf: "Cannot hear" },
    },
    sight: {
      name: "Sight",
      question: "How well do they see?",
      values: { full: "Can see", low: "Has low vision", blind: "Cannot see" },
    },
    speech: {
      name: "Speaking",
      question: "Can they speak?",
      values: { full: "Can speak", limited: "Speaking is hard" },
    },
    hands: {
      name: "Using hands",
      question: "Can they operate a device by hand?",
      values: { full: "Can operate a device by hand", limited: "Operating a device by hand is hard" },
    },
    japanese: {
      name: "Japanese",
      question: "How much Japanese do they understand?",
      values: { fluent: "Understands Japanese well", everyday: "Everyday Japanese only", little: "Little Japanese" },
    },
    literacy: {
      name: "Reading and writing",
      question: "Can they read and write in their own language?",
      values: { full: "Can read and write", limited: "Needs help with reading and writing" },
    },
    skill: {
      name: "Used to devices",
      question: "Are they used to devices?",
      values: {
        confident: "Used to devices",
        some: "Can use devices when shown how",
        little: "Finds devices difficult",
      },
    },
    account: {
      name: "Registering an account",
      question: "Can and will they register with a service?",
      values: { yes: "Can register an account", no: "Registering an account is hard" },
    },
    email: {
      name: "E-mail",
      question: "Do they use e-mail?",
      values: { yes: "Uses e-mail", no: "Does not use e-mail" },
    },
    privacy: {
      name: "A private place",
      question: "Do they have a place to talk without being overheard?",
      values: {
        yes: "Can talk without being overheard",
        elsewhere: "Is overheard at home, but can talk somewhere else",
        no: "Is overheard when talking",
      },
    },
    place: {
      name: "Where they are",
      question: "Where are they?",
      values: { japan: "In Japan", abroad: "Outside Japan" },
    },
    mobility: {
      name: "Coming in person",
      question: "Can they come to you?",
      values: {
        full: "Can come in person",
        limited: "Coming is hard (care, distance, snow)",
        none: "Cannot come in person",
      },
    },
  },
  has: {
    device: (list) => `Devices: ${list}`,
    phone: (list) => `Telephone: ${list}`,
  },
  joined: ", ",
  notKnown: (name) => `${name}: not known yet`,
  segmentKinds: {
    staff: { name: "Staff", rest: "Other staff" },
    served: { name: "People you serve", rest: "Other people you serve" },
    public: { name: "People outside", rest: "Other people outside" },
  },
  limits: {
    staffCount: {
      name: "Staff",
      question: "How many staff do you have?",
      hint: "People who work for the organisation. Volunteers are counted apart.",
    },
    volunteerCount: {
      name: "Volunteers",
      question: "How many volunteers do you have?",
      hint: "A rough number is fine.",
    },
    servedCount: {
      name: "People served, members",
      question: "How many people do you serve, or how many members do you have?",
      hint: "The people you usually deal with. A rough number is fine.",
    },
    itPerson: {
      name: "IT person",
      question: "Is there somebody who sets up computers and phones for you?",
      hint: "They need not be an expert. If somebody is usually asked, the answer is yes.",
    },
    initialYen: {
      name: "Money to begin with",
      question: "How much can you spend at the start?",
      hint: "Money for tools and devices, in yen. Write 0 if there is none.",
    },
    monthlyYen: {
      name: "Money each month",
      question: "How much can you spend each month?",
      hint: "Money for tools, in yen. Write 0 if there is none.",
    },
    setupHours: {
      name: "Time to prepare",
      question: "How many hours can you spend on preparing, in all?",
      hint: "If several people share it, add their hours.",
    },
    deadline: { name: "By when", question: "When do you want to begin?", hint: "For example: next month, from April." },
    dataSensitivity: {
      name: "Information you handle",
      question: "Which of the information you handle should others least get to know?",
      hint: "It decides which tools may be used.",
    },
    newThings: {
      name: "New things at a time",
      question: "How many new tools or ways of working can you take on at a time?",
      hint: "Too much to learn does not last. If in doubt, write 1 or 2.",
    },
    legalForm: {
      name: "Legal form",
      question: "What is the legal form of your organisation?",
      hint: "It decides which discounts for nonprofits you can use.",
    },
    futureStaffCount: {
      name: "People in the future",
      question: "How many staff and volunteers will there be?",
      hint: "Write it if the number is going to change.",
    },
    futureWhen: {
      name: "When that will be",
      question: "When will that be?",
      hint: "For example: next year, in autumn.",
    },
  },
  itPerson: {
    none: "Nobody",
    "besides-other-work": "Somebody, besides other work",
    dedicated: "Somebody whose job it is",
  },
  dataSensitivity: {
    none: "No personal information",
    contact: "Names, e-mail addresses, telephone numbers",
    personal: "Addresses, family, income, school",
    sensitive: "Health, disability, violence suffered, faith, origin, crime and the like",
  },
  legalForm: {
    npo: "NPO corporation (NPO法人)",
    "certified-npo": "Certified NPO corporation (認定NPO法人)",
    "public-interest": "Public interest association or foundation (公益社団・財団法人)",
    "social-welfare": "Social welfare corporation (社会福祉法人)",
    "nonprofit-association": "General association or foundation, nonprofit type (非営利型)",
    association: "General association or foundation (一般社団・財団法人)",
    unincorporated: "Not incorporated (任意団体)",
    other: "Another form",
  },
  scopes: {
    it: "IT and human practices can help",
    partly: "We can help with a part of it",
    other: "Another desk is the better place",
    unclear: "Not clear yet",
  },
  otherKinds: {
    grants: "grants",
    law: "law",
    founding: "founding an organisation",
    "accounting-tax": "accounting and tax",
    labour: "employment",
    staffing: "finding staff",
    premises: "premises",
    "support-for-a-person": "support for a person",
    other: "other matters",
  },
  services: {
    "education-consultation-online": "Education consultation online",
    "consultation-online": "Consultation online",
    "online-meetings": "Online meetings",
    "telework-security": "Security when working from home",
    "website-https": "HTTPS for your website",
  },
  functionGroups: {
    talk: "Talk and give advice",
    learn: "Learn and gather",
    access: "Make it understood and usable",
    reach: "Tell people and be found",
    staff: "Work of the staff",
    records: "Records and data",
    money: "Money",
    people: "People, and the future of the organisation",
  },
};
