import { z } from "zod";

/** From where files of messages may be fetched. */
export const FILE_SETTINGS = {
  FILE_HOSTS: {
    schema: z
      .string()
      .transform((text) => text.split(",").map((host) => host.trim().toLowerCase()))
      .pipe(z.array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)).min(1)),
    accepts: "names of hosts with commas between them, such as files.example.be",
  },
};

/** Hosts beside Microsoft's own. */
export const fileHostsOf = ({
  FILE_HOSTS: hosts = [],
}: {
  readonly FILE_HOSTS?: string[];
}): readonly string[] => hosts;
