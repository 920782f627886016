import { describeFindings, system } from "./finding-cases.js";

const events = (event: unknown) => system({ events: { e: event } });

describeFindings("findings about events", {
  "event that is no object": {
    declared: events(1),
    code: "NC321",
    message: "event e is 1; expected an object",
    place: "events.e",
  },
  "event without a trigger": {
    declared: events({ terminal: true }),
    code: "NC333",
    message: "event e has no trigger; expected one of when, at, every",
    place: "events.e",
  },
  "event with two triggers": {
    declared: events({ when: () => 1, at: 3 }),
    code: "NC333",
    message: "event e has the triggers when and at; expected one of when, at, every",
    place: "events.e",
    hint: "make one event of each trigger",
  },
  "unknown direction": {
    declared: events({ when: () => 1, direction: "down" }),
    code: "NC333",
    message: 'direction of event e is "down"; expected rising, falling, both',
    place: "events.e.direction",
  },
  "direction of a time": {
    declared: events({ at: 1, direction: "rising" }),
    code: "NC333",
    message: "direction of event e has a meaning with when only",
    place: "events.e.direction",
  },
  "from without every": {
    declared: events({ at: 1, from: 3 }),
    code: "NC333",
    message: "from of event e has a meaning with every only",
    place: "events.e.from",
  },
  "period of zero": {
    declared: events({ every: 0 }),
    code: "NC333",
    message: "event e is every 0; expected a positive time",
    place: "events.e.every",
  },
  "time that is text": {
    declared: events({ at: "noon" }),
    code: "NC321",
    message: 'at of event e is "noon"; expected a finite number or a function',
    place: "events.e.at",
  },
  "time that is not a number": {
    declared: events({ every: 1, from: NaN }),
    code: "NC324",
    message: "from of event e is NaN; expected a finite number or a function",
    place: "events.e.from",
  },
  "reset that is no function": {
    declared: events({ at: 1, reset: { x: 1 } }),
    code: "NC321",
    message: "reset of event e is an object; expected a function",
    place: "events.e.reset",
  },
});
