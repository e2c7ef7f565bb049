/** What is wrong with the markup of a whole page: empty when it keeps the rules of the kit. For tests. */
export function faultsOf(html: string): readonly string[] {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1] ?? "");
  const labelled = new Set([...html.matchAll(/<label[^>]*\sfor="([^"]*)"/g)].map((match) => match[1] ?? ""));
  const controls = [...html.matchAll(/<(?:input|textarea|select)\b[^>]*>/g)]
    .map((match) => match[0])
    .filter((tag) => !tag.includes('type="hidden"'));
  const references = [...html.matchAll(/aria-describedby="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(" "));
  const anchors = [...html.matchAll(/href="#([^"]*)"/g)].map((match) => match[1] ?? "");
  const posts = [...html.matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/g)].map((match) => match[0]);
  const submitIds = [...html.matchAll(/name="submitId" value="([^"]*)"/g)].map((match) => match[1] ?? "");
  // The one script that pages may carry (decision record 13): a file of ours, deferred.
  const scriptless = html.replace(/<script src="\/assets\/live\.(?:[0-9a-f]+\.)?js" defer><\/script>/, "");
  return [
    ...when(!html.startsWith("<!doctype html><html lang="), "does not begin as a page with its language"),
    ...when(!/<title>[^<]+ - [^<]+<\/title>/.test(html), "has no title"),
    ...when((html.match(/<h1\b/g) ?? []).length !== 1, "has not one h1"),
    ...when(!html.includes('<main id="main"'), "has no main"),
    ...when(/\sstyle=|<style|<script|\son[a-z]+=|javascript:/i.test(scriptless), "has an inline style or script"),
    // NOTE the secret of an address may hold NaN among its letters
    ...when(/undefined|\[object|(?<![\w-])NaN(?![\w-])/.test(html), "shows a value that is none"),
    ...when(/<a\b[^>]*href=""|<a\b(?![^>]*href=)/.test(html), "has a link to nowhere"),
    ...when(/=https?:|src="http/.test(html), "fetches from elsewhere"),
    ...repeated(ids).map((id) => `has the id ${id} twice`),
    ...repeated(submitIds).map((id) => `has the submit id ${id} twice`),
    ...controls
      .map((tag) => /\sid="([^"]*)"/.exec(tag)?.[1] ?? tag)
      .filter((id) => !labelled.has(id))
      .map((id) => `has no label for ${id}`),
    ...[...references, ...anchors].filter((id) => !ids.includes(id)).map((id) => `points to ${id}, which is not there`),
    // What is sent to /route changes nothing and is kept nowhere.
    ...posts
      .filter((form) => !form.includes('name="submitId"') && !/action="[^"]*\/route"/.test(form))
      .map((form) => `has a form without a submit id: ${form}`),
    ...posts.filter((form) => !form.includes("<button")).map((form) => `has a form without a button: ${form}`),
    ...headingJumps(html),
  ];
}

function when(wrong: boolean, fault: string): readonly string[] {
  return wrong ? [fault] : [];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}

/** A heading never skips a level downwards. */
function headingJumps(html: string): readonly string[] {
  const main = html.slice(html.indexOf("<main"));
  const levels = [...main.matchAll(/<h([1-6])\b/g)].map((match) => Number(match[1]));
  return levels.flatMap((level, i) => {
    const before = levels[i - 1];
    return before !== undefined && level > before + 1 ? [`jumps from h${before} to h${level}`] : [];
  });
}
