import { expect, test } from "@jest/globals";
import type { Choice } from "../../dialogs/message.ts";
import { Conversation } from "../support/conversation.ts";
import { tariffSchema } from "../../src/index.ts";

// Suggested actions come back as their label, typed: a label must do what its button does, and so must its
// short form, which is what a small button shows.

const TARIFF = tariffSchema.parse({
  name: "Proeftarief",
  owner: "Niemand",
  fictitious: true,
  validFrom: "2024-01-01",
  validTo: null,
  basePremiums: { liability: [{ amount: "500.00" }] },
});

function branch(from: Conversation): Conversation {
  const copy = new Conversation({ tariff: TARIFF });
  copy.memory = structuredClone(from.memory);
  copy.replies = from.replies;
  return copy;
}

/** What a turn leaves behind, without the ids that the waterfalls draw and the channel's names of messages. */
const outcome = ({ memory, replies }: Conversation): string =>
  JSON.stringify([
    memory.language,
    { ...memory.quote, sent: [] },
    memory.dialogs.dialogStack.map(({ id }) => id),
    replies.length,
  ]);

async function compare(conversation: Conversation, withCommands: boolean): Promise<string[]> {
  const different: string[] = [];
  for (const { choices = [], commands = [] } of conversation.replies) {
    const buttons: readonly Choice[] = withCommands ? [...choices, ...commands] : choices;
    const said = buttons.flatMap(({ label, short = label, submit }) =>
      [...new Set([label, short])].map((words) => ({ words, submit })),
    );
    for (const { words, submit } of said) {
      const [pressed, typed] = [branch(conversation), branch(conversation)];
      await pressed.submit(submit);
      await typed.say(words);
      if (outcome(pressed) !== outcome(typed))
        different.push(`${words}\n${pressed.heard}\n--\n${typed.heard}`);
    }
  }
  return different;
}

const DUTCH = `wagen|Peugot|1|308|diesel|05/06/2026|nieuw|ja|wijzig|terug|1-abc-123|ongekend|ja|overslaan|zelfstandige
  |gemengd|250000|ja|neen|neen|ja|15 jaar|30 jaar|2015|0|0|gemeen recht|ja|volledige omnium|145.000|factuur|130.000
  |24 maanden|laag|TT3|ja|ja|met|ja|ja|ja|ja|ja|5000|30|stop|neen|tarief|wijzig aanhangwagen|terug|klopt|wijzig merk`;

const FRENCH = `français|voiture|Seat Leon|essence|03/2022|occasion|non|passer|société|professionnel|18000|non|non|oui|44
  |-1|étendue|oui|omnium sans vol|28.000|garage|catalogue|6 mois|moyenne|oui|sans|non|non|non|non|non|30 jours|non
  |correct`;

test.each([
  ["Dutch", DUTCH],
  ["French", FRENCH],
])(
  "a label, typed, does what its button does (%s)",
  async (_, script) => {
    const conversation = new Conversation({ tariff: TARIFF });
    await conversation.arrive();
    const answers = script.split("|").map((each) => each.trim());
    for (const [index, answer] of answers.entries()) {
      // The commands are the same everywhere; now and then is enough.
      expect(await compare(conversation, index % 7 === 0)).toEqual([]);
      await conversation.say(answer);
    }
    expect(await compare(conversation, true)).toEqual([]);
  },
  120_000,
);
