// npm start: installs and builds what is missing, then becomes the program. Plain Node 20, no packages.
import { join } from "node:path";
import { giveUp, prepare, root } from "./prepare.mjs";
import { become } from "./run.mjs";

try {
  const node = prepare();
  // Three heaps (the program and two planning threads): small young generations, and old ones that are swept when a fifth
  // has been added, keep them together under 400 MB.
  const sparing = ["--max-semi-space-size=4", "--heap-growing-percent=20"];
  become(node, ["--enable-source-maps", ...sparing, join(root, "dist/main.js")]);
} catch (error) {
  if (error.code === "ENOSPC") giveUp(`The disk that holds ${root} is full; free some space and start again.`);
  if (["EACCES", "EROFS", "EPERM"].includes(error.code)) {
    giveUp(
      `This user may not write to ${root}, where the program has to be installed or built; start once as its owner.`,
    );
  }
  giveUp(`Yorozu could not start: ${error.message}`);
}
