import manifest from "../package.json" with { type: "json" };

/** Version of netc, recorded in every kernel. */
export const version: string = manifest.version;
