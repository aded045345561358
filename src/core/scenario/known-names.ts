/** The names that a scenarios file may use: those of its process, of the organization and of the file itself. */
import type { Bilingual } from '../bilingual.js';
import { statePathsOf } from '../definition/machine/compile.js';
import type { Findings } from '../definition/findings.js';
import { unknown } from '../definition/text/unknown-name.js';
import { both } from '../definition/words/both.js';
import type { FileText, KnownNames, NameKind, ScenarioContext } from './reading.js';
import type { WrittenFile } from './written.js';

const DECLARED_BY: Readonly<Record<NameKind, Bilingual>> = {
  post: both`organization.yaml`,
  unit: both`organization.yaml`,
  state: both`the process`,
  event: both`the process`,
  commitment: both`the process`,
  recipient: both`the process: a post, a unit or a fact`,
  member: both`'staff' above`,
  form: both`'forms' above`,
  subject: both`a register of the file`,
  notice: both`'notices' above`,
};

/** Names of the file itself count as known when what stands under them is wrong: that is told once. */
export function knownNames({ definition, organization }: ScenarioContext, file: WrittenFile, text: FileText, findings: Findings): KnownNames {
  const [posts, units] = [Object.keys(organization.posts), Object.keys(organization.units)];
  const of: Readonly<Record<NameKind, readonly string[]>> = {
    post: posts,
    unit: units,
    state: [...statePathsOf(definition.statechart).keys()],
    event: Object.keys(definition.events),
    commitment: Object.keys(definition.commitments),
    recipient: [...posts, ...units, ...Object.keys(definition.facts)],
    member: text.keysAt(['staff']),
    form: text.keysAt(['forms']),
    subject: subjectsOf(file),
    notice: text.keysAt(['notices']),
  };
  return {
    check(kind, name, path, at = 'value') {
      if (!of[kind].includes(name)) findings.add(path, unknown(kind, name, of[kind], DECLARED_BY[kind]), { at });
    },
  };
}

/** Every subject that the file loads somewhere. */
function subjectsOf({ register = {}, scenarios }: WrittenFile): readonly string[] {
  const loads = [register, ...scenarios.flatMap(({ steps }) => steps.flatMap((step) => (step.register === undefined ? [] : [step.register])))];
  return loads.flatMap((load) => Object.values(load).flatMap((lines) => lines.map(({ id }) => String(id))));
}
