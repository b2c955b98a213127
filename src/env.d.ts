/** The version in package.json. */
declare const __APP_VERSION__: string;

/** The short id of the commit the app was built from, or `dev` outside a repository. */
declare const __BUILD__: string;
