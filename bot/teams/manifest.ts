import { LANGUAGES, translator } from "../../locales/index.ts";
import type { Language } from "../../locales/index.ts";
import { commandList } from "./commands.ts";

/** The bot's whole list, in every place where it may be added. */
const SCOPES = ["personal", "team", "groupChat"] as const;
const SCHEMAS = "https://developer.microsoft.com/json-schemas/teams/v1.19";

/** Dutch stands in the manifest itself; each other language in a file beside it. */
const [FIRST, ...OTHERS] = LANGUAGES;

/** What the organisation that installs the app must say of itself: Teams shows it with the app. */
export interface Publisher {
  /** At most 32 characters. */
  readonly developer: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

export interface App {
  /** Of the bot's registration; the app has the same. */
  readonly appId: string;
  readonly version: string;
  readonly publisher: Publisher;
}

/** The files of the package that are text, by name: the manifest, and one file for each other language. */
export function manifestFiles(app: App): Readonly<Record<string, object>> {
  return {
    "manifest.json": manifest(app),
    ...Object.fromEntries(OTHERS.map((language) => [`${language}.json`, localisation(language)])),
  };
}

function manifest({ appId, version, publisher }: App): object {
  const t = translator(FIRST);
  const { developer: name, website, privacy, terms } = publisher;
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.schema.json`,
    manifestVersion: "1.19",
    version,
    id: appId,
    developer: { name, websiteUrl: website, privacyUrl: privacy, termsOfUseUrl: terms },
    localizationInfo: {
      defaultLanguageTag: FIRST,
      additionalLanguages: OTHERS.map((language) => ({ languageTag: language, file: `${language}.json` })),
    },
    name: { short: t("teams:name.short"), full: t("teams:name.full") },
    description: { short: t("teams:description.short"), full: t("teams:description.full") },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#0B5C66",
    bots: [
      {
        botId: appId,
        scopes: SCOPES,
        supportsFiles: true,
        isNotificationOnly: false,
        commandLists: [{ scopes: SCOPES, commands: commandList(FIRST) }],
      },
    ],
    defaultInstallScope: "personal",
    defaultGroupCapability: { team: "bot", groupchat: "bot" },
    permissions: ["identity", "messageTeamMembers"],
    validDomains: [],
  };
}

/** The same texts in another language, by their place in the manifest. */
function localisation(language: Language): object {
  const t = translator(language);
  const commands = commandList(language).flatMap(({ title, description }, index): [string, string][] => {
    const place = `bots[0].commandLists[0].commands[${index}]`;
    return [
      [`${place}.title`, title],
      [`${place}.description`, description],
    ];
  });
  return {
    $schema: `${SCHEMAS}/MicrosoftTeams.Localization.schema.json`,
    "name.short": t("teams:name.short"),
    "name.full": t("teams:name.full"),
    "description.short": t("teams:description.short"),
    "description.full": t("teams:description.full"),
    ...(Object.fromEntries(commands) as Record<string, string>),
  };
}
