import type { Config } from "#src/kernel/config.ts";
import { StartProblem } from "#src/kernel/start-problem.ts";

/** What to print when the start failed: always a sentence that says what to do where we know it, never a stack. */
export function startSentence(error: unknown, config: Pick<Config, "port" | "host" | "dataDir">): string {
  if (error instanceof StartProblem) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EACCES" && error instanceof Error && "syscall" in error && error.syscall === "listen") {
    return `Port ${config.port} may only be opened by an administrator; choose a port from 1024, for example PORT=3000.`;
  }
  switch (code) {
    case "EADDRINUSE":
      return `Port ${config.port} on ${config.host} is already in use; stop the other program, or choose another port, for example PORT=${config.port === 65535 ? 3000 : config.port + 1}.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return `This machine has no network address ${config.host}; correct HOST (127.0.0.1 for this machine only, 0.0.0.0 for all).`;
    default:
      return folderSentence(error, config.dataDir) ?? unknownSentence(error);
  }
}

/** The sentence for a folder that cannot be used, or undefined when the error is of another kind. */
export function folderSentence(error: unknown, folder: string): string | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOSPC":
    case "EDQUOT":
      return `The disk that holds ${folder} is full; free some space, or choose another folder with DATA_DIR.`;
    case "EACCES":
    case "EPERM":
      return `This user may not write to ${folder}; give it the right, start as the user who owns the folder, or choose another folder with DATA_DIR.`;
    case "EROFS":
      return `The folder ${folder} is on a read-only disk; choose another folder with DATA_DIR.`;
    case "ENOTDIR":
    case "EEXIST":
      return `${folder} is not a folder; choose another one with DATA_DIR.`;
    default:
      return undefined;
  }
}

function unknownSentence(error: unknown): string {
  const reason = error instanceof Error ? error.message.split("\n", 1)[0] : "no reason given";
  return `Yorozu could not start: ${reason}`;
}
