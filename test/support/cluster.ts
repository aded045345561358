/** The server the tests of this run share. */
import { connect } from 'node:net';

let url: Promise<string> | undefined;

/** URL of a superuser on it: of KEPT_TEST_DATABASE_URL, or of the run's own throw-away cluster, started when first asked for. */
export function clusterUrl(): Promise<string> {
  const own = process.env.KEPT_TEST_DATABASE_URL;
  return (url ??= own ? Promise.resolve(own) : askGlobalSetup());
}

async function askGlobalSetup(): Promise<string> {
  let text = '';
  for await (const chunk of connect(Number(process.env.KEPT_TEST_CLUSTER_PORT), '127.0.0.1')) text += String(chunk);
  const answer = JSON.parse(text) as { url: string } | { error: string };
  if ('error' in answer) throw new Error(`Expected the cluster of the tests to start, saw: ${answer.error}`);
  return answer.url;
}
