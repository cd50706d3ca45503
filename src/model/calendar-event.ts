import * as z from "zod";
import type { Address } from "./address.js";
import type { Entity } from "./entity.js";
import { lazily } from "./lazily.js";
import { nameObject, type Name } from "./names.js";
import { placedShape, printedSchema } from "./placed.js";
import { idSchema } from "./scalars.js";
import { timespanObject, type PrintedTimespan } from "./timespan.js";

/** An event of a calendar, such as one of a season's festivals. */
export interface CalendarEvent extends Entity {
  /** Its id within the plan. */
  readonly id: string;
  /** Its name. */
  readonly name: Name;
  /** The name as printed, where that differs. */
  readonly printedName?: string;
  /** When. */
  readonly when: PrintedTimespan;
  /** The week of the month under which it is listed. */
  readonly listedWeek?: number;
  /** True where its name is provisional (가칭). */
  readonly provisional?: boolean;
  /** Where it stands. */
  readonly address?: Address;
}

/** @internal */
export const calendarEventObject = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    id: idSchema(),
    name: nameObject(),
    printedName: printedSchema(),
    when: timespanObject(),
    listedWeek: z.int().min(1).max(6).exactOptional(),
    provisional: z.boolean().exactOptional(),
    ...placedShape(),
  }),
);
